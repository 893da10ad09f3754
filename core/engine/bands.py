"""Which bands of the image the model gets, and how their values are stretched."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Iterable

import numpy as np

from ..errors import InputError, ModelDefinitionError
from ..model.imagery_fit import sample_blocks
from ..texts import joined, text
from .image import PaletteColors
from .open_reader import ReaderPool
from .windows import ChipWindow, as_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import TakesChips
    from ..model.definition import ModelDefinition
    from .image import ImageSpec
    from .pixel_reader import Pixels, Valid
    from .windows import Windows

RGB = ("red", "green", "blue")

SAMPLES = 16
"""How many blocks whose range stands for that of a large image lie in a row, and in a column."""

FALLBACK_WINDOWS = 100
"""About how many windows of objects stand for an image of which no block is valid."""


def resolve_bands(
    image: ImageSpec, definition: ModelDefinition, backend: TakesChips
) -> tuple[int, ...]:
    """Return the 0-based bands in the model's order.

    Raises:
        ModelDefinitionError: the model's bands do not fit its own weights.
        InputError: the image does not have them.
    """
    wanted = backend.rules.bands
    if wanted is None or definition.counts_bands:
        return image.model_bands[: _count(image, backend.bands or len(wanted or ()))]
    if backend.bands is not None and len(wanted) != backend.bands:
        raise ModelDefinitionError(
            text(
                "The model names {count} band, but its weights take {bands}",
                "The model names {count} bands, but its weights take {bands}",
                count=len(wanted),
                bands=backend.bands,
            ),
            where=text("{file}, key {key}", file=definition.source, key="ExtractBands"),
            mend=text(
                "List the band that the model was trained on.",
                "List the {count} bands that the model was trained on.",
                count=backend.bands,
            ),
        )
    bands = tuple(_index(band, image, definition) for band in wanted)
    if max(bands, default=0) >= image.band_count:
        raise too_few(image, text("band {number}", number=max(bands) + 1))
    return bands


def _count(image: ImageSpec, wanted: int) -> int:
    """Return how many of the image's first bands the model gets; none of them is alpha."""
    count = len(image.model_bands)
    if wanted > count:
        raise too_few(image, text("{count} band", "{count} bands", count=wanted))
    if not count:
        raise too_few(image, text("band {number}", number=1))
    return wanted or count


def too_few(image: ImageSpec, wanted: str, *, mend: str = "") -> InputError:
    """Return the error of an image that lacks what the model wants.

    Args:
        image: that lacks it.
        wanted: in words.
        mend: what to do; "": another image.
    """
    count = len(image.model_bands)
    bands = text("{count} band", "{count} bands", count=count)
    if image.alpha:
        bands = text("{bands} and alpha", bands=bands)
    other = text("Choose an image that has the bands the model was trained on.")
    if image.alpha:
        other = text(
            "Choose an image that has the bands the model was trained on. A band that its file "
            "calls alpha is transparency, and goes into the model only if the key ExtractBands "
            "names it."
        )
    return InputError(
        text("The image has too few bands for this model"),
        where=text(
            "{name}: {bands}; the model wants {wanted}",
            name=image.name,
            bands=bands,
            wanted=wanted,
        ),
        mend=mend or other,
    )


def _index(band: int | str, image: ImageSpec, definition: ModelDefinition) -> int:
    """Return the index of a band that the model names by number or by name."""
    if isinstance(band, int):
        return band
    name = band.strip().lower()
    if name in image.band_names:
        return image.band_names.index(name)
    trained = [trained.lower() for trained in definition.band_names]
    if name in trained and not any(image.band_names):
        # Assumption: an image without band names has the bands in the order of training.
        place = trained.index(name)
        return image.model_bands[place] if place < len(image.model_bands) else image.band_count
    has = ", ".join(f'"{known}"' for known in image.band_names if known) or text("no named bands")
    raise InputError(
        text('The model wants a band named "{band}", which the image does not have', band=band),
        where=joined(": ", (image.name, has)),
        mend=text(
            "Set the band descriptions of the image, or give band numbers in the key "
            "ExtractBands of the model definition, from 0."
        ),
    )


