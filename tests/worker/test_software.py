"""What decides a result besides the job, as the model's process knows it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from object_classifier.core.feedback import SILENT
from object_classifier.core.worker import code_files
from object_classifier.core.worker.software import installed_software


def install(folder: Path, version: str) -> None:
    """Put a package into a folder as pip does."""
    info = folder / "frame_work-1.dist-info"
    info.mkdir(parents=True, exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: frame-work\nVersion: {version}\n")


def test_an_update_of_any_package_is_seen(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    install(tmp_path, "2.6.0+cpu")
    before = installed_software()
    assert before["packages"]["frame-work"] == "2.6.0+cpu"
    assert installed_software() == before

    install(tmp_path, "2.6.0+cu124")

    assert installed_software() != before


@pytest.mark.parametrize("name", ["engine/chips.py", "model/makers/keras.py", "results.py"])
def test_an_update_of_our_own_code_is_seen(tmp_path, monkeypatch, name):
    core = tmp_path / "core"
    shutil.copytree(code_files.CORE, core, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(code_files, "CORE", core)
    before = installed_software()

    with (core / name).open("a") as file:
        file.write("\n")

    assert installed_software() != before


def test_two_processes_of_one_environment_say_the_same(connect, model_python):
    answers = [connect(model_python).run("software", Path(), {}, SILENT) for _ in range(2)]

    assert answers[0] == answers[1]
    assert len(answers[0]["engine"]) == 64
    assert answers[0]["gdal"]
    assert "rasterio" in answers[0]["packages"]
