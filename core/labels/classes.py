"""The classes of a training: which there are, how many objects each has, and whether that will do.

Both sides; standard library only. Source: SUPPLY.md 4.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Iterable, Mapping

from ..errors import InputError
from ..model.definition import ClassEntry, is_class_value
from ..texts import text

FEWEST_CLASSES = 2
MOST_CLASSES = 256
FEWEST_OBJECTS = 8
"""Of a class; fewer are refused."""
ENOUGH_OBJECTS = 30
"""Of a class; fewer are warned of."""

SEPARATOR = ";"
"""Between the labels of a model that gives several, so it can be in none."""

NAMED = 20
"""How many classes a sentence names."""


@dataclass(frozen=True)
class LabelClasses:
    """Classes, and how many objects have them.

    Attributes:
        where: they were found, as messages name it.
        classes: sorted by name, as fastai sorts.
        counts: objects of each class.
        unlabelled: objects without a label.
        left_out: why labelled objects cannot be used and are not counted, and how many.
    """

    where: str
    classes: tuple[ClassEntry, ...]
    counts: tuple[int, ...]
    unlabelled: int = 0
    left_out: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(
        cls,
        where: str,
        counts: Mapping[str, int],
        values: Mapping[str, int],
        colors: Mapping[str, tuple[int, int, int] | None],
        unlabelled: int = 0,
    ) -> LabelClasses:
        """Sort classes by name.

        Args:
            where: they were found, as messages name it.
            counts: of objects, by name.
            values: EMD `Value`, by name; where not each has one of its own that a field of class
                values holds, they are numbered.
            colors: by name.
            unlabelled: objects without a label.
        """
        names = sorted(counts)
        known = {values[name] for name in names if name in values}
        if len(known) < len(names) or not all(map(is_class_value, known)):
            values = {name: number for number, name in enumerate(names, start=1)}
        classes = tuple(ClassEntry(values[name], name, colors.get(name)) for name in names)
        return cls(where, classes, tuple(counts[name] for name in names), unlabelled)

    @property
    def labelled(self) -> int:
        """Objects with a label, whether they can be used or not."""
        return sum(self.counts) + sum(count for _, count in self.left_out)

    @property
    def by_name(self) -> dict[str, int]:
        """Objects of each class."""
        return {each.name: count for each, count in zip(self.classes, self.counts)}

    @property
    def places(self) -> dict[str, int]:
        """Place of each class, by its name."""
        return {each.name: place for place, each in enumerate(self.classes)}

    def counting(
        self, counts: Iterable[int], left_out: Iterable[tuple[str, int]] = ()
    ) -> LabelClasses:
        """Return the same classes with the counts of the objects that can be used.

        Args:
            counts: of them.
            left_out: why others cannot, and how many.
        """
        return replace(self, counts=tuple(counts), left_out=tuple(left_out))

    def colored(self, colors: Iterable[tuple[int, int, int]]) -> LabelClasses:
        """Return the same classes in these colors."""
        pairs = zip(self.classes, colors)
        return replace(self, classes=tuple(replace(each, color=color) for each, color in pairs))

    def joined(self, other: LabelClasses) -> LabelClasses:
        """Return the classes of two sources; those of one name are one class."""
        counts, mine, theirs = self.by_name, self._values, other._values
        for name, count in other.by_name.items():
            counts[name] = counts.get(name, 0) + count
        return LabelClasses.of(
            text("{one}; {other}", one=self.where, other=other.where),
            counts,
            {**theirs, **mine},
            {**other._colors, **self._colors},
            self.unlabelled + other.unlabelled,
        )

    def require_names(self) -> None:
        """Let names pass that a model can have, and as many of them.

        Raises:
            InputError: it cannot; the classes and their counts are named.
        """
        self.require_valid_names()
        if len(self.classes) < FEWEST_CLASSES:
            raise self._refusal(
                text("All labelled objects have one class; a model needs at least two"),
                mend=text("Label objects that are of another class, too."),
            )

    def require_valid_names(self) -> None:
        """Let names pass that a model can have; there may be one alone.

        Raises:
            InputError: as `require_names`.
        """
        if not self.classes and not self.unlabelled:
            raise self._refusal(
                text("There are no objects to learn from"),
                mend=text(
                    "Choose a layer that holds some; where only the selected ones are used, select "
                    "some first."
                ),
            )
        if not self.classes:
            raise self._refusal(
                text("None of the objects has a label"),
                mend=text("Give some objects a class, and run again."),
            )
        if len(self.classes) > MOST_CLASSES:
            raise too_many_classes(self.where, len(self.classes))
        self._require_distinct()

    def require_enough(self) -> None:
        """Let classes pass that have objects enough to learn them from.

        Raises:
            InputError: some have too few; they and their counts are named.
        """
        few = {name: count for name, count in self.by_name.items() if count < FEWEST_OBJECTS}
        if few:
            raise self._refusal(
                text(
                    "A class needs at least {least} labelled objects that can be used: {few}",
                    least=FEWEST_OBJECTS,
                    few=_counted(few),
                ),
                mend=text(
                    "Label more objects of these classes, or remove their labels so that they are "
                    "not used."
                ),
            )

    def warnings(self) -> list[str]:
        """Return what is odd about classes that will do, one sentence each."""
        few = {name: count for name, count in self.by_name.items() if count < ENOUGH_OBJECTS}
        if not few:
            return []
        return [
            text(
                "Classes with fewer than {enough} labelled objects, of which little is learned, "
                "and whose accuracy is hardly known: {few}.",
                enough=ENOUGH_OBJECTS,
                few=_counted(few),
            )
        ]

    def described(self) -> str:
        """Return the classes with their counts, as a sentence has them."""
        return _counted(self.by_name)

    def _require_distinct(self) -> None:
        alike = defaultdict(list)
        for each in self.classes:
            alike[_as_it_looks(each.name)].append(f'"{_with_signs(each.name)}"')
        same = [names for names in alike.values() if len(names) > 1]
        if same:
            raise self._refusal(
                text(
                    "Names of classes differ only by case, space or invisible characters: {names}",
                    names="; ".join(" = ".join(names) for names in same[:NAMED]),
                ),
                mend=text("Spell them alike, or give them other names."),
            )
        wrong = [f'"{each.name}"' for each in self.classes if SEPARATOR in each.name]
        if wrong:
            raise self._refusal(
                text(
                    "A class name must not contain {separator}: {names}",
                    separator=SEPARATOR,
                    names=", ".join(wrong[:NAMED]),
                ),
                mend=text("Give it another name."),
            )

    def _refusal(self, what: str, *, mend: str) -> InputError:
        where = text(
            "{where}; labelled: {number:,} of {total:,}",
            where=self.where,
            number=self.labelled,
            total=self.labelled + self.unlabelled,
        )
        if self.classes:
            where = text("{where}: {classes}", where=where, classes=self.described())
        for reason, count in self.left_out:
            where = text(
                "{where}; {number:,} cannot be used: {reason}",
                where=where,
                number=count,
                reason=reason,
            )
        return InputError(what, where=where, mend=mend)

    @property
    def _values(self) -> dict[str, int]:
        return {each.name: each.value for each in self.classes}

    @property
    def _colors(self) -> dict[str, tuple[int, int, int] | None]:
        return {each.name: each.color for each in self.classes}


def class_name(written: str) -> str:
    """Return the name of the class that a label names; "": it names none.

    Composed (NFC): macOS and some databases store an umlaut as a letter and a mark. Nobody sees the
    difference, and a layer and a folder of chips are to meet in one class.
    """
    return unicodedata.normalize("NFC", written).strip()


def _as_it_looks(name: str) -> str:
    """Return a name without what people do not see, or write one way and the other."""
    folded = unicodedata.normalize("NFC", name.casefold())
    return "".join(sign for sign in folded if not (sign.isspace() or _is_invisible(sign)))


def _with_signs(name: str) -> str:
    """Return a name whose invisible signs can be seen."""
    return "".join(f"<U+{ord(sign):04X}>" if _is_invisible(sign) else sign for sign in name)


def _is_invisible(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Cc") and not sign.isspace()


def too_many_classes(where: str, count: int) -> InputError:
    """Return the error of a field with more values than a model has classes."""
    return InputError(
        text("There are more than {most} classes", most=MOST_CLASSES),
        where=text("{where}: at least {number:,}", where=where, number=count),
        mend=text("Choose a field that holds classes, or merge some of them."),
    )


def _counted(counts: Mapping[str, int]) -> str:
    """Return names and counts, the rarest first where not all are named.

    Counts stand in brackets, as in QGIS's legends: the names may be numbers.
    """
    if len(counts) <= NAMED:
        return ", ".join(f"{name} [{count}]" for name, count in counts.items())
    rarest = sorted(counts.items(), key=lambda item: item[1])[:NAMED]
    return ", ".join([*(f"{name} [{count}]" for name, count in rarest), "…"])
