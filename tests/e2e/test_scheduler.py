"""A run that workers of dask classify, from the dialog's parameters to the layer."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dask_processes import DaskProcesses, wait_for
from gated_model import GatedModel, write_gated_model
from layers import EAST, OUTSIDE, WEST, square, vector_layer
from listening import Log
from object_classifier.core.results import count_results
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject
from worker_processes import is_running

ROOT = Path(__file__).resolve().parents[2]
COUNT = 200


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


def run(feedback: Log, **parameters):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        "objectclassifier:classifyobjects", parameters, feedback=feedback, context=context
    )


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def job_folder(cache: Path) -> Path:
    (folder,) = (path for path in (cache / "jobs").iterdir() if path.is_dir())
    return folder


class StopsAtTheGate(Log):
    """Cancels when a worker waits in the middle of a shard."""

    def __init__(self, model: GatedModel) -> None:
        super().__init__()
        self.model = model

    def isCanceled(self) -> bool:
        return self.model.is_waiting


@pytest.fixture
def stopping(raster, needs_dask, cache, tmp_path) -> tuple[GatedModel, dict[str, Any]]:
    """A model at whose gate a process of this machine waits, and the run that it does so in."""
    gated = write_gated_model(tmp_path / "gated", after=100)
    objects = [square(1002 + i % 36, 1998 - i // 36 % 26) for i in range(COUNT)]
    parameters = {
        "RASTER": raster, "FEATURES": vector_layer(*objects), "MODEL": str(gated.path),
        "RUN_MODEL_CODE": True, "SCHEDULER": "local:1", "OUTPUT": str(tmp_path / "out.gpkg"),
    }  # fmt: skip
    return gated, parameters


def waits_for_none(gated: GatedModel) -> bool:
    """Wait until no process waits at a gate that is closed."""
    waited = [int(path.name.partition("-")[2]) for path in gated.gate.glob("waiting-*")]
    is_open = (gated.gate / "open").exists()
    return bool(waited) and not is_open and wait_for(lambda: not any(map(is_running, waited)))


def test_cancel_waits_for_no_shard_and_ends_the_processes_of_this_machine(
    stopping, tmp_path
) -> None:
    gated, parameters = stopping

    assert run(StopsAtTheGate(gated), **parameters) == {}

    assert waits_for_none(gated) and not list(tmp_path.glob("out.*"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this kills a copy of QGIS's process")
def test_a_killed_qgis_leaves_no_process_of_this_machine(stopping) -> None:
    gated, parameters = stopping
    copy = os.fork()
    if copy == 0:
        run(Log(), **parameters)
        os._exit(1)

    assert wait_for(lambda: gated.is_waiting)
    os.kill(copy, signal.SIGKILL)
    os.waitpid(copy, 0)

    assert waits_for_none(gated)


@pytest.fixture
def without_dask(model_python, tmp_path, monkeypatch) -> Path:
    """A model environment like that of the tests, but for the set CLUSTER."""
    code = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    said = subprocess.run([model_python, "-c", code], check=True, capture_output=True, text=True)
    python = tmp_path / "environment"
    subprocess.run([model_python, "-m", "venv", "--without-pip", python], check=True)
    (packages,) = python.rglob("site-packages")
    for each in Path(said.stdout.strip()).iterdir():
        if not each.name.startswith(("distributed", "_")) and not each.name.endswith(".pth"):
            (packages / each.name).symlink_to(each)
    monkeypatch.setenv("OBJECT_CLASSIFIER_PYTHON", str(python / "bin" / "python"))
    return python


@pytest.mark.skipif(sys.platform == "win32", reason="links want a privilege there")
@pytest.mark.parametrize("scheduler", ["local:1", "tcp://127.0.0.1:9"])
def test_a_model_environment_without_the_set_cluster_is_refused_before_the_work(
    classify, model, raster, needs_dask, without_dask, scheduler
) -> None:
    with pytest.raises(QgsProcessingException) as refused:
        classify(RASTER=raster, FEATURES=vector_layer(WEST), MODEL=model, SCHEDULER=scheduler)

    said = str(refused.value)
    assert "The model environment cannot use SCHEDULER (missing: distributed)" in said
    assert "with the set CLUSTER, or leave SCHEDULER empty" in said


class StopsBeforeTheModel(Log):
    """Cancels when all is staged."""

    def __init__(self) -> None:
        super().__init__()
        self.is_staged = False

    def setProgressText(self, text: str) -> None:
        super().setProgressText(text)
        self.is_staged |= text == "Starting the model"

    def isCanceled(self) -> bool:
        return self.is_staged


def test_a_job_folder_goes_on_by_the_command_of_the_docs_and_ends_in_qgis(
    classify, model, raster, model_python, needs_dask, cache, tmp_path
) -> None:
    parameters = {
        "RASTER": raster, "FEATURES": vector_layer(EAST, None, OUTSIDE, WEST), "MODEL": model,
        "CLASS_PROBABILITIES": True,
    }  # fmt: skip
    wanted = classify(**parameters)
    run(StopsBeforeTheModel(), **parameters, OUTPUT="memory:")
    folder = job_folder(cache)
    assert count_results(folder) == 2  # those that no model is asked about

    with DaskProcesses(tmp_path, python=model_python) as processes:
        processes.add_worker("server")
        ended = subprocess.run(
            documented(model_python, folder, processes.address),
            check=False, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": ""},
        )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    made = json.loads(ended.stdout)
    taken_up = classify(**parameters)

    assert made["classified_count"] == 2 and next(iter(made["workers"])).endswith("(server)")
    assert taken_up.rows == wanted.rows
    assert "Continuing a run that had stopped." in taken_up.log.infos
    assert any("the model is not loaded" in info for info in taken_up.log.infos)
    assert not list((cache / "jobs").glob("*/job.json"))


def documented(python: str, folder: Path, address: str) -> list[str]:
    """Return the command of docs/scale.md for a job folder."""
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    (line,) = (line for line in page.splitlines() if "__main__.py classify" in line)
    places = {
        "/opt/object_classifier/bin/python": python,
        "PLUGIN/core/worker/__main__.py": str(ROOT / "core" / "worker" / "__main__.py"),
        "JOBFOLDER": str(folder),
        "tls://host:8786": address,
    }
    words = shlex.split(line)
    assert set(places) <= set(words)
    return [places.get(word, word) for word in words]
