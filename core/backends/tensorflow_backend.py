"""TensorFlow SavedModel folders and frozen graphs (.pb).

Input and output are found in the signature, or in a frozen graph by what nothing feeds and nothing
uses. Where there are several, our own EMD keys `InputTensor` and `OutputTensor` name them, at the
top level or inside an object `ModelConfiguration`; `Signature` names another than
"serving_default". Source: ESRI_FORMATS.md 3.5 (Esri has no such models of its own).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Mapping

import numpy as np

from ..errors import ModelDefinitionError
from ..model.normalization import stated
from ..texts import text
from .array_backend import ArrayBackend, probe_pixels, run_in_batches
from .augmentation import dihedral_variants
from .batch_independence import try_batches
from .chip_rules import assumptions, batch_size_of, check_band_count, chip_rules
from .graph_input import ImageInput, choose_tensor
from .model_file import model_file
from .probabilities import Activation, activation_of_values, check_classes, decision_of
from .tensorflow_device import choose_tensorflow_device, require_tensorflow

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from ..model.normalization import Normalization
    from .interface import LoadOptions, Pixels
    from .tensorflow_device import TensorFlowDevice

_CALLS = ("StatefulPartitionedCall", "PartitionedCall")
_PASS_THROUGH = ("Identity", "Reshape", "Squeeze", "Cast", "BiasAdd", "AddV2", "Add")
"""Operations that leave the activation before them; additions are a layer's bias."""

_ACTIVATIONS = {
    "Softmax": Activation.SOFTMAX,
    "LogSoftmax": Activation.LOG_SOFTMAX,
    "Sigmoid": Activation.SIGMOID,
    "MatMul": Activation.NONE,
    "Conv2D": Activation.NONE,
}


class TensorFlowNetwork:
    """A concrete function of one image input: `(N, C, H, W)` pixels in, outputs out."""

    def __init__(
        self,
        function: Any,
        *,
        device: TensorFlowDevice,
        takes: ImageInput,
        normalization: Normalization | None,
    ) -> None:
        self._function = function
        self._device = device
        self._takes = takes
        self._normalization = normalization

    def __call__(self, pixels: Pixels) -> NDArray[Any]:
        """Run any number of chips, also where the graph takes a fixed number."""
        inputs = self._takes.prepare(pixels, self._normalization)
        return run_in_batches(self._run, inputs, self._takes.batch)

    def _run(self, inputs: NDArray[Any]) -> NDArray[Any]:
        tensorflow = require_tensorflow()
        with tensorflow.device(self._device.name):
            return np.asarray(self._function(tensorflow.constant(inputs)))


def load(definition: ModelDefinition, options: LoadOptions) -> ArrayBackend:
    """Load the graph and check it against the definition."""
    device = choose_tensorflow_device(options)
    path = model_file(definition)
    function, tensor, activation = _read(path, definition)
    takes = ImageInput.of_shape(tensor.shape.as_list(), tensor.dtype.as_numpy_dtype, definition)
    check_band_count(takes.bands, definition)
    bands = takes.bands or definition.guessed_bands
    normalization, notes = takes.normalization(definition)
    network = TensorFlowNetwork(function, device=device, takes=takes, normalization=normalization)
    size = takes.size or (definition.image_height, definition.image_width)
    probe = probe_pixels(bands, size)
    run, outputs, more_notes = try_batches(
        network, probe, definition, is_exact=device.kind == "cpu"
    )
    definition = check_classes(outputs.shape[1], definition)
    rules = chip_rules(definition, fixed_size=takes.size)
    return ArrayBackend(
        run,
        activation or activation_of_values(outputs),
        decision_of(definition, options.arguments),
        device=device.label,
        rules=rules,
        bands=takes.bands,
        batch_size=batch_size_of(definition, options, device=device.kind),
        notes=(*notes, *more_notes, *assumptions(definition, rules)),
        variants=dihedral_variants(definition, options, size=takes.size),
    )


