"""What QGIS says of a classified object: its name in lists and forms, and the tip above the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsExpression

from ..class_fields import class_fields
from ..fields import STATUS

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

_SHARE = "coalesce(' ' || round(100 * {field}) || ' %', '')"
"""Of a confidence; nothing where there is none."""


def tell_objects(layer: QgsVectorLayer, label_field: str, unclassified: str) -> None:
    """Have a layer say of each object its class and how sure the model is. Main thread.

    Args:
        layer: the result.
        label_field: with the classes.
        unclassified: what is said of an object without a class.
    """
    known = class_fields(layer.fields(), label_field)
    column, literal = QgsExpression.quotedColumnRef, QgsExpression.quotedString
    label = f"coalesce({column(label_field)}, {literal(unclassified)})"
    share = _SHARE.format(field=column(known.confidence)) if known.confidence else "''"
    reason = f"coalesce({column(STATUS)}, '')" if STATUS in layer.fields().names() else "''"
    layer.setDisplayExpression(f"{label} || {share}")
    layer.setMapTipTemplate(
        f"<b>[% {_harmless(label)} %]</b>[% {share} %]<br>[% {_harmless(reason)} %]"
    )


def _harmless(expression: str) -> str:
    """Return an expression whose text is no markup: the names of classes are somebody else's."""
    return f"replace(replace({expression}, '&', '&amp;'), '<', '&lt;')"
