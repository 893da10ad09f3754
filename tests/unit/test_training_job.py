"""A training and its labels, written and read back."""

from __future__ import annotations

import math

import pytest
from object_classifier.core.errors import InputError
from object_classifier.core.job import ClassificationJob, Crop
from object_classifier.core.labels.labels_file import (
    LABELS_FILE,
    NO_GROUP,
    NO_LABEL,
    NOWHERE,
    Labels,
)
from object_classifier.core.model.definition import ClassEntry
from object_classifier.core.training_job import (
    CHIPS_FOLDER,
    OBJECTS_FOLDER,
    TRAINING_FILE,
    Balance,
    Method,
    Split,
    TrainingJob,
    job_folders,
)

JOB = TrainingJob(
    "Roofs — München",
    (ClassEntry(1, "no damage", (1, 2, 3)), ClassEntry(7, "zerstört")),
    method=Method.FINE_TUNE,
    crop=Crop.BOUNDING_BOX,
    bands=(4, 3, 2),
    split=Split.FIELD,
    block_size=0.05,
    balance=Balance.FULL,
)


@pytest.mark.parametrize("job", [JOB, TrainingJob("roofs", ())])
def test_a_training_is_the_same_when_it_is_read_back(tmp_path, job) -> None:
    job.write(tmp_path)

    assert TrainingJob.read(tmp_path) == job


@pytest.mark.parametrize("written", ["", "{}", "[]", '{"version": 99}', JOB.to_json()[:-9]])
def test_a_damaged_training_is_an_error_that_names_it(tmp_path, written) -> None:
    (tmp_path / TRAINING_FILE).write_text(written, encoding="utf-8")

    with pytest.raises(InputError, match=TRAINING_FILE):
        TrainingJob.read(tmp_path)


def test_labels_are_the_same_when_they_are_read_back(tmp_path) -> None:
    labels = Labels(group_names=("TRAIN", "östlich"))
    labels.add(1, 0, 500.5, -3.25)
    labels.add(NO_LABEL, NO_GROUP, NOWHERE, NOWHERE, owner=0)

    labels.write(tmp_path)
    read = Labels.read(tmp_path)

    assert (read.labels, read.groups, read.group_names) == (
        labels.labels,
        labels.groups,
        labels.group_names,
    )
    assert read.owners.tolist() == [0, 0]
    assert (read.x[0], read.y[0]) == (500.5, -3.25)
    assert math.isnan(read.x[1])
    assert len(read) == 2


def test_damaged_labels_are_an_error_that_names_the_file(tmp_path) -> None:
    Labels().write(tmp_path)
    path = tmp_path / LABELS_FILE
    path.write_bytes(path.read_bytes().replace(b"group_names", b"group_nomes"))

    with pytest.raises(InputError, match=LABELS_FILE):
        Labels.read(tmp_path)


def test_a_job_may_name_a_model_in_its_training_s_folder(tmp_path) -> None:
    folder = tmp_path / OBJECTS_FOLDER
    folder.mkdir()
    ClassificationJob(model="../model.emd", images=()).write(folder)

    assert ClassificationJob.read(folder).model == str(folder / ".." / "model.emd")
    assert job_folders(tmp_path) == (folder,)
    (tmp_path / CHIPS_FOLDER).mkdir()
    assert job_folders(tmp_path) == (folder, tmp_path / CHIPS_FOLDER)
