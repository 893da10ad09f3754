"""Which fields of a classified layer belong together: label, confidence, probabilities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Collection, Mapping, NamedTuple

from .fields import CLASS_LABEL, CONFIDENCE, PROBABILITY_PREFIX, shapefile_name

if TYPE_CHECKING:
    from qgis.core import QgsFields

_SUFFIX = re.compile(r"_\d+$")
"""What a run adds to the names of its fields where they are taken: the layer was classified before.
"""


class ClassFields(NamedTuple):
    """Fields that one run wrote; "" and empty: there is none.

    Attributes:
        label: of the class.
        confidence: of the model in it.
        probabilities: by the name of each class, the name of the field.
    """

    label: str
    confidence: str
    probabilities: Mapping[str, str]


def class_fields(fields: QgsFields, label: str = "", confidence: str = "") -> ClassFields:
    """Return the fields of a run.

    Args:
        fields: of the layer.
        label: CLASS_LABEL_FIELD; "": as it is called where nothing was chosen.
        confidence: the same of the confidence.
    """
    names = {name.lower(): name for name in fields.names()}
    label = label or names.get(CLASS_LABEL.lower(), "")
    numbered = _SUFFIX.search(label)
    suffix = numbered.group() if numbered else ""
    found = confidence or names.get(f"{CONFIDENCE}{suffix}".lower(), "")
    return ClassFields(label, found, _probabilities(fields, suffix))


def _probabilities(fields: QgsFields, suffix: str) -> dict[str, str]:
    """Return the fields of probabilities; of several runs those with the suffix."""
    start = PROBABILITY_PREFIX.lower()
    numeric = [field.name() for field in fields if field.isNumeric()]
    names = [name for name in numeric if name.lower().startswith(start)]
    repeated = {name for name in names if _SUFFIX.sub("", name) in {*names} - {name}}
    own = [name for name in names if name in repeated and suffix and name.endswith(suffix)]
    if own:
        return {name[len(start) : -len(suffix)]: name for name in own}
    return {name[len(start) :]: name for name in names if name not in repeated}


def named_by_class(probabilities: Mapping[str, str], classes: Collection[str]) -> dict[str, str]:
    """Return fields of probabilities by the names of their classes as these are in the layer.

    A database may have made small letters of a name, and a shapefile has cut it: where that leaves
    one class only that the field can be of, it is that one's.

    Args:
        probabilities: as in `ClassFields`.
        classes: that there are.
    """
    free = [name for name in classes if name not in probabilities]

    def class_of(written: str, field: str) -> str:
        start, is_cut = written.casefold(), field == shapefile_name(field + "…")
        meant = [name for name in free if name.casefold() == start] or [
            name for name in free if is_cut and name.casefold().startswith(start)
        ]
        return meant[0] if written not in classes and len(meant) == 1 else written

    return {class_of(name, field): field for name, field in probabilities.items()}
