"""What a sample is drawn from, and what is chosen of it: plain numbers, some 70 bytes an object."""

from __future__ import annotations

import hashlib
import math
from array import array
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Callable, Iterable, Iterator

from ..chance import mixed
from ..errors import InputError
from ..nearness import is_place
from ..texts import Text, text

NONE = -1
"""Number of a class, stratum or order that an object does not have."""

_KEY_BYTES = 8


class SamplingMethod(Enum):
    """How objects are chosen."""

    RANDOM = "RANDOM"
    STRATIFIED = "STRATIFIED"
    UNCERTAIN = "UNCERTAIN"


class ReasonCode(Enum):
    """Why an object is chosen, as a number in a column; named as the values of ReviewReason."""

    NOT_CHOSEN = 0
    SAMPLE = 1
    UNCERTAIN = 2
    RANDOM = 3


def key_of(seed: int, identity: bytes) -> int:
    """Return a number below 2**64 that is as good as drawn, and the same for the same object.

    The objects with the smallest numbers are a simple random sample, in whatever order they come.
    """
    key = seed.to_bytes(_KEY_BYTES, "little", signed=True)
    digest = hashlib.blake2b(identity, digest_size=_KEY_BYTES, key=key).digest()
    return int.from_bytes(digest, "little")


@dataclass
class Chosen:
    """Which objects are chosen: of each object one number in each column.

    Attributes:
        orders: its place among them, from 1; `NONE`: it is not one of them.
        reasons: value of `ReasonCode`.
        strata: number of its stratum in `Frame.names`; `NONE`: it stands for no others.
        sizes: how many objects its stratum has; 0: it has none.
    """

    orders: array[int] = field(default_factory=lambda: array("i"))
    reasons: array[int] = field(default_factory=lambda: array("b"))
    strata: array[int] = field(default_factory=lambda: array("i"))
    sizes: array[int] = field(default_factory=lambda: array("q"))

    def append(
        self, order: int = NONE, reason: ReasonCode = ReasonCode.NOT_CHOSEN, stratum: int = NONE,
        size: int = 0,
    ) -> None:  # fmt: skip
        """Add an object."""
        self.orders.append(order)
        self.reasons.append(reason.value)
        self.strata.append(stratum)
        self.sizes.append(size)

    def choose(
        self, index: int, order: int, reason: ReasonCode, stratum: int = NONE, size: int = 0
    ) -> None:
        """Choose an object, whatever it was before."""
        self.orders[index], self.reasons[index] = order, reason.value
        self.strata[index], self.sizes[index] = stratum, size

    def leave(self, index: int) -> None:
        """Choose an object no more."""
        self.choose(index, NONE, ReasonCode.NOT_CHOSEN)

    def is_sampled(self, index: int) -> bool:
        """Return whether an object stands for others, by an earlier draw."""
        reason = self.reasons[index]
        is_random = reason == ReasonCode.RANDOM.value and self.strata[index] != NONE
        return is_random or reason == ReasonCode.SAMPLE.value

    def next_order(self) -> int:
        """Return the place after those that are taken."""
        return 1 + max((order for order in self.orders if order > 0), default=0)


