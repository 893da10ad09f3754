"""What a training starts from: which network some weights are of, and that it sees what it saw."""

from __future__ import annotations

import json
import socket
import zipfile
from typing import Any

import pytest
import torch
from object_classifier.core.backends.torch_device import require_timm, require_torchvision

require_torchvision()
from object_classifier.core.backends.feature_classifier_network import (  # noqa: E402
    build_body,
    build_head,
)
from object_classifier.core.errors import (  # noqa: E402
    InputError,
    ModelDefinitionError,
    PluginError,
    RuntimeMissingError,
    UntrustedModelError,
)
from object_classifier.core.model.definition import ClassEntry  # noqa: E402
from object_classifier.core.training import weights as weights_file  # noqa: E402
from object_classifier.core.training.weights import (  # noqa: E402
    fold_normalization,
    starting_weights,
)
from object_classifier.core.training_job import TrainingJob  # noqa: E402
from safetensors.torch import save_file  # noqa: E402
from torch import nn  # noqa: E402
from torchvision import models  # noqa: E402

MEAN, STD = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])


def start(path: Any = None, bands: int = 3) -> weights_file.StartingWeights:
    classes = (ClassEntry(1, "a"), ClassEntry(2, "b"))
    return starting_weights(TrainingJob("n", classes, weights=path and str(path)), bands)


def body_of(start: weights_file.StartingWeights, bands: int = 3) -> Any:
    module = build_body(start.backbone, bands=bands, where="").module
    module.load_state_dict(start.body)
    return module.eval()


def normalised(chips: torch.Tensor) -> torch.Tensor:
    return (chips - MEAN.view(3, 1, 1)) / STD.view(3, 1, 1)


def fresh(name: str) -> Any:
    torch.manual_seed(1)
    return getattr(models, name)(weights=None, num_classes=5)


def test_the_installed_network_is_read_without_a_network(monkeypatch):
    def refuse(*_: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    found = start()

    assert found.backbone == "timm:tf_efficientnet_lite0"
    assert "Apache-2.0" in found.licence and "UNKNOWN" in found.licence
    assert body_of(found)(torch.zeros(1, 3, 64, 64)).shape == (1, 1280, 2, 2)


def test_the_installed_network_sees_what_it_was_trained_on():
    """Chips that are normalised as ImageNet, against its own (x - .5) / .5, away from the border.

    The stem alone: what it pads with at the border is another colour.
    """
    path = next(iter(weights_file.find_spec(weights_file.PACKAGE).submodule_search_locations))
    state = torch.load(f"{path}/{weights_file._INSTALLED_FILE}", weights_only=True)
    whole = require_timm().create_model("tf_efficientnet_lite0", pretrained=False)
    whole.load_state_dict(dict(zip(whole.state_dict(), state.values())))
    chips = torch.rand(2, 3, 48, 48, generator=torch.Generator().manual_seed(1))

    with torch.no_grad():
        its_own = whole.eval().bn1(whole.conv_stem((chips - 0.5) / 0.5))
        ours = body_of(start())[:2](normalised(chips))

    assert its_own.std() > 0.5
    torch.testing.assert_close(ours[..., 1:-1, 1:-1], its_own[..., 1:-1, 1:-1], atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    "stem", [nn.Conv2d(3, 4, 3), nn.Sequential(nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4))]
)
def test_a_normalisation_is_folded_into_a_bias_or_a_norm(stem):
    torch.manual_seed(1)
    body = nn.Sequential(stem).eval()
    chips = torch.rand(2, 3, 8, 8)
    mean, std = (0.1, 0.2, 0.3), (0.3, 0.4, 0.5)
    fed = (chips - torch.tensor(mean).view(3, 1, 1)) / torch.tensor(std).view(3, 1, 1)
    with torch.no_grad():
        before = body(fed)
        fold_normalization(body, mean, std)
        torch.testing.assert_close(body(normalised(chips)), before, atol=1e-5, rtol=0)


