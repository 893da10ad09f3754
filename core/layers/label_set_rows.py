"""Features of a map with the label set of each."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Iterator, Sequence

from ..feedback import refuse_cancelled
from .feature_source import FeatureKeys, wkb_of
from .features import SAID_EVERY, Seen, kind_of
from .fields import is_null, output_fields, text_field
from .output.trial import TrialValues
from .review.fields import LABEL_SET

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsFields

    from ..accuracy.confidence_check import LabelSets
    from ..feedback import Feedback
    from .feature_source import FeatureSource
    from .fields import OutputFields

SEPARATOR = ";"
"""Between the classes of a set: no name of a class may hold it."""


@dataclass
class SeenFeatures:
    """Features that were seen, and will be written again.

    Attributes:
        source: of them.
        seen: what the output has to hold.
        keys: to find the same features again.
        by_size: objects whose label set has so many classes, once `rows` has ended.
    """

    source: FeatureSource
    seen: Seen
    keys: FeatureKeys = field(default_factory=FeatureKeys)
    by_size: Counter[int] = field(default_factory=Counter)

    def rows(
        self, sets: LabelSets, places: Sequence[int]
    ) -> Iterator[tuple[QgsFeature, Sequence[Any]]]:
        """Yield each feature, in the order of the source, with its label set.

        Args:
            sets: how they are made.
            places: of the fields of probabilities, in the order of the sets' names.

        Raises:
            InputError: features were changed meanwhile.
        """
        for feature in self.keys.again(self.source.features()):
            values = [feature.attribute(place) for place in places]
            likely = [math.nan if is_null(value) else float(value) for value in values]
            if any(map(math.isnan, likely)):
                yield feature, (None,)
                continue
            classes = sets.of(likely)
            self.by_size[len(classes)] += 1
            yield feature, (SEPARATOR.join(classes),)


def see_features(source: FeatureSource, feedback: Feedback) -> SeenFeatures:
    """Look at the features that will be written.

    Raises:
        Cancelled: the user stopped.
    """
    found = SeenFeatures(source, Seen(source, feedback))
    count = max(source.count, 1)
    for number, feature in enumerate(source.features()):
        if number % SAID_EVERY == 0:
            refuse_cancelled(feedback)
            feedback.setProgress(min(100 * number / count, 100))
        wkb = wkb_of(feature.geometry())
        found.keys.see(feature, wkb)
        found.seen.see(feature, kind_of(feature.geometry(), wkb))
    return found


def label_set_fields(input_fields: QgsFields, **how: Any) -> OutputFields:
    """Return the fields of a layer with label sets; a second time the field stays in place."""
    return output_fields(input_fields, (text_field(LABEL_SET),), replaced=True, **how)


def label_set_values(fields: OutputFields) -> TrialValues:  # noqa: ARG001 (as others)
    """Return what is tried in this field."""
    word = "a class"
    return TrialValues(lambda _: (word,), word, number=0)
