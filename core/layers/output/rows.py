"""Rows of an output: the input's features themselves, with values of ours in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from qgis.core import QgsFeatureSink, QgsJsonUtils

from ...errors import InputError, OutputError
from ...texts import text
from ..fields import is_null

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from ..fields import OutputFields
    from .destination import Sink

MEND_WRITING = text("Free some space there, or choose another output; what is classified is kept.")

MEND_ROW = text(
    "Free some space there, or choose another place or format for the output; what is classified "
    "is kept."
)

_FAST = QgsFeatureSink.Flag.FastInsert

_NO_ID = -(2**63)
"""Of a feature that is nowhere yet: some formats would number a row by what it had elsewhere.

Source: qgsfeatureid.h, FID_NULL.
"""


class RowWriter:
    """Adds rows to a sink, or says which one it refuses and why."""

    def __init__(self, sink: Sink, fields: OutputFields, *, needs_geometry: bool = False) -> None:
        """Begin.

        Args:
            sink: where to.
            fields: of the sink.
            needs_geometry: the sink has no rows without one, and may drop them without a word.
        """
        self._sink, self._needs_geometry = sink, needs_geometry
        self._as_text, self._places = fields.as_text, fields.places
        self._given, self._count = fields.given, fields.fields.count()

    def add(self, position: int, feature: QgsFeature, values: Sequence[Any]) -> None:
        """Add a row.

        Args:
            position: of the row, from 1; for errors.
            feature: with the input's attributes; it is given on, and may come again.
            values: of our fields, in their order; the last may be missing, and are NULL, where the
                input has no fields of their names.

        Raises:
            InputError: it has no geometry, and needs one.
            OutputError: the sink refuses it.
        """
        if self._needs_geometry and feature.geometry().isEmpty():
            raise without_geometry(text("row {position}", position=position))
        # The feature itself is given on: what it has need not be touched here. It may come again,
        # in a row of another image.
        feature.setId(_NO_ID)
        feature.resizeAttributes(self._given)
        feature.resizeAttributes(self._count)
        for index in self._as_text:
            feature.setAttribute(index, _as_text(feature.attribute(index)))
        for place, value in zip(self._places, values):
            feature.setAttribute(place, value)
        if not self._sink.addFeature(feature, _FAST):
            raise OutputError(
                text("The result cannot be written"),
                where=text(
                    "row {position}: {reason}",
                    position=position,
                    reason=self._sink.lastError(),
                ),
                mend=MEND_ROW,
                details=str(self._sink.lastError()),
            )


def _as_text(value: Any) -> Any:
    """Return an attribute that the output has no type for as JSON."""
    is_said = is_null(value) or isinstance(value, str)
    return value if is_said else str(QgsJsonUtils.encodeValue(value))


def without_geometry(where: str) -> InputError:
    """Return the error of a row whose geometry the format cannot do without."""
    return InputError(
        text("Some objects have no geometry, and this format does not allow rows without one"),
        where=where,
        mend=text("Choose a GeoPackage file for the output."),
    )
