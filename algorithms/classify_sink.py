"""What the output will be made of, before anything is opened: for *Append to Layer…* and models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..core.job import ProcessingMode
from ..core.layers.fields import PHOTO_NAME, RASTER_NAME, image_fields, result_fields
from .base import Call
from .classify_parameters import CLASS_LABEL_FIELD
from .input_parameters import ATTACHMENTS, FEATURES, IMAGE_FIELD, PROCESSING_MODE
from .parameters import vector_layer

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..core.layers.fields import OutputFields
    from .base import ObjectClassifierAlgorithm, Parameters


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
    label = algorithm.parameterAsString(parameters, CLASS_LABEL_FIELD, context)
    return properties_of_rows(
        algorithm,
        Call(parameters, context, QgsProcessingFeedback()),
        sources,
        lambda fields, image: result_fields(fields, label, image_name_field=image),
        (image_fields(), QgsWkbTypes.Type.Polygon),
    )


def properties_of_rows(
    algorithm: ObjectClassifierAlgorithm,
    call: Call,
    sources: Mapping[str, Any],
    make_fields: Callable[[QgsFields, str], OutputFields],
    without_features: tuple[QgsFields, Any],
) -> QgsProcessingAlgorithm.VectorProperties:
    """Return what rows of features, or of their photos, are made of.

    Args:
        algorithm: declares the parameters.
        call: has their values, as far as they are chosen.
        sources: properties of inputs by name, where QGIS knows them.
        make_fields: of those of the input and the field that names an image; "": there is none.
        without_features: fields and kind of geometry of the rows where there are no features.
    """
    found = QgsProcessingAlgorithm.VectorProperties()
    fields, kind, crs = _of_the_input(algorithm, call, sources, without_features)
    found.fields = make_fields(fields, _image_name_field(algorithm, call)).fields
    found.wkbType, found.crs = kind, crs
    found.availability = QgsProcessingAlgorithm.PropertyAvailability.Available
    return found


def _of_the_input(
    algorithm: ObjectClassifierAlgorithm,
    call: Call,
    sources: Mapping[str, Any],
    without_features: tuple[QgsFields, Any],
) -> tuple[QgsFields, Any, QgsCoordinateReferenceSystem]:
    layer = vector_layer(algorithm, FEATURES, call)
    if layer is not None:
        return layer.fields(), layer.wkbType(), layer.crs()
    known = sources.get(FEATURES)
    if known is not None:
        return known.fields, known.wkbType, known.crs
    return (*without_features, QgsCoordinateReferenceSystem())


def _image_name_field(algorithm: ObjectClassifierAlgorithm, call: Call) -> str:
    parameters = call.parameters
    if parameters.get(IMAGE_FIELD) or parameters.get(ATTACHMENTS):
        return PHOTO_NAME
    mode = algorithm.parameterAsEnumString(parameters, PROCESSING_MODE, call.context)
    separately = mode == ProcessingMode.PROCESS_ITEMS_SEPARATELY.value
    return RASTER_NAME if separately and parameters.get(FEATURES) else ""
