"""Which rows of a job are shown, and where their chips are: found in arrays, not listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

import numpy as np

from .shard_results import find_keys, keys_of, parts_of_key, statuses_of

if TYPE_CHECKING:
    from pathlib import Path

    from .job_plan import JobPlan
    from .shard_results import Keys


class ChosenRow(NamedTuple):
    """One row.

    Attributes:
        object: its number, from 1.
        image: as in the results.
        plan: place of the `ChipPlan` that has its chip; -1: it has none.
        row: of that plan.
        status: why it has none; None: it has one.
    """

    object: int
    image: int
    plan: int = -1
    row: int = -1
    status: str | None = None

    @property
    def key(self) -> tuple[int, int]:
        """Object and image."""
        return self.object, self.image


def choose_rows(plan: JobPlan, folder: Path, arguments: Mapping[str, Any]) -> list[ChosenRow]:
    """Return rows of a job, without those that it does not have.

    Args:
        plan: of the job.
        folder: of the job. Where its results say why an object has no chip, that counts.
        arguments: {"objects": [[object, image], ...]}, or {"count": n}: the first n rows.
    """
    known = statuses_of(folder)
    if "objects" in arguments:
        pairs = dict.fromkeys((int(number), int(image)) for number, image in arguments["objects"])
        wanted = keys_of(*np.array([*pairs], np.int64).reshape(-1, 2).T)
    else:
        every = [plan.rejected.keys, known.keys]
        every += [keys_of(chips.positions + 1, chips.index) for chips in plan.chips]
        wanted = np.unique(np.concatenate(every))[: int(arguments["count"])]
    places = _places(plan, wanted)
    chosen = []
    for key in wanted.tolist():
        status = known.of(key)
        if status is None and key not in places:
            status = _reason(plan, key)
            if status is None:
                continue  # the job does not have it
        where = (-1, -1) if status is not None else places[key]
        chosen.append(ChosenRow(*parts_of_key(key), *where, status))
    return chosen


def _places(plan: JobPlan, wanted: Keys) -> dict[int, tuple[int, int]]:
    """Return plan and row of each key that has a chip; a mosaic has plans for one image."""
    found = {}
    for place, chips in enumerate(plan.chips):
        # Positions of a plan ascend.
        rows, are_there = find_keys(wanted, keys_of(chips.positions + 1, chips.index))
        for key, row in zip(wanted[are_there].tolist(), rows[are_there].tolist()):
            found[key] = (place, row)
    return found


def _reason(plan: JobPlan, key: int) -> str | None:
    rejected = plan.rejected
    rows = np.flatnonzero(rejected.keys == key)
    return rejected.reasons[rejected.statuses[rows[0]]] if len(rows) else None
