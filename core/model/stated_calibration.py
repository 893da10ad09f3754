"""What a definition says of its model's confidence: our key `Calibration`, which training writes.

Source: core/training/package.py, `finished_keys`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping

from ..texts import Text, joined, text

EXAMPLE = 80
"""Percent; a confidence that says by example what the error means."""


@dataclass(frozen=True)
class StatedCalibration:
    """How far confidence was from how often the model was right, when it was trained.

    Attributes:
        error: expected calibration error of answers that the model could not have learned, 0 to 1.
        objects: how many there were; 0: it does not say.
        is_separated: they lay apart from those that it was trained on.
    """

    error: float
    objects: int = 0
    is_separated: bool = True


def stated_calibration(raw: Mapping[str, Any]) -> StatedCalibration | None:
    """Return what the keys of a definition say; None: nothing that can be believed."""
    stated = raw.get("Calibration")
    error = _number(stated.get("CalibrationError")) if isinstance(stated, Mapping) else math.nan
    if not isinstance(stated, Mapping) or not 0 <= error <= 1:
        return None
    objects = _number(stated.get("ObjectCount"))
    return StatedCalibration(
        error,
        int(objects) if 0 < objects < math.inf else 0,
        stated.get("IsSpatiallySeparated") is not False,
    )


def trust_in_words(stated: StatedCalibration) -> Text:
    """Return how far confidence can be trusted."""
    points = stated.error * 100
    said = {
        "error": points,
        "example": EXAMPLE / 100,
        "low": max(EXAMPLE - points, 0),
        "high": min(EXAMPLE + points, 100),
    }
    sentences = []
    if stated.objects:
        sentences.append(
            text(
                "On {objects:,} labelled objects that the model had not seen, confidence differed "
                "from how often it was right by {error:,.1f} points (expected calibration error): "
                "of objects with {example:.2f}, about {low:.0f} to {high:.0f} in 100 were right.",
                objects=stated.objects,
                **said,
            )
        )
    else:
        sentences.append(
            text(
                "The model says that confidence differed from how often it was right by "
                "{error:,.1f} points (expected calibration error): of objects with {example:.2f}, "
                "about {low:.0f} to {high:.0f} in 100 were right.",
                **said,
            )
        )
    if not stated.is_separated:
        sentences.append(
            text("They lay beside objects that it was trained on, so this is too good.")
        )
    sentences.append(
        text("In other imagery it may be further off; Assess accuracy tells, by a sample.")
    )
    return joined(" ", sentences)


def _number(value: Any) -> float:
    """Return a number; NaN: it is none."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    try:
        return float(value) if is_number else math.nan
    except OverflowError:
        return math.nan
