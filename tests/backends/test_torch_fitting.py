"""TorchScript and torch.export networks that can be fed in one way only, against PyTorch itself."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import torch
from object_classifier.core.backends import load
from object_classifier.core.errors import ModelDefinitionError, UnsupportedModelError
from object_classifier.core.model.definition import ModelKind
from torch import nn

from .conftest import FOUR, define, everywhere, make_chips, options
from .reference_networks import imagenet, logits, softmax

NAMES = [entry.name for entry in FOUR]
SIZE = 32


class Body(nn.Module):
    """Convolutions, and whatever a subclass does to their (N, 8, 6, 6) features."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(3)
        self.body = nn.Sequential(nn.Conv2d(3, 8, 5, 2), nn.ReLU(), nn.Conv2d(8, 8, 3, 2))
        self.head = nn.Linear(8 * 36, 4)

    def forward(self, x):
        return self.head(self.flat(self.body(x)))


class Viewing(Body):
    def flat(self, x):
        return x.view(x.shape[0], -1)


class InsistingOnOrder(Body):
    def forward(self, x):
        assert x.is_contiguous(), "chips must be contiguous"
        return self.head(self.body(x).flatten(1))


class ReadingMemory(Body):
    """Answers otherwise, without an error, when its values lie in another order."""

    def flat(self, x):
        return torch.as_strided(x, (x.shape[0], 288), (288, 1))


class OfOneBatch(Body):
    count = 1

    def flat(self, x):
        return x.view(self.count, 288)


class OfEight(OfOneBatch):
    count = 8


class Squeezing(Body):
    def forward(self, x):
        return self.head(self.body(x).flatten(1)).squeeze()


class AnsweringInPairs(Body):
    def forward(self, x):
        features = self.body(x)
        return {"features": features, "logits": self.head(features.flatten(1))}


class SeeingTheBatch(Body):
    """Like a network that scales by the largest value of a batch, as dynamic quantisation does."""

    def forward(self, x):
        features = self.body(x).flatten(1)
        return self.head(features / features.abs().max())


WAYS = [
    (Viewing, 4, torch.float32),
    (InsistingOnOrder, 4, torch.float32),
    (ReadingMemory, 4, torch.float32),
    (OfOneBatch, 1, torch.float32),
    (OfEight, 8, torch.float32),
    (Squeezing, 4, torch.float32),
    (AnsweringInPairs, 4, torch.float32),
    (SeeingTheBatch, 4, torch.float32),
    (Viewing, 4, torch.float64),
    (Viewing, 4, torch.float16),
    (Viewing, 4, torch.bfloat16),
    (OfOneBatch, 1, torch.float64),
]


def trace(module, folder, count=4, dtype=torch.float32):
    example = torch.randn(count, 3, SIZE, SIZE, dtype=dtype)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.trace(module, example, strict=False, check_trace=False).save(folder / "model.pt")
    return defined(folder / "model.pt")


def export(module, folder, count):
    program = torch.export.export(module, (torch.zeros(count, 3, SIZE, SIZE),))
    torch.export.save(program, folder / "model.pt2")
    return defined(folder / "model.pt2")


def defined(path):
    return define(
        ModelKind.TORCHSCRIPT,
        path,
        emd_path=path.with_name("houses.emd"),
        image_width=SIZE,
        image_height=SIZE,
    )


def one_by_one(module, pixels):
    """Return probabilities as PyTorch itself gives them, each chip (or batch of it) alone."""
    inputs = imagenet(pixels)
    rows = []
    for chip in inputs:
        found = logits_of(module, chip[None].repeat(getattr(module, "count", 1), 0))
        rows.append(found.reshape(-1, 4)[0])
    return softmax(np.stack(rows))


def logits_of(module, inputs):
    if isinstance(module, AnsweringInPairs):
        with torch.no_grad():
            return module(torch.from_numpy(inputs.astype(np.float32)))["logits"].numpy()
    return logits(module, inputs)


@pytest.mark.parametrize(("kind", "count", "dtype"), WAYS)
def test_a_traced_network_is_fed_as_it_bears(kind, count, dtype, tmp_path):
    module = kind().eval()
    pixels = make_chips(count=5, size=SIZE)
    expected = one_by_one(module, pixels)
    definition = trace(module.to(dtype), tmp_path, count, dtype)

    backend = load(definition, options())
    together = backend.predict(pixels, everywhere(pixels))
    alone = [backend.predict(chip[None], everywhere(chip[None])) for chip in pixels]

    rounding = 1e-3 if dtype.itemsize >= 4 else 1e-2  # of the weights, in their own number type
    np.testing.assert_allclose(together.probabilities, expected, atol=rounding)
    np.testing.assert_allclose(
        np.concatenate([each.probabilities for each in alone]), together.probabilities, atol=1e-3
    )
    assert together.labels == tuple(each.labels[0] for each in alone)


