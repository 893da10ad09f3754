"""How labelled objects are dealt to folds, so that a model is judged on what it has not seen.

Both sides; standard library only. Neighbours look alike, and their chips may share pixels: a model
that is tested beside what it was trained on is praised for remembering. So, by default, what is
tested lies in other blocks of ground than what was trained on.
Source: SUPPLY.md 5. Roberts et al. (2017), Cross-validation strategies for data with temporal,
spatial, hierarchical, or phylogenetic structure, doi:10.1111/ecog.02881 (blocks); Meyer & Pebesma
(2022), doi:10.1038/s41467-022-29838-9 (why not at random).

The words: a *unit* is what is never torn apart: the samples of one owner, of one group, or of
objects near each other. A *block* is what is dealt whole: the units of one square of ground.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from hashlib import blake2b
from itertools import islice, permutations
from typing import Iterable, List, Mapping, Sequence, Tuple

from .errors import InputError
from .labels.labels_file import NO_GROUP
from .nearness import Place, Sets, is_place, join_near, near
from .texts import Text, text
from .training_job import Split

MINIMUM_BLOCKS = 5
"""With fewer, nothing is said of ground that was not seen."""
LARGEST_SHARE = 0.4
"""Of the samples; an area without gaps that holds more is cut."""
EVEN_SHARE = 0.2
"""Of the samples; blocks whose size is chosen are made smaller while one holds more."""
BLOCK_DIAGONALS = 4
"""The least side of a block, in diagonals of a chip."""
BLOCKS_ACROSS = 10
"""Blocks along the longer side of the extent, to begin with."""
MOST_UNPLACED = 0.05
"""Share of samples without a place, or a group, beyond which a split is not called separated."""
NOT_USED = -1

_MOST_HALVINGS = 30
_MOST_ACROSS = 1e9
"""Blocks along the extent; of more, numbers cannot say which one a place is in."""
_MOST_PAIRS = 400
_PARTS_AGAIN = 4
"""Into how many parts the rest is dealt where validation has no fold of its own: one of them."""

Members = List[int]
FoldBox = Tuple[float, float, float, float, int]


class Subset(str, Enum):
    """What a split field says of an object in so many words; the fold is its place here."""

    TEST = "TEST"
    VALIDATION = "VALIDATION"
    TRAIN = "TRAIN"


_PARTS = {
    **dict.fromkeys(("TEST", "TESTING"), Subset.TEST),
    **dict.fromkeys(("VALIDATION", "VALID", "VAL"), Subset.VALIDATION),
    **dict.fromkeys(("TRAIN", "TRAINING"), Subset.TRAIN),
}
_FOLD_OF_PART = {part: fold for fold, part in enumerate(Subset)}


def parts_of_field(names: Sequence[str]) -> dict[int, Subset] | None:
    """Return which part each value of a split field is, by its place.

    Args:
        names: `Labels.group_names`.

    Returns:
        None where a value is none of TRAIN, VALIDATION and TEST (any case; VAL and TRAINING are
        understood): then the values are groups.
    """
    parts = [_PARTS.get(name.strip().upper()) for name in names]
    found = {code: part for code, part in enumerate(parts) if part is not None}
    return found if found and len(found) == len(parts) else None


@dataclass(frozen=True)
class Round:
    """One round: indices of samples, ascending.

    Attributes:
        train: what a model is fitted on.
        validation: what stops it early, and sets its temperature.
        test: what judges it.
        between: near validation and not near test: trained on only by what needs no validation.
        left_out: how many samples are nowhere, as they lie within a chip diagonal of the test.
    """

    train: list[int]
    validation: list[int]
    test: list[int]
    between: list[int] = field(default_factory=list)
    left_out: int = 0

    @property
    def without_test(self) -> list[int]:
        """All that a model may be fitted on that needs no validation, ascending."""
        return sorted((*self.train, *self.validation, *self.between))


@dataclass(frozen=True)
class Dealt:
    """Which fold and block each sample is in.

    Attributes:
        fold: of each sample; NOT_USED: it is neither trained on nor tested.
        block: of each sample, from 0; NOT_USED likewise. Of the tested samples, those of one block
            may be alike: a bootstrap draws blocks.
        block_count: how many blocks there are.
        fold_count: how many folds there are; may be fewer than were asked for.
        boxes: xmin, ymin, xmax, ymax and fold of each block of ground that holds samples.
        block_size: side of these blocks, in units of the coordinates; None: there are none.
        is_separated: what is tested lies apart from what is trained on, in space or by the field.
        is_split_by: what it came to be: SPATIAL becomes RANDOM where there are too few blocks.
        round_count: how many rounds test something.
        unseen: classes that are tested in a round whose model has not seen any of them.
        notes: sentences for the report; the first says so where nothing is separated.
    """

    fold: list[int]
    block: list[int]
    block_count: int
    fold_count: int
    boxes: tuple[FoldBox, ...]
    block_size: float | None
    is_separated: bool
    is_split_by: Split
    round_count: int
    unseen: tuple[int, ...]
    notes: tuple[Text, ...]
    _samples: _Samples = field(repr=False)
    _buffer: float = field(default=0.0, repr=False)
    """Within this distance of a tested sample none is trained on; 0: blocks lie apart anyway."""

    def round(self, number: int) -> Round:
        """Return round `number`: fold `number` tests, the next one validates, the others train.

        Raises:
            IndexError: there is no such round.
        """
        if not 0 <= number < self.round_count:
            raise IndexError(number)
        test = [i for i, fold in enumerate(self.fold) if fold == number]
        others = [i for i, fold in enumerate(self.fold) if fold not in (number, NOT_USED)]
        rest = self._far_from(test, others)
        chosen = self._validation(number, rest)
        validation = [i for i in rest if i in chosen]
        train = [i for i in rest if i not in chosen]
        far = self._far_from(validation, train)
        kept = set(far)
        between = [i for i in train if i not in kept]
        return Round(far, validation, test, between, len(others) - len(rest))

    def _validation(self, number: int, rest: Members) -> set[int]:
        following = (number + 1) % self.fold_count
        chosen = {i for i in rest if self.fold[i] == following}
        if chosen and len(chosen) < len(rest):
            return chosen
        blocks = _by_code(rest, self.block)
        if len(blocks) < _PARTS_AGAIN:
            blocks = _by_code(rest, self._samples.owners)
        if len(blocks) < _PARTS_AGAIN:
            blocks = [[i] for i in rest]
        blocks.sort(key=self._samples.key)
        parts = _dealt(blocks, self._samples.labels, _PARTS_AGAIN)
        return {i for block, part in zip(blocks, parts) if part == _PARTS_AGAIN - 1 for i in block}

    def _far_from(self, tested: Members, others: Members) -> Members:
        places = self._samples.places
        if not self._buffer:
            return others
        placed = [places[i] for i in tested if is_place(*places[i])]
        known = [i for i in others if is_place(*places[i])]
        found = near([places[i] for i in known], placed, self._buffer)
        left_out = {i for i, is_near in zip(known, found) if is_near}
        return [i for i in others if i not in left_out]


def deal(
    *,
    x: Sequence[float],
    y: Sequence[float],
    labels: Sequence[int],
    groups: Sequence[int],
    owners: Sequence[int],
    split: Split,
    chip_diagonal: float,
    block_size: float | None,
    folds: int,
    seed: int,
    parts: Mapping[int, Subset] | None = None,
    names: Sequence[str] = (),
) -> Dealt:
    """Deal samples to folds.

    What is near belongs together: objects within a chip diagonal of each other, and so on from one
    to the next. These units are put into square blocks by their middle. Blocks are dealt largest
    first, each to the fold that misses its classes most. Same samples in any order: same folds.

    Args:
        x: of each sample, in units of one plane (degrees as well: chips that are square in degrees
            are near in degrees); NaN and what is no place: nobody knows.
        y: likewise.
        labels: class of each sample, from 0; a negative one is not used.
        groups: value of the split field, a place in its names; NO_GROUP: none. Used by FIELD only.
        owners: whose each sample is, any number: samples of one owner stay together.
        split: SPATIAL, RANDOM or FIELD.
        chip_diagonal: in units of the coordinates; 0: not known, only one place is near itself.
        block_size: side of a block, in the same units; None or 0: the larger of four chip
            diagonals and a tenth of the extent, halved while too few blocks come of it.
        folds: how many are wished for, 2 at least.
        seed: decides where nothing else does.
        parts: `parts_of_field`, with FIELD.
        names: of the classes, for the notes.

    Raises:
        InputError: there is nothing to test on, or nothing to train on.
    """
    samples = _Samples(list(zip(map(float, x), map(float, y))), labels, groups, owners, seed)
    if split is Split.FIELD:
        plan = _by_parts(samples, parts) if parts else _by_groups(samples, folds)
    elif split is Split.SPATIAL:
        plan = _spatial(samples, chip_diagonal, block_size, folds)
    else:
        plan = _random(samples, folds, [])
    return _finished(samples, plan, chip_diagonal, names)


@dataclass
class _Samples:
    places: list[Place]
    labels: Sequence[int]
    groups: Sequence[int]
    owners: Sequence[int]
    seed: int

    def __post_init__(self) -> None:
        self.used = [i for i, label in enumerate(self.labels) if label >= 0]
        self.placed = [i for i in self.used if is_place(*self.places[i])]

    def key(self, block: Members) -> tuple[int, bytes]:
        """Return what orders blocks: the largest first, then by what they hold, shuffled."""
        held = sorted((self.labels[i], *self.places[i]) for i in block)
        digest = blake2b(repr((self.seed, held)).encode(), digest_size=8).digest()
        return -len(block), digest

    def together(self, members: Iterable[int], codes: Sequence[int]) -> Sets:
        """Return sets of all samples, those joined that have one code."""
        sets = Sets(len(self.labels))
        firsts: dict[int, int] = {}
        for i in members:
            sets.join(i, firsts.setdefault(codes[i], i))
        return sets

    def owned(self) -> list[Members]:
        """Return the samples of each owner."""
        return _by_code(self.used, self.owners)


@dataclass
class _Plan:
    """Blocks, and the fold of each; what `Dealt` says of them."""

    blocks: list[Members]
    folds: list[int]
    fold_count: int
    is_split_by: Split
    is_separated: bool = True
    notes: list[Text] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Of the first blocks."""
    block_size: float | None = None
    is_cut: bool = False
    round_count: int | None = None


