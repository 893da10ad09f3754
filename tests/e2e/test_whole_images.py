"""No features: each image is one object, with a polygon where it lies on the ground."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from layers import WEST, raster_file, vector_layer
from osgeo import gdal
from pictures import mean_of, mean_seen, picture
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsWkbTypes,
)


def scene(path: Path, value: int, **place) -> Path:
    """Write a georeferenced raster of one brightness."""
    raster_file(path, **place)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).Fill(value)
    return path


def test_pictures_without_a_georeference_give_a_table(classify, model, tmp_path):
    names = ("b.jpg", "a.png", "c.png")
    for name, value in zip(names, (220, 20, 240)):
        picture(tmp_path / name, value)

    run = classify(RASTER=str(tmp_path), MODEL=model)

    assert run.layer.wkbType() == QgsWkbTypes.NoGeometry
    assert [field.name() for field in run.layer.fields()] == [
        "ImageID", "ImageName", "ImagePath", "ClassLabel", "ClassValue", "Confidence", "Status",
    ]  # fmt: skip
    assert [list(row.values())[:4] for row in run.rows] == [
        [1, "a", str(tmp_path / "a.png"), "dark"],
        [2, "b", str(tmp_path / "b.jpg"), "bright"],
        [3, "c", str(tmp_path / "c.png"), "bright"],
    ]
    assert run.outputs["FEATURE_COUNT"] == run.outputs["CLASSIFIED_COUNT"] == 3


def test_scenes_give_their_outlines_in_the_crs_of_the_first(classify, model, tmp_path):
    first = scene(tmp_path / "first.tif", 220, crs="EPSG:32631")
    second = scene(tmp_path / "second.tif", 20, crs="EPSG:3857")

    run = classify(RASTER=[str(first), str(second)], MODEL=model)

    assert run.layer.crs().authid() == "EPSG:32631"
    assert [row["ClassLabel"] for row in run.rows] == ["bright", "dark"]
    outlines = [feature.geometry() for feature in run.layer.getFeatures()]
    assert (
        outlines[0].asWkt() == "Polygon ((1000 2000, 1040 2000, 1040 1970, 1000 1970, 1000 2000))"
    )
    back = QgsRasterLayer(str(second)).extent()
    outlines[1].transform(
        QgsCoordinateTransform(
            run.layer.crs(), QgsCoordinateReferenceSystem("EPSG:3857"), QgsProject.instance()
        )
    )
    assert outlines[1].boundingBox().center().distance(back.center()) < 1e-3
    assert outlines[1].area() == pytest.approx(40 * 30, rel=1e-6)


def test_a_scene_that_cannot_be_brought_into_the_crs_of_the_first_keeps_its_row(
    classify, model, tmp_path
):
    here = scene(tmp_path / "here.tif", 220, crs="EPSG:32615")
    far = scene(tmp_path / "far.tif", 20, crs="EPSG:3857")

    run = classify(RASTER=[str(here), str(far)], MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == ["bright", "dark"]
    assert [feature.hasGeometry() for feature in run.layer.getFeatures()] == [True, False]


def test_the_crs_that_the_user_gave_a_layer_counts(classify, model, tmp_path):
    layer = QgsRasterLayer(str(scene(tmp_path / "a.tif", 220, crs=None)), "named by the user")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2056"))

    run = classify(RASTER=layer, MODEL=model)

    assert run.layer.crs().authid() == "EPSG:2056"
    assert run.rows[0]["ImageName"] == "named by the user"


def test_a_mixed_folder_has_polygons_and_rows_without(classify, model, tmp_path):
    scene(tmp_path / "a.tif", 220)
    picture(tmp_path / "b.png", 20)
    (tmp_path / "c.tif").write_bytes(b"II*\0 torn")

    run = classify(RASTER=str(tmp_path), MODEL=model)

    assert [feature.hasGeometry() for feature in run.layer.getFeatures()] == [True, False, False]
    assert [row["ClassLabel"] for row in run.rows] == ["bright", "dark", None]
    assert [row["Status"] for row in run.rows] == [None, None, "The image cannot be opened"]
    assert [text for text in run.log.warnings if "of the first: 2 of 3." in text]


def test_images_without_a_place_are_not_lost_in_a_format_of_places(classify, model, tmp_path):
    images = [scene(tmp_path / "a.tif", 220), picture(tmp_path / "b.png", 20)]

    with pytest.raises(QgsProcessingException, match=r"no geometry.*row 2.*GeoPackage"):
        classify(RASTER=list(map(str, images)), MODEL=model, OUTPUT=str(tmp_path / "out.fgb"))


def test_what_only_objects_on_imagery_use_is_said(classify, model, tmp_path):
    run = classify(RASTER=str(picture(tmp_path / "a.png", 20)), MODEL=model, CELL_SIZE=2)

    assert run.rows[0]["ClassLabel"] == "dark"
    assert [text for text in run.log.warnings if "CELL_SIZE" in text]


def test_the_whole_image_is_squished_to_the_models_size(classify, brightness_model, tmp_path):
    """Of 300 x 200 pixels the model, of 8 x 16, sees all; unresized it sees the same mean."""
    pixels = np.random.default_rng(5).integers(0, 256, (3, 200, 300), dtype=np.uint8)
    pixels[:, :, 100:] //= 2
    memory = gdal.GetDriverByName("MEM").Create("", 300, 200, 3, gdal.GDT_Byte)
    memory.WriteArray(pixels)
    path = tmp_path / "noise.png"
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    model = brightness_model(width=8, height=16)

    for resize in ("AUTO", "NONE"):
        run = classify(RASTER=str(path), MODEL=model, CLASS_PROBABILITIES=True, CHIP_RESIZE=resize)
        assert mean_seen(run.rows[0]) == pytest.approx(pixels.mean(), abs=0.5)


def test_hundreds_of_images_are_rows_in_the_order_of_their_names(classify, model, tmp_path):
    values = np.random.default_rng(3).integers(0, 256, 400)
    for number, value in enumerate(values):
        picture(tmp_path / f"{number:04}.png", int(value))

    run = classify(RASTER=str(tmp_path), MODEL=model, CLASS_PROBABILITIES=True)

    assert [row["ImageID"] for row in run.rows] == list(range(1, 401))
    sure = [index for index, value in enumerate(values) if value != 128]
    assert [run.rows[index]["ClassLabel"] for index in sure] == [
        "bright" if values[index] > 128 else "dark" for index in sure
    ]
    np.testing.assert_allclose([mean_seen(row) for row in run.rows], values, atol=0.3)


def test_a_geopackage_of_a_table_keeps_its_rows(classify, model, tmp_path):
    run = classify(
        RASTER=str(picture(tmp_path / "a.png", 220)), MODEL=model, OUTPUT=str(tmp_path / "o.gpkg")
    )

    assert (run.rows[0]["ImageName"], run.rows[0]["ClassLabel"]) == ("a", "bright")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"RASTER": None}, "no imagery"),
        ({"RASTER": "/nowhere/photo.jpg"}, "photo.jpg"),
        ({"RASTER": "/nowhere/photo.jpg", "IMAGE_FIELD": "photo"}, "IMAGE_FIELD without FEATURES"),
    ],
)
def test_what_is_missing_is_one_sentence(parameters, sentence, classify, model):
    with pytest.raises(QgsProcessingException, match=sentence):
        classify(MODEL=model, **parameters)


def test_photos_of_leaves_are_a_table_with_what_each_shows(classify, brightness_model, shared_data):
    folder = shared_data / "photos_leaf"

    run = classify(
        RASTER=str(folder),
        MODEL=brightness_model(width=64, height=64),
        CLASS_PROBABILITIES=True,
    )

    assert run.outputs["CLASSIFIED_COUNT"] == len(run.rows) == 22
    assert not run.layer.isSpatial()
    for row in run.rows:
        assert mean_seen(row) == pytest.approx(mean_of(row["ImagePath"]), abs=1.5)


def test_chips_of_trees_are_classified_as_they_are(classify, brightness_model, shared_data):
    folders = [shared_data / "chips_dead_trees" / kind for kind in ("Alive", "Dead")]

    run = classify(
        RASTER=[str(folder) for folder in folders],
        MODEL=brightness_model(width=32, height=32),
        CLASS_PROBABILITIES=True,
    )

    files = sum(
        len(list((shared_data / "chips_dead_trees" / k).iterdir())) for k in ("Alive", "Dead")
    )
    assert run.outputs["CLASSIFIED_COUNT"] == len(run.rows) == files
    for row in run.rows[::25]:
        assert mean_seen(row) == pytest.approx(mean_of(row["ImagePath"]), abs=3)


def test_a_photo_held_in_any_way_shows_the_same(classify, brightness_model, shared_data):
    """F1 to F4 are one picture of 3 x 5 pixels, stored in four orientations."""
    folder = shared_data / "pixel_space" / "exif_orientation"

    run = classify(
        RASTER=str(folder),
        MODEL=brightness_model(width=5, height=3, bands=1),
        CLASS_PROBABILITIES=True,
    )

    assert [row["ImageName"] for row in run.rows] == ["F1", "F2", "F3", "F4"]
    np.testing.assert_allclose(
        [row["P_bright"] for row in run.rows], run.rows[0]["P_bright"], atol=0.02
    )


def test_a_photo_from_a_drone_is_one_object(classify, brightness_model, shared_data):
    (path,) = (shared_data / "drone_jpeg").glob("*.JPG")

    run = classify(
        RASTER=str(path), MODEL=brightness_model(width=224, height=224), CLASS_PROBABILITIES=True
    )

    assert mean_seen(run.rows[0]) == pytest.approx(mean_of(path), abs=0.5)


def test_objects_that_were_probably_forgotten_are_asked_about(classify, model, tmp_path):
    project = QgsProject.instance()
    project.clear()  # of what tests before it have left there
    project.addMapLayer(vector_layer(WEST), False)
    scene = str(raster_file(tmp_path / "scene.tif", width=64, height=64))
    chip = str(raster_file(tmp_path / "chip.tif", width=10, height=10))

    of_scene = classify(RASTER=scene, MODEL=model).log.warnings
    of_chip = classify(RASTER=chip, MODEL=model).log.warnings
    project.clear()
    of_no_layer = classify(RASTER=scene, MODEL=model).log.warnings

    (said,) = [text for text in of_scene if "choose it in FEATURES" in text]
    assert "64 x 64 pixels, becomes a single chip of 8 x 8" in said and "(objects)" in said
    assert not [text for text in of_chip + of_no_layer if "FEATURES" in text]
