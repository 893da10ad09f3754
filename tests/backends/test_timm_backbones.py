"""FeatureClassifiers on timm backbones, in the layouts that arcgis.learn saves."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import torch
from object_classifier.core.backends.feature_classifier_backend import load
from object_classifier.core.backends.torch_device import require_timm
from object_classifier.core.backends.unloaded import peek
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.definition import ModelKind
from torch import nn

from .conftest import FOUR, define, everywhere, make_chips, options
from .reference_networks import classifier, imagenet, logits, softmax

timm = require_timm()

KIND = ModelKind.FEATURE_CLASSIFIER
NAMES = [entry.name for entry in FOUR]


def backbone(name, **arguments):
    torch.manual_seed(len(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return timm.create_model(name, pretrained=False, **arguments)


def predict(path, name, pixels, **changes):
    definition = define(KIND, path, backbone=f"timm:{name}", **changes)
    backend = load(definition, options())
    assert peek(definition).rules == backend.rules
    return backend, backend.predict(pixels, everywhere(pixels))


CUTS = [
    ("resnet18", 8, 512),
    ("efficientnet_b0", 5, 1280),
    ("tf_efficientnet_b0_ns", 5, 1280),  # a name that timm has given up
    ("mobilenetv3_small_100", 3, 576),
    ("densenet121", 1, 1024),
    ("vgg11", -2, 512),
    ("regnetx_002", 6, 368),
]


@pytest.mark.parametrize(("name", "cut", "features"), CUTS)
def test_a_cut_backbone_gives_what_the_network_gives(name, cut, features, tmp_path):
    body = nn.Sequential(*list(backbone(name).children())[:cut])
    network = classifier(body, features, size=32)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    pixels = make_chips(count=2)

    backend, found = predict(tmp_path / "model.pth", name, pixels)

    expected = softmax(logits(network, imagenet(pixels)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert backend.notes == ()
    assert backend.rules.fixed_size is None


class Whole(nn.Module):
    def __init__(self, feature):
        super().__init__()
        self.feature = feature

    def forward(self, x):
        return self.feature.forward_features(x)


@pytest.mark.parametrize(("name", "features"), [("selecsls42b", 1024), ("tresnet_m", 2048)])
def test_a_backbone_that_is_not_cut_gives_what_the_network_gives(name, features, tmp_path):
    network = classifier(Whole(backbone(name)), features)
    torch.save(network.state_dict(), tmp_path / "model.pth")
    pixels = make_chips(count=2)

    _, found = predict(tmp_path / "model.pth", name, pixels)

    expected = softmax(logits(network, imagenet(pixels)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


def test_the_layout_of_timm_0_4_is_loaded_by_position(tmp_path):
    """There, activations were children of their own, so that blocks had number 3."""
    body = nn.Sequential(*list(backbone("efficientnet_b0").children())[:5])
    network = classifier(body, 1280, size=32)
    numbers = {"0.2.": "0.3.", "0.3.": "0.4.", "0.4.": "0.5."}
    renamed = {
        numbers.get(name[:4], name[:4]) + name[4:]: tensor
        for name, tensor in network.state_dict().items()
    }
    torch.save(renamed, tmp_path / "model.pth")
    pixels = make_chips(count=2)

    backend, found = predict(tmp_path / "model.pth", "efficientnet_b0", pixels)

    assert "0.3.0.0.conv_dw.weight" in renamed
    expected = softmax(logits(network, imagenet(pixels)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)
    assert "by position" in backend.notes[0]


def test_five_bands_reach_a_timm_backbone(tmp_path):
    body = nn.Sequential(*list(backbone("resnet18", in_chans=5).children())[:8])
    network = classifier(body, 512, bands=5)
    torch.save(network.state_dict(), tmp_path / "model.pth")

    with pytest.raises(ModelDefinitionError, match="takes 5 bands, and nothing says how"):
        predict(tmp_path / "model.pth", "resnet18", make_chips(), extract_bands=None)


def save_transformer(network, path):
    """Save a whole timm network, and its head once more as arcgis.learn's wrapper has it."""
    head = {f"1.head.{name}": tensor for name, tensor in network.head.state_dict().items()}
    own = {f"0.{name}": tensor for name, tensor in network.state_dict().items()}
    torch.save({**own, **head}, path)


