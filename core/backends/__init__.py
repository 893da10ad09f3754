"""One file per framework, imported only when a model asks for it. Worker side."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..model.definition import ModelKind

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .interface import Backend, LoadOptions

BACKENDS = {
    ModelKind.FEATURE_CLASSIFIER: "feature_classifier_backend",
    ModelKind.TORCHSCRIPT: "torchscript_backend",
    ModelKind.KERAS: "keras_backend",
    ModelKind.TENSORFLOW: "tensorflow_backend",
    ModelKind.ONNX: "onnx_backend",
    ModelKind.RASTER_FUNCTION: "raster_function_backend",
}
"""The file that runs each kind of model."""


def load(definition: ModelDefinition, options: LoadOptions) -> Backend:
    """Load a model with the backend of its kind.

    Raises:
        PluginError: whatever can be found wrong before the run.
    """
    module = import_module(f".{BACKENDS[definition.kind]}", __package__)
    backend: Backend = module.load(definition, options)
    return backend
