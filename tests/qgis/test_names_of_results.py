"""What the layers that algorithms write are called in the project."""

from __future__ import annotations

import pytest
from object_classifier.algorithms.assess.algorithm import AssessAccuracy
from object_classifier.algorithms.sample_objects import SampleObjects
from qgis.core import QgsProcessingFeedback, QgsProcessingOutputLayerDefinition, QgsProject
from review_layers import answer, town


@pytest.fixture
def names_of(context):
    """Return a function that runs an algorithm and says what its layers will be called."""

    def names(kind, asked_for="", **parameters):
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        if asked_for:
            output.destinationName = asked_for
        values = {"OUTPUT": output, **parameters}
        ran = kind().create().run(values, context, QgsProcessingFeedback(False))
        assert ran[1]
        loaded = context.layersToLoadOnCompletion().values()
        return [details.name for details in loaded]

    return names


def roofs(fields=""):
    layer = town(fields=fields)
    layer.setName("roofs")
    return layer


def test_a_sample_is_called_after_the_layer_that_it_is_of(names_of):
    (name,) = names_of(SampleObjects, FEATURES=roofs(), METHOD="RANDOM", COUNT=5)

    assert name.startswith("roofs: ") and len(name) > len("roofs: ")


def test_a_table_of_accuracy_is_called_after_the_map(names_of):
    layer = roofs("Truth:string")
    answer(layer, {f"house {number}": {"Truth": "intact"} for number in range(40)})

    (name,) = names_of(
        AssessAccuracy, FEATURES=layer, PREDICTED_FIELD="ClassLabel", REFERENCE_FIELD="Truth"
    )

    assert name.startswith("roofs: ")


def test_a_name_that_was_asked_for_counts(names_of):
    (name,) = names_of(SampleObjects, "Mine", FEATURES=roofs(), METHOD="RANDOM", COUNT=5)

    assert name == "Mine"
