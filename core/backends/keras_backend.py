"""Whole Keras models, .h5 and .keras of Keras 2 and 3, fed as Esri's KerasClassifier feeds them.

Source: ESRI_FORMATS.md 3.4 and RUNTIME.md (which Keras reads which file).
"""

from __future__ import annotations

import json
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelDefinitionError
from ..texts import text
from .array_backend import ArrayBackend, probe_pixels, try_on_probe
from .model_inputs import (
    batch_size_of,
    check_band_count,
    chip_rules,
    guess_bands,
    is_channels_last,
    model_file,
)
from .packages import require
from .probabilities import (
    Activation,
    activation_of_values,
    check_classes,
    decision_of,
    parse_count,
)
from .tensorflow_device import choose_tensorflow_device, require_tensorflow

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from .interface import LoadOptions, Pixels
    from .tensorflow_device import TensorFlowDevice

_DEFAULT_SIZE = 64
"""Of argument `resampled_image_size`. Source: ESRI_FORMATS.md 1.5."""

_ACTIVATIONS = {
    "softmax": Activation.SOFTMAX,
    "log_softmax": Activation.LOG_SOFTMAX,
    "sigmoid": Activation.SIGMOID,
    "hard_sigmoid": Activation.SIGMOID,
    "linear": Activation.NONE,
}


class KerasNetwork:
    """A Keras model: `(N, C, H, W)` raw pixels in, outputs out."""

    def __init__(
        self, model: Any, device: TensorFlowDevice, *, size: tuple[int, int], is_channels_last: bool
    ) -> None:
        self._model = model
        self._device = device
        self._size = size
        self._is_channels_last = is_channels_last

    def __call__(self, pixels: Pixels) -> NDArray[Any]:
        """Resize and run one batch."""
        chips = resize_and_pad(pixels, self._size)
        if self._is_channels_last:
            chips = chips.transpose(0, 2, 3, 1)
        with require_tensorflow().device(self._device.name):
            outputs = self._model.predict_on_batch(np.ascontiguousarray(chips))
        return np.asarray(outputs[0] if isinstance(outputs, (list, tuple)) else outputs)


def load(definition: ModelDefinition, options: LoadOptions) -> ArrayBackend:
    """Load the model with the Keras that wrote it, and check it against the definition."""
    device = choose_tensorflow_device(options)
    model = _read(model_file(definition), run_model_code=options.run_model_code)
    is_last, bands, size = _read_input(model, definition, options)
    check_band_count(bands, definition)
    network = KerasNetwork(model, device, size=size, is_channels_last=is_last)
    outputs = try_on_probe(
        lambda: network(probe_pixels(bands or guess_bands(definition), size)), definition
    )
    definition = check_classes(outputs.shape[1], definition)
    return ArrayBackend(
        network,
        _activation(model) or activation_of_values(outputs),
        decision_of(definition, options.arguments),
        device=device.label,
        rules=chip_rules(definition, resizes_chips=True),
        bands=bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
    )


def resize_and_pad(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Bring (N, C, H, W) chips to a size in their own shape; zeros fill it below and to the right.

    Source: ESRI_FORMATS.md 3.4: bilinear, no antialiasing, beyond the edge lies 0 (skimage, order
    1, mode "constant"); fractions are cut off when the values go back to the chips' own dtype.
    Source: KerasClassifier.py of Esri's raster-deep-learning (Apache): it pads around the centre,
    as ESRI_FORMATS.md says, but then goes on with the unpadded chip and puts it at the top left.
    Models get here what they get there.
    """
    height, width = pixels.shape[2:]
    scale = min(size[0] / height, size[1] / width)
    if scale != 1:
        pixels = _resize(pixels, round(height * scale), round(width * scale))
    padded = np.zeros((*pixels.shape[:2], *size), pixels.dtype)
    padded[:, :, : pixels.shape[2], : pixels.shape[3]] = pixels
    return padded


def _resize(pixels: Pixels, height: int, width: int) -> Pixels:
    resized = _stretch(_stretch(pixels.astype(np.float64), height, axis=2), width, axis=3)
    if np.issubdtype(pixels.dtype, np.integer):
        resized = np.trunc(resized + 1e-9)  # or a plain 100 becomes 99 by rounding errors
    return resized.astype(pixels.dtype)


def _stretch(values: NDArray[Any], length: int, *, axis: int) -> NDArray[Any]:
    """Interpolate along one axis; pixel centres are at halves."""
    old = values.shape[axis]
    places = (np.arange(length) + 0.5) * old / length - 0.5
    before = np.floor(places).astype(int)
    weight = (places - before).reshape([-1 if a == axis else 1 for a in range(values.ndim)])
    edges = [(1, 1) if a == axis else (0, 0) for a in range(values.ndim)]
    padded = np.pad(values, edges)
    first, second = (np.take(padded, before + step, axis) for step in (1, 2))
    return np.asarray(first * (1 - weight) + second * weight)


def _read(path: Path, *, run_model_code: bool) -> Any:
    """Read the model with tf_keras (written by Keras 1 and 2) or Keras 3. Source: RUNTIME.md."""
    require_tensorflow()
    version = _version_of(path)
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
                "Save it again from the environment of its training, without layers of one's own"
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
        raise _no_model(path, str(error)) from error
    raise _no_model(path, text("it holds weights without their network"))


def _no_model(path: Path, reason: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The file is no Keras model: {reason}", reason=reason),
        where=str(path),
        mend=text("Save the whole model: model.save(path)"),
    )


def _read_input(
    model: Any, definition: ModelDefinition, options: LoadOptions
) -> tuple[bool, int | None, tuple[int, int]]:
    """Return whether channels come last, how many bands there are, and the size of chips."""
    shape = model.input_shape if len(getattr(model, "inputs", None) or [0]) == 1 else None
    if not isinstance(shape, tuple) or len(shape) != 4:
        raise ModelDefinitionError(
            text(
                "The network's input is no batch of images: {shape}",
                shape=getattr(model, "input_shape", None),
            ),
            where=definition.source,
            mend=text("Use a model with one input of shape (N, rows, columns, bands)"),
        )
    is_last = is_channels_last(shape[1], shape[3], guess_bands(definition))
    _, *rest = shape
    bands = rest.pop(2 if is_last else 0)
    asked = parse_count(options.arguments, "resampled_image_size", default=_DEFAULT_SIZE)
    return is_last, bands, (rest[0] or asked, rest[1] or asked)


def _activation(model: Any) -> Activation | None:
    """Read the last layer's activation."""
    last = model.layers[-1] if getattr(model, "layers", None) else None
    name = getattr(getattr(last, "activation", None), "__name__", type(last).__name__)
    return _ACTIVATIONS.get(name.lower())
