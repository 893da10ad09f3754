"""The dialogs of classifyobjects in the real window: what they show, and what they give."""

from __future__ import annotations

import ast
import colorsys
import json
import shutil
from pathlib import Path

import pytest
from dialogs import SAMPLE
from installed import InstalledPlugin
from model_files import emd

GUI_SESSION = Path(__file__).with_name("gui_dialogs.py")
INSPECT = "objectclassifier:inspectmodel"
PICTURES = Path(__file__).resolve().parents[2] / "build" / "screenshots"

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


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_dialogs_show_models_and_give_what_they_were_given(
    model_with_code, broken_model, tmp_path
):
    shots = tmp_path / "shots"
    shots.mkdir()
    text = json.dumps(emd(ModelFile="/models/weights.pth", ModelName="Ж"), indent=1)
    code = {"MODEL": model_with_code, "MODEL_ARGUMENTS": {"colour": 'a "b"', "season": "winter"}}
    wrong = ["batch_size", "many", "colour", "red"]
    listed = {"MODEL": str(SAMPLE), "MODEL_ARGUMENTS": ["batch_size", "2"]}
    cases = [
        {"name": "list", "parameters": listed},
        {"name": "empty", "parameters": {}},
        {"name": "sample", "parameters": {"MODEL": str(SAMPLE), "MODEL_ARGUMENTS": None}},
        {"name": "code", "parameters": code},
        {"name": "broken", "parameters": {"MODEL": broken_model}},
        {"name": "text", "parameters": {"MODEL": text, "MODEL_ARGUMENTS": "batch_size 2"}},
        {"name": "marked", "parameters": {"MODEL": str(SAMPLE), "MODEL_ARGUMENTS": wrong}},
        {"name": "inspect", "parameters": {"MODEL": str(SAMPLE)}, "algorithm": INSPECT},
        {"name": "code_dark", "parameters": code, "theme": "Night Mapping"},
    ]

    said = InstalledPlugin.create(tmp_path).desktop(
        GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(cases)
    )

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "dialogs.json").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    PICTURES.mkdir(parents=True, exist_ok=True)
    for picture in shots.glob("*.png"):
        shutil.copy(picture, PICTURES / f"dialog_{picture.name}")
    given = json.loads((shots / "dialogs.json").read_text())
    table = ["season", "winter", "colour", 'a "b"']  # in the order of the dialog's table
    expected = {
        "sample": (str(SAMPLE), None),
        "code": (model_with_code, table),
        "broken": (broken_model, None),
        "text": (text, ["batch_size", "2"]),
        "list": (str(SAMPLE), ["batch_size", "2"]),
        "marked": (str(SAMPLE), wrong),
    }
    for name, values in expected.items():
        assert of_python(given[name]["Python"]) == values, name
        if "JSON" in given[name]:  # not in QGIS 3.22
            assert of_json(given[name]["JSON"]) == values, name
    assert given["batch"][3] == {
        "MODEL": model_with_code,
        "MODEL_ARGUMENTS": ["colour", 'a "b"', "season", "winter"],
    }
    assert given["batch"][5] == {"MODEL": text, "MODEL_ARGUMENTS": ["batch_size", "2"]}
    assert given["modeler"] == {"MODEL": [str(SAMPLE)], "MODEL_ARGUMENTS": [["batch_size", "2"]]}


def of_python(command):
    """Return MODEL and MODEL_ARGUMENTS of a copied `processing.run("id", {...})`."""
    parameters = ast.literal_eval(ast.parse(command.strip()).body[0].value.args[1])
    return parameters["MODEL"], parameters["MODEL_ARGUMENTS"]


def of_json(command):
    inputs = json.loads(command)["inputs"]
    return inputs["MODEL"], inputs.get("MODEL_ARGUMENTS")
