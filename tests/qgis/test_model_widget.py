"""gui.parameters.model_widget: MODEL in the algorithm's dialog, in batch and in the modeler."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from dialogs import SAMPLE, AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
from layers import raster_file
from object_classifier.algorithms.classify.algorithm import ClassifyObjects
from object_classifier.algorithms.inspect_model import InspectModel
from object_classifier.core.model.imagery_fit import RasterFacts
from object_classifier.core.model.trust import ConsentStore
from object_classifier.gui.environment.probe import EnvironmentProbe
from object_classifier.gui.environment.row import EnvironmentRow
from object_classifier.gui.model import panel as model_panel
from object_classifier.gui.model import picker as model_picker
from object_classifier.gui.model import reading as model_reading
from object_classifier.gui.model.picker import ModelPicker, recent_models, remember_model
from object_classifier.gui.parameters import model_widget
from object_classifier.gui.parameters.model_widget import ModelWidgetWrapper
from object_classifier.gui.preview.chip_preview import PreviewRow
from qgis.core import (
    QgsApplication,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox

ROOT = Path(__file__).resolve().parents[2]
EMD = {
    "ModelType": "ObjectClassification",
    "ImageWidth": 64,
    "ImageHeight": 64,
    "Classes": [{"Value": 1, "Name": "a", "Color": [200, 0, 0]}],
}
TEXT = json.dumps(EMD, indent=1)


@pytest.fixture(autouse=True)
def no_recent_models(qgis_app):
    QgsSettings().remove(model_picker.RECENT_MODELS)
    yield
    QgsSettings().remove(model_picker.RECENT_MODELS)


@pytest.fixture
def create(create_wrappers):
    return lambda dialog: create_wrappers(dialog())["MODEL"]


@pytest.fixture
def store(tmp_path_factory, monkeypatch) -> ConsentStore:
    store = ConsentStore(tmp_path_factory.mktemp("profile") / "trusted.json")
    monkeypatch.setattr(model_widget, "consent_store", lambda: store)
    return store


@pytest.fixture
def show(create, context, wait_until):
    """Return a function that chooses a model in the algorithm's dialog and waits for its panel."""

    def show(model):
        wrapper = create(AlgorithmDialog)
        wrapper.setParameterValue(str(model), context)
        wait_until(lambda: not wrapper.panel.is_reading())
        return wrapper.panel

    return show


@pytest.fixture
def model_with_code(tmp_path) -> str:
    (tmp_path / "Classifier.py").write_text("open('ran', 'w')\nclass Classifier: pass\n")
    (tmp_path / "helper.py").write_text("")
    emd = {**EMD, "InferenceFunction": "Classifier.py"}
    (tmp_path / "model.emd").write_text(json.dumps(emd))
    return str(tmp_path / "model.emd")


@pytest.mark.parametrize("algorithm", [ClassifyObjects, InspectModel])
def test_the_widget_is_found_by_the_package_that_qgis_loaded(algorithm):
    instance = algorithm()
    instance.initAlgorithm()

    named = instance.parameterDefinition("MODEL").metadata()["widget_wrapper"]["class"]

    assert named == f"{ModelWidgetWrapper.__module__}.{ModelWidgetWrapper.__name__}"


def test_the_plugins_folder_may_have_any_name(qgis_processing):
    named = subprocess.run(
        [sys.executable, "-c", _OTHER_FOLDER, str(ROOT)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert named.stdout.strip() == "from_a_zip.gui.parameters.model_widget.ModelWidgetWrapper"


_OTHER_FOLDER = """
import importlib.util, sys
from pathlib import Path
root = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location(
    "from_a_zip", root / "__init__.py", submodule_search_locations=[str(root)])
sys.modules["from_a_zip"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["from_a_zip"])
from from_a_zip.algorithms.inspect_model import InspectModel
algorithm = InspectModel()
algorithm.initAlgorithm()
print(algorithm.parameterDefinition("MODEL").metadata()["widget_wrapper"]["class"])
"""


@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize("model", ["/models/damage.dlpk", "/models/folder", TEXT])
def test_a_path_a_folder_and_a_text_come_out_as_they_went_in(create, context, dialog, model):
    wrapper = create(dialog)

    wrapper.setParameterValue(model, context)

    assert isinstance(wrapper, ModelWidgetWrapper)
    assert wrapper.parameterValue() == model
    assert wrapper.parameterDefinition().checkValueIsAcceptable(model)


@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog])
def test_no_value_is_an_empty_line_which_qgis_refuses(create, context, dialog):
    wrapper = create(dialog)

    wrapper.setParameterValue(None, context)

    assert wrapper.parameterValue() == ""
    assert not wrapper.parameterDefinition().checkValueIsAcceptable("")


def test_the_modeler_takes_paths_texts_and_inputs_of_the_model(create, monkeypatch):
    wrapper = create(ModelerParametersDialog)
    source = QgsProcessingModelChildParameterSource

    wrapper.setValue("/models/damage.dlpk")
    assert wrapper.value().staticValue() == "/models/damage.dlpk"

    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: (TEXT, True))
    wrapper.paste.click()
    assert wrapper.value().staticValue() == TEXT

    wrapper.setValue(source.fromModelParameter("model_input"))
    assert wrapper.value().source() == source.fromModelParameter("").source()


