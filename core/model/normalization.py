"""How a model's pixel values are normalised, and so which values it expects.

Standard library only: the backends feed by it, and both sides compare imagery with it
(`core.model.imagery_fit`).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Sequence

from ..errors import ModelDefinitionError
from ..texts import text
from .definition import ModelKind
from .keras_metadata import read_keras_rescaling
from .resolve import is_keras_classifier
from .torchscript_metadata import CONFIGURATION, read_torchscript_configuration

if TYPE_CHECKING:
    from .definition import ModelDefinition, NormalizationStats

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
_BYTE = 255.0


class ValueRange(NamedTuple):
    """Pixel values of one band that a normalisation is made for.

    `is_exact`: nothing lies beyond, as with bytes; else they are those seen in training.
    """

    low: float
    high: float
    is_exact: bool


@dataclass(frozen=True)
class Normalization:
    """What turns a pixel into the network's input: `pixel * scale + shift`.

    Attributes:
        scale, shift: one number per band.
        expected: the pixel values that it is made for, per band.
    """

    scale: tuple[float, ...]
    shift: tuple[float, ...]
    expected: tuple[ValueRange, ...]

    @classmethod
    def unit(cls, bands: int) -> Normalization:
        """Return `pixel / 255`."""
        return cls((1 / _BYTE,) * bands, (0.0,) * bands, (_BYTES,) * bands)

    @classmethod
    def of_mean_and_std(
        cls, mean: tuple[float, ...], std: tuple[float, ...], *, unit: float
    ) -> Normalization:
        """Return `(pixel / unit - mean) / std`."""
        scale = tuple(1 / (unit * spread) for spread in std)
        shift = tuple(-middle / spread for middle, spread in zip(mean, std))
        suits_bytes = all(_suits_bytes(*each) for each in zip(scale, shift))
        expected = tuple(_BYTES if suits_bytes else _around(*each, unit) for each in zip(mean, std))
        return cls(scale, shift, expected)


_BYTES = ValueRange(0.0, _BYTE, is_exact=True)

_EIGHT_BITS = {"uint8": _BYTES, "int8": ValueRange(-128.0, 127.0, is_exact=True)}
"""Of inputs that take whole numbers as they are; wider ones tell nothing of the values."""


def _suits_bytes(scale: float, shift: float) -> bool:
    """Return whether 0 to 255 becomes about what networks are given: a few units around 0.

    Assumption: most are trained on bytes, so that numbers which suit them are meant for them.
    """
    first, last = shift, _BYTE * scale + shift
    return first >= -4 and last <= 6 and last - first >= 1


def _around(mean: float, std: float, unit: float) -> ValueRange:
    """Return what a mean and its deviation tell: three times the deviation to either side.

    Pixels that become fractions lie between 0 and the unit.
    """
    low, high = max(mean - 3 * std, 0.0), mean + 3 * std
    if mean <= 1:
        high = min(high, 1.0)
    return ValueRange(unit * low, round(unit * high, 6), is_exact=False)


IMAGENET = Normalization.of_mean_and_std(IMAGENET_MEAN, IMAGENET_STD, unit=_BYTE)
"""Of 8-bit RGB. Source: ESRI_FORMATS.md 3.3, step 1."""


def stated(definition: ModelDefinition, key: str) -> Any:
    """Return one of our own EMD keys, which may also stand inside an object ModelConfiguration."""
    configuration = definition.raw.get("ModelConfiguration")
    inside = configuration.get(key) if isinstance(configuration, dict) else None
    return definition.raw.get(key, inside)


def normalization_of(
    definition: ModelDefinition, bands: int
) -> tuple[Normalization | None, tuple[str, ...]]:
    """Return how pixels are normalised, with what was assumed, for the log; None: they are not.

    The first of these that there is, whatever runs the model:
    1. our own EMD key `Normalization`: "none", "unit" (pixels / 255), "imagenet", or an object
       with `mean`, `std` and perhaps `scale` (what pixels are multiplied by first); where the .emd
       has neither it nor NormalizationStats, the model's own files may say it;
    2. the EMD's NormalizationStats (ESRI_FORMATS.md 3.3);
    3. an IsImageNetNormalization that says true, for 3 bands: ImageNet's numbers;
    4. what the model's family does.

    Args:
        definition: the model.
        bands: how many the network takes.

    Raises:
        ModelDefinitionError: what is stated cannot be understood, or nothing is.
    """
    statement = stated(definition, "Normalization")
    if statement is not None:
        where = text("{file}, key {key}", file=definition.source, key="Normalization")
        return _of_statement(statement, bands, where), ()
    if definition.normalization is not None:
        return _of_stats(definition.normalization, _indices(definition, bands), definition)
    is_rgb = bands == len(IMAGENET_MEAN)
    says_imagenet = "IsImageNetNormalization" in definition.raw
    if is_rgb and says_imagenet and definition.imagenet_normalization:
        return IMAGENET, ()
    return _of_family(definition, bands)


def expected_values(definition: ModelDefinition, bands: int) -> tuple[ValueRange, ...] | None:
    """Return the pixel values that a model expects of each band; None: nothing says so.

    What the engine rescales to the EMD's DataRange first may be anything.
    """
    if definition.data_range is not None:
        return None
    input_type = str(definition.raw.get("InputType", ""))  # as `onnx_metadata` reads it
    if definition.kind is ModelKind.ONNX and "int" in input_type:
        return (_EIGHT_BITS[input_type],) * bands if input_type in _EIGHT_BITS else None
    if definition.kind is ModelKind.RASTER_FUNCTION and definition.normalization is None:
        return None
    try:
        normalization, _ = normalization_of(definition, bands)
    except ModelDefinitionError:
        return None  # the backend refuses it, and says why
    if normalization is not None:
        return normalization.expected
    return (_BYTES,) * bands if _rescales_bytes(definition) else None


def _rescales_bytes(definition: ModelDefinition) -> bool:
    """Return whether a network that gets raw values has a layer that normalises bytes."""
    path = definition.model_file
    if definition.kind is not ModelKind.KERAS or path is None:
        return False
    rescaling = read_keras_rescaling(path)
    return rescaling is not None and _suits_bytes(*rescaling)


def _of_family(
    definition: ModelDefinition, bands: int
) -> tuple[Normalization | None, tuple[str, ...]]:
    """Return what is usual where a model says nothing.

    Source: ESRI_FORMATS.md 3.3: ImageNet's numbers for a FeatureClassifier; 3.4: raw values for a
    KerasClassifier.
    Assumption: other Keras models and TensorFlow's normalise by themselves, as their layers can;
    what Ultralytics exported gets pixels / 255, whoever wrote its .emd; with an .emd of 3 bands
    ImageNet's numbers, as Esri trains; else pixels / 255, as Deepness does.
    """
    kind, is_rgb = definition.kind, bands == len(IMAGENET_MEAN)
    if kind is ModelKind.FEATURE_CLASSIFIER:
        if is_rgb:
            return IMAGENET, ()
        raise _unknown(bands, definition)
    if is_keras_classifier(definition):
        return None, ()
    if kind in {ModelKind.KERAS, ModelKind.TENSORFLOW}:
        return None, _assumed(text("raw pixel values"))
    if _is_ultralytics(definition):
        return Normalization.unit(bands), (
            text(
                "The model does not say how pixels are normalised; assumed: {numbers}, because "
                "{file} says that it is of Ultralytics",
                numbers="pixels / 255",
                file=CONFIGURATION,
            ),
        )
    if definition.emd_path is not None and is_rgb and definition.imagenet_normalization:
        return IMAGENET, _assumed(text("ImageNet's mean and standard deviation"))
    return Normalization.unit(bands), _assumed(text("pixels / 255"))


def _is_ultralytics(definition: ModelDefinition) -> bool:
    """Return whether a TorchScript archive names Ultralytics as ONNX files do in their metadata."""
    path = definition.model_file
    if definition.kind is not ModelKind.TORCHSCRIPT or path is None:
        return False
    author = read_torchscript_configuration(path).get("author")
    return isinstance(author, str) and author.lower() == "ultralytics"


def _assumed(numbers: str) -> tuple[str, ...]:
    return (
        text(
            "The model does not say how pixels are normalised; assumed: {numbers}", numbers=numbers
        ),
    )


def _unknown(bands: int, definition: ModelDefinition) -> ModelDefinitionError:
    return ModelDefinitionError(
        text(
            "The network takes {count} band, and nothing says how to normalise it",
            "The network takes {count} bands, and nothing says how to normalise them",
            count=bands,
        ),
        where=text("{file}, key {key}", file=definition.source, key="NormalizationStats"),
        mend=text("Add band_min_values, band_max_values, scaled_mean_values and scaled_std_values"),
    )


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
        usual_scale = 1.0 if mean and max(mean) > 1 else 1 / _BYTE
        scale = _numbers(statement.get("scale", usual_scale), 1)
        if mean and std and scale and all(std) and all(scale):
            return Normalization.of_mean_and_std(mean, std, unit=1 / scale[0])
    raise ModelDefinitionError(
        text(
            "The normalisation cannot be understood for {count} band: {statement}",
            "The normalisation cannot be understood for {count} bands: {statement}",
            count=bands,
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
    values: Sequence[Any] = value if isinstance(value, (list, tuple)) else [value]
    try:
        numbers = tuple(float(number) for number in values)
    except (TypeError, ValueError, OverflowError):
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
                "NormalizationStats has {count} band, but band index {index} is extracted",
                "NormalizationStats has {count} bands, but band index {index} is extracted",
                count=count,
                index=max(indices),
            ),
            where=text("{file}, key {key}", file=definition.source, key="NormalizationStats"),
            mend=text(
                "Give statistics for every band of the imagery that the model was trained on"
            ),
        )
    scale, shift, expected, constant = [], [], [], []
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
        expected.append(ValueRange(low, high, is_exact=False))
    note = text(
        "NormalizationStats: band indices {indices} did not vary in training", indices=constant
    )
    return (
        Normalization(tuple(scale), tuple(shift), tuple(expected)),
        (note,) if constant else (),
    )
