"""What a definition says of its model's confidence; it may say anything."""

from __future__ import annotations

import pytest
from object_classifier.core.model.stated_calibration import stated_calibration, trust_in_words

STATED = {
    "Temperature": 1.65,
    "CalibrationError": 0.021,
    "CalibrationErrorBefore": 0.052,
    "ObjectCount": 1600,
    "IsSpatiallySeparated": True,
}


def words(**changes) -> str:
    return trust_in_words(stated_calibration({"Calibration": {**STATED, **changes}}))


def test_what_the_error_means_is_said_by_example():
    assert words().startswith(
        "On 1,600 labelled objects that the model had not seen, confidence differed from how "
        "often it was right by 2.1 points (expected calibration error): of objects with 0.80, "
        "about 78 to 82 in 100 were right. In other imagery"
    )


def test_objects_beside_those_of_the_training_are_said_to_flatter():
    assert "too good" in words(IsSpatiallySeparated=False)
    assert "too good" not in words()


def test_without_a_number_of_objects_the_model_is_quoted():
    assert words(ObjectCount=None).startswith("The model says that confidence")


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"Calibration": None},
        {"Calibration": "0.02"},
        {"Calibration": {"Temperature": 2}},
        *({"Calibration": {**STATED, "CalibrationError": wrong}}
          for wrong in ("0.02", True, -0.1, 1.5, float("nan"), 10**400, [0.02])),
    ],
)  # fmt: skip
def test_what_is_no_error_is_not_believed(raw):
    assert stated_calibration(raw) is None


@pytest.mark.parametrize("count", ["many", -3, float("inf"), float("nan"), 10**400, {}])
def test_what_is_no_number_of_objects_is_left_out(count):
    assert stated_calibration({"Calibration": {**STATED, "ObjectCount": count}}).objects == 0