def test_equal_bands_give_equal_features_however_many_they_are():
    chip = torch.rand(1, 1, 32, 32, generator=torch.Generator().manual_seed(1))

    with torch.no_grad():
        features = [
            body_of(start(bands=bands), bands)(chip.expand(-1, bands, -1, -1))
            for bands in (3, 1, 8)
        ]

    assert features[0].std() > 0.01
    for other in features[1:]:
        torch.testing.assert_close(other, features[0], atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v2"])
def test_weights_of_torchvision_are_known_by_their_tensors(tmp_path, name):
    network = fresh(name)
    state = network.state_dict()
    nameless = {f"w{number}": tensor for number, tensor in enumerate(state.values())}
    torch.save(state, tmp_path / "a.pth")
    save_file(state, tmp_path / "b.safetensors")  # sorts by name
    torch.save({"epoch": 3, "state_dict": {f"module.{k}": v for k, v in state.items()}},
               tmp_path / "c.ckpt")  # fmt: skip
    torch.save(nameless, tmp_path / "d.pt")
    chips = torch.rand(1, 3, 32, 32)
    with torch.no_grad():
        body = nn.Sequential(*list(network.children())[: -2 if name == "resnet18" else -1]).eval()
        expected = body(chips)

        for path in sorted(tmp_path.iterdir()):
            found = start(path)
            assert found.backbone == name, path
            assert path.name in found.source and found.licence == ""
            torch.testing.assert_close(body_of(found)(chips), expected)


def test_weights_from_before_norms_counted_their_steps_are_known(tmp_path):
    state = fresh("resnet18").state_dict()
    old = {name: each for name, each in state.items() if not name.endswith("batches_tracked")}
    torch.save(old, tmp_path / "a.pth")

    assert start(tmp_path / "a.pth").backbone == "resnet18"


def test_weights_of_other_bands_keep_them_or_are_brought_to_those_of_the_chips(tmp_path):
    network = fresh("resnet18")
    network.conv1 = nn.Conv2d(4, 64, 7, 2, 3, bias=False)
    torch.save(network.state_dict(), tmp_path / "a.pth")

    kept, fewer = start(tmp_path / "a.pth", bands=4), start(tmp_path / "a.pth", bands=2)

    torch.testing.assert_close(kept.body["0.weight"], network.conv1.weight.detach())
    filters, both = network.conv1.weight.detach(), fewer.body["0.weight"]
    torch.testing.assert_close(both.sum(1), filters.sum(1))  # equal bands are seen as before
    difference = 2 * (filters[:, 0] - filters[:, 1])
    torch.testing.assert_close(both[:, 0] - both[:, 1], difference)


@pytest.mark.parametrize("bands", [2, 4, 8])
def test_bands_are_told_apart_whatever_their_number(bands):
    """Chips of the same brightness whose first band and second band differ."""
    body = body_of(start(bands=bands), bands)
    chip = torch.rand(1, bands, 32, 32, generator=torch.Generator().manual_seed(1))
    other = chip[:, [1, 0, *range(2, bands)]]

    with torch.no_grad():
        features, swapped = body(chip), body(other)

    assert (features - swapped).abs().max() > 0.1 * features.std()


@pytest.mark.parametrize("how", ["name", "config", "arch"])
def test_weights_of_timm_are_known_where_something_names_them(tmp_path, how):
    state = require_timm().create_model("resnet10t", num_classes=4).state_dict()
    path = tmp_path / ("resnet10t-0123abcd.safetensors" if how == "name" else "weights.safetensors")
    if how == "arch":
        path = tmp_path / "checkpoint.pth"
        torch.save({"arch": "resnet10t", "state_dict": state}, path)
    else:
        save_file(state, path)
    if how == "config":
        config = {"architecture": "resnet10t.c3_in1k", "num_classes": 4}
        (tmp_path / "config.json").write_text(json.dumps(config))

    assert start(path).backbone == "timm:resnet10t"


def test_a_network_that_only_begins_like_another_is_not_taken_for_it(tmp_path):
    """All tensors of efficientnet_lite0 have a namesake of their shape in efficientnet_b1."""
    state = require_timm().create_model("efficientnet_b1", num_classes=4).state_dict()
    save_file(state, tmp_path / "weights.safetensors")

    assert start(tmp_path / "weights.safetensors").backbone == "timm:efficientnet_b1"


def write_classifier(folder: Any, backbone: str, features: int, **keys: Any) -> Any:
    """Write a FeatureClassifier as arcgis.learn does; return its .emd."""
    torch.manual_seed(2)
    body = build_body(backbone, bands=3, where="").module
    network = nn.Sequential(body, build_head(2 * features, 512, 2))
    torch.save(network.state_dict(), folder / "m.pth")
    emd = {
        "Framework": "arcgis.learn.models._inferencing", "ModelConfiguration": "_FeatureClassifier",
        "ModelFile": "m.pth", "ModelType": "ObjectClassification",
        "ModelParameters": {"backbone": backbone}, "ImageHeight": 64, "ImageWidth": 64,
        "ExtractBands": [0, 1, 2], "CropSizeFixed": 1,
        "Classes": [{"Value": 1, "Name": "a"}, {"Value": 2, "Name": "b"}], **keys,
    }  # fmt: skip
    (folder / "m.emd").write_text(json.dumps(emd))
    return folder / "m.emd"


@pytest.mark.parametrize("backbone", ["resnet18", "timm:tf_efficientnet_lite0"])
def test_a_classifier_gives_its_body_as_it_is(tmp_path, monkeypatch, backbone):
    """It was trained on chips that were normalised as ImageNet: nothing is folded a second time."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    (tmp_path / "model").mkdir()
    emd = write_classifier(tmp_path / "model", backbone, 512 if backbone == "resnet18" else 1280)
    written = torch.load(emd.with_name("m.pth"), weights_only=True)
    package = tmp_path / "model.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        for file in (emd, emd.with_name("m.pth")):
            archive.write(file, file.name)

    for path in (emd, package, emd.with_name("m.pth")):
        found = start(path)
        assert found.backbone == backbone, path
        for name, tensor in found.body.items():
            torch.testing.assert_close(tensor, written[f"0.{name}"], rtol=0, atol=0)


def refusal(kind: type[PluginError], path: Any = None) -> str:
    with pytest.raises(kind) as caught:
        start(path)
    return str(caught.value)


def test_without_a_backbone_both_ways_out_are_named(monkeypatch):
    monkeypatch.setattr(weights_file, "find_spec", lambda name: None)

    said = refusal(RuntimeMissingError)

    assert "FRAMEWORKS=BACKBONE" in said and "WEIGHTS" in said


def test_an_installed_network_of_other_bytes_is_not_taken(monkeypatch):
    monkeypatch.setattr(weights_file, "file_hash", lambda path: "0" * 64)

    assert "not the one that was tested" in refusal(RuntimeMissingError)


class Runs:
    """A pickle that would leave a file behind."""

    def __init__(self, path: Any) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (str(self.path), "w")


def test_objects_beside_the_weights_of_a_checkpoint_do_not_run(tmp_path):
    trace = tmp_path / "ran"
    state = fresh("resnet18").state_dict()
    torch.save({"state_dict": state, "settings": Runs(trace)}, tmp_path / "a.pth")

    assert start(tmp_path / "a.pth").backbone == "resnet18"
    assert not trace.exists()


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_weights_of_a_training_that_diverged_are_refused(tmp_path, number):
    state = fresh("resnet18").state_dict()
    state["layer2.0.conv1.weight"][3] = number
    torch.save(state, tmp_path / "resnet18.pth")

    with pytest.raises(InputError, match="values are infinite, or are not numbers"):
        start(tmp_path / "resnet18.pth")


def test_what_cannot_be_trained_is_refused(tmp_path):
    torch.save({"fc.weight": torch.zeros(4, 4)}, tmp_path / "linear.pth")
    (tmp_path / "empty.pth").touch()
    (tmp_path / "text.emd").write_text("{}")

    assert "no network that is known" in refusal(InputError, tmp_path / "linear.pth")
    assert "WEIGHTS" in refusal(InputError, tmp_path / "empty.pth")
    assert "do not exist" in refusal(InputError, tmp_path / "gone.pth")
    refusal(ModelDefinitionError, tmp_path / "text.emd")


def test_a_classifier_of_another_kind_is_refused(tmp_path):
    emd = write_classifier(tmp_path, "resnet18", 512)
    keys = json.loads(emd.read_text())
    emd.write_text(json.dumps({**keys, "ModelParameters": {"backbone": "timm:vit_base"}}))

    assert "transformer" in refusal(InputError, emd)


def test_a_pytorch_with_known_faults_reads_no_pickle(tmp_path, monkeypatch):
    state = fresh("resnet18").state_dict()
    torch.save(state, tmp_path / "a.pth")
    save_file(state, tmp_path / "a.safetensors")
    monkeypatch.setattr(weights_file.torch, "__version__", "2.5.1")

    assert "safetensors" in refusal(UntrustedModelError, tmp_path / "a.pth")
    assert start(tmp_path / "a.safetensors").backbone == "resnet18"