def expand_palette(image: ImageSpec, model_bands: int) -> ImageSpec:
    """Return the image in red, green and blue where the model wants more bands than its one."""
    if not image.palette or model_bands < len(RGB):
        return image
    return replace(
        image,
        dtypes=("uint8",) * len(RGB),
        alpha=(),
        band_names=RGB,
        palette=b"",
        pixels=PaletteColors(image),
        decimations=(),  # of numbers, which may have been averaged
    )


def value_range(image: ImageSpec, bands: tuple[int, ...], windows: Windows) -> NDArray[np.float64]:
    """Return minimum and maximum of each band, (C, 2).

    Source: ESRI_FORMATS.md 1.6, `dataRange`: "by the actual range of the input raster".
    Assumption: per band, before it is resampled; from the files' stored statistics where all of
    them have some, else from blocks spread over the image, because a full pass over a large image
    would take longer than the run. Where none of those holds a valid pixel, as in imagery that was
    fetched for the objects alone, the windows of some objects stand for the image.

    Args:
        image: whose pixels are stretched.
        bands: 0-based.
        windows: of the objects, in its pixels.

    Raises:
        InputError: GDAL cannot read the image.
    """
    ranges = np.array([_range_of(native, bands) for native in image.natives])
    lowest, highest = ranges[..., 0].min(0), ranges[..., 1].max(0)
    if (lowest > highest).any():
        some = windows[:: len(windows) // FALLBACK_WINDOWS + 1]
        found = seen_range(image, bands, map(as_window, some))
        lowest, highest = np.minimum(lowest, found[:, 0]), np.maximum(highest, found[:, 1])
    seen = lowest <= highest
    return np.column_stack((np.where(seen, lowest, 0), np.where(seen, highest, 0)))


def _range_of(image: ImageSpec, bands: tuple[int, ...]) -> NDArray[np.float64]:
    """Return what the file says, or what is seen; the least is above the greatest where nothing."""
    stored = [image.stored_range(band) for band in bands]
    if None in stored:
        blocks = sample_blocks(image.width, image.height, SAMPLES)
        seen = seen_range(image, bands, map(ChipWindow._make, blocks))
        stored = [known or tuple(found) for known, found in zip(stored, seen)]
    return np.array(stored, np.float64)


def seen_range(
    image: ImageSpec, bands: tuple[int, ...], windows: Iterable[ChipWindow]
) -> NDArray[np.float64]:
    """Return the least and greatest valid value in some windows, (C, 2); inf and -inf: none.

    Windows that cannot be read are left out: they cost the objects in them, not the run.

    Raises:
        InputError: GDAL can read none of them.
    """
    lowest, highest = np.full(len(bands), np.inf), np.full(len(bands), -np.inf)
    some = list(windows)
    failures = []
    with closing(ReaderPool()) as pool:
        for window in some:
            try:
                pixels, valid = pool.get(image).read(window, bands)
            except InputError as error:
                failures.append(error)
                continue
            values = pixels.astype(np.float64)
            shown = True if valid is None else valid
            lowest = np.minimum(lowest, np.where(shown, values, np.inf).min((1, 2)))
            highest = np.maximum(highest, np.where(shown, values, -np.inf).max((1, 2)))
    if some and len(failures) == len(some):
        raise failures[0]
    return np.column_stack((lowest, highest))


def stretch(
    pixels: Pixels,
    valid: Valid | None,
    ranges: NDArray[np.float64],
    wanted: tuple[float, float],
) -> Pixels:
    """Return pixels (..., C, H, W) as float32, rescaled from the image's range to the wanted one.

    A band of one value becomes the lower end; what is not valid stays 0.
    """
    stretched = np.empty(pixels.shape, np.float32)
    for number, (lowest, highest) in enumerate(ranges):
        band = pixels[..., number, :, :].astype(np.float64)
        band -= lowest
        band /= highest - lowest if highest > lowest else 1.0
        band *= wanted[1] - wanted[0]
        band += wanted[0]
        if valid is not None:
            band[~valid[..., number if valid.shape[-3] > 1 else 0, :, :]] = 0.0
        stretched[..., number, :, :] = band
    return stretched
