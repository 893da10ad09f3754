"""What the output of the classification will be made of, before a model is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback, QgsWkbTypes

from ...core.layers.fields import image_fields, result_fields
from ..common.call import Call
from ..common.sink_properties import image_name_field, properties_of_rows
from .parameters import CLASS_LABEL_FIELD

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..common.base import ObjectClassifierAlgorithm
    from ..common.call import Parameters


def sink_properties(
    algorithm: ObjectClassifierAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    sources: Mapping[str, Any],
) -> QgsProcessingAlgorithm.VectorProperties:
    """Return what the output's rows are made of.

    The model is not opened, which takes too long for a dialog: CLASS_PROBABILITIES adds fields that
    are not named here.

    Args:
        algorithm: declares the parameters.
        parameters: as far as they are chosen; may be empty in the modeler.
        context: has the layers.
        sources: properties of inputs by name, where QGIS knows them.
    """
    call = Call(parameters, context, QgsProcessingFeedback())
    label = algorithm.parameterAsString(parameters, CLASS_LABEL_FIELD, context)
    image = image_name_field(algorithm, call)
    return properties_of_rows(
        algorithm,
        call,
        sources,
        lambda fields: result_fields(fields, label, image_name_field=image),
        (image_fields(), QgsWkbTypes.Type.Polygon),
    )
