"""Readers of image files: windows of pixels and their validity."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np
from rasterio._err import CPLE_OpenFailedError  # it is the cause of others, and exported nowhere
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from ..errors import InputError
from ..file_index import LONE_DRIVERS
from ..texts import text
from .georeference import GDAL_ERRORS
from .outages import SERVERS
from .pixel_reader import Canvas, blanked, both, empty, valid_of_each
from .promised_length import is_cut_short
from .servers import open_raster
from .source import is_on_a_server
from .source_check import Sources, sources_of
from .windows import ChipWindow, common

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..job import ImageSource
    from .pixel_reader import Pixels, Valid

CANNOT_OPEN = text("The image cannot be opened")
CANNOT_READ = text("The image cannot be read")
CUT_SHORT = text("The image's file is shorter than its header says")
IS_DAMAGED = text(
    "The file may be damaged or incomplete: fetch it again, or repair it with gdal_translate."
)
SERVER_IS_AWAY = text(
    "Its server did not answer, or not completely: make sure that it can be reached, and run again."
)


def open_dataset(path: str, **options: Any) -> Any:
    """Open a file with rasterio.

    Raises:
        InputError: GDAL cannot.
    """
    try:
        dataset = open_raster(path, **options)
    except GDAL_ERRORS as error:
        raise _unopened(path, error) from error
    if is_cut_short(dataset):
        dataset.close()
        raise InputError(CUT_SHORT, where=path, mend=IS_DAMAGED)
    return dataset


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
        """Return pixels and validity of the window."""
        part = common(window, self._whole)
        if part is None:
            return empty(window, len(bands), self._file.dtype_of(bands))
        pixels, valid = self._file.read(part, bands, window=Window(*part))
        if part == window:
            return pixels, valid
        canvas = Canvas(window, len(bands), pixels.dtype)
        canvas.fill(part, pixels, valid)
        return canvas.filled()


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
        self._sources: Sources | None = None
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
            self._sources = self._made_of()
        return self._dataset

    def _made_of(self) -> Sources | None:
        """Return the files that its pixels come from; None: itself alone."""
        if not self._options or self._dataset.driver in LONE_DRIVERS:
            return sources_of(self._dataset, self._path)
        with open_dataset(self._path) as whole:  # an overview does not say it
            return sources_of(whole, self._path)

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
            InputError: GDAL cannot, or cannot open a file that pixels of these come from.
        """
        if not self._is_on_a_server:
            return self._read(part, bands, selection)
        return SERVERS.read(lambda: self._read(part, bands, selection), self._path)

    def _read(
        self, part: ChipWindow, bands: tuple[int, ...], selection: dict[str, Any]
    ) -> tuple[Pixels, Valid]:
        self._opened()
        refused = self._refused(part if "window" in selection else None, bands)
        if refused is not None:
            raise _lacking(self._path, refused)
        try:
            pixels = self._pixels(bands, selection)
            valid = both(self._masked(bands, pixels, selection), self._opaque(bands, selection))
            valid = self._without_nodata(pixels, valid, bands)
        except GDAL_ERRORS as error:
            if self._sources is not None:
                self._sources.forget()
            self.close()
            without_source = _without_source(self._path, error)
            raise without_source or self._unreadable(part, error) from error
        if pixels.dtype.kind == "f" and not _are_finite(pixels):
            valid = both(valid, np.isfinite(pixels))
        return blanked(pixels, valid)

    @property
    def _is_on_a_server(self) -> bool:
        own = is_on_a_server(self._path)
        return own or (self._sources is not None and self._sources.are_on_a_server)

    def _unreadable(self, part: ChipWindow, error: Exception) -> InputError:
        last_column, last_row = part.column + part.width - 1, part.row + part.height - 1
        return InputError(
            CANNOT_READ,
            where=text(
                "{path}, columns {column} to {last_column}, rows {row} to {last_row}",
                path=self._path,
                column=part.column,
                last_column=last_column,
                row=part.row,
                last_row=last_row,
            ),
            mend=SERVER_IS_AWAY if self._is_on_a_server else IS_DAMAGED,
            details=f"{error}; {error.__cause__ or ''}",
        )

    def _refused(self, part: ChipWindow | None, bands: tuple[int, ...]) -> str | None:
        """Return what GDAL says of a file that it would not open for pixels of a part."""
        if self._sources is None:
            return None
        whole = ChipWindow(0, 0, self._sources.width, self._sources.height)
        window = whole if part is None else _enlarged(part, self._dataset.shape, whole)
        numbers = {band + 1 for band in bands}
        return self._sources.refusal(window, frozenset(numbers.union(self._alpha)))

    def _pixels(self, bands: tuple[int, ...], selection: dict[str, Any]) -> Pixels:
        """Return bands in a dtype that holds them all: rasterio reads no two kinds together."""
        if len({self._dataset.dtypes[band] for band in bands}) == 1:
            pixels: Pixels = self._dataset.read([band + 1 for band in bands], **selection)
            return pixels
        each = _of_one_band(selection)
        read = [self._dataset.read(band + 1, **each) for band in bands]
        return np.stack([band.astype(self.dtype_of(bands)) for band in read])

    def _masked(self, bands: tuple[int, ...], pixels: Pixels, selection: dict[str, Any]) -> Valid:
        """Return where GDAL's masks are not 0."""
        flags = [self._flags[band] for band in bands]
        if all(MaskFlags.all_valid in band for band in flags):
            return None
        nodata = None if "out_shape" in selection else self._whole_nodata(bands)
        if nodata is not None:
            differs: Valid = pixels != nodata.astype(pixels.dtype)[:, None, None]
            return differs
        numbers = [band + 1 for band in bands]
        if all(MaskFlags.per_dataset in band for band in flags):
            of_all = self._dataset.read_masks(numbers[0], **_of_one_band(_nearest(selection)))
            unmasked: Valid = of_all[None] > 0
            return unmasked
        masks: NDArray[np.bool_] = self._dataset.read_masks(numbers, **_nearest(selection)) > 0
        masks[[MaskFlags.all_valid in band for band in flags]] = True
        return masks

    def _whole_nodata(self, bands: tuple[int, ...]) -> NDArray[np.float64] | None:
        """Return the nodata of bands of integers, (C,); None: there GDAL says which pixels are it.

        It compares integers of up to 32 bits as they are, where nodata is one of them.
        """
        values = np.array([self._dataset.nodatavals[band] for band in bands], np.float64)
        for band, value in zip(bands, values):
            dtype = np.dtype(self._dataset.dtypes[band])
            is_compared = dtype.kind in "iu" and dtype.itemsize <= 4
            if self._flags[band] != {MaskFlags.nodata} or not is_compared:
                return None
            limits = np.iinfo(dtype)
            if not (limits.min <= value <= limits.max and float(value).is_integer()):
                return None
        return values

    def _opaque(self, bands: tuple[int, ...], selection: dict[str, Any]) -> Valid:
        """Return where the alpha bands are not 0.

        GDAL minds an alpha band only where it is the last of two or four.
        """
        if not self._alpha or all(MaskFlags.alpha in self._flags[band] for band in bands):
            return None
        valid: Valid = None
        for number in self._alpha:
            alpha = self._dataset.read(number, **_of_one_band(_nearest(selection)))
            valid = both(valid, alpha[None] > 0)
        return valid

    def _without_nodata(self, pixels: Pixels, valid: Valid, bands: tuple[int, ...]) -> Valid:
        """Return the validity with what the user calls nodata being not valid.

        Source: QgsRasterDataProvider::block: scale and offset come first, and make integers of up
        to 16 bits float32.
        """
        if not any(self._nodata[band].ranges for band in bands if band in self._nodata):
            return valid
        left = valid_of_each(pixels, valid).copy()
        for index, band in enumerate(bands):
            ranges = self._nodata[band].ranges if band in self._nodata else ()
            if not ranges:
                continue
            values, (scale, offset) = pixels[index], self._scale_of(band)
            if scale != 1 or offset:
                values = values.astype(np.result_type(self._dataset.dtypes[band], np.float32))
                values = values * values.dtype.type(scale) + values.dtype.type(offset)
            for least, greatest in ranges:
                left[index] &= ~_within(values, least, greatest)
        return left

    def _scale_of(self, band: int) -> tuple[float, float]:
        return self._dataset.scales[band], self._dataset.offsets[band]


