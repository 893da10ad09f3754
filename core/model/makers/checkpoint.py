"""Checkpoints that say which network their weights belong to: Lightning's .ckpt, timm's, others.

Lightning keeps the arguments of the module in `hyper_parameters`; the training scripts of timm and
torchvision keep `arch` or `args`. What they call the network is a name of torchvision or of timm.
Only plain values are read; objects of other packages among them are left alone.

Source: Lightning 2.6, core/saving.py (`hyper_parameters`); timm, utils/checkpoint_saver.py (`arch`,
`args`, `state_dict`); torchvision, references/classification/train.py (`model`, `args`);
weecology/DeepForest 2.1, model.py (`label_dict`).
"""

from __future__ import annotations

import re
from typing import Any, Iterator, Mapping

from ...texts import text
from ..checkpoint_values import plain, read_checkpoint, tensor_shapes
from ..formats import ModelFormat
from ..refusals import damaged
from . import deep_forest
from .bare_model import MOST_BANDS, BareModel
from .class_names import class_entries
from .statement import Statement

EITHER = "torchvision or timm"
"""Library of a network of which a checkpoint says the name alone."""

_SETTINGS = ("hyper_parameters", "hparams", "args", "config", "cfg")
_NETWORK_KEYS = (
    *("architecture", "arch", "model_name", "model", "backbone", "backbone_name", "network"),
    *("encoder_name", "encoder", "net", "name", "model_type"),
)
_CLASS_KEYS = (
    *("class_names", "classes", "labels", "label_names", "names", "id2label", "idx_to_class"),
    *("class_to_idx", "label_dict", "label2id", "numeric_to_label_dict", "categories"),
)
_COUNT_KEYS = ("num_classes", "n_classes", "num_labels", "nb_classes")
_BAND_KEYS = ("in_channels", "in_chans", "num_channels")
_SIZE_KEYS = ("image_size", "img_size", "input_size", "crop_size", "resize", "imgsz")
_MEAN_KEYS = ("mean", "image_mean", "normalize_mean")
_STD_KEYS = ("std", "image_std", "normalize_std")
_STATES = ("state_dict", "model_state_dict", "model_state", "model", "weights")
_NAME = re.compile(r"(?:(timm|torchvision)[:/.])?([a-z][a-z0-9_.]{2,79})")
_SIZE = 224


def read(model: BareModel) -> Statement | None:
    """Return what a checkpoint says of its network; None: it says nothing of it.

    Raises:
        ModelDefinitionError: it is damaged.
    """
    if model.format is not ModelFormat.TORCH_PICKLE:
        return None
    try:
        content = read_checkpoint(model.path)
    except ValueError as error:
        raise damaged(model.path, error) from error
    if not isinstance(content, dict):
        return None
    labels = plain(content.get("label_dict"))
    shapes = _state(content)
    if isinstance(labels, dict) and "model.fc.weight" in shapes:
        settings = plain(content.get("hyper_parameters"))
        crop = _cropmodel(settings)
        return deep_forest.statement_of(crop, labels, model.path.name)
    settings = _Settings(content, model.path.name)
    name = settings.network()
    if not shapes or name is None:
        return None
    return _stated(settings, *name, shapes)


def _cropmodel(settings: Any) -> Mapping[str, Any]:
    config = settings.get("config") if isinstance(settings, dict) else None
    config = config.get("_content", config) if isinstance(config, dict) else {}
    found = config.get("cropmodel") if isinstance(config, dict) else None
    return found if isinstance(found, dict) else {}


class _Settings:
    """The settings of a checkpoint, the nearest to the network first."""

    def __init__(self, content: Mapping[Any, Any], file: str) -> None:
        self._file = file
        self._parts = list(_parts(content))

    def find(self, keys: tuple[str, ...], kinds: Any) -> tuple[str, Any] | None:
        """Return where the first of these keys stands, and its value of such a kind."""
        for key in keys:
            for where, part in self._parts:
                value = part.get(key)
                if isinstance(value, kinds) and not isinstance(value, bool) and value:
                    return f"{self._file}: {where}{key}", value
        return None

    def network(self) -> tuple[str, str, str] | None:
        """Return where the network's name stands, the library ("" unknown), and the name."""
        for key in _NETWORK_KEYS:
            found = self.find((key,), str)
            match = _NAME.fullmatch(found[1]) if found else None
            if found and match:
                return found[0], match[1] or "", match[2]
        return None


def _parts(content: Mapping[Any, Any]) -> Iterator[tuple[str, Mapping[Any, Any]]]:
    for name in _SETTINGS:
        part = plain(content.get(name))
        if isinstance(part, dict):
            yield f"{name}.", part
            for inner in ("model_kwargs", "model_args", "model", "config", "hparams"):
                if isinstance(part.get(inner), dict):
                    yield f"{name}.{inner}.", part[inner]
    yield "", {key: plain(value) for key, value in content.items() if key not in _STATES[:3]}


def _state(content: Mapping[Any, Any]) -> dict[str, tuple[int, ...]]:
    return next((shapes for key in _STATES if (shapes := tensor_shapes(content.get(key)))), {})


def _stated(
    settings: _Settings, where: str, library: str, name: str, shapes: Mapping[str, tuple[int, ...]]
) -> Statement:
    count, bands = settings.find(_COUNT_KEYS, int), settings.find(_BAND_KEYS, int)
    classes = settings.find(_CLASS_KEYS, (list, dict))
    size = settings.find(_SIZE_KEYS, (int, list))
    entries = class_entries(classes[1]) if classes else []
    outputs = count[1] if count else len(entries) or _last_outputs(shapes)
    arguments = {"num_classes": outputs} if outputs else {}
    if bands and bands[1] != 3:
        arguments["in_chans"] = bands[1]
    network = {
        "library": library or EITHER,
        "architecture": name,
        "model_args": arguments,
    }
    said = Statement.of(where, Network=network)
    if bands and 0 < bands[1] <= MOST_BANDS:
        said = Statement.of(bands[0], ExtractBands=list(range(bands[1])), InputBands=bands[1]).over(
            said
        )
    if classes and entries:
        said = Statement.of(classes[0], Classes=entries).over(said)
    return said.over(_size(size)).over(_values(settings))


def _last_outputs(shapes: Mapping[str, tuple[int, ...]]) -> int | None:
    """Return the rows of the last matrix: the layer that tells classes apart."""
    matrices = [shape for shape in shapes.values() if len(shape) == 2]
    return matrices[-1][0] if matrices else None


def _size(found: tuple[str, Any] | None) -> Statement:
    sides = [found[1]] * 2 if found and isinstance(found[1], int) else found[1] if found else []
    sides = [side for side in list(sides)[-2:] if isinstance(side, int) and 0 < side < 2**14]
    if found and len(sides) == 2:
        return Statement.of(found[0], ImageHeight=sides[0], ImageWidth=sides[1])
    return Statement.assume(
        text("how large its chips are"), f"{_SIZE} x {_SIZE}", ImageHeight=_SIZE, ImageWidth=_SIZE
    )


def _values(settings: _Settings) -> Statement:
    mean, std = settings.find(_MEAN_KEYS, list), settings.find(_STD_KEYS, list)
    if mean and std:
        return Statement.of(mean[0], Normalization={"mean": mean[1], "std": std[1]})
    return Statement.assume(
        text("how pixels are normalised"),
        text("ImageNet's mean and standard deviation"),
        Normalization="imagenet",
    )
