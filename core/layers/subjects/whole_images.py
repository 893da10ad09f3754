"""Images that are objects themselves: a polygon for each that lies on the ground, a row for all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRectangle,
    QgsWkbTypes,
)

from ...errors import InputError
from ...footprints import Footprint, read_footprints
from ...job import ImageSource
from ...results import ObjectResult, open_results
from ...texts import text
from ..fields import image_fields
from ..imagery.gdal_exceptions import opened
from ..imagery.rasters import entries_of, read_rasters
from .subject import Layout, ResultLayer, ResultRow, Slice, StagedRow

if TYPE_CHECKING:
    from ...feedback import Feedback

EDGE_POINTS = 8
"""Added to each side of an image's outline before it goes into another CRS, where it bends."""


@dataclass(frozen=True)
class WholeImage:
    """One image.

    Attributes:
        source: what the engine opens.
        crs: that the user gave its layer; None: what the file says.
        note: what the log should say of it.
    """

    source: ImageSource
    crs: QgsCoordinateReferenceSystem | None = None
    note: str = ""


MUCH_LARGER = 4
"""From this many times a chip on, an image is hardly one object."""

NAMED = 3
"""Layers of the project that a sentence names."""


def find_images(value: Any, context: QgsProcessingContext) -> tuple[WholeImage, ...]:
    """Return the images that a value of RASTER means; files are not opened here.

    Raises:
        InputError: something in it is neither a layer nor a file, or has to be fetched.
    """
    return tuple(
        image for entry in entries_of(value, context) for image in _images_of(entry, context)
    )


def _images_of(entry: Any, context: QgsProcessingContext) -> Iterator[WholeImage]:
    path = Path(str(entry))
    if not isinstance(entry, QgsMapLayer) and path.is_file() and not _is_layer(entry, context):
        yield WholeImage(ImageSource(str(path.resolve()), path.stem))
        return
    for raster in read_rasters(entry, context):
        if raster.remote is not None:
            raise InputError(
                text(
                    "A service, a database or a file behind a login is not a single image that "
                    "could be one object"
                ),
                where=raster.image.name,
                mend=text("Choose the objects in FEATURES, or save the imagery as files first."),
            )
        yield WholeImage(raster.image, raster.crs, raster.note)


def _is_layer(entry: Any, context: QgsProcessingContext) -> bool:
    """Return whether a file is one of the project's layers, whose settings then count."""
    raster = QgsProcessingUtils.LayerHint.Raster
    found = QgsProcessingUtils.mapLayerFromString(str(entry), context, False, raster)
    return found is not None


