"""What QGIS hands to an algorithm, with the values of its expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsProcessingContext, QgsProperty

from ...core.errors import InputError
from ...core.texts import text

if TYPE_CHECKING:
    from ...core.feedback import Feedback

Parameters = dict[str, Any]


class Call(NamedTuple):
    """What QGIS hands to an algorithm."""

    parameters: Parameters
    context: QgsProcessingContext
    feedback: Feedback


def evaluated(parameters: Parameters, context: QgsProcessingContext) -> Parameters:
    """Return the parameters with the values of what is data-defined, as expressions are.

    Raises:
        InputError: an expression has an error.
    """
    return {name: _evaluated(name, value, context) for name, value in parameters.items()}


def _evaluated(name: str, value: Any, context: QgsProcessingContext) -> Any:
    if isinstance(value, list):
        return [_evaluated(name, item, context) for item in value]
    if not isinstance(value, QgsProperty):
        return value
    result, is_valid = value.value(context.expressionContext(), None)
    if not is_valid and value.isActive():
        raise InputError(
            text("The expression of a parameter has an error"),
            where=f"{name} = {value.asExpression()}",
            mend=text("Correct the expression, or give a plain value."),
        )
    return result
