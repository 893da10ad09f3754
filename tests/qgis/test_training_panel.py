"""gui.training.panel, widget of LABEL_FIELD: what a dialog says of labels, and leaves alone."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from dialogs import AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
from layers import raster_file, square
from object_classifier.algorithms.common.base import ObjectClassifierAlgorithm
from object_classifier.algorithms.common.input_parameters import (
    add_features,
    add_imagery,
    add_photos,
    add_processing_mode,
)
from object_classifier.algorithms.common.parameters import choice
from object_classifier.algorithms.train import preview as training_preview
from object_classifier.algorithms.train.chip_parameters import (
    add_chip_rules,
    add_chips,
    add_label_field,
    chip_rules,
)
from object_classifier.core.errors import Cancelled, InputError
from object_classifier.core.layers.fields import CLASS_VALUE, CONFIDENCE
from object_classifier.core.layers.review.fields import REVIEWED_LABEL
from object_classifier.core.training_forecast import Forecast
from object_classifier.core.training_job import Method, TrainingJob
from object_classifier.gui.parameters.label_widget import obvious_label_field
from object_classifier.gui.parameters.widget_wrapper import ParameterWrapper
from object_classifier.gui.training import panel as training_panel
from object_classifier.gui.training.panel import duration
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsMapCanvas,
    QgsProcessingContextGenerator,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

RED, BLUE = (200, 30, 40), (20, 90, 160)
BOXES = ((1000.0, 1980.0, 1010.0, 1990.0, 0), (1010.0, 1980.0, 1020.0, 1990.0, 1))
FORECAST = Forecast(
    *({}, 64, 64, 19, (10, 9), {}),
    boxes=BOXES,
    folds=(10, 9),
    block_count=2,
    block_size=250.0,
)


class Training(ObjectClassifierAlgorithm):
    """Declares what a training asks for."""

    ID = "training"
    ICON = "classify_objects.svg"

    def initAlgorithm(self, configuration=None) -> None:
        add_imagery(self, "")
        add_features(self, "")
        add_label_field(self)
        add_processing_mode(self, "")
        add_photos(self, "")
        add_chips(self, "")
        add_chip_rules(self)
        self.add(
            choice("METHOD", "Method", {each.value: each.value for each in Method}, "FAST"), "How."
        )

    def training_job(self, call, name) -> TrainingJob:
        return TrainingJob(name, (), **chip_rules(self, call))

    def split_field(self, call) -> str:
        return ""


def roofs(counts, field: str = "kind", other: str = "name") -> QgsVectorLayer:
    """Return a layer with so many squares of each class; None: without a label."""
    fields = f"field={field}:string&field={other}:string&field=part:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&{fields}", "roofs", "memory")
    features = []
    for kind, count in counts.items():
        for number in range(count):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([kind, "x", None])
            feature.setGeometry(QgsGeometry.fromWkt(square(1004 + number, 1990)))
            features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    QgsProject.instance().addMapLayer(layer)
    return layer


def categorised(layer, field, **colors):
    categories = [
        QgsRendererCategory(
            name, QgsFillSymbol.createSimple({"color": "{},{},{}".format(*color)}), name
        )
        for name, color in colors.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    return layer


@pytest.fixture(autouse=True)
def no_layers(qgis_app):
    yield
    QgsProject.instance().removeAllMapLayers()


class Forecasts(list):
    """Stands for the worker: remembers what it was asked about."""

    def answer(self, feedback) -> Forecast:
        return replace(FORECAST, usable=self[-1].classes.counts)

    def __call__(self, prepared, found, feedback) -> Forecast:
        self.append(found)
        return self.answer(feedback)


@pytest.fixture
def forecasts(monkeypatch, tmp_path) -> Forecasts:
    asked = Forecasts()
    monkeypatch.setattr(training_panel, "forecast_training", asked)
    monkeypatch.setattr(training_preview, "chosen_python", lambda: tmp_path / "python")
    monkeypatch.setattr(training_panel, "PAUSE", 0)
    return asked


class Contexts(QgsProcessingContextGenerator):
    def __init__(self, context) -> None:
        super().__init__()
        self.context = context

    def processingContext(self):
        return self.context


def wrappers_of(algorithm, dialog, context, canvas):
    """Make the wrappers of an algorithm's parameters as QGIS does, their widgets in the dialog."""
    from processing.gui.wrappers import WidgetWrapperFactory

    shown = QgsProcessingParameterWidgetContext()
    shown.setProject(QgsProject.instance())
    if canvas is not None:
        shown.setMapCanvas(canvas)
    wrappers, dialog.contexts = {}, Contexts(context)
    for definition in algorithm.parameterDefinitions():
        wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog)
        wrapper.setWidgetContext(shown)
        wrapper.registerProcessingContextGenerator(dialog.contexts)
        wrappers[definition.name()] = wrapper
        if isinstance(wrapper, ParameterWrapper) and wrapper.source is None:
            wrapper.widget.setParent(dialog)
        elif not isinstance(dialog, ModelerParametersDialog):
            wrapper.createWrappedWidget(context).setParent(dialog)
    return wrappers


