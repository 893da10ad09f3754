"""Where answers stand in a layer: three fields, found by name, added once, written as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator

from qgis.core import NULL, QgsField, QgsFields, QgsVectorDataProvider
from qgis.PyQt.QtCore import QDateTime, Qt

from ...errors import InputError, OutputError
from ...texts import text
from ..fields import (
    datetime_field,
    find_field,
    is_datetime,
    is_null,
    is_text,
    shapefile_name,
    text_field,
)
from .fields import REVIEWED, REVIEWED_AT, REVIEWED_LABEL, UNSURE

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

SHAPEFILE = "ESRI Shapefile"
_SHAPEFILE_TEXT = 254
"""Bytes of a text that a DBF bears."""

_REWRITTEN_FORMATS = frozenset({"GeoJSON", "GeoJSONSeq", "GML", "KML", "LIBKML", "CSV", "GPX"})
"""OGR writes the whole file anew for each change."""

_NAMES = (REVIEWED_LABEL, REVIEWED, REVIEWED_AT)

INTO_A_COPY = text("Answer into a copy.")


@dataclass(frozen=True)
class AnswerFields:
    """Indices of the fields in a layer; -1: there is none.

    Attributes:
        label: text, the name of the class; NULL where somebody could not tell.
        reviewed: text, a `Reason` or `UNSURE`; NULL: nobody has looked.
        at: time (or text) of the answer.
    """

    label: int
    reviewed: int
    at: int

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> AnswerFields:
        """Find them."""
        return cls(*(find_field(layer.fields(), name) for name in _NAMES))

    @property
    def are_there(self) -> bool:
        """Whether there are all of them."""
        return min(self.label, self.reviewed, self.at) >= 0

    def values(self, layer: QgsVectorLayer, label: str | None, reason: str) -> dict[int, Any]:
        """Return what an answer sets the fields to; `label` None: unsure."""
        now = QDateTime.currentDateTimeUtc()
        has_time = is_datetime(layer.fields().at(self.at))
        return {
            self.label: NULL if label is None else label,
            self.reviewed: UNSURE if label is None else reason,
            self.at: now if has_time else now.toString(Qt.DateFormat.ISODate),
        }


def new_fields(*, has_times: bool = True, longest_text: int = 0) -> Iterator[QgsField]:
    """Yield the fields as they are made.

    Args:
        has_times: the format has a type for times.
        longest_text: that it bears; 0: any.
    """
    yield text_field(REVIEWED_LABEL, longest_text)
    yield text_field(REVIEWED, len("UNCERTAIN"))
    yield datetime_field(REVIEWED_AT) if has_times else text_field(REVIEWED_AT, 20)


def obstacle(layer: QgsVectorLayer) -> str:
    """Return why answers cannot go into a layer, as a sentence; "": they can."""
    fields = AnswerFields.of(layer)
    capability = QgsVectorDataProvider.Capability
    needed = capability.ChangeAttributeValues
    if not fields.are_there:
        needed = needed | capability.AddAttributes
    provider = layer.dataProvider()
    if provider is None or not layer.isValid():
        return text("The layer's data are not there.")
    if layer.readOnly() or (provider.capabilities() & needed) != needed:
        return text("The layer cannot be edited.")
    return _obstacle_in_fields(layer, fields)


def _obstacle_in_fields(layer: QgsVectorLayer, fields: AnswerFields) -> str:
    origin = QgsFields.FieldOrigin
    own = (origin.OriginProvider, origin.OriginEdit)
    for index in (fields.label, fields.reviewed, fields.at):
        if index < 0:
            continue
        field = layer.fields().at(index)
        is_fit = is_text(field) or (index == fields.at and is_datetime(field))
        if not is_fit or layer.fields().fieldOrigin(index) not in own:
            return text("The field {name} of the layer cannot hold answers.", name=field.name())
    return ""


def is_slow_to_save(layer: QgsVectorLayer) -> bool:
    """Return whether each save writes the whole file anew, so that a copy is better."""
    return layer.storageType() in _REWRITTEN_FORMATS


def add_fields(layer: QgsVectorLayer) -> None:
    """Add the fields that are not there yet, and save that.

    Raises:
        InputError: the layer has changes that are not saved, which would be saved as well; or it
            has a field of that name that cannot hold answers.
        OutputError: the layer does not take them.
    """
    why = obstacle(layer)
    if why:
        raise InputError(why.rstrip("."), where=layer.name(), mend=INTO_A_COPY)
    if AnswerFields.of(layer).are_there:
        return
    if layer.isModified():
        raise InputError(
            text("The layer has changes that are not saved"),
            where=layer.name(),
            mend=text("Save or discard them first, or answer into a copy."),
        )
    # Not through the edit buffer: that takes a name which the format writes otherwise for a fault.
    added = layer.dataProvider().addAttributes(_missing(layer))
    layer.updateFields()
    if not added or not AnswerFields.of(layer).are_there:
        raise _not_added(layer, "\n".join(layer.dataProvider().errors()))


def _missing(layer: QgsVectorLayer) -> list[QgsField]:
    is_shapefile = layer.storageType() == SHAPEFILE
    types = {kind.mType for kind in layer.dataProvider().nativeTypes()}
    has_times = not is_shapefile and datetime_field(REVIEWED_AT).type() in types
    made = list(
        new_fields(has_times=has_times, longest_text=_SHAPEFILE_TEXT if is_shapefile else 0)
    )
    for field in made:
        if is_shapefile:
            field.setName(shapefile_name(field.name()))
        field.setTypeName(_type_name(layer, field))
    return [field for field in made if find_field(layer.fields(), field.name()) < 0]


def _type_name(layer: QgsVectorLayer, field: QgsField) -> str:
    """Return what the provider calls a field's type; databases do not take one without."""
    kinds = [kind for kind in layer.dataProvider().nativeTypes() if kind.mType == field.type()]
    names = [str(kind.mTypeName) for kind in kinds]
    return "text" if "text" in names else next(iter(names), "")


def _not_added(layer: QgsVectorLayer, said: str) -> OutputError:
    return OutputError(
        text("The fields for the answers cannot be added to the layer"),
        where=layer.name(),
        mend=INTO_A_COPY,
        details=said,
    )


def answered(value: Any) -> str | None:
    """Return what an answer says that it is; None: nothing."""
    return None if is_null(value) else str(value).strip() or None
