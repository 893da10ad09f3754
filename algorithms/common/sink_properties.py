"""What the output will be made of, before anything is opened: for *Append to Layer…* and models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingAlgorithm,
)

from ...core.job import ProcessingMode
from ...core.layers.fields import PHOTO_NAME, RASTER_NAME
from .call import Call
from .input_parameters import ATTACHMENTS, FEATURES, IMAGE_FIELD, PROCESSING_MODE
from .parameters import vector_layer

if TYPE_CHECKING:
    from ...core.layers.fields import OutputFields
    from .base import ObjectClassifierAlgorithm


def properties_of_rows(
    algorithm: ObjectClassifierAlgorithm,
    call: Call,
    sources: Mapping[str, Any],
    make_fields: Callable[[QgsFields], OutputFields],
    without_features: tuple[QgsFields, Any],
    inputs: Sequence[str] = (FEATURES,),
) -> QgsProcessingAlgorithm.VectorProperties:
    """Return what rows of features, or of their photos, are made of.

    Args:
        algorithm: declares the parameters.
        call: has their values, as far as they are chosen.
        sources: properties of inputs by name, where QGIS knows them.
        make_fields: of those of the input.
        without_features: fields and kind of geometry of the rows where there are no features.
        inputs: that may have the features; the first that is given counts.
    """
    found = QgsProcessingAlgorithm.VectorProperties()
    fields, kind, crs = _of_the_input(algorithm, call, sources, inputs) or (
        *without_features,
        QgsCoordinateReferenceSystem(),
    )
    found.fields = make_fields(fields).fields
    found.wkbType, found.crs = kind, crs
    found.availability = QgsProcessingAlgorithm.PropertyAvailability.Available
    return found


def _of_the_input(
    algorithm: ObjectClassifierAlgorithm,
    call: Call,
    sources: Mapping[str, Any],
    inputs: Sequence[str],
) -> tuple[QgsFields, Any, QgsCoordinateReferenceSystem] | None:
    for layer in (vector_layer(algorithm, name, call) for name in inputs):
        if layer is not None:
            return layer.fields(), layer.wkbType(), layer.crs()
    for name in inputs:
        if name in sources:
            known = sources[name]
            return known.fields, known.wkbType, known.crs
    return None


def image_name_field(algorithm: ObjectClassifierAlgorithm, call: Call) -> str:
    """Return the field that names the image of a row; "": there is none."""
    parameters = call.parameters
    if parameters.get(IMAGE_FIELD) or parameters.get(ATTACHMENTS):
        return PHOTO_NAME
    mode = algorithm.parameterAsEnumString(parameters, PROCESSING_MODE, call.context)
    separately = mode == ProcessingMode.PROCESS_ITEMS_SEPARATELY.value
    return RASTER_NAME if separately and parameters.get(FEATURES) else ""
