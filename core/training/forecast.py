"""What a training will cut, and how it will deal it, before a pixel is read: task "draft".

All but the pixels is that of the training itself. What turns out only when chips are cut, such as
an object without a valid pixel, is still among the samples here.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..split import NOT_USED
from ..texts import text_to_json
from ..training_job import TrainingJob, job_folders
from .dealing import deal_samples
from .draft import draft_model
from .planned import open_planned
from .samples import left_out, read_samples, rejected

if TYPE_CHECKING:
    from pathlib import Path

    from ..engine.reporter import Reporter
    from ..split import Dealt
    from .draft import Draft
    from .samples import Samples


def forecast(folder: Path, reporter: Reporter) -> dict[str, Any]:
    """Say what a training's folder comes to, and write its model.emd.

    Args:
        folder: of the training.
        reporter: hears what is odd, and may cancel.

    Returns:
        what `core.training_forecast.Forecast.from_answer` reads.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    job = TrainingJob.read(folder)
    draft = draft_model(folder, reporter)
    with ExitStack() as opened:
        planned = [
            opened.enter_context(open_planned(each, reporter)) for each in job_folders(folder)
        ]
        samples = read_samples(planned, [each.labelled_chips() for each in planned])
        lost = left_out(planned, samples, rejected(planned))
    # Several chips may be of one object.
    label_of = dict(zip(samples.owners.tolist(), samples.labels.tolist()))
    usable = np.bincount([*label_of.values()], minlength=len(job.classes))
    return {
        "model": draft.keys,
        "chip_width": draft.chip_width,
        "chip_height": draft.chip_height,
        "chip_count": len(samples),
        "usable": usable.tolist(),
        "left_out": [[text_to_json(reason), count] for reason, count in lost.items()],
        "notes": list(map(text_to_json, draft.notes)),
        "split": _split(job, draft, samples),
    }


def _split(job: TrainingJob, draft: Draft, samples: Samples) -> dict[str, Any]:
    """Return how the samples are dealt, or why they cannot be."""
    try:
        dealt = deal_samples(job, draft, samples, samples.owners.tolist())
    except InputError as error:
        return {"problem": text_to_json(str(error))}
    return {
        "boxes": [list(box) for box in dealt.boxes],
        "folds": _fold_sizes(dealt),
        "block_count": dealt.block_count,
        "block_size": dealt.block_size,
        "notes": list(map(text_to_json, dealt.notes)),
    }


def _fold_sizes(dealt: Dealt) -> list[int]:
    """Return how many samples each fold has."""
    folds = np.array([fold for fold in dealt.fold if fold != NOT_USED], np.int64)
    sizes: list[int] = np.bincount(folds, minlength=dealt.fold_count).tolist()
    return sizes