def _enlarged(part: ChipWindow, shape: tuple[int, int], whole: ChipWindow) -> ChipWindow:
    """Return what a part of an overview, or of the image itself, covers of the image."""
    rows, columns = shape
    left, right = part.column * whole.width // columns, part.column + part.width
    top, bottom = part.row * whole.height // rows, part.row + part.height
    width = -(-right * whole.width // columns) - left
    return ChipWindow(left, top, width, -(-bottom * whole.height // rows) - top)


def _nearest(selection: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in selection.items() if key != "resampling"}


def _of_one_band(selection: dict[str, Any]) -> dict[str, Any]:
    if "out_shape" not in selection:
        return selection
    return {**selection, "out_shape": selection["out_shape"][1:]}


def _are_finite(pixels: Pixels) -> bool:
    """Return whether all numbers are finite, as their sum tells in one pass; False: perhaps not."""
    with np.errstate(all="ignore"):
        return bool(np.isfinite(pixels.sum()))


def _within(values: Pixels, least: float | None, greatest: float | None) -> NDArray[np.bool_]:
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
    return None if error is None else _lacking(path, str(error))


def _lacking(path: str, refused: str) -> InputError:
    return InputError(
        text("A file that the image is made of cannot be opened"),
        where=text("{path}: {missing}", path=path, missing=refused),
        mend=text("Put that file back, or make the image again (gdalbuildvrt)."),
        details=refused,
    )
