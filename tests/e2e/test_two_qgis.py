"""Two real QGIS processes at once, on the same inputs and one cache.

The model lets nobody past its gate before both are there, so that they are at it at once.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from gated_model import write_gated_model
from installed import InstalledPlugin
from layers import square, vector_layer
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

ALGORITHM = "objectclassifier:classifyobjects"
COUNT = 600


@pytest.fixture
def objects(tmp_path) -> str:
    path = str(tmp_path / "objects.gpkg")
    squares = [square(1002 + i % 36, 1998 - i // 36 % 26) for i in range(COUNT)]
    options = QgsVectorFileWriter.SaveVectorOptions()
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(vector_layer(*squares), path, nowhere, options)
    return path


@pytest.mark.parametrize(
    "outputs",
    [
        ("{folder}/same.gpkg", "{folder}/same.gpkg"),
        (
            "ogr:dbname='{folder}/city.gpkg' table=\"roofs\" (geom)",
            "ogr:dbname='{folder}/city.gpkg' table=\"trees\" (geom)",
        ),
    ],
    ids=["same file", "two tables"],
)
def test_equal_runs_at_once_give_whole_results_and_leave_nothing(
    outputs, objects, model_python, raster, tmp_path
):
    model = write_gated_model(tmp_path / "model", after=100, crowd=2)
    installed = InstalledPlugin.create(tmp_path)
    installed.qgis_process("plugins")  # two that make one profile at once may crash QGIS itself
    outputs = [output.format(folder=tmp_path) for output in outputs]
    flags = [f"RASTER={raster}", f"FEATURES={objects}", f"MODEL={model.path}"]
    flags.append("RUN_MODEL_CODE=true")

    def run(output: str):
        ended = installed.qgis_process("run", ALGORITHM, "--", *flags, f"OUTPUT={output}")
        model.open()  # or the other one waits for ever for one that failed before the gate
        return ended

    with ThreadPoolExecutor(2) as two:
        said = list(two.map(run, outputs))

    failed = [each.stdout + each.stderr for each in said if each.returncode]
    assert not failed, "\n".join(failed)
    assert not any("Traceback" in each.stdout + each.stderr for each in said)
    for output in outputs:
        name = output.partition('table="')[2].partition('"')[0]
        file = tmp_path / ("city.gpkg" if name else "same.gpkg")
        layer = QgsVectorLayer(f"{file}|layername={name}" if name else str(file), "", "ogr")
        assert layer.featureCount() == sum(1 for _ in layer.getFeatures()) == COUNT
        assert all(feature["ClassLabel"] for feature in layer.getFeatures())
    assert list((tmp_path / "cache" / "jobs").iterdir()) == []
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
