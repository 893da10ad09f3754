"""Class names in files beside a model: labels.txt, class_names.json and their like.

Names stand in the order of the network's outputs. Where they are numbered, the number becomes
`Value`, and the order is that of the numbers, wherever they begin and whatever is missing.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .bare_model import BareModel
from .statement import Statement

TEXT_FILES = ("labels.txt", "label.txt", "classes.txt", "class_names.txt")
JSON_FILES = (
    *("class_names.json", "classes.json", "labels.json", "class_indices.json"),
    *("id2label.json", "label_dict.json"),
)
FILES = (*TEXT_FILES, *JSON_FILES)

_NUMBERED = re.compile(r"\s*(\d{1,9})[\s:,;=]+(\S.*?)\s*")
_LISTS = ("class_names", "classes", "labels", "names", "id2label")
"""Keys of an object that holds the names among other things."""


def read_class_names(model: BareModel) -> Statement:
    """Return `Classes` as a file beside the model has them; nothing where there is none."""
    found = model.text(*TEXT_FILES)
    if found is not None:
        name, content = found
        return Statement.of(name, Classes=classes_of_lines(content))
    for name in JSON_FILES:
        found = model.text(name)
        classes = class_entries(_json(found[1])) if found is not None else []
        if classes:
            return Statement.of(name, Classes=classes)
    return Statement()


def classes_of_lines(content: str) -> list[dict[str, Any]]:
    """Return class entries of a text with a name in each line, perhaps after its number."""
    lines = [line.strip() for line in re.split(r"\r\n|\r|\n", content) if line.strip()]
    matches = [match for line in lines if (match := _NUMBERED.fullmatch(line))]
    numbers = [int(match[1]) for match in matches]
    is_numbered = len(matches) == len(lines) and numbers == sorted(set(numbers))
    if is_numbered and len({match[2] for match in matches}) == len(lines):  # not "1 floor", "2 ..."
        return class_entries({match[1]: match[2] for match in matches})
    return class_entries(lines)


def class_entries(names: Any) -> list[dict[str, Any]]:
    """Return class entries of a list, of {number: name} or of {name: number}; [] of other things.

    `Value` is the number that the file gives a class, in a list its place. Numbers of a training
    table may begin with 1 or have gaps: the outputs are in the order of the numbers.
    """
    numbered = by_number(_as_mapping(names))
    if not numbered and isinstance(names, dict):
        inside = (names.get(key) for key in _LISTS)
        numbered = next(filter(None, (by_number(_as_mapping(item)) for item in inside)), {})
    if not all(isinstance(name, (str, int, float)) for name in numbered.values()):
        return []
    return [{"Value": number, "Name": str(name)} for number, name in numbered.items()]


def by_number(names: dict[Any, Any]) -> dict[int, Any]:
    """Return the names of {number: name} or {name: number} by number; {} where that cannot be."""
    by_key, by_name = list(names.items()), [(number, name) for name, number in names.items()]
    for pairs in (by_name, by_key) if _are_counted(names) else (by_key, by_name):
        if all(re.fullmatch(r"\d{1,9}", str(number)) for number, _ in pairs):
            numbered = {int(number): name for number, name in pairs}
            return dict(sorted(numbered.items())) if len(numbered) == len(names) else {}
    return {}


def _are_counted(names: dict[Any, Any]) -> bool:
    """Return whether it is {name: number}, where the names may be numbers too: years, codes."""
    are_names = all(isinstance(name, str) for name in names)
    are_numbers = all(isinstance(number, int) for number in names.values())
    return are_names and are_numbers and sorted(names.values()) == list(range(len(names)))


def _as_mapping(names: Any) -> dict[Any, Any]:
    if isinstance(names, dict):
        return names
    return dict(enumerate(names)) if isinstance(names, (list, tuple)) else {}


def _json(content: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
