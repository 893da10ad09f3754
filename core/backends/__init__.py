"""One file per framework, imported only when a model asks for it. Worker side."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..model.definition import ModelKind
from ..model.refusals import require_checksums
from ..model.trust import require_consent
from .failures import memory_failures
from .packages import require_sound_packages

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .interface import Backend, LoadOptions

BACKENDS = {
    ModelKind.FEATURE_CLASSIFIER: "feature_classifier_backend",
    ModelKind.TORCHSCRIPT: "torchscript_backend",
    ModelKind.KERAS: "keras_backend",
    ModelKind.TENSORFLOW: "tensorflow_backend",
    ModelKind.ONNX: "onnx_backend",
    ModelKind.CONFIGURED: "configured_backend",
    ModelKind.RASTER_FUNCTION: "raster_function_backend",
}
"""The file that runs each kind of model."""


def load(definition: ModelDefinition, options: LoadOptions) -> Backend:
    """Load a model with the backend of its kind.

    Consent is asked for here once more: what loads a model must not rely on who asked it to, and
    tf_keras would run Lambda layers from an .h5 even in safe mode (RUNTIME.md).

    Raises:
        PluginError: whatever can be found wrong before the run.
        OutOfMemory: the device has no room for the model.
    """
    require_consent(definition, run_model_code=options.run_model_code, trusted=False)
    if not options.run_model_code:
        require_sound_packages(definition)
    if definition.model_file is not None and definition.kind is not ModelKind.RASTER_FUNCTION:
        require_checksums(definition.model_file)
    module = import_module(f".{BACKENDS[definition.kind]}", __package__)
    with memory_failures():
        backend: Backend = module.load(definition, options)
    return backend
