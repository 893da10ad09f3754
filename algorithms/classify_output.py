"""Which rows an output can hold: said before the model runs, where it is known by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProperty

from ..core.errors import InputError
from ..core.layers.results import without_geometry
from ..core.texts import text
from .classify_parameters import OUTPUT

if TYPE_CHECKING:
    from ..core.layers.features import Kinds
    from .base import Call


def refuse_what_the_output_cannot_hold(kinds: Kinds, call: Call) -> None:
    """See to it that the output can hold these kinds of geometry.

    Raises:
        InputError: a temporary layer or a shapefile, and several kinds; a FlatGeobuf, and none.
    """
    output = output_name(call)
    is_temporary = output == QgsProcessing.TEMPORARY_OUTPUT or output.startswith("memory:")
    if kinds.are_mixed and (is_temporary or output.lower().endswith(".shp")):
        raise InputError(
            text("The objects mix points, lines and polygons; the output holds one kind only"),
            where=f"{OUTPUT} = {output}",
            mend=text("Choose a GeoPackage file for the output."),
        )
    if kinds.some_lack and needs_geometry(output):
        raise without_geometry(f"{OUTPUT} = {output}")


def needs_geometry(output: str) -> bool:
    """Return whether the format has no rows without geometry.

    Source: GDAL's FlatGeobuf driver, which leaves them out before GDAL 3.6.4 and refuses them
    since, as QGIS lets it write a spatial index.
    """
    return output.lower().endswith(".fgb")


def output_name(call: Call) -> str:
    """Return what OUTPUT is: a path, a URI, or a word of Processing."""
    value = call.parameters.get(OUTPUT)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(call.context.expressionContext())[0]
    return str(value)