def _finished(samples: _Samples, plan: _Plan, chip_diagonal: float, names: Sequence[str]) -> Dealt:
    fold = [NOT_USED] * len(samples.labels)
    block = [NOT_USED] * len(samples.labels)
    for number, (members, of_block) in enumerate(zip(plan.blocks, plan.folds)):
        for i in members:
            fold[i], block[i] = of_block, number
    unseen = _unseen(plan, samples.labels)
    boxes = tuple((*box, of_block) for box, of_block in zip(plan.boxes, plan.folds))
    notes = [*([] if plan.is_separated else [_too_good()]), *plan.notes]
    notes += [_never_seen(label, names) for label in unseen]
    return Dealt(
        fold=fold,
        block=block,
        block_count=len(plan.blocks),
        fold_count=plan.fold_count,
        boxes=boxes,
        block_size=plan.block_size,
        is_separated=plan.is_separated,
        is_split_by=plan.is_split_by,
        round_count=plan.fold_count if plan.round_count is None else plan.round_count,
        unseen=unseen,
        notes=tuple(notes),
        _samples=samples,
        _buffer=chip_diagonal if plan.is_cut else 0.0,
    )


def _random(samples: _Samples, folds: int, notes: list[Text]) -> _Plan:
    blocks = sorted(samples.owned(), key=samples.key)
    return _folded(samples, _Plan(blocks, [], folds, Split.RANDOM, False, notes))


