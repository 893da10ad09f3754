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
        self.actions: list[Any] = []
        self.options: Any = None
        self.main_window: Any = None
        self.window: Any = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:
        self._speak(QgsApplication.locale())
        self.provider = ObjectClassifierProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        if self.iface is not None:
            # Kept: the Python halves of the windows that are its children would go with it.
            self.main_window = self.iface.mainWindow()
            self._add_menu()
            self._add_options()

    def unload(self) -> None:
        if self.iface is not None:
            self._close_windows()
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
        self.actions.clear()
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QgsApplication.removeTranslator(self.translator)
            self.translator = None

    def show_classification(self) -> None:
        """Open the dialog of the Processing toolbox's algorithm."""
        import processing

        processing.createAlgorithmDialog("objectclassifier:classifyobjects", {}).show()

    def show_trusted_models(self) -> None:
        """Open the list of models whose own code may run."""
        from .algorithms.model_environment import consent_store
        from .gui.trusted_models import TrustedModelsDialog

        TrustedModelsDialog(consent_store(), self.main_window).exec()

    def show_diagnostics(self) -> None:
        """Open the report to paste into an issue."""
        from .gui.diagnostics import DiagnosticsDialog

        self.window = DiagnosticsDialog(self.main_window)
        self.window.show()

    def show_options(self) -> None:
        """Open QGIS's options at the plugin's page."""
        from .gui.options import PAGE

        self.iface.showOptionsDialog(self.main_window, PAGE)

    def _speak(self, locale: str) -> None:
        """Show all texts in the language of QGIS, where there is a translation."""
        translator = QTranslator()
        if translator.load(QLocale(locale), "object_classifier", "_", str(TRANSLATIONS)):
            QgsApplication.installTranslator(translator)
            self.translator = translator

    def _add_menu(self) -> None:
        from qgis.PyQt.QtWidgets import QAction

        for title, show in (
            (tr("Classify objects using deep learning…"), self.show_classification),
            (tr("Options…"), self.show_options),
            (tr("Trusted models…"), self.show_trusted_models),
            (tr("Diagnostics…"), self.show_diagnostics),
        ):
            action = QAction(title, self.main_window)
            action.triggered.connect(show)
            self.iface.addPluginToMenu(MENU, action)
            self.actions.append(action)

    def _close_windows(self) -> None:
        """Close our windows and the algorithms' dialogs: QGIS crashes in one without provider."""
        from qgis.PyQt.QtWidgets import QApplication

        from .gui.algorithm_windows import algorithm_windows, end

        for window in QApplication.topLevelWidgets():
            if type(window).__module__.startswith(f"{__package__}."):
                window.close()
        for window in algorithm_windows():
            algorithm = window.algorithm()
            if algorithm is not None and algorithm.provider() is self.provider:
                end(window)

    def _add_options(self) -> None:
        from .gui.options import OptionsFactory

        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)