@dataclass
class Frame:
    """What is drawn from: of each object one number in each column.

    Attributes:
        keys: `key_of` it.
        classes: number of its class in `names`; `NONE`: it has none.
        xs, ys: where it is, in any CRS; NaN: nowhere.
        doubts: how unsure a model is of it, the more the larger; NaN: nobody knows.
        answered: 1: somebody has said what it is, or that it cannot be told.
        chosen: what was chosen before, and after a draw what is chosen now.
        names: of classes and strata, by number.
    """

    keys: array[int] = field(default_factory=lambda: array("Q"))
    classes: array[int] = field(default_factory=lambda: array("i"))
    xs: array[float] = field(default_factory=lambda: array("d"))
    ys: array[float] = field(default_factory=lambda: array("d"))
    doubts: array[float] = field(default_factory=lambda: array("d"))
    answered: array[int] = field(default_factory=lambda: array("b"))
    chosen: Chosen = field(default_factory=Chosen)
    names: list[str] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.keys)

    def append(
        self, key: int, class_name: str = "", x: float = math.nan, y: float = math.nan, *,
        doubt: float = math.nan, is_answered: bool = False,
    ) -> None:  # fmt: skip
        """Add an object, of which `chosen` is told apart."""
        self.keys.append(key)
        self.classes.append(self.number_of(class_name))
        self.xs.append(x)
        self.ys.append(y)
        self.doubts.append(doubt)
        self.answered.append(is_answered)

    def number_of(self, name: str) -> int:
        """Return the number of a class or stratum; `NONE` for ""."""
        if not name:
            return NONE
        if name not in self._numbers:
            self._numbers[name] = len(self.names)
            self.names.append(name)
        return self._numbers[name]

    def forget_order(self, reason: ReasonCode) -> None:
        """Give the objects other keys, in an order that no draw of another kind has had.

        Nor has one with other answers. Else who draws twice with one seed would have nearly the
        same objects: those that the model has learned from in between.
        """
        answers = (
            self.keys[index]
            for index, is_answered in enumerate(self.answered)
            if is_answered and not self.chosen.is_sampled(index)
        )
        salt = mixed(sum(answers) + reason.value)
        self.keys = array("Q", (mixed(key ^ salt) for key in self.keys))

    def is_placed(self, index: int) -> bool:
        """Return whether an object is somewhere."""
        return is_place(self.xs[index], self.ys[index])

    def in_order(self, numbers: Iterable[int]) -> list[int]:
        """Return numbers of classes in an order that depends on their names alone."""
        return sorted(numbers, key=self.names.__getitem__)


def smallest(
    members: Iterable[tuple[Any, int]], wanted: Callable[[Any], int], rank: Callable[[int], Any]
) -> dict[Any, list[int]]:
    """Return of each group the objects that rank first, in order.

    It holds little more than what it returns.

    Args:
        members: group and number of each object.
        wanted: returns how many of a group.
        rank: returns what an object is ranked by.
    """
    found: dict[Any, list[int]] = {}
    for group, index in members:
        number = wanted(group)
        if not number:
            continue
        rows = found.setdefault(group, [])
        rows.append(index)
        if len(rows) >= 2 * number + 8:
            rows.sort(key=rank)
            del rows[number:]
    for group, rows in found.items():
        rows.sort(key=rank)
        del rows[wanted(group) :]
    return found


@dataclass
class Drawn:
    """What came of a draw, besides `Frame.chosen`.

    Attributes:
        rows: the objects that were chosen now, in order.
        kept: how many were chosen before, are answered, and belong to the same sample.
        strata: name of each stratum, its size, and how many of it are chosen, with those kept.
        notes: what the user has to know, one sentence each.
    """

    rows: list[int] = field(default_factory=list)
    kept: int = 0
    strata: list[tuple[str, int, int]] = field(default_factory=list)
    notes: list[Text] = field(default_factory=list)


def all_are_chosen(number: int, wanted: int) -> Iterator[Text]:
    """Yield what has to be said where fewer objects can be chosen than are wanted."""
    if number < wanted:
        yield text(
            "There is only {count:,} object to choose: it is chosen.",
            "There are only {count:,} objects to choose from: all of them are chosen.",
            count=number,
        )


def nothing_to_choose(frame: Frame) -> InputError:
    """Return the error of a layer of which nothing can be chosen."""
    return InputError(
        text("There is nothing to choose from"),
        where=text("{count:,} object", "{count:,} objects", count=len(frame)),
        mend=text(
            "{random} needs objects with a geometry, {stratified} and {uncertain} need classified "
            "ones, {uncertain} ones that nobody has answered yet.",
            random=SamplingMethod.RANDOM.value,
            stratified=SamplingMethod.STRATIFIED.value,
            uncertain=SamplingMethod.UNCERTAIN.value,
        ),
    )
