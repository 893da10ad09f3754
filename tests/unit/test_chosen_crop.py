"""What CROP and BLACKEN change of a definition, and what the model overrules."""

from __future__ import annotations

import pytest
from model_files import write_model, write_onnx
from object_classifier.core.job import Blacken, Crop
from object_classifier.core.model.chosen_crop import crop_conflicts, with_chosen_crop
from object_classifier.core.model.provenance import known_values
from object_classifier.core.model.source import read_definition


def bare(folder):
    return read_definition(write_onnx(folder / "a.onnx", properties={"class_names": '["a", "b"]'}))


def test_what_is_assumed_of_a_bare_model_gives_way_to_what_is_chosen(tmp_path) -> None:
    definition = bare(tmp_path)
    assert definition.crop_size_fixed and "CROP" in definition.assumed["CropSizeFixed"]

    chosen = with_chosen_crop(definition, Crop.BOUNDING_BOX, Blacken.YES)

    assert (chosen.crop_size_fixed, chosen.blacken_around_feature) == (False, True)
    assert "CropSizeFixed" not in chosen.assumed
    assert {value.setting: value.read_from for value in known_values(chosen)}[
        "CropSizeFixed"
    ] == "CROP"
    assert crop_conflicts(definition, Crop.BOUNDING_BOX, Blacken.YES) == []
    assert with_chosen_crop(definition, Crop.AUTO, Blacken.AUTO) == definition


@pytest.mark.parametrize("crop", list(Crop))
def test_what_an_emd_says_is_changed_by_nothing(tmp_path, crop) -> None:
    definition = read_definition(write_model(tmp_path, CropSizeFixed=0, BlackenAroundFeature=1))

    assert with_chosen_crop(definition, crop, Blacken.NO) == definition
    conflicts = crop_conflicts(definition, crop, Blacken.NO)
    assert len(conflicts) == 1 + (crop is Crop.FIXED_SIZE)
    assert "BlackenAroundFeature 1" in conflicts[-1]
