"""What a training came to, as data: the worker judges, QGIS adds its part, both make a page of it.

Sentences remember what they were made of (`core.texts`), so that a report that crossed the pipe can
be read in the user's language.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Optional

from ..redaction import without_secrets
from ..system.atomic import write_atomically
from ..texts import Text, text_from_json, text_to_json
from .shares import Calibration, ConfidenceBin, Share

if TYPE_CHECKING:
    from pathlib import Path

    from .run_record import Color

REPORT_FILE = "report.json"
"""Of `TrainingReport.write`, in the folder of a training."""

_MAY_HOLD_SECRETS = ("name", "left_out", "notes", "settings", "parameters")
"""Of a `TrainingReport`: what is or quotes paths, addresses and what was typed."""


@dataclass(frozen=True)
class ClassReport:
    """One class.

    Attributes:
        name: as the model has it.
        count: samples that have this label, whether they were answered or not.
        color: None: it has none.
        producers: of those that are this class, how many were found; None: there was none.
        users: of those that were called so, how many are; None: nothing was called so.
        f1: harmonic mean of both, 0 to 1; None: neither is known.
    """

    name: str
    count: int
    color: Optional[Color] = None
    producers: Optional[Share] = None
    users: Optional[Share] = None
    f1: Optional[float] = None


@dataclass(frozen=True)
class FoldReport:
    """One fold.

    Attributes:
        number: from 1.
        accuracy: of its samples.
        blocks: that it has.
        left_out: samples that were kept out of its training because they lie too near.
    """

    number: int
    accuracy: Share
    blocks: int
    left_out: int = 0


@dataclass(frozen=True)
class CurvePoint:
    """How good models are that are trained on so many labels."""

    labels: int
    accuracy: Share


@dataclass(frozen=True)
class Suspect:
    """A label that a confident answer of a model that had not seen it contradicts.

    Attributes:
        key: folder (of the training), number of the object from 1, and image, as in the results.
        name: what it is called, a sentence.
        label: what it was labelled.
        said: what the model says.
        confidence: of that, calibrated, 0 to 1.
        support: the model's probability of the label, calibrated.
        picture: the chip, as the data of a PNG; empty where there is none.
    """

    key: tuple[str, int, int]
    name: str
    label: str
    said: str
    confidence: float
    support: float
    picture: bytes = b""


class Epoch(NamedTuple):
    """One pass over the training chips.

    Attributes:
        number: from 1.
        loss: mean over the training chips.
        validation_loss: mean over the validation chips.
        validation_accuracy: share of the validation chips that were right, 0 to 1.
        learning_rate: of the head, at its end.
    """

    number: int
    loss: float
    validation_loss: float
    validation_accuracy: float
    learning_rate: float


@dataclass(frozen=True)
class TrainingReport:
    """A training and how good its model is. It holds no secrets, whatever it was made of.

    A sample is a chip with a label; an object that lies in several images may be several.

    Attributes:
        name: of the model.
        method: a value of `core.training_job.Method`.
        split: a value of `core.training_job.Split`: how it was split in the end.
        is_separated: what was answered lies apart from what the answering model had seen.
        samples: all that have a label and a chip.
        objects: that they belong to.
        block_count: blocks, or groups, that the answered samples lie in.
        accuracy: of the answered samples.
        balanced_accuracy: mean of the producer's accuracies, 0 to 1.
        matrix: rows are labels, columns answers, in the order of `classes`.
        classes: in the order of the model.
        largest_class: how often one would be right that always says the largest class.
        colors: how often a colour histogram with a logistic regression is right.
        gain: accuracy less `colors`, from the same objects.
        temperature: by which logits were divided.
        before, after: calibration without it and with it; where it was fitted to these very
            samples, each is judged with one that was fitted to others.
        folds: in the order of their numbers.
        curve: learning curve, from few labels to all.
        suspects: those whose label has the least support first.
        history: of methods that have epochs.
        left_out: sentence and how many objects it cost.
        notes: what else to know, sentences.
        digest: `core.model.content` of the model; "" where it is not known yet.
        device: what it was computed on.
        seconds: that it took.
        started: when, ISO 8601; "" where that is not known.
        software: name to version.
        settings: names and values as sentences.
        parameters: name to value, JSON, as they were given; empty where nobody is to see them.
    """

    name: str
    method: str
    split: str
    is_separated: bool
    samples: int
    objects: int
    block_count: int
    accuracy: Share
    balanced_accuracy: float
    matrix: tuple[tuple[int, ...], ...]
    classes: tuple[ClassReport, ...]
    largest_class: Share
    temperature: float
    before: Calibration
    after: Calibration
    colors: Optional[Share] = None
    gain: Optional[Share] = None
    folds: tuple[FoldReport, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    history: tuple[Epoch, ...] = ()
    left_out: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()
    digest: str = ""
    device: str = ""
    seconds: float = 0.0
    started: str = ""
    software: Mapping[str, str] = field(default_factory=dict)
    settings: tuple[tuple[str, str], ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in _MAY_HOLD_SECRETS:
            object.__setattr__(self, name, without_secrets(getattr(self, name)))

    def to_json(self) -> str:
        """Return it as text that `from_json` reads."""
        return json.dumps(_plain(self), indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, written: str) -> TrainingReport:
        """Read `to_json` back.

        Raises:
            ValueError, LookupError, TypeError: it is none.
        """
        data: dict[str, Any] = json.loads(written)
        for name, read in _READ.items():
            data[name] = read(data[name])
        return cls(**data)

    def write(self, folder: Path) -> None:
        """Write `REPORT_FILE` into the folder of a training."""
        write_atomically(folder / REPORT_FILE, self.to_json())

    @classmethod
    def read(cls, folder: Path) -> TrainingReport:
        """Read `REPORT_FILE` of the folder of a training, which the worker has just written."""
        return cls.from_json((folder / REPORT_FILE).read_text(encoding="utf-8"))


def _plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, Text):
        return text_to_json(value)
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value


def _share(data: Any) -> Any:
    return data and Share(**data)


def _class(data: dict[str, Any]) -> ClassReport:
    color = data["color"] and tuple(data["color"])
    scores = {name: _share(data[name]) for name in ("producers", "users")}
    return ClassReport(**{**data, **scores, "color": color})


def _calibration(data: dict[str, Any]) -> Calibration:
    bins = (ConfidenceBin(each["confidence"], _share(each["accuracy"])) for each in data["bins"])
    return Calibration(data["error"], tuple(bins))


def _fold(data: dict[str, Any]) -> FoldReport:
    return FoldReport(**{**data, "accuracy": _share(data["accuracy"])})


def _point(data: dict[str, Any]) -> CurvePoint:
    return CurvePoint(data["labels"], _share(data["accuracy"]))


def _suspect(data: dict[str, Any]) -> Suspect:
    folder, number, image = data["key"]
    changed = {
        "key": (folder, number, image),
        "name": text_from_json(data["name"]),
        "picture": b64decode(data["picture"]),
    }
    return Suspect(**{**data, **changed})


def _sentences(data: list[Any]) -> tuple[str, ...]:
    return tuple(map(text_from_json, data))


_READ: Mapping[str, Any] = {
    **dict.fromkeys(("accuracy", "largest_class", "colors", "gain"), _share),
    **dict.fromkeys(("before", "after"), _calibration),
    "matrix": lambda rows: tuple(map(tuple, rows)),
    "classes": lambda rows: tuple(map(_class, rows)),
    "folds": lambda rows: tuple(map(_fold, rows)),
    "curve": lambda rows: tuple(map(_point, rows)),
    "suspects": lambda rows: tuple(map(_suspect, rows)),
    "history": lambda rows: tuple(Epoch(*row) for row in rows),
    "left_out": lambda rows: tuple((text_from_json(said), count) for said, count in rows),
    "notes": _sentences,
    "settings": lambda rows: tuple(_sentences(row) for row in rows),
}
"""How each part of a report is read back; others are as JSON has them."""
