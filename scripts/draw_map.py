"""Draw the classified layer over its imagery as QGIS draws it, with a legend and a close-up.

The layer comes in the style that the algorithm saved beside it. Run with QGIS's Python:
    QT_QPA_PLATFORM=offscreen python3 draw_map.py IMAGE.tif CLASSIFIED.gpkg MAP.png
"""

from __future__ import annotations

import sys
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

PAGE_MM = (390.0, 250.0)
MAIN_MM = (6.0, 18.0, 226.0, 226.0)  # x, y, width, height
CLOSE_MM = (238.0, 18.0, 146.0, 146.0)
CLOSE_M = 165.0
"""Side of the close-up on the ground."""

DPI = 150


def load(image: str, classified: str) -> tuple[QgsRasterLayer, QgsVectorLayer]:
    """Open both layers and put them into the project, the buildings on top."""
    raster = QgsRasterLayer(image, "Imagery")
    layer = QgsVectorLayer(classified, "Buildings")
    for opened in (raster, layer):
        if not opened.isValid():
            raise SystemExit(f"QGIS cannot open {opened.source()}")
    _, found = layer.loadDefaultStyle()
    if not found:
        raise SystemExit(f"{classified} has no style beside it")
    QgsProject.instance().addMapLayers([layer, raster])
    return raster, layer


def most_varied(layer: QgsVectorLayer, extent: QgsRectangle) -> QgsRectangle:
    """Return the window where the rarest class of it has the most buildings."""
    points = [
        (feature.geometry().centroid().asPoint(), feature["ClassLabel"])
        for feature in layer.getFeatures()
        if feature.hasGeometry() and feature["ClassLabel"]
    ]
    classes = {label for _, label in points}

    def rarest(window: QgsRectangle) -> tuple[int, int]:
        inside = [label for point, label in points if window.contains(point)]
        return min(inside.count(label) for label in classes), len(inside)

    steps = range(1, 9)
    windows = [
        QgsRectangle.fromCenterAndSize(
            QgsPointXY(
                extent.xMinimum() + extent.width() * i / 9,
                extent.yMinimum() + extent.height() * j / 9,
            ),
            CLOSE_M,
            CLOSE_M,
        )
        for i in steps
        for j in steps
    ]
    return max(windows, key=rarest)


def place(item: QgsLayoutItem, box: tuple[float, float, float, float]) -> None:
    """Put an item on the page, millimetres."""
    millimetres = QgsUnitTypes.LayoutMillimeters
    item.attemptMove(QgsLayoutPoint(box[0], box[1], millimetres))
    item.attemptResize(QgsLayoutSize(box[2], box[3], millimetres))


def text(size: float, *, bold: bool = False) -> QgsTextFormat:
    """Return a text format in points."""
    style = QgsTextFormat()
    style.setFont(QFont("Open Sans", int(size), QFont.Bold if bold else QFont.Normal))
    style.setSize(size)
    return style


def add_map(
    layout: QgsLayout,
    box: tuple[float, float, float, float],
    extent: QgsRectangle,
    layers: list[QgsMapLayer],
) -> QgsLayoutItemMap:
    """Add a framed map."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place(item, box)
    item.setLayers(layers)
    item.setExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3))
    return item


def add_label(layout: QgsLayout, words: str, style: QgsTextFormat, box: Any) -> None:
    """Add a line of text."""
    item = QgsLayoutItemLabel(layout)
    item.setText(words)
    item.setTextFormat(style)
    layout.addLayoutItem(item)
    place(item, box)


def add_legend(layout: QgsLayout, linked: QgsLayoutItemMap, layer: QgsVectorLayer) -> None:
    """Add the classes of the layer with their colours."""
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(linked)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    root.addLayer(layer)
    for part, size in ((QgsLegendStyle.Subgroup, 12), (QgsLegendStyle.SymbolLabel, 11)):
        style = item.style(part)
        style.setTextFormat(text(size, bold=part == QgsLegendStyle.Subgroup))
        item.setStyle(part, style)
    layout.addLayoutItem(item)
    place(item, (238.0, 172.0, 70.0, 60.0))


def add_scale_bar(
    layout: QgsLayout, linked: QgsLayoutItemMap, segment_m: float, at: tuple[float, float]
) -> None:
    """Add a scale bar of two segments."""
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(linked)
    item.setUnits(QgsUnitTypes.DistanceMeters)
    item.setUnitLabel("m")
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(segment_m)
    item.setTextFormat(text(9))
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(QColor(255, 255, 255, 215))
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(*at, QgsUnitTypes.LayoutMillimeters))


def compose(raster: QgsRasterLayer, layer: QgsVectorLayer) -> QgsLayout:
    """Lay out the page."""
    layout = QgsLayout(QgsProject.instance())
    layout.initializeDefaults()
    size = QgsLayoutSize(*PAGE_MM, QgsUnitTypes.LayoutMillimeters)
    layout.pageCollection().page(0).setPageSize(size)
    main = add_map(layout, MAIN_MM, raster.extent(), [layer, raster])
    window = most_varied(layer, raster.extent())
    close = add_map(layout, CLOSE_MM, window, [layer, raster])
    overview = main.overview()
    overview.setLinkedMap(close)
    symbol = overview.frameSymbol().clone()
    symbol.setColor(QColor(255, 255, 255, 20))
    symbol.symbolLayer(0).setStrokeColor(QColor(255, 255, 255))
    symbol.symbolLayer(0).setStrokeWidth(0.7)
    overview.setFrameSymbol(symbol)
    title = f"Buildings after the storm: {layer.featureCount()} footprints, classified"
    add_label(layout, title, text(17, bold=True), (6.0, 5.0, 300.0, 11.0))
    add_legend(layout, main, layer)
    add_scale_bar(layout, main, 100, (10.0, 231.0))
    add_scale_bar(layout, close, 20, (242.0, 151.0))
    note = "A made-up town, painted by scripts/make_scene.py. No imagery of a real place."
    add_label(layout, note, text(9), (238.0, 237.0, 146.0, 7.0))
    return layout


def export(layout: QgsLayout, output: str) -> None:
    """Write the page as a picture."""
    picture = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    if not picture.save(output):
        raise SystemExit(f"QGIS could not write {output}")


def main() -> None:
    """Draw the map that the command line asks for."""
    image, classified, output = sys.argv[1:]
    application = QgsApplication([], True)
    application.initQgis()
    export(compose(*load(image, classified)), output)
    QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