def settled(network, size=64):
    """Let BatchNorm layers see something, and heads say something."""
    with torch.no_grad():
        network.train()(torch.randn(4, 3, size, size))
        for name, parameter in network.named_parameters():
            if name.startswith("head"):
                nn.init.normal_(parameter, std=0.5)
    return network.eval()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("vit_tiny_patch16_224", {"img_size": 64}),
        ("deit_tiny_patch16_224", {"img_size": 64}),
        ("swin_tiny_patch4_window7_224", {"img_size": 64, "window_size": 2}),
        ("pit_ti_224", {"img_size": 64}),
        ("cait_xxs24_224", {"img_size": 64}),
        ("tnt_s_legacy_patch16_224", {"img_size": 64}),
        ("twins_svt_small", {"img_size": 64}),
        ("visformer_tiny", {"img_size": 64}),
        ("coat_tiny", {"img_size": 64}),
        ("convit_tiny", {"img_size": 64}),
    ],
)
def test_a_transformer_gives_what_the_network_gives(name, arguments, tmp_path):
    network = settled(backbone(name, num_classes=4, **arguments))
    save_transformer(network, tmp_path / "model.pth")
    pixels = make_chips(count=2)

    backend, found = predict(tmp_path / "model.pth", name, pixels)

    expected = softmax(logits(network, imagenet(pixels)))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)
    assert backend.rules.fixed_size == (64, 64)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("deit_tiny_distilled_patch16_224", {"img_size": 64}), ("levit_128s", {"img_size": 64})],
)
def test_the_second_head_of_a_distilled_transformer_is_not_asked(name, arguments, tmp_path):
    network = settled(backbone(name, num_classes=4, **arguments))
    save_transformer(network, tmp_path / "model.pth")
    pixels = make_chips(count=2)

    _, found = predict(tmp_path / "model.pth", name, pixels)

    answers = []
    network.head.register_forward_hook(lambda module, inputs, output: answers.append(output))
    average = logits(network, imagenet(pixels))
    expected = softmax(answers[0].detach().numpy())
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)
    assert not np.allclose(expected, softmax(average), atol=1e-3)


def test_tables_that_older_timm_versions_saved_are_ignored(tmp_path):
    name = "swin_tiny_patch4_window7_224"
    network = settled(backbone(name, num_classes=4, img_size=64, window_size=2))
    save_transformer(network, tmp_path / "model.pth")
    state = torch.load(tmp_path / "model.pth")
    state["0.layers.0.blocks.1.attn_mask"] = torch.zeros(64, 4, 4)
    torch.save(state, tmp_path / "model.pth")

    _, found = predict(tmp_path / "model.pth", name, make_chips(count=2))

    expected = softmax(logits(network, imagenet(make_chips(count=2))))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


def test_a_transformer_of_another_number_of_classes_is_refused(tmp_path):
    network = backbone("vit_tiny_patch16_224", num_classes=5, img_size=64)
    save_transformer(network, tmp_path / "model.pth")

    with pytest.raises(ModelDefinitionError, match=r"has 5 outputs, .* classes: 4"):
        predict(tmp_path / "model.pth", "vit_tiny_patch16_224", make_chips(count=1))


def test_a_name_that_timm_does_not_know_is_refused(tmp_path):
    body = nn.Sequential(*list(backbone("resnet18").children())[:8])
    torch.save(classifier(body, 512).state_dict(), tmp_path / "model.pth")

    with pytest.raises(UnsupportedModelError, match="cannot build the backbone timm:no_such"):
        predict(tmp_path / "model.pth", "no_such_network", make_chips(count=1))
