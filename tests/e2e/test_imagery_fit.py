"""What classify, preview and inspect say of imagery that a model does not expect: the same."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from dialogs import SAMPLE
from layers import vector_layer
from listening import Log
from object_classifier.algorithms.classify.preview import cut_preview, prepare_preview
from object_classifier.core.cache import cache_folder
from object_classifier.core.layers.imagery.raster_facts import facts_of_layer
from object_classifier.core.layers.subjects.subject import Slice
from object_classifier.core.model.imagery_fit import band_problems
from object_classifier.core.model.source import open_model
from osgeo import gdal, osr
from pictures import picture
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer, QgsRasterRange

OBJECT = "POLYGON((1010 1960,1050 1960,1050 1990,1010 1990,1010 1960))"
COMPARED = ("The imagery's values ", "The cell size of ")


def write(path: Path, pixels: np.ndarray, *, alpha: bool = False, cell: float = 0.25) -> str:
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    bands, height, width = pixels.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, bands, kind[pixels.dtype.name], ["ALPHA=YES"] if alpha else []
    )
    dataset.SetGeoTransform((1000, cell, 0, 2000, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32615)
    dataset.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(pixels, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
    dataset.FlushCache()
    return str(path)


def noise(bands: int = 3) -> np.ndarray:
    return np.random.default_rng(0).integers(60, 200, (bands, 300, 300)).astype("uint8")


def of_inspection(raster: str, model: str) -> list[str]:
    import processing

    parameters = {"MODEL": model, "RASTER": raster}
    answer = processing.run("objectclassifier:inspectmodel", parameters, feedback=Log())
    return list(json.loads(answer["REPORT"])["problems"])


def of_preview(raster: str, model: str) -> list[str]:
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    parameters = {"RASTER": raster, "FEATURES": vector_layer(OBJECT), "MODEL": model}
    definition = open_model(model, cache_folder() / "models")
    page = cut_preview(prepare_preview(parameters, definition, context, log), Slice(0, 1), log)
    return [*log.warnings, *page.notes]


@pytest.mark.parametrize(
    ("change", "cell", "start"),
    [
        (lambda pixels: pixels, 0.25, ""),
        (lambda pixels: pixels, 1, "The cell size of a, 1 x 1, is larger than MaxCellSize of the "),
        (lambda pixels: pixels.astype("uint16") * 40, 0.25, "The imagery's values reach 8,000; "),
        (
            lambda pixels: pixels.astype("float32") / 255,
            0.25,
            "The imagery's values reach only 0.7",
        ),
    ],
)
def test_all_doors_say_the_same_sentence(classify, tmp_path, change, cell, start):
    raster, model = write(tmp_path / "a.tif", change(noise()), cell=cell), str(SAMPLE)

    run = classify(RASTER=raster, FEATURES=vector_layer(OBJECT), MODEL=model)

    said = [
        [sentence for sentence in sentences if sentence.startswith(COMPARED)]
        for sentences in (run.log.warnings, of_preview(raster, model), of_inspection(raster, model))
    ]
    assert said[0] == said[1] == said[2] and len(said[0]) == bool(start)
    assert all(sentence.startswith(start) for sentence in said[0])


def test_an_rgba_image_is_none_of_four_bands(brightness_model, tmp_path):
    raster = write(tmp_path / "rgba.tif", noise(4), alpha=True)
    model = brightness_model(bands=4)

    problems = of_inspection(raster, model)

    assert [problem for problem in problems if "Band 4 of rgba" in problem and "alpha" in problem]


def test_values_that_the_user_calls_nodata_are_none_of_the_imagery(classify, tmp_path):
    pixels = noise().astype("uint16")
    pixels[:, ::7, ::7] = 60_000
    raster = write(tmp_path / "a.tif", pixels)
    layer = QgsRasterLayer(raster, "a")
    said, model = COMPARED[0], str(SAMPLE)
    assert said in " ".join(of_inspection(layer, model))

    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(60_000, 60_000)])

    assert said not in " ".join(of_inspection(layer, model))
    run = classify(RASTER=layer, FEATURES=vector_layer(OBJECT), MODEL=model)
    assert said not in " ".join(run.log.warnings)


def test_a_grey_photo_is_not_said_to_lack_bands_and_a_scene_of_one_band_is(tmp_path):
    photo = picture(tmp_path / "photo.png", 20, bands=1)
    scene = write(tmp_path / "scene.tif", noise(1))

    definition = open_model(str(SAMPLE), cache_folder() / "models")
    for path, is_said in ((str(photo), False), (scene, True)):
        facts = facts_of_layer(QgsRasterLayer(path, "a"))
        said = [of_inspection(path, str(SAMPLE)), band_problems(definition, [facts])]
        assert [any("bands" in sentence for sentence in each) for each in said] == [is_said] * 2


def test_what_a_run_scales_is_not_said_to_be_of_other_values(classify, tmp_path):
    pixels = noise(1)[0].astype("uint16") * 257
    memory = gdal.GetDriverByName("MEM").Create("", 300, 300, 1, gdal.GDT_UInt16)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / "a.png"), memory)

    run = classify(RASTER=str(tmp_path / "a.png"), MODEL=str(SAMPLE))

    assert run.outputs["CLASSIFIED_COUNT"] == 1
    said = [*of_inspection(str(tmp_path / "a.png"), str(SAMPLE)), *run.log.warnings]
    assert not [sentence for sentence in said if "the model wants band" in sentence]
    assert not [sentence for sentence in said if sentence.startswith(COMPARED)]
    assert len([sentence for sentence in said if "scaled to 0 to 255" in sentence]) == 1


def test_an_inspection_says_in_its_log_what_a_model_is_and_that_imagery_suits_it(
    qgis_processing, tmp_path
):
    import processing

    logs = {}
    for name, cell in (("suits", 0.25), ("coarse", 5.0)):
        raster = write(tmp_path / f"{name}.tif", noise(), cell=cell)
        logs[name] = Log()
        parameters = {"MODEL": str(SAMPLE), "RASTER": raster}
        processing.run("objectclassifier:inspectmodel", parameters, feedback=logs[name])

    for log in logs.values():
        assert "Damage sample: ONNX model" in log.infos
        assert "Classes: intact, damaged, destroyed" in log.infos
    assert any("the imagery suits the model" in line for line in logs["suits"].infos)
    assert not any("suits" in line for line in logs["coarse"].infos) and logs["coarse"].warnings
