"""Registers the provider and the menu entry when QGIS loads the plugin, and takes them away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QTranslator

from .algorithms.base import tr
from .algorithms.provider import ObjectClassifierProvider

MENU = "Object Classifier"
TRANSLATIONS = Path(__file__).resolve().parent / "i18n"
"""Compiled by `make i18n-compile`; where there are none, English is shown."""


class ObjectClassifierPlugin:
    """The plugin as QGIS knows it; works without a window (`iface` None, as in qgis_process)."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: ObjectClassifierProvider | None = None
        self.action: Any = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:
        self._speak(QgsApplication.locale())
        self.provider = ObjectClassifierProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        if self.iface is not None:
            self._add_menu()

    def unload(self) -> None:
        if self.action is not None:
            self.iface.removePluginMenu(MENU, self.action)
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QgsApplication.removeTranslator(self.translator)
            self.translator = None

    def show_trusted_models(self) -> None:
        """Open the list of models whose own code may run."""
        from .algorithms.model_environment import consent_store
        from .gui.trusted_models import TrustedModelsDialog

        TrustedModelsDialog(consent_store(), self.iface.mainWindow()).exec()

    def _speak(self, locale: str) -> None:
        """Show all texts in the language of QGIS, where there is a translation."""
        translator = QTranslator()
        if translator.load(QLocale(locale), "object_classifier", "_", str(TRANSLATIONS)):
            QgsApplication.installTranslator(translator)
            self.translator = translator

    def _add_menu(self) -> None:
        from qgis.PyQt.QtWidgets import QAction

        self.action = QAction(tr("Trusted models…"), self.iface.mainWindow())
        self.action.triggered.connect(self.show_trusted_models)
        self.iface.addPluginToMenu(MENU, self.action)
