"""What a configuration says of a network: numbers and words, each checked where it is used."""

from __future__ import annotations

import math
from typing import Any, Mapping

from torch import nn

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text

_MOST = 2**20
"""Of channels, layers and pixels: what is larger is no network, but would take all memory."""


class _QuickGelu(nn.Module):
    def forward(self, features: Any) -> Any:
        return features * (1.702 * features).sigmoid()


_ACTIVATIONS: dict[str, tuple[Any, dict[str, Any]]] = {
    "gelu": (nn.GELU, {}),
    "gelu_python": (nn.GELU, {}),
    **dict.fromkeys(
        ("gelu_new", "gelu_fast", "gelu_pytorch_tanh", "gelu_python_tanh"),
        (nn.GELU, {"approximate": "tanh"}),
    ),
    "quick_gelu": (_QuickGelu, {}),
    "relu": (nn.ReLU, {}),
    "relu6": (nn.ReLU6, {}),
    "leaky_relu": (nn.LeakyReLU, {}),
    "silu": (nn.SiLU, {}),
    "swish": (nn.SiLU, {}),
    "mish": (nn.Mish, {}),
    "hardswish": (nn.Hardswish, {}),
    "sigmoid": (nn.Sigmoid, {}),
    "tanh": (nn.Tanh, {}),
    "linear": (nn.Identity, {}),
}
"""Source: transformers, activations.py, `ACT2CLS`."""


class NetworkConfig:
    """The values of a config.json, with those that its family has where it says nothing.

    Args:
        said: the file's object.
        defaults: of the family; a value has the type of its default.
        where: the file, as messages name it.
    """

    def __init__(self, said: Mapping[str, Any], defaults: Mapping[str, Any], where: str) -> None:
        self._values: dict[str, Any] = {
            **defaults,
            **{key: value for key, value in said.items() if value is not None},
        }
        self.where = where

    def count(self, key: str) -> int:
        """Return a positive whole number."""
        value = self._values[key]
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _MOST:
            return value
        raise self.refuse(key)

    def counts(self, key: str) -> list[int]:
        """Return a list of whole numbers from 0."""
        value = self._values[key]
        numbers = value if isinstance(value, list) and len(value) <= _MOST else [None]
        if all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n <= _MOST for n in numbers):
            return list(numbers)
        raise self.refuse(key)

    def size(self, key: str) -> tuple[int, int]:
        """Return height and width, which one number says for both."""
        if isinstance(self._values[key], list):
            sides = self.counts(key)
            if len(sides) == 2 and all(sides):
                return sides[0], sides[1]
            raise self.refuse(key)
        return self.count(key), self.count(key)

    def number(self, key: str) -> float:
        """Return a number from 0."""
        value = self._values[key]
        if isinstance(value, (int, float)) and math.isfinite(value) and 0 <= value <= _MOST:
            return float(value)
        raise self.refuse(key)

    def flag(self, key: str) -> bool:
        """Return yes or no."""
        value = self._values[key]
        if isinstance(value, bool):
            return value
        raise self.refuse(key)

    def word(self, key: str, allowed: tuple[str, ...]) -> str:
        """Return one of these."""
        value = self._values[key]
        if isinstance(value, str) and value in allowed:
            return value
        raise self.refuse(key)

    def activation(self, key: str = "hidden_act") -> Any:
        """Return what makes the layer of a name that transformers gives it."""
        value = self._values[key]
        if not isinstance(value, str) or value not in _ACTIVATIONS:
            raise self.refuse(key)
        layer, arguments = _ACTIVATIONS[value]
        return lambda *_, **__: layer(**arguments)

    def require(self, key: str, *, is_met: bool) -> None:
        """Refuse the network where what a key says is not met by what is built here.

        Raises:
            UnsupportedModelError: it is not.
        """
        if not is_met:
            raise UnsupportedModelError(
                text(
                    "Networks with {key} = {value} are not supported",
                    key=key,
                    value=str(self._values.get(key))[:100],
                ),
                where=text("{file}, key {key}", file=self.where, key=key),
                mend=EXPORT,
            )

    def refuse(self, key: str) -> ModelDefinitionError:
        """Return the error of a value that cannot be meant."""
        return ModelDefinitionError(
            text(
                "{shown} cannot be the {key} of a network",
                shown=str(self._values[key])[:100],
                key=key,
            ),
            where=text("{file}, key {key}", file=self.where, key=key),
            mend=text("Copy or download it again"),
        )


EXPORT = text(
    "Export it to ONNX where transformers is (optimum-cli export onnx --model FOLDER "
    "--task image-classification OUT), and use the folder OUT"
)
