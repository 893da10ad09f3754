"""Runs of one QGIS, one after another: they share a process, and nothing that shows."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from layers import EAST, OUTSIDE, WEST, vector_layer
from object_classifier.core.runtime.worker_pool import WORKERS
from osgeo import gdal

linux_only = pytest.mark.skipif(not Path("/proc/self").exists(), reason="Linux shows open files")


@pytest.fixture(autouse=True)
def _begins_and_ends_without_one():
    WORKERS.release()
    yield
    WORKERS.release()


@pytest.fixture
def labels(classify, raster, model):
    """Return a function that runs, and returns the labels of an object in the west and the east."""

    def run(**parameters) -> list[str]:
        values = {"RASTER": raster, "MODEL": model, "FEATURES": vector_layer(WEST, EAST)}
        return [row["ClassLabel"] for row in classify(**{**values, **parameters}).rows]

    return run


def waiting() -> int:
    """Return the number of the process that waits; 0: none does."""
    idle = WORKERS._idle
    return 0 if idle is None else idle.client._process._popen.pid


def turn_round(raster: str) -> None:
    """Exchange west and east, in a file of the same size and time."""
    state = Path(raster).stat()
    dataset = gdal.Open(raster, gdal.GA_Update)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(np.fliplr(dataset.GetRasterBand(band).ReadAsArray()))
    del dataset
    os.utime(raster, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_five_runs_start_one_process(labels):
    seen = [(labels(), waiting()) for _ in range(5)]

    assert {tuple(found) for found, _ in seen} == {("dark", "bright")}
    assert len({pid for _, pid in seen}) == 1 and waiting()


def test_the_second_run_says_and_gives_what_the_first_one_did(
    classify, raster, model, tmp_path, monkeypatch
):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    layer = vector_layer(WEST, EAST, OUTSIDE)
    runs = [
        classify(
            RASTER=raster,
            MODEL=model,
            FEATURES=layer,
            CLASS_PROBABILITIES=True,
        )
        for _ in range(3)
    ]

    assert [run.rows for run in runs[1:]] == [runs[0].rows] * 2
    said = [
        (
            [line for line in run.log.infos if not line.startswith("Results")],  # name of the layer
            run.log.warnings,
        )
        for run in runs
    ]
    assert said[1:] == said[:1] * 2


@pytest.mark.parametrize("wrapped", ["plain", "VRT", "archive"])
def test_other_pixels_of_the_same_name_are_seen(labels, raster, tmp_path, wrapped):
    def wrap() -> str:
        if wrapped == "VRT":
            gdal.BuildVRT(str(tmp_path / "all.vrt"), [raster])
            return str(tmp_path / "all.vrt")
        if wrapped == "archive":
            with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
                archive.write(raster, "halves.tif")
            return f"/vsizip/{tmp_path / 'all.zip'}/halves.tif"
        return raster

    assert labels(RASTER=wrap()) == ["dark", "bright"]
    first = waiting()
    turn_round(raster)

    assert labels(RASTER=wrap()) == ["bright", "dark"]
    assert waiting() == first, "or it shows nothing"


@pytest.mark.parametrize("part", ["weights", "names"])
def test_another_model_of_the_same_name_is_loaded(labels, model, tmp_path, part):
    with zipfile.ZipFile(model) as package:
        package.extractall(tmp_path / "model")
    (emd,), (graph,) = (tmp_path / "model").glob("*.emd"), (tmp_path / "model").glob("*.onnx")
    assert labels(MODEL=str(emd)) == ["dark", "bright"]
    first = waiting()

    if part == "weights":
        pair = np.float32([-0.05, 0.05])
        graph.write_bytes(graph.read_bytes().replace(pair.tobytes(), pair[::-1].tobytes()))
    else:
        other = {'"bright"': '"dark"', '"dark"': '"bright"'}
        words = re.sub('"bright"|"dark"', lambda word: other[word[0]], emd.read_text())
        emd.write_text(words)

    assert labels(MODEL=str(emd)) == ["bright", "dark"]
    assert waiting() != first


@linux_only
def test_what_waits_holds_no_file_of_a_run(labels, raster, model):
    labels()

    process = Path(f"/proc/{waiting()}")
    files = {str(each.readlink()) for each in (process / "fd").iterdir()}
    files |= {line.split(maxsplit=5)[-1] for line in (process / "maps").read_text().splitlines()}
    ours = (
        str(Path(raster).parent),
        str(Path(model).parent),
        os.environ["OBJECT_CLASSIFIER_CACHE"],
    )

    assert [file for file in files if file.startswith(ours)] == []


def test_the_folder_of_a_job_goes_though_its_process_stays(labels):
    jobs = Path(os.environ["OBJECT_CLASSIFIER_CACHE"]).joinpath("jobs")
    before = set(jobs.glob("*"))  # of tests that stop runs

    labels()

    assert waiting() and {path for path in jobs.glob("*") if path.is_dir()} <= before


def test_a_model_with_code_of_its_own_is_loaded_each_time(labels):
    assert labels(RUN_MODEL_CODE=True) == ["dark", "bright"]

    assert waiting() == 0


def test_a_preview_and_the_run_after_it_share_a_process(labels, raster, model):
    from object_classifier.algorithms.classify.preview import cut_preview, prepare_preview
    from object_classifier.core.cache import model_cache
    from object_classifier.core.feedback import SILENT
    from object_classifier.core.layers.subjects.subject import Slice
    from object_classifier.core.model.source import open_model
    from qgis.core import QgsProcessingContext

    values = {"RASTER": raster, "MODEL": model, "FEATURES": vector_layer(WEST, EAST)}
    definition = open_model(model, model_cache(), SILENT)
    inputs = prepare_preview(values, definition, QgsProcessingContext(), SILENT)
    cut_preview(inputs, Slice(0, 2), SILENT)
    first = waiting()

    assert labels() == ["dark", "bright"]
    assert first and waiting() == first
