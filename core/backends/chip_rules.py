"""How a model wants its chips, by its definition: crop rules, size, resizing, bands, how many."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Mapping

from ..errors import ModelDefinitionError
from ..model.definition import ModelKind, ResizeMethod
from ..model.resolve import is_keras_classifier
from ..texts import text
from .interface import ChipRules
from .probabilities import parse_count

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .interface import LoadOptions

_BATCH_SIZES = {"cuda": 128, "mps": 32}
"""Assumption: enough to keep a GPU busy, little enough for one of 8 GB; memory errors halve it."""

CPU_BATCH_SIZE = 16
"""Enough for heavy networks, whose arithmetic is all that counts."""

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
        fit=definition.fit,
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
    said = [why for key, why in definition.assumed.items() if is_resized or key != "ResizeMethod"]
    if _resize_method(definition) is None and is_resized:
        said.append(
            text(
                "The model does not say how chips were resized in training (key {key}); assumed: "
                "{method}",
                key="ResizeMethod",
                method=rules.resize_method.value,
            )
        )
    return tuple(dict.fromkeys(said))  # one sentence may be of two keys


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
    stated_size = stated_batch_size(definition, options)
    return stated_size or _BATCH_SIZES.get(device, CPU_BATCH_SIZE)


def stated_batch_size(definition: ModelDefinition, options: LoadOptions) -> int | None:
    """Return the model argument, else the definition's BatchSize, else None."""
    return parse_count(options.arguments, "batch_size", default=definition.batch_size or 0) or None


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
