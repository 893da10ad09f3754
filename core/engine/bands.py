"""Which bands of the image the model gets, and how their values are stretched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, ModelDefinitionError
from ..texts import joined, text
from .plan import ChipWindow
from .readers import PixelReader, open_dataset, read_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import TakesChips
    from ..model.definition import ModelDefinition
    from .imagery import Image
    from .readers import Pixels, Valid

SAMPLE_PX = 1024
"""Side of the reduced image whose range stands for that of the image, pixels."""


def resolve_bands(
    image: Image, definition: ModelDefinition, backend: TakesChips
) -> tuple[int, ...]:
    """Return the 0-based bands in the model's order.

    Raises:
        ModelDefinitionError: the model's bands do not fit its own weights.
        InputError: the image does not have them.
    """
    wanted = backend.rules.bands
    if wanted is None:
        return tuple(range(_count(image, backend)))
    if backend.bands is not None and len(wanted) != backend.bands:
        raise ModelDefinitionError(
            text(
                "The model names {count} bands, but its weights take {bands}",
                count=len(wanted),
                bands=backend.bands,
            ),
            where=text("{file}, key {key}", file=definition.source, key="ExtractBands"),
            mend=text("List the {bands} bands that the model was trained on.", bands=backend.bands),
        )
    bands = tuple(_index(band, image, definition) for band in wanted)
    if max(bands, default=0) >= image.band_count:
        raise _too_few(image, text("band {number}", number=max(bands) + 1))
    return bands


def _count(image: Image, backend: TakesChips) -> int:
    """Return how many of the image's first bands the model gets."""
    if backend.bands is None:
        return image.band_count
    if backend.bands > image.band_count:
        raise _too_few(image, text("{count} bands", count=backend.bands))
    return backend.bands


def _too_few(image: Image, wanted: str) -> InputError:
    count = image.band_count
    bands = text("1 band") if count == 1 else text("{count} bands", count=count)
    return InputError(
        text("The image has too few bands for this model"),
        where=text(
            "{name}: {bands}; the model wants {wanted}",
            name=image.name,
            bands=bands,
            wanted=wanted,
        ),
        mend=text("Choose an image that has the bands the model was trained on."),
    )


def _index(band: int | str, image: Image, definition: ModelDefinition) -> int:
    """Return the index of a band that the model names by number or by name."""
    if isinstance(band, int):
        return band
    name = band.strip().lower()
    if name in image.band_names:
        return image.band_names.index(name)
    trained = [trained.lower() for trained in definition.band_names]
    if name in trained and not any(image.band_names):
        # Assumption: an image without band names has the bands in the order of training.
        return trained.index(name)
    has = ", ".join(f'"{known}"' for known in image.band_names if known) or text("no named bands")
    raise InputError(
        text('The model wants a band named "{band}", which the image does not have', band=band),
        where=joined(": ", (image.name, has)),
        mend=text(
            "Set the band descriptions of the image, or give band numbers in the key "
            "ExtractBands of the model definition, from 0."
        ),
    )


def expand_palette(image: Image, model_bands: int) -> Image:
    """Return the image in red, green and blue where the model wants more bands than its one."""
    palette = image.palette
    if palette is None or model_bands < 3:
        return image
    return replace(
        image,
        dtype="uint8",
        band_count=3,
        band_names=("red", "green", "blue"),
        open=lambda: _PaletteReader(image.open(), palette),
    )


class _PaletteReader:
    """Reads colours instead of the indices of a palette."""

    def __init__(self, indices: PixelReader, palette: NDArray[np.uint8]) -> None:
        self._indices = indices
        self._palette = palette

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        indices, valid = self._indices.read(window, (0,))
        entries = np.clip(indices[0], 0, len(self._palette) - 1)
        pixels = np.moveaxis(self._palette[entries], 2, 0)[list(bands)]
        valid = np.repeat(valid, len(bands), axis=0)
        return np.where(valid, pixels, np.uint8(0)), valid

    def close(self) -> None:
        self._indices.close()


def value_range(image: Image, bands: tuple[int, ...]) -> NDArray[np.float64]:
    """Return minimum and maximum of each band, (C, 2).

    Source: ESRI_FORMATS.md 1.6, `dataRange`: "by the actual range of the input raster".
    Assumption: per band; from the file's stored statistics, else from a reduced image, because
    a full pass over a large image would take longer than the run.

    Raises:
        InputError: GDAL cannot read the image.
    """
    with open_dataset(image.path) as dataset:
        if image.palette is not None and image.band_count == 3:
            return np.tile((0.0, 255.0), (len(bands), 1))
        return np.array(
            [_stored_range(dataset, band) or _seen_range(dataset, image, band) for band in bands]
        )


def _stored_range(dataset: Any, band: int) -> tuple[float, float] | None:
    tags = dataset.tags(band + 1)
    try:
        return float(tags["STATISTICS_MINIMUM"]), float(tags["STATISTICS_MAXIMUM"])
    except (KeyError, ValueError):
        return None


def _seen_range(dataset: Any, image: Image, band: int) -> tuple[float, float]:
    whole = ChipWindow(0, 0, dataset.width, dataset.height)
    shape = (1, min(dataset.height, SAMPLE_PX), min(dataset.width, SAMPLE_PX))
    pixels, valid = read_window(dataset, image.path, whole, (band,), out_shape=shape)
    values = pixels[valid].astype(np.float64)
    return (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)


def stretch(
    pixels: Pixels, valid: Valid, ranges: NDArray[np.float64], wanted: tuple[float, float]
) -> Pixels:
    """Return pixels float32, rescaled linearly from the image's range to the wanted one.

    A band of one value becomes the lower end; what is not valid stays 0.
    """
    lowest, highest = ranges[:, :1, None], ranges[:, 1:, None]
    span = np.where(highest > lowest, highest - lowest, 1.0)
    stretched = (pixels - lowest) / span * (wanted[1] - wanted[0]) + wanted[0]
    return np.where(valid, stretched, 0.0).astype(np.float32)
