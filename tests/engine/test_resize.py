"""Which chips are resized, and that they are as each family's maker resizes them.

Source of the cases: PRODUCT.md 2, `CHIP_RESIZE`, and FAULTS.md E20.
"""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.backends.interface import ChipRules
from object_classifier.core.engine.resize import method_for, resized, target_size
from object_classifier.core.job import ChipResize
from object_classifier.core.model.definition import ResizeMethod
from reference_chips import fastai_squish, reference_squish

AUTO, NONE, SQUISH = ChipResize.AUTO, ChipResize.NONE, ChipResize.SQUISH
LETTERBOX = {"resize_method": ResizeMethod.LETTERBOX}

SIZES = [  # height and width, before and after
    ((256, 256), (128, 128)),
    ((1024, 1024), (224, 224)),
    ((700, 300), (64, 64)),
    ((300, 1000), (96, 97)),
    ((50, 31), (224, 200)),
    ((501, 20), (16, 16)),
    ((3, 3), (8, 9)),
    ((600, 611), (7, 5)),
    ((1, 1), (4, 4)),
    ((64, 65), (1, 1)),
]


def noise(size, bands=3):
    return np.random.default_rng(4).integers(0, 256, (bands, *size)).astype(np.uint8)


def resize(pixels, size, method):
    return resized(pixels, np.ones(pixels.shape, bool), size, method)[0]


@pytest.mark.parametrize(
    ("crop_size_fixed", "more", "chosen", "size"),
    [
        (True, {}, AUTO, None),
        (True, {}, SQUISH, (32, 64)),
        (False, {}, AUTO, (32, 64)),
        (False, {}, NONE, None),
        (True, {"fixed_size": (224, 224)}, AUTO, (224, 224)),
        (True, {"fixed_size": (224, 224)}, NONE, None),
        (False, {"fixed_size": (64, 64), **LETTERBOX}, AUTO, (64, 64)),
        (True, {"fixed_size": (64, 64), **LETTERBOX}, NONE, (64, 64)),
        (True, {"fixed_size": (64, 64), **LETTERBOX}, SQUISH, (64, 64)),
    ],
)
def test_chips_are_resized_as_the_model_was_trained(crop_size_fixed, more, chosen, size):
    rules = ChipRules(
        width=64, height=32, crop_size_fixed=crop_size_fixed, blacken_around_feature=False, **more
    )

    assert target_size(rules, chosen) == size


def test_squish_never_keeps_the_aspect():
    rules = ChipRules(64, 64, True, False, **LETTERBOX)

    assert method_for(rules, AUTO) is method_for(rules, NONE) is ResizeMethod.LETTERBOX
    assert method_for(rules, SQUISH) is ResizeMethod.BILINEAR


@pytest.mark.parametrize(("old", "new"), SIZES)
def test_fastai_s_squish_is_fastai_s(old, new):
    pixels = noise(old)

    found = resize(pixels, new, ResizeMethod.FASTAI)

    # Of 255; where PyTorch's float32 places lie between two pixels is no surer than that.
    np.testing.assert_allclose(found, fastai_squish(pixels, *new), atol=0.01)


@pytest.mark.parametrize(("old", "new"), SIZES)
def test_antialiasing_is_pillow_s(old, new):
    pixels = noise(old)

    found = resize(pixels, new, ResizeMethod.ANTIALIAS)

    np.testing.assert_allclose(found, reference_squish(pixels, *new), atol=1e-3)


@pytest.mark.parametrize(("old", "new"), SIZES)
def test_plain_bilinear_is_pytorch_s_and_tensorflow_s(old, new):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    pixels = noise(old)

    found = resize(pixels, new, ResizeMethod.BILINEAR)

    image = torch.from_numpy(pixels.astype(np.float64))[None]
    expected = torch.nn.functional.interpolate(image, new, mode="bilinear", align_corners=False)
    np.testing.assert_allclose(found, expected[0].numpy(), atol=1e-3)


def test_a_wide_chip_keeps_its_shape_above_zeros_in_a_letterbox():
    chip = np.full((1, 20, 80), 200, np.uint8)

    padded, valid = resized(chip, np.ones(chip.shape, bool), (40, 40), ResizeMethod.LETTERBOX)

    assert padded.dtype == np.uint8
    assert (padded[0, :10] == 200).all() and valid[0, :10].all()
    assert (padded[0, 10:] == 0).all() and not valid[0, 10:].any()


def test_a_small_chip_is_enlarged_in_a_letterbox_as_skimage_does():
    """Worked by hand: new centres lie at -1/4, 1/4, 3/4 and 5/4; beyond the edge lies 0."""
    chip = np.array([[[100, 200]]], np.uint8)

    padded = resize(chip, (4, 4), ResizeMethod.LETTERBOX)

    row = np.array([75, 125, 175, 150])
    assert (padded[0] == [row * 3 // 4, row * 3 // 4, [0] * 4, [0] * 4]).all()


def test_floats_keep_their_fractions_in_a_letterbox():
    chip = np.array([[[0.5, 1.0], [0.5, 1.0]]], np.float32)

    assert resize(chip, (1, 1), ResizeMethod.LETTERBOX).tolist() == [[[0.75]]]


def test_a_thread_of_an_object_is_letterboxed_too():
    chip = np.full((1, 1, 400), 9, np.uint8)

    assert (resize(chip, (64, 64), ResizeMethod.LETTERBOX)[0, 0] > 0).any()


@pytest.mark.parametrize("method", [ResizeMethod.FASTAI, ResizeMethod.ANTIALIAS])
def test_what_is_not_valid_blends_as_the_0_that_it_was_in_training(method):
    pixels, valid = noise((30, 40)), np.ones((3, 30, 40), bool)
    valid[:, :, :7] = False
    valid[1, 2] = False
    pixels[~valid] = 0

    found, still_valid = resized(pixels, valid, (16, 16), method)

    np.testing.assert_array_equal(found, resize(pixels, (16, 16), method))
    assert not found[~still_valid].any() and not still_valid[:, :, 0].any()
    assert not still_valid[1].all() and still_valid[:, 8:, 8:].all()
