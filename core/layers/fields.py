"""The fields of the result, and how QGIS versions want a field to be made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Any, Iterable

from qgis.core import NULL, Qgis, QgsField, QgsFields

if TYPE_CHECKING:
    from ..model.definition import ClassEntry

CLASS_LABEL = "ClassLabel"
"""Where CLASS_LABEL_FIELD is left empty."""
CLASS_VALUE = "ClassValue"
CONFIDENCE = "Confidence"
STATUS = "Status"
RASTER_NAME = "RasterName"
PHOTO_NAME = "PhotoName"
IMAGE_ID = "ImageID"
IMAGE_NAME = "ImageName"
IMAGE_PATH = "ImagePath"
PROBABILITY_PREFIX = "P_"

FID = "fid"
"""What a GeoPackage calls the numbers of its rows, and QGIS then shows as a field."""


@dataclass(frozen=True)
class Names:
    """What a place has to say about the names of fields.

    Attributes:
        reserved: names that it needs for itself, in lower case.
        ignores_case: it takes names that differ by case alone for one.
    """

    reserved: frozenset[str] = frozenset()
    ignores_case: bool = False


@dataclass(frozen=True)
class OutputFields:
    """Fields of an output layer, and what became of names that were taken.

    Attributes:
        fields: the input's fields in their order, then those of ours that the input lacks.
        ours: our fields as they are finally called.
        places: of ours, in the same order.
        given: how many there are before those that the input lacks.
        renamed: wished and final name of our fields whose name was taken.
        renamed_inputs: the same of fields of the input that the place reserves the name of.
        as_text: places of the input's fields whose values are written as JSON text.
    """

    fields: QgsFields
    ours: tuple[str, ...]
    places: tuple[int, ...]
    given: int
    renamed: tuple[tuple[str, str], ...] = ()
    renamed_inputs: tuple[tuple[str, str], ...] = ()
    as_text: tuple[int, ...] = ()

    @property
    def names_as_text(self) -> list[str]:
        """What the fields `as_text` are called."""
        return [self.fields.at(index).name() for index in self.as_text]


@dataclass(frozen=True)
class ResultFields(OutputFields):
    """Fields of classified objects.

    Attributes:
        label: what the class label field is finally called.
        has_image_name: there is a field `RasterName` or `PhotoName`.
        more: how many fields there are after those of a run.
    """

    label: str = CLASS_LABEL
    has_image_name: bool = False
    more: int = 0


def result_fields(
    input_fields: QgsFields,
    label_field: str,
    *,
    image_name_field: str = "",
    values: Iterable[int] = (),
    probabilities_of: tuple[ClassEntry, ...] = (),
    more: tuple[QgsField, ...] = (),
    names: Names | None = None,
    lists_as_text: bool = False,
) -> ResultFields:
    """Return the output's fields: PRODUCT.md 1, "Result".

    Args:
        input_fields: all are kept, JSON as text: QGIS has no output that takes whatever such a
            field holds (3.40).
        label_field: CLASS_LABEL_FIELD; "": `CLASS_LABEL`.
        image_name_field: `RasterName`, `PhotoName`, or "" for none.
        values: of the classes, for a field that holds them all.
        probabilities_of: classes that get a probability field each.
        more: fields after these.
        names: what the place says about names.
        lists_as_text: it has no lists either.
    """
    label = label_field.strip() or CLASS_LABEL
    wished = [
        *(text_field(label), whole_field(CLASS_VALUE, values)),
        *(real_field(CONFIDENCE), text_field(STATUS)),
    ]
    if image_name_field:
        wished.append(text_field(image_name_field))
    wished += [real_field(PROBABILITY_PREFIX + entry.name) for entry in probabilities_of]
    wished += more
    made = output_fields(input_fields, wished, names=names, lists_as_text=lists_as_text)
    return ResultFields(
        fields=made.fields,
        ours=made.ours,
        places=made.places,
        given=made.given,
        renamed=made.renamed,
        renamed_inputs=made.renamed_inputs,
        as_text=made.as_text,
        label=made.ours[0],
        has_image_name=bool(image_name_field),
        more=len(more),
    )


def output_fields(
    input_fields: QgsFields,
    wished: Iterable[QgsField],
    *,
    replaced: bool = False,
    names: Names | None = None,
    lists_as_text: bool = False,
) -> OutputFields:
    """Return the fields of an output that has those of the input and ours.

    Args:
        input_fields: all are kept, JSON as text.
        wished: our fields; where their name is taken they get another one.
        replaced: they take the place of the input's fields of their names instead, whatever these
            hold.
        names: what the place says about names.
        lists_as_text: it has no lists either.
    """
    own = list(wished)
    found = ((find_field(input_fields, field.name()), n) for n, field in enumerate(own))
    replacing = {place: n for place, n in found if place >= 0} if replaced else {}
    naming = _Naming(names or Names(), input_fields.names())
    fields, as_text, places = QgsFields(), [], {}
    for index, field in enumerate(input_fields):
        number = replacing.get(index)
        kept = naming.named(field if number is None else own[number])
        if number is not None:
            places[number] = index
        elif is_json(field) or (lists_as_text and not is_simple(field)):
            kept = text_field(kept.name())
            as_text.append(index)
        fields.append(kept)
    renamed_inputs = naming.take_renamed()
    naming.ignores_case = True
    for number, field in enumerate(own):
        if number not in places:
            places[number] = fields.count()
            fields.append(naming.named(field))
    in_order = tuple(places[number] for number in range(len(own)))
    return OutputFields(
        fields=fields,
        ours=tuple(fields.at(place).name() for place in in_order),
        places=in_order,
        given=input_fields.count(),
        renamed=naming.take_renamed(),
        renamed_inputs=renamed_inputs,
        as_text=tuple(as_text),
    )


def find_field(fields: QgsFields, name: str) -> int:
    """Return the place of a field of ours; -1: there is none.

    Not of one that is only shown by such a name (an alias, which QGIS's `lookupField` takes): it is
    the user's.

    Args:
        fields: of a layer that may come from a shapefile, which cuts names: its copies keep them.
        name: the whole one, in any case; "": that of no field.
    """
    names = fields.names()
    lowered = [each.lower() for each in names]
    for wanted in filter(None, (name, shapefile_name(name))):
        if wanted in names:
            return int(names.index(wanted))
        if wanted.lower() in lowered:
            return lowered.index(wanted.lower())
    return -1


def shapefile_name(name: str) -> str:
    """Return what a shapefile leaves of the name of a field of ours."""
    return name[:10]


class _Naming:
    """Gives fields names that are not taken: those that they have, or with QGIS's suffix."""

    def __init__(self, names: Names, given: Iterable[str]) -> None:
        self.ignores_case = names.ignores_case
        self._reserved = names.reserved
        self._given = {name.lower() for name in given}
        self._taken: set[str] = set()
        self._taken_lower: set[str] = set()
        self._renamed: list[tuple[str, str]] = []

    def named(self, field: QgsField) -> QgsField:
        """Return the field under its final name."""
        wished = field.name()
        others = (f"{wished}_{number}" for number in count(2))
        candidates = chain([wished], (name for name in others if name.lower() not in self._given))
        name = next(filter(self._is_free, candidates))
        self._taken.add(name)
        self._taken_lower.add(name.lower())
        if name == wished:
            return field
        self._renamed.append((wished, name))
        named = QgsField(field)
        named.setName(name)
        return named

    def take_renamed(self) -> tuple[tuple[str, str], ...]:
        """Return wished and final names since this was last asked."""
        renamed, self._renamed = tuple(self._renamed), []
        return renamed

    def _is_free(self, name: str) -> bool:
        lower = name.lower()
        if lower in self._reserved:
            return False
        return lower not in self._taken_lower if self.ignores_case else name not in self._taken


def is_text(field: QgsField) -> bool:
    """Return whether a field holds texts."""
    return bool(field.type() == _type("QString", "String"))


def is_truth(field: QgsField) -> bool:
    """Return whether a field holds yes and no."""
    return bool(field.type() == _type("Bool", "Bool"))


def is_real(field: QgsField) -> bool:
    """Return whether a field holds numbers with fractions."""
    return bool(field.type() == _type("Double", "Double"))


def is_datetime(field: QgsField) -> bool:
    """Return whether a field holds times of a day."""
    return bool(field.type() == _type("QDateTime", "DateTime"))


def is_json(field: QgsField) -> bool:
    """Return whether a field holds whatever JSON can say."""
    return bool(field.type() == _type("QVariantMap", "Map"))


def is_simple(field: QgsField) -> bool:
    """Return whether every format with attributes has a type for the field, or a text."""
    return field.type() in {_type(*names) for names in _SIMPLE}


_SIMPLE = (
    *(("Bool", "Bool"), ("Int", "Int"), ("UInt", "UInt")),
    *(("LongLong", "LongLong"), ("ULongLong", "ULongLong"), ("Double", "Double")),
    *(("QString", "String"), ("QChar", "Char"), ("QByteArray", "ByteArray")),
    *(("QDate", "Date"), ("QTime", "Time"), ("QDateTime", "DateTime")),
)

_LARGEST_INT = 2**31 - 1


def image_fields() -> QgsFields:
    """Return the fields of a row that is an image: PRODUCT.md 3, "No features"."""
    fields = QgsFields()
    for field in (whole_field(IMAGE_ID), text_field(IMAGE_NAME), text_field(IMAGE_PATH)):
        fields.append(field)
    return fields


def is_null(value: Any) -> bool:
    """Return whether an attribute is none."""
    return value is None or bool(value == NULL)


def is_binary(field: QgsField) -> bool:
    """Return whether a field holds bytes."""
    return bool(field.type() == _type("QByteArray", "ByteArray"))


def text_field(name: str, length: int = 0) -> QgsField:
    """Return a field of texts of so many characters; 0: any."""
    field = QgsField(name, _type("QString", "String"))
    field.setLength(length)
    return field


def whole_field(name: str, values: Iterable[int] = ()) -> QgsField:
    """Return a field of whole numbers that holds these."""
    is_large = any(abs(value) > _LARGEST_INT for value in values)
    kind = "LongLong" if is_large else "Int"
    return QgsField(name, _type(kind, kind))


def datetime_field(name: str) -> QgsField:
    """Return a field of times."""
    return QgsField(name, _type("QDateTime", "DateTime"))


def real_field(name: str) -> QgsField:
    """Return a field of doubles."""
    return QgsField(name, _type("Double", "Double"))


def truth_field(name: str) -> QgsField:
    """Return a field of yes and no."""
    return QgsField(name, _type("Bool", "Bool"))


def _type(meta_name: str, variant_name: str) -> Any:
    """Return the field type: QMetaType.Type from QGIS 3.38 (PR 57272), QVariant.Type before."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        return getattr(QMetaType.Type, meta_name)
    from qgis.PyQt.QtCore import QVariant

    return getattr(QVariant, variant_name)  # its enum without a scope, which Qt 6 does not have
