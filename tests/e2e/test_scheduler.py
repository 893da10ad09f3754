"""A run that workers of dask classify, from the dialog's parameters to the layer."""

from __future__ import annotations

import subprocess

import pytest
from dask_processes import DaskProcesses
from layers import EAST, OUTSIDE, WEST, vector_layer
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def needs_dask(model_python) -> None:
    if subprocess.run([model_python, "-c", "import distributed"], check=False).returncode:
        pytest.skip("the model environment has no dask (set CLUSTER)")


def test_a_layer_by_workers_is_that_of_one_machine(
    classify, model, raster, model_python, needs_dask, tmp_path
) -> None:
    layer = vector_layer(EAST, None, OUTSIDE, WEST)
    here = classify(RASTER=raster, FEATURES=layer, MODEL=model, CLASS_PROBABILITIES=True)

    with DaskProcesses(tmp_path, python=model_python) as processes:
        processes.add_worker("worker-7")
        there = classify(
            RASTER=raster, FEATURES=layer, MODEL=model, CLASS_PROBABILITIES=True,
            SCHEDULER=processes.address, OUTPUT_HTML_FILE=str(tmp_path / "report.html"),
        )  # fmt: skip

    assert there.rows == here.rows and there.outputs["CLASSIFIED_COUNT"] == 2
    assert any(info.startswith("The scheduler has") for info in there.log.infos)
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "worker-7" in report and "2 objects on CPU" in report
    assert "worker-7" in there.layer.metadata().history()[0]


@pytest.mark.parametrize(
    ("scheduler", "said"),
    [
        ("somewhere", "SCHEDULER is not understood"),
        ("tcp://127.0.0.1:9", "The scheduler does not answer"),
    ],
)
def test_a_scheduler_that_is_none_is_refused_before_the_work(
    classify, model, raster, needs_dask, scheduler, said
) -> None:
    layer = vector_layer(WEST)

    with pytest.raises(QgsProcessingException, match=said):
        classify(RASTER=raster, FEATURES=layer, MODEL=model, SCHEDULER=scheduler)
