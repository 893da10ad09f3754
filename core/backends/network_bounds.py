"""A network that a file describes is built no larger than the weights that come with it.

Numbers in somebody's configuration may ask for a billion layers. Each tensor is counted when its
layer registers it: before it is filled, and so before the system gives it memory.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Iterator

from torch.nn.modules import module as torch_module

from ..errors import ModelDefinitionError
from ..texts import text

if TYPE_CHECKING:
    from .torch_weights import StateDict

_TIMES = 4
"""How much larger a network may be, so that what differs can be named once it is built."""

_FREE_TENSORS = 1024
_FREE_NUMBERS = 2**26
_SHOWN_NAMES = 3


def weights_of_another(
    network: str, odd: list[str], missing: list[str], *, where: str
) -> ModelDefinitionError:
    """Return the error of weights that are not those of a network.

    Args:
        network: its name.
        odd: tensors of the file that it has not, or in another shape.
        missing: its tensors that the file has not.
        where: the model, as messages name it.
    """
    return ModelDefinitionError(
        text(
            "The weights are not those of {network}: {odd} do not fit ({some}), {missing} are "
            "missing ({others})",
            network=network,
            odd=len(odd),
            some=", ".join(odd[:_SHOWN_NAMES]),
            missing=len(missing),
            others=", ".join(missing[:_SHOWN_NAMES]),
        ),
        where=where,
        mend=text("Check that the weights and the configuration belong together"),
    )


@contextmanager
def no_larger_than(state: StateDict, *, name: str, where: str) -> Iterator[None]:
    """Let a network be built here, unless it is far larger than its weights.

    Args:
        state: its weights.
        name: of the network.
        where: the model, as messages name it.

    Raises:
        ModelDefinitionError: it is.
    """
    numbers = _FREE_NUMBERS + _TIMES * sum(tensor.numel() for tensor in state.values())
    most = _FREE_TENSORS + _TIMES * len(state)
    made: list[str] = []

    def count(_layer: Any, key: str, tensor: Any) -> None:
        nonlocal numbers
        if tensor is None:
            return
        made.append(key)
        numbers -= tensor.numel()
        if numbers < 0 or len(made) > most:
            raise weights_of_another(name, list(state), made, where=where)

    hooks = [
        torch_module.register_module_parameter_registration_hook(count),
        torch_module.register_module_buffer_registration_hook(count),
    ]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