def _by_groups(samples: _Samples, folds: int) -> _Plan:
    sets = samples.together(samples.used, samples.owners)
    grouped = [i for i in samples.used if samples.groups[i] != NO_GROUP]
    firsts: dict[int, int] = {}
    for i in grouped:
        sets.join(i, firsts.setdefault(samples.groups[i], i))
    blocks = sorted(_by_code(samples.used, [sets.find(i) for i in range(len(samples.labels))]),
                    key=samples.key)  # fmt: skip
    notes = []
    if alone := len(samples.used) - len(grouped):
        notes = [
            text(
                "{count} labelled object has no value in the split field: it is a group of its own",
                "{count} labelled objects have no value in the split field: "
                "each is a group of its own",
                count=alone,
            )
        ]
    keeps_together = len(blocks) < len({samples.owners[i] for i in samples.used})
    if not keeps_together:
        notes = [text("No two labelled objects have the same value in the split field"), *notes]
    is_separated = keeps_together and alone <= MOST_UNPLACED * len(samples.used)
    return _folded(samples, _Plan(blocks, [], folds, Split.FIELD, is_separated, notes))


def _by_parts(samples: _Samples, parts: Mapping[int, Subset]) -> _Plan:
    """Take the parts as they are; where nothing is to be tested, what validates is."""
    part_of: dict[int, int] = {}
    for i in samples.used:
        part = parts.get(samples.groups[i])
        if part is not None:  # whose samples disagree is kept from training
            fold = _FOLD_OF_PART[part]
            part_of[samples.owners[i]] = min(fold, part_of.get(samples.owners[i], fold))
    blocks = sorted(
        (block for block in samples.owned() if samples.owners[block[0]] in part_of),
        key=samples.key,
    )
    folds = [part_of[samples.owners[block[0]]] for block in blocks]
    notes = []
    if _FOLD_OF_PART[Subset.TEST] not in folds:
        notes.append(
            text("No labelled object is marked TEST: those that are marked VALIDATION test")
        )
        folds = [0 if fold == _FOLD_OF_PART[Subset.VALIDATION] else fold for fold in folds]
    for part in (Subset.TEST, Subset.TRAIN):
        if _FOLD_OF_PART[part] not in folds:
            raise InputError(
                text("The split field marks no labelled object as {part}", part=part.value),
                where="SPLIT_FIELD",
                mend=text("Mark some, or choose another way to split."),
            )
    if left := len(samples.used) - sum(map(len, blocks)):
        notes.append(
            text(
                "{count} labelled object has no value in the split field: it is not used",
                "{count} labelled objects have no value in the split field: they are not used",
                count=left,
            )
        )
    return _Plan(blocks, folds, len(Subset), Split.FIELD, True, notes, round_count=1)


