"""Imagery against what a model expects. The right values are worked out by hand from the .emd."""

from __future__ import annotations

import re

import pytest
from model_files import write_model, write_onnx
from object_classifier.core.model.imagery_fit import (
    MOST_BLOCKS,
    SAMPLE_SIDE,
    RasterFacts,
    band_problems,
    blocks_in_a_row,
    may_differ,
    sample_blocks,
    spread,
    taken_bands,
    value_problem,
)
from object_classifier.core.model.source import read_definition

STATS = {
    "band_min_values": [0, 0, 0, 5],
    "band_max_values": [10000, 9000, 8000, 5],
    "scaled_mean_values": [0.2, 0.2, 0.2, 0],
    "scaled_std_values": [0.1, 0.1, 0.1, None],
}
LANDSAT = {"mean": [1353.0, 1117.0, 1041.0], "std": [897.0, 736.0, 684.0]}
FRACTIONS = {"mean": [0.5, 0.5, 0.5], "std": [0.25, 0.25, 0.25], "scale": 1}
TENSORFLOW = {"mean": [1, 1, 1], "std": [1, 1, 1], "scale": 1 / 127.5}


def define(folder, **keys):
    return read_definition(write_model(folder, **keys))


def say(definition, low, high, is_byte=False, bands=3):
    return value_problem(definition, [(low, high)] * bands, is_byte=is_byte)


@pytest.mark.parametrize(
    ("keys", "low", "high", "is_byte", "said"),
    [
        ({}, 0, 255, True, ""),
        ({}, 3, 12, True, ""),  # a dark picture is a picture
        ({}, 0, 255, False, ""),  # bytes in wider pixels
        ({}, 0, 7960, False, "reach 8,000; the model expects 0 to 255:"),
        ({}, 0, 300, False, "reach 300; the model expects 0 to 255:"),
        ({}, 0, 0.98, False, "reach only 0.98; the model expects 0 to 255:"),
        ({}, -24.6, 3, False, "go down to -25; the model expects 0 to 255:"),
        ({"Normalization": "unit"}, 0, 1, False, "reach only 1; the model expects 0 to 255:"),
        ({"Normalization": "none"}, 0, 60000, False, ""),  # nobody knows
        ({"Normalization": TENSORFLOW}, 0, 255, True, ""),
        ({"Normalization": TENSORFLOW}, 0, 4095, False, "reach 4,100; the model expects 0 to 255:"),
        ({"Normalization": FRACTIONS}, 0, 1, False, ""),
        ({"Normalization": FRACTIONS}, 0, 243, True, "reach 243; the model expects 0 to 1:"),
        ({"Normalization": LANDSAT}, 0, 5000, False, ""),
        ({"Normalization": LANDSAT}, 9, 255, True, "reach only 255; the model expects 0 to 4,040:"),
        ({"NormalizationStats": STATS}, 0, 9500, False, ""),
        ({"NormalizationStats": STATS}, 100, 21000, False, ""),  # clouds
        (
            {"NormalizationStats": STATS},
            0,
            250,
            True,
            "reach only 250; the model expects 0 to 10,0",
        ),
        (
            {"NormalizationStats": STATS},
            0,
            0.9,
            False,
            "reach only 0.9; the model expects 0 to 10,",
        ),
        ({"NormalizationStats": STATS}, 0, 65535, False, "reach 66,000; the model expects 0 to 10"),
        ({"DataRange": [0, 1]}, 0, 8000, False, ""),  # it is rescaled first
    ],
)
def test_values_that_the_model_does_not_expect_are_told_with_numbers(
    tmp_path, keys, low, high, is_byte, said
) -> None:
    sentence = say(define(tmp_path, **keys), low, high, is_byte)

    assert sentence.startswith("The imagery's values " if said else "") and said in sentence
    assert bool(sentence) is bool(said)


def test_a_dead_band_is_not_taken_for_all(tmp_path) -> None:
    definition = define(tmp_path, NormalizationStats=STATS)

    assert not value_problem(definition, [(0, 8000), (0, 7000), (0, 1)], is_byte=False)
    assert value_problem(definition, [(0, 8000), None, (0, 1)], is_byte=False)
    assert value_problem(definition, [None, None, None], is_byte=False) == ""


def test_an_onnx_graph_of_bytes_expects_bytes(tmp_path) -> None:
    definition = read_definition(
        write_onnx(tmp_path / "m.onnx", element_type=2, properties={"class_names": '["a", "b"]'})
    )

    assert "reach 4,100; the model expects 0 to 255" in say(definition, 0, 4095)


@pytest.mark.parametrize(
    ("keys", "is_byte", "looks"),
    [
        ({}, True, False),
        ({}, False, True),
        ({"NormalizationStats": STATS}, True, True),
        ({"Normalization": "none"}, False, False),
    ],
)
def test_only_what_values_could_tell_is_looked_at(tmp_path, keys, is_byte, looks) -> None:
    assert may_differ(define(tmp_path, **keys), 3, is_byte=is_byte) is looks