@pytest.fixture
def make_dialog(qgis_processing, context, own_places, forecasts):
    """Return a function that makes a dialog of a kind with the wrappers of all parameters."""
    kept = []

    def make(kind=AlgorithmDialog, canvas=None):
        dialog, algorithm = kind(), Training().create()
        kept.append((dialog, algorithm))
        dialog.wrappers = wrappers_of(algorithm, dialog, context, canvas)
        for wrapper in dialog.wrappers.values() if kind is not ModelerParametersDialog else ():
            wrapper.postInitialize(list(dialog.wrappers.values()))
        dialog.panel = dialog.wrappers["LABEL_FIELD"].panel
        return dialog

    yield make
    for dialog, _ in kept:
        if not sip.isdeleted(dialog):
            dialog.close()
            sip.delete(dialog)


@pytest.fixture
def open_dialog(make_dialog, context, wait_until, tmp_path):
    """Return a function that shows the dialog with some values, and waits until it has read."""

    def open_dialog(canvas=None, **values):
        dialog = make_dialog(canvas=canvas)
        dialog.show()
        values.setdefault("RASTER", [str(raster_file(tmp_path / "scene.tif"))])
        for name, value in values.items():
            if value is not None:
                dialog.wrappers[name].setParameterValue(value, context)
        wait_until(lambda: not dialog.panel.is_reading())
        return dialog

    return open_dialog


def classes(panel) -> list[str]:
    return [panel.classes.item(row).text() for row in range(panel.classes.count())]


def test_classes_are_shown_with_counts_and_colours_and_what_comes_of_them(open_dialog) -> None:
    layer = categorised(roofs({"house": 10, "shed": 9, None: 3}), "kind", house=RED, shed=BLUE)

    dialog = open_dialog(FEATURES=layer.id())

    panel = dialog.panel
    assert dialog.wrappers["LABEL_FIELD"].parameterValue() == "kind"  # it can only be that
    assert panel.headline.text() == "19 labelled objects in 2 classes; 3 have no label"
    assert classes(panel) == ["house [10]", "shed [9]"]
    assert [entry.color for entry in panel.found.classes.classes] == [RED, BLUE]
    facts = panel.facts.text()
    assert "Chips: 19, of 64 × 64 pixels." in facts
    assert "Split: 2 folds of 9 – 10 chips, in 2 blocks of 250 m." in facts
    assert "Expected time: less than a minute." in facts
    assert "fewer than 30" in panel.problems.text()


def test_what_will_be_refused_is_said_before_the_run(open_dialog) -> None:
    layer = roofs({"house": 10, "shed": 3})

    panel = open_dialog(FEATURES=layer.id(), LABEL_FIELD="kind", RASTER=None).panel

    assert "at least 8 labelled objects that can be used: shed [3]" in panel.problems.text()


def test_objects_without_a_chip_do_not_count(open_dialog, forecasts) -> None:
    forecasts.answer = lambda _: Forecast({}, 64, 64, 17, (10, 7), {"It lies outside": 2})

    panel = open_dialog(FEATURES=roofs({"a": 10, "b": 9}).id(), LABEL_FIELD="kind").panel

    assert classes(panel) == ["a [10]", "b [7]"]
    assert "that can be used: b [7]" in panel.problems.text()
    assert "Without a chip: 2. It lies outside" in panel.facts.text()


