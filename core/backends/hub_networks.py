"""Rebuilds the network that a configuration names around the weights beside it.

Three libraries name networks: transformers (`model_type`), timm (`architecture`) and torchvision.
Nothing is downloaded, and none of transformers is needed. Every tensor of the file is used, or it
is one of those that classifying does not need; else the model is refused.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Mapping

import torch

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..model.makers.checkpoint import EITHER
from ..texts import text
from . import convolution_networks as convolution
from . import transformer_networks as transformer
from .network_bounds import no_larger_than, weights_of_another
from .network_config import EXPORT, NetworkConfig
from .torch_device import require_timm, require_torchvision

if TYPE_CHECKING:
    from .torch_weights import StateDict

_Build = Callable[[NetworkConfig, int], Any]
_Rename = Callable[["StateDict"], "dict[str, Any]"]


@dataclass(frozen=True)
class _Family:
    """Networks of one `model_type` of transformers.

    Attributes:
        defaults: what its configuration means where it says nothing.
        build: makes the network, given the number of its outputs.
        rename: gives its tensors the names that they have in that network.
        takes_one_size: no chip but of `image_size`.
    """

    defaults: Mapping[str, Any]
    build: _Build
    rename: _Rename = dict
    takes_one_size: bool = False


_FAMILIES = {
    "vit": _Family(transformer.VIT, transformer.vit, transformer.vit_names, takes_one_size=True),
    "deit": _Family(transformer.VIT, transformer.deit, transformer.deit_names, takes_one_size=True),
    "swin": _Family(
        transformer.SWIN, transformer.swin, transformer.swin_names, takes_one_size=True
    ),
    "swinv2": _Family(
        transformer.SWIN_V2, transformer.swin_v2, transformer.swin_names, takes_one_size=True
    ),
    "convnext": _Family(transformer.CONVNEXT, transformer.convnext, transformer.convnext_names),
    "convnextv2": _Family(
        transformer.CONVNEXT, transformer.convnext_v2, transformer.convnext_names
    ),
    "resnet": _Family(convolution.RESNET, convolution.resnet),
    "efficientnet": _Family(convolution.EFFICIENTNET, convolution.efficientnet),
    "mobilenet_v1": _Family(convolution.MOBILENET_V1, convolution.mobilenet_v1),
    "mobilenet_v2": _Family(convolution.MOBILENET_V2, convolution.mobilenet_v2),
}
_WITH_TEACHER = _Family(
    transformer.VIT, transformer.deit_with_teacher, transformer.vit_names, takes_one_size=True
)

_NEEDLESS = re.compile(
    r".*(relative_position_index|relative_coords_table|attn_mask|num_batches_tracked)"
    r"|.*\bmask_token|(vit|deit)\.pooler\..*"
)
"""Tensors that are computed, count training steps, or belong to another task of the same file."""

_READS = re.compile(r"pretrained|checkpoint|cache_dir|weights")
"""How arguments begin that have timm or torchvision read weights from elsewhere."""


@dataclass(frozen=True)
class HubNetwork:
    """A network with its weights.

    Attributes:
        module: takes normalised chips, gives logits; in evaluation mode.
        bands: of its input, or None when its configuration does not say.
        fixed_size: height and width of the only input that it takes, or None.
        notes: sentences for the log.
    """

    module: Any
    bands: int | None
    fixed_size: tuple[int, int] | None
    notes: tuple[str, ...] = ()


def build_network(network: Mapping[str, Any], state: StateDict, *, where: str) -> HubNetwork:
    """Build the network that a model's key `Network` describes.

    Args:
        network: `library` ("transformers", "timm" or "torchvision"), and what that library calls
            the network; docs/models.md has the keys.
        state: its tensors by name.
        where: the model, as messages name it.

    Raises:
        UnsupportedModelError: nothing here builds it.
        ModelDefinitionError: the weights are not its own, or its configuration cannot be meant.
    """
    build = {
        "transformers": _of_transformers,
        "timm": _of_timm,
        "torchvision": _of_torchvision,
        EITHER: _of_either,
    }
    library = network.get("library")
    if library not in build:
        raise UnsupportedModelError(
            text("Networks of {library} are not supported", library=str(library)),
            where=text("{file}, key {key}", file=where, key="Network"),
            mend=text("Write one of {names}", names=", ".join(build)),
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about initial weights, which are replaced, and old names
        return build[library](network, state, where)


def _of_transformers(network: Mapping[str, Any], state: StateDict, where: str) -> HubNetwork:
    said = network.get("config")
    said = said if isinstance(said, dict) else {}
    kind = str(said.get("model_type", ""))
    family = _FAMILIES.get(kind)
    if kind == "deit" and "cls_classifier.weight" in state:
        family = _WITH_TEACHER
    if family is None:
        raise UnsupportedModelError(
            text("The network is of the family {name}, which is not supported", name=kind or "?"),
            where=text("{file}, key {key}", file=where, key="model_type"),
            mend=EXPORT,
        )
    config = NetworkConfig(said, family.defaults, where)
    outputs = _outputs(state, r"(cls_)?classifier\.(\d+\.)?weight", where)
    label = f"transformers {kind}"
    with no_larger_than(state, name=label, where=where):
        module = family.build(config, outputs)
    _load(module, family.rename(_needed(state)), name=label, where=where)
    size = config.size("image_size") if family.takes_one_size else None
    return HubNetwork(module.eval(), config.count("num_channels"), size)


def _outputs(state: StateDict, pattern: str, where: str) -> int:
    """Return how many classes the weights tell apart."""
    for name, tensor in state.items():
        if re.fullmatch(pattern, name) and tensor.ndim == 2:
            return int(tensor.shape[0])
    raise ModelDefinitionError(
        text(
            "The weights have no classifier: there is none among {names}",
            names=", ".join(list(state)[-3:]),
        ),
        where=where,
        mend=text("Choose a model that was trained to classify images"),
    )


def _of_timm(network: Mapping[str, Any], state: StateDict, where: str) -> HubNetwork:
    timm = require_timm()
    name = str(network.get("architecture", ""))
    try:
        _require_known(name, is_known=timm.is_model(name))
        with no_larger_than(state, name=f"timm {name}", where=where):
            module = timm.create_model(name, pretrained=False, **_arguments(network))
    except ModelDefinitionError:
        raise
    except Exception as error:  # whatever the arguments of somebody's file make of it
        raise UnsupportedModelError(
            text("timm {version} cannot build {name}", version=timm.__version__, name=name),
            where=text("{file}, key {key}", file=where, key="architecture"),
            mend=text("Use a model environment with the timm version of the training"),
            details=repr(error),
        ) from error
    state, notes = _of_network(module, state, network)
    _load(module, state, name=f"timm {name}", where=where)
    bands = getattr(module, "in_chans", None) or _first_bands(module)
    fixed = getattr(getattr(module, "patch_embed", None), "strict_img_size", False)
    size = tuple(module.patch_embed.img_size) if fixed else None
    return HubNetwork(module.eval(), bands, size, notes)


def _of_torchvision(network: Mapping[str, Any], state: StateDict, where: str) -> HubNetwork:
    require_torchvision()
    from torchvision import models

    name = str(network.get("architecture", ""))
    try:
        _require_known(name, is_known=name in models.list_models(module=models))
        with no_larger_than(state, name=f"torchvision {name}", where=where):
            module = models.get_model(name, weights=None, **_arguments(network))
    except ModelDefinitionError:
        raise
    except Exception as error:  # whatever the arguments of somebody's file make of it
        raise UnsupportedModelError(
            text("torchvision cannot build {name}", name=name),
            where=text("{file}, key {key}", file=where, key="architecture"),
            mend=EXPORT,
            details=repr(error),
        ) from error
    state, notes = _of_network(module, state, network)
    _load(module, state, name=f"torchvision {name}", where=where)
    side = getattr(module, "image_size", None)
    size = (side, side) if isinstance(side, int) else None
    return HubNetwork(module.eval(), _first_bands(module), size, notes)


def _of_either(network: Mapping[str, Any], state: StateDict, where: str) -> HubNetwork:
    """Return the network of the library whose tensors these are; their names are its own."""
    try:
        return _of_torchvision(network, state, where)
    except ModelDefinitionError as error:
        try:
            return _of_timm(network, state, where)
        except UnsupportedModelError:  # no name of timm's: what torchvision's lacks is the fault
            raise error from None


def _require_known(name: str, *, is_known: bool) -> None:
    """Refuse a name that is an address, or that of a network built on weights that are fetched."""
    if not is_known:
        raise ValueError(name)


def _arguments(network: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a network, without those that name files and addresses to read."""
    said = network.get("model_args")
    arguments = said if isinstance(said, dict) else {}
    return {key: value for key, value in arguments.items() if not _READS.match(key)}


