"""gui.parameters.imagery_widget: the rasters in a list; what can only be meant is chosen."""

from __future__ import annotations

import pytest
from dialogs import AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
from layers import raster_file
from object_classifier.algorithms.provider import ALGORITHMS
from object_classifier.gui.parameters.imagery_widget import ImageryWidgetWrapper
from object_classifier.gui.parameters.obvious_layers import objects_on, only_raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QToolButton

ON = "POLYGON((1002 1970,1010 1970,1010 1980,1002 1980,1002 1970))"
OFF = "POLYGON((9002 1970,9010 1970,9010 1980,9002 1980,9002 1970))"


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.removeAllMapLayers()
    yield project
    project.removeAllMapLayers()


@pytest.fixture
def add(project, tmp_path):
    """Return a function that adds a raster, or vector layers of a geometry, to the project."""

    def add(name, wkt="", kind="Polygon", crs="EPSG:32615"):
        if not wkt:
            layer = QgsRasterLayer(str(raster_file(tmp_path / f"{name}.tif")), name)
        else:
            layer = QgsVectorLayer(f"{kind}?crs={crs}", name, "memory")
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
            layer.updateExtents()
        assert layer.isValid()
        return project.addMapLayer(layer)

    return add


@pytest.fixture
def open_dialog(qgis_processing, context):
    """Return a function that makes the wrappers of a dialog, gives them values, and shows it."""
    from processing.gui.wrappers import WidgetWrapper, WidgetWrapperFactory

    kept = []

    def open_dialog(algorithm="classifyobjects", kind=AlgorithmDialog, **values):
        owner = next(each for each in ALGORITHMS if algorithm == each.ID)().create()
        dialog = kind()
        wanted = {"RASTER", "FEATURES", "MODEL"}
        names = wanted & {each.name() for each in owner.parameterDefinitions()}
        wrappers = {
            name: WidgetWrapperFactory.create_wrapper(owner.parameterDefinition(name), dialog)
            for name in names
        }
        kept.append((owner, dialog))
        for wrapper in wrappers.values() if kind is not ModelerParametersDialog else ():
            is_ours = isinstance(wrapper, WidgetWrapper)
            widget = wrapper.widget if is_ours else wrapper.createWrappedWidget(context)
            widget.setParent(dialog)
        if kind is not ModelerParametersDialog:
            for wrapper in wrappers.values():
                wrapper.postInitialize(list(wrappers.values()))
        for name, value in values.items():
            wrappers[name].setParameterValue(value, context)
        dialog.show()
        return wrappers

    yield open_dialog
    for _, dialog in kept:
        dialog.close()


def shown(wrapper) -> str:
    return wrapper.rasters.currentText()


@pytest.mark.parametrize("algorithm", ["classifyobjects", "trainmodel", "exportchips"])
def test_the_only_raster_and_the_polygons_on_it_are_chosen(add, open_dialog, algorithm):
    raster, roofs = add("aerial"), add("roofs", ON)
    add("elsewhere", OFF), add("trees", "POINT(1002 1970)", "Point")

    wrappers = open_dialog(algorithm)

    assert isinstance(wrappers["RASTER"], ImageryWidgetWrapper)
    assert wrappers["RASTER"].parameterValue() == [raster.source()]
    assert shown(wrappers["RASTER"]) == "aerial"
    assert wrappers["FEATURES"].parameterValue() == roofs.id()


def test_nothing_is_chosen_where_nobody_can_tell(add, open_dialog):
    add("aerial"), add("other"), add("roofs", ON)

    wrappers = open_dialog()

    assert not wrappers["RASTER"].parameterValue() and shown(wrappers["RASTER"]) == "No imagery"
    assert not wrappers["FEATURES"].parameterValue()


@pytest.mark.parametrize("name", ["FEATURES", "MODEL"])
def test_a_dialog_that_was_opened_with_values_is_as_it_was(add, open_dialog, tmp_path, name):
    add("aerial")
    photos = add("photos", ON)

    wrappers = open_dialog(**{name: photos.id() if name == "FEATURES" else str(tmp_path / "m.emd")})

    assert not wrappers["RASTER"].parameterValue()


def test_a_layer_is_chosen_from_the_list_and_none_again(add, open_dialog):
    add("aerial"), add("other")
    wrapper = open_dialog()["RASTER"]
    heard = []
    wrapper.widgetValueHasChanged.connect(lambda each: heard.append(each.parameterValue()))

    for name in ("other", "No imagery"):
        row = wrapper.rasters.findText(name)
        wrapper.rasters.setCurrentIndex(row)
        wrapper.rasters.activated.emit(row)

    assert heard[0][0].endswith("other.tif") and not heard[-1]
    assert not wrapper.parameterValue()


def test_files_folders_and_several_layers_are_an_entry_of_their_own(
    add, open_dialog, context, tmp_path
):
    one, other = add("aerial"), add("other")
    wrapper = open_dialog()["RASTER"]
    folder = tmp_path / "tiles"
    folder.mkdir()

    wrapper.setParameterValue([str(folder)], context)
    assert shown(wrapper) == "tiles" and wrapper.parameterValue() == [str(folder)]

    wrapper.setParameterValue([one.id(), other.id()], context)
    assert shown(wrapper).startswith("2 rasters: ") and len(wrapper.parameterValue()) == 2
    row = wrapper.rasters.currentIndex()
    wrapper.rasters.activated.emit(row)
    assert len(wrapper.parameterValue()) == 2  # it was chosen already

    wrapper.setParameterValue([other.id()], context)
    assert shown(wrapper) == "other"


def test_a_layer_that_is_removed_is_not_exchanged_for_another(add, open_dialog, context, project):
    one, _ = add("aerial"), add("other")
    wrapper = open_dialog()["RASTER"]
    wrapper.setParameterValue([one.id()], context)
    source = one.source()

    project.removeMapLayer(one.id())

    assert wrapper.parameterValue() == [source] and shown(wrapper) == "aerial.tif"


def test_the_button_for_more_stays(add, open_dialog):
    wrapper = open_dialog()["RASTER"]

    assert any(
        not button.isHidden() and button.text() == "…"
        for button in wrapper.widget.findChildren(QToolButton)
    )


@pytest.mark.parametrize("kind", [BatchAlgorithmDialog, ModelerParametersDialog])
def test_batch_and_modeler_have_qgiss_own_widget(add, open_dialog, kind):
    add("aerial")

    wrapper = open_dialog(kind=kind)["RASTER"]

    assert wrapper.rasters is None


def test_polygons_of_another_crs_are_found(add, project):
    raster = add("aerial")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    outline = QgsGeometry.fromRect(raster.extent())
    outline.transform(QgsCoordinateTransform(raster.crs(), degrees, project))
    roofs = add("roofs", outline.asWkt(), crs="EPSG:4326")
    add("elsewhere", OFF)

    assert only_raster(project) == raster
    assert objects_on(raster, project) == roofs


def test_imagery_that_a_model_is_inspected_for_is_chosen_by_nobody_else(add, open_dialog):
    add("aerial"), add("roofs", ON)

    wrapper = open_dialog("inspectmodel")["RASTER"]

    assert shown(wrapper) == "No imagery" and not wrapper.parameterValue()
