"""What a run was: the same facts for the layer's metadata and for the report."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

from ..redaction import without_secrets
from ..texts import text

if TYPE_CHECKING:
    from datetime import datetime

Color = tuple[int, int, int]

IMAGES_NAMED = 20
"""How many images are named; of the others their number is."""

_MAY_HOLD_SECRETS = ("model", "objects", "parameters", "imagery", "settings", "rules", "warnings")
"""Of a `RunRecord`: what is or quotes paths, addresses and what was typed."""


@dataclass(frozen=True)
class RunRecord:
    """One run of the classification. It holds no secrets, whatever it was made of.

    Attributes:
        model: its name.
        digest: `core.model.trust.content_hash` of the model.
        legend: label to colour, in the order of the model.
        objects: name of the layer of objects; "" where each image is one.
        parameters: name to value, JSON, as they were given.
        started: with its time zone.
        imagery: names of the images; `IMAGES_NAMED` at most.
        image_count: how many there were.
        settings: all parameters that are no inputs or outputs, names and values as sentences.
        rules: what the model says of itself, likewise.
        trust: how far the model says that its confidence can be trusted, a sentence; "": it does
            not say.
        software: name to version.
        device, precision: what ran the model; "" where it was not asked.
        workers: of a cluster, each with what it was and did, sentences.
        seconds: that the whole run took until now.
        resumed: an earlier run had done a part of it.
        rows, classified: of the layer.
        by_label: classified rows per label; "" stands for no label.
        by_status: other rows per reason, sentences.
        warnings: what the run warned of, in the language of the user.
        remarks: what else is to be known of it, sentences.
    """

    model: str
    digest: str
    legend: Mapping[str, Color]
    objects: str
    parameters: Mapping[str, Any]
    started: datetime
    imagery: tuple[str, ...] = ()
    image_count: int = 0
    settings: tuple[tuple[str, str], ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    trust: str = ""
    software: Mapping[str, str] = field(default_factory=dict)
    device: str = ""
    precision: str = ""
    workers: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    resumed: bool = False
    rows: int = 0
    classified: int = 0
    by_label: Mapping[str, int] = field(default_factory=dict)
    by_status: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in _MAY_HOLD_SECRETS:
            object.__setattr__(self, name, without_secrets(getattr(self, name)))
        reasons: Counter[str] = Counter()
        for reason, count in self.by_status.items():
            reasons[without_secrets(reason)] += count
        object.__setattr__(self, "by_status", dict(reasons))

    def labels(self) -> list[str]:
        """Return all labels: those of the model in its order, then others that it has given."""
        return [*self.legend, *sorted(set(self.by_label) - set(self.legend))]


class UncertainObject(NamedTuple):
    """An object of whose label the model was less certain than of others.

    Attributes:
        name: what it is called, a sentence.
        label: what the model said.
        confidence: 0 to 1.
        runner_up: the next likely class and its probability, where they are known.
        picture: its chip, as the data of a PNG; empty where there is none.
    """

    name: str
    label: str
    confidence: float
    runner_up: tuple[str, float] | None = None
    picture: bytes = b""


def imagery_named(record: RunRecord) -> str:
    """Return the names of the images, as many as the record holds."""
    names = ", ".join(record.imagery)
    more = record.image_count - len(record.imagery)
    return text("{names} and {more:,} more", names=names, more=more) if more > 0 else names
