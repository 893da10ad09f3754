"""TorchScript and torch.export against the same network driven directly."""

from __future__ import annotations

import io
import json
import warnings
import zipfile

import numpy as np
import pytest
import torch
from object_classifier.core.backends import load
from object_classifier.core.errors import (
    ModelDefinitionError,
    UnsupportedModelError,
    UntrustedModelError,
)
from object_classifier.core.model.definition import ModelKind, NormalizationStats
from torch import nn

from .conftest import FOUR, classes_named, define, everywhere, make_chips, options
from .reference_networks import classifier, imagenet, logits, sigmoid, softmax

KIND = ModelKind.TORCHSCRIPT
NAMES = [entry.name for entry in FOUR]


def network(*last, outputs=4, bands=3):
    torch.manual_seed(5)
    body = nn.Sequential(nn.Conv2d(bands, 16, 5, 2), nn.ReLU(), nn.Conv2d(16, 16, 3, 2), nn.ReLU())
    return nn.Sequential(*classifier(body, 16, outputs, bands), *last).eval()


def script(module, folder, trace=True, size=64, bands=3):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        example = torch.zeros(2, bands, size, size)
        script = torch.jit.trace(module, example) if trace else torch.jit.script(module)
        script.save(folder / "model.pt")
    return folder / "model.pt"


def export(module, folder, shapes=None, count=2):
    program = torch.export.export(module, (torch.zeros(count, 3, 64, 64),), dynamic_shapes=shapes)
    torch.export.save(program, folder / "model.pt2")
    return folder / "model.pt2"


def emd(path, **changes):
    return define(KIND, path, emd_path=path.parent / "houses.emd", **changes)


def predict(definition, pixels, run_model_code=False, **arguments):
    backend = load(definition, options(run_model_code, **arguments))
    return backend.predict(pixels, everywhere(pixels))


@pytest.mark.parametrize("trace", [True, False])
def test_a_script_gives_what_its_network_gives(trace, chips, tmp_path):
    path = script(network(), tmp_path, trace)

    found = predict(emd(path), chips)

    expected = softmax(logits(network(), imagenet(chips)))
    assert found.labels == tuple(NAMES[index] for index in expected.argmax(1))
    assert len(set(found.labels)) > 1
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


@pytest.mark.parametrize(
    ("last", "undo"),
    [
        ([nn.Softmax(1)], lambda rows: rows),
        ([nn.LogSoftmax(1)], np.exp),
        ([nn.Dropout(), nn.Softmax(1), nn.Flatten()], lambda rows: rows),
    ],
)
@pytest.mark.parametrize("kind", ["script", "program"])
def test_an_activation_in_the_network_is_not_applied_twice(last, undo, kind, chips, tmp_path):
    module = network(*last)
    path = script(module, tmp_path) if kind == "script" else export(module, tmp_path)

    found = predict(emd(path), chips, run_model_code=kind == "program")

    np.testing.assert_allclose(
        found.probabilities, undo(logits(module, imagenet(chips))), atol=1e-3
    )


def test_a_softmax_that_the_graph_hides_is_seen_in_its_values(chips, tmp_path):
    class Hidden(nn.Module):
        def __init__(self):
            super().__init__()
            self.network = network()

        def forward(self, x):
            powers = self.network(x).exp()
            return powers / powers.sum(1, keepdim=True)

    path = script(Hidden(), tmp_path)

    found = predict(emd(path), chips)

    np.testing.assert_allclose(found.probabilities, logits(Hidden(), imagenet(chips)), atol=1e-3)


def test_multi_label_logits_become_sigmoids(chips, tmp_path):
    path = script(network(), tmp_path)

    found = predict(emd(path, multi_label=True), chips, threshold="0.5")

    expected = sigmoid(logits(network(), imagenet(chips)))
    labels = [";".join(n for n, p in zip(NAMES, row) if p >= 0.5) for row in expected]
    assert found.labels == tuple(labels)


def test_one_output_tells_two_classes_apart(chips, tmp_path):
    module = network(outputs=1)
    path = script(module, tmp_path)

    found = predict(emd(path, classes=classes_named("no", "yes")), chips)

    expected = sigmoid(logits(module, imagenet(chips)))[:, 0]
    assert found.labels == tuple("yes" if p >= 0.5 else "no" for p in expected)


def test_statistics_normalise_five_bands(tmp_path):
    module = network(bands=5)
    path = script(module, tmp_path, bands=5)
    stats = NormalizationStats((0.0,) * 5, (4000.0,) * 5, (0.5,) * 5, (0.25,) * 5)
    pixels = make_chips(bands=5, dtype=np.uint16) * 16

    found = predict(emd(path, extract_bands=None, normalization=stats), pixels)

    expected = softmax(logits(module, (pixels / 4000 - 0.5) / 0.25))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


@pytest.mark.parametrize(
    ("changes", "scaled"),
    [
        ({"raw": {"Normalization": "none"}}, lambda pixels: pixels),
        ({"imagenet_normalization": False}, lambda pixels: pixels / 255),
    ],
)
def test_the_definition_may_ask_for_other_inputs(changes, scaled, chips, tmp_path):
    path = script(network(), tmp_path)

    found = predict(emd(path, **changes), chips)

    expected = softmax(logits(network(), scaled(chips.astype(np.float32))))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


