"""DeepForest's CropModel, as it pushes it to a hub: config.json with `cropmodel`.

Source: weecology/DeepForest 2.1, model.py: a ResNet-50 of torchvision; crops are normalised with
ImageNet's numbers, then stretched to `resize` as tensors; and conf/config.yaml.
"""

from __future__ import annotations

from typing import Any, Mapping

from .bare_model import BareModel
from .class_names import class_entries
from .statement import Statement

MAKER = "DeepForest"
CONFIG = "config.json"
_KEY = "cropmodel"
_SIZE = [224, 224]


def read(model: BareModel) -> Statement | None:
    """Return what a CropModel's configuration says; None: it is none."""
    settings = model.json(CONFIG).get(_KEY)
    if not isinstance(settings, dict):
        return None
    return statement_of(settings, settings.get("label_dict"), f"{CONFIG}: {_KEY}")


def statement_of(settings: Mapping[str, Any], labels: Any, where: str) -> Statement:
    """Return what the settings of a CropModel say.

    Args:
        settings: the part `cropmodel` of its configuration.
        labels: {name: number}.
        where: they stand.
    """
    classes = class_entries(labels)
    size = settings.get("resize")
    is_said = isinstance(size, list) and len(size) == 2
    height, width = size if is_said and isinstance(size, list) else _SIZE
    network = {
        "library": "torchvision",
        "architecture": "resnet50",
        "model_args": {"num_classes": len(classes)},
        "prefix": "model.",
    }
    return (
        Statement.of(where, Maker=MAKER, Network=network, CropSizeFixed=0)
        .over(Statement.of(where, Normalization="imagenet", ResizeMethod="antialias"))
        .over(Statement.of(where, ExtractBands=[0, 1, 2], InputBands=3))
        .over(Statement.of(f"{where}.resize", ImageHeight=height, ImageWidth=width))
        .over(Statement.of(f"{where}.label_dict", Classes=classes))
    )
