"""Which chips of labelled objects there are to cut, and which objects have none, and why."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Iterator

import numpy as np

from ..engine.read_ahead import read_batches
from ..engine.shard_results import keys_of
from ..errors import Cancelled
from ..labels.labels_file import NO_GROUP, NO_LABEL
from ..system.cpus import available_cpus
from ..texts import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..engine.batches import ChipBatch
    from ..engine.chip_plan import ChipPlan
    from ..engine.georeference import Outline
    from ..engine.reporter import Reporter
    from .planned import PlannedFolder

    Plans = list[list[ChipPlan]]
    """Of each job folder, those of its labelled objects."""

    Why = dict[tuple[int, int], str]
    """By the place of its folder and its number, why an object has no chip in some image."""

AT_ONCE = 64
"""Chips that are cut together."""


@dataclass(frozen=True, eq=False)
class Samples:
    """What is known of each chip besides its pixels; by folder, object and image, ascending.

    Attributes:
        folders: (N,) places of the job folders.
        objects: (N,) numbers in the results, from 1.
        images: (N,) numbers in the results.
        plans: (N,) places of the plans of their folder.
        rows: (N,) of those plans.
        labels: (N,) places in `TrainingJob.classes`.
        groups: (N,) places in `group_names`; NO_GROUP: none.
        owners: (N,) a number for each thing that is shown, from 0: samples of one have the same.
        x, y: (N,) where the object is; of images that are one object, where nobody says so and all
            lie in one CRS, the middle of the image; NaN: not known.
        group_names: of all folders.
    """

    folders: NDArray[np.int32]
    objects: NDArray[np.int32]
    images: NDArray[np.int32]
    plans: NDArray[np.int32]
    rows: NDArray[np.int32]
    labels: NDArray[np.int32]
    groups: NDArray[np.int32]
    owners: NDArray[np.int32]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    group_names: tuple[str, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.folders)

    def select(self, chosen: Any) -> Samples:
        """Return some of them."""
        columns = {each.name: getattr(self, each.name) for each in fields(self)}
        names = columns.pop("group_names")
        return Samples(**{name: of[chosen] for name, of in columns.items()}, group_names=names)


def read_samples(planned: list[PlannedFolder], plans: Plans) -> Samples:
    """Return a sample for each chip that is planned."""
    names: dict[str, int] = {}
    are_placed = _share_a_crs(planned, plans)
    parts = [
        part
        for place, each in enumerate(planned)
        for part in _of_folder(each, place, plans[place], names, are_placed=are_placed)
    ]
    columns = [each.name for each in fields(Samples) if each.name != "group_names"]
    nothing = {name: np.empty(0, np.float64 if name in "xy" else np.int32) for name in columns}
    parts = [nothing, *parts]
    together = {name: np.concatenate([part[name] for part in parts]) for name in columns}
    owners = keys_of(together["folders"], together["owners"])
    together["owners"] = np.unique(owners, return_inverse=True)[1].astype(np.int32)
    order = np.lexsort((together["images"], together["objects"], together["folders"]))
    return Samples(**together, group_names=tuple(names)).select(order)


def _share_a_crs(planned: list[PlannedFolder], plans: Plans) -> bool:
    """Return whether places of all images, as these have them, can be compared."""
    codes = {
        _crs_of(chips, is_whole=each.objects is None)
        for each, some in zip(planned, plans)
        for chips in some
    }
    return len(codes) == 1 and "" not in codes


def _crs_of(chips: ChipPlan, *, is_whole: bool) -> str:
    """Return WKT; "": an image lies nowhere, or does not say in which CRS."""
    image = chips.image
    if is_whole:
        return "" if image.outline is None else image.outline.crs
    crs = image.objects_crs or image.crs
    return "" if crs is None else str(crs.to_wkt())


def _of_folder(
    planned: PlannedFolder,
    place: int,
    plans: list[ChipPlan],
    names: dict[str, int],
    *,
    are_placed: bool,
) -> Iterator[dict[str, NDArray[Any]]]:
    """Yield columns of each plan; adds the names of groups to `names`."""
    labels, label_of = planned.labels, planned.label_of
    codes = [names.setdefault(name, len(names)) for name in labels.group_names]
    code_of = np.array([*codes, NO_GROUP], np.int32)  # NO_GROUP is the last place
    groups = code_of[np.array(labels.groups, np.int32)]
    owners = np.array(labels.owners, np.int32)
    xy = np.array([labels.x, labels.y], np.float64)
    takes_middles = planned.objects is None and are_placed and bool(np.isnan(xy).all())
    for number, chips in enumerate(plans):
        at = chips.positions
        if takes_middles and chips.image.outline is not None:
            xy[:, at] = _middle(chips.image.outline)
        yield {
            "folders": np.full(len(at), place, np.int32),
            "objects": (at + 1).astype(np.int32),
            "images": np.full(len(at), chips.index, np.int32),
            "plans": np.full(len(at), number, np.int32),
            "rows": np.arange(len(at), dtype=np.int32),
            "labels": label_of[at],
            "groups": groups[at],
            "owners": owners[at],
            "x": xy[0, at],
            "y": xy[1, at],
        }


def _middle(outline: Outline) -> NDArray[np.float64]:
    """Return x and y, (2, 1), of the middle of its box."""
    ring = np.array(outline.ring)
    middle: NDArray[np.float64] = (ring.min(0) + ring.max(0)) / 2
    return middle[:, None]


def rejected(planned: list[PlannedFolder]) -> Why:
    """Return why labelled objects have no chip in some image, as planning has found."""
    why: Why = {}
    for place, each in enumerate(planned):
        rows = each.plan.rejected
        labels = each.label_of[rows.objects - 1]
        for number, label, status in zip(
            *(column.tolist() for column in (rows.objects, labels, rows.statuses))
        ):
            if label != NO_LABEL:
                why[place, number] = rows.reasons[status]
    return why


def lost(planned: list[PlannedFolder], samples: Samples, why: Why) -> list[tuple[int, str]]:
    """Return label and reason of each labelled object that has no chip at all."""
    kept = set(zip(samples.folders.tolist(), samples.objects.tolist()))
    return [
        (int(planned[place].label_of[number - 1]), reason)
        for (place, number), reason in why.items()
        if (place, number) not in kept
    ]


def left_out(planned: list[PlannedFolder], samples: Samples, why: Why) -> dict[str, int]:
    """Return how many labelled objects have no chip, by the reason."""
    return dict(Counter(reason for _, reason in lost(planned, samples, why)))


def cut_samples(
    planned: list[PlannedFolder],
    plans: Plans,
    samples: Samples,
    why: Why,
    threads: int,
    reporter: Reporter,
) -> Iterator[tuple[ChipBatch, NDArray[np.int64]]]:
    """Yield chips as they are cut, and the places of their samples.

    Args:
        planned: the job folders.
        plans: of their chips.
        samples: all of these plans.
        why: gets what turns out to have no chip.
        threads: that cut; 0: as many as there are processors.
        reporter: hears of each batch, and may cancel.

    Raises:
        Cancelled: the user stopped.
    """
    done, total = 0, len(samples)
    for place, each in enumerate(planned):
        start, stop = np.searchsorted(samples.folders, [place, place + 1])
        keys = keys_of(samples.objects[start:stop], samples.images[start:stop])
        reading = read_batches(each.objects, plans[place], AT_ONCE, threads or available_cpus())
        with closing(reading) as read:
            for cut in read:
                if reporter.is_cancelled():
                    raise Cancelled
                for unasked in cut.unasked:
                    for position, status in zip(unasked.positions.tolist(), unasked.statuses):
                        why[place, position + 1] = status
                    done += len(unasked.positions)
                for batch in cut.batches:
                    found = keys_of(batch.positions + 1, batch.images)
                    yield batch, int(start) + np.searchsorted(keys, found)
                    done += len(batch)
                said = text("Cutting chips: {done:,} of {total:,}", done=done, total=total)
                reporter.progress(done, total, said)
