"""Reads networks that come with their file: TorchScript archives and torch.export programs."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .probabilities import Activation

if TYPE_CHECKING:
    from pathlib import Path

_PASS_THROUGH = ("flatten", "squeeze", "view", "reshape", "to", "contiguous", "dropout", "add")
"""Operations that leave the activation before them; `add` is a layer's bias."""

_ACTIVATIONS = {
    **dict.fromkeys(("softmax", "_softmax"), Activation.SOFTMAX),
    **dict.fromkeys(("log_softmax", "_log_softmax"), Activation.LOG_SOFTMAX),
    **dict.fromkeys(("sigmoid", "hardsigmoid"), Activation.SIGMOID),
    **dict.fromkeys(("linear", "addmm", "matmul", "conv2d"), Activation.NONE),
}


@dataclass(frozen=True)
class EmbeddedNetwork:
    """A network and what its file says of it.

    Attributes:
        module: takes (N, C, H, W), gives (N, K), perhaps as the first of several outputs.
        batch: the only number of chips that it takes at once, or None when its file does not say.
        bands: of the first convolution, or None when there is none.
        fixed_size: height and width of the only input that it takes, or None when it does not say.
        activation: what its last operation does, or None when that does not say.
    """

    module: Any
    batch: int | None
    bands: int | None
    fixed_size: tuple[int, int] | None
    activation: Activation | None


def read_script(path: Path, device: str) -> EmbeddedNetwork:
    """Read a TorchScript archive."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that torch would rather export
            script = torch.jit.load(str(path), map_location=device).eval()
    except (RuntimeError, ValueError) as error:
        raise _unreadable(path, "TorchScript", error) from error
    return EmbeddedNetwork(
        module=_Script(script),
        batch=None,
        bands=_first_bands(list(script.parameters()) + list(script.buffers())),
        fixed_size=None,
        activation=_activation_of_script(script),
    )


def read_program(path: Path, device: str) -> EmbeddedNetwork:
    """Read a torch.export program. This unpickles: the caller has seen to the user's consent."""
    try:
        program = torch.export.load(str(path))
    except Exception as error:  # whatever a pickle raises is about the file
        raise _unreadable(path, text("a torch.export program"), error) from error
    if device != "cpu":
        from torch.export.passes import move_to_device_pass

        program = move_to_device_pass(program, device)
    shape = _input_shape(program, path)
    batch, bands, height, width = (length if isinstance(length, int) else None for length in shape)
    return EmbeddedNetwork(
        module=program.module(),
        batch=batch,
        bands=bands,
        fixed_size=(height, width) if height and width else None,
        activation=_activation_of_program(program),
    )


class _Script(nn.Module):
    """Interprets TorchScript plainly, without compiling it anew for every size of batch."""

    def __init__(self, script: Any) -> None:
        super().__init__()
        self.script = script

    def forward(self, chips: Any) -> Any:
        with torch.jit.optimized_execution(False):
            return self.script(chips)


def _first_bands(tensors: list[Any]) -> int | None:
    return next((int(tensor.shape[1]) for tensor in tensors if tensor.ndim == 4), None)


def _activation_of_script(script: Any) -> Activation | None:
    graph = script.inlined_graph  # owns the nodes
    node = next(graph.outputs()).node()
    while _operator(node.kind()) in _PASS_THROUGH:
        node = next(node.inputs()).node()
    return _ACTIVATIONS.get(_operator(node.kind()))


def _input_shape(program: Any, path: Path) -> tuple[Any, ...]:
    """Return the four lengths of the only input; those that are not fixed are no integers."""
    names = program.graph_signature.user_inputs
    values = [node.meta.get("val") for node in program.graph.nodes if node.name in names]
    shapes = [tuple(getattr(value, "shape", ())) for value in values]
    if len(shapes) == 1 and len(shapes[0]) == 4:
        return shapes[0]
    raise UnsupportedModelError(
        text(
            "The program's input is not a batch of images, it has the shape {shape}",
            shape=", ".join(str(list(shape)) for shape in shapes),
        ),
        where=str(path),
        mend=text("Export a model with one input of shape (N, bands, rows, columns)"),
    )


def _activation_of_program(program: Any) -> Activation | None:
    """Read it off the only output; of several, values tell: any of them may be the classes."""
    if len(program.graph_signature.user_outputs) != 1:
        return None
    (name,) = program.graph_signature.user_outputs
    node = next(node for node in program.graph.nodes if node.name == name)
    while _operator(str(node.target)) in _PASS_THROUGH and hasattr(node.args[0], "target"):
        node = node.args[0]
    return _ACTIVATIONS.get(_operator(str(node.target)))


def _operator(name: str) -> str:
    """Return "softmax" of "aten::softmax" and of "aten.softmax.int"."""
    return name.replace("::", ".").removeprefix("aten.").partition(".")[0]


def _unreadable(path: Path, what: str, error: Exception) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The file cannot be read as {what}", what=what),
        where=str(path),
        mend=text(
            "Save the model again with torch.jit.save or torch.export.save of a PyTorch version "
            "that is not newer than the model environment's"
        ),
        details=str(error),
    )
