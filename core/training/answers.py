"""What models that had not seen the objects say of them, as results of the job folders.

Each job folder gets rows as a run would give it, and `FOLDS_FILE`: which fold each object is in.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import numpy as np

from ..columns import INT32, Column, little_endian, written_columns
from ..engine.shard_results import ResultRows, merge_results, unasked_rows
from ..job import RESULTS_FOLDER
from ..labels.labels_file import FOLDS_FILE, NO_FOLD, Labels
from ..results import NO_IMAGE, NONE, SUFFIX, result_files
from ..texts import text
from ..training_job import job_folders
from .cross_fitting import log_softmax

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..split import Dealt
    from ..training_job import TrainingJob
    from .labelled_chips import LabelledChips
    from .trained import Trained

NOT_ANSWERED = text(
    "No model was tested on the object: it was trained on, or left out of the split"
)


def probabilities_of(trained: Trained) -> NDArray[np.float64]:
    """Return the calibrated probabilities of each sample, (N, K); NaN: it was not answered."""
    return np.exp(log_softmax(trained.logits / trained.temperature))


def write_answers(
    folder: Path, chips: LabelledChips, trained: Trained, job: TrainingJob, dealt: Dealt
) -> None:
    """Write results and folds into the job folders of a training.

    Raises:
        OSError: they cannot be written.
    """
    probabilities = probabilities_of(trained)
    for each in job_folders(folder):
        rows = [number for number, key in enumerate(chips.keys) if key.folder == each.name]
        results = each / RESULTS_FOLDER
        results.mkdir(exist_ok=True)
        for old in results.glob(f"answers-*{SUFFIX}"):
            old.unlink()
        known = _objects_with_rows(each)
        _answered(chips, np.array(rows, np.int64), probabilities, job).write(
            results / f"answers-samples{SUFFIX}"
        )
        unasked = {n: why for (name, n), why in chips.unasked.items() if name == each.name}
        known |= {chips.keys[row].object for row in rows}
        left = {number: why for number, why in unasked.items() if number not in known}
        if left:
            _unasked(left).write(results / f"answers-unasked{SUFFIX}")
        merge_results(each)
        _write_folds(each, chips, rows, trained, dealt)


def _objects_with_rows(folder: Path) -> set[int]:
    """Return the objects of which QGIS has said why they cannot be looked at."""
    return {
        number
        for file in result_files(folder)
        for (numbers,) in [file.read(0, len(file), "object")]
        for number in numbers
    }


def _answered(
    chips: LabelledChips,
    rows: NDArray[np.int64],
    probabilities: NDArray[np.float64],
    job: TrainingJob,
) -> ResultRows:
    every = probabilities[rows]
    known = np.asarray(np.isfinite(every).all(axis=1))
    labels = np.where(known, np.nan_to_num(every).argmax(1), NONE)
    confidences = np.where(known, every.max(1, initial=-np.inf), np.nan)
    return ResultRows(
        objects=np.array([chips.keys[row].object for row in rows], np.int32),
        images=np.array([chips.keys[row].image for row in rows], np.int32),
        labels=labels.astype(np.int32),
        confidences=confidences,
        statuses=np.where(known, NONE, 0).astype(np.int32),
        classes=[(each.name, each.value) for each in job.classes],
        reasons=[NOT_ANSWERED],
        probabilities=every.astype(np.float32),
    )


def _unasked(left: dict[int, str]) -> ResultRows:
    reasons = list(dict.fromkeys(left.values()))
    places = np.array([reasons.index(why) for why in left.values()], np.int32)
    return unasked_rows(np.array(list(left), np.int32), NO_IMAGE, reasons, places)


def _write_folds(
    folder: Path, chips: LabelledChips, rows: list[int], trained: Trained, dealt: Dealt
) -> None:
    folds: array[Any] = array("i", [NO_FOLD]) * len(Labels.read(folder))
    for row in rows:
        if np.isfinite(trained.logits[row]).all():
            folds[chips.keys[row].object - 1] = dealt.fold[row]
    columns = {"fold": Column(INT32, (len(folds),))}
    with written_columns(folder / FOLDS_FILE, columns, {}) as writer:
        writer.write("fold", 0, little_endian(folds))
