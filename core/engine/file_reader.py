"""Readers of image files: windows of pixels and their validity."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
import rasterio
from rasterio._err import CPLE_OpenFailedError  # it is the cause of others, and exported nowhere
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..texts import text
from .georeference import GDAL_ERRORS
from .pixel_reader import padded
from .windows import ChipWindow, common, slices

if TYPE_CHECKING:
    from ..job import ImageSource
    from .pixel_reader import Pixels, Valid

CANNOT_OPEN = text("The image cannot be opened")
CANNOT_READ = text("The image cannot be read")


def open_dataset(path: str, **options: Any) -> Any:
    """Open a file with rasterio.

    Raises:
        InputError: GDAL cannot.
    """
    try:
        return rasterio.open(path, **options)
    except GDAL_ERRORS as error:
        raise _unopened(path, error) from error


@contextmanager
def looked_at(path: str, **options: Any) -> Iterator[Any]:
    """Open a file to ask what it is; a VRT looks into its sources then.

    Raises:
        InputError: GDAL cannot open it, or a file that it is made of.
    """
    with open_dataset(path, **options) as dataset:
        try:
            yield dataset
        except GDAL_ERRORS as error:
            raise _without_source(path, error) or _unopened(path, error) from error


def _unopened(path: str, error: Exception) -> InputError:
    return InputError(
        CANNOT_OPEN,
        where=path,
        mend=text("Check that it exists and that GDAL reads it (gdalinfo)."),
        details=str(error),
    )


def alpha_of(dataset: Any) -> tuple[int, ...]:
    """Return which bands, from 0, say how opaque the pixels of the others are."""
    interpretations = enumerate(dataset.colorinterp)
    return tuple(band for band, meaning in interpretations if meaning is ColorInterp.alpha)


class FileReader:
    """Reads windows of one file, or of one of its overviews."""

    def __init__(self, source: ImageSource, overview_level: int | None = None) -> None:
        options = {} if overview_level is None else {"overview_level": overview_level}
        self._file = _File(source, options)
        self._whole = ChipWindow(0, 0, *self._file.size)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity, (C, H, W) each, padded with 0 and False."""
        part = common(window, self._whole)
        if part is None:
            return padded(window, len(bands), self._file.dtype_of(bands))
        pixels, valid = self._file.read(part, bands, window=Window(*part))
        if part == window:
            return pixels, valid
        all_pixels, all_valid = padded(window, len(bands), pixels.dtype)
        index = slices(part, window)
        all_pixels[index], all_valid[index] = pixels, valid
        return all_pixels, all_valid


