"""The sample: a painted town, its buildings and a model, at a place of the user's and in a project.

Nothing is opened where the plugin lies: GDAL and SQLite write beside what they read, the folder may
be read-only, and an update removes it.
"""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsFillSymbol,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..errors import InputError, OutputError
from ..foreign_errors import as_plugin_error
from ..system.atomic import atomic_path
from ..texts import joined, text
from .busy_files import opened_layer

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsProject

SHIPPED = Path(__file__).resolve().parents[2] / "sample"

IMAGERY, FOOTPRINTS, MODEL = "town.tif", "footprints.gpkg", "damage_sample.dlpk"

TRUTH = "truth"
"""Field of the footprints: what the storm did. The model does not look at it."""


class SampleNames(NamedTuple):
    """How the project calls the sample, in the language of the user."""

    group: str
    imagery: str
    footprints: str


class SampleLayers(NamedTuple):
    """The sample in a project."""

    imagery: QgsRasterLayer
    footprints: QgsVectorLayer


def copy_sample(folder: Path) -> None:
    """Copy what is missing there; what is there may have been edited or be open, and stays.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in (IMAGERY, FOOTPRINTS, MODEL):
            if not (folder / name).exists():
                with atomic_path(folder / name) as aside:
                    shutil.copyfile(SHIPPED / name, aside)  # without its rights: may be read-only
    except OSError as error:
        known = as_plugin_error(error)
        reason = [] if known is None else [known.what]
        raise OutputError(
            text("The sample cannot be copied"),
            where=joined(": ", [str(folder), *reason]),
            mend=text("Choose another folder for the sample, or repair this one."),
        ) from error


def open_sample(project: QgsProject, folder: Path, names: SampleNames) -> SampleLayers:
    """Have a project show the sample; layers of it that are there stay as they are. Main thread.

    Args:
        project: gets a group on top, unless it has one of that name.
        folder: of `copy_sample`.
        names: of the group and the layers.

    Raises:
        InputError: a file there cannot be opened.
    """
    imagery = QgsRasterLayer(str(folder / IMAGERY), names.imagery, "gdal")
    source = f"{folder / FOOTPRINTS}|layername={Path(FOOTPRINTS).stem}"
    footprints = opened_layer(partial(QgsVectorLayer, source, names.footprints, "ogr"), source)
    if footprints is None:
        raise _unreadable(source)
    if not imagery.isValid():
        raise _unreadable(imagery.source())
    footprints.setRenderer(QgsSingleSymbolRenderer(_outline()))
    shown = SampleLayers(*(_in_project(project, layer, names) for layer in (imagery, footprints)))
    for layer in shown:
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:  # somebody may keep it out of the list of layers
            node.setItemVisibilityCheckedParentRecursive(True)
    return shown


def _unreadable(source: str) -> InputError:
    return InputError(
        text("A file of the sample cannot be opened"),
        where=source,
        mend=text("Delete its folder, and load the sample again."),
    )


def _in_project(project: QgsProject, layer: QgsMapLayer, names: SampleNames) -> QgsMapLayer:
    """Return the project's layer of the same source, or this one, which is added."""
    for present in project.mapLayers().values():
        if _what_is_read(present) == _what_is_read(layer):
            if not present.isValid():  # its file was away when the project was opened
                present.setDataSource(layer.source(), present.name(), layer.providerType())
            return present
    root = project.layerTreeRoot()
    group = root.findGroup(names.group) or root.insertGroup(0, names.group)
    project.addMapLayer(layer, False)
    is_raster = isinstance(layer, QgsRasterLayer)
    group.insertLayer(-1 if is_raster else 0, layer).setExpanded(not is_raster)
    return layer


def _what_is_read(layer: QgsMapLayer) -> tuple[str, Path, str]:
    registry, provider = QgsProviderRegistry.instance(), layer.providerType()
    parts = registry.decodeUri(provider, layer.source())
    return provider, Path(parts.get("path") or ""), str(parts.get("layerName") or "")


def _outline() -> QgsFillSymbol:
    """Return a symbol that is seen on roofs and lawns, and hides neither."""
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "255,230,0", "outline_width": "0.4"}
    )
