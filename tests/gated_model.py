"""A model that waits at a gate: tests stop a run in its middle, however fast the machine is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from model_files import write_model

_CODE = """
import json, os, time

GATE, AFTER, CROWD = {gate!r}, {after}, {crowd}

class Gated:
    seen = 0
    def initialize(self, **kwargs): pass
    def getParameterInfo(self): return []
    def getConfiguration(self, **scalars): return {{"batch_size": {batch}}}
    def getFields(self): return json.dumps({{"fields": [{{"name": "Label"}}]}})
    def vectorize(self, **blocks):
        count = len(blocks["rasters_pixels"])
        if self.seen >= AFTER:
            self.wait()
        self.seen += count
        rows = [{{"OID": i + 1, "Confidence": "0.75", "Label": "damaged"}} for i in range(count)]
        return {{"output_vectors": json.dumps({{"features": [{{"attributes": r}} for r in rows]}})}}
    def wait(self):
        open(os.path.join(GATE, f"waiting-{{os.getpid()}}"), "w").close()
        while not self.is_open():
            time.sleep(0.05)
    def is_open(self):
        names = os.listdir(GATE)
        return "open" in names or sum(name.startswith("waiting") for name in names) >= CROWD
"""


@dataclass(frozen=True)
class GatedModel:
    """What a test needs of it.

    Attributes:
        path: of the .emd; its code is in Python, so RUN_MODEL_CODE has to agree.
        gate: folder of the gate.
    """

    path: Path
    gate: Path

    @property
    def is_waiting(self) -> bool:
        """Whether a process waits, or has waited, at the gate."""
        return any(self.gate.glob("waiting-*"))

    def open(self) -> None:
        """Let all go on, for ever."""
        (self.gate / "open").touch()


def write_gated_model(
    folder: Path, *, after: int = 2000, batch: int = 10, crowd: int = 10**9
) -> GatedModel:
    """Write a model that says "damaged" of every chip.

    Args:
        folder: to be made.
        after: chips that each process classifies before it comes to the gate.
        batch: chips that it takes at once.
        crowd: the gate opens by itself when so many processes wait.
    """
    keys = {"InferenceFunction": "Gated.py", "Framework": "Own", "ModelFile": ...}
    path = write_model(folder, weights=None, ImageWidth=8, ImageHeight=8, **keys)
    gate = folder.with_name(f"{folder.name}-gate")
    gate.mkdir()
    code = _CODE.format(gate=str(gate), after=after, crowd=crowd, batch=batch)
    (folder / "Gated.py").write_text(code)
    return GatedModel(path, gate)
