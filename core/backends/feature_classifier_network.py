"""Rebuilds the network of an arcgis.learn FeatureClassifier around its weights.

Source: ESRI_FORMATS.md 3.2 (a backbone cut short, then fastai's head) and 3.2b (a timm transformer
and, again, its own head).
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .chip_rules import is_transformer
from .torch_device import require_timm, require_torchvision
from .torch_forms import InFloat32

if TYPE_CHECKING:
    from .torch_weights import StateDict

_POOL_CUT = "pool"
"""Cut at the last child that pools. Source: ESRI_FORMATS.md 3.2, "auto"."""

_TORCHVISION_CUTS: tuple[tuple[str, int | str], ...] = (
    (r"resnet(18|34|50|101|152)", -2),
    (r"resnext\d+_\d+x\d+d|wide_resnet(50|101)_2", _POOL_CUT),
    (r"mobilenet_v2", -1),
    (r"densenet(121|161|169|201)", -1),
    (r"vgg(11|13|16|19)_bn", -1),
    (r"vgg(11|13|16|19)", _POOL_CUT),
    (r"squeezenet1_[01]", -1),
    (r"alexnet", -1),
)

_TIMM_CUTS: tuple[tuple[str, int], ...] = ((r"vgg.*", -2), (r"repvgg.*", -2))
_TIMM_WHOLE = r"(hrnet|.*nasnet|selecsls|tresnet).*"

_GUESSES = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "mobilenet_v2")
"""Tried where a definition names no backbone."""

_HEAD_OUTPUT = "1.8.weight"
_HEAD_HIDDEN = "1.4.weight"
_HOW_TO_MEND = text("Check ModelParameters.backbone and ModelFile against the training")


@dataclass(frozen=True)
class FeatureClassifierNetwork:
    """The network with its weights.

    Attributes:
        module: takes normalised chips, gives logits.
        bands, outputs: as the weights have them.
        backbone: as the definition names it, else as the weights tell.
        backbone: as the definition names it, or as the weights tell it.
        fixed_size: height and width of the only input that it takes, or None.
        notes: how the weights were fitted, where that was not plain.
    """

    module: Any
    bands: int
    outputs: int
    backbone: str
    fixed_size: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Body:
    """A backbone, cut as arcgis.learn cuts it.

    Attributes:
        module: chips (N, C, H, W) to features (N, F, h, w); its children are numbered.
        children: what those were called in the whole network, in order.
    """

    module: Any
    children: tuple[str, ...]

    def whole_names(self) -> tuple[str, ...]:
        """Return what the tensors of the body were called in the whole network, in order."""
        parts = (name.partition(".") for name in self.module.state_dict())
        return tuple(f"{self._whole(child)}.{rest}" for child, _, rest in parts)

    def _whole(self, child: str) -> str:
        return self.children[int(child)] if child.isdigit() else child


def count_bands(state: StateDict, backbone: str) -> int | None:
    """Return how many bands the first convolution takes.

    Only weights count: position embeddings of pit, tnt and visformer have four dimensions as well
    and come first. TResNet's stem turns blocks of 4 x 4 pixels into bands before it.
    """
    pixels_in_depth = 16 if re.fullmatch(r"timm:tresnet.*", backbone) else 1
    for name, tensor in state.items():
        if name.endswith(".weight") and tensor.ndim == 4:
            return int(tensor.shape[1]) // pixels_in_depth
    return None


def count_outputs(state: StateDict) -> int | None:
    """Return how many classes the weights tell apart."""
    if _HEAD_OUTPUT in state:
        return int(state[_HEAD_OUTPUT].shape[0])
    heads = [
        tensor
        for name, tensor in state.items()
        if re.fullmatch(r"0\.head\.(\w+\.)?weight", name) and tensor.ndim == 2
    ]
    return int(heads[-1].shape[0]) if heads else None


def build_network(
    state: StateDict, *, backbone: str, size: tuple[int, int], where: str
) -> FeatureClassifierNetwork:
    """Build the network that these weights belong to.

    Args:
        state: tensors by name.
        backbone: as the definition names it; may be empty.
        size: height and width of chips, which a transformer is built for.
        where: the model, as messages name it.

    Raises:
        UnsupportedModelError: a backbone that only ArcGIS can build.
        ModelDefinitionError: the weights are not those of the backbone.
    """
    bands, outputs = count_bands(state, backbone), count_outputs(state)
    if bands is None or outputs is None:
        raise _unknown_layout(state, backbone, where)
    if _HEAD_OUTPUT not in state:
        return _transformer(state, backbone, bands=bands, outputs=outputs, size=size, where=where)
    backbone = backbone or _guess_backbone(state, bands, where)
    outside = any("fc." in name or "classifier." in name for name in state)
    device = "cpu" if backbone.startswith("timm:") else "meta"
    body = build_body(backbone, bands=bands, where=where, device=device, has_outputs=outside)
    hidden, features = state[_HEAD_HIDDEN].shape
    module = nn.Sequential(body.module, build_head(features, hidden, outputs, device="meta"))
    notes = _fit(module, state, backbone=backbone, where=where)
    # The head takes next to no time, and rounds half of what bfloat16 rounds in all.
    module[1] = InFloat32(module[1])
    return FeatureClassifierNetwork(module, bands, outputs, backbone, notes=notes)


class _AdaptiveConcatPool2d(nn.Module):
    """fastai's pooling: the maximum first, then the average."""

    def forward(self, features: Any) -> Any:
        return torch.cat(
            [
                nn.functional.adaptive_max_pool2d(features, 1),
                nn.functional.adaptive_avg_pool2d(features, 1),
            ],
            dim=1,
        )


