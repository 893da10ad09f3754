"""The grid of pixels on which imagery is fetched, and the tiles of it that objects need.

Frame: column 0, row 0 at the top-left corner; a tile is TILE_PX x TILE_PX pixels of the grid, less
at its right and lower edge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, Iterator, NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsUnitTypes

from ...errors import InputError
from ...texts import text

if TYPE_CHECKING:
    from ...model.definition import CellSize, ModelDefinition
    from ..imagery.provider_raster import ProviderRaster

TILE_PX = 256
"""Side of a tile: that of nearly all tiled services, so that each of theirs is asked for once."""

INSIDE_PX = 1e-4
"""How far a request keeps off the edges of its tile: QGIS asks a tiled service for its neighbours
as well when they are touched."""

MAX_TILES = 250_000
"""What one run fetches at most; 40,000 objects with chips of 224 pixels need about 100,000."""

_WEB_MERCATOR_CORNER = 20037508.342789244


class Tile(NamedTuple):
    """One tile, by its place in the grid."""

    column: int
    row: int


@dataclass(frozen=True)
class TileGrid:
    """Where the pixels lie.

    Attributes:
        x, y: of the top-left corner, in the CRS of the image.
        cell_x, cell_y: size of a pixel.
        columns, rows: of pixels.
        is_tiled: the service itself has tiles.
        why: how the cell size was chosen, for the log.
    """

    x: float
    y: float
    cell_x: float
    cell_y: float
    columns: int
    rows: int
    is_tiled: bool = False
    why: str = ""

    @property
    def extent(self) -> QgsRectangle:
        """What the grid covers."""
        right = self.x + self.columns * self.cell_x
        return QgsRectangle(self.x, self.y - self.rows * self.cell_y, right, self.y)

    def size_of(self, tile: Tile) -> tuple[int, int]:
        """Return columns and rows of a tile."""
        width = min(TILE_PX, self.columns - tile.column * TILE_PX)
        height = min(TILE_PX, self.rows - tile.row * TILE_PX)
        return width, height

    def extent_of(self, tile: Tile) -> QgsRectangle:
        """Return what to ask the provider for."""
        width, height = self.size_of(tile)
        left = self.x + tile.column * TILE_PX * self.cell_x
        top = self.y - tile.row * TILE_PX * self.cell_y
        dx, dy = (INSIDE_PX * self.cell_x, INSIDE_PX * self.cell_y) if self.is_tiled else (0.0, 0.0)
        right, bottom = left + width * self.cell_x, top - height * self.cell_y
        return QgsRectangle(left + dx, bottom + dy, right - dx, top - dy)

    def tiles_of(self, box: QgsRectangle) -> Iterator[Tile]:
        """Yield the tiles that meet a box."""
        across = math.ceil(self.columns / TILE_PX)
        down = math.ceil(self.rows / TILE_PX)
        first = self._tile_at(box.xMinimum(), box.yMaximum())
        last = self._tile_at(box.xMaximum(), box.yMinimum())
        for row in range(max(first.row, 0), min(last.row, down - 1) + 1):
            for column in range(max(first.column, 0), min(last.column, across - 1) + 1):
                yield Tile(column, row)

    def _tile_at(self, x: float, y: float) -> Tile:
        column = math.floor((x - self.x) / (self.cell_x * TILE_PX))
        return Tile(column, math.floor((self.y - y) / (self.cell_y * TILE_PX)))


def choose_grid(
    raster: ProviderRaster, definition: ModelDefinition, cell_size: float | None
) -> TileGrid:
    """Return the grid on which a raster is fetched.

    The raster's own where it has one. Of a tiled service the zoom that is just fine enough for
    CELL_SIZE, else the one nearest to what the model was trained on, else the finest. Of a service
    that renders at any scale CELL_SIZE, else the cell size that the model was trained on.

    Raises:
        InputError: nothing says which cell size to ask for.
    """
    provider = raster.provider
    extent = provider.extent()
    if provider.xSize() > 0 and provider.ySize() > 0:
        return TileGrid(
            extent.xMinimum(),
            extent.yMaximum(),
            extent.width() / provider.xSize(),
            extent.height() / provider.ySize(),
            provider.xSize(),
            provider.ySize(),
            why=text("the raster's own"),
        )
    trained = _trained_cell_size(definition, raster.crs)
    resolutions = sorted(size for size in provider.nativeResolutions() if size > 0)
    if resolutions:
        cell, why = _of_zooms(resolutions, cell_size, trained)
    elif cell_size or trained:
        cell = cell_size or trained or 0.0
        why = "CELL_SIZE" if cell_size else text("what the model was trained on")
    else:
        raise InputError(
            text(
                "This service renders at any scale, and the model does not say at which it was "
                "trained"
            ),
            where=raster.name,
            mend=text(
                "Set CELL_SIZE, in the units of the layer's CRS ({units}), to that of the imagery "
                "which the model was trained on.",
                units=QgsUnitTypes.toString(raster.crs.mapUnits()),
            ),
        )
    return _covering(extent, cell, raster.crs, is_tiled=bool(resolutions), why=why)


def _of_zooms(
    resolutions: list[float], cell_size: float | None, trained: float | None
) -> tuple[float, str]:
    """Return the cell size of a zoom, finest first in `resolutions`, and why it."""
    if cell_size:
        fine = [size for size in resolutions if size <= cell_size * (1 + 1e-6)]
        return (fine or resolutions[:1])[-1], text(
            "the zoom for CELL_SIZE {cell_size:g}", cell_size=cell_size
        )
    if trained:
        nearest = min(resolutions, key=lambda size: abs(math.log(size / trained)))
        return nearest, text(
            "the zoom nearest to the {cell_size:.3g} that the model was trained on",
            cell_size=trained,
        )
    return resolutions[0], text("the finest zoom; set CELL_SIZE for another")


def _covering(
    extent: QgsRectangle,
    cell: float,
    crs: QgsCoordinateReferenceSystem,
    *,
    is_tiled: bool,
    why: str,
) -> TileGrid:
    """Return the grid over an extent.

    Assumption: in EPSG:3857 tiles start at the corner of the world, elsewhere at that of the
    layer's extent. Where they do not, pixels are the nearest ones of theirs.
    """
    x, y = extent.xMinimum(), extent.yMaximum()
    if is_tiled and crs.authid() == "EPSG:3857":
        x, y = -_WEB_MERCATOR_CORNER, _WEB_MERCATOR_CORNER
    columns = max(math.ceil((extent.xMaximum() - x) / cell - 1e-6), 1)
    rows = max(math.ceil((y - extent.yMinimum()) / cell - 1e-6), 1)
    return TileGrid(x, y, cell, cell, columns, rows, is_tiled=is_tiled, why=why)


def _trained_cell_size(
    definition: ModelDefinition, crs: QgsCoordinateReferenceSystem
) -> float | None:
    """Return the middle of MinCellSize and MaxCellSize, in units of a CRS."""
    limits = [limit for limit in (definition.min_cell_size, definition.max_cell_size) if limit]
    sizes = [size for size in (_in_units_of(limit, crs) for limit in limits) if size]
    return math.prod(sizes) ** (1 / len(sizes)) if sizes else None


def _in_units_of(limit: CellSize, crs: QgsCoordinateReferenceSystem) -> float | None:
    if limit.wkid is None or not crs.isValid() or limit.x <= 0:
        return None
    own = QgsCoordinateReferenceSystem.fromEpsgId(limit.wkid)
    if not own.isValid():
        own = QgsCoordinateReferenceSystem(f"ESRI:{limit.wkid}")
    unknown = QgsUnitTypes.DistanceUnit.DistanceUnknownUnit
    if not own.isValid() or unknown in {own.mapUnits(), crs.mapUnits()}:
        return None
    return float(limit.x * QgsUnitTypes.fromUnitToUnitFactor(own.mapUnits(), crs.mapUnits()))


def needed_tiles(grid: TileGrid, boxes: Iterable[QgsRectangle], name: str) -> set[Tile]:
    """Return the tiles that meet any of the boxes.

    Raises:
        InputError: they are more than MAX_TILES.
    """
    tiles: set[Tile] = set()
    for box in boxes:
        for tile in grid.tiles_of(box):
            tiles.add(tile)
            if len(tiles) > MAX_TILES:
                raise InputError(
                    text(
                        "The objects need more than {limit:,} tiles of imagery",
                        limit=MAX_TILES,
                    ),
                    where=text(
                        "{name}, cell size {cell_size:.6g}", name=name, cell_size=grid.cell_x
                    ),
                    mend=text("Set a coarser CELL_SIZE, or an EXTENT, or select fewer objects."),
                )
    return tiles