def _spatial(
    samples: _Samples, chip_diagonal: float, block_size: float | None, folds: int
) -> _Plan:
    placed = samples.placed
    sets = samples.together(samples.used, samples.owners)
    near_sets = Sets(len(placed))
    join_near(near_sets, [samples.places[i] for i in placed], chip_diagonal)
    for position, i in enumerate(placed):
        sets.join(i, placed[near_sets.find(position)])
    units = _by_code(samples.used, [sets.find(i) for i in range(len(samples.labels))])
    ground = _Ground(samples, [unit for unit in units if _middle(samples, unit)], chip_diagonal)
    unplaced = [unit for unit in units if not _middle(samples, unit)]
    cut = ground.blocks_of(block_size or None)
    missing = sum(map(len, unplaced))
    notes = [_no_place(missing)] if missing else []
    if len(cut.blocks) < MINIMUM_BLOCKS:
        few = [_few_blocks(len(cut.blocks))] if cut.blocks else []
        return _random(samples, folds, [*few, *notes])
    order = sorted(range(len(cut.blocks)), key=lambda b: samples.key(cut.blocks[b]))
    alone = sorted(unplaced, key=samples.key)
    plan = _Plan(
        [*(cut.blocks[b] for b in order), *alone],
        [],
        folds,
        Split.SPATIAL,
        missing <= MOST_UNPLACED * len(samples.used),
        [*cut.notes, *notes],
        [cut.boxes[b] for b in order],
        cut.size,
        cut.is_cut,
    )
    return _folded(samples, plan)


@dataclass
class _Cut:
    size: float
    blocks: list[Members]
    boxes: list[tuple[float, float, float, float]]
    is_cut: bool
    notes: list[Text]