class _WholeBackbone(nn.Module):
    """A timm network that cannot be cut: all of it, under the name that arcgis.learn gave it."""

    def __init__(self, feature: Any) -> None:
        super().__init__()
        self.feature = feature

    def forward(self, chips: Any) -> Any:
        return self.feature.forward_features(chips)


class _HeadOnly(nn.Module):
    """A distilled transformer whose second head is not asked. Source: ESRI_FORMATS.md 3.2b."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network
        self._logits: Any = None
        network.head.register_forward_hook(self._keep)

    def _keep(self, _module: Any, _inputs: Any, logits: Any) -> None:
        self._logits = logits

    def forward(self, chips: Any) -> Any:
        self.network(chips)
        return self._logits


def build_head(features: int, hidden: int, outputs: int, *, device: str = "cpu") -> Any:
    """Return fastai's head, with random weights.

    Args:
        features: maxima and averages of the body's features together.
        hidden: between its two layers; arcgis.learn has 512.
        outputs: classes.
        device: "meta": without memory for weights.
    """
    with torch.device(device):
        return nn.Sequential(
            _AdaptiveConcatPool2d(),
            nn.Flatten(),
            nn.BatchNorm1d(features),
            nn.Dropout(0.25),
            nn.Linear(features, hidden),
            nn.ReLU(),
            nn.BatchNorm1d(hidden),
            nn.Dropout(0.5),
            nn.Linear(hidden, outputs),
        )


def build_body(
    backbone: str, *, bands: int, where: str, device: str = "cpu", has_outputs: bool = False
) -> Body:
    """Return a backbone, cut, with the random weights that its library begins with.

    Args:
        backbone: as `ModelParameters.backbone` has it: "resnet34", "timm:efficientnet_b0".
        bands: that its first convolution takes.
        where: the model, as messages name it.
        device: "meta": without memory for weights; older versions of timm cannot do that.
        has_outputs: a timm network that cannot be cut has kept its own classes.

    Raises:
        UnsupportedModelError: nothing here can build it.
    """
    origin, _, name = backbone.rpartition(":")
    if origin == "timm":
        with torch.device(device):
            return _timm_body(name, bands=bands, where=where, has_outputs=has_outputs)
    for pattern, cut in _TORCHVISION_CUTS:
        if not origin and re.fullmatch(pattern, name):
            return _torchvision_body(name, cut, bands, device)
    raise _unsupported(backbone, where)


def _torchvision_body(name: str, cut: int | str, bands: int, device: str) -> Body:
    require_torchvision()
    from torchvision import models

    with torch.device(device), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about initial weights, which are replaced
        body = _cut(getattr(models, name)(weights=None), cut)
        _set_bands(body.module, bands)
    return body


def _timm_body(name: str, *, bands: int, where: str, has_outputs: bool) -> Body:
    if re.fullmatch(_TIMM_WHOLE, name):
        outputs = 1000 if has_outputs else 0
        whole = _timm(name, where, in_chans=bands, num_classes=outputs)
        return Body(_WholeBackbone(whole), ())
    cuts = [cut for pattern, cut in _TIMM_CUTS if re.fullmatch(pattern, name)]
    return _cut(_timm(name, where, in_chans=bands), cuts[0] if cuts else _POOL_CUT)


def _timm(name: str, where: str, **arguments: Any) -> Any:
    timm = require_timm()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # timm's own renaming of legacy names
        try:
            return timm.create_model(name, pretrained=False, **arguments)
        except (RuntimeError, TypeError) as error:
            raise UnsupportedModelError(
                text(
                    "timm {version} cannot build the backbone timm:{name}",
                    version=timm.__version__,
                    name=name,
                ),
                where=where,
                mend=text("Use a model environment with the timm version of the training"),
                details=repr(error),
            ) from error


def _cut(network: Any, cut: int | str) -> Body:
    children = dict(network.named_children())
    if cut == _POOL_CUT:
        cut = max(index for index, child in enumerate(children.values()) if _pools(child))
    kept = list(children)[: int(cut)]
    return Body(nn.Sequential(*(children[name] for name in kept)), tuple(kept))


def _pools(module: Any) -> bool:
    return any(re.search(r"Pool[123]d$", type(part).__name__) for part in module.modules())


def _set_bands(body: Any, bands: int) -> None:
    """Let the first convolution take another number of bands. Source: ESRI_FORMATS.md 3.2."""
    parent, name, first = next(
        (parent, name, child)
        for parent in body.modules()
        for name, child in parent.named_children()
        if isinstance(child, nn.Conv2d)
    )
    if first.in_channels != bands:
        convolution = nn.Conv2d(
            bands,
            first.out_channels,
            first.kernel_size,
            first.stride,
            first.padding,
            bias=first.bias is not None,
        )
        setattr(parent, name, convolution)


def _fit(module: Any, state: StateDict, *, backbone: str, where: str) -> tuple[str, ...]:
    """Load weights by name, or else by position where all shapes agree in order.

    Positions bridge the versions of timm and torchvision, which renumber and rename children but
    keep their order. Source: ESRI_FORMATS.md 3.2, "Robust loader recipe".
    """
    wanted = {name: tuple(tensor.shape) for name, tensor in module.state_dict().items()}
    found = {name: tuple(tensor.shape) for name, tensor in state.items()}
    if found == wanted:
        module.load_state_dict(state, assign=True)
        return ()
    if list(found.values()) == list(wanted.values()):
        module.load_state_dict(dict(zip(wanted, state.values())), assign=True)
        note = text(
            "The weights name their layers differently from this version of {backbone}; they were "
            "loaded by position, since all shapes agree in order",
            backbone=backbone,
        )
        return (note,)
    raise _mismatch(found, wanted, backbone, where)


def _guess_backbone(state: StateDict, bands: int, where: str) -> str:
    shapes = {name: tensor.shape for name, tensor in state.items() if name.startswith("0.")}
    for name in _GUESSES:
        body = build_body(name, bands=bands, where=where, device="meta").module
        if shapes == {f"0.{key}": tensor.shape for key, tensor in body.state_dict().items()}:
            return name
    raise ModelDefinitionError(
        text("The model definition names no backbone, and the weights are none of the usual ones"),
        where=text("{file}, key {key}", file=where, key="ModelParameters"),
        mend=text('Add it, for example "ModelParameters": {"backbone": "resnet34"}'),
    )


def _transformer(
    state: StateDict,
    backbone: str,
    *,
    bands: int,
    outputs: int,
    size: tuple[int, int],
    where: str,
) -> FeatureClassifierNetwork:
    if not is_transformer(backbone):
        raise _unsupported(backbone, where)
    network = _timm_transformer(backbone.partition(":")[2], bands, outputs, size, where)
    notes = _fit(network, _own_tensors(state, network), backbone=backbone, where=where)
    is_distilled = hasattr(network, "head_dist")
    module = _HeadOnly(network) if is_distilled else network
    return FeatureClassifierNetwork(module, bands, outputs, backbone, fixed_size=size, notes=notes)


def _timm_transformer(
    name: str, bands: int, outputs: int, size: tuple[int, int], where: str
) -> Any:
    arguments: dict[str, Any] = {"in_chans": bands, "num_classes": outputs}
    sized: dict[str, Any] = {"img_size": size[0] if size[0] == size[1] else size}
    if name.startswith("swin_"):
        sized["window_size"] = size[0] // 32
    try:
        return _timm(name, where, **arguments, **sized)
    except UnsupportedModelError:  # convolutional ones, such as levit, take no img_size
        return _timm(name, where, **arguments)


def _own_tensors(state: StateDict, network: Any) -> StateDict:
    """Drop the second copy of the head under "1.", and tables that timm now computes itself."""
    own = {name[2:]: tensor for name, tensor in state.items() if name.startswith("0.")}
    computed = re.compile(r".*(relative_position_index|attn_mask|attention_bias_idxs)")
    wanted = network.state_dict()
    return {
        name: tensor
        for name, tensor in own.items()
        if name in wanted or not computed.fullmatch(name)
    }


def _unknown_layout(state: StateDict, backbone: str, where: str) -> ModelDefinitionError:
    if backbone and not backbone.startswith("timm:") and not _is_torchvision(backbone):
        return _unsupported(backbone, where)
    return ModelDefinitionError(
        text(
            "The weights are not those of a FeatureClassifier: there is no {layer} among {names}",
            layer=_HEAD_OUTPUT,
            names=_brief(list(state)),
        ),
        where=where,
        mend=_HOW_TO_MEND,
    )


def _is_torchvision(backbone: str) -> bool:
    return any(re.fullmatch(pattern, backbone) for pattern, _ in _TORCHVISION_CUTS)


def _unsupported(backbone: str, where: str) -> UnsupportedModelError:
    return UnsupportedModelError(
        text('The backbone "{backbone}" can only be built by ArcGIS itself', backbone=backbone),
        where=text("{file}, key {key}", file=where, key="ModelParameters"),
        mend=text(
            "Train with a backbone of torchvision or timm (timm:...), or export the model to ONNX"
        ),
    )


def _mismatch(
    found: dict[str, tuple[int, ...]], wanted: dict[str, tuple[int, ...]], backbone: str, where: str
) -> ModelDefinitionError:
    pairs = zip([*found.items(), ("nothing", ())], [*wanted.items(), ("nothing", ())])
    first = next(((a, b) for a, b in pairs if a != b), None)
    difference = (
        text(
            "; first difference: the file has {found}, the backbone {wanted}",
            found=f"{first[0][0]} {list(first[0][1])}",
            wanted=f"{first[1][0]} {list(first[1][1])}",
        )
        if first
        else ""
    )
    return ModelDefinitionError(
        text(
            "The weights do not fit the backbone {backbone}: the file has {number} tensors "
            "({found}), the backbone {wanted_count} ({wanted}){difference}",
            backbone=backbone,
            number=len(found),
            found=_brief(list(found)),
            wanted_count=len(wanted),
            wanted=_brief(list(wanted)),
            difference=difference,
        ),
        where=where,
        mend=_HOW_TO_MEND,
    )


def _brief(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" ..." if len(names) > 3 else "")
