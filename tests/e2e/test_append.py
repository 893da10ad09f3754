"""*Append to Layer…* of the dialog, with a mouse: fields are mapped, rows are seen at once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import processing
import pytest
from installed import InstalledPlugin, keep_pictures
from layers import EAST, WEST, square, vector_layer
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsDataSourceSelectWidget

ALGORITHM = "objectclassifier:classifyobjects"
GUI_SESSION = Path(__file__).with_name("gui_append.py")


def saved(layer, path, name) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)
    return str(path)


@pytest.mark.parametrize("door", ["script", "model"])
def test_a_script_and_a_model_append_with_the_mapping_that_qgis_makes(
    door, model, raster, tmp_path
):
    roofs = vector_layer(square(1020, 1985), fields="name:string,ClassLabel:string")
    path = saved(roofs, tmp_path / "roofs.gpkg", "roofs")
    objects = saved(vector_layer(WEST, EAST), tmp_path / "objects.gpkg", "objects")
    mapping = QgsRemappingSinkDefinition()
    for name in ("fid", "name", "ClassLabel"):
        mapping.addMappedField(name, QgsProperty.fromField(name))
    output = QgsProcessingOutputLayerDefinition(f"{path}|layername=roofs")
    output.setRemappingDefinition(mapping)
    parameters = {"MODEL": model, "RASTER": raster, "FEATURES": objects}

    if door == "script":
        processing.run(ALGORITHM, {**parameters, "OUTPUT": output})
    else:
        steps = model_with_one_step(parameters)
        (final,) = steps.destinationParameterDefinitions()
        processing.run(steps, {final.name(): output})

    rows = QgsVectorLayer(f"{path}|layername=roofs", "", "ogr").getFeatures()
    shown = [[row.id(), row["name"], row["ClassLabel"] or None] for row in rows]
    assert shown == [[1, "f1", None], [2, "f1", "dark"], [3, "f2", "bright"]]


def test_a_layer_in_a_folder_of_shapefiles_is_appended_to(model, raster, tmp_path):
    (tmp_path / "town").mkdir()
    roofs = vector_layer(square(1020, 1985), fields="name:string,ClassLabel:string")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    path, nowhere = tmp_path / "town" / "roofs.shp", QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(roofs, str(path), nowhere, options)
    mapping = QgsRemappingSinkDefinition()
    mapping.addMappedField("name", QgsProperty.fromField("name"))
    output = QgsProcessingOutputLayerDefinition(f"{path.parent}|layername=roofs")
    output.setRemappingDefinition(mapping)

    parameters = {"MODEL": model, "RASTER": raster, "FEATURES": vector_layer(WEST, EAST)}
    processing.run(ALGORITHM, {**parameters, "OUTPUT": output})

    rows = QgsVectorLayer(str(path), "", "ogr").getFeatures()
    assert [row["name"] for row in rows] == ["f1", "f1", "f2"]


def model_with_one_step(parameters) -> QgsProcessingModelAlgorithm:
    steps = QgsProcessingModelAlgorithm("append", "tests")
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    for name, value in parameters.items():
        source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        child.addParameterSources(name, [source])
    added = steps.addChildAlgorithm(child)
    final = QgsProcessingModelOutput("classified")
    final.setChildOutputName("OUTPUT")
    final.setChildId(added)
    child = steps.childAlgorithm(added)
    child.setModelOutputs({"classified": final})
    steps.setChildAlgorithm(child)
    steps.updateDestinationParameters()
    return steps


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
@pytest.mark.skipif(
    not hasattr(QgsDataSourceSelectWidget, "expandPath"),
    reason="no script finds a file in the browser of QGIS 3.22",
)
def test_a_user_appends_to_an_open_layer_and_maps_its_fields(model, raster, tmp_path):
    shots = tmp_path / "shots"
    shots.mkdir()
    roofs = vector_layer(square(1020, 1985), fields="name:string,ClassLabel:string,kind:string")
    roofs.dataProvider().changeAttributeValues({1: {0: "mine", 2: "old"}})
    saved(roofs, tmp_path / "roofs.gpkg", "roofs")
    objects = saved(vector_layer(WEST, EAST), tmp_path / "objects.gpkg", "objects")
    parameters = {"MODEL": model, "RASTER": raster, "FEATURES": objects, "FOLDER": str(tmp_path)}

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    keep_pictures(shots, "append_choose", "append_map", "append_log")
    told = {path.stem: json.loads(path.read_text()) for path in shots.glob("*.json")}
    assert told["mapped"]["name"] == '"name"'
    assert told["mapped"]["ClassLabel"] == '"ClassLabel"'
    assert told["rows"] == [["mine", None, "old"], ["f1", "dark", "1"], ["f2", "bright", "2"]]
    assert told["layers"] == ["aerial", "objects", "roofs"]  # it is open already


def test_a_layer_that_is_open_keeps_its_name(model, raster, tmp_path, model_python):
    project = QgsProject.instance()
    roofs = vector_layer(square(1020, 1985), fields="name:string,ClassLabel:string")
    source = f"{saved(roofs, tmp_path / 'roofs.gpkg', 'roofs')}|layername=roofs"
    layer = project.addMapLayer(QgsVectorLayer(source, "mine", "ogr"), False)
    mapping = QgsRemappingSinkDefinition()
    mapping.addMappedField("ClassLabel", QgsProperty.fromField("ClassLabel"))
    output = QgsProcessingOutputLayerDefinition(source, project)
    output.setRemappingDefinition(mapping)
    context = QgsProcessingContext()
    context.setProject(project)

    processing.run(
        ALGORITHM,
        {"MODEL": model, "RASTER": raster, "FEATURES": vector_layer(WEST), "OUTPUT": output},
        context=context,
    )

    assert not context.layersToLoadOnCompletion()  # what it loads, it renames
    assert layer.featureCount() == 2 and layer.name() == "mine"
    project.clear()
