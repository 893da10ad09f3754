"""The plugin's entries in QGIS's menus and toolbars; they go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon

MENU = "Object Classifier"


class PluginMenu:
    """A menu of its own in that of the plugins, and what is offered elsewhere besides.

    Attributes:
        actions: all entries, and lines between them, in their order.
    """

    def __init__(self, iface: Any) -> None:
        self.actions: list[QAction] = []
        self._iface = iface
        self._in_toolbar: list[QAction] = []
        self._in_raster_menu: list[QAction] = []

    def add(self, title: str, icon: QIcon, show: Callable[[], None]) -> QAction:
        """Add an entry to the menu; it opens a window."""
        action = QAction(icon, title, self._iface.mainWindow())
        action.triggered.connect(lambda _: show())  # it is told whether it is checked
        self._iface.addPluginToMenu(MENU, action)
        self.actions.append(action)
        return action

    def separate(self) -> None:
        """Draw a line below the entries so far."""
        line = QAction(self._iface.mainWindow())
        line.setSeparator(True)
        self._iface.addPluginToMenu(MENU, line)
        self.actions.append(line)

    def show_in_toolbar(self, action: QAction) -> None:
        """Offer an entry in the toolbar of the plugins too."""
        self._iface.addToolBarIcon(action)
        self._in_toolbar.append(action)

    def show_in_raster_menu(self, action: QAction) -> None:
        """Offer an entry in the menu Raster too, where people look for what is done to imagery."""
        self._iface.rasterMenu().addAction(action)
        self._in_raster_menu.append(action)

    def end(self) -> None:
        """Take all of them away."""
        for action in self._in_toolbar:
            self._iface.removeToolBarIcon(action)
        for action in self._in_raster_menu:
            self._iface.rasterMenu().removeAction(action)
        for action in self.actions:
            self._iface.removePluginMenu(MENU, action)
        for actions in (self._in_toolbar, self._in_raster_menu, self.actions):
            actions.clear()
