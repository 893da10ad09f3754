"""Folders of Hugging Face's transformers: config.json and preprocessor_config.json.

Source: huggingface/transformers 5.24, image_processing_backends.py and
models/*/image_processing_*.py: which processor obeys which key, and what it does where a file
leaves one out.
"""

from __future__ import annotations

import re
from typing import Any, Mapping, NamedTuple

from ...texts import text
from ..refusals import other_task
from .bare_model import BareModel
from .class_names import class_entries
from .statement import Statement, place

MAKER = "Hugging Face transformers"
CONFIG = "config.json"
PROCESSORS = ("preprocessor_config.json", "processor_config.json")

_IMAGENET = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
_STANDARD = ([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])
_CLIP = ([0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711])
_BILINEAR, _BICUBIC = 2, 3

PILLOW_FILTERS = ("nearest", "lanczos", "bilinear", "bicubic", "box", "hamming")
"""Pillow's filters by its numbers; as values of ResizeMethod, after "pillow-"."""

_OTHER_TASK = re.compile(r"For(?!ImageClassification)[A-Z]\w+")
_UNNAMED = re.compile(r"LABEL_\d+")
_STRETCHED_FROM = 384
"""Side from which on the processor of ConvNeXT stretches instead of cutting the middle out."""


class _Defaults(NamedTuple):
    """What a processor does where its file says nothing."""

    size: Mapping[str, int]
    resample: int
    crop: int | None
    mean_and_std: tuple[list[float], list[float]] | None


def _square(side: int) -> dict[str, int]:
    return {"height": side, "width": side}


_VIT = _Defaults(_square(224), _BILINEAR, None, _STANDARD)
_DEFAULTS = {
    "deit": _Defaults(_square(256), _BICUBIC, 224, _STANDARD),
    "beit": _Defaults(_square(224), _BICUBIC, None, _STANDARD),
    "convnext": _Defaults({"shortest_edge": 384}, _BICUBIC, None, _STANDARD),
    "efficientnet": _Defaults(_square(346), _BICUBIC, None, _STANDARD),
    "mobilenetv1": _Defaults({"shortest_edge": 256}, _BILINEAR, 224, _STANDARD),
    "mobilenetv2": _Defaults({"shortest_edge": 256}, _BILINEAR, 224, _STANDARD),
    "mobilevit": _Defaults({"shortest_edge": 224}, _BICUBIC, 256, None),
    "levit": _Defaults({"shortest_edge": 224}, _BICUBIC, 224, _IMAGENET),
    "poolformer": _Defaults({"shortest_edge": 224}, _BICUBIC, 224, _IMAGENET),
    "bit": _Defaults({"shortest_edge": 224}, _BICUBIC, 224, _CLIP),
    "clip": _Defaults({"shortest_edge": 224}, _BICUBIC, 224, _CLIP),
    "pvt": _Defaults(_square(224), _BICUBIC, None, _IMAGENET),
}
"""By the name of the processor, in small letters and without ImageProcessor; others are ViT's."""


def read(model: BareModel) -> Statement | None:
    """Return what the two files say; None: they are not there.

    Raises:
        UnsupportedModelError: the network is made for another task.
    """
    config = model.json(CONFIG)
    if not _is_config(config):
        return None
    _refuse_other_tasks(config)
    said = _of_config(config)
    if model.holds_weights:
        network = {"library": "transformers", "config": _of_network(config)}
        said = Statement.of(place(CONFIG, "model_type"), Network=network).over(said)
    for name in PROCESSORS:
        found = model.json(name)
        processor = found.get("image_processor", found)
        if isinstance(processor, dict) and processor:
            return _Processor(processor, name).statement(config).over(said)
    return said.over(_assumed(config))


def _assumed(config: Mapping[str, Any]) -> Statement:
    """Return what the processor of the family does by itself, where no file says it."""
    family = str(config.get("model_type")).replace("_", "")
    usual = _Processor({"image_processor_type": family}, CONFIG).statement(config)
    return Statement.assume(
        text("how pictures are prepared ({file} is missing)", file=PROCESSORS[0]),
        text("what {maker} does for {family}", maker=MAKER, family=family),
        Normalization=usual.keys["Normalization"],
        ResizeMethod=usual.keys["ResizeMethod"],
    )


def _of_network(config: Mapping[str, Any]) -> dict[str, Any]:
    """Return the configuration without the names of its classes, which stand elsewhere."""
    return {key: value for key, value in config.items() if key not in {"id2label", "label2id"}}


def _is_config(config: Mapping[str, Any]) -> bool:
    return bool({"architectures", "id2label", "label2id"} & set(config)) and "model_type" in config


def _refuse_other_tasks(config: Mapping[str, Any]) -> None:
    architectures = config.get("architectures")
    for name in architectures if isinstance(architectures, list) else ():
        if isinstance(name, str) and _OTHER_TASK.search(name):
            raise other_task(name, where=place(CONFIG, "architectures"))


def _of_config(config: Mapping[str, Any]) -> Statement:
    def of(key: str, **keys: Any) -> Statement:
        return Statement.of(place(CONFIG, key), **keys)

    side, bands = config.get("image_size"), config.get("num_channels")
    height, width = side if isinstance(side, list) and len(side) == 2 else (side, side)
    labels = "id2label" if config.get("id2label") else "label2id"
    first = list(range(bands)) if isinstance(bands, int) and 0 < bands <= 16 else None
    several = config.get("problem_type") == "multi_label_classification"
    origin = config.get("_name_or_path")
    is_hub = isinstance(origin, str) and re.fullmatch(r"[\w.-]+/[\w.-]+", origin)
    return (
        Statement.of(CONFIG, Maker=MAKER)
        .over(of("image_size", ImageHeight=height, ImageWidth=width))
        .over(of("num_channels", ExtractBands=first, InputBands=first and bands))
        .over(of(labels, Classes=class_entries(config.get(labels))))
        .over(of("problem_type", MetaDataMode="MultiLabeled_Tiles" if several else None))
        .over(of("_name_or_path", Origin=origin if is_hub else None))
        .over(of("license", License=config.get("license")))
    )


