"""What a definition says of the network's input: crop rules, bands, batch size, normalisation."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .interface import ChipRules
from .probabilities import parse_count

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition, NormalizationStats
    from .interface import LoadOptions, Pixels

_IMAGENET_MEAN = (0.485, 0.456, 0.406)
_IMAGENET_STD = (0.229, 0.224, 0.225)

_BATCH_SIZES = {"cuda": 128, "mps": 32}
"""Assumption: enough to keep a GPU busy, little enough for one of 8 GB; memory errors halve it."""

_CPU_BATCH_SIZE = 16

_TRANSFORMERS = r"timm:(vit|deit|swin|pit|cait|tnt|twins|visformer|levit|coat|convit)_.*"


@dataclass(frozen=True)
class Normalization:
    """What turns a pixel into the network's input: `pixel * scale + shift`, one number per band."""

    scale: tuple[float, ...]
    shift: tuple[float, ...]

    @classmethod
    def unit(cls, bands: int) -> Normalization:
        """Return `pixel / 255`."""
        return cls((1 / 255,) * bands, (0.0,) * bands)

    @classmethod
    def of_mean_and_std(
        cls, mean: tuple[float, ...], std: tuple[float, ...], *, unit: float
    ) -> Normalization:
        """Return `(pixel / unit - mean) / std`."""
        return cls(
            scale=tuple(1 / (unit * spread) for spread in std),
            shift=tuple(-middle / spread for middle, spread in zip(mean, std)),
        )

    def as_arrays(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return scale and shift, ready to be applied to (N, C, H, W)."""
        scale, shift = (
            np.array(numbers, np.float32).reshape(1, -1, 1, 1)
            for numbers in (self.scale, self.shift)
        )
        return scale, shift


IMAGENET = Normalization.of_mean_and_std(_IMAGENET_MEAN, _IMAGENET_STD, unit=255)
"""Of 8-bit RGB. Source: ESRI_FORMATS.md 3.3, step 1."""


def chip_rules(
    definition: ModelDefinition,
    *,
    fixed_size: tuple[int, int] | None = None,
    resizes_chips: bool = False,
) -> ChipRules:
    """Return the definition's rules, for a network that takes any size or one."""
    return ChipRules(
        width=definition.image_width,
        height=definition.image_height,
        crop_size_fixed=definition.crop_size_fixed,
        blacken_around_feature=definition.blacken_around_feature,
        bands=definition.extract_bands,
        fixed_size=fixed_size,
        data_range=definition.data_range,
        resizes_chips=resizes_chips,
    )


def is_transformer(backbone: str) -> bool:
    """Return whether a FeatureClassifier's backbone takes chips of one size only.

    Source: ESRI_FORMATS.md 3.2b.
    """
    return re.fullmatch(_TRANSFORMERS, backbone) is not None


def batch_size_of(definition: ModelDefinition, options: LoadOptions, *, device: str = "cpu") -> int:
    """Return the model argument, else the definition's BatchSize, else what suits the device."""
    default = definition.batch_size or _BATCH_SIZES.get(device, _CPU_BATCH_SIZE)
    return parse_count(options.arguments, "batch_size", default=default)


def model_file(definition: ModelDefinition) -> Path:
    """Return the weights or graph."""
    if definition.model_file is not None and definition.model_file.exists():
        return definition.model_file
    raise ModelDefinitionError(
        text("The model definition names no model file")
        if definition.model_file is None
        else text("The model file {file} does not exist", file=definition.model_file),
        where=text("{file}, key {key}", file=definition.source, key="ModelFile"),
        mend=text("Let ModelFile name a file beside the model definition"),
    )


def guess_bands(definition: ModelDefinition) -> int:
    """Return how many bands a network gets that does not say how many it wants."""
    return len(definition.extract_bands or ()) or len(_IMAGENET_MEAN)


def check_band_count(bands: int | None, definition: ModelDefinition) -> None:
    """Refuse a definition that extracts another number of bands than the network takes."""
    extracted = definition.extract_bands
    if bands is None or extracted is None or len(extracted) == bands:
        return
    raise ModelDefinitionError(
        text(
            "The network takes {bands} bands, but the model definition extracts {count}",
            bands=bands,
            count=len(extracted),
        ),
        where=text("{file}, key {key}", file=definition.source, key="ExtractBands"),
        mend=text("List the bands that the model was trained on, in their order"),
    )


def stated(definition: ModelDefinition, key: str) -> Any:
    """Return one of our own EMD keys, which may also stand inside an object ModelConfiguration."""
    configuration = definition.raw.get("ModelConfiguration")
    inside = configuration.get(key) if isinstance(configuration, dict) else None
    return definition.raw.get(key, inside)


def choose_tensor(names: list[str], key: str, definition: ModelDefinition) -> str:
    """Return the input or output that the definition names, or the only one there is.

    Args:
        names: of the graph's inputs or outputs.
        key: `InputTensor` or `OutputTensor`.
        definition: the model.

    Raises:
        ModelDefinitionError: there are several, or none of that name.
    """
    named = stated(definition, key)
    for name in names:
        if named in (name, f"{name}:0"):  # TensorFlow's name of an operation's first output
            return name
    if len(names) == 1 and not named:
        return names[0]
    what = (
        text(
            "The graph has {count} inputs, and nothing says which takes the chips", count=len(names)
        )
        if key == "InputTensor"
        else text(
            "The graph has {count} outputs, and nothing says which are the classes",
            count=len(names),
        )
    )
    choices = ", ".join(names[:10])
    raise ModelDefinitionError(
        text('The graph has no "{named}"', named=named) if named else what,
        where=text("{file}, key {key}", file=definition.source, key=key),
        mend=text('Write "{key}" with one of {names}', key=key, names=choices)
        if definition.emd_path is not None
        else text(
            'Put an .emd beside it with "{key}" and one of {names}, and choose that',
            key=key,
            names=choices,
        ),
    )


@dataclass(frozen=True)
class ImageInput:
    """What a graph's input takes.

    Attributes:
        dtype: of its values.
        is_channels_last: (N, H, W, C) instead of (N, C, H, W).
        batch: the only number of chips that it takes at once, or None.
        bands, size: likewise; size is height and width.
    """

    dtype: Any
    is_channels_last: bool
    batch: int | None
    bands: int | None
    size: tuple[int, int] | None

    @classmethod
    def of_shape(cls, shape: Sequence[Any], dtype: Any, definition: ModelDefinition) -> ImageInput:
        """Read the shape of an input; lengths that are not fixed are no positive integers."""
        lengths = [n if isinstance(n, int) and n > 0 else None for n in shape]
        if len(lengths) != 4:
            raise UnsupportedModelError(
                text(
                    "The graph's input is no batch of images, it has the shape {shape}",
                    shape=list(shape),
                ),
                where=definition.source,
                mend=text("Export a model with an input of shape (N, bands, rows, columns)"),
            )
        wanted = len(definition.extract_bands) if definition.extract_bands else None
        is_last = is_channels_last(lengths[1], lengths[3], wanted)
        batch, *rest = lengths
        bands = rest.pop(2 if is_last else 0)
        height, width = rest
        size = (height or definition.image_height, width or definition.image_width)
        return cls(dtype, is_last, batch, bands, size if height or width else None)

    def prepare(self, pixels: Pixels, normalization: Normalization | None) -> NDArray[Any]:
        """Turn (N, C, H, W) pixels into what the graph takes."""
        if normalization is not None:
            scale, shift = normalization.as_arrays()
            pixels = pixels.astype(np.float32) * scale + shift
        elif np.issubdtype(self.dtype, np.integer) and pixels.dtype != self.dtype:
            # Assumption: values that an integer input cannot hold become its smallest or largest.
            limits = np.iinfo(self.dtype)
            pixels = np.clip(np.rint(pixels), limits.min, limits.max)
        if self.is_channels_last:
            pixels = pixels.transpose(0, 2, 3, 1)
        return np.ascontiguousarray(pixels, self.dtype)


def is_channels_last(second: int | None, fourth: int | None, wanted: int | None) -> bool:
    """Tell (N, H, W, C) from (N, C, H, W): bands are what the definition says, or the fewest."""
    if wanted in (second, fourth) and wanted is not None and second != fourth:
        return fourth == wanted
    return fourth is not None and (second is None or fourth < second)


def normalization_of(
    definition: ModelDefinition, bands: int
) -> tuple[Normalization, tuple[str, ...]]:
    """Return how a FeatureClassifier's pixels are normalised, with notes for the log.

    Source: ESRI_FORMATS.md 3.3: NormalizationStats where there are some, else ImageNet's numbers.
    """
    stats = definition.normalization
    if stats is not None:
        return _of_stats(stats, _indices(definition, bands), definition)
    if bands == len(_IMAGENET_MEAN):
        return IMAGENET, ()
    raise ModelDefinitionError(
        text(
            "The network takes {bands} bands, and nothing says how to normalise them", bands=bands
        ),
        where=text("{file}, key {key}", file=definition.source, key="NormalizationStats"),
        mend=text("Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values"),
    )


def stated_normalization(
    definition: ModelDefinition,
    bands: int,
    metadata: Mapping[str, str],
    *,
    raw_by_default: bool = False,
) -> tuple[Normalization | None, tuple[str, ...]]:
    """Return how the pixels of a network that is not a FeatureClassifier are normalised.

    The first of these that there is; None means that raw pixel values go in:
    1. our own EMD key `Normalization`: "none", "unit" (pixels / 255), "imagenet", or an object
       with `mean`, `std` and perhaps `scale` (what pixels are multiplied by first);
    2. the EMD's NormalizationStats;
    3. the file's own metadata: `standardization_mean` and `standardization_std` as Deepness writes
       them, or `mean` and `std`; pixels / 255 first, unless `scale` says otherwise;
    4. Assumption: with an .emd of 3 bands ImageNet's numbers, as Esri trains, unless its
       IsImageNetNormalization is false; else pixels / 255, as Deepness and Ultralytics do.
       `raw_by_default`: raw values instead, as Esri feeds Keras (ESRI_FORMATS.md 3.4).
    """
    statement = stated(definition, "Normalization")
    if statement is not None:
        return _of_statement(
            statement, bands, text("{file}, key {key}", file=definition.source, key="Normalization")
        ), ()
    if definition.normalization is not None:
        return normalization_of(definition, bands)
    found = _of_metadata(metadata)
    if found is not None:
        return _of_statement(
            found, bands, text("metadata of {file}", file=definition.model_file)
        ), ()
    assumed: Normalization | None
    if raw_by_default:
        assumed, numbers = None, text("raw pixel values")
    elif definition.emd_path is not None and bands == 3 and definition.imagenet_normalization:
        assumed, numbers = IMAGENET, text("ImageNet's mean and standard deviation")
    else:
        assumed, numbers = Normalization.unit(bands), text("pixels / 255")
    return assumed, (
        text(
            "The model does not say how pixels are normalised; assumed: {numbers}", numbers=numbers
        ),
    )


def _of_metadata(metadata: Mapping[str, str]) -> dict[str, Any] | None:
    for prefix in ("standardization_", ""):
        if f"{prefix}mean" in metadata and f"{prefix}std" in metadata:
            found = {key: metadata[f"{prefix}{key}"] for key in ("mean", "std")}
            return {**found, "scale": metadata["scale"]} if "scale" in metadata else found
    return None


def _of_statement(statement: Any, bands: int, where: str) -> Normalization | None:
    if isinstance(statement, str) and statement.lower() == "none":
        return None
    if isinstance(statement, str) and statement.lower() == "unit":
        return Normalization.unit(bands)
    if isinstance(statement, str) and statement.lower() == "imagenet" and bands == 3:
        return IMAGENET
    if isinstance(statement, dict) and {"mean", "std"} <= set(statement):
        mean, std = (_numbers(statement[key], bands) for key in ("mean", "std"))
        # Assumption: means above 1 are in units of 8-bit pixels, not of 0 to 1.
        usual_scale = 1.0 if mean and max(mean) > 1 else 1 / 255
        scale = _numbers(statement.get("scale", usual_scale), 1)
        if mean and std and scale and all(std) and all(scale):
            return Normalization.of_mean_and_std(mean, std, unit=1 / scale[0])
    raise ModelDefinitionError(
        text(
            "The normalisation cannot be understood for {bands} bands: {statement}",
            bands=bands,
            statement=json.dumps(statement)[:200],
        ),
        where=where,
        mend=text(
            'Use "none", "unit", "imagenet" (3 bands), or mean and std with one number per band'
        ),
    )


def _numbers(value: Any, bands: int) -> tuple[float, ...] | None:
    """Read one number per band, or one for all, from JSON or text like "0.485, 0.456, 0.406"."""
    if isinstance(value, str):
        value = re.split(r"[\s,;]+", value.strip(" []()\t\n"))
    try:
        numbers = tuple(float(number) for number in np.atleast_1d(value))
    except (TypeError, ValueError):
        return None
    return numbers * bands if len(numbers) == 1 else numbers if len(numbers) == bands else None


def _indices(definition: ModelDefinition, bands: int) -> tuple[int, ...]:
    """Return places in the statistics, which are per band of the imagery."""
    names = [name.lower() for name in definition.band_names]
    indices = []
    for band in definition.extract_bands or range(bands):
        if isinstance(band, str) and band.lower() not in names:
            raise ModelDefinitionError(
                text(
                    'Band "{band}" of ExtractBands is not among Bands, so its '
                    "statistics are unknown",
                    band=band,
                ),
                where=definition.source,
                mend=text(
                    "Give indices in ExtractBands, or name all of the imagery's bands in Bands"
                ),
            )
        indices.append(names.index(band.lower()) if isinstance(band, str) else band)
    return tuple(indices)


def _of_stats(
    stats: NormalizationStats, indices: tuple[int, ...], definition: ModelDefinition
) -> tuple[Normalization, tuple[str, ...]]:
    """Return `((x - min) / (max - min) - mean) / std`, not clipped."""
    count = min(map(len, (stats.band_min, stats.band_max, stats.scaled_mean, stats.scaled_std)))
    if max(indices) >= count:
        raise ModelDefinitionError(
            text(
                "NormalizationStats has {count} bands, but band index {index} is extracted",
                count=count,
                index=max(indices),
            ),
            where=text("{file}, key {key}", file=definition.source, key="NormalizationStats"),
            mend=text(
                "Give statistics for every band of the imagery that the model was trained on"
            ),
        )
    scale, shift, constant = [], [], []
    for index in indices:
        low, high = stats.band_min[index], stats.band_max[index]
        mean, std = stats.scaled_mean[index], stats.scaled_std[index]
        if low is None or high is None or mean is None:
            raise ModelDefinitionError(
                text("NormalizationStats has no number for band index {index}", index=index),
                where=text("{file}, key {key}", file=definition.source, key="NormalizationStats"),
                mend=text("Fill in its minimum, maximum and scaled mean"),
            )
        # Assumption: a band that was constant in training gets spans of 1, instead of infinity.
        if high == low or not std:
            constant.append(index)
        span, std = (high - low) or 1.0, std or 1.0
        scale.append(1 / (span * std))
        shift.append((-low / span - mean) / std)
    note = text(
        "NormalizationStats: band indices {indices} did not vary in training", indices=constant
    )
    return Normalization(tuple(scale), tuple(shift)), (note,) if constant else ()
