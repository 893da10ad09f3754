"""ONNX graphs, with ONNX Runtime: NCHW or NHWC, integer or float input, any batch axis.

The graph says more than its definition: its input's shape tells layout, bands and size.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import (
    ModelDefinitionError,
    RuntimeMissingError,
    UnsupportedModelError,
)
from ..job import Processor
from ..system.cpus import available_cpus
from ..texts import text
from .array_backend import ArrayBackend, probe_pixels, run_in_batches
from .augmentation import dihedral_variants
from .batch_independence import try_batches
from .chip_rules import (
    assumptions,
    batch_size_of,
    check_band_count,
    chip_rules,
    stated_batch_size,
)
from .graph_input import ImageInput, choose_tensor
from .model_file import model_file
from .onnx_batch_size import chips_at_once, count_chip_bytes, split_by_size, whole_runs
from .onnx_graph import activation_of_output
from .onnx_outputs import choose_output, rows_of_tables
from .packages import require
from .probabilities import activation_of_values, check_classes, decision_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from ..model.normalization import Normalization
    from .interface import LoadOptions, Pixels

_DTYPES = {
    "tensor(uint8)": np.uint8,
    "tensor(int8)": np.int8,
    "tensor(uint16)": np.uint16,
    "tensor(int16)": np.int16,
    "tensor(int32)": np.int32,
    "tensor(float16)": np.float16,
    "tensor(float)": np.float32,
    "tensor(double)": np.float64,
}

_GPU_PROVIDERS = ("CUDAExecutionProvider", "ROCMExecutionProvider", "DmlExecutionProvider")

_TOO_NEW = re.compile(
    r"(?:Unsupported model )?IR version: \d+, max supported IR version: \d+"
    r"|Opset \d+ is under development.*|Current official support for domain \S+ is till opset \d+"
)
"""What ONNX Runtime says of a file that is newer than itself."""

_SOURCE_OF_RUNTIME = re.compile(r":?\s*/\S*onnxruntime\S*/core/\S+ .*\) ")
"""Place and signature in its source, which its messages begin with."""


class OnnxNetwork:
    """A session with its input prepared: `(N, C, H, W)` pixels in, outputs out."""

    def __init__(
        self,
        session: Any,
        *,
        names: tuple[str, str],
        takes: ImageInput,
        normalization: Normalization | None,
        definition: ModelDefinition,
    ) -> None:
        self._definition = definition
        self._session = session
        self._input, self._output = names
        self._takes = takes
        self._normalization = normalization

    def __call__(self, pixels: Pixels) -> NDArray[Any]:
        """Run any number of chips, also where the graph takes a fixed number."""
        inputs = self._takes.prepare(pixels, self._normalization)
        return run_in_batches(self._run, inputs, self._takes.batch)

    def chip_bytes(self, pixels: Pixels) -> int | None:
        """Return what the graph holds for one chip like these, see `count_chip_bytes`."""
        count = self._takes.batch or 1
        chips = self._takes.prepare(
            np.resize(pixels, (count, *pixels.shape[1:])), self._normalization
        )
        return count_chip_bytes(model_file(self._definition), chips, (self._input, self._output))

    def _run(self, inputs: NDArray[Any]) -> NDArray[Any]:
        (outputs,) = self._session.run([self._output], {self._input: inputs})
        if isinstance(outputs, list) and all(isinstance(table, dict) for table in outputs):
            return rows_of_tables(outputs, self._definition)
        return np.asarray(outputs)


def load(definition: ModelDefinition, options: LoadOptions) -> ArrayBackend:
    """Open a session and check the graph against the definition."""
    session, device, notes = _open(definition, options)
    name, takes = _read_input(session, definition)
    check_band_count(takes.bands, definition)
    bands = takes.bands or definition.guessed_bands
    output = choose_output(session.get_outputs(), definition)
    normalization, more_notes = takes.normalization(definition)
    network = OnnxNetwork(
        session,
        names=(name, output),
        takes=takes,
        normalization=normalization,
        definition=definition,
    )
    size = takes.size or (definition.image_height, definition.image_width)
    is_exact = device == "CPU" and takes.dtype is not np.float16
    probe = probe_pixels(bands, size)
    run, outputs, batch_notes = try_batches(network, probe, definition, is_exact=is_exact)
    definition = check_classes(outputs.shape[1], definition)
    activation = activation_of_output(model_file(definition), output)
    rules = chip_rules(definition, fixed_size=takes.size)
    batch_size = batch_size_of(definition, options, device="cpu" if device == "CPU" else "cuda")
    multiple = takes.batch or 1
    if device == "CPU" and stated_batch_size(definition, options) is None:
        chip_bytes = network.chip_bytes(probe)
        if chip_bytes is not None:
            batch_size = chips_at_once(chip_bytes)
            run = split_by_size(run, chip_bytes / probe[0].size, multiple)
    return ArrayBackend(
        run,
        activation or activation_of_values(outputs),
        decision_of(definition, options.arguments),
        device=device,
        precision="float16" if takes.dtype is np.float16 else "float32",
        rules=rules,
        bands=takes.bands,
        batch_size=whole_runs(batch_size, multiple),
        notes=(*notes, *more_notes, *batch_notes, *assumptions(definition, rules)),
        variants=dihedral_variants(definition, options, size=takes.size),
    )


def _open(definition: ModelDefinition, options: LoadOptions) -> tuple[Any, str, tuple[str, ...]]:
    """Return the session, what really runs it, and notes."""
    runtime = require("onnxruntime", framework="ONNX Runtime", frameworks="BASE")
    providers = _providers(runtime, options)
    if len(providers) > 1 and hasattr(runtime, "preload_dlls"):
        runtime.preload_dlls()  # CUDA's libraries lie beside torch, not on the search path
    settings = runtime.SessionOptions()
    settings.log_severity_level = 3
    # Threads that spin while they wait would take the processors from those that read imagery.
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if available_cpus() < (os.cpu_count() or 1):  # which ONNX Runtime goes by
        settings.intra_op_num_threads = available_cpus()
    try:
        session = runtime.InferenceSession(str(model_file(definition)), settings, providers)
    except Exception as error:  # ONNX Runtime has a dozen classes without a base of their own
        raise _unreadable(definition, error) from error
    return _say_what_runs(session, providers, options)


def _providers(runtime: Any, options: LoadOptions) -> list[Any]:
    wanted = [name for name in _GPU_PROVIDERS if name in runtime.get_available_providers()]
    if options.processor is Processor.CPU or not wanted:
        if options.processor is Processor.GPU:
            raise _no_gpu(
                text(
                    "{executable}, onnxruntime {version} has none built in",
                    executable=sys.executable,
                    version=runtime.__version__,
                )
            )
        return ["CPUExecutionProvider"]
    return [(wanted[0], {"device_id": str(options.gpu_id)}), "CPUExecutionProvider"]


def _say_what_runs(
    session: Any, providers: list[Any], options: LoadOptions
) -> tuple[Any, str, tuple[str, ...]]:
    first = session.get_providers()[0]
    if first != "CPUExecutionProvider":
        return session, f"GPU {options.gpu_id} ({first})", ()
    if len(providers) == 1:
        return session, "CPU", ()
    name = providers[0][0]
    if options.processor is Processor.GPU:
        raise _no_gpu(
            text("{executable}, {name} did not start", executable=sys.executable, name=name)
        )
    return (
        session,
        "CPU",
        (text("ONNX Runtime has {name}, but it did not start; the CPU runs it", name=name),),
    )


def _no_gpu(where: str) -> RuntimeMissingError:
    return RuntimeMissingError(
        text("PROCESSOR is GPU, but ONNX Runtime cannot use one"),
        where=where,
        mend=text(
            "Choose AUTO or CPU, or repair the model environment so that it has onnxruntime-gpu "
            "and the CUDA version that it wants"
        ),
    )


def _unreadable(definition: ModelDefinition, error: Exception) -> ModelDefinitionError:
    said = str(error)
    newer = _TOO_NEW.search(said)
    if newer is not None:
        return UnsupportedModelError(
            text("The model was exported for a newer ONNX Runtime: {reason}", reason=newer[0]),
            where=str(definition.model_file),
            mend=text(
                "Export it again with a lower opset_version, or install a newer onnxruntime in the "
                "model environment"
            ),
            details=said,
        )
    reason = _SOURCE_OF_RUNTIME.sub(": ", said.partition("\n")[0])
    is_foreign = "is not a registered function" in reason or "NOT_IMPLEMENTED" in reason
    cls = UnsupportedModelError if is_foreign else ModelDefinitionError
    return cls(
        text("ONNX Runtime cannot open the model: {first_line}", first_line=reason),
        where=str(definition.model_file),
        mend=text("Export it again with the operators of ONNX's own set")
        if is_foreign
        else text("Check that the file is whole, with its external data beside it"),
        details=said,
    )


def _read_input(session: Any, definition: ModelDefinition) -> tuple[str, ImageInput]:
    entries = {entry.name: entry for entry in session.get_inputs()}
    name = choose_tensor(list(entries), "InputTensor", definition)
    entry = entries[name]
    if entry.type not in _DTYPES:
        raise UnsupportedModelError(
            text('The graph\'s input "{name}" takes {type}', name=name, type=entry.type),
            where=definition.source,
            mend=text("Export a model that takes 8-bit integers or floating-point numbers"),
        )
    return name, ImageInput.of_shape(entry.shape, _DTYPES[entry.type], definition)