class _Ground:
    """Units with a place, and the squares that they are put into."""

    def __init__(self, samples: _Samples, units: list[Members], chip_diagonal: float) -> None:
        self._samples = samples
        self._units = units
        self._total = sum(map(len, units))
        self._least = BLOCK_DIAGONALS * chip_diagonal
        places = [samples.places[i] for i in samples.placed]
        self._low = [min((p[axis] for p in places), default=0.0) for axis in (0, 1)]
        self._high = [max((p[axis] for p in places), default=0.0) for axis in (0, 1)]

    def blocks_of(self, wished: float | None) -> _Cut:
        """Return blocks of the size that is wished for; None: of one that makes enough of them."""
        extent = max(high - low for low, high in zip(self._low, self._high))
        if wished is not None:
            return self._with_pieces(max(wished, extent / _MOST_ACROSS))
        size = max(self._least, extent / BLOCKS_ACROSS)
        cut = self._with_pieces(size)
        for _ in range(_MOST_HALVINGS):
            if size <= self._least or self._is_even(cut):
                break
            size = max(self._least, size / 2)
            cut = self._with_pieces(size)
        return cut

    def _is_even(self, cut: _Cut) -> bool:
        """Return whether there are enough blocks, none larger than it has to be."""
        whole = [len(unit) for unit in self._units if len(unit) <= LARGEST_SHARE * self._total]
        limit = max([EVEN_SHARE * self._total, *whole])
        largest = max(map(len, cut.blocks), default=0)
        return len(cut.blocks) >= MINIMUM_BLOCKS and largest <= limit

    def _with_pieces(self, size: float) -> _Cut:
        """Cut what holds too much; where that leaves too few blocks, whatever is larger than one.

        What is cut has no gap, so it is cut into blocks that leave something between the borders.
        """
        limit = LARGEST_SHARE * self._total
        cut = self._cut([unit for unit in self._units if len(unit) > limit], size)
        return cut if len(cut.blocks) >= MINIMUM_BLOCKS else self._cut(self._units, size)

    def _cut(self, large: list[Members], size: float) -> _Cut:
        torn = [unit for unit in large if self._span(unit) > max(size, self._least)]
        if torn:
            size = max(size, self._least)
        is_torn = {unit[0] for unit in torn}
        pieces = [unit for unit in self._units if unit[0] not in is_torn]
        for unit in torn:
            pieces += _by_code(unit, self._samples.owners)
        cells: dict[tuple[int, ...], Members] = {}
        for piece in pieces:
            middle = _middle(self._samples, piece)
            if middle is not None:  # an owner may have a place in the torn unit, or none
                cells.setdefault(self._cell(middle, size), []).extend(piece)
        blocks = list(cells.values())
        boxes = [self._box(cell, size) for cell in cells]
        return _Cut(size, blocks, boxes, bool(torn), [_cut_up(len(torn))] if torn else [])

    def _span(self, unit: Members) -> float:
        places = [self._samples.places[i] for i in unit if is_place(*self._samples.places[i])]
        return max(max(p[a] for p in places) - min(p[a] for p in places) for a in (0, 1))

    def _first(self, axis: int, size: float) -> tuple[float, int]:
        """Return where the first block of a row begins, and how many there are: no slivers."""
        low, high = self._low[axis], self._high[axis]
        count = max(1, math.ceil((high - low) / size * (1 - 1e-9))) if size else 1
        return (low + high - count * size) / 2, count

    def _cell(self, place: Place, size: float) -> tuple[int, ...]:
        def at(axis: int) -> int:
            first, count = self._first(axis, size)
            return min(max(int((place[axis] - first) / size), 0), count - 1) if size else 0

        return at(0), at(1)

    def _box(self, cell: tuple[int, ...], size: float) -> tuple[float, float, float, float]:
        left, bottom = (self._first(axis, size)[0] + cell[axis] * size for axis in (0, 1))
        return left, bottom, left + size, bottom + size


def _folded(samples: _Samples, plan: _Plan) -> _Plan:
    """Deal the blocks of a plan, which are the largest first."""
    if len(plan.blocks) < 2:
        raise InputError(
            text("All labelled objects belong together: none can be kept for a test"),
            where="SPLIT",
            mend=text("Label objects in other places or groups, or choose another way to split."),
        )
    plan.fold_count = max(2, min(plan.fold_count, len(plan.blocks)))
    plan.folds = _dealt(plan.blocks, samples.labels, plan.fold_count)
    plan.folds = _renumbered(plan, samples.labels)
    return plan