def test_the_panel_shows_the_sample_model(show):
    panel = show(SAMPLE)

    assert panel.definition.kind.value == "onnx"
    names = [panel.classes.item(row).text() for row in range(panel.classes.count())]
    assert names == [entry.name for entry in panel.definition.classes]
    assert "96 × 96" in panel.facts.text() and "1, 2, 3" in panel.facts.text()
    assert panel.consent.isHidden() and panel.problems.isHidden()


def test_the_panel_says_what_is_wrong_and_how_to_mend_it(show, tmp_path):
    panel = show(tmp_path / "missing.emd")

    assert panel.definition is None
    assert "missing.emd" in panel.problems.text()
    assert "Choose" in panel.problems.text()
    assert panel.classes.isHidden() and panel.facts.isHidden() and panel.consent.isHidden()


@pytest.mark.parametrize("given", [r"Z:\models", r"\\server\models\town.emd"])
def test_a_path_of_another_system_is_shown_as_it_was_written(show, given):
    panel = show(given)

    assert f"({given})." in panel.problems.text() and "Windows path" in panel.problems.text()


def test_a_model_that_cannot_be_used_has_nothing_that_says_it_is_ready(create, context, wait_until):
    wrapper = create(AlgorithmDialog)
    panel = wrapper.panel
    rows = [row for kind in (EnvironmentRow, PreviewRow) for row in panel.findChildren(kind)]

    wrapper.setParameterValue("/nowhere/a.emd", context)
    wait_until(lambda: "no such model" in panel.problems.text())
    assert len(rows) == 2 and all(row.isHidden() for row in rows)

    wrapper.setParameterValue(str(SAMPLE), context)
    wait_until(lambda: panel.definition is not None)
    assert not any(row.isHidden() for row in rows)


def test_a_long_path_does_not_widen_the_panel_and_is_copied_whole(show, tmp_path):
    path = tmp_path / "a_folder_with_a_name_that_goes_on" / ("m" * 200) / "town.emd"

    panel = show(path)

    assert str(path) in panel.problems.text()
    assert panel.minimumSizeHint().width() < 500  # 200 letters are some 2,000 pixels
    panel.problems.setSelection(0, 250)
    panel.problems.copy()
    assert str(path)[:150] in QgsApplication.clipboard().text()


def test_a_disk_that_does_not_answer_is_said_in_the_panel(show, tmp_path, monkeypatch):
    def gone(*args):
        raise OSError(errno.ESTALE, "Stale file handle", "/mnt/models/town.emd")

    monkeypatch.setattr("object_classifier.gui.model.reading.open_model", gone)

    panel = show(tmp_path / "town.emd")

    assert "no longer answers (/mnt/models/town.emd)" in panel.problems.text()


def test_only_a_dialog_that_runs_the_model_previews_its_chips(create_wrappers):
    running = create_wrappers(AlgorithmDialog())["MODEL"].panel
    inspecting = create_wrappers(AlgorithmDialog(), "RASTER", "MODEL")["MODEL"].panel

    assert running.findChild(PreviewRow) is not None
    assert inspecting.findChild(PreviewRow) is None


def test_the_panel_follows_the_line(show, wait_until, model_with_code):
    panel = show(SAMPLE)
    followed = []
    panel.modelChanged.connect(followed.append)

    panel.set_model(model_with_code)
    wait_until(lambda: not panel.is_reading())
    panel.set_model("")
    wait_until(panel.isHidden)

    assert [item and item.kind.value for item in followed] == [None, "raster_function", None, None]


def test_many_bands_are_told_as_a_run_and_a_tooltip_has_a_long_name(show, model_with_code):
    path = Path(model_with_code)
    bands = [4, 2, *range(10, 233)]
    classes = [{"Value": 1, "Name": "Roof <of> any material", "Color": [0, 0, 0]}]
    changes = {"ExtractBands": bands, "Classes": classes}
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))

    panel = show(path)

    assert "Bands: 5, 3, 11 – 233<br>" in panel.facts.text()
    assert panel.classes.item(0).toolTip() == "Roof &lt;of&gt; any material<br>Class value 1"


def test_the_panel_says_when_imagery_has_too_few_bands(show):
    panel = show(SAMPLE)

    panel.set_rasters([RasterFacts("ortho", 3), RasterFacts("grey", 1)])
    assert "grey has 1 band; the model wants band 3" in panel.problems.text()
    assert "ortho" not in panel.problems.text()

    panel.set_rasters([])
    assert panel.problems.isHidden()


def test_the_imagery_of_the_dialog_is_compared(create_wrappers, context, wait_until, tmp_path):
    layer = QgsRasterLayer(str(raster_file(tmp_path / "grey.tif", bands=1)), "grey")
    QgsProject.instance().addMapLayer(layer)
    wrappers = create_wrappers(AlgorithmDialog())
    wrappers["MODEL"].setParameterValue(str(SAMPLE), context)
    panel = wrappers["MODEL"].panel
    wait_until(lambda: not panel.is_reading())

    wrappers["RASTER"].setParameterValue([layer.id()], context)

    assert "has 1 band" in panel.problems.text()
    assert panel.parameters()["RASTER"] == [layer.source()]


