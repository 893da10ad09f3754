"""A stand-in for ArcGIS's module arcpy, with what raster functions of models touch of it.

Source: ESRI_FORMATS.md 1.4: `env`, of which any attribute may be set, and the messages.
"""

from __future__ import annotations

import logging
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace
from typing import Any

_LOG = logging.getLogger("object_classifier.model")


def make_arcpy(*, processor: str, gpu_id: int, folder: str) -> ModuleType:
    """Return a module to put into `sys.modules` under the name arcpy."""
    arcpy = ModuleType("arcpy", "Stand-in of Object Classifier for ArcGIS's arcpy.")
    contents: dict[str, Any] = {
        "env": SimpleNamespace(
            processorType=processor,
            gpuId=str(gpu_id),
            workspace=folder,
            scratchWorkspace=folder,
            scratchFolder=folder,
        ),
        "AddMessage": _LOG.info,
        "AddWarning": _LOG.warning,
        "AddError": _LOG.error,
        "GetParameter": _nothing,
        "GetParameterAsText": _nothing,
        "SetParameter": _nothing,
        "SetProgressor": _nothing,
        "SetProgressorLabel": _nothing,
        "SetProgressorPosition": _nothing,
        "ResetProgressor": _nothing,
    }
    vars(arcpy).update(contents)
    arcpy.__spec__ = ModuleSpec("arcpy", None)
    return arcpy


def _nothing(*_arguments: Any) -> None:
    """Do what ArcGIS does outside its tools."""
