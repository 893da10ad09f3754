"""Which objects are looked at, and in which order."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from enum import Enum
from itertools import compress
from math import inf, isnan
from typing import TYPE_CHECKING, Collection, Sequence

from .balanced_order import balanced_order
from .fields import Reason
from .rows import REASONS, Columns, Doubt, read_rows

if TYPE_CHECKING:
    from ...feedback import Feedback
    from ..feature_source import FeatureSource
    from .rows import Material, ReviewRows

_SEED = 1
"""The same each time, so that a queue goes on where it stopped."""

_SAMPLE, _UNCERTAIN, _RANDOM = (
    REASONS.index(reason) for reason in (Reason.SAMPLE, Reason.UNCERTAIN, Reason.RANDOM)
)


class QueueKind(Enum):
    """The queues of SUPPLY.md 8."""

    SAMPLE = "sample"
    SUSPECT = "suspect"
    UNCERTAIN = "uncertain"
    RANDOM = "random"


@dataclass(frozen=True)
class Queue:
    """Rows in the order in which they are looked at.

    Attributes:
        kind: of it.
        rows: places in `ReviewRows`.
        reasons: numbers of `REASONS`, one for each place of `rows`: what an answer is recorded as.
    """

    kind: QueueKind
    rows: array[int]
    reasons: bytes

    def __len__(self) -> int:
        return len(self.rows)

    def reason_of(self, place: int) -> str:
        """Return what an answer is recorded as."""
        reason = REASONS[self.reasons[place]]
        return reason.value if reason is not None else ""

    def is_blind(self, place: int) -> bool:
        """Return whether the model's label is hidden, as people agree with what they see.

        So it is where an answer stands for other objects, or is a control: not where the object was
        chosen because of what the model says.
        """
        return self.reasons[place] != _UNCERTAIN

    def blind_rows(self) -> array[int]:
        """Return the rows of which the model's label is hidden."""
        return array("I", compress(self.rows, (each != _UNCERTAIN for each in self.reasons)))


def possible_queues(
    columns: Columns, reasons: Collection[str], *, has_classes: bool
) -> tuple[QueueKind, ...]:
    """Return the queues that there are objects for, the one to begin with first.

    Args:
        columns: of the layer.
        reasons: values of `ReviewReason` in it.
        has_classes: of a model.
    """
    is_round = Reason.UNCERTAIN.value in reasons
    has_doubts = columns.confidence >= 0 or len(columns.probabilities) > 1
    there = {
        QueueKind.SAMPLE: Reason.SAMPLE.value in reasons,
        QueueKind.SUSPECT: columns.agrees >= 0,
        QueueKind.UNCERTAIN: is_round or (has_classes and has_doubts),
        QueueKind.RANDOM: True,
    }
    chosen = (QueueKind.UNCERTAIN,) if is_round else ()
    if Reason.RANDOM.value in reasons and not is_round:
        chosen = (QueueKind.RANDOM,)
    order = dict.fromkeys((QueueKind.SAMPLE, *chosen, *QueueKind, QueueKind.RANDOM))
    return tuple(kind for kind in order if there[kind])


def read_queue(
    source: FeatureSource, columns: Columns, kind: QueueKind, feedback: Feedback
) -> tuple[ReviewRows, Queue]:
    """Read a layer, and put its objects in order; may run in any thread.

    Raises:
        Cancelled: the user stopped it.
    """
    doubts = {QueueKind.UNCERTAIN: Doubt.MARGIN, QueueKind.SUSPECT: Doubt.CONFIDENCE}
    rows, material = read_rows(
        source,
        columns,
        feedback,
        doubt=doubts.get(kind),
        with_places=kind is QueueKind.RANDOM,
    )
    return rows, make_queue(kind, material)


def make_queue(kind: QueueKind, material: Material) -> Queue:
    """Put rows in order.

    What `sampleobjects` has chosen comes first, as it has ordered it. Objects of the sample are in
    no other queue: there they would not be seen blindly, and the sample would have a hole.
    """
    if kind is QueueKind.SAMPLE:
        return _queue(kind, _chosen(material, (_SAMPLE,)), (), material, _SAMPLE)
    if kind is QueueKind.SUSPECT:
        return _queue(kind, (), _doubtful(material, but=(_SAMPLE,)), material, _UNCERTAIN)
    is_round = _UNCERTAIN in material.reasons
    if kind is QueueKind.UNCERTAIN:
        wanted: tuple[int, ...] = (_UNCERTAIN, _RANDOM) if is_round else ()
        others = _doubtful(material, but=(_SAMPLE, _UNCERTAIN, _RANDOM))
        return _queue(kind, _chosen(material, wanted), others, material, _UNCERTAIN)
    wanted = () if is_round else (_RANDOM,)
    free = [row for row, reason in enumerate(material.reasons) if not reason]
    order = balanced_order(
        [material.xs[row] for row in free], [material.ys[row] for row in free], _SEED
    )
    return _queue(kind, _chosen(material, wanted), [free[k] for k in order], material, _RANDOM)


def _chosen(material: Material, wanted: tuple[int, ...]) -> Sequence[int]:
    orders = material.orders
    found = [row for row, reason in enumerate(material.reasons) if reason in wanted]
    found.sort(key=lambda row: inf if isnan(orders[row]) else orders[row])
    return found


def _doubtful(material: Material, but: tuple[int, ...]) -> Sequence[int]:
    doubts, reasons = material.doubts, material.reasons
    found = [
        row for row, doubt in enumerate(doubts) if not isnan(doubt) and reasons[row] not in but
    ]
    found.sort(key=doubts.__getitem__)
    return found


def _queue(
    kind: QueueKind,
    chosen: Sequence[int],
    others: Sequence[int],
    material: Material,
    reason: int,
) -> Queue:
    reasons = bytearray(material.reasons[row] for row in chosen)
    reasons.extend(bytes((reason,)) * len(others))
    rows = array("I", chosen)
    rows.extend(others)
    return Queue(kind, rows, bytes(reasons))