class ReducedReader:
    """Reads all of one file, in fewer pixels that GDAL makes: of a file whose own nodata holds."""

    def __init__(self, source: ImageSource, *, width: int, height: int) -> None:
        self._file = _File(source, {})
        self._size = (height, width)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the whole image, the only window it has."""
        if window != (0, 0, self._size[1], self._size[0]):
            raise RuntimeError("a reduced image is read as a whole")
        shape = (len(bands), *self._size)
        return self._file.read(window, bands, out_shape=shape, resampling=Resampling.average)


class _File:
    """A dataset, and which of its pixels are valid.

    What GDAL failed to read it gives as grey the next time: a file that failed is opened anew.
    """

    def __init__(self, source: ImageSource, options: dict[str, Any]) -> None:
        self._path = source.path
        self._options = options
        self._nodata = dict(enumerate(source.nodata))
        self._dataset: Any = None
        dataset = self._opened()
        self.size = dataset.width, dataset.height
        self._alpha = [band + 1 for band in alpha_of(dataset)]
        self._flags = [
            {MaskFlags.all_valid} if self._is_not_nodata(band, set(flags)) else set(flags)
            for band, flags in enumerate(dataset.mask_flag_enums)
        ]

    def _opened(self) -> Any:
        if self._dataset is None:
            self._dataset = open_dataset(self._path, **self._options)
        return self._dataset

    def close(self) -> None:
        if self._dataset is not None:
            self._dataset.close()
            self._dataset = None

    def _is_not_nodata(self, band: int, flags: set[MaskFlags]) -> bool:
        """Return whether all that GDAL masks in a band is a value that the user lets count."""
        said = self._nodata.get(band)
        return said is not None and not said.file_counts and flags == {MaskFlags.nodata}

    def dtype_of(self, bands: tuple[int, ...]) -> Any:
        return np.result_type(*(self._opened().dtypes[band] for band in bands))

    def read(
        self, part: ChipWindow, bands: tuple[int, ...], **selection: Any
    ) -> tuple[Pixels, Valid]:
        """Read pixels and validity with rasterio; `part` is what an error names.

        Raises:
            InputError: GDAL cannot.
        """
        self._opened()
        try:
            pixels = self._pixels(bands, selection)
            valid = self._valid(bands, pixels.shape, selection)
            self._take_nodata_out(pixels, valid, bands)
        except GDAL_ERRORS as error:
            self.close()
            unreadable = _without_source(self._path, error) or _unreadable(self._path, part, error)
            raise unreadable from error
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels)
        if not valid.all():
            pixels[~valid] = 0
        return pixels, valid

    def _pixels(self, bands: tuple[int, ...], selection: dict[str, Any]) -> Pixels:
        """Return bands in a dtype that holds them all: rasterio reads no two kinds together."""
        if len({self._dataset.dtypes[band] for band in bands}) == 1:
            pixels: Pixels = self._dataset.read([band + 1 for band in bands], **selection)
            return pixels
        each = dict(selection)
        if "out_shape" in each:
            each["out_shape"] = each["out_shape"][1:]
        read = [self._dataset.read(band + 1, **each) for band in bands]
        return np.stack([band.astype(self.dtype_of(bands)) for band in read])

    def _valid(
        self, bands: tuple[int, ...], shape: tuple[int, ...], selection: dict[str, Any]
    ) -> Valid:
        """Return where GDAL's masks and the alpha band are not 0.

        GDAL minds an alpha band only where it is the last of two or four.
        """
        numbers = [band + 1 for band in bands]
        nearest = {key: value for key, value in selection.items() if key != "resampling"}
        valid = self._masks(numbers, shape, nearest)
        if self._alpha and not all(MaskFlags.alpha in self._flags[band] for band in bands):
            nearest["out_shape"] = shape[1:]
            for number in self._alpha:
                valid &= self._dataset.read(number, **nearest) > 0
        return valid

    def _take_nodata_out(self, pixels: Pixels, valid: Valid, bands: tuple[int, ...]) -> None:
        """Have what the user calls nodata be not valid.

        Source: QgsRasterDataProvider::block: scale and offset come first, and make integers of up
        to 16 bits float32.
        """
        for index, band in enumerate(bands):
            ranges = self._nodata[band].ranges if band in self._nodata else ()
            if not ranges:
                continue
            values, (scale, offset) = pixels[index], self._scale_of(band)
            if scale != 1 or offset:
                values = values.astype(np.result_type(self._dataset.dtypes[band], np.float32))
                values = values * values.dtype.type(scale) + values.dtype.type(offset)
            for least, greatest in ranges:
                valid[index] &= ~_within(values, least, greatest)

    def _scale_of(self, band: int) -> tuple[float, float]:
        return self._dataset.scales[band], self._dataset.offsets[band]

    def _masks(
        self, numbers: list[int], shape: tuple[int, ...], selection: dict[str, Any]
    ) -> Valid:
        flags = [self._flags[number - 1] for number in numbers]
        if all(MaskFlags.all_valid in band for band in flags):
            return np.ones(shape, bool)
        if all(MaskFlags.per_dataset in band for band in flags):
            one = self._dataset.read_masks(numbers[0], **{**selection, "out_shape": shape[1:]})
            return np.broadcast_to(one > 0, shape).copy()
        masks: Valid = self._dataset.read_masks(numbers, **selection) > 0
        masks[[MaskFlags.all_valid in band for band in flags]] = True
        return masks


def _within(values: Pixels, least: float | None, greatest: float | None) -> Valid:
    """Return which values lie between two, both included; what is no number does not.

    They are compared as double precision numbers, as QGIS does.
    """
    exact = values.astype(np.float64)
    within = np.ones(exact.shape, bool) if least is None else exact >= least
    return within if greatest is None else within & (exact <= greatest)


def _without_source(path: str, error: BaseException | None) -> InputError | None:
    """Return what to say where GDAL wants a file beside the one that is open, as a VRT does."""
    while error is not None and not isinstance(error, CPLE_OpenFailedError):
        error = error.__cause__
    if error is None:
        return None
    return InputError(
        text("A file that the image is made of cannot be opened"),
        where=text("{path}: {missing}", path=path, missing=error),
        mend=text("Put that file back, or make the image again (gdalbuildvrt)."),
        details=str(error),
    )


def _unreadable(path: str, part: ChipWindow, error: Exception) -> InputError:
    last_column, last_row = part.column + part.width - 1, part.row + part.height - 1
    return InputError(
        CANNOT_READ,
        where=text(
            "{path}, columns {column} to {last_column}, rows {row} to {last_row}",
            path=path,
            column=part.column,
            last_column=last_column,
            row=part.row,
            last_row=last_row,
        ),
        mend=text(
            "The file may be damaged or incomplete: fetch it again, or repair it with "
            "gdal_translate."
        ),
        details=f"{error}; {error.__cause__ or ''}",
    )
