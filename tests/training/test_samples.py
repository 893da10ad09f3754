"""What is known of each chip that is to be cut."""

from __future__ import annotations

import math

import pytest
from affine import Affine
from object_classifier.core.labels.labels_file import NO_GROUP, Labels
from object_classifier.core.training.draft import draft_model
from object_classifier.core.training.planned import open_planned
from object_classifier.core.training.samples import read_samples
from object_classifier.core.training_job import CHIPS_FOLDER
from scenes import NORTH_UP, UTM, Listener, noise, write_raster
from trainings import write_chip_training


def test_photos_of_one_feature_have_one_owner(tmp_path) -> None:
    images = [write_raster(tmp_path / f"{n}.tif", noise(3, 8, 8)) for n in range(3)]
    folder = write_chip_training(tmp_path / "t", images, [0, 0, 1])
    labels = Labels()
    for label, owner in ((0, 7), (0, 7), (1, 2)):
        labels.add(label, NO_GROUP, 0.0, 0.0, owner)
    labels.write(folder / CHIPS_FOLDER)
    draft_model(folder, Listener())

    with open_planned(folder / CHIPS_FOLDER, Listener()) as planned:
        samples = read_samples([planned], [planned.labelled_chips()])

    assert samples.owners.tolist() == [1, 1, 0]
    assert samples.objects.tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("crs", "said", "wanted"),
    [
        ((UTM, UTM), math.nan, [(500002, 3999998), (500104, 3999896)]),
        ((UTM, "EPSG:4326"), math.nan, None),
        ((UTM, None), math.nan, None),
        ((UTM, UTM), 7.0, [(7, 7), (7, 7)]),
    ],
)
def test_chips_in_one_crs_lie_in_their_middle_where_nobody_says_where(
    tmp_path, crs, said, wanted
) -> None:
    places = [NORTH_UP, NORTH_UP @ Affine.translation(204, 204)]
    images = [
        write_raster(tmp_path / f"{n}.tif", noise(3, 8, 8), transform=place, crs=code)
        for n, (place, code) in enumerate(zip(places, crs))
    ]
    folder = write_chip_training(tmp_path / "t", images, [0, 1], [(said, said)] * 2)
    draft_model(folder, Listener())

    with open_planned(folder / CHIPS_FOLDER, Listener()) as planned:
        samples = read_samples([planned], [planned.labelled_chips()])

    found = list(zip(samples.x, samples.y))
    assert found == wanted if wanted else all(math.isnan(x) for x, _ in found)
