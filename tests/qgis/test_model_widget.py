"""gui.model_widget: MODEL in the algorithm's dialog, in batch and in the modeler."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from object_classifier.algorithms.classify_objects import ClassifyObjects
from object_classifier.gui import model_picker
from object_classifier.gui.model_picker import recent_models
from object_classifier.gui.model_widget import ModelWidgetWrapper
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsSettings,
)
from qgis.PyQt.QtWidgets import QWidget

SAMPLE = Path(__file__).resolve().parents[2] / "sample" / "damage_sample.dlpk"
TEXT = json.dumps(
    {
        "ModelType": "ObjectClassification",
        "ImageWidth": 64,
        "ImageHeight": 64,
        "Classes": [{"Value": 1, "Name": "a"}],
    },
    indent=1,
)


class AlgorithmDialog(QWidget):
    """Named as QGIS's own: wrappers tell dialogs by their class."""


class BatchAlgorithmDialog(QWidget):
    pass


class ModelerParametersDialog(QWidget):
    def __init__(self):
        super().__init__()
        self.model = QgsProcessingModelAlgorithm()
        self.childId = ""
        self.context = QgsProcessingContext()


@pytest.fixture(autouse=True)
def no_recent_models(qgis_app):
    QgsSettings().remove(model_picker.RECENT_MODELS)
    yield
    QgsSettings().remove(model_picker.RECENT_MODELS)


@pytest.fixture
def create(qgis_processing):
    """Return a function that makes the wrapper of a dialog, as QGIS does."""
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = ClassifyObjects()
    algorithm.initAlgorithm()
    kept = []

    def create(dialog):
        wrapper = WidgetWrapperFactory.create_wrapper(
            algorithm.parameterDefinition("MODEL"), dialog
        )
        kept.append((algorithm, dialog))  # which own the parameter and the context
        return wrapper

    return create


def shown(panel):
    return panel.definition is not None or panel.problems.text() != ""


@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog])
@pytest.mark.parametrize("model", ["/models/damage.dlpk", "/models/folder", TEXT])
def test_a_path_a_folder_and_a_text_come_out_as_they_went_in(create, context, dialog, model):
    wrapper = create(dialog())

    wrapper.setParameterValue(model, context)

    assert isinstance(wrapper, ModelWidgetWrapper)
    assert wrapper.parameterValue() == model
    assert wrapper.parameterDefinition().checkValueIsAcceptable(model)


@pytest.mark.parametrize("dialog", [AlgorithmDialog, BatchAlgorithmDialog])
def test_no_value_is_an_empty_line(create, context, dialog):
    wrapper = create(dialog())

    wrapper.setParameterValue(None, context)

    assert wrapper.parameterValue() == ""
    assert not wrapper.parameterDefinition().checkValueIsAcceptable("")


def test_the_modeler_takes_texts_and_inputs_of_the_model(create):
    wrapper = create(ModelerParametersDialog())
    source = QgsProcessingModelChildParameterSource

    wrapper.setValue(TEXT)
    assert wrapper.value().staticValue() == TEXT

    wrapper.setValue(source.fromModelParameter("model_input"))
    assert wrapper.value().source() == source.fromModelParameter("").source()


def test_the_panel_shows_the_sample_model(create, context, wait_until):
    wrapper = create(AlgorithmDialog())
    wrapper.setParameterValue(str(SAMPLE), context)

    wait_until(lambda: shown(wrapper.panel))

    panel = wrapper.panel
    assert panel.definition.kind.value == "onnx"
    assert panel.classes.count() == len(panel.definition.classes)
    assert "96" in panel.facts.text()
    assert panel.consent.isHidden()
    assert recent_models() == [str(SAMPLE)]
