"""What a training will come to, as data: chips, how they are dealt, and about how long it takes.

Both sides; standard library only. The worker makes it of a training's folder (task "draft",
`core.training.forecast`) without reading a pixel; the dialog shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping

from .texts import text_from_json
from .training_job import Method

if TYPE_CHECKING:
    from .split import FoldBox
    from .training_job import TrainingJob

MIRRORED_BELOW = 500
"""Chips; fewer are looked at twice by FAST: as they are, and mirrored."""

START_S = 6.0
"""Until the worker runs, and its frameworks are imported."""

CUT_S = 0.002
"""Of a processor, to cut a chip of 128 x 128 pixels from an uncompressed file."""

SECONDS = {Method.FAST: 2.5e-6, Method.FINE_TUNE: 5.7e-6, Method.FROM_SCRATCH: 1.2e-5}
"""Of a processor, for each pixel of a chip: to look at it once (FAST), or to train on it once.
Source: SUPPLY.md 1 (25 s for 600 chips of 128 pixels; 338 s for 6 epochs of them)."""

GPU_SPEEDUP = 20.0
"""Over a processor. Assumption: a graphics card of the middle class."""

_SIDE = 128


@dataclass(frozen=True)
class Forecast:
    """What a training will come to.

    Attributes:
        model: keys of model.emd.
        chip_width, chip_height: pixels.
        chip_count: how many chips are cut.
        usable: objects of each class that have a chip.
        left_out: objects that have none, by the reason.
        boxes: xmin, ymin, xmax, ymax and fold of each block of ground, in the CRS of the labels.
        folds: how many chips each fold has; (): they cannot be dealt.
        block_count: how many blocks there are.
        block_size: side of those of a spatial split, in units of that CRS; None: there are none.
        notes: what is odd about chips and split, one sentence each.
    """

    model: Mapping[str, Any]
    chip_width: int
    chip_height: int
    chip_count: int
    usable: tuple[int, ...]
    left_out: Mapping[str, int]
    boxes: tuple[FoldBox, ...] = ()
    folds: tuple[int, ...] = ()
    block_count: int = 0
    block_size: float | None = None
    notes: tuple[str, ...] = ()

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any]) -> Forecast:
        """Read what the task "draft" answers."""
        split = answer["split"]
        notes = [*answer["notes"], *split.get("notes", ()), split.get("problem")]
        return cls(
            model=answer["model"],
            chip_width=answer["chip_width"],
            chip_height=answer["chip_height"],
            chip_count=answer["chip_count"],
            usable=tuple(answer["usable"]),
            left_out={text_from_json(reason): count for reason, count in answer["left_out"]},
            boxes=tuple((*box[:4], int(box[4])) for box in split.get("boxes", ())),
            folds=tuple(split.get("folds", ())),
            block_count=split.get("block_count", 0),
            block_size=split.get("block_size"),
            notes=tuple(text_from_json(note) for note in notes if note),
        )


def expected_seconds(
    job: TrainingJob, forecast: Forecast, processors: int, *, has_gpu: bool
) -> float:
    """Return about how long a training takes, without what has to be fetched.

    It is good to a factor of two or so: computers differ, and so do the files of imagery. A
    training that stops early takes less.

    Args:
        job: what is asked for.
        forecast: of it.
        processors: how many may be used.
        has_gpu: the network runs on a GPU.
    """
    pixels = forecast.chip_width * forecast.chip_height
    looks = float(forecast.chip_count)
    if job.method is not Method.FAST:
        looks *= job.epochs
    elif forecast.chip_count < MIRRORED_BELOW:
        looks *= 2
    cutting = CUT_S * forecast.chip_count * pixels / _SIDE**2 / processors
    learning = looks * pixels * SECONDS[job.method] / (GPU_SPEEDUP if has_gpu else processors)
    if job.method is not Method.FAST and job.time_limit:
        learning = min(learning, 60 * job.time_limit)
    return START_S + cutting + learning
