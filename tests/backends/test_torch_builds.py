"""torch and torchvision of two builds, as two indexes may bring them."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest
from object_classifier.core import torch_builds as builds_of_files
from object_classifier.core.backends import torch_device
from object_classifier.core.backends.torch_device import prepare_torchvision
from object_classifier.core.torch_builds import torch_builds
from worker_processes import environment_of_tests


@pytest.fixture
def versions(monkeypatch, tmp_path):
    """Return a function that has packages installed whose files say these versions."""

    def versions(**found: str) -> None:
        for name, version in found.items():
            (tmp_path / name).mkdir()
            content = f"import x\n__version__ = '{version}'\ncuda: str | None = None\n"
            (tmp_path / name / "version.py").write_text(content, encoding="utf-8")
        origins = {name: str(tmp_path / name / "__init__.py") for name in found}
        monkeypatch.setattr(
            builds_of_files,
            "find_spec",
            lambda name: SimpleNamespace(origin=origins[name]) if name in origins else None,
        )

    return versions


def test_a_build_is_read_from_the_version_of_the_files(versions):
    versions(torch="2.13.0+cpu", torchvision="0.28.0+cu130")

    assert torch_builds() == {"torch": "cpu", "torchvision": "cu130"}


def test_a_version_without_a_build_and_a_package_that_is_not_there_say_none(versions):
    versions(torch="2.13.0")

    assert torch_builds() == {}


@pytest.mark.parametrize(
    ("torchvision", "imports"), [("0.28.0+cpu", False), ("0.28.0", False), ("0.28.0+cu130", True)]
)
def test_only_builds_of_two_kinds_are_imported_beforehand(
    versions, monkeypatch, torchvision, imports
):
    versions(torch="2.13.0+cpu", torchvision=torchvision)
    asked: list[bool] = []
    monkeypatch.setattr(torch_device, "require_torchvision", lambda: asked.append(True))

    prepare_torchvision()

    assert asked == [True] * imports


def test_code_of_a_models_own_imports_torchvision_whatever_build_is_there():
    """In a process of its own: here something else may have imported it already."""
    pytest.importorskip("torch")
    code = (
        "from worker_processes import load_plugin; load_plugin()\n"
        "from object_classifier.core.backends.torch_device import prepare_torchvision\n"
        "prepare_torchvision()\n"
        "import torchvision.transforms, torchvision.models\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment_of_tests(), capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()