def _read(path: Path, definition: ModelDefinition) -> tuple[Any, Any, Activation | None]:
    """Return a function of one tensor, that tensor, and what the graph does last."""
    try:
        if path.is_dir():
            return _read_saved_model(path, definition)
        return _read_frozen_graph(path, definition)
    except (OSError, ValueError, RuntimeError, _decode_error()) as error:
        raise ModelDefinitionError(
            text("TensorFlow cannot read the model"),
            where=str(path),
            mend=text("Give the folder that holds saved_model.pb, or a frozen graph"),
            details=str(error),
        ) from error


def _decode_error() -> Any:
    """Return what a broken .pb raises; its package comes with TensorFlow and has no types."""
    return import_module("google.protobuf.message").DecodeError


def _read_saved_model(
    path: Path, definition: ModelDefinition
) -> tuple[Any, Any, Activation | None]:
    tensorflow = require_tensorflow()
    loaded = tensorflow.saved_model.load(str(path))
    signatures = list(loaded.signatures)
    is_usual = "serving_default" in signatures and not stated(definition, "Signature")
    name = "serving_default" if is_usual else choose_tensor(signatures, "Signature", definition)
    function = loaded.signatures[name]
    inputs: Mapping[str, Any] = function.structured_input_signature[1]
    input_name = choose_tensor(list(inputs), "InputTensor", definition)
    output = choose_tensor(list(function.structured_outputs), "OutputTensor", definition)
    index = sorted(function.structured_outputs).index(output)

    def run(chips: Any) -> Any:
        return function(**{input_name: chips})[output]

    run.owner = loaded  # type: ignore[attr-defined]  # its variables live as long as it does
    graph = function.graph.as_graph_def()
    return run, inputs[input_name], _activation(graph, function.outputs[index].name)


def _read_frozen_graph(
    path: Path, definition: ModelDefinition
) -> tuple[Any, Any, Activation | None]:
    tensorflow = require_tensorflow()
    definitions = tensorflow.compat.v1.GraphDef()
    definitions.ParseFromString(path.read_bytes())
    wrapped = tensorflow.compat.v1.wrap_function(
        lambda: tensorflow.import_graph_def(definitions, name=""), []
    )
    operations = wrapped.graph.get_operations()
    images = {
        operation.name: operation.outputs[0]
        for operation in operations
        if operation.type == "Placeholder" and operation.outputs[0].shape.rank in (4, None)
    }
    ends = {
        operation.name: operation.outputs[0]
        for operation in operations
        if operation.type not in ("Placeholder", "Const", "NoOp")
        and len(operation.outputs) == 1
        and operation.outputs[0].dtype.is_floating
        and (not operation.outputs[0].consumers() or operation.name == _output_name(definition))
    }
    image = images[choose_tensor(list(images), "InputTensor", definition)]
    end = ends[choose_tensor(list(ends), "OutputTensor", definition)]
    return wrapped.prune(image, end), image, _activation(definitions, end.name)


def _output_name(definition: ModelDefinition) -> str:
    return str(stated(definition, "OutputTensor") or "").partition(":")[0]


def _activation(graph: Any, reference: str) -> Activation | None:
    """Follow an output back, into the functions that make it, to an operation that tells."""
    functions = {function.signature.name: function for function in graph.library.function}
    nodes = {node.name: node for node in graph.node}
    while True:
        name, *place = reference.split(":")
        node = nodes.get(name)
        if node is None:
            return None
        if node.op in _CALLS:
            function = functions[node.attr["f"].func.name]
            returned = function.signature.output_arg[int(place[-1]) if place else 0].name
            reference = function.ret[returned]
            nodes = {inner.name: inner for inner in function.node_def}
        elif node.op in _PASS_THROUGH:
            reference = node.input[0]
        else:
            return _ACTIVATIONS.get(node.op)
