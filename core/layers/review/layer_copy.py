"""A copy of a layer to answer into, where the layer itself is not to be changed.

QGIS's own export in the background; the file has its name when it is whole.
"""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapLayerStyle,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...errors import OutputError, PluginError
from ...system.atomic import may_write, once_released
from ...texts import text
from ..fields import FID
from ..output.destination import ASIDE
from ..photos.attachments import file_and_layer
from .answers import add_fields

SUFFIX = ".gpkg"

_running: set[LayerCopying] = set()  # who cancels lets go of it, and it has a file to remove yet


def proposed_path(layer: QgsVectorLayer, project: QgsProject) -> Path:
    """Return a file that is not there yet: beside the layer's, else the project's, else at home."""
    place = file_and_layer(layer)
    stem = place[0].stem if place is not None else layer.name()
    stem = "".join(c if c.isalnum() or c in " -_." else "_" for c in stem).strip(" .") or "layer"
    folders = [place[0].parent] if place is not None else []
    folders += [Path(home) for home in (project.homePath(), str(Path.home())) if home]
    folder = next((f for f in folders if f.is_dir() and may_write(f)), Path.home())
    path, number = folder / f"{stem}_review{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}_review_{number}{SUFFIX}", number + 1
    return path


class LayerCopying(QObject):
    """Copies a layer, as it is with its edits, into a new GeoPackage with the fields of answers.

    `done` has the copy, a layer in no project yet, with the layer's style; `failed` a PluginError.
    `name` is what the copy is called, in English.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    progressed = pyqtSignal(float)

    def __init__(self, layer: QgsVectorLayer, path: Path) -> None:
        """Get ready, in the main thread.

        Raises:
            OutputError: there is such a file, or it cannot be written.
        """
        super().__init__()
        self._path = path = path.with_suffix(path.suffix or SUFFIX)
        self._aside = path.with_name(f"{ASIDE}{os.getpid()}-{path.stem}{SUFFIX}")
        self.name = text("{layer} (review)", layer=layer.name())
        self._style = QgsMapLayerStyle()
        self._style.readFromLayer(layer)
        self._check()
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = path.stem
        options.fileEncoding = "UTF-8"
        options.attributes = _attributes(layer)
        if not _has_whole_key(layer):
            options.layerOptions = [f"FID={_free_name(layer)}"]
        self._task = QgsVectorFileWriterTask(layer, str(self._aside), options)
        self._task.completed.connect(self._complete)
        self._task.errorOccurred.connect(self._tell_error)
        self._task.progressChanged.connect(self.progressed)

    def start(self) -> None:
        """Let it run."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop it; neither signal comes."""
        self._task.completed.disconnect(self._complete)
        self._task.errorOccurred.disconnect(self._tell_error)
        for ended in (self._task.completed, self._task.errorOccurred):
            ended.connect(self._clear)
        self._task.cancel()

    def _check(self) -> None:
        if self._path.exists():
            raise self._problem(
                text("There is already a file of that name"),
                text("Open it and review that layer, or choose another name."),
            )
        if not self._path.parent.is_dir() or not may_write(self._path.parent):
            raise self._problem(
                text("You have no permission to write the output there"),
                text("Choose a place that you may write to."),
            )

    def _complete(self) -> None:
        _running.discard(self)
        try:
            once_released(lambda: self._aside.replace(self._path))
            self.done.emit(self._opened())
        except (OSError, PluginError) as error:
            self.failed.emit(error if isinstance(error, PluginError) else self._failure(str(error)))

    def _opened(self) -> QgsVectorLayer:
        copy = QgsVectorLayer(f"{self._path}|layername={self._path.stem}", self.name, "ogr")
        if not copy.isValid():
            raise self._failure(copy.error().summary())
        self._style.writeToLayer(copy)
        copy.setReadOnly(False)  # a style says that too
        add_fields(copy)
        return copy

    def _tell_error(self, _: int, said: str) -> None:
        self._clear()
        self.failed.emit(self._failure(said))

    def _clear(self, *_: object) -> None:
        _running.discard(self)
        with suppress(OSError):  # on Windows somebody may still look at it
            self._aside.unlink()

    def _failure(self, said: str) -> PluginError:
        return self._problem(
            text("The layer cannot be copied: {why}", why=said or "?"),
            text("Choose another place, or answer into the layer itself."),
        )

    def _problem(self, what: str, mend: str) -> OutputError:
        return OutputError(what, where=str(self._path), mend=mend)


def _has_whole_key(layer: QgsVectorLayer) -> bool:
    """Return whether a field fid, if there is one, can number the rows of a GeoPackage."""
    index = layer.fields().lookupField(FID)
    return index < 0 or (layer.storageType() == "GPKG" and index in layer.primaryKeyAttributes())


def _free_name(layer: QgsVectorLayer) -> str:
    """Return a name of a column that no field has: fid is an ordinary one elsewhere."""
    taken = {name.lower() for name in layer.fields().names()}
    return next(name for name in (f"{FID}_{n}" for n in count(1)) if name not in taken)


def _attributes(layer: QgsVectorLayer) -> list[int]:
    """Return the fields to copy: not the numbers of rows where features without one are there."""
    buffer = layer.editBuffer()
    has_new = buffer is not None and bool(buffer.addedFeatures())
    names = enumerate(layer.fields().names())
    return [index for index, name in names if not (has_new and name.lower() == FID)]
