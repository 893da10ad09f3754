"""The whole spine on a raster of which every answer can be worked out by hand."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from layers import EAST, OUTSIDE, WEST, raster_file, vector_layer
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer


def test_every_object_has_a_row_in_input_order_and_nothing_is_dropped(classify, model, raster):
    layer = vector_layer(EAST, None, OUTSIDE, WEST)

    run = classify(RASTER=raster, FEATURES=layer, MODEL=model)

    assert [(r["name"], r["ClassLabel"], r["ClassValue"]) for r in run.rows] == [
        ("f1", "bright", 2), ("f2", None, None), ("f3", None, None), ("f4", "dark", 1),
    ]  # fmt: skip
    assert run.rows[1]["Status"] == "The feature has no geometry"
    assert "outside" in run.rows[2]["Status"]
    # logits are -+0.05 * (220 - 128) = -+4.6; softmax of them
    assert run.rows[0]["Confidence"] == pytest.approx(1 / (1 + np.exp(-9.2)), abs=1e-4)
    assert (run.outputs["FEATURE_COUNT"], run.outputs["CLASSIFIED_COUNT"]) == (4, 2)
    assert json.loads(run.outputs["CLASS_COUNTS"]) == {"bright": 1, "dark": 1}
    assert run.outputs["DEVICE"].startswith("CPU")
    assert [w for w in run.log.warnings if "1 of 4" in w], run.log.warnings


@pytest.mark.parametrize("crs", ["EPSG:32615", "EPSG:4326"])
def test_a_damaged_geometry_costs_its_feature(classify, model, raster, crs):
    ring = [(-93, 0), (-92, 0), (-92, 1), (-93, 1)]
    damaged = [ring, ring[:2], ring[:1], [*ring[:3], (np.inf, 1), ring[0]]]
    layer = vector_layer(*[None] * len(damaged), WEST if crs == "EPSG:32615" else None, crs=crs)
    changes = {}
    for number, vertices in enumerate(damaged, start=1):
        head = struct.pack("<BIII", 1, 3, 1, len(vertices))
        geometry = QgsGeometry()
        geometry.fromWkb(head + b"".join(struct.pack("<2d", *vertex) for vertex in vertices))
        changes[number] = geometry
    assert layer.dataProvider().changeGeometryValues(changes)

    rows = classify(RASTER=raster, FEATURES=layer, MODEL=model).rows

    assert all("geometry is damaged" in row["Status"] for row in rows[:-1])
    assert rows[-1]["ClassLabel"] == ("dark" if crs == "EPSG:32615" else None)


def test_points_and_lines_and_selected_features_work(classify, model, raster):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    points = vector_layer("POINT(1008 1985)", "POINT(1032 1985)", kind="Point")
    lines = vector_layer("LINESTRING(1030 1984, 1034 1986)", kind="LineString")
    QgsProject.instance().addMapLayer(points, False)
    points.selectByIds([2])
    selected = QgsProcessingFeatureSourceDefinition(points.id(), True)

    def answers(features) -> list[tuple[str, str]]:
        rows = classify(RASTER=raster, FEATURES=features, MODEL=model).rows
        return [(row["name"], row["ClassLabel"]) for row in rows]

    assert answers(points) == [("f1", "dark"), ("f2", "bright")]
    assert answers(selected) == [("f2", "bright")]
    assert answers(lines) == [("f1", "bright")]


def test_probabilities_sum_to_one_in_the_models_order(classify, model, raster):
    run = classify(
        RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, CLASS_PROBABILITIES=True
    )

    assert run.rows[0]["P_dark"] == pytest.approx(run.rows[0]["Confidence"])
    assert run.rows[0]["P_dark"] + run.rows[0]["P_bright"] == pytest.approx(1)


def test_the_extent_keeps_what_it_leaves_out(classify, model, raster):
    run = classify(
        RASTER=raster,
        FEATURES=vector_layer(WEST, EAST),
        MODEL=model,
        EXTENT="1000,1015,1970,2000 [EPSG:32615]",
    )

    assert [r["ClassLabel"] for r in run.rows] == ["dark", None]
    assert "extent" in run.rows[1]["Status"]


def test_a_coarser_cell_size_shows_the_model_more_of_the_surroundings(classify, model, raster):
    # At cells of 5 x 5 the window of 8 x 8 covers the whole raster and its dark surroundings.
    run = classify(RASTER=raster, FEATURES=vector_layer(EAST), MODEL=model, CELL_SIZE=5)

    assert run.rows[0]["ClassLabel"] == "dark"


@pytest.mark.parametrize(
    "arguments", [["batch_size", "1"], {"batch_size": 1}, "batch_size 1", "batch_size 1;padding 0"]
)
def test_model_arguments_come_in_every_form(classify, model, raster, arguments):
    run = classify(
        RASTER=raster, FEATURES=vector_layer(WEST, EAST), MODEL=model, MODEL_ARGUMENTS=arguments
    )

    assert [r["ClassLabel"] for r in run.rows] == ["dark", "bright"]


def test_a_geopackage_has_its_style_inside(classify, model, raster, tmp_path):
    path = tmp_path / "out.gpkg"

    run = classify(RASTER=raster, FEATURES=vector_layer(WEST, EAST), MODEL=model, OUTPUT=str(path))

    categories = run.layer.renderer().categories()
    assert [c.label() for c in categories] == ["dark", "bright", "not classified"]
    assert categories[1].symbol().color().getRgb()[:3] == (230, 159, 0)


def test_a_shapefile_keeps_its_values_under_short_names(classify, model, raster, tmp_path):
    layer = vector_layer(WEST, fields="ClassLabel:string,a_rather_long_name:string")
    path = tmp_path / "out.shp"

    run = classify(RASTER=raster, FEATURES=layer, MODEL=model, OUTPUT=str(path))

    assert list(run.rows[0].values())[:4] == ["f1", None, "dark", 1]


def test_an_existing_layer_can_be_appended_to(classify, model, raster, tmp_path):
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsRemappingSinkDefinition

    path = tmp_path / "out.gpkg"
    classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, OUTPUT=str(path))
    existing = QgsVectorLayer(str(path), "out", "ogr")
    remapping = QgsRemappingSinkDefinition()
    remapping.setDestinationFields(existing.fields())
    remapping.setDestinationWkbType(existing.wkbType())
    remapping.setDestinationCrs(existing.crs())
    from qgis.core import QgsProperty

    for name in ("ClassLabel", "Confidence"):
        remapping.addMappedField(name, QgsProperty.fromField(name))
    definition = QgsProcessingOutputLayerDefinition(str(path))
    definition.setRemappingDefinition(remapping)

    classify(RASTER=raster, FEATURES=vector_layer(EAST), MODEL=model, OUTPUT=definition)

    labels = [f["ClassLabel"] for f in QgsVectorLayer(str(path), "out", "ogr").getFeatures()]
    assert labels == ["dark", "bright"]


def test_json_text_is_a_model_too(classify, model, raster, tmp_path):
    import zipfile

    with zipfile.ZipFile(model) as package:
        package.extractall(tmp_path)
    emd = json.loads((tmp_path / "brightness.emd").read_text())
    emd["ModelFile"] = str(tmp_path / "brightness.onnx")

    run = classify(RASTER=raster, FEATURES=vector_layer(EAST), MODEL=json.dumps(emd))

    assert run.rows[0]["ClassLabel"] == "bright"


def test_an_empty_layer_gives_an_empty_layer(classify, model, raster):
    run = classify(RASTER=raster, FEATURES=vector_layer(), MODEL=model)

    assert run.rows == []
    assert run.outputs["CLASSIFIED_COUNT"] == 0


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"MODEL": "/nowhere/model.emd"}, "model.emd"),
        ({"RASTER": "/nowhere/ortho.tif"}, "ortho.tif"),
        ({"RASTER": None}, "no imagery"),
        ({"MODEL_ARGUMENTS": "speed 9"}, "batch_size"),
        ({"PROCESSOR": "GPU"}, "GPU"),
    ],
)
def test_bad_input_is_one_sentence_before_any_work(changed, sentence, classify, model, raster):
    parameters = {"RASTER": raster, "FEATURES": vector_layer(WEST), "MODEL": model, **changed}

    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        classify(**parameters)

    assert "Traceback" not in str(caught.value)


def test_too_few_bands_names_both_numbers(classify, model, tmp_path):
    raster = str(raster_file(tmp_path / "one.tif", bands=1))

    with pytest.raises(QgsProcessingException, match=r"\b1 band\b.*\b3\b|\b3\b.*\b1 band\b"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)


def test_a_crs_without_a_code_has_a_name_in_a_warning(classify, model, tmp_path):
    own = "+proj=laea +lat_0=10 +lon_0=20 +datum=WGS84 +units=m"
    raster = str(raster_file(tmp_path / "own.tif", crs=own))

    run = classify(RASTER=raster, FEATURES=vector_layer(WEST, crs=""), MODEL=model)

    (said,) = [text for text in run.log.warnings if "The objects have no CRS" in text]
    assert "in the imagery's, +proj=laea" in said


def test_imagery_without_a_crs_under_features_with_one_is_said(classify, model, tmp_path):
    raster = str(raster_file(tmp_path / "nowhere.tif", crs=None))

    with pytest.raises(QgsProcessingException, match="The imagery has no CRS"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)


def test_a_missing_model_environment_says_how_to_get_one(
    classify, model, raster, monkeypatch, tmp_path
):
    monkeypatch.setenv("OBJECT_CLASSIFIER_PYTHON", str(tmp_path / "no" / "python"))

    with pytest.raises(QgsProcessingException, match="Set up the model environment"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)


def test_the_job_folder_is_gone_after_a_good_run(classify, model, raster, monkeypatch, tmp_path):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))

    classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model)

    assert not [path for path in (tmp_path / "cache" / "jobs").iterdir() if path.is_dir()]