def test_a_program_of_any_batch_runs(chips, tmp_path):
    batch = torch.export.Dim("batch", min=1, max=512)
    path = export(network(), tmp_path, shapes={"input": {0: batch}})
    backend = load(emd(path), options(run_model_code=True))

    found = backend.predict(chips[:5], everywhere(chips[:5]))

    expected = softmax(logits(network(), imagenet(chips[:5])))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)
    assert backend.rules.fixed_size == (64, 64)
    assert backend.bands == 3


@pytest.mark.parametrize("count", [2, 3])
def test_a_program_for_one_size_of_batch_is_filled_up(count, chips, tmp_path):
    path = export(network(), tmp_path, count=count)

    found = predict(emd(path), chips[:5], run_model_code=True)

    expected = softmax(logits(network(), imagenet(chips[:5])))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-3)


def test_another_number_of_classes_is_refused(tmp_path):
    path = script(network(outputs=5), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"has 5 outputs, .* classes: 4"):
        load(emd(path), options())


def test_another_number_of_bands_is_refused(tmp_path):
    path = script(network(), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"takes 3 bands, .* extracts 4"):
        load(emd(path, extract_bands=(0, 1, 2, 3)), options())


def test_chips_that_the_network_rejects_are_found_at_load(tmp_path):
    path = script(network(), tmp_path)

    with pytest.raises(ModelDefinitionError, match="8 x 8 pixels"):
        load(emd(path, image_width=8, image_height=8), options())


def test_a_segmentation_network_is_refused(tmp_path):
    path = script(nn.Conv2d(3, 4, 1).eval(), tmp_path)

    with pytest.raises(UnsupportedModelError, match="segmentation"):
        load(emd(path), options())


@pytest.mark.parametrize("content", [b"", b"no archive"])
def test_a_file_that_is_no_network_is_refused(content, tmp_path):
    (tmp_path / "model.pt").write_bytes(content)

    with pytest.raises(ModelDefinitionError, match="neither a TorchScript"):
        load(emd(tmp_path / "model.pt"), options())


def test_weights_alone_are_no_network(tmp_path):
    torch.save(network().state_dict(), tmp_path / "model.pt")

    with pytest.raises(ModelDefinitionError, match="neither a TorchScript"):
        load(emd(tmp_path / "model.pt"), options(run_model_code=True))


def test_a_script_that_writes_files_never_runs_unasked(canary, tmp_path):
    class Attack(nn.Module):
        def __init__(self, path):
            super().__init__()
            self.path = path

        def forward(self, x):
            torch.save(x, self.path)
            return x.mean((2, 3))

    path = script(Attack(str(canary.path)), tmp_path, trace=False)

    with pytest.raises(UntrustedModelError, match=r"operator torch\.save"):
        load(emd(path), options())
    assert canary.is_alive


def test_a_pickle_in_a_program_never_runs_unasked(canary, tmp_path):
    class Attack:
        def __reduce__(self):
            return (open, (str(canary.path), "w"))

    path = export(network(), tmp_path)
    pickled = io.BytesIO()
    torch.save(Attack(), pickled)
    attack = tmp_path / "attack.pt2"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(attack, "w") as target:
        for name in source.namelist():
            is_sample = name.endswith("sample_inputs/model.pt")
            target.writestr(name, pickled.getvalue() if is_sample else source.read(name))

    with pytest.raises(UntrustedModelError, match="unpickles"):
        load(emd(attack), options())
    assert canary.is_alive


@pytest.mark.parametrize(
    ("written", "is_unit"),
    [
        (json.dumps({"author": "Ultralytics", "task": "classify", "imgsz": [64, 64]}), True),
        (json.dumps({"shape": [1, 3, 64, 64], "names": {"0": "house"}}), False),  # YOLOv5's
        ("[1]", False),
        ("{", False),
        ("[" * 100_000, False),
    ],
)
def test_an_archive_of_ultralytics_gets_what_they_feed(written, is_unit, chips, tmp_path):
    trained = network()
    path = tmp_path / "model.torchscript"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        traced = torch.jit.trace(trained, torch.zeros(2, 3, 64, 64))
        traced.save(path, _extra_files={"config.txt": written})
    backend = load(emd(path), options())

    found = backend.predict(chips, everywhere(chips))

    inputs = torch.tensor(chips) / 255 if is_unit else imagenet(chips)
    expected = softmax(logits(trained, inputs))
    np.testing.assert_allclose(found.probabilities, expected, atol=1e-4)
    assert ("extra/config.txt" in backend.notes[0]) is is_unit


@pytest.mark.parametrize("keep", ["script", "program"])
def test_weights_that_are_not_what_their_checksum_says_are_refused(keep, tmp_path):
    path = script(network(), tmp_path) if keep == "script" else export(network(), tmp_path)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        largest = max(archive.infolist(), key=lambda entry: entry.file_size)
    middle = content.index(largest.filename.encode()) + largest.file_size // 2
    content[middle : middle + 64] = b"\x55" * 64
    path.write_bytes(content)

    with pytest.raises(ModelDefinitionError, match=f"{path.name} is damaged: ") as said:
        load(emd(path), options(run_model_code=True))
    assert said.value.mend == "Copy or download it again"
