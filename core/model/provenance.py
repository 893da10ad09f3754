"""What a model is fed and answers with, value by value, and where each was read or why assumed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable

from ..errors import ModelDefinitionError
from ..texts import joined, text
from .definition import ModelKind
from .normalization import IMAGENET, Normalization, normalization_of, stated

if TYPE_CHECKING:
    from .definition import ModelDefinition

_SHOWN_CLASSES = 5


@dataclass(frozen=True)
class KnownValue:
    """One value of a model.

    Attributes:
        setting: the key of an .emd, as docs/models.md has it.
        name: of the value, as people call it.
        value: in words.
        read_from: the file and the key in it; or that it is assumed.
        is_assumed: nothing says it.
    """

    setting: str
    name: str
    value: str
    read_from: str
    is_assumed: bool = False


def known_values(definition: ModelDefinition) -> list[KnownValue]:
    """Return what decides how chips are made and what the answers mean, with its origin."""
    values = [_value(definition, *row) for row in _ROWS]
    return [value for value in values if value is not None]


def stated_text(definition: ModelDefinition, key: str) -> str:
    """Return a key that is for people: License, Origin, Maker; "" where nothing says it."""
    value = definition.raw.get(key)
    return "" if value is None or isinstance(value, (dict, list)) else str(value)


def normalization_in_words(definition: ModelDefinition) -> str:
    """Return how pixels become the network's numbers.

    Raises:
        ModelDefinitionError: what is stated cannot be understood, or nothing is.
    """
    statement = stated(definition, "Normalization")
    if isinstance(statement, dict):
        parts = (
            joined("", (key, " ", _shown(statement[key])))
            for key in ("mean", "std", "scale")
            if key in statement
        )
        return joined(", ", parts)
    bands = definition.guessed_bands
    found, _ = normalization_of(definition, bands)
    if found is None:
        return text("pixel values as they are")
    if found == IMAGENET:
        return text("ImageNet's mean and standard deviation")
    return text("pixels / 255") if found == Normalization.unit(bands) else "NormalizationStats"


def _shown(value: Any) -> str:
    numbers = value if isinstance(value, (list, tuple)) else [value]
    return ", ".join(f"{item:.6g}" if isinstance(item, float) else str(item) for item in numbers)


def _value(
    definition: ModelDefinition,
    key: str,
    name: str,
    in_words: Callable[[ModelDefinition], str],
) -> KnownValue | None:
    try:
        value = in_words(definition)
    except ModelDefinitionError:  # the backend refuses it, and says why
        return None
    if not value:
        return None
    read_from = _origin(definition, key)
    if read_from:
        return KnownValue(key, name, value, read_from)
    return KnownValue(key, name, value, _why(definition, key), is_assumed=True)


def _origin(definition: ModelDefinition, key: str) -> str:
    """Return where a key was read; "" where nothing says it."""
    if key in definition.read_from:
        return definition.read_from[key]
    is_in_emd = stated(definition, key) is not None and key not in definition.assumed
    if not is_in_emd and key == "Normalization":
        others = (other for other in _STATISTICS if definition.raw.get(other) is not None)
        return next((_origin(definition, other) for other in others), "")
    if not is_in_emd or definition.emd_path is None:
        return ""
    return joined("", (_name(definition), ": ", key))


_STATISTICS = ("NormalizationStats", "IsImageNetNormalization")


def _name(definition: ModelDefinition) -> str:
    return Path(definition.emd_path or definition.source).name


def _why(definition: ModelDefinition, key: str) -> str:
    is_of_family = definition.kind is ModelKind.FEATURE_CLASSIFIER
    if is_of_family and key in {"Normalization", "ResizeMethod"}:
        return text("as every model of this kind is trained")
    return text("assumed: nothing says it")


def _classes(definition: ModelDefinition) -> str:
    names = [entry.name for entry in definition.classes[:_SHOWN_CLASSES]]
    return ", ".join(names) + (", ..." if len(definition.classes) > len(names) else "")


def bands_in_words(bands: Iterable[int | str] | None) -> str:
    """Return ExtractBands, which counts from 0, as people count; None: the model does not say."""
    if not bands:
        return text("as many as the model takes")
    names = (
        text("band {number}", number=band + 1) if isinstance(band, int) else band for band in bands
    )
    return joined(", ", names)


def _resizing(definition: ModelDefinition) -> str:
    return definition.resize_method.value if definition.resize_method is not None else ""


def _fit(definition: ModelDefinition) -> str:
    fit = definition.fit
    if fit is None:
        return ""
    rows, columns = fit.size
    return text(
        "{mode} {columns} x {rows}, of which the middle is taken",
        mode=fit.mode.value,
        columns=columns,
        rows=rows,
    )


def _crop(definition: ModelDefinition) -> str:
    if definition.crop_size_fixed:
        return text("a window of fixed size around the object")
    return text("the object's own box")


def _around(definition: ModelDefinition) -> str:
    return text("blackened") if definition.blacken_around_feature else text("kept")


def _size(definition: ModelDefinition) -> str:
    return f"{definition.image_width} x {definition.image_height}"


def _model_file(definition: ModelDefinition) -> str:
    return definition.model_file.name if definition.model_file is not None else ""


def _normalization(definition: ModelDefinition) -> str:
    own_code = definition.kind is ModelKind.RASTER_FUNCTION
    return "" if own_code else normalization_in_words(definition)


_ROWS: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
    ("ModelFile", text("Model file"), _model_file),
    ("Classes", text("Class names"), _classes),
    ("ImageHeight", text("Chip, pixels"), _size),
    ("CropSizeFixed", text("Chips are cut to"), _crop),
    ("BlackenAroundFeature", text("Around the object"), _around),
    ("ExtractBands", text("Bands"), lambda definition: bands_in_words(definition.extract_bands)),
    ("Normalization", text("Pixel values"), _normalization),
    ("ResizeMethod", text("Resized by"), _resizing),
    ("FitMode", text("Fitted by"), _fit),
    ("Maker", text("Made with"), lambda definition: stated_text(definition, "Maker")),
    ("License", text("License"), lambda definition: stated_text(definition, "License")),
    ("Origin", text("Source"), lambda definition: stated_text(definition, "Origin")),
)
