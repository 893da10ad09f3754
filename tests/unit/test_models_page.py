"""docs/models.md names every key that is obeyed, and its examples are understood."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from model_files import emd
from object_classifier.core.model.definition import ResizeMethod
from object_classifier.core.model.emd import KNOWN_KEYS, parse_mapping

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "models.md").read_text(encoding="utf-8")

NOT_OBEYED = {
    *("ModelName", "IsMultispectral"),  # only shown
    *("backend", "backbone"),  # of ModelParameters
}

ROWS = re.findall(r"^\| (`[^|]+`) \| (`[^|]+?) \|", PAGE, re.MULTILINE)
EXAMPLES = [
    (key, example)
    for keys, examples in ROWS
    for key, example in zip(re.findall(r"`(\w+)`", keys), re.findall(r"`([^`]+)`", examples) * 2)
    if key in KNOWN_KEYS
]


def test_every_key_that_is_obeyed_is_on_the_page() -> None:
    explained = {key for key, _ in EXAMPLES}

    assert explained == set(KNOWN_KEYS) - NOT_OBEYED


@pytest.mark.parametrize(("key", "example"), EXAMPLES)
def test_an_example_is_understood(key, example) -> None:
    keys = emd(**{key: json.loads(example)})

    parsed = parse_mapping(keys, source="roofs.emd", name="roofs.emd")

    assert parsed.faults == {} and parsed.warnings == ()


def test_the_smallest_definition_is_whole() -> None:
    (written,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)

    parsed = parse_mapping(json.loads(written), source="roofs.emd", name="roofs.emd")

    assert parsed.faults == {} and parsed.warnings == () and len(parsed.classes) == 2


def test_every_way_to_resize_is_on_the_page() -> None:
    assert all(f"| `{method.value}` |" in PAGE for method in ResizeMethod)
