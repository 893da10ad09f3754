"""timm's folders, DeepForest's CropModel, checkpoints of Lightning and others, Ultralytics.

The files are written with the makers' own libraries where the model environment has them, and as
those libraries write them where it has not; what is expected is the network's own answer to the
picture as the maker prepares it.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import re
import runpy
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from made_weights import made_pictures, made_weights
from maker_answers import answers
from object_classifier.core.backends.torch_device import require_timm
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.source import open_model
from object_classifier.core.model.trust import code_of
from PIL import Image

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
numpy_files = pytest.importorskip("safetensors.numpy", reason="safetensors is not installed")
hub_networks = pytest.importorskip("object_classifier.core.backends.hub_networks")
build_network = hub_networks.build_network
timm = require_timm()

NAMES = ["oak", "pine", "beech"]
IMAGENET = {"mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)}


def network(name="resnet10t", gain=1.2, **arguments):
    """Return a small network of timm with made weights."""
    module = timm.create_model(name, pretrained=False, num_classes=3, **arguments).eval()
    shapes = {key: tuple(value.shape) for key, value in module.state_dict().items()}
    made = made_weights(shapes, 3, gain)
    module.load_state_dict({key: torch.from_numpy(value) for key, value in made.items()})
    return module


def own_answers(module, transform):
    """Return what the network says of the pictures, prepared by its maker's transform."""
    chips = torch.stack([transform(Image.fromarray(picture)) for picture in made_pictures()])
    with torch.inference_mode():
        return module(chips).softmax(1).numpy()


def stretched(side, mean, std):
    """Return what most training scripts do: tensors, normalised, then stretched."""
    from torchvision import transforms

    steps = [transforms.ToTensor(), transforms.Normalize(mean, std)]
    return transforms.Compose([*steps, transforms.Resize((side, side), antialias=True)])


@pytest.mark.parametrize(
    ("settings", "safe"),
    [
        ({"input_size": (3, 64, 64), "crop_pct": 0.9, "interpolation": "bicubic"}, True),
        ({"input_size": (3, 64, 64), "crop_pct": 0.875, "crop_mode": "squash"}, False),
        ({"input_size": (3, 64, 96), "crop_pct": 1.0, "interpolation": "bilinear"}, True),
    ],
)
def test_a_folder_that_timm_saves_answers_as_timm_s_own_transform(tmp_path, settings, safe) -> None:
    settings = {**settings, "mean": (0.4, 0.5, 0.6), "std": (0.2, 0.25, 0.3)}
    module = network(pretrained_cfg_overlay=settings)
    timm.models.save_for_hf(
        module,
        tmp_path / "model",
        model_config={"label_names": NAMES, "pretrained_cfg": settings},
        safe_serialization=safe,
    )
    transform = timm.data.create_transform(**timm.data.resolve_data_config(pretrained_cfg=settings))

    definition, found = answers(tmp_path / "model", made_pictures())

    np.testing.assert_allclose(found, own_answers(module, transform), atol=1e-4)
    assert [entry.name for entry in definition.classes] == NAMES
    assert definition.read_from["Classes"] == "config.json: label_names"
    assert not code_of(definition).runs_code


def test_the_folder_of_a_timm_network_in_transformers_is_read_alike(tmp_path) -> None:
    """As TimmWrapperForImageClassification saves it: flat names, and a model_type of its own."""
    module, settings = network(), {"input_size": [3, 64, 64], "crop_pct": 0.9}
    folder = tmp_path / "model"
    folder.mkdir()
    config = {
        "architecture": "resnet10t",
        "architectures": ["TimmWrapperForImageClassification"],
        "model_type": "timm_wrapper",
        "label_names": NAMES,
        "num_classes": 3,
        "pretrained_cfg": settings,
    }
    (folder / "config.json").write_text(json.dumps(config))
    state = {name: value.numpy() for name, value in module.state_dict().items()}
    numpy_files.save_file(state, folder / "model.safetensors")
    transform = timm.data.create_transform(**timm.data.resolve_data_config(pretrained_cfg=settings))

    _, found = answers(folder, made_pictures())

    np.testing.assert_allclose(found, own_answers(module, transform), atol=1e-4)


def test_what_timm_does_not_build_is_refused_with_its_version(tmp_path) -> None:
    (tmp_path / "config.json").write_text(
        json.dumps({"architecture": "resnet9000", "num_classes": 3, "label_names": NAMES})
    )
    numpy_files.save_file({"a": np.ones(3, np.float32)}, tmp_path / "model.safetensors")

    with pytest.raises(UnsupportedModelError, match=r"timm 1\..* cannot build resnet9000"):
        answers(tmp_path, [])


