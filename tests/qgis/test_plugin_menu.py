"""Where in QGIS's window the plugin is found, and that nothing of it stays there."""

from __future__ import annotations

import importlib

import pytest
from object_classifier.algorithms.provider import ALGORITHMS
from providers import no_provider
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


class Window:
    """What of QGIS's window the plugin uses."""

    def __init__(self):
        self._window = QMainWindow()
        self._bar = QgsMessageBar()
        self._raster_menu = QMenu()
        self.in_menu, self.in_toolbar, self.for_layers, self.pages = [], [], [], []

    def mainWindow(self):
        return self._window

    def messageBar(self):
        return self._bar

    def rasterMenu(self):
        return self._raster_menu

    def addPluginToMenu(self, name, action):
        self.in_menu.append(action)

    def removePluginMenu(self, name, action):
        self.in_menu.remove(action)

    def addToolBarIcon(self, action):
        self.in_toolbar.append(action)

    def removeToolBarIcon(self, action):
        self.in_toolbar.remove(action)

    def addCustomActionForLayerType(self, action, menu, kind, all_layers):
        self.for_layers.append(action)

    def removeCustomActionForLayerType(self, action):
        self.for_layers.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)


def entries(window):
    return [action for action in window.in_menu if not action.isSeparator()]


@pytest.fixture
def window(qgis_app):
    return Window()


@pytest.fixture
def plugin(window, qgis_processing):
    with no_provider():
        plugin = importlib.import_module("object_classifier").classFactory(window)
        plugin.initGui()
        yield plugin
        if plugin.provider is not None:
            plugin.unload()


def test_the_menu_has_every_algorithm_each_with_its_icon(plugin, window):
    titles = [action.text() for action in window.in_menu]

    assert {f"{kind().displayName()}…" for kind in ALGORITHMS} <= set(titles)
    assert {"Review objects…", "Options…", "Diagnostics…"} <= set(titles)
    assert all(not action.icon().isNull() for action in entries(window))


def test_lines_part_what_is_done_one_after_the_other(plugin, window):
    kinds = ["" if action.isSeparator() else "entry" for action in window.in_menu]
    titles = [action.text() for action in window.in_menu]

    assert kinds[0] == kinds[-1] == "entry" and kinds.count("") == 4
    assert titles[titles.index("Review objects…") - 1] == "Choose objects to label…"
    assert titles[titles.index("Review objects…") + 1] == "Assess accuracy…"
    assert titles[titles.index("Load a sample") - 1] == ""


def test_the_classification_is_in_the_menu_raster_and_in_the_toolbar(plugin, window):
    classification = f"{ALGORITHMS[0]().displayName()}…"

    assert [action.text() for action in window.rasterMenu().actions()] == [classification]
    assert [action.text() for action in window.in_toolbar] == [classification, "Review objects…"]


def test_an_entry_opens_the_dialog_of_its_algorithm(plugin, window, monkeypatch):
    shown = []
    monkeypatch.setattr(
        "processing.createAlgorithmDialog",
        lambda name, values: shown.append(name) or QMainWindow(),
    )

    titles = {f"{kind().displayName()}…" for kind in ALGORITHMS}
    for action in entries(window):
        if action.text() in titles:
            action.trigger()

    assert shown == [f"objectclassifier:{kind.ID}" for kind in ALGORITHMS]


def test_nothing_stays_when_the_plugin_goes(plugin, window):
    plugin.unload()

    assert not (window.in_menu or window.in_toolbar or window.for_layers or window.pages)
    assert not window.rasterMenu().actions()
