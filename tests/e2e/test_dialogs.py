"""The dialogs of classifyobjects in the real window: what they show, and what they give."""

from __future__ import annotations

import ast
import colorsys
import json
import shutil
from pathlib import Path

import pytest
from dialogs import SAMPLE
from installed import InstalledPlugin, keep_pictures
from model_files import emd
from qgis.core import Qgis

GUI_SESSION = Path(__file__).with_name("gui_dialogs.py")

FUNCTION = """
class RoofClassifier:
    def getParameterInfo(self):
        entries = [
            {"name": "threshold", "dataType": "numeric", "value": 0.5, "domain": (0, 1),
             "description": "Roofs below this score are not named."},
            {"name": "season", "dataType": "string", "value": "summer",
             "domain": ("summer", "winter"), "description": "When the imagery was taken."},
            {"name": "verbose", "dataType": "boolean", "value": False,
             "description": "Say more in the log."},
        ]
        for name in self.more():
            entries.append({"name": name})
        return entries
"""


@pytest.fixture
def model_with_code(tmp_path) -> str:
    """Return a raster function with two modules beside it, many classes, and long names."""
    folder = tmp_path / "roofs of the town"
    folder.mkdir()
    (folder / "RoofClassifier.py").write_text(FUNCTION)
    (folder / "materials.py").write_text("")
    (folder / "seasons.py").write_text("")
    colors = [[round(255 * c) for c in colorsys.hsv_to_rgb(i / 40, 0.7, 0.9)] for i in range(40)]
    classes = [
        {"Value": i, "Name": f"Roof of material {i}", "Color": color}
        for i, color in enumerate(colors)
    ]
    keys = emd(
        ModelFile=..., InferenceFunction="RoofClassifier.py", Framework="PyTorch",
        ModelConfiguration="Roofs", ModelName="Roof materials", Classes=classes, CropSizeFixed=0,
        ExtractBands=[0, 1, 2, 7],
    )  # fmt: skip
    (folder / "roofs.emd").write_text(json.dumps(keys))
    return str(folder / "roofs.emd")


@pytest.fixture
def broken_model(tmp_path) -> str:
    (tmp_path / "woolsey fire.emd").write_text(json.dumps(emd(ModelFile="woolsey_600_50.pth")))
    return str(tmp_path / "woolsey fire.emd")


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_dialogs_show_models_and_give_what_they_were_given(
    model_with_code, broken_model, tmp_path
):
    shots = tmp_path / "shots"
    shots.mkdir()
    sample = str(SAMPLE)
    text = json.dumps(emd(ModelFile="/models/weights.pth", ModelName="Ж"), indent=1)
    code = values(model_with_code, {"colour": 'a "b"', "season": "winter"})
    cases = {
        "model_sample": {"values": values(sample, None)},
        "model_list": {"values": values(sample, ["batch_size", "2"])},
        "model_code": {"values": code},
        "model_broken": {"values": values(broken_model, None)},
        "model_text": {"values": values(text, "batch_size 2")},
        "model_marked": {"values": values(sample, ["batch_size", "many", "colour", "red"])},
        "model_code_dark": {"values": code, "theme": "Night Mapping"},
    }

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(cases)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "commands.json").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    keep_pictures(shots, "modeler", "batch_models", *cases)
    found = json.loads((shots / "values.json").read_text())
    expected = {
        "model_sample": [sample, None],
        "model_list": [sample, ["batch_size", "2"]],
        "model_code": [model_with_code, ["season", "winter", "colour", 'a "b"']],  # as the table
        "model_broken": [broken_model, None],
        "model_text": [text, ["batch_size", "2"]],
        "model_marked": [sample, ["batch_size", "many", "colour", "red"]],
    }
    assert {name: found[name] for name in expected} == expected
    assert found["modeler"] == expected["model_list"]
    assert found["batch"][0] == expected["model_sample"]
    assert found["batch"][2] == [model_with_code, ["colour", 'a "b"', "season", "winter"]]
    assert found["batch"][4] == expected["model_text"]
    commands = json.loads((shots / "commands.json").read_text())
    if Qgis.QGIS_VERSION_INT < 32400:
        return  # QGIS 3.22 copies no commands
    for name, wanted in expected.items():
        assert of_python(commands[name]["Python"]) == wanted
        assert of_json(commands[name]["JSON"]) == wanted


def values(model, arguments):
    return {"MODEL": model, "MODEL_ARGUMENTS": arguments}


def of_python(command):
    """Return MODEL and MODEL_ARGUMENTS of a copied `processing.run("id", {...})`."""
    parameters = ast.literal_eval(ast.parse(command.strip()).body[0].value.args[1])
    return [parameters["MODEL"], parameters["MODEL_ARGUMENTS"]]


def of_json(command):
    inputs = json.loads(command)["inputs"]
    return [inputs["MODEL"], inputs.get("MODEL_ARGUMENTS")]
