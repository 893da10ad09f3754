"""The log of a cancelled run in the real window: that it was, what is kept, and how to go on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from installed import InstalledPlugin, keep_pictures
from model_files import write_model

GUI_SESSION = Path(__file__).with_name("gui_cancelled.py")

GATED = """
import json, os, time

GATE = {gate!r}

class Gated:
    seen = 0
    def initialize(self, **kwargs): pass
    def getParameterInfo(self): return []
    def getConfiguration(self, **scalars): return {{"batch_size": 10}}
    def getFields(self): return json.dumps({{"fields": [{{"name": "Label"}}]}})
    def vectorize(self, **blocks):
        count = len(blocks["rasters_pixels"])
        self.seen += count
        while self.seen > 2000 and not os.path.exists(os.path.join(GATE, "open")):
            open(os.path.join(GATE, "waiting"), "w").close()
            time.sleep(0.05)
        rows = [{{"OID": i + 1, "Confidence": "0.75", "Label": "damaged"}} for i in range(count)]
        return {{"output_vectors": json.dumps({{"features": [{{"attributes": r}} for r in rows]}})}}
"""


@pytest.fixture
def gated_model(tmp_path) -> dict[str, str]:
    """Return a model that stops in the middle until its gate is open, and the gate's folder."""
    gate = tmp_path / "gate"
    gate.mkdir()
    keys = {"InferenceFunction": "Gated.py", "Framework": "Own", "ModelFile": ...}
    model = write_model(tmp_path / "model", weights=None, ImageWidth=8, ImageHeight=8, **keys)
    (model.parent / "Gated.py").write_text(GATED.format(gate=str(gate)))
    return {"MODEL": str(model), "GATE": str(gate)}


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_log_says_that_it_was_cancelled_and_run_goes_on(gated_model, raster, tmp_path):
    shots = tmp_path / "shots"
    shots.mkdir()
    parameters = {**gated_model, "RASTER": raster}

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr[-2000:]
    keep_pictures(shots, "log_cancelled")
    cancelled, continued = (
        json.loads((shots / f"{name}.json").read_text()) for name in ("cancelled", "continued")
    )
    assert "rows are finished and kept: Run with the same values goes on from there." in cancelled
    assert "Traceback" not in cancelled
    assert "Continuing a run that had stopped." in continued
    assert "CLASSIFIED_COUNT: 4000" in continued