@pytest.mark.parametrize(
    ("library", "name"),
    [
        ("timm", "hf-hub:someone/net"),
        ("timm", "local-dir:/somewhere"),
        ("torchvision", "deeplabv3_resnet50"),
    ],
)
def test_a_name_that_would_have_something_fetched_is_not_asked_for(
    monkeypatch, library, name
) -> None:
    asked = []
    monkeypatch.setattr(timm, "create_model", lambda *names, **_: asked.append(names))
    monkeypatch.setattr("torchvision.models.get_model", lambda *names, **_: asked.append(names))

    with pytest.raises(UnsupportedModelError, match=f"cannot build {name}"):
        build_network({"library": library, "architecture": name}, {}, where="net")

    assert asked == []


def test_arguments_that_have_other_files_read_are_left_out(tmp_path) -> None:
    elsewhere = {"checkpoint_path": str(tmp_path / "x.pth"), "pretrained": True, "cache_dir": "x"}
    arguments = {"num_classes": 3, **elsewhere}
    state = network().state_dict()

    built = build_network(
        {"library": "timm", "architecture": "resnet10t", "model_args": arguments},
        state,
        where="net",
    )

    assert set(built.module.state_dict()) == set(state)


def test_a_network_far_larger_than_its_weights_is_not_built(tmp_path) -> None:
    arguments = {"depth": 10**6}
    asked = {"library": "timm", "architecture": "vit_tiny_patch16_224", "model_args": arguments}

    with pytest.raises(ModelDefinitionError, match=r"The weights are not those of timm vit_tiny"):
        build_network(asked, {"a": torch.ones(3)}, where="net")


def test_a_crop_of_timm_that_is_not_made_here_is_refused(tmp_path) -> None:
    settings = {"input_size": [3, 64, 64], "crop_mode": "border"}
    (tmp_path / "config.json").write_text(
        json.dumps({"architecture": "resnet10t", "pretrained_cfg": settings})
    )
    numpy_files.save_file({"a": np.ones(3, np.float32)}, tmp_path / "model.safetensors")

    with pytest.raises(UnsupportedModelError, match="crop_mode = border"):
        open_model(str(tmp_path), tmp_path / "cache")


def lightning(path: Path, module, prefix="model.", **more) -> Path:
    """Write a checkpoint as Lightning's Trainer does; return its path."""
    state = {f"{prefix}{name}": value for name, value in module.state_dict().items()}
    content = {
        "epoch": 3,
        "pytorch-lightning_version": "2.6.6",
        "state_dict": {**state, **({"criterion.weight": torch.ones(3)} if prefix else {})},
        "optimizer_states": [{"state": {0: {"step": torch.tensor(1.0)}}, "param_groups": [{}]}],
        "lr_schedulers": [],
        **more,
    }
    torch.save(content, path)
    return path


@pytest.mark.parametrize(
    ("prefix", "settings"),
    [
        ("model.", {"model_name": "resnet10t", "class_names": NAMES}),
        ("net.backbone.", {"arch": "timm:resnet10t", "classes": NAMES, "lr": 1e-3}),
        ("", {"backbone": "resnet10t", "class_to_idx": {"pine": 1, "oak": 0, "beech": 2}}),
    ],
)
def test_a_checkpoint_of_lightning_that_names_its_network_runs(tmp_path, prefix, settings) -> None:
    module = network()
    path = lightning(
        tmp_path / "epoch=3.ckpt",
        module,
        prefix,
        hyper_parameters={**settings, "num_classes": 3, "img_size": 64, **IMAGENET},
    )

    definition, found = answers(path, made_pictures())

    expected = own_answers(module, stretched(64, **IMAGENET))
    np.testing.assert_allclose(found, expected, atol=1e-4)
    assert [entry.name for entry in definition.classes] == NAMES
    assert definition.read_from["Classes"].startswith("epoch=3.ckpt: hyper_parameters.")


def test_what_a_checkpoint_leaves_open_is_assumed_and_said(tmp_path) -> None:
    settings = {"model_name": "resnet10t", "num_classes": 3, "class_names": NAMES}
    path = lightning(tmp_path / "last.ckpt", network(), hyper_parameters=settings)

    definition, _ = answers(path, made_pictures())

    assert {"ImageHeight", "ImageWidth", "Normalization"} <= set(definition.assumed)