def test_classes_are_known_before_there_is_imagery(open_dialog, forecasts) -> None:
    panel = open_dialog(
        FEATURES=roofs({"a": 9, "b": 9}).id(), LABEL_FIELD="kind", RASTER=None
    ).panel

    assert classes(panel) == ["a [9]", "b [9]"]
    assert panel.facts.text() == "Choose the imagery to see chips, split and time."
    assert not forecasts and not panel.preview.isEnabled() and not panel.on_map.isEnabled()


def test_another_field_or_layer_is_read_anew(open_dialog, context, wait_until) -> None:
    layer = roofs({"a": 9, "b": 9})
    dialog = open_dialog(FEATURES=layer.id(), LABEL_FIELD="kind")

    dialog.wrappers["LABEL_FIELD"].setParameterValue("name", context)
    wait_until(lambda: not dialog.panel.is_reading())

    assert classes(dialog.panel) == ["x [18]"]
    assert "at least two" in dialog.panel.problems.text()

    dialog.wrappers["FEATURES"].setParameterValue(roofs({"c": 9}).id(), context)
    dialog.wrappers["LABEL_FIELD"].setParameterValue("kind", context)
    wait_until(lambda: not dialog.panel.is_reading() and dialog.panel.found is not None)

    assert classes(dialog.panel) == ["c [9]"]


def test_labels_that_were_edited_meanwhile_are_read_when_the_user_is_back(
    open_dialog, wait_until
) -> None:
    layer = roofs({"a": 9, "b": 9})
    dialog = open_dialog(FEATURES=layer.id(), LABEL_FIELD="kind")

    assert layer.startEditing() and layer.changeAttributeValue(1, 0, "b")
    QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    wait_until(lambda: not dialog.panel.is_reading())

    assert classes(dialog.panel) == ["a [8]", "b [10]"]

    categorised(layer, "kind", a=RED, b=BLUE)
    QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    wait_until(lambda: not dialog.panel.is_reading())
    assert [entry.color for entry in dialog.panel.found.classes.classes] == [RED, BLUE]
    layer.rollBack()


def test_another_selection_or_filter_is_read_when_the_user_is_back(open_dialog, wait_until) -> None:
    layer = roofs({"a": 9, "b": 9})
    layer.selectByIds(list(range(1, 13)))
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    dialog = open_dialog(FEATURES=chosen, LABEL_FIELD="kind")
    assert classes(dialog.panel) == ["a [9]", "b [3]"]

    def back_after(change) -> list[str]:
        change()
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
        wait_until(lambda: not dialog.panel.is_reading())
        return classes(dialog.panel)

    assert back_after(layer.selectAll) == ["a [9]", "b [9]"]
    assert back_after(lambda: layer.setSubsetString("\"kind\" = 'a'")) == ["a [9]"]


def test_without_labels_nothing_is_shown(open_dialog, context, wait_until) -> None:
    dialog = open_dialog(FEATURES=roofs({"a": 9}).id())
    assert not dialog.panel.isVisibleTo(dialog)

    dialog.wrappers["LABEL_FIELD"].setParameterValue("part", context)
    wait_until(lambda: not dialog.panel.is_reading())

    assert "None of the objects has a label" in dialog.panel.problems.text()
    assert not dialog.panel.preview.isEnabled()


