"""Exported chips: what lies in the folder, and that training from it sees the same chips."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from object_classifier.core.engine.statuses import OUTSIDE
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.job import Crop, ProcessingMode
from object_classifier.core.labels.chip_export import (
    ChipExport,
    ChipFormat,
    ExportFormat,
    write_feature_ids,
)
from object_classifier.core.labels.chip_folder import ChipFolderKind, read_chip_folder
from object_classifier.core.labels.labels_file import NO_GROUP, NO_LABEL, Labels
from object_classifier.core.texts import text_from_json
from object_classifier.core.training.draft import draft_model
from object_classifier.core.training.export import export
from object_classifier.core.training.labelled_chips import read_chips
from object_classifier.core.training_job import CHIPS_FOLDER, OBJECTS_FOLDER, TrainingJob
from PIL import Image
from scenes import NORTH_UP, UTM, Listener, noise, write_raster
from shapely.affinity import translate
from trainings import ROOFS, paint_town, write_chip_training, write_training

NAMES = [name for name, _ in ROOFS]


def exported(folder: Path, output: Path, listener=None, **order):
    output.mkdir(parents=True)
    order = ChipExport(output, **order)
    return export(folder, order.to_arguments(), listener or Listener())


def trained_chips(folder: Path):
    draft = draft_model(folder, Listener())
    return draft, read_chips(folder, TrainingJob.read(folder), Listener())


def training_on(output: Path, folder: Path, **settings) -> Path:
    """Write the folder of a training on an export, cut as the export says it was."""
    read = read_chip_folder(output)
    labels = [NAMES.index(chip.label) for chip in read.chips]
    places = [(chip.x, chip.y) for chip in read.chips]
    write_chip_training(
        folder,
        [chip.path for chip in read.chips],
        labels,
        places,
        crop=read.crop,
        blacken=read.blacken,
        chip_width=read.chip_size[0],
        chip_height=read.chip_size[1],
        **settings,
    )
    return folder


def town(tmp_path: Path, bands: int, dtype: str):
    """Paint a town, and other bands than red, green and blue of 8 bits of noise."""
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    if (bands, dtype) != (3, "uint8"):
        pixels = noise(bands, 192, 192, dtype)
        image = write_raster(tmp_path / "other.tif", pixels, photometric="minisblack")
    # Of different sizes, one of them over the edge of the image.
    sized = [shape.buffer(number % 5) for number, shape in enumerate(outlines)]
    return image, sized, labels


PICTURES = [
    (Crop.FIXED_SIZE, False, 3, "uint8", None),
    (Crop.BOUNDING_BOX, False, 3, "uint8", None),
    (Crop.FIXED_SIZE, True, 3, "uint8", None),
    (Crop.BOUNDING_BOX, True, 3, "uint8", None),
    (Crop.FIXED_SIZE, False, 1, "uint8", None),
]
MEASUREMENTS = [
    (Crop.FIXED_SIZE, False, 3, "uint16", None),
    (Crop.BOUNDING_BOX, True, 5, "uint16", (5, 2, 1, 4)),
    (Crop.FIXED_SIZE, False, 4, "uint8", (1, 2, 3, 4)),
    (Crop.FIXED_SIZE, True, 1, "float32", None),
]


@pytest.mark.parametrize(
    ("chip_format", "crop", "blacken", "bands", "dtype", "chosen"),
    [(ChipFormat.TIFF, *case) for case in PICTURES + MEASUREMENTS]
    + [(ChipFormat.PNG, *case) for case in PICTURES],
)
def test_training_from_the_folder_sees_the_chips_of_training_from_the_features(
    tmp_path, chip_format, crop, blacken, bands, dtype, chosen
) -> None:
    settings = {"crop": crop, "blacken": blacken}
    image, outlines, labels = town(tmp_path, bands, dtype)
    folder = write_training(tmp_path / "t", image, outlines, labels, bands=chosen, **settings)
    draft, chips = trained_chips(folder)

    exported(folder, tmp_path / "out", chip_format=chip_format)
    again_bands = None if chosen is None else tuple(range(1, len(chosen) + 1))
    again, found = trained_chips(training_on(tmp_path / "out", tmp_path / "t2", bands=again_bands))

    assert found.digests == chips.digests
    assert found.labels.tolist() == chips.labels.tolist()
    np.testing.assert_allclose(np.c_[found.x, found.y], np.c_[chips.x, chips.y])
    assert again.is_multispectral == draft.is_multispectral
    assert again.keys["ImageSpaceUsed"] == draft.keys["ImageSpaceUsed"]
    for name in ("ImageWidth", "ImageHeight", "CropSizeFixed", "BlackenAroundFeature", "Classes"):
        assert again.keys[name] == draft.keys[name], name
    if chip_format is ChipFormat.TIFF:  # which says what is not valid
        np.testing.assert_allclose(found.statistics.mean, chips.statistics.mean)
        np.testing.assert_array_equal(found.statistics.count, chips.statistics.count)


@pytest.fixture
def small_export(tmp_path):
    """An export of a town of which an object has no label, and one lies outside."""
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    outlines[2], labels[5] = translate(outlines[2], 9000), NO_LABEL
    folder = write_training(tmp_path / "t", image, outlines, labels, chip_width=32, chip_height=20)
    write_feature_ids(folder / OBJECTS_FOLDER, [str(1000 + place) for place in range(64)])
    answer = exported(folder, tmp_path / "out")
    return answer, tmp_path / "out", labels, outlines


def test_the_folder_holds_what_arcgis_writes(small_export) -> None:
    answer, output, labels, _ = small_export

    names = sorted(path.name for path in output.iterdir())
    assert names == [
        *("esri_accumulated_stats.json", "esri_model_definition.emd", "images", "labels"),
        *("map.txt", "objects.csv", "stats.txt"),
    ]
    lines = (output / "map.txt").read_text().splitlines()
    assert lines[0] == r"images\000000000000.tif  labels\000000000000.xml "
    assert len(lines) == 62 == answer["chip_count"] == answer["object_count"]
    assert answer["class_counts"] == {
        name: sum(labels[place] == label for place in range(64) if place != 2)
        for label, name in enumerate(NAMES[:2])
    }
    left_out = {text_from_json(reason): count for reason, count in answer["left_out"]}
    assert left_out == {OUTSIDE: 1}
    assert (answer["chip_width"], answer["chip_height"], answer["bands"]) == (32, 20, [1, 2, 3])


def test_a_label_names_the_value_of_the_class_and_the_box_of_the_object(small_export) -> None:
    _, output, labels, _ = small_export

    root = ET.parse(output / "labels" / "000000000000.xml").getroot()

    assert root.findtext("filename") == "000000000000.tif"
    size = [root.findtext(f"size/{name}") for name in ("width", "height", "depth")]
    assert size == ["32", "20", "3"]
    assert root.findtext("object/name") == str(labels[0] + 1)
    # Roofs of 12 pixels in the middle of 32 x 20.
    box = [float(root.findtext(f"object/bndbox/{n}")) for n in ("xmin", "ymin", "xmax", "ymax")]
    assert box == [10, 4, 22, 16]


def test_a_chip_lies_where_it_was_cut(small_export, tmp_path) -> None:
    _, output, _, outlines = small_export

    with rasterio.open(output / "images" / "000000000020.tif") as chip:
        assert chip.crs == rasterio.crs.CRS.from_user_input(UTM)
        assert chip.res == (NORTH_UP.a, -NORTH_UP.e)
        pixels, bounds = chip.read(), chip.bounds
    assert shapely.box(*bounds).contains(outlines[22])  # two before it have no chip
    column = round((bounds.left - NORTH_UP.c) / NORTH_UP.a)
    row = round((bounds.top - NORTH_UP.f) / NORTH_UP.e)
    with rasterio.open(tmp_path / "town.tif") as image:
        assert (pixels == image.read()[:, row : row + 20, column : column + 32]).all()


def test_objects_csv_names_the_features_and_their_blocks(small_export) -> None:
    _, output, _, outlines = small_export

    rows = list(csv.DictReader((output / "objects.csv").read_text().splitlines()))

    assert list(rows[0]) == ["chip", "feature_id", "x", "y", "block"]
    assert [row["feature_id"] for row in rows[:3]] == ["1000", "1001", "1003"]
    assert rows[0]["chip"] == "images/000000000000.tif"
    assert float(rows[0]["x"]) == pytest.approx(outlines[0].centroid.x)
    chips = read_chip_folder(output).chips
    assert [chip.feature for chip in chips] == [row["feature_id"] for row in rows]


def test_definition_and_statistics_have_the_keys_that_arcgis_reads(small_export) -> None:
    _, output, _, _ = small_export
    emd = json.loads((output / "esri_model_definition.emd").read_text())
    stats = json.loads((output / "esri_accumulated_stats.json").read_text())
    chips = []
    for path in sorted((output / "images").iterdir()):
        with rasterio.open(path) as file:
            chips.append((file.read(), file.dataset_mask() > 0))

    assert (emd["CropTileMode"], emd["BlackenAroundFeature"]) == ("Fixed_Size", False)
    assert emd["MetaDataMode"] == stats["MetaDataMode"] == "Labeled_Tiles"
    assert [each["Name"] for each in emd["Classes"]] == NAMES[:2]
    assert emd["InputRastersProps"]["BandNames"] == ["Red", "Green", "Blue"]
    assert emd["InputRastersProps"]["RasterCount"] == 1
    assert (stats["NumBands"], stats["NumTiles"], stats["NumClasses"]) == (3, 62, 2)
    assert (stats["TileSizeX"], stats["TileSizeY"]) == (32, 20)
    assert stats["MinCellSize"]["x"] == stats["MaxCellSize"]["x"] == NORTH_UP.a
    features = stats["FeatureStats"]
    assert features["NumImagesTotal"] == 62
    assert features["NumImagesPerClass"] == features["NumFeaturesPerClass"]
    assert sum(features["NumImagesPerClass"]) == 62
    assert features["FeatureAreaPerClass"][0]["Mean"] == pytest.approx((12 * NORTH_UP.a) ** 2)
    for band, state in enumerate(stats["BandStatsState"]):
        values = np.concatenate([pixels[band][valid] for pixels, valid in chips]).astype(float)
        assert (state["Min"], state["Max"], state["Num"]) == (
            *(values.min(), values.max()),
            values.size,
        )
        assert state["M1"] == pytest.approx(values.mean())
        assert state["M2"] == pytest.approx(((values - values.mean()) ** 2).sum())
        assert emd["AllTilesStats"][band]["StdDev"] == pytest.approx(values.std())
    assert f"{NAMES[0]:<24}{1:>15}" in (output / "stats.txt").read_text()


def test_imagenet_has_a_folder_for_each_class(tmp_path) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))

    exported(folder, tmp_path / "out", format=ExportFormat.IMAGENET)

    read = read_chip_folder(tmp_path / "out")
    assert read.kind is ChipFolderKind.IMAGENET
    assert {chip.path.parent.name for chip in read.chips} == set(NAMES[:2])
    assert not (tmp_path / "out" / "labels").exists()
    _, chips = trained_chips(folder)
    _, found = trained_chips(training_on(tmp_path / "out", tmp_path / "t2"))
    assert sorted(found.digests) == sorted(chips.digests)


@pytest.mark.parametrize("name", ["a/b", "what?", "nul", "end."])
def test_imagenet_refuses_classes_that_no_folder_can_be_called(tmp_path, name) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))
    job = TrainingJob.read(folder)
    first = replace(job.classes[0], name=name, value=1)
    replace(job, classes=(first, job.classes[1])).write(folder)

    with pytest.raises(InputError, match="LABELED_TILES"):
        exported(folder, tmp_path / "out", format=ExportFormat.IMAGENET)
    assert exported(folder, tmp_path / "tiles")["chip_count"] == 64
    assert read_chip_folder(tmp_path / "tiles").classes[0].name in {name, "red"}


@pytest.mark.parametrize("chip_format", [ChipFormat.PNG, ChipFormat.JPEG])
@pytest.mark.parametrize(("bands", "dtype"), [(3, "uint16"), (2, "uint8")])
def test_pictures_of_other_pixels_than_bytes_in_colours_are_refused(
    tmp_path, chip_format, bands, dtype
) -> None:
    folder = write_training(tmp_path / "t", *town(tmp_path, bands, dtype))

    with pytest.raises(InputError, match=f"{chip_format.value} holds 1 or 3 bands.*TIFF"):
        exported(folder, tmp_path / "out", chip_format=chip_format)
    assert not any((tmp_path / "out").iterdir())


def test_jpeg_says_what_it_loses_and_lies_where_it_was_cut(tmp_path) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))
    listener = Listener()

    exported(folder, tmp_path / "out", listener, chip_format=ChipFormat.JPEG)

    assert any("JPEG keeps no pixel" in said for said in listener.warnings)
    exported(folder, tmp_path / "tiff")
    stem = "images/000000000007"
    paths = (tmp_path / "out" / f"{stem}.jpg", tmp_path / "tiff" / f"{stem}.tif")
    with rasterio.open(paths[0]) as picture, rasterio.open(paths[1]) as chip:
        assert picture.transform == chip.transform
        difference = picture.read().astype(float) - chip.read()
    assert np.abs(difference).mean() < 10
    assert (tmp_path / "out" / f"{stem}.jgw").read_text().splitlines()[0] == f"{NORTH_UP.a:g}"


def test_each_raster_gives_a_chip_where_items_are_processed_separately(tmp_path) -> None:
    image, outlines, labels = paint_town(tmp_path / "town.tif")
    folder = write_training(
        tmp_path / "t",
        image,
        outlines,
        labels,
        job={"processing_mode": ProcessingMode.PROCESS_ITEMS_SEPARATELY},
    )
    job_file = folder / OBJECTS_FOLDER / "job.json"
    job = json.loads(job_file.read_text())
    job["images"] *= 2
    job_file.write_text(json.dumps(job))
    write_feature_ids(folder / OBJECTS_FOLDER, map(str, range(64)))

    answer = exported(folder, tmp_path / "out")

    assert (answer["chip_count"], answer["object_count"]) == (128, 64)
    features = [chip.feature for chip in read_chip_folder(tmp_path / "out").chips]
    assert features[:4] == ["0", "0", "1", "1"]


@pytest.mark.parametrize("chip_format", [ChipFormat.TIFF, ChipFormat.PNG])
def test_photos_keep_their_own_size_and_train_alike(tmp_path, chip_format) -> None:
    random = np.random.default_rng(3)
    images = []
    for number in range(40):
        size = (3, int(random.integers(30, 90)), int(random.integers(30, 90)))
        pixels = random.integers(0, 255, size).astype("uint8")
        path = tmp_path / f"{number}.png"
        Image.fromarray(np.moveaxis(pixels, 0, 2)).save(path)
        images.append(path)
    labels = [number // 2 % 2 for number in range(40)]
    # As photos of features are staged: images that are the objects.
    folder = write_chip_training(tmp_path / "t", images, labels, chip_width=64, chip_height=64)
    (folder / CHIPS_FOLDER).rename(folder / OBJECTS_FOLDER)
    known = Labels()
    for number, label in enumerate(labels):
        known.add(label, NO_GROUP, 1.0 * number, 2.0, number // 2)
    known.write(folder / OBJECTS_FOLDER)
    write_feature_ids(folder / OBJECTS_FOLDER, [str(number // 2) for number in range(40)])
    draft, chips = trained_chips(folder)

    answer = exported(folder, tmp_path / "out", chip_format=chip_format)
    again, found = trained_chips(training_on(tmp_path / "out", tmp_path / "t2"))

    assert (answer["chip_count"], answer["object_count"]) == (40, 20)
    written = next((tmp_path / "out" / "images").glob("000000000003.*"))
    with Image.open(written) as chip, Image.open(images[3]) as photo:
        assert (np.asarray(chip) == np.asarray(photo)).all()
    assert found.digests == chips.digests
    assert [each.keys["ImageSpaceUsed"] for each in (again, draft)] == ["PIXEL_SPACE"] * 2


def test_the_export_stops_when_the_user_stops(tmp_path) -> None:
    folder = write_training(tmp_path / "t", *paint_town(tmp_path / "town.tif"))

    with pytest.raises(Cancelled):
        exported(folder, tmp_path / "out", Listener(cancelled=lambda: True))