def test_the_checkpoint_of_timm_s_training_script_runs_with_names_beside_it(tmp_path) -> None:
    module = network()
    arguments = argparse.Namespace(
        model="resnet10t", num_classes=3, img_size=64, mean=[0.5] * 3, std=[0.5] * 3
    )
    path = tmp_path / "model_best.pth.tar"
    content = {"epoch": 1, "arch": "resnet10t", "state_dict": module.state_dict()}
    torch.save({**content, "args": arguments}, path)
    (tmp_path / "labels.txt").write_text("\n".join(NAMES))

    _, found = answers(path, made_pictures())

    expected = own_answers(module, stretched(64, (0.5,) * 3, (0.5,) * 3))
    np.testing.assert_allclose(found, expected, atol=1e-4)


class _Calls:
    """Would call a function if it were unpickled."""

    def __init__(self, function, *arguments) -> None:
        self._call = function, arguments

    def __reduce__(self):
        return self._call


def checkpoint_that_calls(path: Path, module, function, *arguments) -> Path:
    settings = {"model_name": "resnet10t", "class_names": NAMES, "img_size": 64}
    content = {
        "state_dict": module.state_dict(),
        "hyper_parameters": {**settings, "other": _Calls(function, *arguments)},
    }
    torch.save(content, path)
    return path


def test_settings_of_a_checkpoint_run_nothing_and_ask_for_nothing(tmp_path) -> None:
    module, copy = network(), tmp_path / "copied"
    path = checkpoint_that_calls(
        tmp_path / "last.ckpt", module, shutil.copyfile, __file__, str(copy)
    )

    definition, found = answers(path, made_pictures())

    assert not copy.exists() and not code_of(definition).runs_code
    expected = own_answers(module, stretched(64, **IMAGENET))
    np.testing.assert_allclose(found, expected, atol=1e-4)


@pytest.mark.parametrize("function", [os.mkdir, Path.mkdir])
def test_a_checkpoint_that_calls_the_system_is_refused_and_runs_nothing(tmp_path, function) -> None:
    folder = tmp_path / "made"
    path = checkpoint_that_calls(tmp_path / "last.ckpt", network(), function, folder)

    with pytest.raises(ModelDefinitionError, match="more than weights and settings") as caught:
        answers(path, made_pictures())

    assert not folder.exists() and "safetensors.torch.save_file" in caught.value.mend


def test_deepforest_s_crop_model_runs_from_its_hub_folder_and_from_its_checkpoint(tmp_path) -> None:
    """As CropModel.push_to_hub and Lightning save it (DeepForest 2.1)."""
    from torchvision.models import resnet50

    module = resnet50(weights=None, num_classes=3).eval()
    shapes = {name: tuple(value.shape) for name, value in module.state_dict().items()}
    made = made_weights(shapes, 5, 1.0)
    module.load_state_dict({name: torch.from_numpy(value) for name, value in made.items()})
    labels = {"beech": 2, "oak": 0, "pine": 1}
    folder = tmp_path / "model"
    folder.mkdir()
    config = {"cropmodel": {"resize": [64, 96], "expand": 0, "label_dict": labels}, "nms_thresh": 0}
    (folder / "config.json").write_text(json.dumps(config))
    state = {f"model.{name}": value.numpy() for name, value in module.state_dict().items()}
    numpy_files.save_file(state, folder / "model.safetensors")
    checkpoint = lightning(
        tmp_path / "crops.ckpt",
        module,
        label_dict=labels,
        hyper_parameters={"config": {"cropmodel": {"resize": [64, 96]}}, "model": None},
    )

    definition, found = answers(folder, made_pictures()[:1])
    other = open_model(str(checkpoint), tmp_path / "cache")

    from torchvision import transforms

    chip = transforms.Compose(
        [
            transforms.ToTensor(),
            transforms.Normalize(**IMAGENET),
            transforms.Resize((64, 96), antialias=True),
        ]
    )(Image.fromarray(made_pictures()[0]))
    with torch.inference_mode():
        expected = module(chip[None]).softmax(1).numpy()
    np.testing.assert_allclose(found, expected, atol=1e-4)
    assert [entry.name for entry in definition.classes] == NAMES
    assert definition.raw["Network"] == other.raw["Network"] and definition.classes == other.classes
    assert (other.image_height, other.image_width) == (64, 96)
    assert not definition.crop_size_fixed and not other.crop_size_fixed


@pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")
@pytest.mark.parametrize("task", ["classify", "detect"])
def test_an_export_of_ultralytics_as_torchscript_says_all_of_itself(tmp_path, task) -> None:
    module = torch.nn.Sequential(network(), torch.nn.Softmax(1))
    said = {
        "author": "Ultralytics",
        "task": task,
        "imgsz": [64, 64],
        "names": dict(enumerate(NAMES)),
        "license": "AGPL-3.0",
    }
    path = tmp_path / "best.torchscript"
    files = {"config.txt": json.dumps(said)}
    traced = torch.jit.trace(module, torch.rand(1, 3, 64, 64))
    torch.jit.save(traced, str(path), _extra_files=files)
    if task == "detect":
        with pytest.raises(UnsupportedModelError, match="another task: detect"):
            open_model(str(path), tmp_path / "cache")
        return
    from torchvision import transforms

    prepared = transforms.Compose(
        [transforms.Resize(64), transforms.CenterCrop(64), transforms.ToTensor()]
    )

    definition, rows = answers(path, made_pictures())

    assert [entry.name for entry in definition.classes] == NAMES
    assert definition.read_from["Classes"] == "best.torchscript/extra/config.txt: names"
    assert definition.raw["License"] == "AGPL-3.0"
    chips = torch.stack([prepared(Image.fromarray(picture)) for picture in made_pictures()])
    with torch.inference_mode():
        np.testing.assert_allclose(rows, module(chips).numpy(), atol=1e-4)


def test_weights_of_a_network_of_one_s_own_say_what_was_found_and_what_to_do(tmp_path) -> None:
    state = {"stem.weight": torch.ones(4, 5, 3, 3), "head.weight": torch.ones(7, 4)}
    torch.save({"model_state_dict": state, "epoch": 3}, tmp_path / "own.pth")
    numpy_files.save_file(
        {name: value.numpy() for name, value in state.items()}, tmp_path / "own.safetensors"
    )

    for name in ("own.pth", "own.safetensors"):
        with pytest.raises(UnsupportedModelError) as caught:
            open_model(str(tmp_path / name), tmp_path / "cache")
        assert "2 tensors" in caught.value.what and "stem.weight" in str(caught.value)
        assert "for 7 classes and 5 bands" in caught.value.what
        assert "torch.jit.script(model).save" in caught.value.mend


@pytest.mark.parametrize(
    "damaged",
    [
        b"\xff\xff\xff\xff\0\0\0\0" + b'{"a":1}',
        (9).to_bytes(8, "little") + b'{"a": 12}',
        (60).to_bytes(8, "little")
        + b'{"a":{"dtype":"F32","shape":[9],"data_offsets":[0,99999]}}  ',
        (8).to_bytes(8, "little") + b'{"a": }}',
    ],
)
def test_a_damaged_safetensors_file_is_said_to_be_damaged(tmp_path, damaged) -> None:
    (tmp_path / "model.safetensors").write_bytes(damaged)

    with pytest.raises(ModelDefinitionError, match="damaged"):
        open_model(str(tmp_path / "model.safetensors"), tmp_path / "cache")


def test_values_that_hold_each_other_cost_neither_time_nor_memory(tmp_path) -> None:
    nested: list = [0]
    for _ in range(60):
        nested = [nested] * 9
    data = pickle.dumps({"state_dict": {}, "hyper_parameters": {"model": nested}}, 2)
    with zipfile.ZipFile(tmp_path / "deep.ckpt", "w") as file:
        file.writestr("deep/data.pkl", data)

    with pytest.raises(ModelDefinitionError):
        open_model(str(tmp_path / "deep.ckpt"), tmp_path / "cache")


PAGE = (Path(__file__).resolve().parents[2] / "docs" / "models.md").read_text(encoding="utf-8")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("heading", "model"),
    [
        ("timm", "roofs"),
        ("Lightning, and other checkpoints", "roofs.ckpt"),
        ("A network of one's own in PyTorch", "roofs.onnx"),
    ],
)
def test_the_recipe_of_a_maker_makes_a_model_that_runs(
    tmp_path, monkeypatch, heading, model
) -> None:
    section = PAGE.partition(f"### {heading}\n")[2].partition("\n### ")[0]
    (code,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    (tmp_path / "recipe.py").write_text(code)
    monkeypatch.chdir(tmp_path)

    runpy.run_path("recipe.py")
    definition, found = answers(tmp_path / model, made_pictures())

    assert [entry.name for entry in definition.classes] == ["tiles", "metal"]
    assert found.shape == (3, 2) and np.allclose(found.sum(1), 1, atol=1e-5)
