"""The features that a parameter names, as they are when the run is prepared; and once more."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Iterable, Iterator

from qgis.core import (
    QgsExpression,
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
        QgsGeometry,
        QgsVectorLayer,
    )


def columns_alone(places: Iterable[int], *, with_geometry: bool = False) -> QgsFeatureRequest:
    """Return what asks for some fields of features, by their places, and for nothing else.

    A flag that is set takes the place of all others, also of the one that goes with such a choice
    of fields: all of them would be read.
    """
    request = QgsFeatureRequest().setSubsetOfAttributes(list(places))
    if not with_geometry:
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    return request


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

        Raises:
            InputError: the expression has an error; QGIS would take it for true of none.
        """
        selected, limit, expression, invalid = None, -1, "", InvalidFeatures.TAKEN
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            selected = frozenset(layer.selectedFeatureIds()) if given.selectedFeaturesOnly else None
            limit = int(given.featureLimit)
            expression = getattr(given, "filterExpression", "")  # QGIS 3.32
            invalid = _wanted_of_invalid(given)
        if expression:
            context.appendScope(QgsExpressionContextUtils.layerScope(layer))
            _require_sound(expression, context, layer.name())
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

    @property
    def is_checked(self) -> bool:
        """Whether the user cares for features whose geometry is not valid."""
        return self.invalid is not InvalidFeatures.TAKEN

    def problem_of(self, feature: QgsFeature) -> str:
        """Return why the user does not want a feature to be looked at; "": it is wanted.

        Raises:
            InputError: they want no run with such a feature.
        """
        if not self.is_checked or not feature.hasGeometry():
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
        """Return the features in the layer's own order; may run in any thread.

        Args:
            request: what of each feature is wanted; all by default.
        """
        asked = QgsFeatureRequest() if request is None else QgsFeatureRequest(request)
        if self._filter:
            asked.setExpressionContext(self._expression_context)
            asked.combineFilterExpression(self._filter)
        elif self._selected is not None:
            asked.setFilterFids(list(self._selected))
        found: Iterator[QgsFeature] = self._source.getFeatures(asked)
        if self._filter and self._selected is not None:
            chosen = self._selected
            found = (feature for feature in found if feature.id() in chosen)
        return found if self._limit < 0 else islice(found, self._limit)

    def where(self, expression: str, count: int = -1) -> FeatureSource:
        """Return those of the features that an expression of their fields is true of.

        Args:
            expression: of QGIS.
            count: how many they are; -1: unknown.
        """
        chosen = self if self._limit < 0 else self._limited()
        both = f"({self._filter}) AND ({expression})" if self._filter else expression
        return replace(chosen, _filter=both, count=count)

    def _limited(self) -> FeatureSource:
        """Return the same features by their ids: what is taken of them later is of these only."""
        ids = frozenset(feature.id() for feature in self.features(columns_alone(())))
        return replace(self, _selected=ids, _limit=-1)

    def with_ids(self, ids: Iterable[int]) -> Iterator[QgsFeature]:
        """Return the features with these ids, whole, in any order; may run in any thread."""
        found: Iterator[QgsFeature] = self._source.getFeatures(
            QgsFeatureRequest().setFilterFids(list(ids))
        )
        return found


def _require_sound(expression: str, context: QgsExpressionContext, layer: str) -> None:
    parsed = QgsExpression(expression)
    if parsed.hasParserError() or not parsed.prepare(context):
        raise InputError(
            text("The filter of the features has an error"),
            where=text(
                "{layer}, {expression}: {why}",
                layer=layer,
                expression=expression,
                why=parsed.parserErrorString() or parsed.evalErrorString(),
            ),
            mend=text("Correct the expression, or leave it empty."),
        )


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

    16 bytes a feature.

    Attributes:
        ids: QGIS's ids, in input order.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    _geometries: array[int] = field(default_factory=lambda: array("q"))

    def __len__(self) -> int:
        return len(self.ids)

    def see(self, feature: QgsFeature, wkb: bytes) -> None:
        """Remember one more feature.

        Args:
            feature: any.
            wkb: `wkb_of` its geometry.
        """
        self.ids.append(feature.id())
        self._geometries.append(hash(wkb))

    def again(self, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        """Yield the features once more.

        Args:
            features: the same part of the same source.

        Raises:
            InputError: others are there, another order, or a geometry was changed.
        """
        for feature, known_id, known in zip_longest(features, self.ids, self._geometries):
            if feature is None or feature.id() != known_id:
                raise _changed()
            if hash(wkb_of(feature.geometry())) != known:
                raise _changed()
            yield feature


def wkb_of(geometry: QgsGeometry) -> bytes:
    """Return the bytes of a geometry, b"" where there is none; their hash is the process's own."""
    wkb: bytes = geometry.asWkb().data()
    return wkb


def _changed() -> InputError:
    return InputError(
        text("The features were changed while the model ran"),
        where="FEATURES",
        mend=text("Run again; what is classified already is kept where nothing has changed."),
    )
