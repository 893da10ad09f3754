"""Imagery that only QGIS reads, brought into a job folder for the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Mapping

from osgeo import gdal
from qgis.core import QgsUnitTypes

from ...errors import InputError
from ...feedback import Portion
from ...job import ChipResize, ProcessingMode
from ...model.definition import ImageSpace
from ...results import KNOWN_IMAGERY_FILE, NOT_FETCHED, ObjectResult, write_known
from ...texts import text
from ..imagery.gdal_exceptions import opened
from .fetch import Fetched, fetch_tiles
from .object_windows import ObjectWindow, WindowRules
from .sheets import SheetStore
from .tile_grid import TILE_PX, TileGrid, choose_grid, needed_tiles

if TYPE_CHECKING:
    from pathlib import Path

    from ...feedback import Feedback
    from ...job import ClassificationJob
    from ...model.definition import ModelDefinition
    from ..features import Placement
    from ..imagery.provider_raster import ProviderRaster


@dataclass(frozen=True)
class ImageryFetcher:
    """Everything that says what to fetch.

    Attributes:
        folder: of the job; the objects are in it.
        rasters: by the number of their image in the job.
        placement: how the objects came into it.
    """

    folder: Path
    job: ClassificationJob
    definition: ModelDefinition
    rasters: Mapping[int, ProviderRaster]
    placement: Placement

    def fetch(self, feedback: Feedback) -> None:
        """Fetch what the objects need; those that cannot have it get a status.

        Raises:
            InputError: a service does not answer, or nothing says at which cell size to ask it.
            OutputError: the disk is full.
            Cancelled: the user stopped.
        """
        share = 100 / max(len(self.rasters), 1)
        missing = (
            ObjectResult(position, self._result_image(number), status=NOT_FETCHED)
            for turn, number in enumerate(self.rasters)
            for position in self._fetch_one(
                number, Portion(feedback, turn * share, (turn + 1) * share)
            )
        )
        write_known(self.folder, missing, KNOWN_IMAGERY_FILE)

    def _fetch_one(self, number: int, feedback: Feedback) -> list[int]:
        """Fetch for one image; return the positions of the objects that cannot have it."""
        raster = self.rasters[number]
        grid = choose_grid(raster, self.definition, self._cell_size_for(number))
        windows = [
            window
            for window in self._rules(number, grid).windows(self.folder)
            # What lies off a single image gets no chip; in a mosaic its neighbour may give one.
            if self._is_mosaic or grid.extent.intersects(window.bounds)
        ]
        tiles = needed_tiles(grid, (window.box for window in windows), raster.name)
        feedback.pushInfo(
            text(
                "{name}: fetching {count:,} tile of {side} x {side} pixels; cell size "
                "{cell_size:.6g} ({why}).",
                "{name}: fetching {count:,} tiles of {side} x {side} pixels, at most {parallel} "
                "at once; cell size {cell_size:.6g} ({why}).",
                name=raster.name,
                count=len(tiles),
                side=TILE_PX,
                parallel=len(raster.clones),
                cell_size=grid.cell_x,
                why=grid.why,
            )
        )
        with SheetStore(self.folder / raster.image.path, raster, grid) as store:
            fetched = fetch_tiles(raster, grid, tiles, store, feedback)
            store.write_vrt(tiles)
        return _without_imagery(windows, grid, fetched)

    @property
    def _is_mosaic(self) -> bool:
        return (
            self.job.processing_mode is ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE
            and len(self.job.images) > 1
        )

    def _result_image(self, number: int) -> int:
        separately = self.job.processing_mode is ProcessingMode.PROCESS_ITEMS_SEPARATELY
        return number if separately else 0

    def _cell_size_for(self, number: int) -> float | None:
        """Return what to fetch an image at: CELL_SIZE, or in a mosaic the first image's own."""
        if self.job.cell_size or not self._is_mosaic or number == 0:
            return self.job.cell_size
        first, own = self.placement.image_crs.mapUnits(), self.rasters[number].crs.mapUnits()
        return self._first_cell_size() * float(QgsUnitTypes.fromUnitToUnitFactor(first, own))

    def _first_cell_size(self) -> float:
        if 0 in self.rasters:
            return choose_grid(self.rasters[0], self.definition, self.job.cell_size).cell_x
        first = self.job.images[0]
        dataset = opened(first.path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is None:
            raise InputError(
                text("The image cannot be opened"),
                where=first.path,
                mend=text("Check that it exists."),
            )
        return abs(float(dataset.GetGeoTransform()[1]))

    def _rules(self, number: int, grid: TileGrid) -> WindowRules:
        raw = self.definition.image_space is ImageSpace.PIXEL_SPACE
        own = max(grid.cell_x, grid.cell_y)
        asked = 0.0 if raw else self.job.cell_size or 0.0
        before = self._is_mosaic and not raw
        columns, rows = self._largest_window()
        return WindowRules(
            columns=columns,
            rows=rows,
            cell_size=(asked or self._first_cell_size()) if before else max(asked, own),
            objects_crs=self.placement.image_crs,
            raster_crs=self.rasters[number].crs,
            transform_context=self.placement.transform_context,
            before=before,
            extent=self.job.extent,
        )

    def _largest_window(self) -> tuple[int, int]:
        """Return columns and rows of the largest window, with what the model cuts off around it."""
        columns, rows = self.definition.image_width, self.definition.image_height
        fit = self.definition.fit
        if fit is None or self.job.chip_resize is not ChipResize.AUTO:
            return columns, rows
        height, width = fit.size
        return max(columns, width), max(rows, height)


def _without_imagery(windows: list[ObjectWindow], grid: TileGrid, fetched: Fetched) -> list[int]:
    if not fetched.failed:
        return []
    return [
        window.position
        for window in windows
        if not fetched.failed.keys().isdisjoint(grid.tiles_of(window.box))
    ]
