"""The first run in place: the row that says what is missing, the dialog that sets it up."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from model_files import WEIGHTS
from object_classifier.algorithms.common.model_environment import (
    FOLDER_SETTING,
    PYTHON_SETTING,
    WHEELS_SETTING,
    chosen_folder,
    chosen_python,
)
from object_classifier.core.cache import cache_folder
from object_classifier.core.errors import Cancelled, RuntimeMissingError
from object_classifier.core.model.source import open_model
from object_classifier.core.runtime import installer, setup_plan
from object_classifier.core.runtime.environment import VARIABLE, Environment
from object_classifier.core.runtime.index_settings import Account
from object_classifier.core.runtime.machine import Machine
from object_classifier.core.runtime.requirements import NOT_INSTALLED, Framework
from object_classifier.gui.environment import probe as probes
from object_classifier.gui.environment import setup_dialog
from object_classifier.gui.environment.row import EnvironmentRow
from object_classifier.gui.environment.setup_dialog import SetupDialog
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication

pytestmark = pytest.mark.usefixtures("own_places")

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample" / "damage_sample.dlpk"
FAILURE = RuntimeMissingError(
    "The package server cannot be reached",
    where="pip, exit code 1",
    mend="Check the network connection and the proxy, and try again.",
)


def report(python="/env/bin/python", **missing):
    """Return a report of a check: an environment that lacks just what is given."""
    return {
        "interpreter": str(python),
        "python": "3.12.1",
        "platform": "Linux",
        "packages": {
            "onnxruntime": {"distribution": "onnxruntime", "version": "1.20", "problem": None},
            "torch": {"distribution": "torch", "version": "2.13.0", "problem": None},
        },
        "missing": {**{item.value: {} for item in Framework}, **missing},
        "devices": {"cpu": "EPYC", "cpu_count": 2, "onnxruntime": ["CPUExecutionProvider"]},
        "graphics": [],
        "verdicts": ["BASE: ready."],
    }


@pytest.fixture
def answer(monkeypatch):
    """Return a function that sets what a look at the environment finds; counts the looks."""
    looks = []

    def answer(found):
        def check(python, feedback):
            looks.append(python)
            if isinstance(found, Exception):
                raise found
            return found

        monkeypatch.setattr(probes, "check", check)
        return looks

    return answer


@pytest.fixture
def environment(tmp_path):
    """Return an environment that is ready, and chosen."""
    return make_environment(tmp_path / "runtime")


def make_environment(folder: Path) -> Environment:
    environment = Environment(folder)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.mark([Framework.BASE], finished=True)
    QgsSettings().setValue(FOLDER_SETTING, str(folder))
    return environment


@pytest.fixture
def row(qgis_app, wait_until):
    """Return a function that makes a row and waits until it has its answer."""
    rows = []

    def row(model=None):
        widget = EnvironmentRow()
        rows.append(widget)
        widget.set_model(model)
        wait_until(lambda: not probes.environment_probe().is_busy)
        return widget

    return row


@pytest.fixture
def sample():
    return open_model(str(SAMPLE), cache_folder() / "models")


@pytest.fixture
def pytorch_model(tmp_path):
    """Return a model that needs PyTorch."""
    (tmp_path / "m.pth").write_bytes(WEIGHTS)
    emd = {
        "ModelType": "ObjectClassification", "Framework": "arcgis.learn.models._inferencing",
        "ModelConfiguration": "_FeatureClassifier", "ModelFile": "m.pth", "ImageWidth": 64,
        "ImageHeight": 64, "ExtractBands": [0, 1, 2],
        "Classes": [{"Value": 1, "Name": "a"}, {"Value": 2, "Name": "b"}],
        "ModelParameters": {"backbone": "resnet18"},
    }  # fmt: skip
    (tmp_path / "m.emd").write_text(json.dumps(emd))
    return open_model(str(tmp_path / "m.emd"), cache_folder() / "models")


@pytest.fixture
def dialog(qgis_app, wait_until, monkeypatch):
    """Return a function that shows the dialog with a stand-in for what installs."""
    dialogs = []

    def dialog(set_up=None, *frameworks):
        if set_up is not None:
            monkeypatch.setattr(setup_dialog, "_set_up", set_up)
        widget = SetupDialog(frameworks)
        widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(widget)
        widget.show()
        return widget

    return dialog


def test_without_an_environment_the_row_says_so_and_offers_one(row, answer, sample):
    looks = answer(report())

    widget = row(sample)

    assert widget.sentence.text() == "There is no model environment yet."
    assert not widget.set_up.isHidden()
    assert looks == []


def test_what_will_run_the_model_is_named(row, answer, environment, sample, pytorch_model):
    answer(report())

    assert row(sample).sentence.text() == "CPU, ONNX Runtime 1.20"
    widget = row(pytorch_model)
    assert widget.sentence.text() == "CPU, PyTorch 2.13.0"
    assert widget.set_up.isHidden()


def test_a_framework_that_the_model_lacks_is_named(row, answer, environment, pytorch_model):
    answer(report(PYTORCH={"torch": NOT_INSTALLED}))

    widget = row(pytorch_model)

    assert widget.sentence.text() == "The model environment has no PyTorch yet."
    assert not widget.set_up.isHidden()
    widget.open_setup()
    assert widget.dialog.sets[Framework.PYTORCH].isChecked()
    assert not widget.dialog.sets[Framework.TENSORFLOW].isChecked()
    widget.dialog.close()


def test_the_environment_is_asked_once_per_session(row, answer, environment, sample):
    looks = answer(report())

    row(sample)
    row(None)

    assert looks == [environment.python]


def test_another_environment_is_noticed_when_the_window_becomes_active(
    row, answer, environment, sample, tmp_path, wait_until
):
    looks = answer(report())
    widget = row(sample)
    other = make_environment(tmp_path / "other")

    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.WindowActivate))
    wait_until(lambda: len(looks) == 2 and not probes.environment_probe().is_busy)

    assert looks[1] == other.python


def test_an_environment_that_does_not_run_is_a_sentence(row, answer, environment, sample):
    answer(FAILURE)

    widget = row(sample)

    assert widget.sentence.text() == "The package server cannot be reached."
    assert "Check the network" in widget.sentence.toolTip()


def test_a_bug_in_the_background_is_raised_where_qgis_shows_it(row, environment, monkeypatch):
    def check(python, feedback):
        raise ZeroDivisionError

    shown = []
    monkeypatch.setattr(probes, "check", check)
    monkeypatch.setattr(sys, "excepthook", lambda kind, *rest: shown.append(kind))

    row()

    assert shown == [ZeroDivisionError]


def test_the_dialog_says_what_where_and_how_large_before_anything(dialog, tmp_path):
    widget = dialog(None, Framework.PYTORCH)

    assert widget.sets[Framework.BASE].isChecked()
    assert not widget.sets[Framework.BASE].isEnabled()
    assert "on disk" in widget.summary.text()
    assert widget.folder.filePath() == str(chosen_folder())
    assert widget.install_button.isEnabled()
    assert [b for b in widget.buttons.buttons() if b.isDefault()] == [widget.install_button]
    assert not (tmp_path / "object_classifier").exists()


def test_the_pretrained_network_comes_and_goes_with_what_trains_it(dialog):
    widget = dialog()
    pytorch, backbone = widget.sets[Framework.PYTORCH], widget.sets[Framework.BACKBONE]
    assert not pytorch.isChecked() and not backbone.isChecked()

    backbone.setChecked(True)
    assert pytorch.isChecked()
    pytorch.setChecked(False)
    assert not backbone.isChecked()
    pytorch.setChecked(True)
    assert not backbone.isChecked()

    assert "19 MB" in backbone.text()
    assert "Apache-2.0" in backbone.toolTip() and "UNKNOWN" in backbone.toolTip()


def test_the_build_of_pytorch_is_said_with_its_size_before_the_click(dialog, monkeypatch, tmp_path):
    card = {"name": "RTX 4070", "driver": "581.15", "compute_capability": "8.9"}
    machine = Machine("win32", "AMD64", (card,))
    monkeypatch.setattr(installer, "this_account", lambda: Account("win32", {}, tmp_path))
    monkeypatch.setattr(setup_plan, "this_machine", lambda: machine)
    monkeypatch.delenv("UV_TORCH_BACKEND", raising=False)

    widget = dialog(None, Framework.PYTORCH)
    assert "PyTorch: with CUDA 13.0, for RTX 4070" in widget.summary.text()
    assert "3.6 GB" in widget.sets[Framework.PYTORCH].text()

    widget.sets[Framework.PYTORCH].setChecked(False)
    assert "PyTorch" not in widget.summary.text()

    widget.sets[Framework.PYTORCH].setChecked(True)
    (tmp_path / "torch.whl").touch()
    widget.source.setCurrentIndex(1)
    widget.wheels.setFilePath(str(tmp_path))
    assert "PyTorch: as the folder of wheels has it" in widget.summary.text()
    assert "640 MB" in widget.sets[Framework.PYTORCH].text()


def test_a_folder_of_somebody_elses_is_refused_before_the_click(dialog, tmp_path):
    (tmp_path / "photo.jpg").touch()
    widget = dialog()

    widget.folder.setFilePath(str(tmp_path))

    assert not widget.install_button.isEnabled()
    assert "not made by this plugin" in widget.message.text()
    widget.folder.setFilePath(str(tmp_path / "new"))
    assert widget.install_button.isEnabled()
    assert widget.message.text() == ""


def test_the_environment_variable_wins_and_the_dialog_says_so(dialog, monkeypatch):
    monkeypatch.setenv(VARIABLE, sys.executable)

    widget = dialog()

    assert VARIABLE in widget.message.text()
    assert not widget.install_button.isEnabled()


def test_a_system_that_packages_are_not_built_for_is_said_before_the_click(
    dialog, tmp_path, monkeypatch
):
    monkeypatch.setattr(
        setup_dialog, "not_built_for", lambda it: "" if it.wheels else "Linux on riscv64"
    )
    widget = dialog()

    assert not widget.install_button.isEnabled()
    assert "not built for this system (Linux on riscv64)" in widget.message.text()
    (tmp_path / "numpy-2-py3-none-any.whl").touch()
    widget.source.setCurrentIndex(1)
    widget.wheels.setFilePath(str(tmp_path))
    assert widget.install_button.isEnabled() and not widget.message.text()


def test_a_folder_without_wheels_is_refused_before_the_click(dialog, tmp_path):
    widget = dialog()

    widget.source.setCurrentIndex(1)
    assert not widget.install_button.isEnabled()
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "numpy-2-py3-none-any.whl").touch()
    widget.wheels.setFilePath(str(tmp_path / "wheels"))

    assert widget.install_button.isEnabled()


def test_after_the_setup_the_row_knows_without_looking_again(
    dialog, row, answer, sample, tmp_path, wait_until
):
    QgsSettings().setValue(PYTHON_SETTING, str(tmp_path / "gone"))
    looks = answer(report())
    waiting = row(sample)
    folder = tmp_path / "new"

    def set_up(options, feedback):
        assert options.environment.folder == folder
        assert options.frameworks == {Framework.BASE, Framework.TENSORFLOW}
        feedback.pushInfo("Successfully installed")
        return report(make_environment(folder).python)

    widget = dialog(set_up)
    widget.folder.setFilePath(str(folder))
    widget.sets[Framework.TENSORFLOW].setChecked(True)
    succeeded = []
    widget.succeeded.connect(lambda: succeeded.append(True))
    widget.install_button.click()
    wait_until(lambda: succeeded)

    assert "is ready" in widget.message.text()
    assert "Successfully installed" in widget.log.toPlainText()
    assert waiting.sentence.text() == "CPU, ONNX Runtime 1.20"
    assert waiting.set_up.isHidden()
    assert looks == []
    assert chosen_python() == Environment(folder).python
    assert not QgsSettings().contains(PYTHON_SETTING)


def test_a_setup_that_fails_says_why_and_can_be_tried_again(dialog, wait_until):
    def set_up(options, feedback):
        feedback.pushInfo("pip says no")
        raise FAILURE

    widget = dialog(set_up)
    widget.install_button.click()
    wait_until(widget.message.text)

    assert widget.message.text() == str(FAILURE)
    assert widget.install_button.isEnabled() and widget.form.isEnabled()
    widget.log.copy_all()
    assert "pip says no" in QGuiApplication.clipboard().text()
    assert not QgsSettings().contains(FOLDER_SETTING)


def test_the_first_close_cancels_what_runs(dialog, wait_until):
    def set_up(options, feedback):
        while not feedback.isCanceled():
            pass
        raise Cancelled

    widget = dialog(set_up)
    widget.install_button.click()
    wait_until(widget.task.isActive)
    assert not widget.form.isEnabled()

    widget.close()
    wait_until(widget.message.text)

    assert widget.isVisible() and "Cancelled" in widget.message.text()
    widget.close()
    assert not widget.isVisible()


def test_the_log_is_saved_with_what_was_said(dialog, tmp_path):
    widget = dialog()
    widget.log.setPlainText("a line")

    widget.log.save(tmp_path / "log.txt")

    assert (tmp_path / "log.txt").read_text() == "a line\n"


def test_the_wheels_of_the_settings_are_preselected(dialog, tmp_path):
    QgsSettings().setValue(WHEELS_SETTING, str(tmp_path))

    widget = dialog()

    assert widget.source.currentIndex() == 1
    assert widget.wheels.filePath() == str(tmp_path)
