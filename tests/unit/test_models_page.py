"""docs/models.md names every key that is obeyed, and its examples are understood."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from model_files import emd, write_onnx
from object_classifier.core.model import refusals
from object_classifier.core.model.definition import ResizeMethod
from object_classifier.core.model.emd import KNOWN_KEYS, parse_mapping
from object_classifier.core.model.formats import ModelFormat
from object_classifier.core.model.makers import hugging_face
from object_classifier.core.model.makers.reading import read_statement

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


def rows_below(heading: str, *, table: int = 0) -> list[list[str]]:
    """Return the cells of the rows of a table below a heading."""
    section = PAGE.split(f"\n{heading}\n")[1].split("\n### ")[0].split("\n## ")[0]
    tables = re.findall(r"(?:^\|.*\n)+", section, re.MULTILINE)
    rows = tables[table].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows]


def words(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


METADATA = [
    (name, words(example)[0], words(becomes)[0])
    for names, example, becomes in rows_below("### ONNX: its own metadata")
    for name in words(names)
    if words(becomes) and name not in {"scale", "standardization_std", "std", "image_std"}
]


@pytest.mark.parametrize(("name", "example", "becomes"), METADATA)
def test_metadata_of_onnx_on_the_page_are_read(tmp_path, name, example, becomes) -> None:
    pairs = {
        "standardization_mean": "standardization_std",
        "mean": "std",
        "image_mean": "image_std",
    }
    properties = {name: example, **({pairs[name]: example} if name in pairs else {})}
    path = write_onnx(tmp_path / "a.onnx", properties=properties, shape=(None, 3, None, None))

    said, _ = read_statement(path, ModelFormat.ONNX)

    assert f"metadata {name}" in said.origins[becomes]


BESIDE = [
    name
    for table in (0, 1)
    for names, *_ in rows_below("### Hugging Face transformers, as ONNX", table=table)
    for name in words(names)
]


@pytest.mark.parametrize("name", BESIDE)
def test_keys_of_transformers_on_the_page_are_read(name) -> None:
    """Each stands in the reader; what it does there, test_makers.py and backends/test_makers.py."""
    source = Path(hugging_face.__file__).read_text(encoding="utf-8")

    assert f'"{name}"' in source


@pytest.mark.parametrize("row", rows_below("### Class names in a file of their own"))
def test_files_of_class_names_on_the_page_are_read(tmp_path, row) -> None:
    (example, *_), content = words(row[1]), ""
    path = write_onnx(tmp_path / "a.onnx")
    for name in words(row[0]):
        content = f"{example}\n1 metal\n" if name.endswith(".txt") else example
        (tmp_path / name).write_text(content)
        said, side_files = read_statement(path, ModelFormat.ONNX)
        assert [entry["Name"] for entry in said.keys["Classes"]] == ["tiles", "metal"]
        assert side_files == (tmp_path / name,)
        (tmp_path / name).unlink()


@pytest.mark.parametrize("row", rows_below("### What is refused, and the way out"))
def test_each_command_on_the_page_is_the_one_that_the_refusal_names(row) -> None:
    source = Path(refusals.__file__).read_text(encoding="utf-8")
    command = words(row[1])[0].split(" FILE")[0].split("=FILE")[0]

    assert command in re.sub(r'"\s*"', "", source)
