"""A run goes on where it stopped on the same input with the same software, else it begins anew."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import processing
import pytest
from layers import square, vector_layer
from listening import Log
from object_classifier.algorithms.classify import job as classify_job
from object_classifier.algorithms.classify.job import key_of, says_what_is_kept
from object_classifier.core.columns import ColumnWriter
from object_classifier.core.errors import Cancelled, OutputError
from object_classifier.core.job import ClassificationJob, ImageSource
from object_classifier.core.layers.output.results import ResultWriter
from object_classifier.core.layers.subjects.whole_images import WholeImages
from object_classifier.core.model.definition import ModelDefinition, ModelKind
from object_classifier.core.runtime.client import WorkerClient
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)

CONTINUING = "Continuing a run that had stopped."
NO_GEOMETRY = "The feature has no geometry"


@pytest.fixture
def parameters(model, raster, tmp_path, monkeypatch):
    """Return a run on a VRT: an object in the dark half, one in the bright half, one nowhere."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    vrt = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(vrt, [raster]).FlushCache()
    objects = vector_layer(square(1008, 1985), square(1028, 1985), None)
    return {"RASTER": vrt, "FEATURES": objects, "MODEL": model, "OUTPUT": "memory:"}


def run(parameters, log: Log | None = None) -> tuple[list[tuple], bool]:
    """Run; return label and status of each row, and whether another run was continued."""
    log = log or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = processing.run(
        "objectclassifier:classifyobjects", parameters, feedback=log, context=context
    )
    rows = [
        (feature["ClassLabel"] or None, feature["Status"] or None)
        for feature in outputs["OUTPUT"].getFeatures()
    ]
    return rows, CONTINUING in log.infos


WHOLE = [("dark", None), ("bright", None), (None, NO_GEOMETRY)]


def stop(parameters, monkeypatch) -> None:
    """Let a run end by an error when all is classified and nothing is written."""

    def refuse(*_arguments):
        raise OutputError("stopped", mend="run again")

    with monkeypatch.context() as patch:
        patch.setattr(ResultWriter, "write", refuse)
        with pytest.raises(QgsProcessingException, match="stopped"):
            run(parameters)


def kill(parameters, monkeypatch, cls: type, method: str) -> None:
    """Kill the process of QGIS with SIGKILL when it calls a method for the first time."""

    def die(*_arguments, **_options):
        os.kill(os.getpid(), signal.SIGKILL)

    with monkeypatch.context() as patch:
        patch.setattr(cls, method, die)
        child = os.fork()
        if child == 0:
            run(parameters)
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it was not killed"


def test_the_same_run_goes_on(parameters, monkeypatch):
    stop(parameters, monkeypatch)

    assert run(parameters) == (WHOLE, True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork is POSIX's")
@pytest.mark.parametrize(
    ("cls", "method", "goes_on"),
    [
        (ColumnWriter, "write", False),  # the first rows are those that need no model
        (WorkerClient, "run", False),
        (Path, "replace", False),
        (ResultWriter, "write", True),
    ],
    ids=["known rows", "worker", "rename", "layer"],
)
def test_a_killed_run_is_continued_from_a_whole_folder_or_begun_anew(
    parameters, monkeypatch, cls, method, goes_on
):
    kill(parameters, monkeypatch, cls, method)

    assert run(parameters) == (WHOLE, goes_on)


def test_other_pixels_behind_a_vrt_are_classified_anew(parameters, raster, monkeypatch):
    stop(parameters, monkeypatch)
    state = Path(raster).stat()
    dataset = gdal.Open(raster, gdal.GA_Update)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).WriteArray(np.fliplr(dataset.GetRasterBand(band).ReadAsArray()))
    del dataset
    os.utime(raster, ns=(state.st_atime_ns, state.st_mtime_ns))

    rows, continued = run(parameters)

    assert rows == [("bright", None), ("dark", None), (None, NO_GEOMETRY)]
    assert not continued


def test_another_version_of_the_plugin_begins_anew(parameters, monkeypatch):
    stop(parameters, monkeypatch)
    monkeypatch.setattr(classify_job, "plugin_version", lambda: "99.0")

    assert run(parameters) == (WHOLE, False)


def test_another_version_of_a_package_of_the_worker_begins_anew(parameters, monkeypatch):
    stop(parameters, monkeypatch)
    run_task = WorkerClient.run

    def updated(client, task, folder, arguments, feedback):
        answer = run_task(client, task, folder, arguments, feedback)
        return {**answer, "packages": {}} if task == "software" else answer

    monkeypatch.setattr(WorkerClient, "run", updated)

    assert run(parameters) == (WHOLE, False)


def test_a_run_that_could_not_read_imagery_is_gone_on_with_when_it_can_be_read(
    parameters, monkeypatch
):
    """As the engine says it of a server that is away in the middle (tests/engine/test_outages)."""
    run_task = WorkerClient.run

    def unread(client, task, folder, arguments, feedback):
        answer = run_task(client, task, folder, arguments, feedback)
        return {**answer, "unreadable_count": 2} if task == "classify" else answer

    with monkeypatch.context() as patch:
        patch.setattr(WorkerClient, "run", unread)
        log = Log()
        assert run(parameters, log) == (WHOLE, False)

    assert "The imagery of 2 objects could not be used." in " ".join(log.infos)
    assert run(parameters) == (WHOLE, True)
    assert run(parameters) == (WHOLE, False)


def test_imagery_of_which_nobody_can_tell_is_said_and_has_no_key():
    log = Log()
    definition = ModelDefinition(ModelKind.ONNX, "", None, None, (), 8, 8)
    job = ClassificationJob("m.emd", (ImageSource("/vsimem/of-this-process.tif", "a"),))
    staged = WholeImages((), QgsCoordinateTransformContext())

    assert key_of(job, staged, definition, "", {}, log) is None
    assert "There is no telling whether /vsimem/of-this-process.tif stays" in log.infos[0]


def test_a_cancelled_run_that_keeps_nothing_does_not_say_that_it_does(tmp_path):
    with pytest.raises(Cancelled) as cancelled, says_what_is_kept(tmp_path, is_kept=False):
        raise Cancelled

    assert str(cancelled.value) == ""
