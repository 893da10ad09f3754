"""Which classes somebody can answer with: those of a field, or names that somebody has typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Iterable

from ...errors import InputError
from ...texts import text
from ..labels import LabelField
from ..output.style import palette_color

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..labels import Color, Key

MOST = 256
"""Classes; a field with more values is no field of classes."""


@dataclass(frozen=True)
class ReviewClass:
    """One of them.

    Attributes:
        name: what people read, and what an answer is.
        color: red, green, blue.
    """

    name: str
    color: Color


def classes_of_field(layer: QgsVectorLayer, name: str) -> tuple[ReviewClass, ...]:
    """Return the classes of a field: those of the legend in its order, then others that it holds.

    Raises:
        InputError: there is no such field, or it holds no classes.
    """
    field = LabelField.of(layer, name)
    values = layer.uniqueValues(field.index, MOST + 1)
    if len(values) > MOST:
        raise InputError(
            text("The field holds more than {most} different values", most=MOST),
            where=field.where,
            mend=text("Choose the field with the class of each object."),
        )
    held = {key for key in map(field.key_of, values) if key is not None}
    colors: dict[str, Color | None] = {}
    for key in chain(field.shown, sorted(held - set(field.shown), key=_rank)):
        name = field.name_of(key) or ""
        shown = field.shown.get(key)
        colors[name] = colors.get(name) or (shown.color if shown else None)
    return tuple(
        ReviewClass(name, color or palette_color(place))
        for place, (name, color) in enumerate(colors.items())
    )


def _rank(key: Key) -> tuple[bool, Key, list[tuple[int, str]], Key]:
    """Order numbers as numbers, and so those in names: "class 2" comes before "class 10"."""
    if not isinstance(key, str):
        return False, key, [], key
    parts = re.split(r"0*([0-9]+)", key.casefold())  # every second one is a number
    return True, "", [(len(part) * (place % 2), part) for place, part in enumerate(parts)], key


def with_names(classes: Iterable[ReviewClass], names: Iterable[str]) -> tuple[ReviewClass, ...]:
    """Return classes, and after them those that somebody has named, each once.

    Args:
        classes: that there are.
        names: as they were typed: spaces and capitals make no other class.
    """
    unique = {each.name.casefold(): each for each in classes}
    for name in (" ".join(given.split()) for given in names):
        if name:
            color = palette_color(len(unique))
            unique.setdefault(name.casefold(), ReviewClass(name, color))
    return tuple(unique.values())