def test_a_model_that_was_mended_is_read_when_the_user_comes_back(show, wait_until, tmp_path):
    panel = show(tmp_path / "model.emd")
    assert panel.definition is None
    (tmp_path / "Classifier.py").write_text("class Classifier: pass\n")
    (tmp_path / "model.emd").write_text(json.dumps({**EMD, "InferenceFunction": "Classifier.py"}))

    panel.window().show()
    panel.window().activateWindow()

    wait_until(lambda: panel.definition is not None)


def test_a_dialog_may_be_closed_while_its_model_is_read(
    create_wrappers, context, wait_until, monkeypatch
):
    reads, goes_on = threading.Event(), threading.Event()

    def slow(given, feedback):
        reads.set()
        goes_on.wait()
        return model_reading.ReadModel(given, None, {})

    monkeypatch.setattr(model_panel, "read_model", slow)
    wrapper = create_wrappers(AlgorithmDialog())["MODEL"]
    wrapper.setParameterValue(str(SAMPLE), context)
    wait_until(reads.is_set)

    sip.delete(wrapper.widget)
    goes_on.set()

    manager = QgsApplication.taskManager()
    wait_until(lambda: manager.countActiveTasks() == 0)


def test_consent_is_given_in_the_panel_and_taken_back(
    show, store, model_with_code, monkeypatch, tmp_path
):
    asked = []

    def agree(box):
        asked.append(box.informativeText())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", agree)
    panel = show(model_with_code)
    assert "2 files" in panel.consent.says.text()

    panel.consent.button.click()
    assert "Classifier.py" in asked[0] and "helper.py" in asked[0]
    assert [consent.name for consent in store.consents()] == [model_with_code]
    assert "You trust" in show(model_with_code).consent.says.text()

    panel.consent.button.click()
    assert store.consents() == ()
    assert len(asked) == 1
    assert not (tmp_path / "ran").exists()


def test_an_environment_with_known_faults_asks_for_trust_in_a_data_format_and_says_why(
    show, store, monkeypatch
):
    probe = EnvironmentProbe()
    monkeypatch.setattr(model_panel, "environment_probe", lambda: probe)
    asked = []

    def agree(box):
        asked.append(box.informativeText())
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", agree)
    panel = show(SAMPLE)
    assert panel.consent.isHidden()

    probe.report = {"packages": {"onnxruntime": {"version": "1.16.3"}}}
    probe.changed.emit()
    assert "ONNX Runtime 1.16.3 has known vulnerabilities" in panel.consent.says.text()
    panel.consent.button.click()
    assert "1.28.3 fixes them" in asked[0]
    assert len(store.consents()) == 1

    probe.report = {"packages": {"onnxruntime": {"version": "1.32.0"}}}
    probe.changed.emit()
    assert panel.consent.isHidden()


def test_models_that_could_be_read_are_offered_again(show, tmp_path):
    show(tmp_path / "missing.emd")
    show(SAMPLE)
    show(SAMPLE)

    assert recent_models() == [str(SAMPLE)]


def test_ten_recent_models_are_kept_and_lost_ones_dropped(tmp_path):
    paths = [tmp_path / f"{number}.emd" for number in range(12)]
    for path in paths:
        path.touch()
        remember_model(str(path))
    paths[11].unlink()

    assert recent_models() == [str(path) for path in reversed(paths[2:11])]


def test_a_text_is_no_recent_model():
    remember_model(TEXT)

    assert recent_models() == []


def test_the_list_of_recent_models_leaves_the_line_as_it_is(tmp_path):
    remember_model(str(tmp_path))
    picker = ModelPicker()
    picker.set_model("/models/a.emd")

    picker.line.showPopup()
    picker.line.hidePopup()

    assert picker.model() == "/models/a.emd"
    assert [picker.line.itemText(row) for row in range(picker.line.count())] == [str(tmp_path)]


def test_files_folders_and_texts_are_asked_for(monkeypatch):
    picker = ModelPicker()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/models/a.emd", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/models")
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: (TEXT, True))

    picker.choose_file()
    assert picker.model() == "/models/a.emd"
    picker.choose_folder()
    assert picker.model() == "/models"
    picker.paste_definition()
    assert picker.model() == TEXT


def test_nothing_chosen_changes_nothing(monkeypatch):
    picker = ModelPicker()
    picker.set_model("/models/a.emd")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("{}", False))

    picker.choose_file()
    picker.paste_definition()

    assert picker.model() == "/models/a.emd"


def test_a_folder_that_is_passed_while_typing_is_not_read(create):
    wrapper = create(AlgorithmDialog)
    line = wrapper.picker.line.lineEdit()

    QTest.keyClicks(line, "/")
    assert not wrapper.panel.is_reading()

    line.editingFinished.emit()
    assert wrapper.panel.is_reading()
    wrapper.picker.set_model("")  # or all of the disk is searched
