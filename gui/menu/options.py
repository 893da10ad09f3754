"""Announces the plugin's page of QGIS's options; the page is made when the options are opened."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.common.base import ICONS

PAGE = "ObjectClassifierOptions"
"""Name of the page, for `iface.showOptionsDialog`."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("Object Classifier")
        self.setIcon(QIcon(str(ICONS / "object_classifier.svg")))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        from .options_page import OptionsPage

        page = OptionsPage(parent)
        page.setObjectName(PAGE)
        return page
