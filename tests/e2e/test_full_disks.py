"""Disks without room, and a read-only one, for all that a run writes; root mounts them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from layers import square, vector_layer
from qgis.core import QgsProcessingException

COUNT = 3000


@pytest.fixture
def disk(tmp_path):
    """Return a function that mounts a disk with so much room at one place, again and again."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
        done = subprocess.run(command, check=False, capture_output=True) if linux else None
        if done is None or done.returncode:
            pytest.skip("only root on Linux may mount a disk")
        stack.callback(subprocess.run, ["umount", "--lazy", str(place)], check=True)
        return place

    linux = sys.platform == "linux"
    with ExitStack() as stack:
        yield mount


@pytest.fixture
def parameters(model, raster, tmp_path, monkeypatch):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    objects = [square(1002 + i % 36, 1998 - i // 36 % 26) for i in range(COUNT)]
    return {"RASTER": raster, "FEATURES": vector_layer(*objects), "MODEL": model}


@pytest.mark.parametrize("room", ["64k", "200k"], ids=["for no row", "for some rows"])
def test_an_output_without_room_is_said_and_the_next_run_only_writes_it(
    room, disk, parameters, classify
):
    output = disk(f"size={room}") / "out.gpkg"

    with pytest.raises(
        QgsProcessingException, match=r"Free some space there.*what is classified is k"
    ):
        classify(**parameters, OUTPUT=str(output))
    assert list(output.parent.iterdir()) == []

    disk("size=16m")
    run = classify(**parameters, OUTPUT=str(output))
    assert "All objects are classified already: the model is not loaded." in run.log.infos
    assert len(run.rows) == COUNT


def test_a_cache_without_room_says_where_and_keeps_what_is_classified(
    disk, parameters, classify, monkeypatch, tmp_path
):
    """Room for the objects, and not for all results."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(disk("size=480k")))
    output = str(tmp_path / "out.gpkg")

    with pytest.raises(
        QgsProcessingException, match=r"The disk is full \(.*/disk/jobs/.*Free some"
    ):
        classify(**parameters, OUTPUT=output)

    subprocess.run(["mount", "-o", "remount,size=16m", str(tmp_path / "disk")], check=True)
    run = classify(**parameters, OUTPUT=output)
    assert "Continuing a run that had stopped." in run.log.infos
    assert len(run.rows) == COUNT


def test_a_folder_for_temporary_files_without_room_is_not_the_fault_of_the_format(
    disk, parameters, classify, monkeypatch, tmp_path
):
    monkeypatch.setattr(tempfile, "tempdir", str(disk("size=40k")))

    with pytest.raises(
        QgsProcessingException, match=r"temporary files has no space left.*disk.*TMPDIR"
    ):
        classify(**parameters, OUTPUT=str(tmp_path / "out.gpkg"))


def test_an_output_on_a_read_only_disk_is_said_before_the_run(disk, parameters, classify):
    output = disk("ro") / "out.gpkg"

    with pytest.raises(QgsProcessingException, match="You have no permission to write the output"):
        classify(**parameters, OUTPUT=str(output))
