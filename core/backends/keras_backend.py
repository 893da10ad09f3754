"""Whole Keras models, .h5 and .keras of Keras 2 and 3.

What Esri's KerasClassifier does to chips is done for models that are one; all others get what their
definition says. Source: ESRI_FORMATS.md 3.4 and RUNTIME.md (which Keras reads which file).
"""

from __future__ import annotations

import json
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelDefinitionError
from ..texts import text
from .array_backend import ArrayBackend, probe_pixels, run_in_batches
from .augmentation import dihedral_variants
from .batch_independence import try_batches
from .chip_rules import (
    assumptions,
    batch_size_of,
    check_band_count,
    chip_rules,
    keras_size,
)
from .graph_input import ImageInput, choose_tensor
from .keras_configuration import no_model, require_one_file, require_plain_model
from .model_file import model_file
from .packages import require
from .probabilities import Activation, activation_of_values, check_classes, decision_of
from .tensorflow_device import choose_tensorflow_device, require_tensorflow

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from ..model.normalization import Normalization
    from .interface import ChipRules, LoadOptions, Pixels
    from .tensorflow_device import TensorFlowDevice

_PASS_THROUGH = ("Flatten", "Reshape", "Dropout")
"""Layers that leave the activation before them."""

_ACTIVATIONS = {
    "softmax": Activation.SOFTMAX,
    "log_softmax": Activation.LOG_SOFTMAX,
    "sigmoid": Activation.SIGMOID,
    "hard_sigmoid": Activation.SIGMOID,
    "linear": Activation.NONE,
}


class KerasNetwork:
    """A Keras model: `(N, C, H, W)` pixels in, outputs out."""

    def __init__(
        self,
        model: Any,
        device: TensorFlowDevice,
        *,
        takes: ImageInput,
        normalization: Normalization | None,
        output: int,
    ) -> None:
        self._model = model
        self._device = device
        self._takes = takes
        self._normalization = normalization
        self._output = output

    def __call__(self, pixels: Pixels) -> NDArray[Any]:
        """Run any number of chips, also where the network takes a fixed number."""
        inputs = self._takes.prepare(pixels, self._normalization)
        return run_in_batches(self._run, inputs, self._takes.batch)

    def _run(self, inputs: NDArray[Any]) -> NDArray[Any]:
        with require_tensorflow().device(self._device.name):
            outputs = self._model.predict_on_batch(inputs)
        if isinstance(outputs, dict):
            outputs = list(outputs.values())
        return np.asarray(outputs[self._output] if isinstance(outputs, list) else outputs)


def load(definition: ModelDefinition, options: LoadOptions) -> ArrayBackend:
    """Load the model with the Keras that wrote it, and check it against the definition."""
    device = choose_tensorflow_device(options)
    model = _read(model_file(definition), run_model_code=options.run_model_code)
    takes = _read_input(model, definition)
    check_band_count(takes.bands, definition)
    normalization, notes = takes.normalization(definition)
    output = _read_output(model, definition)
    network = KerasNetwork(model, device, takes=takes, normalization=normalization, output=output)
    fixed_size = keras_size(takes.size, definition, options.arguments)
    rules = chip_rules(definition, fixed_size=fixed_size)
    probe = probe_pixels(takes.bands or definition.guessed_bands, _probe_size(rules))
    run, outputs, more_notes = try_batches(
        network, probe, definition, is_exact=device.kind == "cpu"
    )
    definition = check_classes(outputs.shape[1], definition)
    return ArrayBackend(
        run,
        _activation(model, output) or activation_of_values(outputs),
        decision_of(definition, options.arguments),
        device=device.label,
        rules=rules,
        bands=takes.bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        notes=(*notes, *more_notes, *assumptions(definition, rules)),
        variants=dihedral_variants(definition, options, size=fixed_size),
    )


def _probe_size(rules: ChipRules) -> tuple[int, int]:
    return rules.fixed_size or (rules.height, rules.width)


def _read(path: Path, *, run_model_code: bool) -> Any:
    """Read the model with tf_keras (written by Keras 1 and 2) or Keras 3. Source: RUNTIME.md."""
    require_tensorflow()
    version = _version_of(path)
    require_one_file(path)
    if not run_model_code:
        require_plain_model(path)
    is_old = int(version.partition(".")[0] or 0) < 3
    package = "tf_keras" if is_old else "keras"
    keras = require(package, framework=f"Keras {'2' if is_old else '3'}", frameworks="TENSORFLOW")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return keras.models.load_model(path, compile=False, safe_mode=not run_model_code)
    except Exception as error:  # Keras raises whatever its layers raise
        raise ModelDefinitionError(
            text(
                "{package} {version} cannot read the model, which Keras {writer} wrote",
                package=package,
                version=keras.__version__,
                writer=version,
            ),
            where=str(path),
            mend=text(
                "Save it again from the environment of its training, without layers of your own"
            ),
            details=repr(error),
        ) from error


def _version_of(path: Path) -> str:
    """Return which Keras wrote the file; "" for the oldest, which did not say."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return str(json.loads(archive.read("metadata.json"))["keras_version"])
        h5py = require("h5py", framework="h5py", frameworks="TENSORFLOW")
        with h5py.File(path) as file:
            if "model_config" in file.attrs:
                version = file.attrs.get("keras_version", "")
                return version.decode() if isinstance(version, bytes) else str(version)
    except (OSError, KeyError, ValueError) as error:
        raise no_model(path, str(error)) from error
    raise no_model(path, text("it holds weights without their network"))


def _read_input(model: Any, definition: ModelDefinition) -> ImageInput:
    """Return what the model's only input takes."""
    inputs = list(getattr(model, "inputs", None) or [])
    shape = model.input_shape if len(inputs) == 1 else None
    if not isinstance(shape, tuple) or len(shape) != 4:
        raise ModelDefinitionError(
            text(
                "The network's input is not a batch of images: {shape}",
                shape=getattr(model, "input_shape", None),
            ),
            where=definition.source,
            mend=text("Use a model with one input of shape (N, rows, columns, bands)"),
        )
    dtype = str(getattr(inputs[0].dtype, "name", inputs[0].dtype))
    is_integer = dtype.startswith(("int", "uint"))
    return ImageInput.of_shape(shape, np.dtype(dtype if is_integer else "float32"), definition)


def _read_output(model: Any, definition: ModelDefinition) -> int:
    """Return the place of the output that holds the classes: the named one, or the only one."""
    # A Sequential of Keras 3 has no names of its outputs.
    names = getattr(model, "output_names", None) or [output.name for output in model.outputs]
    names = [str(name) for name in names]
    return names.index(choose_tensor(names, "OutputTensor", definition))


def _activation(model: Any, output: int) -> Activation | None:
    """Follow an output back, into the models that make it, to a layer that tells."""
    tensor = model.outputs[output]
    while True:
        layer: Any = next(iter(getattr(tensor, "_keras_history", ())), None)
        name = getattr(getattr(layer, "activation", None), "__name__", type(layer).__name__)
        if name.lower() in _ACTIVATIONS:
            return _ACTIVATIONS[name.lower()]
        if getattr(layer, "layers", None) and len(layer.outputs) == 1:  # a model as a layer
            tensor = layer.outputs[0]
        elif type(layer).__name__ in _PASS_THROUGH:
            tensor = layer.input
        else:
            return None
