"""An assessment of a map, as data that its log and its page tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping

if TYPE_CHECKING:
    from ..accuracy.confidence_check import ConfidenceCheck, LabelSets
    from ..accuracy.map_accuracy import MapAccuracy
    from .run_record import Color


@dataclass(frozen=True)
class MadeSets:
    """Label sets that were written.

    Attributes:
        rule: how they were made.
        by_size: how many objects have a set of so many classes.
    """

    rule: LabelSets
    by_size: Mapping[int, int]


@dataclass(frozen=True)
class AccuracyReport:
    """An assessment, and what only its report shows.

    Attributes:
        map: name of the map.
        accuracy: what the sample says.
        colors: of the classes, as the legend has them.
        objects: what the objects are called, many of them.
        area_field: name of the field of areas; "": objects are counted.
        confidence: how far that can be trusted; None: there is none.
        sets: label sets that were written; None: none were.
        warnings: in the language of the user.
        settings: names and values of parameters.
        parameters: name to value, JSON, without secrets.
        software: name to version.
        started: date and time.
    """

    map: str
    accuracy: MapAccuracy
    colors: Mapping[str, Color | None] = field(default_factory=dict)
    objects: str = ""
    area_field: str = ""
    confidence: ConfidenceCheck | None = None
    sets: MadeSets | None = None
    warnings: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)
    software: Mapping[str, str] = field(default_factory=dict)
    started: str = ""
