"""Faster forms of a PyTorch network: fewer passes in float32, and little error in 16 bits.

Whoever asks for a form tries it against the network as it came (`torch_fitting`), or calibrates it
(`reduced_precision`): nothing here is believed.
"""

from __future__ import annotations

import copy
from collections import Counter
from typing import Any

import torch
from torch import fx, nn
from torch.nn.utils import fuse_conv_bn_eval

_LAYERS = (nn.Conv1d, nn.Conv2d, nn.Conv3d, nn.Linear)


def with_folded_norms(module: Any) -> Any:
    """Return a form whose batch norms are part of the convolutions before them; None: it has none.

    Weights that stay as they are belong to both.

    Raises:
        Exception: whatever a network raises that cannot be traced.
    """
    if not any(type(layer) is nn.BatchNorm2d for layer in module.modules()):
        return None
    traced = fx.symbolic_trace(module)
    layers = dict(traced.named_modules())
    calls = Counter(node.target for node in traced.graph.nodes if node.op == "call_module")
    for node in list(traced.graph.nodes):
        before: Any = node.args[0] if node.args else None
        pair = [layers.get(str(getattr(each, "target", ""))) for each in (before, node)]
        if [type(layer) for layer in pair] != [nn.Conv2d, nn.BatchNorm2d]:
            continue
        if len(before.users) > 1 or calls[before.target] > 1 or calls[node.target] > 1:
            continue
        traced.set_submodule(before.target, fuse_conv_bn_eval(*pair))
        node.replace_all_uses_with(before)
        traced.graph.erase_node(node)
    traced.recompile()
    return traced


def in_reduced_precision(module: Any, dtype: Any, chips: Any) -> Any:
    """Return a copy that makes little error when it runs under autocast to a type of 16 bits.

    Most of the error of bfloat16 is that of its weights, the same for every chip: so they are
    rounded with care (`_rounded`), once. Batch norms are left alone: folded, their shifts would be
    rounded as well. What comes after the last large layer, pooling and the classes, costs little
    and is computed in float32.

    Args:
        module: in evaluation mode.
        dtype: of 16 bits.
        chips: that it takes, to see in which order its layers run.

    Raises:
        Exception: whatever a network raises that cannot be copied, or does not run.
    """
    reduced = copy.deepcopy(module)
    order = _calls(reduced, chips)
    large = [layer for layer, is_large in order if is_large]
    if not large:  # TorchScript and programs: their layers are no modules
        for weights in reduced.parameters():
            if weights.ndim > 3:
                weights.data = _rounded(weights.data, dtype)
        return reduced
    for layer in dict.fromkeys(large):
        if type(layer) in _LAYERS:  # a subclass may make other weights of these
            layer.weight.data = _rounded(layer.weight.data, dtype).to(dtype)
    large[-1].register_forward_hook(lambda _layer, _inputs, outputs: outputs.float())
    last = max(index for index, (_, is_large) in enumerate(order) if is_large)
    head = {layer for layer, _ in order[last + 1 :]} - set(large)
    _replace(reduced, {layer: InFloat32(layer) for layer in head})
    return reduced


class InFloat32(nn.Module):
    """A layer, or layers in a row, that autocast leaves alone."""

    def __init__(self, layer: Any) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, inputs: Any) -> Any:
        """Return what the layer makes of it in float32."""
        with torch.autocast(inputs.device.type, enabled=False):
            return self.layer(inputs.float())


def _calls(module: Any, chips: Any) -> list[tuple[Any, bool]]:
    """Return the layers that multiply, in the order of their calls, and whether they are large.

    Large is what runs for each pixel or token, not once for a chip.
    """
    calls: list[tuple[Any, bool]] = []

    def note(layer: Any, inputs: Any) -> None:
        is_large = inputs[0].ndim > 2 and inputs[0][0].numel() > inputs[0].shape[1]
        calls.append((layer, is_large))

    hooks = [
        layer.register_forward_pre_hook(note)
        for layer in module.modules()
        if isinstance(layer, _LAYERS)
    ]
    try:
        module(chips)
    finally:
        for hook in hooks:
            hook.remove()
    return calls


def _rounded(weights: Any, dtype: Any) -> Any:
    """Round weights so that each kernel keeps its sum.

    Neighbouring pixels are much alike, so what a kernel's errors do to them is mostly the sum of
    the errors. Each weight is rounded to the nearest; the smallest one of a kernel, where the
    numbers of 16 bits lie closest together, takes what that leaves. Of the movement that rounded
    weights cause in resnets, this takes away two thirds.
    """
    rounded = weights.to(dtype).float()
    if weights[0].numel() > weights.shape[1]:
        kernels, left = weights.flatten(2), (weights - rounded).flatten(2).sum(2, keepdim=True)
        smallest = kernels.abs().argmin(2, keepdim=True)
        flat = rounded.flatten(2)
        taken = flat.gather(2, smallest) + left
        rounded = flat.scatter(2, smallest, taken.to(dtype).float()).reshape(weights.shape)
    return rounded.contiguous(memory_format=_memory_format(weights))


def _memory_format(weights: Any) -> Any:
    is_last = weights.ndim == 4 and weights.is_contiguous(memory_format=torch.channels_last)
    return torch.channels_last if is_last else torch.contiguous_format


def _replace(module: Any, layers: dict[Any, Any]) -> None:
    """Put other layers in the place of some, wherever they are in a network."""
    for parent in list(module.modules()):
        for name, child in list(parent.named_children()):
            if child in layers and parent is not layers[child]:
                setattr(parent, name, layers[child])