class Endless:
    """Work that ends when it is cancelled."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def __call__(self, feedback):
        while not feedback.isCanceled():
            self.ended.wait(0.01)
        self.ended.set()
        raise Cancelled


@pytest.fixture
def working(open_dialog, context, forecasts, wait_until):
    """Return a dialog whose chips are being planned, and that work."""
    dialog, endless = open_dialog(FEATURES=roofs({"a": 9, "b": 9}).id()), Endless()
    forecasts.answer = endless
    dialog.wrappers["LABEL_FIELD"].setParameterValue("kind", context)
    wait_until(lambda: len(forecasts) == 1)
    assert classes(dialog.panel) == ["a [9]", "b [9]"]  # which are shown meanwhile
    return dialog, endless


def test_work_for_values_that_are_no_more_is_cancelled(
    working, forecasts, context, wait_until
) -> None:
    dialog, endless = working
    del forecasts.answer

    dialog.wrappers["CHIP_WIDTH"].setParameterValue(96, context)

    wait_until(lambda: endless.ended.is_set() and not dialog.panel.is_reading())
    assert len(forecasts) == 2 and dialog.panel.forecast is not None


def test_the_dialog_ends_the_work_with_it(working, wait_until) -> None:
    dialog, endless = working

    dialog.close()

    wait_until(endless.ended.is_set)
    assert not dialog.panel.is_reading()


def test_the_split_lies_on_the_map_until_the_dialog_is_closed(
    open_dialog, context, wait_until
) -> None:
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsProject.instance().crs())
    empty = len(canvas.scene().items())
    layer = roofs({"a": 10, "b": 9})
    dialog = open_dialog(canvas, FEATURES=layer.id(), LABEL_FIELD="kind")
    assert dialog.panel.on_map.isEnabled()

    dialog.panel.on_map.click()

    assert len(canvas.scene().items()) == empty + 2  # folds
    folds = dialog.panel.folds
    assert [folds.item(row).text() for row in range(2)] == ["Fold 1 [10]", "Fold 2 [9]"]
    canvas.setDestinationCrs(layer.crs())
    assert len(canvas.scene().items()) == empty + 2

    dialog.wrappers["LABEL_FIELD"].setParameterValue("part", context)
    wait_until(lambda: not dialog.panel.is_reading())
    assert len(canvas.scene().items()) == empty  # nothing is split by then

    dialog.wrappers["LABEL_FIELD"].setParameterValue("kind", context)
    wait_until(lambda: not dialog.panel.is_reading())
    assert len(canvas.scene().items()) == empty + 2
    dialog.close()
    assert len(canvas.scene().items()) == empty


def test_a_problem_of_the_worker_stands_in_the_panel(open_dialog, forecasts) -> None:
    def fail(_):
        raise InputError("None of the objects lies on the <imagery>", mend="Choose another")

    forecasts.answer = fail

    panel = open_dialog(FEATURES=roofs({"a": 9, "b": 9}).id(), LABEL_FIELD="kind").panel

    assert "lies on the &lt;imagery&gt;. Choose another." in panel.facts.text()
    assert panel.preview.isEnabled() and not panel.on_map.isEnabled()


@pytest.mark.parametrize(
    ("names", "field", "expected"),
    [
        (("kind", "name"), "kind", "kind"),
        (("kind", "name"), '"kind"', "kind"),
        (("kind", "name"), 'upper("kind")', ""),
        (("kind", REVIEWED_LABEL), "kind", REVIEWED_LABEL),
        (("kind", "name"), None, ""),
    ],
)
def test_a_field_is_preselected_where_only_one_can_be_meant(
    qgis_app, names, field, expected
) -> None:
    layer = roofs({"a": 2, "b": 2}, *names)
    if field:
        categorised(layer, field, a=RED, b=BLUE)

    assert obvious_label_field(layer) == expected


def test_what_a_model_said_is_not_preselected() -> None:
    layer = categorised(
        roofs({"a": 2, "b": 2}, CLASS_VALUE, CONFIDENCE), CLASS_VALUE, a=RED, b=BLUE
    )

    assert obvious_label_field(layer) == "" == obvious_label_field(None)


def test_batch_and_modeler_have_the_plain_widgets(make_dialog, context) -> None:
    batch = make_dialog(BatchAlgorithmDialog).wrappers
    modeler = make_dialog(ModelerParametersDialog).wrappers["LABEL_FIELD"]

    assert batch["LABEL_FIELD"].panel is None and modeler.panel is None
    batch["FEATURES"].setParameterValue(roofs({"a": 1}).id(), context)
    batch["LABEL_FIELD"].setParameterValue("kind", context)
    assert batch["LABEL_FIELD"].parameterValue() == "kind"
    assert modeler.source is not None and modeler.native is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (10, "less than a minute"),
        (65, "about 1 minute"),
        (1200, "about 20 minutes"),
        (3 * 3600, "about 3 hours"),
    ],
)
def test_a_time_is_said_in_words(seconds, words) -> None:
    assert duration(seconds) == words
