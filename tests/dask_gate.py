"""A gate for workers of dask: what they run with --preload, so that ONNX Runtime waits there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_CODE = """
import os, pathlib, time, traceback
import onnxruntime

RESULTS, WAITS, OPEN = map(pathlib.Path, {paths!r})
_run = getattr(onnxruntime, "ungated", onnxruntime.InferenceSession.run)
onnxruntime.ungated = _run  # dask may run this twice

def run(self, *args, **options):
    is_asked = any(frame.name == "classify_shards" for frame in traceback.extract_stack())
    if is_asked and any(RESULTS.glob("0*")) and not OPEN.exists():
        WAITS.touch()
        {act}
    return _run(self, *args, **options)

onnxruntime.InferenceSession.run = run
"""
_WAIT = "while not OPEN.exists(): time.sleep(0.05)"
_DIE = "os._exit(1)"


@dataclass(frozen=True)
class DaskGate:
    """Where workers wait, once the first shard of a job is done.

    Attributes:
        script: for --preload.
        folder: of the gate.
    """

    script: Path
    folder: Path

    @property
    def is_waiting(self) -> bool:
        """Whether a worker waits, or has waited, at the gate."""
        return (self.folder / "waits").exists()

    def open(self) -> None:
        """Let all go on, for ever."""
        (self.folder / "open").touch()


def write_dask_gate(folder: Path, job: Path, *, deadly: bool = False) -> DaskGate:
    """Write a gate for the workers of a job, in a folder to be made.

    Args:
        folder: of the gate.
        job: whose results are waited for.
        deadly: workers end there.
    """
    folder.mkdir()
    script = folder / "gate.py"
    paths = [str(job / "results"), str(folder / "waits"), str(folder / "open")]
    script.write_text(_CODE.format(paths=paths, act=_DIE if deadly else _WAIT))
    return DaskGate(script, folder)
