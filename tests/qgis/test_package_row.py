"""A model without a definition is saved as one in the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from dialogs import SAMPLE, AlgorithmDialog
from model_files import write_onnx
from object_classifier.core.errors import Cancelled
from object_classifier.core.model.source import open_model
from object_classifier.gui.model import package_row
from object_classifier.gui.model.package_row import PackageRow


@pytest.fixture
def bare(tmp_path) -> Path:
    properties = {"class_names": '["a", "b"]', "license": "CC-BY-4.0"}
    return write_onnx(tmp_path / "net.onnx", properties=properties)


@pytest.fixture
def dialog(create_wrappers, context, wait_until):
    """Return a function that chooses a model in the algorithm's dialog: its panel, and the row."""

    def show(model):
        wrapper = create_wrappers(AlgorithmDialog())["MODEL"]
        wrapper.setParameterValue(str(model), context)
        wait_until(lambda: not wrapper.panel.is_reading())
        return wrapper.panel, wrapper.panel.findChild(PackageRow)

    return show


def test_a_bare_model_can_be_saved_with_the_crop_of_the_dialog(dialog, bare, wait_until, tmp_path):
    panel, row = dialog(bare)
    assert not row.isHidden()
    values = panel.parameters
    panel.parameters = lambda: {**values(), "CROP": "BOUNDING_BOX"}
    path = tmp_path / "saved.dlpk"

    row.save(path)
    wait_until(path.is_file)

    saved = open_model(str(path), tmp_path / "cache")
    assert not saved.crop_size_fixed
    assert saved.classes == open_model(str(bare), tmp_path / "cache").classes
    assert saved.raw["License"] == "CC-BY-4.0"
    wait_until(row.button.isEnabled)
    assert "saved.dlpk" in row.says.text()


def test_a_place_that_cannot_be_written_to_is_said(dialog, bare, wait_until, tmp_path):
    _, row = dialog(bare)

    row.save(tmp_path / "none" / "saved.dlpk")
    wait_until(row.button.isEnabled)

    assert "cannot be written" in row.says.text()


def test_what_was_there_is_not_said_to_be_saved_after_cancel(
    dialog, bare, wait_until, tmp_path, monkeypatch
):
    def cancelled(*args):
        raise Cancelled

    monkeypatch.setattr(package_row, "save_package", cancelled)
    _, row = dialog(bare)
    said = row.says.text()
    path = tmp_path / "saved.dlpk"
    path.write_bytes(b"mine")

    row.save(path)
    wait_until(row.button.isEnabled)

    assert row.says.text() == said and path.read_bytes() == b"mine"


def test_a_model_with_a_definition_has_one(dialog):
    _, row = dialog(SAMPLE)

    assert row.isHidden()
