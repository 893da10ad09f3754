"""Which output of an ONNX graph holds the classes, also where it is a table for each chip.

Converters of classifiers of tables, and older exports of Custom Vision, put out a label (text or
number) and, by the operation ZipMap, a list of {class name: score}. Source: onnx/onnx,
docs/Operators-ml.md, ZipMap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..errors import ModelDefinitionError
from ..model.normalization import stated
from ..texts import text
from .graph_input import choose_tensor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition

_SCORES = ("tensor(float", "tensor(double", "tensor(bfloat", "seq(map(")
_LOGITS = "logits"


def choose_output(outputs: Sequence[Any], definition: ModelDefinition) -> str:
    """Return the output that the definition names, or the only one that holds scores.

    Exporters of transformers call it "logits" among others that hold features; else it is the only
    one with as many numbers as there are classes.

    Args:
        outputs: of the session, each with a name, a type and a shape.
        definition: the model.

    Raises:
        ModelDefinitionError: there are several.
    """
    names = [entry.name for entry in outputs]
    if stated(definition, "OutputTensor") is not None:
        return choose_tensor(names, "OutputTensor", definition)
    scores = [entry for entry in outputs if entry.type.startswith(_SCORES)]
    if len(scores) > 1 and _LOGITS in names:
        return _LOGITS
    fitting = [each for each in scores if [*each.shape][1:] == [len(definition.classes)]]
    likely = [entry.name for entry in (fitting if len(fitting) == 1 else scores)]
    return choose_tensor(likely or names, "OutputTensor", definition)


def rows_of_tables(
    tables: Sequence[Mapping[Any, float]], definition: ModelDefinition
) -> NDArray[np.float32]:
    """Return (N, K) scores of N tables, in the order of the definition's classes.

    Raises:
        ModelDefinitionError: their names are other ones.
    """
    known = [entry.name for entry in definition.classes]
    written = {str(key): key for key in tables[0]} if tables else {}
    numbered = [str(entry.value) for entry in definition.classes]
    order = next((keys for keys in (known, numbered) if set(keys) == set(written)), None)
    if order is None:
        raise ModelDefinitionError(
            text(
                "The network names its classes {written}, and the model definition {known}",
                written=", ".join(list(written)[:10]),
                known=", ".join(known[:10]),
            ),
            where=text("{file}, key {key}", file=definition.source, key="Classes"),
            mend=text("List the classes by the names that the network gives them"),
        )
    keys = [written[name] for name in order]
    return np.array([[table[key] for key in keys] for table in tables], np.float32)
