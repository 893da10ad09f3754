"""Finds out by trying how a PyTorch network wants to be fed: number type, batch, memory order.

A traced network may hold more of its example than its author knows: the number type, the number of
chips, and, where it flattens with `view`, the order of the values in memory. Each faster way is
tried on probe chips and given up where the network fails in it or answers otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Iterator

import torch

from ..errors import ModelDefinitionError
from ..system.out_of_memory import is_out_of_memory
from ..texts import text
from .batch_independence import ONE_AT_A_TIME, TOLERANCE, unsteady
from .torch_forms import in_reduced_precision, with_folded_norms

_BATCHES = (None, 1, 2, 4, 8, 16, 32, 64, 128)
"""How many chips a network takes at once; None: any number. Tried in this order."""


@dataclass(frozen=True)
class FittedNetwork:
    """A network that takes (N, C, H, W) float32 chips, fed as it wants to be.

    Attributes:
        module: the network.
        dtype: of its input.
        batch: the only number of chips that it takes at once; the last batch is filled up.
        is_channels_last: chips and weights lie in memory as (N, H, W, C), which is faster.
        plain: the network as it came, where `module` is a faster form of it.
    """

    module: Any
    dtype: Any = torch.float32
    batch: int | None = None
    is_channels_last: bool = False
    plain: Any = None

    @property
    def memory_format(self) -> Any:
        """Return the order of the values of a chip in memory, as torch names it."""
        return torch.channels_last if self.is_channels_last else torch.contiguous_format

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what the log should say of it."""
        if self.batch is None:
            return ()
        if self.batch == 1:
            return (ONE_AT_A_TIME,)
        return (text("The network takes exactly {number} chips at a time", number=self.batch),)

    def __call__(self, chips: Any) -> Any:
        """Return (N, ...) float32 outputs."""
        count = len(chips)
        step = self.batch or count
        missing = -count % step
        if missing:
            chips = torch.cat([chips, chips[-1:].expand(missing, -1, -1, -1)])
        chips = chips.to(self.dtype).contiguous(memory_format=self.memory_format)
        outputs = [_rows(self.module(part), step) for part in chips.split(step)]
        return (outputs[0] if len(outputs) == 1 else torch.cat(outputs))[:count].float()


def fit(module: Any, probe: Any, *, batch: int | None = None) -> tuple[FittedNetwork, Any]:
    """Return the network, fed in the fastest way that it bears, and its outputs for probe chips.

    Args:
        module: in evaluation mode, on its device.
        probe: (N, C, H, W) float32, varied.
        batch: the only number of chips that it takes at once, where its file says so.

    Raises:
        ModelDefinitionError: it answers otherwise each time it is asked, or in other company.
        Exception: what it raises however it is fed.
    """
    failure: Exception | None = None
    for network in _plain_ways(module, (batch,) if batch else _BATCHES):
        outputs, error = _answer(network, probe)
        if outputs is not None:
            return _fastest(network, probe, outputs), outputs
        if isinstance(error, ModelDefinitionError):
            raise error
        failure = failure or error
    raise failure or unsteady()


def reduced(network: FittedNetwork, dtype: Any, probe: Any) -> FittedNetwork:
    """Return the network in the form in which autocast to a type of 16 bits makes little error.

    As it is, where it cannot be copied or does not run so.
    """
    try:
        module = in_reduced_precision(network.plain or network.module, dtype, probe[:1])
        found = replace(network, module=module, plain=None)
        with torch.autocast(probe.device.type, dtype):
            found(probe)
    except Exception as error:  # whatever a network raises
        if is_out_of_memory(error):
            raise
        return network
    return found


def _answer(network: FittedNetwork, probe: Any) -> tuple[Any, Exception | None]:
    """Return the outputs for probe chips, if they do not depend on each other; else what fails."""
    try:
        outputs = network(probe)
        if agree(outputs[1:3], torch.cat([network(chip[None]) for chip in probe[1:3]])):
            return outputs, None
        if network.batch is None and agree(outputs, network(probe)):
            return None, None  # a chip at a time may do
    except Exception as error:  # whatever a network raises
        if is_out_of_memory(error):
            raise
        return None, error
    return None, unsteady()


def takes(network: FittedNetwork, chip: Any, *, outputs: int) -> bool:
    """Return whether the network gives as many outputs for a (1, C, H, W) chip of another size."""
    try:
        return bool(network(chip).numel() == outputs)
    except Exception as error:  # whatever a network raises
        if is_out_of_memory(error):
            raise
        return False


def agree(one: Any, other: Any) -> bool:
    """Return whether two answers to the same chips are the same but for rounding."""
    if one.shape != other.shape:
        return False
    allowed = TOLERANCE * max(1.0, float(other.nan_to_num(0, 0, 0).abs().max()))
    return bool(torch.allclose(one, other, rtol=0, atol=allowed, equal_nan=True))


def _plain_ways(module: Any, batches: tuple[int | None, ...]) -> Iterator[FittedNetwork]:
    """Yield ways to feed a network in the usual order of memory, the least restricted first.

    Weights of 16 bits are computed with in 32, unless the network itself insists on 16.
    """
    stored = _dtype_of(module)
    is_half = stored in (torch.float16, torch.bfloat16)
    for batch in batches:
        yield FittedNetwork(module.float() if is_half else module, torch.float32, batch)
        if stored != torch.float32:
            yield FittedNetwork(module.to(stored), stored, batch)


def _dtype_of(module: Any) -> Any:
    """Return the number type of the weights."""
    tensors = (*module.parameters(), *module.buffers())
    return next((each.dtype for each in tensors if each.is_floating_point()), torch.float32)


def _fastest(network: FittedNetwork, probe: Any, outputs: Any) -> FittedNetwork:
    for faster in (_in_channels_last, _with_folded_norms):
        network = _tried(faster, network, probe, outputs)
    return network


def _tried(
    faster: Callable[[FittedNetwork], FittedNetwork],
    network: FittedNetwork,
    probe: Any,
    outputs: Any,
) -> FittedNetwork:
    """Return the network in a faster way, if it bears that; else as it is."""
    try:
        found = faster(network)
        if found is network or agree(found(probe), outputs):
            return found
    except Exception as error:  # whatever a network raises
        if is_out_of_memory(error):
            raise
    network.module.to(memory_format=network.memory_format)
    return network


def _in_channels_last(network: FittedNetwork) -> FittedNetwork:
    module = network.module.to(memory_format=torch.channels_last)
    return replace(network, module=module, is_channels_last=True)


def _with_folded_norms(network: FittedNetwork) -> FittedNetwork:
    module = with_folded_norms(network.module)
    return network if module is None else replace(network, module=module, plain=network.module)


def _rows(outputs: Any, count: int) -> Any:
    """Return one row per chip of what a network puts out, in whatever Python has for it."""
    if isinstance(outputs, dict):
        outputs = outputs["logits"] if "logits" in outputs else next(iter(outputs.values()))
    while isinstance(outputs, (tuple, list)):
        outputs = outputs[0]
    if count == 1 and outputs.ndim < 2:  # a network that squeezes takes the batch for one more
        outputs = outputs.reshape(1, -1)
    if outputs.ndim == 0 or len(outputs) != count:
        raise ValueError(f"outputs of shape {tuple(outputs.shape)} for {count} chips")
    return outputs
