"""Frameworks get the processors that this process may use, and do not spin while they wait."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import onnxruntime
import pytest
import torch
from object_classifier.core.backends import load, onnx_backend, torch_device
from object_classifier.core.model.definition import ModelKind
from onnx import TensorProto, helper, save

from .conftest import define, options

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def graph(tmp_path):
    shape = ["n", 3, "h", "w"]
    nodes = [
        helper.make_node("GlobalAveragePool", ["image"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["classes"]),
    ]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)
    classes = helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["n", 3])
    model = helper.make_model(
        helper.make_graph(nodes, "mean", [image], [classes]),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
    )
    save(model, tmp_path / "mean.onnx")
    return tmp_path / "mean.onnx"


def settings_of_session(graph, monkeypatch):
    made = []
    session = onnxruntime.InferenceSession

    def kept(path, settings, providers):
        made.append(settings)
        return session(path, settings, providers)

    monkeypatch.setattr(onnxruntime, "InferenceSession", kept)
    load(define(ModelKind.ONNX, graph, classes=()), options())
    return made[0]


@pytest.mark.parametrize(("available", "expected"), [(3, 3), (64, 0)])
def test_onnx_runtime_goes_by_the_processors_of_the_process(
    graph, monkeypatch, available, expected
) -> None:
    monkeypatch.setattr(onnx_backend, "available_cpus", lambda: available)
    monkeypatch.setattr(onnx_backend.os, "cpu_count", lambda: 64)

    settings = settings_of_session(graph, monkeypatch)

    assert settings.intra_op_num_threads == expected
    assert settings.get_session_config_entry("session.intra_op.allow_spinning") == "0"


IN_THE_WORKER = """
import importlib.util, os, sys
spec = importlib.util.spec_from_file_location("core", sys.argv[1], submodule_search_locations=[
    os.path.dirname(sys.argv[1])])
sys.modules["core"] = importlib.util.module_from_spec(spec)
from core.worker import service
assert "numpy" not in sys.modules
service._import_numpy()
import numpy
ones = numpy.ones((600, 600), "float32")
ones @ ones
print(len(os.listdir("/proc/self/task")), os.environ.get("OPENBLAS_NUM_THREADS"))
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux lists threads so")
def test_numpy_multiplies_in_one_thread_and_leaves_the_frameworks_theirs() -> None:
    environment = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    command = [sys.executable, "-c", IN_THE_WORKER, str(ROOT / "core" / "__init__.py")]

    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)

    assert done.stdout.split() == ["1", "None"]


def test_pytorch_goes_by_the_processors_of_the_process(monkeypatch) -> None:
    before = torch.get_num_threads()
    monkeypatch.setattr(torch_device, "available_cpus", lambda: 1)
    try:
        torch_device.require_torch()
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)


IMPORTING = """
import importlib.util, os, sys
spec = importlib.util.spec_from_file_location("core", sys.argv[1], submodule_search_locations=[
    os.path.dirname(sys.argv[1])])
sys.modules["core"] = importlib.util.module_from_spec(spec)
{importing}
assert "torch" in sys.modules
print(os.environ.get("OMP_WAIT_POLICY"))
"""
A_MODEL = "from core.backends.torch_device import require_torch; require_torch()"
A_TRAINING = """
from contextlib import suppress
from pathlib import Path
from core.worker.service import TASKS
with suppress(Exception):  # there is nothing to train
    TASKS["train"](Path("nowhere"), {}, None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only GNU's OpenMP tells of itself so")
@pytest.mark.parametrize("importing", [A_MODEL, A_TRAINING], ids=["model", "training"])
@pytest.mark.parametrize(("wish", "expected"), [(None, 0), ("ACTIVE", 30_000_000_000)])
def test_threads_of_pytorch_block_while_they_wait_unless_the_user_wishes_otherwise(
    wish, expected, importing
) -> None:
    environment = {**os.environ, "OMP_DISPLAY_ENV": "VERBOSE"}
    environment.pop("OMP_WAIT_POLICY", None)
    if wish:
        environment["OMP_WAIT_POLICY"] = wish
    program = IMPORTING.replace("{importing}", importing)
    command = [sys.executable, "-c", program, str(ROOT / "core" / "__init__.py")]

    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)

    # How often a thread looks before it blocks; 300,000 times where nobody says anything.
    assert f"GOMP_SPINCOUNT = '{expected}'" in done.stderr
    assert done.stdout.strip() == str(wish)
