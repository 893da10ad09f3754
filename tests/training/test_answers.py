"""core.training.answers: the results of a training's job folders."""

from __future__ import annotations

import numpy as np
import shapely
from object_classifier.core.labels.labels_file import NO_FOLD, read_folds
from object_classifier.core.results import (
    KNOWN_IMAGERY_FILE,
    NOT_FETCHED,
    ObjectResult,
    open_results,
    write_known,
)
from object_classifier.core.split import deal
from object_classifier.core.training.answers import NOT_ANSWERED, write_answers
from object_classifier.core.training.draft import draft_model
from object_classifier.core.training.labelled_chips import read_chips
from object_classifier.core.training.trained import Trained
from object_classifier.core.training_job import TrainingJob
from scenes import Listener
from trainings import paint_town, write_training


def test_each_object_has_one_row_whoever_knows_of_it(tmp_path) -> None:
    """Two lie outside the image; of one of them QGIS has said that it was not fetched."""
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    outlines[4] = outlines[9] = shapely.box(0, 0, 1, 1)
    folder = write_training(tmp_path / "t", image, outlines, labels)
    known = [ObjectResult(5, 0, status=NOT_FETCHED)]
    write_known(folder / "objects", known, KNOWN_IMAGERY_FILE)
    job = TrainingJob.read(folder)
    draft = draft_model(folder, Listener())
    chips = read_chips(folder, job, Listener())
    logits = np.eye(2)[chips.labels] * 3.0
    logits[0] = np.nan
    trained = Trained({}, "resnet18", logits, 1.0, "CPU")
    columns = (chips.x, chips.y, chips.labels, chips.groups, chips.owners)
    names = ("x", "y", "labels", "groups", "owners")
    dealt = deal(
        **{name: column.tolist() for name, column in zip(names, columns)},
        split=job.split, chip_diagonal=draft.chip_diagonal, block_size=None, folds=5, seed=1,
        names=["blue", "red"],
    )  # fmt: skip

    write_answers(folder, chips, trained, job, dealt)

    with open_results(folder / "objects") as rows:
        found = list(rows)
    assert [row.object for row in found] == list(range(1, 65))
    said = {row.object: row.status for row in found if row.status}
    assert said[1] == NOT_ANSWERED and said[5] == NOT_FETCHED
    assert "outside" in said[10] and len(said) == 3
    folds = read_folds(folder / "objects")
    assert [number for number, fold in enumerate(folds, 1) if fold == NO_FOLD] == [1, 5, 10]