RGB, RGBA, RGBNA = RasterFacts("o", 3), RasterFacts("o", 4, (4,)), RasterFacts("o", 5, (5,))


@pytest.mark.parametrize(
    ("bands", "raster", "said"),
    [
        ([0, 1, 2], RGBA, ""),
        ([3, 0, 1], RGBNA, ""),
        ([0, 1, 2, 3], RGB, "o has 3 bands; the model wants band 4"),
        ([0, 1, 2, 3], RGBA, "Band 4 of o, which the model's ExtractBands names, is alpha"),
        (["red", "nir"], RGBA, ""),
        (["a", "b", "c", "d"], RGBA, "o has 3 bands (band 4 is alpha, which is none of them); "),
    ],
)
def test_alpha_is_no_band_of_the_model_unsaid(tmp_path, bands, raster, said) -> None:
    problems = band_problems(define(tmp_path, ExtractBands=bands), [raster])

    assert [re.match(re.escape(said), problem) is not None for problem in problems] == (
        [True] if said else []
    )


def test_a_network_that_takes_four_bands_and_names_none_gets_no_alpha(tmp_path) -> None:
    path = write_onnx(
        tmp_path / "m.onnx", shape=(None, 4, 8, 8), properties={"class_names": '["a", "b"]'}
    )

    (problem,) = band_problems(read_definition(path), [RGBA])

    assert problem.startswith("o has 3 bands (band 4 is alpha, which is none of them); the model")
    assert taken_bands(read_definition(path), RGBNA) == (0, 1, 2, 3)
    assert band_problems(read_definition(path), [RGBNA]) == []


@pytest.mark.parametrize(
    ("keys", "bands"),
    [
        ({}, (0, 2, 3)),  # the .emd says nothing: as many as the graph takes, and no alpha
        ({"ExtractBands": [0, 1, 2]}, (0, 1, 2)),  # the .emd wants it
    ],
)
def test_an_emd_that_names_no_bands_gets_no_alpha(tmp_path, keys, bands) -> None:
    write_onnx(tmp_path / "m.onnx", shape=(None, 3, 8, 8))
    plain = {"ModelFile": "m.onnx", "ExtractBands": ..., "ModelConfiguration": ...}
    plain |= {"Framework": "ONNX", "InferenceFunction": ..., "ModelParameters": ...}
    definition = read_definition(write_model(tmp_path, weights=None, **{**plain, **keys}))
    alpha_in_the_middle = RasterFacts("o", 4, (2,))

    assert taken_bands(definition, alpha_in_the_middle)[: len(bands)] == bands
    assert bool(band_problems(definition, [alpha_in_the_middle])) is bool(keys)


@pytest.mark.parametrize(
    ("element_type", "high", "said"),
    [
        (2, 200, ""),
        (3, 200, "reach 200; the model expects -128 to 127:"),  # int8
        (4, 4000, ""),  # uint16: as they are
        (5, 4000, ""),  # int16
    ],
)
def test_whole_numbers_that_a_graph_takes_as_they_are(tmp_path, element_type, high, said) -> None:
    path = write_onnx(
        tmp_path / "m.onnx", element_type=element_type, properties={"class_names": '["a", "b"]'}
    )
    definition = read_definition(path)

    assert said in say(definition, 0, high, is_byte=high < 256)
    assert bool(say(definition, 0, high, is_byte=high < 256)) is bool(said)
    assert may_differ(definition, 3, is_byte=True) is (element_type == 3)


@pytest.mark.parametrize("size", [(1, 1), (300, 200), (512, 512), (40_000, 30_000), (100_000, 3)])
@pytest.mark.parametrize(("bands", "rasters"), [(3, 1), (3, 8), (224, 1), (224, 8)])
def test_a_look_takes_no_longer_whatever_there_is(size, bands, rasters) -> None:
    width, height = size

    side = blocks_in_a_row(bands=bands, rasters=rasters)
    blocks = list(sample_blocks(width, height, side))

    assert len(blocks) >= 1 and len(blocks) * rasters * min(bands / 4, 1) <= 2 * MOST_BLOCKS
    for column, row, across, down in blocks:
        assert 0 <= column < column + across <= width and across <= SAMPLE_SIDE
        assert 0 <= row < row + down <= height and down <= SAMPLE_SIDE
    if width * height <= (SAMPLE_SIDE * side) ** 2:
        assert sum(across * down for _, _, across, down in blocks) == width * height


def test_the_first_and_the_last_of_many_are_among_some() -> None:
    assert spread(range(5)) == [0, 1, 2, 3, 4]
    some = spread(range(1000))
    assert len(some) == 8 and some[0] == 0 and some[-1] == 999
