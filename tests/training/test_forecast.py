"""Task "draft": what a training comes to is what it then does, though no pixel was read."""

from __future__ import annotations

import json

import pytest
from object_classifier.core.engine.statuses import OUTSIDE
from object_classifier.core.labels.labels_file import NO_LABEL
from object_classifier.core.split import deal
from object_classifier.core.training.draft import draft_model
from object_classifier.core.training.forecast import forecast
from object_classifier.core.training.labelled_chips import read_chips
from object_classifier.core.training_forecast import Forecast, expected_seconds
from object_classifier.core.training_job import DRAFT_FILE, Method, Split, TrainingJob
from scenes import NORTH_UP, Listener
from shapely.affinity import translate
from trainings import SPACING, paint_town, write_training


def foreseen(folder) -> Forecast:
    answer = forecast(folder, Listener())
    return Forecast.from_answer(json.loads(json.dumps(answer)))  # it crosses a pipe


def test_the_blocks_are_those_of_the_training(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    settings = {"chip_width": 16, "chip_height": 16, "block_size": 2 * SPACING * NORTH_UP.a}
    folder = write_training(tmp_path / "t", image, outlines, labels, **settings)

    found = foreseen(folder)

    draft, job = draft_model(folder, Listener()), TrainingJob.read(folder)
    assert found.model == json.loads((folder / DRAFT_FILE).read_text()) == draft.keys
    chips = read_chips(folder, job, Listener())
    dealt = deal(
        x=chips.x.tolist(),
        y=chips.y.tolist(),
        labels=chips.labels.tolist(),
        groups=chips.groups.tolist(),
        owners=chips.owners.tolist(),
        split=Split.SPATIAL,
        chip_diagonal=draft.chip_diagonal,
        block_size=job.block_size,
        folds=job.folds,
        seed=job.seed,
    )
    assert dealt.is_separated
    assert found.boxes == dealt.boxes
    assert (found.block_count, found.block_size) == (dealt.block_count, dealt.block_size)
    assert list(found.folds) == [dealt.fold.count(fold) for fold in range(dealt.fold_count)]
    assert found.notes == ()


def test_objects_without_a_chip_or_a_label_are_counted(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    outlines[2], labels[5] = translate(outlines[2], 9000), NO_LABEL
    folder = write_training(tmp_path / "t", image, outlines, labels)

    found = foreseen(folder)

    assert found.left_out == {OUTSIDE: 1}
    assert found.chip_count == sum(found.usable) == 62


def test_what_cannot_be_dealt_is_said_and_the_rest_is_known(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    folder = write_training(tmp_path / "t", image, outlines[:1], labels[:1])

    found = foreseen(folder)

    assert (found.chip_count, found.folds, found.boxes) == (1, (), ())
    assert found.notes


@pytest.mark.parametrize(
    ("changes", "is_longer"),
    [
        ({"method": Method.FINE_TUNE}, True),
        ({"method": Method.FINE_TUNE, "time_limit": 0.01}, False),
        ({"method": Method.FROM_SCRATCH, "epochs": 1}, True),
    ],
)
def test_more_work_takes_longer(changes, is_longer) -> None:
    known = Forecast({}, 128, 128, 600, (300, 300), {})
    fast = expected_seconds(TrainingJob("x", ()), known, 2, has_gpu=False)

    other = expected_seconds(TrainingJob("x", (), **changes), known, 2, has_gpu=False)

    assert (other > fast) is is_longer
    assert expected_seconds(TrainingJob("x", ()), known, 2, has_gpu=True) < fast
