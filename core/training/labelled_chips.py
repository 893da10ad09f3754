"""Chips with labels, cut by the very path that classifies: plan, read, mask, resize.

Source: SUPPLY.md 2. The pixels lie in a file of the training's folder that is mapped into memory.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Callable, Iterator, NamedTuple

import numpy as np

from ..labels.classes import LabelClasses
from ..texts import text
from ..training_job import job_folders
from .band_statistics import RunningStatistics
from .planned import open_planned
from .samples import cut_samples, left_out, lost, read_samples, rejected

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..engine.batches import ChipBatch
    from ..engine.chip_plan import ChipPlan
    from ..engine.reporter import Reporter
    from ..training_job import TrainingJob
    from .band_statistics import BandStatistics
    from .planned import PlannedFolder
    from .samples import Samples

PIXELS_FILE = "chips.npy"
"""In the folder of the training."""


class ChipKey(NamedTuple):
    """Which chip it is: the name of its job folder, the object, from 1, and the image."""

    folder: str
    object: int
    image: int


@dataclass(frozen=True, eq=False)
class LabelledChips:
    """All that a model is trained on; each chip is a sample.

    Attributes:
        pixels: (N, C, H, W), as the model gets them before they are normalised; what is not valid
            is 0.
        labels: (N,) int32, places in `TrainingJob.classes`.
        owners: (N,) int32: samples of one object have one number, from 0.
        groups: (N,) int32, places in `group_names`; NO_GROUP: none.
        x, y: (N,) where the object is; NaN: not known.
        names: of each sample, a sentence: of an image that is one object its name.
        keys: of each sample, ascending but for the folders, whose order is that of `job_folders`.
        digests: of the bytes of each chip.
        statistics: of the pixels.
        are_bytes: all of them are shown to people as they are (`ChipPlan.are_bytes`).
        left_out: why objects are not among them, in words, and how many.
        unasked: (folder, object) of labelled objects that have no chip, and why.
        group_names: values of SPLIT_FIELD.
    """

    pixels: NDArray[Any]
    labels: NDArray[np.int32]
    owners: NDArray[np.int32]
    groups: NDArray[np.int32]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    names: tuple[str, ...]
    keys: tuple[ChipKey, ...]
    digests: tuple[bytes, ...]
    statistics: BandStatistics
    are_bytes: bool
    left_out: dict[str, int]
    unasked: dict[tuple[str, int], str]
    group_names: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def object_count(self) -> int:
        """Number of objects; one may have several chips."""
        return len(np.unique(self.owners))


def read_chips(
    folder: Path,
    job: TrainingJob,
    reporter: Reporter,
    *,
    check: Callable[[Samples], object] = lambda _: None,
) -> LabelledChips:
    """Cut the chips of all labelled objects of a training.

    Args:
        folder: of the training; model.emd is there.
        job: of it.
        reporter: hears of each batch, and may cancel.
        check: raises where these samples will not do, before one of them is cut.

    Raises:
        InputError: there are fewer than two classes, or one has too few objects that can be used;
            says how many and why.
        PluginError: something else that the user can mend.
        Cancelled: the user stopped.
    """
    with ExitStack() as opened:
        planned = [
            opened.enter_context(open_planned(each, reporter)) for each in job_folders(folder)
        ]
        plans = [each.labelled_chips() for each in planned]
        samples = read_samples(planned, plans)
        why = rejected(planned)
        _require_enough(job, samples, lost(planned, samples, why))
        check(samples)
        cutting = _Cutting(folder, plans, len(samples))
        for batch, rows in cut_samples(planned, plans, samples, why, job.threads, reporter):
            cutting.keep(batch, rows)
    samples = samples.select(cutting.are_cut)
    _require_enough(job, samples, lost(planned, samples, why))
    return LabelledChips(
        pixels=cutting.kept(),
        labels=samples.labels,
        owners=samples.owners,
        groups=samples.groups,
        x=samples.x,
        y=samples.y,
        names=tuple(_names(planned, plans, samples)),
        keys=tuple(_keys(planned, samples)),
        digests=tuple(cutting.digests),
        statistics=cutting.statistics(),
        are_bytes=all(chips.are_bytes for each in plans for chips in each),
        left_out=left_out(planned, samples, why),
        unasked={(planned[place].name, number): said for (place, number), said in why.items()},
        group_names=samples.group_names,
    )


def _keys(planned: list[PlannedFolder], samples: Samples) -> Iterator[ChipKey]:
    """Yield which chip each sample is."""
    columns = (samples.folders.tolist(), samples.objects.tolist(), samples.images.tolist())
    for folder, number, image in zip(*columns):
        yield ChipKey(planned[folder].name, number, image)


def _names(
    planned: list[PlannedFolder], plans: list[list[ChipPlan]], samples: Samples
) -> Iterator[str]:
    """Yield what each sample is called."""
    columns = (samples.folders.tolist(), samples.objects.tolist(), samples.plans.tolist())
    for folder, number, plan in zip(*columns):
        if planned[folder].objects is None:
            yield PurePath(plans[folder][plan].image.name).name
        else:
            yield text("object {number:,}", number=number)


def _require_enough(job: TrainingJob, samples: Samples, lost: list[tuple[int, str]]) -> None:
    """Refuse classes of too few objects, by name, with what became of the others.

    Raises:
        InputError: there are such.
    """
    _, first = np.unique(samples.owners, return_index=True)
    counts = np.bincount(samples.labels[first], minlength=len(job.classes)).tolist()
    reasons = Counter(reason for _, reason in lost).most_common()
    found = LabelClasses(job.name, job.classes, tuple(counts), left_out=tuple(reasons))
    found.require_names()
    found.require_enough()


class _Cutting:
    """Cuts the chips of samples into a file.

    Attributes:
        are_cut: (N,) samples that have a chip.
        digests: of those, in their order.
    """

    def __init__(self, folder: Path, plans: list[list[ChipPlan]], count: int) -> None:
        shape, dtype = _layout([chips for each in plans for chips in each])
        self._pixels = np.lib.format.open_memmap(folder / PIXELS_FILE, "w+", dtype, (count, *shape))
        self._digests = [b""] * count
        self._seen = RunningStatistics(shape[0])
        self.are_cut = np.zeros(count, bool)

    def keep(self, batch: ChipBatch, rows: NDArray[Any]) -> None:
        """Keep the chips of some samples."""
        self._pixels[rows] = batch.pixels
        self.are_cut[rows] = True
        self._seen.add(batch)
        for row, chip in zip(rows.tolist(), batch.pixels):
            self._digests[row] = digest_of(chip)

    @property
    def digests(self) -> list[bytes]:
        return [self._digests[row] for row in np.flatnonzero(self.are_cut)]

    def kept(self) -> NDArray[Any]:
        """Return the chips, in the order of their samples, without gaps."""
        rows = np.flatnonzero(self.are_cut)
        if len(rows) < len(self.are_cut):
            for to, row in enumerate(rows.tolist()):
                if to != row:
                    self._pixels[to] = self._pixels[row]
        self._pixels.flush()
        return self._pixels[: len(rows)]

    def statistics(self) -> BandStatistics:
        """Return those of all chips."""
        return self._seen.statistics()


def _layout(plans: list[ChipPlan]) -> tuple[tuple[int, int, int], np.dtype[Any]]:
    """Return the shape of the chips, (C, H, W), and a dtype that holds them all."""
    first = plans[0]
    height, width = first.size or first.windows[0, [3, 2]].tolist()
    dtypes = [chips.image.dtype_of(chips.bands) for chips in plans]
    dtypes += ["float32" for chips in plans if chips.size is not None]
    return (len(first.bands), height, width), np.result_type(*dtypes)


def digest_of(chip: NDArray[Any]) -> bytes:
    """Return a hash of a chip, (C, H, W), as the network gets it: in float32."""
    content = hashlib.blake2b(repr(chip.shape).encode(), digest_size=16)
    content.update(np.ascontiguousarray(chip, np.float32).tobytes())
    return content.digest()
