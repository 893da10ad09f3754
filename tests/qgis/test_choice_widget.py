"""gui.parameters.choice_widget: choices in words, with their values as they are."""

from __future__ import annotations

import pytest
from dialogs import AlgorithmDialog, BatchAlgorithmDialog, ModelerParametersDialog
from object_classifier.algorithms.common.parameters import words_of
from object_classifier.algorithms.provider import ALGORITHMS
from object_classifier.gui.parameters.choice_widget import ChoiceWidgetWrapper
from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtCore import Qt


@pytest.fixture
def make(qgis_processing):
    """Return a function that makes the wrapper of a parameter, as QGIS does."""
    from processing.gui.wrappers import WidgetWrapperFactory

    kept = []

    def wrapper(algorithm, name, kind=AlgorithmDialog):
        made = next(each for each in ALGORITHMS if algorithm == each.ID)().create()
        kept.append((made, kind()))
        return WidgetWrapperFactory.create_wrapper(made.parameterDefinition(name), kept[-1][1])

    return wrapper


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_every_choice_of_every_algorithm_is_shown_in_words(algorithm, make):
    owner = algorithm().create()
    for parameter in owner.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            shown = list(words_of(parameter).values())
            assert isinstance(make(algorithm.ID, parameter.name()), ChoiceWidgetWrapper)
            assert len(set(shown)) == len(parameter.options())
            assert not any("_" in words or words == "AUTO" for words in shown)


@pytest.mark.parametrize("kind", [AlgorithmDialog, BatchAlgorithmDialog])
def test_a_choice_shows_words_and_gives_the_value(make, context, kind):
    wrapper = make("classifyobjects", "PROCESSOR", kind)
    assert wrapper.parameterValue() == "AUTO"
    assert wrapper.choices.currentText() == "GPU if there is one, else CPU"
    heard = []
    wrapper.widgetValueHasChanged.connect(heard.append)

    wrapper.choices.setCurrentIndex(wrapper.choices.findText("GPU"))
    assert wrapper.parameterValue() == "GPU" and heard

    wrapper.setParameterValue("CPU", context)
    assert wrapper.parameterValue() == "CPU" and wrapper.choices.currentText() == "CPU"
    assert wrapper.choices.itemData(0, Qt.ItemDataRole.ToolTipRole) == "AUTO"


def test_a_value_that_there_is_not_is_left_to_the_run_to_refuse(make, context):
    wrapper = make("classifyobjects", "PROCESSOR")

    wrapper.setParameterValue("NPU", context)

    assert wrapper.parameterValue() == "NPU"


def test_several_are_ticked_and_come_as_a_list(make, context):
    wrapper = make("setupruntime", "FRAMEWORKS")
    assert wrapper.parameterValue() == ["BASE"]

    for given in (["PYTORCH", "BASE"], "BASE, PYTORCH"):
        wrapper.setParameterValue(given, context)
        assert wrapper.parameterValue() == ["BASE", "PYTORCH"]
    assert "PyTorch" in wrapper.choices.currentText()


def test_the_modeler_has_its_own_widget(make):
    wrapper = make("classifyobjects", "PROCESSOR", ModelerParametersDialog)

    wrapper.setValue("GPU")

    assert wrapper.value().staticValue() == "GPU"