def are_unnamed(classes: Any) -> bool:
    """Return whether classes have only the names that transformers gives where nobody does."""
    names = [entry.get("Name") for entry in classes if isinstance(entry, dict)]
    return bool(names) and all(_UNNAMED.fullmatch(str(name)) for name in names)


class _Processor:
    """An image processor, as its file describes it."""

    def __init__(self, said: Mapping[str, Any], file: str) -> None:
        self._said = said
        self._file = file
        name = str(said.get("image_processor_type") or said.get("feature_extractor_type") or "")
        self._kind = re.sub(r"(ImageProcessor|FeatureExtractor).*", "", name).lower()
        self._defaults = _DEFAULTS.get(self._kind, _VIT)

    def statement(self, config: Mapping[str, Any]) -> Statement:
        """Return what it says, given the network's own configuration."""
        flips = self._get("do_flip_channel_order", self._kind == "mobilevit")
        order = [2, 1, 0] if flips and config.get("num_channels", 3) == 3 else None
        said = self._of("do_flip_channel_order", ExtractBands=order)
        return said.over(self._normalization()).over(self._geometry(config))

    def _get(self, key: str, default: Any = None) -> Any:
        value = self._said.get(key)
        return default if value is None else value

    def _of(self, key: str, **keys: Any) -> Statement:
        return Statement.of(place(self._file, key), **keys)

    def _normalization(self) -> Statement:
        """Return how pixels become the network's numbers: `(pixel * scale - mean) / std`."""
        rescales = self._get("do_rescale", default=True)
        normalises = self._get("do_normalize", default=self._defaults.mean_and_std is not None)
        scale = float(self._get("rescale_factor", 1 / 255)) if rescales else 1.0
        mean, std = ([0.0], [1.0])
        if normalises:
            usual_mean, usual_std = self._defaults.mean_and_std or _STANDARD
            mean = _listed(self._get("image_mean", usual_mean))
            std = _listed(self._get("image_std", usual_std))
        offset = 1.0 if rescales and self._get("rescale_offset", default=False) else 0.0
        mean = [value + offset for value in mean]
        if self._kind == "efficientnet" and self._get("include_top", default=True):
            std = [value * value for value in std]
        key = "image_mean, image_std, rescale_factor" if normalises else "do_normalize"
        return self._of(key, Normalization={"mean": mean, "std": std, "scale": scale})

    def _geometry(self, config: Mapping[str, Any]) -> Statement:
        """Return the size, what is resized to it, and what is cut out of that."""
        number = self._get("resample", self._defaults.resample)
        is_known = isinstance(number, int) and 0 <= number < len(PILLOW_FILTERS)
        method = f"pillow-{PILLOW_FILTERS[number]}" if is_known else None
        said = self._of("resample", ResizeMethod=method)
        size = self._size("size", self._defaults.size)
        if size is None or not self._get("do_resize", default=True):
            return said
        mode, side = size
        if self._kind == "convnext":
            mode = "cover" if side[0] < _STRETCHED_FROM else "stretch"
        fit, cut = self._fitted(mode, side)
        height, width = self._crop() or cut or self._side_of(config, mode) or fit
        said = said.over(self._of("size", FitMode=mode, FitSize=fit))
        return said.over(self._of("size, crop_size", ImageHeight=height, ImageWidth=width))

    def _size(self, key: str, default: Any) -> tuple[str, list[int]] | None:
        """Return how a size is meant, "stretch" or "cover", with height and width."""
        written = self._get(key, default)
        if isinstance(written, int):  # as files before 4.26 have it
            covers = key == "size" and "shortest_edge" in self._defaults.size
            return "cover" if covers else "stretch", [written, written]
        if isinstance(written, list) and len(written) == 2:  # likewise: width and height
            return "stretch", written[::-1]
        if not isinstance(written, dict):
            return None
        edge, height, width = (written.get(name) for name in ("shortest_edge", "height", "width"))
        if isinstance(edge, int):
            return "cover", [edge, edge]
        if isinstance(height, int) and isinstance(width, int):
            return "stretch", [height, width]
        return None

    def _side_of(self, config: Mapping[str, Any], mode: str) -> list[int] | None:
        """Return the size of the network where a chip that keeps its aspect has none."""
        side = config.get("image_size")
        return [side, side] if mode == "cover" and isinstance(side, int) else None

    def _crop(self) -> list[int] | None:
        default = self._defaults.crop
        if not self._get("do_center_crop", default=default is not None):
            return None
        size = self._size("crop_size", _square(default or 224))
        return size[1] if size else None

    def _fitted(self, mode: str, size: list[int]) -> tuple[list[int], list[int] | None]:
        """Return what is resized to, and what is cut out whatever the crop, after the family."""
        share = self._get("crop_pct", {"convnext": 224 / 256, "poolformer": 0.9}.get(self._kind))
        if self._kind == "levit" and mode == "cover":
            return [int(256 / 224 * side) for side in size], None
        if self._kind == "convnext" and mode == "cover" and share:
            return [int(side / share) for side in size], size
        if self._kind == "poolformer" and share:
            return [int(side / share) for side in size], None
        return size, None


def _listed(value: Any) -> list[float]:
    return [float(item) for item in value] if isinstance(value, list) else [float(value)]
