"""Registers the provider when QGIS loads the plugin, and takes it away again."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .algorithms.provider import ObjectClassifierProvider


class ObjectClassifierPlugin:
    """The plugin as QGIS knows it; works without a window (`iface` None, as in qgis_process)."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: ObjectClassifierProvider | None = None

    def initProcessing(self) -> None:
        self.provider = ObjectClassifierProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
