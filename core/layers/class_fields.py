"""Which fields of a classified layer belong together: label, confidence, probabilities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Mapping, NamedTuple

from .fields import CLASS_LABEL, CONFIDENCE, PROBABILITY_PREFIX

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
