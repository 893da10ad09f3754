"""The fields of the result, and how QGIS versions want a field to be made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsField, QgsFields, QgsProcessingUtils

if TYPE_CHECKING:
    from ..model.definition import ClassEntry

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
class ResultFields:
    """Fields of the output layer, and what became of names that were taken.

    Attributes:
        fields: the input's fields in their order, then ours.
        ours: our fields as they are finally called, in the order of `values_of`.
        label: what the class label field is finally called.
        has_image_name: there is a field `RasterName` or `PhotoName`.
        renamed: wished name to final name, where the input had taken the wished one.
        fid: what the input's field `fid` is called, where that is another name; else "".
    """

    fields: QgsFields
    ours: tuple[str, ...]
    label: str
    has_image_name: bool
    renamed: dict[str, str]
    fid: str = ""


def result_fields(
    input_fields: QgsFields,
    label_field: str,
    *,
    image_name_field: str = "",
    probabilities_of: tuple[ClassEntry, ...] = (),
    keeps_fid: bool = True,
) -> ResultFields:
    """Return the output's fields: PRODUCT.md 1, "Result".

    Args:
        input_fields: all are kept.
        label_field: CLASS_LABEL_FIELD.
        image_name_field: `RasterName`, `PhotoName`, or "" for none.
        probabilities_of: classes that get a probability field each.
        keeps_fid: a field `fid` of the input may keep its name.
    """
    input_fields, fid = (input_fields, "") if keeps_fid else _without_fid(input_fields)
    wished = [_text(label_field), _integer(CLASS_VALUE), real_field(CONFIDENCE), _text(STATUS)]
    if image_name_field:
        wished.append(_text(image_name_field))
    wished += [real_field(PROBABILITY_PREFIX + entry.name) for entry in probabilities_of]
    added = QgsFields()
    for wish in wished:
        added.append(wish)
    combined = QgsProcessingUtils.combineFields(input_fields, added)
    ours = tuple(combined.at(input_fields.count() + index).name() for index in range(len(wished)))
    renamed = {wish.name(): name for wish, name in zip(wished, ours) if wish.name() != name}
    return ResultFields(combined, ours, ours[0], bool(image_name_field), renamed, fid)


def _without_fid(fields: QgsFields) -> tuple[QgsFields, str]:
    """Return the fields with `fid` called otherwise, and that name; "": there is none."""
    index = fields.lookupField(FID)
    if index < 0:
        return fields, ""
    taken = {name.lower() for name in fields.names()}
    name = next(f"{FID}_{number}" for number in count(2) if f"{FID}_{number}" not in taken)
    changed = QgsFields(fields)
    changed.rename(index, name)
    return changed, name


def image_fields() -> QgsFields:
    """Return the fields of a row that is an image: PRODUCT.md 3, "No features"."""
    fields = QgsFields()
    for field in (_integer(IMAGE_ID), _text(IMAGE_NAME), _text(IMAGE_PATH)):
        fields.append(field)
    return fields


def is_binary(field: QgsField) -> bool:
    """Return whether a field holds bytes."""
    return bool(field.type() == _type("QByteArray", "ByteArray"))


def _text(name: str) -> QgsField:
    return QgsField(name, _type("QString", "String"))


def _integer(name: str) -> QgsField:
    return QgsField(name, _type("Int", "Int"))


def real_field(name: str) -> QgsField:
    """Return a field of doubles."""
    return QgsField(name, _type("Double", "Double"))


def _type(meta_name: str, variant_name: str) -> Any:
    """Return the field type: QMetaType.Type from QGIS 3.38 (PR 57272), QVariant.Type before."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        return getattr(QMetaType.Type, meta_name)
    from qgis.PyQt.QtCore import QVariant

    return getattr(QVariant, variant_name)  # its enum without a scope, which Qt 6 does not have
