"""QGIS's widget for a file or a folder."""

from __future__ import annotations

from qgis.gui import QgsFileWidget


def file_widget(path: str = "") -> QgsFileWidget:
    """Return a widget for a file that is there."""
    return _widget(QgsFileWidget.StorageMode.GetFile, path)


def folder_widget(path: str = "") -> QgsFileWidget:
    """Return a widget for a folder."""
    return _widget(QgsFileWidget.StorageMode.GetDirectory, path)


def new_file_widget(file_filter: str) -> QgsFileWidget:
    """Return a widget for a file to write; one that is there is not asked about here."""
    widget = _widget(QgsFileWidget.StorageMode.SaveFile)
    widget.setFilter(file_filter)
    widget.setConfirmOverwrite(False)
    return widget


def _widget(mode: QgsFileWidget.StorageMode, path: str = "") -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.setFilePath(path)
    return widget
