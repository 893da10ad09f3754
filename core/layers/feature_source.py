"""The features that a parameter names, as they are when the run is prepared; and once more."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Iterator

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayerFeatureSource,
)

from ..errors import InputError
from ..texts import text

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsExpressionContext,
        QgsFeature,
        QgsFields,
        QgsVectorLayer,
    )


SKIPPED = text(
    "The geometry of the feature is not valid, and such features were chosen to be skipped"
)


class InvalidFeatures(Enum):
    """What the user wants of features whose geometry is not valid."""

    TAKEN = "taken"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, eq=False)
class FeatureSource:
    """Features of a layer that may be edited, filtered otherwise or removed meanwhile.

    QGIS's QgsProcessingFeatureSource points to its layer without keeping it, and QGIS crashes when
    that is removed. This one owns what it reads: the provider's own source, what the edit buffer
    held, fields, joins and expressions.

    Attributes:
        name: of the layer.
        fields: of the layer.
        crs: of the geometries.
        geometry_type: QgsWkbTypes.Type.
        count: number of features; -1: unknown.
        invalid: what is done with features whose geometry is not valid.
    """

    name: str
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    geometry_type: int
    count: int
    _source: QgsVectorLayerFeatureSource
    _selected: frozenset[int] | None = None
    _limit: int = -1
    _filter: str = ""
    _expression_context: QgsExpressionContext | None = None
    invalid: InvalidFeatures = InvalidFeatures.TAKEN

    @classmethod
    def of(
        cls, layer: QgsVectorLayer, given: object, context: QgsExpressionContext
    ) -> FeatureSource:
        """Take what a parameter names. Call it in the main thread.

        Args:
            layer: that the parameter names.
            given: its value; a QgsProcessingFeatureSourceDefinition may ask for the selected
                features, for a number of them, for those that an expression is true of, and say
                what is to be done with invalid ones.
            context: of that expression.
        """
        selected, limit, expression, invalid = None, -1, "", InvalidFeatures.TAKEN
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            selected = frozenset(layer.selectedFeatureIds()) if given.selectedFeaturesOnly else None
            limit = int(given.featureLimit)
            expression = getattr(given, "filterExpression", "")  # QGIS 3.32
            invalid = _wanted_of_invalid(given)
        if expression:
            context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        return cls(
            name=layer.name(),
            fields=layer.fields(),
            crs=layer.crs(),
            geometry_type=layer.wkbType(),
            count=-1 if expression else _at_most(limit, _count(layer, selected)),
            _source=QgsVectorLayerFeatureSource(layer),
            _selected=selected,
            _limit=limit,
            _filter=expression,
            _expression_context=context,
            invalid=invalid,
        )

    def problem_of(self, feature: QgsFeature) -> str:
        """Return why the user does not want a feature to be looked at; "": it is wanted.

        Raises:
            InputError: they want no run with such a feature.
        """
        if self.invalid is InvalidFeatures.TAKEN or not feature.hasGeometry():
            return ""
        geometry = feature.geometry()
        if geometry.isGeosValid():
            return ""
        if self.invalid is InvalidFeatures.SKIPPED:
            return SKIPPED
        raise InputError(
            text("The geometry of a feature is not valid"),
            where=text(
                "{layer}, feature {id}: {why}",
                layer=self.name,
                id=feature.id(),
                why=geometry.lastError(),
            ),
            mend=text(
                'Repair it ("Fix geometries"), or have invalid features skipped or not filtered '
                "(advanced options of {features}).",
                features="FEATURES",
            ),
        )

    def features(self, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
        """Yield the features in the layer's own order; may run in any thread.

        Args:
            request: what of them is wanted; all by default.
        """
        asked = QgsFeatureRequest() if request is None else QgsFeatureRequest(request)
        chosen = self._selected
        if self._filter:
            asked.setExpressionContext(self._expression_context)
            asked.combineFilterExpression(self._filter)
        elif chosen is not None and request is None:
            asked.setFilterFids(list(chosen))
            chosen = None
        found = 0
        for feature in self._source.getFeatures(asked):
            if chosen is not None and feature.id() not in chosen:
                continue
            if found == self._limit:
                return
            found += 1
            yield feature


def _wanted_of_invalid(given: QgsProcessingFeatureSourceDefinition) -> InvalidFeatures:
    """Return what was chosen for this source; QGIS's setting for all algorithms does not count."""
    if not given.flags & given.Flag.FlagOverrideDefaultGeometryCheck:
        return InvalidFeatures.TAKEN
    check = QgsFeatureRequest.InvalidGeometryCheck
    return {
        check.GeometrySkipInvalid: InvalidFeatures.SKIPPED,
        check.GeometryAbortOnInvalid: InvalidFeatures.REFUSED,
    }.get(given.geometryCheck, InvalidFeatures.TAKEN)


def _count(layer: QgsVectorLayer, selected: frozenset[int] | None) -> int:
    return int(layer.featureCount()) if selected is None else len(selected)


def _at_most(limit: int, count: int) -> int:
    return count if limit < 0 or count < 0 else min(limit, count)


@dataclass
class FeatureKeys:
    """What tells whether features that are read once more are those that were seen.

    Attributes:
        ids: QGIS's ids, in input order.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    _geometries: array[int] = field(default_factory=lambda: array("q"))

    def __len__(self) -> int:
        return len(self.ids)

    def see(self, feature: QgsFeature) -> None:
        """Remember one more feature."""
        self.ids.append(feature.id())
        self._geometries.append(_fingerprint(feature))

    def again(self, source: FeatureSource) -> Iterator[QgsFeature]:
        """Yield the features once more.

        Raises:
            InputError: others are there, another order, or a geometry was changed.
        """
        count = 0
        for feature in source.features():
            if count == len(self.ids) or not self._is_known(count, feature):
                raise _changed()
            count += 1
            yield feature
        if count < len(self.ids):
            raise _changed()

    def _is_known(self, place: int, feature: QgsFeature) -> bool:
        return feature.id() == self.ids[place] and _fingerprint(feature) == self._geometries[place]


def _fingerprint(feature: QgsFeature) -> int:
    """Return a number that says, within this process, whether a geometry is the same."""
    geometry = feature.geometry()
    return 0 if geometry.isNull() else hash(bytes(geometry.asWkb()))


def _changed() -> InputError:
    return InputError(
        text("The features were changed while the model ran"),
        where="FEATURES",
        mend=text("Run again; what is classified already is kept where nothing has changed."),
    )
