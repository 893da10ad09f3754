"""One result through five doors: toolbox, batch, modeler, qgis_process and the console."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from installed import QGIS_PROCESS, TIMEOUT_S, InstalledPlugin, keep_pictures
from layers import EAST, OUTSIDE, WEST, vector_layer
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

ALGORITHM = "objectclassifier:classifyobjects"
GUI_SESSION = Path(__file__).with_name("gui_doors.py")

Row = tuple[str, dict[str, Any]]


@pytest.fixture
def installed(model_python, tmp_path) -> InstalledPlugin:
    return InstalledPlugin.create(tmp_path)


@pytest.fixture
def parameters(raster, model, tmp_path) -> dict[str, Any]:
    """Return a run with a value of each kind: file, list, table, choice, number, yes or no."""
    objects = tmp_path / "objects.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = vector_layer(EAST, None, OUTSIDE, WEST, EAST)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(objects), QgsCoordinateTransformContext(), options
    )
    return {
        "RASTER": [raster],
        "FEATURES": str(objects),
        "MODEL": model,
        "MODEL_ARGUMENTS": ["batch_size", "2", "padding", "0"],
        "CHIP_RESIZE": "SQUISH",
        "CROP": "FIXED_SIZE",
        "BLACKEN": "YES",
        "BUFFER_DISTANCE": 1.5,
        "CLASS_PROBABILITIES": True,
    }


@pytest.fixture
def expected(classify, parameters, tmp_path) -> list[Row]:
    """Return what the console writes, and make sure that it is worth comparing with."""
    out = tmp_path / "console.gpkg"
    classify(**parameters, OUTPUT=str(out))
    found = rows(out)
    assert [row["ClassLabel"] for _, row in found] == ["bright", None, None, "dark", "bright"]
    assert len(found[0][1]) == 8  # fid, name, label, value, confidence, status, two probabilities
    return found


def rows(path: Path) -> list[Row]:
    """Return geometry and every attribute of every row, in order."""
    layer = QgsVectorLayer(str(path), "out", "ogr")
    assert layer.isValid(), path
    names = [field.name() for field in layer.fields()]
    found = []
    for feature in layer.getFeatures():
        values = [None if value == NULL else value for value in feature.attributes()]
        found.append((feature.geometry().asWkt(9), dict(zip(names, values))))
    return found


@pytest.mark.parametrize(
    "arguments",
    [
        {"batch_size": 2, "padding": 0},
        "batch_size 2;padding 0",
        [["batch_size", 2], ["padding", "0"]],
    ],
    ids=["mapping", "ArcPy's text", "pairs"],
)
def test_the_console_takes_what_scripts_have(classify, parameters, expected, arguments, tmp_path):
    out = tmp_path / "out.gpkg"
    raster = parameters["RASTER"][0]

    classify(**{**parameters, "RASTER": raster, "MODEL_ARGUMENTS": arguments}, OUTPUT=str(out))

    assert rows(out) == expected


def test_qgis_process_gives_the_consoles_layer(installed, parameters, expected, tmp_path):
    out = tmp_path / "out.gpkg"
    flags = [f"{k}={v}" for k, v in parameters.items() if not isinstance(v, list)]
    flags += [f"RASTER={raster}" for raster in parameters["RASTER"]]
    flags += ["MODEL_ARGUMENTS=batch_size 2;padding 0", f"OUTPUT={out}"]

    said = installed.qgis_process("run", ALGORITHM, "--", *flags)

    assert said.returncode == 0, said.stdout + said.stderr
    assert rows(out) == expected


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="QGIS 3.22 takes no JSON on stdin")
def test_qgis_process_takes_the_same_as_json(installed, parameters, expected, tmp_path):
    out = tmp_path / "out.gpkg"
    inputs = json.dumps({"inputs": {**parameters, "OUTPUT": str(out)}})

    said = installed.qgis_process("run", ALGORITHM, "-", stdin=inputs)

    assert said.returncode == 0, said.stdout + said.stderr
    assert rows(out) == expected


def test_a_step_of_a_saved_model_gives_the_consoles_layer(
    installed, parameters, expected, tmp_path
):
    out, saved = tmp_path / "out.gpkg", tmp_path / "three steps.model3"
    model = model_of_three_steps(parameters)
    assert model.toFile(str(saved))
    (final,) = model.destinationParameterDefinitions()  # QGIS 3.22 puts the step before the name

    said = installed.qgis_process(
        "run", str(saved), "--", f"objects={parameters['FEATURES']}", f"{final.name()}={out}"
    )

    assert said.returncode == 0, said.stdout + said.stderr
    assert rows(out) == expected


@pytest.mark.window
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb-run is missing: make setup")
def test_the_windows_give_the_consoles_layer_and_commands_that_run(
    installed, parameters, expected, tmp_path
):
    shots = tmp_path / "shots"
    shots.mkdir()

    said = installed.desktop(GUI_SESSION, SHOTS=str(shots), PARAMETERS=json.dumps(parameters))

    failed = shots / "failed.txt"
    assert not failed.exists(), failed.read_text()
    assert (shots / "batch_2.gpkg").exists(), said.stdout[-2000:] + said.stderr[-2000:]
    keep_pictures(shots, "batch")
    for name in ("toolbox", "batch_1", "batch_2"):
        assert rows(shots / f"{name}.gpkg") == expected, name
    commands = json.loads((shots / "commands.json").read_text())
    if Qgis.QGIS_VERSION_INT < 32400:
        assert commands == {}  # QGIS 3.22 has no such menu
        return
    copied = shots / "toolbox.gpkg"

    copied.unlink()
    run_python(commands["Python"])
    assert rows(copied) == expected

    copied.unlink()
    run_shell(installed, commands["qgis_process"])
    assert rows(copied) == expected

    copied.unlink()
    said = installed.qgis_process("run", ALGORITHM, "-", stdin=commands["JSON"])
    assert said.returncode == 0, said.stdout + said.stderr
    assert rows(copied) == expected


def run_python(command: str) -> None:
    """Run what "Copy as Python command" gave, as the console would."""
    import processing

    exec(command, {"processing": processing})


def run_shell(installed: InstalledPlugin, command: str) -> None:
    """Run what "Copy as qgis_process command" gave, in a shell."""
    words = shlex.split(command)
    assert words[0] == "qgis_process"
    said = subprocess.run(
        [QGIS_PROCESS, *words[1:]],
        env={**installed.environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    assert said.returncode == 0, f"{command}\n{said.stdout}{said.stderr}"


def model_of_three_steps(parameters: dict[str, Any]) -> QgsProcessingModelAlgorithm:
    """Return a model from `objects` to `classes`: keep all, classify, keep all."""
    model = QgsProcessingModelAlgorithm("three steps", "tests")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("objects"), QgsProcessingModelParameter("objects")
    )
    constants = {key: value for key, value in parameters.items() if key != "FEATURES"}
    keep, everything = "native:extractbyexpression", {"EXPRESSION": "TRUE"}
    add_step(model, "first", keep, everything, INPUT="objects")
    add_step(model, "classify", ALGORITHM, constants, FEATURES=("first", "OUTPUT"))
    add_step(model, "last", keep, everything, INPUT=("classify", "OUTPUT"))
    final = QgsProcessingModelOutput("classes", "classes")
    final.setChildId("last")
    final.setChildOutputName("OUTPUT")
    last = model.childAlgorithm("last")
    last.setModelOutputs({"classes": final})
    model.setChildAlgorithm(last)
    model.updateDestinationParameters()
    return model


def add_step(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    constants: dict[str, Any],
    **inputs: str | tuple[str, str],
) -> None:
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    source = QgsProcessingModelChildParameterSource
    for key, value in constants.items():
        child.addParameterSources(key, [source.fromStaticValue(value)])
    for key, origin in inputs.items():
        came = (
            source.fromModelParameter(origin)
            if isinstance(origin, str)
            else source.fromChildOutput(*origin)
        )
        child.addParameterSources(key, [came])
    model.addChildAlgorithm(child)


def test_expressions_stand_for_every_kind_of_parameter(classify, model, raster):
    project = QgsProject.instance()
    objects = project.addMapLayer(vector_layer(WEST, EAST), False)
    values = {
        "RASTER": raster, "FEATURES": objects.id(), "MODEL": model, "CLASS_LABEL_FIELD": "Roof",
        "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY", "CELL_SIZE": 1.0, "BUFFER_DISTANCE": 0.5,
        "MODEL_ARGUMENTS": "batch_size 1", "CLASS_PROBABILITIES": True, "CHIP_RESIZE": "NONE",
    }  # fmt: skip
    defined = {
        name: QgsProperty.fromExpression(json.dumps(value).replace('"', "'"))
        for name, value in values.items()
    }

    assert classify(**defined).rows == classify(**values).rows
    project.clear()


def test_an_expression_with_an_error_is_a_sentence(classify, model, raster):
    with pytest.raises(QgsProcessingException, match=r"expression.*MODEL = no_such\("):
        classify(
            RASTER=raster,
            FEATURES=vector_layer(WEST),
            MODEL=QgsProperty.fromExpression("no_such('x'"),
        )


@pytest.mark.parametrize("written", ["0,5 m", "1_0", "1e400", "\u0665"])
@pytest.mark.parametrize("parameter", ["CELL_SIZE", "BUFFER_DISTANCE"])
def test_a_text_that_is_no_number_is_not_taken_for_0(classify, model, raster, parameter, written):
    """QGIS itself takes it so where a parameter is optional."""
    with pytest.raises(QgsProcessingException, match=f"not a finite number .*{parameter}"):
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, **{parameter: written})
