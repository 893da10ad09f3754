"""Registers the provider and the menu entries when QGIS loads the plugin, and takes them away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QTranslator
from qgis.PyQt.QtGui import QIcon

from .algorithms.assess.algorithm import AssessAccuracy
from .algorithms.classify.algorithm import ClassifyObjects
from .algorithms.common.base import ICONS
from .algorithms.common.translation import language, tr
from .algorithms.inspect_model import InspectModel
from .algorithms.provider import ALGORITHMS, ObjectClassifierProvider
from .algorithms.sample_objects import SampleObjects
from .algorithms.train.algorithm import TrainModel
from .core.runtime.worker_pool import WORKERS

TRANSLATIONS = Path(__file__).resolve().parent / "i18n"
"""Compiled by `make i18n-compile`; where there are none, English is shown."""


class ObjectClassifierPlugin:
    """The plugin as QGIS knows it; works without a window (`iface` None, as in qgis_process)."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: ObjectClassifierProvider | None = None
        self.menu: Any = None
        self.options: Any = None
        self.main_window: Any = None
        self.window: Any = None
        self.review_action: Any = None
        self.review: Any = None
        self.offer: Any = None
        self.guide: Any = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:
        self._speak(language())
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
            self._end_reviews()
            if self.guide is not None:
                self.guide.end()
                self.guide = None
            self._close_windows()
        if self.menu is not None:
            self.menu.end()
            self.menu = None
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        WORKERS.release()
        if self.translator is not None:
            QgsApplication.removeTranslator(self.translator)
            self.translator = None

    def show_algorithm(self, name: str) -> None:
        """Open the dialog of one of the Processing toolbox's algorithms."""
        import processing

        processing.createAlgorithmDialog(f"objectclassifier:{name}", {}).show()

    def load_sample(self) -> None:
        """Show the sample in the project, and what to do with it."""
        if self.guide is None:
            from .gui.menu.sample_town import SampleGuide

            self.guide = SampleGuide(self.iface)
        self.guide.load()

    def show_review(self) -> None:
        """Open the review dock, with the layer that is chosen in the list of layers."""
        from qgis.core import QgsVectorLayer

        layer = self.iface.activeLayer()
        self.review_layer(layer if isinstance(layer, QgsVectorLayer) else None)

    def review_layer(self, layer: Any) -> None:
        """Open the review dock with a layer; None: to choose one."""
        if self.review is None:
            from qgis.PyQt.QtCore import Qt

            from .gui.review.dock import ReviewDock

            self.review = ReviewDock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.review)
        self.review.open(layer)

    def show_trusted_models(self) -> None:
        """Open the list of models whose own code may run."""
        from .algorithms.common.model_environment import consent_store
        from .gui.model.trusted_models import TrustedModelsDialog

        TrustedModelsDialog(consent_store(), self.main_window).exec()

    def show_diagnostics(self) -> None:
        """Open the report to paste into an issue."""
        from .gui.menu.diagnostics import DiagnosticsDialog

        self.window = DiagnosticsDialog(self.main_window)
        self.window.show()

    def show_options(self) -> None:
        """Open QGIS's options at the plugin's page."""
        from .gui.menu.options import PAGE

        self.iface.showOptionsDialog(self.main_window, PAGE)

    def _speak(self, locale: str) -> None:
        """Show all texts in the language of QGIS, where there is a translation."""
        translator = QTranslator()
        if translator.load(QLocale(locale), "object_classifier", "_", str(TRANSLATIONS)):
            QgsApplication.installTranslator(translator)
            self.translator = translator

    def _add_menu(self) -> None:
        """Offer all that there is in a menu, and what is used most where people look for it."""
        from .gui.menu.plugin_menu import PluginMenu

        self.menu = PluginMenu(self.iface)
        for algorithm in (kind() for kind in ALGORITHMS):
            if isinstance(algorithm, (TrainModel, SampleObjects, InspectModel)):
                self.menu.separate()
            if isinstance(algorithm, AssessAccuracy):
                self._offer_reviews()  # between what draws a sample and what is made of it
            opens = partial(self.show_algorithm, algorithm.name())
            action = self.menu.add(f"{algorithm.displayName()}…", algorithm.icon(), opens)
            if isinstance(algorithm, ClassifyObjects):
                self.menu.show_in_toolbar(action)
                self.menu.show_in_raster_menu(action)
        self.menu.separate()
        for title, icon, show in (
            (tr("Load a sample"), "mActionAddLayer", self.load_sample),
            (tr("Options…"), "mActionOptions", self.show_options),
            (tr("Trusted models…"), "locked", self.show_trusted_models),
            (tr("Diagnostics…"), "mMessageLog", self.show_diagnostics),
        ):
            self.menu.add(title, QgsApplication.getThemeIcon(f"/{icon}.svg"), show)

    def _offer_reviews(self) -> None:
        """Offer them in the menu, in the toolbar, for each layer, and after a run."""
        from qgis import core

        from .algorithms.common.loaded_layers import loaded_layers

        icon = QIcon(str(ICONS / "review_objects.svg"))
        self.review_action = self.menu.add(tr("Review objects…"), icon, self.show_review)
        self.menu.show_in_toolbar(self.review_action)
        has_scope = hasattr(core.Qgis, "LayerType")  # QGIS 3.30
        kind = core.Qgis.LayerType.Vector if has_scope else core.QgsMapLayerType.VectorLayer
        self.iface.addCustomActionForLayerType(self.review_action, "", kind, True)
        loaded_layers.loaded.connect(self._offer_review)

    def _offer_review(self, layer: str) -> None:
        if self.offer is None:
            from .gui.review.offer import ReviewOffer

            self.offer = ReviewOffer(self.iface, self.review_layer)
        self.offer.make(layer)

    def _end_reviews(self) -> None:
        from .algorithms.common.loaded_layers import loaded_layers

        loaded_layers.loaded.disconnect(self._offer_review)
        self.iface.removeCustomActionForLayerType(self.review_action)
        if self.offer is not None:
            self.offer.end()
            self.offer = None
        if self.review is not None:
            self.review.end()
            self.review = None

    def _close_windows(self) -> None:
        """Close our windows and the algorithms' dialogs: QGIS crashes in one without provider."""
        from qgis.PyQt.QtWidgets import QApplication

        from .gui.common.algorithm_windows import algorithm_windows, end

        for window in QApplication.topLevelWidgets():
            if type(window).__module__.startswith(f"{__package__}."):
                window.close()
        for window in algorithm_windows():
            algorithm = window.algorithm()
            if algorithm is not None and algorithm.provider() is self.provider:
                end(window)

    def _add_options(self) -> None:
        from .gui.menu.options import OptionsFactory

        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)