@dataclass(frozen=True)
class WholeImages:
    """Images, each of which is one object.

    Attributes:
        found: in the order of the input.
        polygon_layers: names of layers in the project that may hold the objects, if they were
            only forgotten.
    """

    found: tuple[WholeImage, ...]
    transform_context: QgsCoordinateTransformContext
    polygon_layers: tuple[str, ...] = ()
    digest: str = ""

    @property
    def images(self) -> tuple[ImageSource, ...]:
        """In the order of the input."""
        return tuple(image.source for image in self.found)

    def doubt(self, width: int, height: int) -> str:
        """Return what is to be said where objects were probably forgotten; "": nothing.

        Assumption: an image of `MUCH_LARGER` times the model's chip, in both directions, beside
        polygons in the project is a scene of many objects.

        Args:
            width: of the model's chips, pixels.
            height: the same.
        """
        if not self.polygon_layers:
            return ""
        for image in self.images[:1]:
            columns, rows = _size_of(image.path)
            if columns >= MUCH_LARGER * width and rows >= MUCH_LARGER * height:
                return text(
                    "No objects are chosen, so each image is one: {name}, {columns} x {rows} "
                    "pixels, becomes a single chip of {width} x {height}. If the objects are in a "
                    "layer ({layers}), choose it in FEATURES.",
                    name=image.name,
                    columns=columns,
                    rows=rows,
                    width=width,
                    height=height,
                    layers=", ".join(self.polygon_layers[:NAMED]),
                )
        return ""

    @property
    def extent_crs(self) -> None:
        """Images are classified as they are."""
        return

    @property
    def count(self) -> int:
        """Number of images."""
        return len(self.found)

    @property
    def objects_name(self) -> str:
        """Images are the objects."""
        return ""

    def only(self, part: Slice) -> WholeImages:
        """Return a part of the images."""
        return replace(self, found=tuple(part.of(self.found)))

    def stage(self, folder: Path, feedback: Feedback) -> WholeImages:  # noqa: ARG002
        """Nothing needs to be written: job.json names the images."""
        return self

    @property
    def layout(self) -> Layout:
        """Polygons, their outlines; which images have none is known when the engine opens them."""
        fields = image_fields()
        sample = QgsFeature(fields)
        sample.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
        crs = QgsCoordinateReferenceSystem()
        return Layout(fields, QgsWkbTypes.Type.Polygon, crs, samples=(sample,))

    def rows(self) -> Iterator[StagedRow]:
        """Return one row for each image."""
        for position, image in enumerate(self.images, start=1):
            yield StagedRow(position, position, image.name)

    def known(self) -> Iterable[ObjectResult]:
        """Return nothing: only the engine opens images."""
        return ()

    def result_layer(self, folder: Path) -> ResultLayer:
        """Return a row for each image: polygons in the first one's CRS, or a table without any."""
        footprints = list(read_footprints(folder))
        crs = self._common_crs(footprints)
        outlines = {each.image: self._outline(each, crs) for each in footprints}
        placed = {number: outline for number, outline in outlines.items() if outline is not None}
        layout = Layout(
            image_fields(),
            QgsWkbTypes.Type.Polygon if placed else QgsWkbTypes.Type.NoGeometry,
            crs if placed else QgsCoordinateReferenceSystem(),
        )
        rows = self._rows(folder, placed)
        return ResultLayer(layout, len(self.found), rows, self._notes(len(placed)))

    def _rows(self, folder: Path, outlines: dict[int, QgsGeometry]) -> Iterator[ResultRow]:
        fields = image_fields()
        with open_results(folder) as results:
            for number, image in enumerate(self.images):
                feature = QgsFeature(fields)
                feature.setAttributes([number + 1, image.name, image.path])
                feature.setGeometry(outlines.get(number, QgsGeometry()))
                yield ResultRow(feature, next(results))

    def _common_crs(self, footprints: list[Footprint]) -> QgsCoordinateReferenceSystem:
        """Return the CRS of the first image that has one."""
        known = (self._crs_of(footprint) for footprint in footprints)
        return next((crs for crs in known if crs.isValid()), QgsCoordinateReferenceSystem())

    def _crs_of(self, footprint: Footprint) -> QgsCoordinateReferenceSystem:
        own = self.found[footprint.image].crs
        if own is not None and own.isValid():
            return own
        return QgsCoordinateReferenceSystem.fromWkt(footprint.crs)

    def _outline(
        self, footprint: Footprint, crs: QgsCoordinateReferenceSystem
    ) -> QgsGeometry | None:
        """Return the polygon in a CRS; None where the image cannot be brought there.

        Assumption: an image whose georeference names no CRS is in that of the others.
        """
        outline = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in footprint.ring]])
        own = self._crs_of(footprint)
        if not own.isValid() or own == crs:
            return outline
        outline = outline.densifyByCount(EDGE_POINTS)
        try:
            outline.transform(QgsCoordinateTransform(own, crs, self.transform_context))
        except QgsCsException:
            return None
        return outline if outline.boundingBox().isFinite() else None

    def _notes(self, placed: int) -> tuple[str, ...]:
        count = len(self.found)
        if placed == count:
            return ()
        if not placed:
            return (text("No image has a georeference: the result is a table without geometry."),)
        note = text(
            "Images without a georeference, or without one that leads into the CRS of the first: "
            "{number:,} of {total:,}. Their rows have no geometry.",
            number=count - placed,
            total=count,
        )
        return (note,)


def _size_of(path: str) -> tuple[int, int]:
    """Return columns and rows; (0, 0) where GDAL does not open it, which the engine then says."""
    from osgeo import gdal

    dataset = opened(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return (0, 0) if dataset is None else (dataset.RasterXSize, dataset.RasterYSize)
