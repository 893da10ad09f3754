"""Which chips are resized, and that they are as each family's maker resizes them.

Source of the cases: PRODUCT.md 2, `CHIP_RESIZE`, and FAULTS.md E20.
"""

from __future__ import annotations

import numpy as np
import pytest
from object_classifier.core.backends.interface import ChipRules
from object_classifier.core.backends.torch_device import require_torchvision
from object_classifier.core.engine.resize import method_for, resized, target_size
from object_classifier.core.engine.windows import widened
from object_classifier.core.job import ChipResize
from object_classifier.core.model.definition import ChipFit, FitMode, ResizeMethod
from PIL import Image
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


PILLOW = {
    ResizeMethod.PILLOW_NEAREST: Image.Resampling.NEAREST,
    ResizeMethod.PILLOW_BOX: Image.Resampling.BOX,
    ResizeMethod.PILLOW_BILINEAR: Image.Resampling.BILINEAR,
    ResizeMethod.PILLOW_HAMMING: Image.Resampling.HAMMING,
    ResizeMethod.PILLOW_BICUBIC: Image.Resampling.BICUBIC,
    ResizeMethod.PILLOW_LANCZOS: Image.Resampling.LANCZOS,
}


@pytest.mark.parametrize(("old", "new"), SIZES)
@pytest.mark.parametrize("method", PILLOW)
def test_bytes_become_the_bytes_that_pillow_makes_of_them(method, old, new):
    pixels = noise(old)

    found = resize(pixels, new, method)

    picture = Image.fromarray(pixels.transpose(1, 2, 0))
    for lengths in ((new[1], old[0]), new[::-1]):  # as Pillow does up to version 12, and torch
        picture = picture.resize(lengths, PILLOW[method])
    expected = np.asarray(picture).transpose(2, 0, 1)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("method", PILLOW)
def test_other_values_keep_their_fractions_under_pillow_s_filters(method):
    pixels = noise((50, 31), bands=1).astype(np.float32) / 7

    found = resize(pixels, (20, 40), method)

    picture = Image.fromarray(pixels[0]).resize((40, 20), PILLOW[method])
    np.testing.assert_allclose(found[0], np.asarray(picture), atol=1e-4)


@pytest.mark.parametrize("old", [(256, 256), (300, 201), (77, 500), (101, 224), (20, 20), (9, 400)])
@pytest.mark.parametrize("size", [(224, 224), (97, 97)])
@pytest.mark.parametrize("edge", [97, 224, 255, 256])
def test_the_shorter_side_and_the_centre_are_torchvision_s(old, size, edge):
    require_torchvision()
    from torchvision.transforms import CenterCrop, InterpolationMode, Resize

    pixels = noise(old)
    fit = ChipFit(FitMode.COVER, (edge, edge), is_rounded=True)

    found, valid = resized(
        pixels, np.ones(pixels.shape, bool), size, ResizeMethod.PILLOW_BICUBIC, fit
    )

    picture = Image.fromarray(pixels.transpose(1, 2, 0))
    expected = CenterCrop(size)(Resize(edge, InterpolationMode.BICUBIC)(picture))
    difference = np.abs(found.astype(int) - np.asarray(expected).transpose(2, 0, 1))
    assert difference.max() <= 1  # 1: where Pillow 13 resizes rows before columns
    assert (valid is None) == (edge >= max(size))


@pytest.mark.parametrize("old", [(256, 256), (300, 201), (77, 500)])
def test_what_is_cropped_to_fit_is_pillow_s(old):
    """ImageOps.fit resizes a box of the wanted aspect; here columns first, whatever the version."""
    pixels, method = noise(old), ResizeMethod.PILLOW_LANCZOS
    fit = ChipFit(FitMode.CROP, (96, 128))

    found = resized(pixels, np.ones(pixels.shape, bool), (96, 128), method, fit)[0]

    factor = min(old[0] / 96, old[1] / 128)
    top, left = (old[0] - 96 * factor) / 2, (old[1] - 128 * factor) / 2
    picture = Image.fromarray(pixels.transpose(1, 2, 0))
    lanczos = Image.Resampling.LANCZOS
    picture = picture.resize((128, old[0]), lanczos, box=(left, 0, old[1] - left, old[0]))
    picture = picture.resize((128, 96), lanczos, box=(0, top, 128, old[0] - top))
    difference = np.abs(found.astype(int) - np.asarray(picture).transpose(2, 0, 1))
    assert difference.max() <= 1 and difference.mean() < 0.01  # Pillow's boxes are float32


def test_a_pixel_stays_valid_where_a_filter_weighs_valid_ones_below_zero():
    valid = np.zeros((1, 40, 40), bool)
    valid[:, 20, 20] = True

    still_valid = resized(valid.astype(np.uint8), valid, (40, 80), ResizeMethod.PILLOW_LANCZOS)[1]

    assert still_valid.sum() == 12  # Lanczos reaches three pixels to each side


def test_a_model_that_cuts_the_centre_out_sees_the_whole_window():
    windows = np.array([[100, 50, 20, 100], [0, 0, 224, 224]])
    fit = ChipFit(FitMode.COVER, (256, 256))

    found = widened(windows, (224, 224), fit)

    assert found.tolist() == [[53, 43, 115, 115], [-16, -16, 256, 256]]


def test_a_window_keeps_its_aspect_where_the_model_stretches_it():
    found = widened(np.array([[10, 10, 28, 56]]), (224, 224), ChipFit(FitMode.STRETCH, (256, 256)))

    assert found.tolist() == [[8, 6, 32, 64]]
