"""Folders that timm pushes to a hub: config.json with `architecture` and `pretrained_cfg`.

transformers writes the same with `model_type` "timm_wrapper". Source: timm 1.0, models/_hub.py
(`_parse_model_cfg`) and data/config.py (`resolve_data_config`), data/transforms_factory.py
(`transforms_imagenet_eval`); transformers 5.24, models/timm_wrapper.
"""

from __future__ import annotations

import math
from typing import Any, Mapping

from ...errors import UnsupportedModelError
from ...texts import text
from .bare_model import MOST_BANDS, BareModel
from .class_names import class_entries
from .hugging_face import PILLOW_FILTERS
from .statement import Statement, place

MAKER = "timm"
CONFIG = "config.json"
_DEFAULTS: Mapping[str, Any] = {
    "input_size": [3, 224, 224],
    "interpolation": "bicubic",
    "mean": [0.485, 0.456, 0.406],
    "std": [0.229, 0.224, 0.225],
    "crop_pct": 0.875,
    "crop_mode": "center",
}


def read(model: BareModel) -> Statement | None:
    """Return what timm's configuration says; None: it is none.

    Raises:
        UnsupportedModelError: chips are to be made in a way that nothing here makes them.
    """
    config = model.json(CONFIG)
    if not isinstance(config.get("architecture"), str):
        return None
    nested = config.get("pretrained_cfg")
    is_nested = isinstance(nested, dict)
    settings = nested if isinstance(nested, dict) else config
    inside = "pretrained_cfg." if is_nested else ""

    def of(key: str, **keys: Any) -> Statement:
        return Statement.of(place(CONFIG, key), **keys)

    arguments = {"num_classes": config.get("num_classes", settings.get("num_classes"))}
    said = config.get("model_args")
    arguments.update(said if isinstance(said, dict) else {})
    network = {
        "library": "timm",
        "architecture": config["architecture"],
        "model_args": {key: value for key, value in arguments.items() if value is not None},
    }
    return (
        Statement.of(CONFIG, Maker=MAKER)
        .over(of("architecture", Network=network if model.holds_weights else None))
        .over(_classes(config, settings, inside))
        .over(_size(settings, inside))
        .over(_values(settings, inside))
        .over(of(f"{inside}license", License=settings.get("license")))
        .over(of(f"{inside}hf_hub_id", Origin=settings.get("hf_hub_id") or settings.get("url")))
    )


def _of(settings: Mapping[str, Any], inside: str, key: str, **keys: Any) -> Statement:
    """Return what one setting says; what it is where it says nothing is timm's own default."""
    where = place(CONFIG, inside + key)
    return Statement.of(
        where if settings.get(key) else text("{place} (timm's default)", place=where), **keys
    )


def _classes(config: Mapping[str, Any], settings: Mapping[str, Any], inside: str) -> Statement:
    for where, names in (
        ("label_names", config.get("label_names")),
        (f"{inside}label_names", settings.get("label_names")),
        ("labels", config.get("labels")),
        (f"{inside}labels", settings.get("labels")),
        ("id2label", config.get("id2label")),
    ):
        classes = class_entries(names)
        if classes:
            return Statement.of(place(CONFIG, where), Classes=classes)
    return Statement()


def _value(settings: Mapping[str, Any], key: str) -> Any:
    return settings.get(key) or _DEFAULTS[key]


def _values(settings: Mapping[str, Any], inside: str) -> Statement:
    mean, std = list(_value(settings, "mean")), list(_value(settings, "std"))
    return _of(settings, inside, "mean", Normalization={"mean": mean, "std": std, "scale": 1 / 255})


def _size(settings: Mapping[str, Any], inside: str) -> Statement:
    bands, height, width = (int(number) for number in _value(settings, "input_size"))
    if not 0 < bands <= MOST_BANDS:
        raise ValueError(bands)
    share = float(_value(settings, "crop_pct"))
    mode, method = str(_value(settings, "crop_mode")), str(_value(settings, "interpolation"))
    if mode not in ("center", "squash") or not 0 < share <= 1:
        raise UnsupportedModelError(
            text("crop_mode = {value} is not supported", value=mode),
            where=place(CONFIG, f"{inside}crop_mode"),
            mend=text("Put an .emd beside it with ModelFile, FitMode and FitSize, and choose that"),
        )
    scaled = [math.floor(side / share) for side in (height, width)]
    filter_name = method if method in PILLOW_FILTERS else "bilinear"  # "random" trains with all
    return (
        _of(settings, inside, "input_size", ImageHeight=height, ImageWidth=width)
        .over(
            _of(settings, inside, "input_size", ExtractBands=list(range(bands)), InputBands=bands)
        )
        .over(_of(settings, inside, "interpolation", ResizeMethod=f"pillow-{filter_name}"))
        .over(
            _of(
                settings,
                inside,
                "crop_pct",
                FitMode="stretch" if mode == "squash" else "cover",
                FitSize=scaled,
                CentreRounding=True,
            )
        )
    )
