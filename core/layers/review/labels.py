"""Labels to train with after a review of labels: the answers, and what was there before.

A virtual field, so the layer's data stay as they are, and it follows every further answer.
"""

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING

from qgis.core import QgsExpression

from ..fields import text_field
from .answers import AnswerFields
from .fields import TRAINING_LABEL, UNSURE
from .session import field_of_labels

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..labels import LabelField


def training_field(layer: QgsVectorLayer) -> str:
    """Return the name of the field to train with; make it where it has to be made. Main thread.

    Args:
        layer: has the fields of answers.
    """
    fields, answers = layer.fields(), AnswerFields.of(layer)
    labels = field_of_labels(layer)
    if labels is None:
        return str(fields.at(answers.label).name())
    label, reviewed = (fields.at(index).name() for index in (answers.label, answers.reviewed))
    expression = _expression(label, reviewed, labels)
    for name in chain((TRAINING_LABEL,), (f"{TRAINING_LABEL}_{n}" for n in count(2))):
        index = fields.lookupField(name)
        if index < 0:
            layer.addExpressionField(expression, text_field(name))
            return name
        # One that an export has made of it says what was answered then.
        if fields.fieldOrigin(index) == fields.FieldOrigin.OriginExpression:
            layer.updateExpressionField(index, expression)
            return name
    raise AssertionError("there is always a free name")


def _expression(label: str, reviewed: str, labels: LabelField) -> str:
    """Return the answer, else the name of the class that the label is; NULL where unsure."""
    quoted = QgsExpression.quotedColumnRef
    was = quoted(labels.name)
    names = "".join(
        f" WHEN {was} = {QgsExpression.quotedValue(value)} THEN "
        f"{QgsExpression.quotedString(shown.name)}"
        for value, shown in labels.shown.items()
        if shown.name
    )
    before = f"CASE{names} ELSE to_string({was}) END" if names else f"to_string({was})"
    unsure = f"{quoted(reviewed)} = {QgsExpression.quotedString(UNSURE)}"
    return f"CASE WHEN {unsure} THEN NULL ELSE coalesce(nullif({quoted(label)}, ''), {before}) END"
