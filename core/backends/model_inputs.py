"""What a definition says of the network's input: crop rules, bands, batch size, layout."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..model.definition import ImageSpace, ModelKind, ResizeMethod
from ..model.normalization import normalization_of, stated
from ..model.resolve import is_keras_classifier
from ..texts import text
from .interface import ChipRules
from .probabilities import parse_count, parse_flag

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from ..model.normalization import Normalization
    from .interface import LoadOptions, Pixels

_BATCH_SIZES = {"cuda": 128, "mps": 32}
"""Assumption: enough to keep a GPU busy, little enough for one of 8 GB; memory errors halve it."""

_CPU_BATCH_SIZE = 16

_TRANSFORMERS = r"timm:(vit|deit|swin|pit|cait|tnt|twins|visformer|levit|coat|convit)_.*"


def chip_rules(
    definition: ModelDefinition,
    *,
    fixed_size: tuple[int, int] | None = None,
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
        resize_method=_resize_method(definition) or ResizeMethod.ANTIALIAS,
    )


def _resize_method(definition: ModelDefinition) -> ResizeMethod | None:
    """Return how chips were resized in training, as far as it is known.

    Source: ESRI_FORMATS.md 3.3: arcgis.learn trains with fastai's transforms; 3.4: KerasClassifier.
    """
    is_arcgis_learn = definition.framework.lower().startswith("arcgis.learn")
    if definition.resize_method is not None:
        return definition.resize_method
    if definition.kind is ModelKind.FEATURE_CLASSIFIER or is_arcgis_learn:
        return ResizeMethod.FASTAI
    if definition.kind is ModelKind.KERAS and is_keras_classifier(definition):
        return ResizeMethod.LETTERBOX
    return None


def assumptions(definition: ModelDefinition, rules: ChipRules) -> tuple[str, ...]:
    """Return what is assumed of how a model's chips are made, one sentence each, for the log.

    Assumption: chips were resized with antialiasing, as Pillow and torchvision do it.
    """
    size = (rules.height, rules.width)
    is_resized = not rules.crop_size_fixed or rules.fixed_size not in (None, size)
    if _resize_method(definition) is not None or not is_resized:
        return ()
    return (
        text(
            "The model does not say how chips were resized in training (key {key}); assumed: "
            "{method}",
            key="ResizeMethod",
            method=rules.resize_method.value,
        ),
    )


_KERAS_CLASSIFIER_SIZE = 64
"""Of argument `resampled_image_size`. Source: ESRI_FORMATS.md 1.5."""


def keras_size(
    network: tuple[int, int] | None, definition: ModelDefinition, arguments: Mapping[str, str]
) -> tuple[int, int] | None:
    """Return height and width that a Keras model gets, or None where it takes chips as they are.

    The network's own; else the argument `resampled_image_size`, which a KerasClassifier has 64 for.
    """
    if network is not None:
        return network
    is_classifier = is_keras_classifier(definition)
    if not is_classifier and not arguments.get("resampled_image_size"):
        return None
    side = parse_count(arguments, "resampled_image_size", default=_KERAS_CLASSIFIER_SIZE)
    return side, side


def is_transformer(backbone: str) -> bool:
    """Return whether a FeatureClassifier's backbone takes chips of one size only.

    Source: ESRI_FORMATS.md 3.2b.
    """
    return re.fullmatch(_TRANSFORMERS, backbone) is not None


def batch_size_of(definition: ModelDefinition, options: LoadOptions, *, device: str = "cpu") -> int:
    """Return the model argument, else the definition's BatchSize, else what suits the device."""
    default = definition.batch_size or _BATCH_SIZES.get(device, _CPU_BATCH_SIZE)
    return parse_count(options.arguments, "batch_size", default=default)


def dihedral_variants(
    definition: ModelDefinition, options: LoadOptions, *, size: tuple[int, int] | None
) -> tuple[int, ...]:
    """Return the numbers of the variants of test-time augmentation; `dihedral` makes them.

    Source: ESRI_FORMATS.md 3.3, step 4: all 8 in MAP_SPACE, else the chip and its mirror image.
    A network of one size that is no square gets none that are transposed.
    """
    written = options.arguments.get("test_time_augmentation")
    if not parse_flag(written, default=definition.test_time_augmentation):
        return (0,)
    if definition.image_space is not ImageSpace.MAP_SPACE:
        return (0, 2)
    return tuple(range(8 if size is None or size[0] == size[1] else 4))


