"""Folders of transformers, answered as transformers itself answers.

The cases and the answers are transformers' own: tests/makers/transformers_cases.py.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from made_weights import made_pictures, made_weights
from maker_answers import IN_FLOAT32, answers
from object_classifier.core.backends import load
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.source import open_model
from object_classifier.core.model.trust import code_of

pytest.importorskip("torch", reason="PyTorch is not installed")
numpy_files = pytest.importorskip("safetensors.numpy", reason="safetensors is not installed")

FILE = Path(__file__).resolve().parents[1] / "makers" / "transformers_cases.json"
CASES = {case["name"]: case for case in json.loads(FILE.read_text(encoding="utf-8"))}


def write(folder: Path, case, *, config=None, without=(), more=None) -> Path:
    """Write the folder of a case, changed; return it."""
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(json.dumps({**case["config"], **(config or {})}))
    (folder / "preprocessor_config.json").write_text(json.dumps(case["processor"]))
    weights = made_weights(case["tensors"], case["seed"], case["gain"])
    weights = {name: value for name, value in weights.items() if name not in without}
    numpy_files.save_file({**weights, **(more or {})}, folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("name", CASES)
def test_a_family_answers_as_in_transformers(tmp_path, name) -> None:
    case = CASES[name]

    definition, found = answers(write(tmp_path / "model", case), made_pictures())

    np.testing.assert_allclose(found, case["probabilities"], atol=1e-4)
    assert [entry.name for entry in definition.classes] == ["oak", "pine", "beech"]
    assert not code_of(definition).runs_code


def test_every_value_was_read_from_the_maker_s_files(tmp_path) -> None:
    definition = open_model(str(write(tmp_path / "model", CASES["deit"])), tmp_path / "cache")

    said = {"Classes", "ImageHeight", "Normalization", "ResizeMethod", "FitSize", "Network"}
    assert said <= set(definition.read_from) and set(definition.assumed) == {"CropSizeFixed"}
    assert definition.read_from["Network"] == "config.json: model_type"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"without": {"vit.layernorm.bias"}}, r"1 are missing \(norm.bias\)"),
        ({"more": {"vit.extra": np.ones(3, np.float32)}}, r"1 do not fit \(extra\)"),
        ({"config": {"hidden_size": 64}}, "do not fit"),
        ({"config": {"num_hidden_layers": 3}}, "are missing"),
        ({"config": {"hidden_act": "softmax9"}}, "cannot be the hidden_act"),
        ({"config": {"patch_size": 0}}, "cannot be the patch_size"),
        ({"config": {"num_hidden_layers": 10**9}}, "cannot be the num_hidden_layers"),
        ({"config": {"image_size": 40}}, r"1 do not fit \(pos_embed\)"),
        ({"config": {"model_type": "beit"}}, "family beit, which is not supported"),
    ],
)
def test_what_cannot_be_the_network_is_refused_and_said(tmp_path, changes, said) -> None:
    folder = write(tmp_path / "model", CASES["vit"], **changes)
    definition = open_model(str(folder), tmp_path / "cache")

    with pytest.raises(ModelDefinitionError, match=said):
        load(definition, IN_FLOAT32)


def test_a_family_that_is_not_built_is_named_with_the_command_that_exports_it(tmp_path) -> None:
    folder = write(tmp_path / "model", CASES["vit"], config={"model_type": "dinov2"})

    with pytest.raises(UnsupportedModelError, match="dinov2") as caught:
        load(open_model(str(folder), tmp_path / "cache"), IN_FLOAT32)

    assert "optimum-cli export onnx --model FOLDER" in caught.value.mend


def test_what_another_task_left_in_the_file_is_not_missed(tmp_path) -> None:
    more = {
        "vit.pooler.dense.weight": np.ones((32, 32), np.float32),
        "vit.embeddings.mask_token": np.ones((1, 1, 32), np.float32),
    }
    folder = write(tmp_path / "model", CASES["vit"], more=more)

    _, found = answers(folder, made_pictures())

    np.testing.assert_allclose(found, CASES["vit"]["probabilities"], atol=1e-4)


def test_weights_of_16_bits_answer_alike(tmp_path) -> None:
    folder = write(tmp_path / "model", CASES["convnext"])
    weights = numpy_files.load_file(folder / "model.safetensors")
    halves = {name: value.astype(np.float16) for name, value in weights.items()}
    numpy_files.save_file(halves, folder / "model.safetensors")

    _, found = answers(folder, made_pictures())

    np.testing.assert_allclose(found, CASES["convnext"]["probabilities"], atol=5e-3)
