"""How many chips an ONNX graph is given at once on the CPU, by what it holds for one of them.

Calls cost a light network more than its arithmetic does, so it gets more chips in each. That a file
is small does not make a network light: what its operations put out is counted while one chip runs.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from ..model.protobuf import messages, numbers
from ..system.atomic import temporary_folder
from .chip_rules import CPU_BATCH_SIZE
from .packages import require
from .probabilities import as_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .interface import Pixels

    Run = Callable[[Pixels], NDArray[Any]]

MOST_CHIPS = 256

LIGHT_BATCH_BYTES = 8 * 2**20
"""Of inputs and outputs of all operations together: of larger batches, caches hold little."""

_LIGHT_FILE_BYTES = 8 * 2**20
"""A graph is opened once more to be counted; a larger one would only take time and memory."""


def chips_at_once(chip_bytes: float) -> int:
    """Return how many chips make a batch where a graph holds so many bytes for each of them.

    No fewer than any network on the CPU gets.
    """
    return int(min(max(LIGHT_BATCH_BYTES // max(chip_bytes, 1), CPU_BATCH_SIZE), MOST_CHIPS))


def count_chip_bytes(path: Path, inputs: NDArray[Any], names: tuple[str, str]) -> int | None:
    """Return the bytes of a chip's input and of all that operations put out for it.

    An upper bound of what the graph holds at once, and the same each time. Counted by ONNX
    Runtime's own profile of one run.

    Args:
        path: of the graph.
        inputs: as many chips as the graph takes at once, or one, as it takes them.
        names: of the input and the output.

    Returns:
        None: the graph is heavy by its weights, or cannot be counted here.
    """
    try:
        if _is_heavy(path):
            return None
        events = _profile(path, inputs, names)
    except (OSError, ValueError):  # no room for a file, or a profile with names of odd letters
        return None
    made = sum(int(event.get("args", {}).get("output_size", 0)) for event in events)
    return -(-(inputs.nbytes + made) // len(inputs))


def split_by_size(run: Run, value_bytes: float, multiple: int) -> Run:
    """Return a network that takes fewer chips at once where these are large.

    Args:
        run: (N, C, H, W) pixels -> outputs, first axis N.
        value_bytes: that the graph holds for each value of a chip.
        multiple: the number of chips that the graph takes, or 1.
    """

    def run_parts(pixels: Pixels) -> NDArray[Any]:
        most = whole_runs(chips_at_once(value_bytes * pixels[0].size), multiple)
        if len(pixels) <= most:
            return run(pixels)
        parts = [pixels[first : first + most] for first in range(0, len(pixels), most)]
        return np.concatenate([as_rows(run(part), len(part)) for part in parts])

    return run_parts


def whole_runs(chips: int, multiple: int) -> int:
    """Return so many chips, or as many more as fill the last run of a graph that takes a number."""
    return -(-chips // multiple) * multiple


_GRAPH, _INITIALIZER, _DATA_LOCATION, _EXTERNAL = 7, 5, 14, 1
"""Numbers of fields, and the location of data that lie in another file. Source: onnx.proto."""


def _is_heavy(path: Path) -> bool:
    """Return whether weights are many, or lie in a file of their own, as those of large ones do."""
    if path.stat().st_size > _LIGHT_FILE_BYTES:
        return True
    data = path.read_bytes()
    tensors = [
        tensor
        for graph in messages(data, 0, len(data), _GRAPH)
        for tensor in messages(data, *graph, _INITIALIZER)
    ]
    return any(_EXTERNAL in numbers(data, *tensor, _DATA_LOCATION) for tensor in tensors)


def _profile(path: Path, inputs: NDArray[Any], names: tuple[str, str]) -> list[dict[str, Any]]:
    runtime = require("onnxruntime", framework="ONNX Runtime", frameworks="BASE")
    settings = runtime.SessionOptions()
    settings.log_severity_level = 3
    settings.intra_op_num_threads = 1
    settings.enable_profiling = True
    with temporary_folder() as folder:
        settings.profile_file_prefix = str(folder / "profile")
        session = runtime.InferenceSession(str(path), settings, ["CPUExecutionProvider"])
        try:
            session.run([names[1]], {names[0]: inputs})
        finally:
            written = session.end_profiling()  # or Windows cannot delete the file
        found: list[dict[str, Any]] = json.loads(Path(written).read_bytes())
    return found
