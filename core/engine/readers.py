"""Readers of image files: windows of pixels and their validity, warped where they must be.

Frame: origin at the top-left corner of the image's working grid, as in plan.py. Pixels are
(bands, rows, columns). What GDAL knows as nodata, mask, alpha, or beyond the edge, and what is no
finite number, is 0 and not valid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import InputError
from ..texts import text
from .plan import ChipWindow, common, slices

if TYPE_CHECKING:
    from affine import Affine
    from numpy.typing import NDArray

    Pixels = NDArray[Any]  # (C, H, W), dtype of the image
    Valid = NDArray[np.bool_]  # (C, H, W)

CANNOT_OPEN = text("The image cannot be opened")
CANNOT_READ = text("The image cannot be read")


class PixelReader(Protocol):
    """An open image. Use it in one thread, and close it."""

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the window, which may overhang; bands are 0-based."""
        ...

    def close(self) -> None:
        """Close the files."""
        ...


@dataclass(frozen=True)
class Warp:
    """How an image is brought to a north-up grid.

    Attributes:
        from_crs: what the image's own georeference is in.
        to_crs: what the grid is in.
        transform, width, height: of the grid; None: as GDAL suggests.
        from_transform: stands for that of an image without georeference.
        rpc_height: height of the ground for rational polynomials, metres.
    """

    resampling: Resampling
    from_crs: Any
    to_crs: Any
    transform: Affine | None = None
    width: int | None = None
    height: int | None = None
    from_transform: Affine | None = None
    rpc_height: float | None = None


def open_dataset(path: str, **options: Any) -> Any:
    """Open a file with rasterio.

    Raises:
        InputError: GDAL cannot.
    """
    try:
        return rasterio.open(path, **options)
    except RasterioError as error:
        raise InputError(
            CANNOT_OPEN,
            where=path,
            mend=text("Check that it exists and that GDAL reads it (gdalinfo)."),
            details=str(error),
        ) from error


def open_warped(dataset: Any, warp: Warp) -> Any:
    """Return the image on the other grid, its validity carried along.

    An image without nodata or alpha would be valid beyond its edge: it gets an alpha band, or NaN
    for nodata where it can hold that.
    """
    options: dict[str, Any] = {"UNIFIED_SRC_NODATA": "NO"}
    if warp.transform is not None:
        options.update(transform=warp.transform, width=warp.width, height=warp.height)
    if warp.from_transform is not None:
        options["src_transform"] = warp.from_transform
    if warp.rpc_height is not None:
        options["RPC_HEIGHT"] = warp.rpc_height
    flags = {flag for band in dataset.mask_flag_enums for flag in band}
    if MaskFlags.nodata not in flags and ColorInterp.alpha not in dataset.colorinterp:
        if flags == {MaskFlags.all_valid} and dataset.dtypes[0].startswith("float"):
            options.update(src_nodata=math.nan, nodata=math.nan)
        else:
            options["add_alpha"] = True
    return WarpedVRT(
        dataset,
        src_crs=warp.from_crs,
        crs=warp.to_crs,
        resampling=warp.resampling,
        **options,
    )


def _overview_level(dataset: Any, warp: Warp) -> int | None:
    """Return the overview that a much coarser grid of the same CRS is averaged from, if any.

    Assumption: at least 2 x 2 of its pixels go into each pixel of the grid, so that how it was
    made matters little; a scene is not decoded whole for a few coarse chips.
    """
    if warp.transform is None or warp.from_transform is not None or warp.to_crs != dataset.crs:
        return None
    if warp.resampling is not Resampling.average or not dataset.transform.is_rectilinear:
        return None
    factor = abs(warp.transform.a / dataset.transform.a) if dataset.transform.a else 0.0
    fitting = [
        level for level, decimation in enumerate(dataset.overviews(1)) if 2 * decimation <= factor
    ]
    return fitting[-1] if fitting else None


class DatasetReader:
    """Reads windows of one file, warped where it must be."""

    def __init__(self, path: str, dataset: Any, grid: Any) -> None:
        self._path = path
        self._dataset = dataset
        self._grid = grid

    @classmethod
    def open(cls, path: str, warp: Warp | None) -> DatasetReader:
        """Open the file."""
        dataset = open_dataset(path)
        if warp is None:
            return cls(path, dataset, dataset)
        level = _overview_level(dataset, warp)
        if level is not None:
            dataset.close()
            dataset = open_dataset(path, overview_level=level)
        return cls(path, dataset, open_warped(dataset, warp))

    def close(self) -> None:
        """Close the file."""
        if self._grid is not self._dataset:
            self._grid.close()
        self._dataset.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity, (C, H, W) each, padded with 0 and False."""
        part = common(window, ChipWindow(0, 0, self._grid.width, self._grid.height))
        if part is None:
            dtype = np.result_type(*(self._grid.dtypes[band] for band in bands))
            return _padded(window, len(bands), dtype)
        pixels, valid = read_window(self._grid, self._path, part, bands, window=Window(*part))
        if not valid.all():
            pixels[~valid] = 0
        if part == window:
            return pixels, valid
        all_pixels, all_valid = _padded(window, len(bands), pixels.dtype)
        index = slices(part, window)
        all_pixels[index], all_valid[index] = pixels, valid
        return all_pixels, all_valid


class ReducedReader:
    """Reads all of one file, in fewer pixels."""

    def __init__(self, path: str, *, width: int, height: int) -> None:
        self._path = path
        self._dataset = open_dataset(path)
        self._size = (height, width)

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def read(self, window: ChipWindow, bands: tuple[int, ...]) -> tuple[Pixels, Valid]:
        """Return pixels and validity of the whole image, the only window it has."""
        if window != (0, 0, self._size[1], self._size[0]):
            raise RuntimeError("a reduced image is read as a whole")
        shape = (len(bands), *self._size)
        pixels, valid = read_window(
            self._dataset, self._path, window, bands, out_shape=shape, resampling=Resampling.average
        )
        pixels[~valid] = 0
        return pixels, valid


def read_window(
    dataset: Any, path: str, part: ChipWindow, bands: tuple[int, ...], **selection: Any
) -> tuple[Pixels, Valid]:
    """Read pixels and validity with rasterio; `part` is what an error names.

    Raises:
        InputError: GDAL cannot.
    """
    numbers = [band + 1 for band in bands]
    try:
        pixels = dataset.read(numbers, **selection)
        valid = _read_valid(dataset, numbers, pixels.shape, selection)
    except RasterioError as error:
        raise _unreadable(path, part, error) from error
    if pixels.dtype.kind == "f":
        valid &= np.isfinite(pixels)
    return pixels, valid


def _read_valid(
    dataset: Any, numbers: list[int], shape: tuple[int, ...], selection: dict[str, Any]
) -> Valid:
    """Return where GDAL's masks are not 0."""
    flags = [set(dataset.mask_flag_enums[number - 1]) for number in numbers]
    if all(MaskFlags.all_valid in band for band in flags):
        return np.ones(shape, bool)
    nearest = {key: value for key, value in selection.items() if key != "resampling"}
    if all(MaskFlags.per_dataset in band for band in flags):
        nearest["out_shape"] = shape[1:]
        return np.broadcast_to(dataset.read_masks(numbers[0], **nearest) > 0, shape).copy()
    masks: Valid = dataset.read_masks(numbers, **nearest) > 0
    return masks


def _padded(window: ChipWindow, bands: int, dtype: Any) -> tuple[Pixels, Valid]:
    shape = (bands, window.height, window.width)
    return np.zeros(shape, dtype), np.zeros(shape, bool)


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
