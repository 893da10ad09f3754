"""Fetched tiles on disk: sparse GeoTIFF sheets, what they hold, and one VRT over them.

One file for a grid that spans the world would need an index of terabytes. A sheet covers
SHEET_TILES x SHEET_TILES tiles, and only those with an object in them exist. What was not fetched
is masked, or nodata where the raster has that. A GeoTIFF has one nodata for all bands: where they
differ the VRT says them. A tile counts as fetched once its sheet was flushed.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections import OrderedDict
from contextlib import contextmanager
from functools import reduce
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple

from osgeo import gdal

from ...errors import OutputError
from ...texts import text
from ..imagery.gdal_exceptions import gdal_exceptions, opened
from .tile_grid import TILE_PX, Tile

if TYPE_CHECKING:
    from pathlib import Path

    from ..imagery.provider_raster import Pixels, ProviderRaster
    from .tile_grid import TileGrid

SHEET_TILES = 32
OPEN_SHEETS = 4
FLUSH_EVERY = 64
"""Tiles that are fetched anew, at most, when QGIS is killed."""

FREE_BYTES = 2**30
"""Room that imagery leaves on the disk."""

OPTIONS = (
    "TILED=YES",
    f"BLOCKXSIZE={TILE_PX}",
    f"BLOCKYSIZE={TILE_PX}",
    "COMPRESS=DEFLATE",
    "SPARSE_OK=TRUE",
    "BIGTIFF=IF_SAFER",
)


class _Sheet(NamedTuple):
    column: int
    row: int


class SheetStore:
    """The tiles of one raster in a job folder. Use it in one thread, in a `with`."""

    def __init__(self, vrt: Path, raster: ProviderRaster, grid: TileGrid) -> None:
        self._vrt = vrt
        self._folder = vrt.with_suffix("")
        self._folder.mkdir(parents=True, exist_ok=True)
        self._raster = raster
        self._grid = grid
        self._nodata = raster.nodata
        self._is_masked = all(value is None for value in raster.nodata)
        self._is_one_nodata = len({repr(value) for value in raster.nodata}) == 1  # NaN != NaN
        self._open: OrderedDict[_Sheet, Any] = OrderedDict()
        self._unflushed: list[Tile] = []
        self._record = sqlite3.connect(self._folder / "fetched.sqlite")
        self._record.execute(
            "CREATE TABLE IF NOT EXISTS tiles (tile_column, tile_row, "
            "PRIMARY KEY (tile_column, tile_row)) WITHOUT ROWID"
        )

    def __enter__(self) -> SheetStore:
        return self

    def __exit__(self, *exc_info: object) -> None:
        try:
            self.flush()
        finally:
            self._open.clear()
            self._record.close()

    def fetched(self) -> set[Tile]:
        """Return the tiles that are on disk; those of a damaged sheet are forgotten."""
        tiles = {Tile(*row) for row in self._record.execute("SELECT * FROM tiles")}
        damaged = {sheet for sheet in map(_sheet_of, tiles) if _sheet_at(self._path(sheet)) is None}
        lost = [tile for tile in tiles if _sheet_of(tile) in damaged]
        with self._record:
            self._record.executemany(
                "DELETE FROM tiles WHERE tile_column = ? AND tile_row = ?", lost
            )
        for sheet in damaged:
            self._path(sheet).unlink(missing_ok=True)
        return tiles.difference(lost)

    def write(self, tile: Tile, pixels: Pixels) -> None:
        """Write one tile.

        Raises:
            OutputError: the disk is full, or the file cannot be written.
        """
        sheet = _sheet_of(tile)
        dataset = self._dataset(sheet)
        left = (tile.column - sheet.column * SHEET_TILES) * TILE_PX
        top = (tile.row - sheet.row * SHEET_TILES) * TILE_PX
        window = (left, top, *self._grid.size_of(tile))
        with self._writing():
            self._write_pixels(dataset, window, pixels)
        self._unflushed.append(tile)
        if len(self._unflushed) >= FLUSH_EVERY:
            self.flush()

    def _write_pixels(self, dataset: Any, window: tuple[int, ...], pixels: Pixels) -> None:
        width = window[2]
        if self._raster.is_rendered:
            dataset.WriteRaster(
                *window, pixels.bands[0], band_list=[1, 2, 3],
                buf_pixel_space=4, buf_line_space=4 * width, buf_band_space=1,
            )  # fmt: skip
        else:
            bands = zip(pixels.bands, self._raster.gdal_types)
            for number, (data, gdal_type) in enumerate(bands, start=1):
                dataset.GetRasterBand(number).WriteRaster(*window, data, buf_type=gdal_type)
        if self._is_masked:
            mask = pixels.mask or b"\xff" * (width * window[3])
            dataset.GetRasterBand(1).GetMaskBand().WriteRaster(*window, mask)

    def flush(self) -> None:
        """Bring to disk what was written, and remember it.

        Raises:
            OutputError: the disk is full, or a file cannot be written.
        """
        if not self._unflushed:
            return
        if shutil.disk_usage(self._folder).free < FREE_BYTES:
            raise self._not_written()
        with self._writing():
            for dataset in self._open.values():
                dataset.FlushCache()
            with self._record:
                self._record.executemany(
                    "INSERT OR IGNORE INTO tiles VALUES (?, ?)", self._unflushed
                )
        self._unflushed.clear()

    def write_vrt(self, tiles: set[Tile]) -> None:
        """Write the VRT over the sheets of these tiles, fetched or not; it is never empty.

        Raises:
            OutputError: it cannot be written.
        """
        self.flush()
        self._open.clear()  # closes them
        for sheet in {_sheet_of(tile) for tile in tiles or {Tile(0, 0)}}:
            if not self._path(sheet).exists():
                self._create(sheet)
        sheets = sorted(str(path) for path in self._folder.glob("*.tif"))
        with self._writing():
            vrt = gdal.BuildVRT(str(self._vrt), sheets)
            if not self._is_one_nodata:
                for number, value in self._nodata_by_band():
                    vrt.GetRasterBand(number).SetNoDataValue(value)
            vrt.FlushCache()

    def _dataset(self, sheet: _Sheet) -> Any:
        """Return a sheet open for writing; those used longest ago are closed."""
        dataset = self._open.pop(sheet, None)
        if dataset is None:
            if len(self._open) >= OPEN_SHEETS:
                self.flush()
                self._open.popitem(last=False)
            dataset = _sheet_at(self._path(sheet), gdal.OF_UPDATE) or self._create(sheet)
        self._open[sheet] = dataset
        return dataset

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Turn what GDAL, the disk and SQLite refuse into one error."""
        try:
            with gdal_exceptions():
                yield
        except (RuntimeError, OSError, sqlite3.Error) as error:
            raise self._not_written() from error

    def _create(self, sheet: _Sheet) -> Any:
        with self._writing():
            return self._created(sheet)

    def _created(self, sheet: _Sheet) -> Any:
        grid, side = self._grid, SHEET_TILES * TILE_PX
        size = (
            min(side, grid.columns - sheet.column * side),
            min(side, grid.rows - sheet.row * side),
        )
        types = self._raster.gdal_types
        # GDAL takes the last of four bands of bytes for alpha where nobody says what they are.
        measured = ("INTERLEAVE=BAND", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO")
        kind = ("PHOTOMETRIC=RGB",) if self._raster.is_rendered else measured
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(self._path(sheet)),
            *size,
            len(types),
            reduce(gdal.DataTypeUnion, types),
            [*OPTIONS, *kind],
        )
        x = grid.x + sheet.column * side * grid.cell_x
        y = grid.y - sheet.row * side * grid.cell_y
        dataset.SetGeoTransform((x, grid.cell_x, 0, y, 0, -grid.cell_y))
        dataset.SetProjection(self._raster.crs.toWkt())
        for number in self._raster.alpha:
            dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)
        self._say_what_is_missing(dataset)
        return dataset

    def _say_what_is_missing(self, dataset: Any) -> None:
        for number, value in self._nodata_by_band():
            if self._is_one_nodata:
                dataset.GetRasterBand(number).SetNoDataValue(value)
            else:
                dataset.GetRasterBand(number).Fill(value)
        if not self._is_masked:
            return
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        try:
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        finally:
            gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)

    def _nodata_by_band(self) -> Iterator[tuple[int, float]]:
        return ((n, value) for n, value in enumerate(self._nodata, start=1) if value is not None)

    def _path(self, sheet: _Sheet) -> Path:
        return self._folder / f"{sheet.column}_{sheet.row}.tif"

    def _not_written(self) -> OutputError:
        return OutputError(
            text("The imagery that was fetched cannot be written"),
            where=str(self._folder),
            mend=text(
                "Free some space there, or move the cache: environment variable "
                "OBJECT_CLASSIFIER_CACHE. Then run again: what was fetched is kept."
            ),
        )


def _sheet_of(tile: Tile) -> _Sheet:
    return _Sheet(tile.column // SHEET_TILES, tile.row // SHEET_TILES)


def _sheet_at(path: Path, flags: int = gdal.OF_READONLY) -> Any:
    """Return the dataset, or None."""
    return opened(str(path), gdal.OF_RASTER | flags) if path.exists() else None