@pytest.mark.parametrize(("kind", "said"), [(OfOneBatch, "one chip"), (OfEight, "8 chips")])
def test_the_log_says_that_a_network_takes_so_many_chips(kind, said, tmp_path):
    backend = load(trace(kind().eval(), tmp_path, kind.count), options())

    assert any(said in note for note in backend.notes)


def test_a_network_that_takes_any_batch_says_nothing_of_it(tmp_path):
    backend = load(trace(Viewing().eval(), tmp_path), options())

    assert not any("at a time" in note for note in backend.notes)


def test_a_network_that_dices_is_refused(tmp_path):
    class Dicing(Body):
        def flat(self, x):
            return nn.functional.dropout(x.flatten(1), 0.5, training=True)

    definition = trace(Dicing(), tmp_path)

    with pytest.raises(ModelDefinitionError, match=r"same answer .*\(houses.emd\).*eval\(\)"):
        load(definition, options())


def test_a_network_of_one_size_of_chip_has_others_resized_to_it(tmp_path):
    definition = trace(Viewing().eval(), tmp_path)

    assert load(definition, options()).rules.fixed_size == (SIZE, SIZE)


def test_a_network_of_any_size_leaves_chips_as_they_are(tmp_path):
    class Pooling(Body):
        def __init__(self):
            super().__init__()
            self.head = nn.Linear(8, 4)

        def flat(self, x):
            return x.mean((2, 3))

    definition = trace(Pooling().eval(), tmp_path)

    assert load(definition, options()).rules.fixed_size is None


def test_what_fails_however_it_is_fed_is_told_in_the_networks_own_words(tmp_path):
    class Broken(Body):
        def flat(self, x):
            return x.view(-1, 77)

    definition = trace(Viewing().eval(), tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.script(Broken()).save(tmp_path / "model.pt")

    with pytest.raises(ModelDefinitionError, match=r"shape '\[-1, 77\]' is invalid"):
        load(definition, options())


@pytest.mark.parametrize(("kind", "count"), [(Viewing, 4), (OfOneBatch, 1), (AnsweringInPairs, 3)])
def test_an_exported_network_is_fed_as_it_bears(kind, count, tmp_path):
    module = kind().eval()
    pixels = make_chips(count=5, size=SIZE)
    definition = export(module, tmp_path, count)

    found = load(definition, options(run_model_code=True)).predict(pixels, everywhere(pixels))

    np.testing.assert_allclose(found.probabilities, one_by_one(module, pixels), atol=1e-3)


class SureOfItself(AnsweringInPairs):
    """Its classes are probabilities, and come after features that are none."""

    def forward(self, x):
        features = self.body(x)
        return {"features": features, "logits": self.head(features.flatten(1)).softmax(1)}


def test_what_the_second_output_has_done_is_not_read_off_the_first(tmp_path):
    module = SureOfItself().eval()
    pixels = make_chips(count=4, size=SIZE)
    definition = export(module, tmp_path, 4)

    found = load(definition, options(run_model_code=True)).predict(pixels, everywhere(pixels))

    np.testing.assert_allclose(found.probabilities, logits_of(module, imagenet(pixels)), atol=1e-3)


class OfTwoInputs(nn.Module):
    def forward(self, x, y):
        return (x + y).mean((2, 3))


class OfRows(nn.Module):
    def forward(self, x):
        return x * 2


@pytest.mark.parametrize(
    ("module", "examples"),
    [(OfTwoInputs(), [(2, 3, SIZE, SIZE)] * 2), (OfRows(), [(2, 4)])],
)
def test_a_program_whose_input_is_no_batch_of_images_is_refused(module, examples, tmp_path):
    program = torch.export.export(module, tuple(torch.zeros(shape) for shape in examples))
    torch.export.save(program, tmp_path / "model.pt2")

    with pytest.raises(UnsupportedModelError, match="not a batch of images"):
        load(define(ModelKind.TORCHSCRIPT, tmp_path / "model.pt2"), options(run_model_code=True))