def dihedral(pixels: Pixels, variant: int) -> Pixels:
    """Return (N, C, H, W); bit 0: rows flipped; bit 1: columns flipped; then bit 2: transposed."""
    if variant & 1:
        pixels = pixels[:, :, ::-1]
    if variant & 2:
        pixels = pixels[:, :, :, ::-1]
    return pixels.swapaxes(2, 3) if variant & 4 else pixels


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
    return len(definition.extract_bands or ()) or 3


def check_band_count(bands: int | None, definition: ModelDefinition) -> None:
    """Refuse a definition that extracts another number of bands than the network takes."""
    extracted = definition.extract_bands
    if bands is None or extracted is None or len(extracted) == bands:
        return
    raise ModelDefinitionError(
        text(
            "The network takes {count} band, but the model definition extracts {extracted}",
            "The network takes {count} bands, but the model definition extracts {extracted}",
            count=bands,
            extracted=len(extracted),
        ),
        where=text("{file}, key {key}", file=definition.source, key="ExtractBands"),
        mend=text("List the bands that the model was trained on, in their order"),
    )


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
            "The graph has {number} inputs, and nothing says which takes the chips",
            number=len(names),
        )
        if key == "InputTensor"
        else text(
            "The graph has {number} outputs, and nothing says which are the classes",
            number=len(names),
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
                    "The graph's input is not a batch of images, it has the shape {shape}",
                    shape=list(shape),
                ),
                where=definition.source,
                mend=text("Export a model with an input of shape (N, bands, rows, columns)"),
            )
        is_last = is_channels_last(lengths[1], lengths[3], definition)
        batch, *rest = lengths
        bands = rest.pop(2 if is_last else 0)
        height, width = rest
        size = (height or definition.image_height, width or definition.image_width)
        return cls(dtype, is_last, batch, bands, size if height or width else None)

    def normalization(
        self, definition: ModelDefinition, metadata: Mapping[str, str] | None = None
    ) -> tuple[Normalization | None, tuple[str, ...]]:
        """Return how pixels are normalised, with sentences for the log.

        A network that takes whole numbers does that by itself.
        """
        if not np.issubdtype(self.dtype, np.integer):
            return normalization_of(definition, self.bands or guess_bands(definition), metadata)
        key = "Normalization" if stated(definition, "Normalization") else "NormalizationStats"
        if definition.normalization is None and stated(definition, key) in (None, "none"):
            return None, ()
        sentence = text(
            "{key} is not used: the network takes whole numbers ({type}) and normalises by itself",
            key=key,
            type=np.dtype(self.dtype).name,
        )
        return None, (sentence,)

    def prepare(self, pixels: Pixels, normalization: Normalization | None) -> NDArray[Any]:
        """Turn (N, C, H, W) pixels into what the graph takes."""
        if normalization is not None:
            scale, shift = (
                np.array(numbers, np.float32).reshape(1, -1, 1, 1)
                for numbers in (normalization.scale, normalization.shift)
            )
            pixels = pixels.astype(np.float32) * scale + shift
        elif np.issubdtype(self.dtype, np.integer) and pixels.dtype != self.dtype:
            # Assumption: values that an integer input cannot hold become its smallest or largest.
            limits = np.iinfo(self.dtype)
            pixels = np.clip(np.rint(pixels), limits.min, limits.max)
        if self.is_channels_last:
            pixels = pixels.transpose(0, 2, 3, 1)
        return np.ascontiguousarray(pixels, self.dtype)


def is_channels_last(second: int | None, fourth: int | None, definition: ModelDefinition) -> bool:
    """Tell (N, H, W, C) from (N, C, H, W).

    The key `ChannelLayout` says it; else bands are as many as the definition extracts, or the
    fewest.
    """
    layout = str(stated(definition, "ChannelLayout") or "").upper()
    if layout in ("NCHW", "NHWC"):
        return layout == "NHWC"
    if layout:
        raise ModelDefinitionError(
            text("{shown} is not a layout of bands, rows and columns", shown=layout),
            where=text("{file}, key {key}", file=definition.source, key="ChannelLayout"),
            mend=text("Write NCHW where bands come first, or NHWC where they come last"),
        )
    wanted = len(definition.extract_bands) if definition.extract_bands else None
    if wanted in (second, fourth) and wanted is not None and second != fourth:
        return fourth == wanted
    return fourth is not None and (second is None or fourth < second)
