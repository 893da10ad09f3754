"""Chips with labels, cut by the very path that classifies: plan, read, mask, resize.

Source: SUPPLY.md 2. The pixels lie in a file of the training's folder that is mapped into memory.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator, NamedTuple

import numpy as np

from ..cpus import available_cpus
from ..engine.read_ahead import read_batches
from ..engine.shard_results import keys_of
from ..errors import Cancelled, InputError
from ..labels_file import NO_GROUP, NO_LABEL
from ..texts import joined, text
from ..training_job import job_folders
from .band_statistics import RunningStatistics
from .planned import open_planned

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..engine.batches import ChipBatch
    from ..engine.chip_plan import ChipPlan
    from ..engine.reporter import Reporter
    from ..training_job import TrainingJob
    from .band_statistics import BandStatistics
    from .planned import PlannedFolder

PIXELS_FILE = "chips.npy"
"""In the folder of the training."""

AT_ONCE = 64
"""Chips that are cut together."""

FEWEST = 8
"""Objects that a class needs. Source: SUPPLY.md 4."""

UNLABELLED = text("The object has no label")


class ChipKey(NamedTuple):
    """Which chip it is: the name of its job folder, the object, from 1, and the image."""

    folder: str
    object: int
    image: int


@dataclass(frozen=True, eq=False)
class LabelledChips:
    """All that a model is trained on; each chip is a sample.

    Attributes:
        pixels: (N, C, H, W), as the model gets them before they are normalised; what is not valid
            is 0.
        labels: (N,) int32, places in `TrainingJob.classes`.
        owners: (N,) int32: samples of one object have one number, from 0.
        groups: (N,) int32, places in `group_names`; NO_GROUP: none.
        x, y: (N,) where the object is; NaN: not known.
        keys: of each sample, ascending but for the folders, whose order is that of `job_folders`.
        digests: of the bytes of each chip.
        statistics: of the pixels.
        are_bytes: all of them are shown to people as they are (`ChipPlan.are_bytes`).
        left_out: why objects are not among them, in words, and how many.
        group_names: values of SPLIT_FIELD.
    """

    pixels: NDArray[Any]
    labels: NDArray[np.int32]
    owners: NDArray[np.int32]
    groups: NDArray[np.int32]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    keys: tuple[ChipKey, ...]
    digests: tuple[bytes, ...]
    statistics: BandStatistics
    are_bytes: bool
    left_out: dict[str, int]
    group_names: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def object_count(self) -> int:
        """Number of objects; one may have several chips."""
        return len(np.unique(self.owners))


def read_chips(folder: Path, job: TrainingJob, reporter: Reporter) -> LabelledChips:
    """Cut the chips of all labelled objects of a training.

    Args:
        folder: of the training; model.emd is there.
        job: of it.
        reporter: hears of each batch, and may cancel.

    Raises:
        InputError: there are fewer than two classes, or one has too few objects that can be used;
            says how many and why.
        PluginError: something else that the user can mend.
        Cancelled: the user stopped.
    """
    with ExitStack() as opened:
        planned = [
            opened.enter_context(open_planned(each, reporter)) for each in job_folders(folder)
        ]
        samples, names = _samples(planned)
        why = dict(_rejected(planned))
        _require_enough(job, samples, _lost(planned, samples, why))
        cutting = _Cutting(folder, planned, samples, reporter)
        cutting.cut(job.threads or available_cpus())
    why.update(cutting.why)
    samples = samples.select(cutting.are_cut)
    lost = _lost(planned, samples, why)
    _require_enough(job, samples, lost)
    left_out = Counter(reason for _, reason in lost)
    unlabelled = sum(int((each.label_of == NO_LABEL).sum()) for each in planned)
    if unlabelled:
        left_out[UNLABELLED] = unlabelled
    return LabelledChips(
        pixels=cutting.kept(),
        labels=samples.labels,
        owners=samples.owners,
        groups=samples.groups,
        x=samples.x,
        y=samples.y,
        keys=tuple(samples.keys(planned)),
        digests=tuple(cutting.digests),
        statistics=cutting.statistics(),
        are_bytes=all(chips.are_bytes for each in planned for chips in each.labelled_chips()),
        left_out=dict(left_out),
        group_names=names,
    )


@dataclass(frozen=True, eq=False)
class _Samples:
    """Columns of what is known of each chip besides its pixels; by folder, object and image."""

    folders: NDArray[np.int32]
    objects: NDArray[np.int32]
    images: NDArray[np.int32]
    labels: NDArray[np.int32]
    groups: NDArray[np.int32]
    x: NDArray[np.float64]
    y: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.folders)

    @property
    def owners(self) -> NDArray[np.int32]:
        """(N,) a number for each object, from 0."""
        return np.unique(keys_of(self.folders, self.objects), return_inverse=True)[1].astype(
            np.int32
        )

    def select(self, rows: Any) -> _Samples:
        """Return some of them."""
        return _Samples(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def keys(self, planned: list[PlannedFolder]) -> Iterator[ChipKey]:
        """Yield which chip each is."""
        columns = (self.folders.tolist(), self.objects.tolist(), self.images.tolist())
        for folder, number, image in zip(*columns):
            yield ChipKey(planned[folder].name, number, image)


_Object = tuple[int, int]
"""Place of its folder, and its number."""


def _samples(planned: list[PlannedFolder]) -> tuple[_Samples, tuple[str, ...]]:
    """Return a sample for each chip that is planned of a labelled object, and names of groups."""
    names: dict[str, int] = {}
    parts: list[_Samples] = []
    for place, each in enumerate(planned):
        codes = [names.setdefault(name, len(names)) for name in each.labels.group_names]
        code_of = np.array([*codes, NO_GROUP], np.int32)  # NO_GROUP is the last place
        groups = code_of[np.array(each.labels.groups, np.int32)]
        x, y = np.array(each.labels.x, np.float64), np.array(each.labels.y, np.float64)
        for chips in each.labelled_chips():
            at = chips.positions
            parts.append(
                _Samples(
                    folders=np.full(len(at), place, np.int32),
                    objects=(at + 1).astype(np.int32),
                    images=np.full(len(at), chips.index, np.int32),
                    labels=each.label_of[at],
                    groups=groups[at],
                    x=x[at],
                    y=y[at],
                )
            )
    if not parts:
        nothing = np.empty(0, np.int32)
        nowhere = np.empty(0, np.float64)
        return _Samples(nothing, nothing, nothing, nothing, nothing, x=nowhere, y=nowhere), tuple(
            names
        )
    together = _Samples(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in _Samples.__dataclass_fields__
        )
    )
    order = np.lexsort((together.images, together.objects, together.folders))
    return together.select(order), tuple(names)


def _rejected(planned: list[PlannedFolder]) -> Iterator[tuple[_Object, str]]:
    """Yield the labelled objects that have no chip in some image, and why."""
    for place, each in enumerate(planned):
        rows = each.plan.rejected
        labels = each.label_of[rows.objects - 1]
        for number, label, status in zip(
            *(a.tolist() for a in (rows.objects, labels, rows.statuses))
        ):
            if label != NO_LABEL:
                yield (place, number), rows.reasons[status]


def _lost(
    planned: list[PlannedFolder], samples: _Samples, why: dict[_Object, str]
) -> list[tuple[int, str]]:
    """Return label and reason of each labelled object that has no chip at all."""
    kept = set(zip(samples.folders.tolist(), samples.objects.tolist()))
    return [
        (int(planned[place].label_of[number - 1]), reason)
        for (place, number), reason in why.items()
        if (place, number) not in kept
    ]


def _require_enough(job: TrainingJob, samples: _Samples, lost: list[tuple[int, str]]) -> None:
    """Refuse classes of too few objects, by name, with what became of the others.

    Raises:
        InputError: there are such.
    """
    _, first = np.unique(samples.owners, return_index=True)
    counts = np.bincount(samples.labels[first], minlength=len(job.classes)).tolist()
    few = [each.name for each, count in zip(job.classes, counts) if count < FEWEST]
    if len(job.classes) >= 2 and not few:
        return
    found = ", ".join(f"{each.name}: {n:,}" for each, n in zip(job.classes, counts))
    reasons = Counter(reason for _, reason in lost).most_common()
    where = [text("usable objects: {found}", found=found or "0")]
    where += [
        text("{count:,} left out: {reason}", count=count, reason=reason)
        for reason, count in reasons
    ]
    if len(job.classes) < 2:
        what = text("A model tells classes apart, and the labels name fewer than two")
    else:
        what = text(
            "Each class needs at least {least} objects that can be used; too few have: {names}",
            least=FEWEST,
            names=", ".join(few),
        )
    raise InputError(
        what,
        where=joined("; ", where),
        mend=text("Label more objects, or join or leave out the classes that have few."),
    )


class _Cutting:
    """Cuts the chips of samples into a file.

    Attributes:
        are_cut: (N,) samples that have a chip.
        digests: of those, in their order.
        why: objects that have none in some image, and the reason.
    """

    def __init__(
        self, folder: Path, planned: list[PlannedFolder], samples: _Samples, reporter: Reporter
    ) -> None:
        self._planned = planned
        self._samples = samples
        self._reporter = reporter
        self._plans = [each.labelled_chips() for each in planned]
        shape, dtype = _layout([chips for plans in self._plans for chips in plans])
        self._pixels = np.lib.format.open_memmap(
            folder / PIXELS_FILE, "w+", dtype, (len(samples), *shape)
        )
        self._digests = [b""] * len(samples)
        self._seen = RunningStatistics(shape[0])
        self.are_cut = np.zeros(len(samples), bool)
        self.why: dict[_Object, str] = {}

    def cut(self, threads: int) -> None:
        """Cut them all.

        Raises:
            Cancelled: the user stopped.
        """
        samples, total = self._samples, len(self._samples)
        done = 0
        for place, each in enumerate(self._planned):
            start, stop = np.searchsorted(samples.folders, [place, place + 1])
            keys = keys_of(samples.objects[start:stop], samples.images[start:stop])
            with closing(read_batches(each.objects, self._plans[place], AT_ONCE, threads)) as read:
                for cut in read:
                    if self._reporter.is_cancelled():
                        raise Cancelled
                    for unasked in cut.unasked:
                        for position, status in zip(unasked.positions.tolist(), unasked.statuses):
                            self.why[place, position + 1] = status
                        done += len(unasked.positions)
                    for batch in cut.batches:
                        found = keys_of(batch.positions + 1, batch.images)
                        self._keep(batch, int(start) + np.searchsorted(keys, found))
                        done += len(batch)
                    said = text("Cutting chips: {done:,} of {total:,}", done=done, total=total)
                    self._reporter.progress(done, total, said)

    def _keep(self, batch: ChipBatch, rows: NDArray[Any]) -> None:
        self._pixels[rows] = batch.pixels
        self.are_cut[rows] = True
        self._seen.add(batch)
        for row, chip in zip(rows.tolist(), batch.pixels):
            self._digests[row] = digest_of(chip)

    @property
    def digests(self) -> list[bytes]:
        return [self._digests[row] for row in np.flatnonzero(self.are_cut)]

    def kept(self) -> NDArray[Any]:
        """Return the chips, in the order of their samples, without gaps."""
        rows = np.flatnonzero(self.are_cut)
        if len(rows) < len(self.are_cut):
            for to, row in enumerate(rows.tolist()):
                if to != row:
                    self._pixels[to] = self._pixels[row]
        self._pixels.flush()
        return self._pixels[: len(rows)]

    def statistics(self) -> BandStatistics:
        """Return those of all chips."""
        return self._seen.statistics()


def _layout(plans: list[ChipPlan]) -> tuple[tuple[int, int, int], np.dtype[Any]]:
    """Return the shape of the chips, (C, H, W), and a dtype that holds them all."""
    first = plans[0]
    height, width = first.size or first.windows[0, [3, 2]].tolist()
    dtypes = [chips.image.dtype_of(chips.bands) for chips in plans]
    dtypes += ["float32" for chips in plans if chips.size is not None]
    return (len(first.bands), height, width), np.result_type(*dtypes)


def digest_of(chip: NDArray[Any]) -> bytes:
    """Return a hash of a chip, (C, H, W), as the network gets it: in float32."""
    content = hashlib.blake2b(repr(chip.shape).encode(), digest_size=16)
    content.update(np.ascontiguousarray(chip, np.float32).tobytes())
    return content.digest()