def _dealt(blocks: Sequence[Members], labels: Sequence[int], count: int) -> list[int]:
    """Return the fold of each block: the one that misses its classes most when it is dealt.

    What a fold misses of a class is a share of the class, so that a rare class counts as a
    frequent one does; all samples together count as one class more. It is the fold that leaves the
    smallest sum of squared misses.
    """
    everything = -1
    held = [Counter([labels[i] for i in block] + [everything] * len(block)) for block in blocks]
    totals: Counter[int] = Counter()
    for counts in held:
        totals.update(counts)
    missing = [dict.fromkeys(totals, 1.0 / count) for _ in range(count)]
    found = []
    for counts in held:
        shares = {label: number / totals[label] for label, number in counts.items()}

        def need(fold: int, shares: dict[int, float] = shares) -> float:
            return sum(share * missing[fold][label] for label, share in shares.items())

        best = max(range(count), key=lambda fold: (round(need(fold), 12), -fold))
        for label, share in shares.items():
            missing[best][label] -= share
        found.append(best)
    return found


def _renumbered(plan: _Plan, labels: Sequence[int]) -> list[int]:
    """Return the folds, numbered so that the first round can train on and test all classes."""
    classes: list[set[int]] = [set() for _ in range(plan.fold_count)]
    for block, fold in zip(plan.blocks, plan.folds):
        classes[fold].update(labels[i] for i in block)
    all_classes = set().union(*classes)

    def misses(pair: tuple[int, int]) -> tuple[int, int, int]:
        trained = set().union(*(c for fold, c in enumerate(classes) if fold not in pair))
        return tuple(len(all_classes - found) for found in
                     (trained, classes[pair[0]], classes[pair[1]]))  # type: ignore[return-value]  # fmt: skip

    pairs = islice(permutations(range(plan.fold_count), 2), _MOST_PAIRS)
    first = min(pairs, key=misses)
    order = [*first, *(fold for fold in range(plan.fold_count) if fold not in first)]
    number_of = {fold: number for number, fold in enumerate(order)}
    return [number_of[fold] for fold in plan.folds]


def _unseen(plan: _Plan, labels: Sequence[int]) -> tuple[int, ...]:
    folds_of: dict[int, set[int]] = {}
    for block, fold in zip(plan.blocks, plan.folds):
        for i in block:
            folds_of.setdefault(labels[i], set()).add(fold)
    rounds = range(plan.fold_count if plan.round_count is None else plan.round_count)
    return tuple(
        sorted(
            label for label, folds in folds_of.items() if len(folds) == 1 and min(folds) in rounds
        )
    )


def _middle(samples: _Samples, unit: Members) -> Place | None:
    places = [samples.places[i] for i in unit if is_place(*samples.places[i])]
    if not places:
        return None
    return math.fsum(p[0] for p in places) / len(places), math.fsum(p[1] for p in places) / len(
        places
    )


def _by_code(members: Iterable[int], codes: Sequence[int]) -> list[Members]:
    found: dict[int, Members] = {}
    for i in members:
        found.setdefault(codes[i], []).append(i)
    return list(found.values())


def _too_good() -> Text:
    return text(
        "Not spatially separated: objects that were tested may lie beside objects that were "
        "trained on, so the accuracy is too good"
    )


def _few_blocks(count: int) -> Text:
    return text(
        "The labelled objects lie in {count} block: {least} are needed to keep them apart",
        "The labelled objects lie in {count} blocks: {least} are needed to keep them apart",
        count=count,
        least=MINIMUM_BLOCKS,
    )


def _no_place(count: int) -> Text:
    return text(
        "{count} labelled object has no known place: it was dealt at random",
        "{count} labelled objects have no known place: they were dealt at random",
        count=count,
    )


def _cut_up(count: int) -> Text:
    return text(
        "{count} area of labelled objects has no gaps: it was cut into blocks, and what lies "
        "within a chip's size of the tested objects was not trained on",
        "{count} areas of labelled objects have no gaps: they were cut into blocks, and what lies "
        "within a chip's size of the tested objects was not trained on",
        count=count,
    )


def _never_seen(label: int, names: Sequence[str]) -> Text:
    return text(
        "All objects of class {name} lie in one fold: they were tested by a model that had seen "
        "none of them",
        name=names[label] if label < len(names) else str(label + 1),
    )
