"""Frameworks get the processors that this process may use, and do not spin while they wait."""

from __future__ import annotations

import onnxruntime
import pytest
import torch
from object_classifier.core.backends import load, onnx_backend, torch_device
from object_classifier.core.model.definition import ModelKind
from onnx import TensorProto, helper, save

from .conftest import define, options


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


def test_pytorch_goes_by_the_processors_of_the_process(monkeypatch) -> None:
    before = torch.get_num_threads()
    monkeypatch.setattr(torch_device, "available_cpus", lambda: 1)
    try:
        torch_device.require_torch()
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)