def _first_bands(module: Any) -> int | None:
    weights = (tensor for name, tensor in module.state_dict().items() if name.endswith("weight"))
    return next((int(tensor.shape[1]) for tensor in weights if tensor.ndim == 4), None)


def _needed(state: StateDict) -> StateDict:
    return {key: value for key, value in state.items() if not _NEEDLESS.fullmatch(key)}


def _of_network(
    module: Any, state: StateDict, network: Mapping[str, Any]
) -> tuple[StateDict, tuple[str, ...]]:
    """Return the tensors of the network itself, and a sentence on those of what trained it.

    Modules that train a network keep it under a name of their own, beside the weights of a loss.
    """
    wanted = set(module.state_dict())
    first = next(iter(wanted))
    said = network.get("prefix")
    ends = (key[: -len(first)] for key in state if key.endswith(first))
    prefixes = [said] if isinstance(said, str) else sorted({*ends, ""}, key=len)
    for prefix in prefixes:
        own = {key[len(prefix) :]: state[key] for key in state if key.startswith(prefix)}
        if wanted <= {*own, *(key for key in wanted if key.endswith("num_batches_tracked"))}:
            others = sorted(key for key in state if not key.startswith(prefix))
            note = text(
                "Tensors that classification does not need: {names}", names=", ".join(others[:9])
            )
            return _needed(own), (note,) if others else ()
    return _needed(state), ()


def _load(module: Any, renamed: StateDict, *, name: str, where: str) -> None:
    """Put tensors into a network, all of them into all of it."""
    wanted = {key: tuple(tensor.shape) for key, tensor in module.state_dict().items()}
    needed = {key for key in wanted if not key.endswith("num_batches_tracked")}
    odd = [key for key, value in renamed.items() if wanted.get(key) != tuple(value.shape)]
    missing = sorted(needed - set(renamed))
    if odd or missing:
        raise weights_of_another(name, odd, missing, where=where)
    with torch.no_grad():
        module.load_state_dict(renamed, strict=False, assign=True)
