"""The labels that features have: which classes they name, and the labels of a job's objects.

What QGIS shows of a value is the name of its class: what the legend says where the layer is
categorised by the field, else what the field's widget says (a value map), else the value itself.
So the names of a model are those that people read on the map. Source: SUPPLY.md 4.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum
from math import isnan
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, NamedTuple, Union

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFieldFormatterContext,
    QgsGeometry,
    QgsProject,
    QgsSimpleFillSymbolLayer,
)
from qgis.PyQt.QtCore import Qt

from ..errors import InputError
from ..feedback import refuse_cancelled
from ..labels.classes import MOST_CLASSES, LabelClasses, class_name, too_many_classes
from ..labels.labels_file import NO_GROUP, NO_LABEL, NOWHERE, Labels
from ..objects_file import open_objects
from ..texts import Text, text
from .feature_source import columns_alone
from .features import SAID_EVERY
from .fields import is_null, is_real, is_text, is_truth
from .output.style import class_colors

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsFeature, QgsField, QgsSymbol, QgsVectorLayer

    from ..feedback import Feedback
    from .feature_source import FeatureSource
    from .subjects.subject import StagedFeatures

Color = tuple[int, int, int]
Key = Union[str, int, float]
"""What tells labels apart: a text without spaces around it, a number."""

MOST_VALUES = 16 * MOST_CLASSES
"""Different values after which no more are looked at: several may be one class."""

UNLABELLED = text("The object has no label")


class LabelKind(Enum):
    """What a field of labels holds."""

    TEXT = "text"
    WHOLE = "whole numbers"
    REAL = "numbers"
    TRUTH = "yes or no"


class LegendEntry(NamedTuple):
    """How QGIS shows a value.

    Attributes:
        name: "": as it is.
        color: None: no legend has one.
        is_with_others: the legend's entry stands for several values.
    """

    name: str
    color: Color | None = None
    is_with_others: bool = False


@dataclass(frozen=True)
class LabelField:
    """A field of labels, and how QGIS shows its values.

    Attributes:
        layer: its name.
        name: of the field.
        index: of the field.
        kind: of its values.
        shown: by `key_of` each value that the legend or the widget names.
    """

    layer: str
    name: str
    index: int
    kind: LabelKind
    shown: Mapping[Key, LegendEntry]

    @classmethod
    def of(cls, layer: QgsVectorLayer, name: str) -> LabelField:
        """Look at the field and the style of a layer; no feature is read. Main thread.

        Raises:
            InputError: there is no such field, or it holds no classes.
        """
        index = layer.fields().lookupField(name) if name else -1
        if index < 0:
            raise _no_field(layer, name)
        field = layer.fields().at(index)
        found = cls(layer.name(), field.name(), index, _kind_of(layer, field), {})
        named = [*_of_widget(layer, index), *_of_legend(layer, index)]
        keyed = ((found.key_of(value), shown) for value, shown in named)
        return replace(found, shown={key: shown for key, shown in keyed if key is not None})

    @property
    def where(self) -> str:
        """Name it in messages."""
        return text("{layer}, field {name}", layer=self.layer, name=self.name)

    @property
    def is_labelled(self) -> str:
        """Return the expression that is true of features that may have a label."""
        column = QgsExpression.quotedColumnRef(self.name)
        return f"trim({column}) <> ''" if self.kind is LabelKind.TEXT else f"{column} IS NOT NULL"

    def key_of(self, value: Any) -> Key | None:
        """Return what tells a value apart from others; None: it is no label."""
        if is_null(value):
            return None
        try:
            return _KEYS[self.kind](value)
        except (ValueError, TypeError, OverflowError):  # a legend for another kind of field
            return None

    def with_names_of(self, other: LabelField) -> LabelField:
        """Return the field with the names that another one has for values that it has none for.

        So what one field shows by a legend meets what the other holds as it is.
        """
        theirs = {self.key_of(key): shown for key, shown in other.shown.items()}
        named = {key: shown for key, shown in theirs.items() if key is not None and shown.name}
        return replace(self, shown={**named, **self.shown})

    def with_names(self, names: Mapping[int, str]) -> LabelField:
        """Return the field with names for its numbers where neither legend nor widget has one."""
        if self.kind not in (LabelKind.WHOLE, LabelKind.REAL):
            return self
        shown = dict(self.shown)
        for number, name in names.items():
            mine = shown.get(number, LegendEntry(""))
            shown[number] = mine._replace(name=mine.name or name)
        return replace(self, shown=shown)

    def remarks(self) -> list[Text]:
        """Return which values are one class only because each is shown by the same name."""
        alike: dict[str, list[str]] = {}
        for key, shown in self.shown.items():
            if shown.name and not shown.is_with_others:
                alike.setdefault(shown.name, []).append(_plain(self.kind, key))
        return [
            text(
                "{where}: the values {values} have the same name, {name}, and are taken for one "
                "class.",
                where=self.where,
                values=", ".join(values),
                name=name,
            )
            for name, values in alike.items()
            if len(values) > 1
        ]

    def class_of(self, value: Any) -> str:
        """Return the name of a value's class; "": it is no label.

        Raises:
            InputError: it is a measurement.
        """
        if isinstance(self.key_of(value), float):
            raise _measurements(self, value)
        return self.name_of(value) or ""

    def name_of(self, value: Any) -> str | None:
        """Return the name of a value's class; None: it is no label."""
        key = self.key_of(value)
        if key is None:
            return None
        shown = self.shown.get(key)
        return (shown and shown.name) or _plain(self.kind, key)


def read_classes(source: FeatureSource, field: LabelField, feedback: Feedback) -> LabelClasses:
    """Return which classes features have, and how many; geometries are not read. Any thread.

    Args:
        source: the features.
        field: of their labels.
        feedback: stops it.

    Raises:
        InputError: the field holds more different values, or other ones, than classes have.
        Cancelled: the user stopped.
    """
    found, unlabelled = _count_values(source, field, feedback)
    counts: Counter[str] = Counter()
    values: dict[str, int] = {}
    colors: dict[str, Color | None] = {}
    for key in sorted(found, key=str):
        name = field.name_of(key) or ""
        counts[name] += found[key]
        if isinstance(key, int) and field.kind is not LabelKind.TRUTH:
            values[name] = min(key, values.get(name, key))
        shown = field.shown.get(key)
        colors[name] = colors.get(name) or (shown.color if shown else None)
    classes = LabelClasses.of(field.where, counts, values, colors, unlabelled)
    return classes.colored(class_colors(classes.classes))


def _count_values(
    source: FeatureSource, field: LabelField, feedback: Feedback
) -> tuple[Counter[Key], int]:
    request = columns_alone([field.index])
    found: Counter[Key] = Counter()
    unlabelled = 0
    for number, feature in enumerate(source.features(request)):
        if number % SAID_EVERY == 0:
            refuse_cancelled(feedback)
        key = field.key_of(feature.attribute(field.index))
        if key is None:
            unlabelled += 1
        elif isinstance(key, float):
            raise _measurements(field, key)
        else:
            found[key] += 1
            if len(found) > MOST_VALUES:
                raise too_many_classes(field.where, len(found))
    return found, unlabelled


def write_labels(
    staged: StagedFeatures,
    folder: Path,
    field: LabelField,
    classes: LabelClasses,
    split_field: int | None,
    feedback: Feedback,
) -> Labels:
    """Write the labels of the objects of a job folder, row by row as they are there.

    Args:
        staged: features, or photos of features, in that folder.
        folder: of the job.
        field: of the labels.
        classes: of the training; a label that is none of them is not used.
        split_field: index of the field of groups; None: there is none.
        feedback: stops it.

    Raises:
        InputError: the features changed since they were staged.
        OutputError: the objects are not there any more.
        OSError: the labels cannot be written.
        Cancelled: the user stopped.
    """
    places, groups = classes.places, _Groups(split_field)
    labels = Labels()
    for owner, (feature, objects, (x, y)) in enumerate(_objects(staged, folder)):
        if owner % SAID_EVERY == 0:
            refuse_cancelled(feedback)
        name = field.name_of(feature.attribute(field.index))
        label = NO_LABEL if name is None else places.get(name, NO_LABEL)
        group = groups.number_of(feature)
        for _ in range(objects):
            labels.add(label, group, x, y, owner)
    labels.group_names = groups.names
    labels.write(folder)
    return labels


class _Groups:
    """Numbers of the values of a field."""

    def __init__(self, index: int | None) -> None:
        self._index = index
        self._numbers: dict[str, int] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._numbers)

    def number_of(self, feature: QgsFeature) -> int:
        value = None if self._index is None else feature.attribute(self._index)
        name = "" if is_null(value) else str(value).strip()
        return self._numbers.setdefault(name, len(self._numbers)) if name else NO_GROUP


def _objects(
    staged: StagedFeatures, folder: Path
) -> Iterator[tuple[QgsFeature, int, tuple[float, float]]]:
    """Yield each feature, how many objects it is in the folder, and where it lies."""
    geometries = open_objects(folder)
    counts = Counter(row.position for row in staged.rows() if row.object is not None)
    for position, feature in enumerate(staged.again(), start=1):
        geometry = feature.geometry()
        if geometries is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(geometries.geometry(position - 1))
        yield feature, counts[position], _middle(geometry)


def _middle(geometry: QgsGeometry) -> tuple[float, float]:
    box = geometry.boundingBox()
    if geometry.isEmpty() or not box.isFinite():
        return NOWHERE, NOWHERE
    return box.center().x(), box.center().y()


def _kind_of(layer: QgsVectorLayer, field: QgsField) -> LabelKind:
    if is_text(field):
        return LabelKind.TEXT
    if is_truth(field):
        return LabelKind.TRUTH
    if field.isNumeric():
        return LabelKind.REAL if is_real(field) else LabelKind.WHOLE
    raise InputError(
        text("This field holds no classes: its type is {type}", type=field.displayType()),
        where=text("{layer}, field {name}", layer=layer.name(), name=field.name()),
        mend=text("Choose a field of texts or whole numbers."),
    )


def _number(value: Any) -> Key | None:
    number = float(value)
    if isnan(number):
        return None
    return int(number) if number.is_integer() else number


def _truth(value: Any) -> Key:
    """Return 0 or 1; the legends of older projects have texts."""
    is_true = value.strip().lower() in _TRUE if isinstance(value, str) else bool(value)
    return int(is_true)


_TRUE = frozenset({"true", "1"})

_KEYS: Mapping[LabelKind, Callable[[Any], Key | None]] = {
    LabelKind.TEXT: lambda value: class_name(str(value)) or None,
    LabelKind.WHOLE: int,
    LabelKind.REAL: _number,
    LabelKind.TRUTH: _truth,
}


def _plain(kind: LabelKind, key: Key) -> str:
    return ("false", "true")[int(key)] if kind is LabelKind.TRUTH else str(key)


def _of_legend(layer: QgsVectorLayer, index: int) -> Iterator[tuple[Any, LegendEntry]]:
    """Yield the values of a legend that is categorised by the field, and how it shows them.

    Whether a category is ticked does not count, as nothing of the display does.
    """
    renderer = layer.renderer()
    while renderer is not None and renderer.embeddedRenderer() is not None:
        renderer = renderer.embeddedRenderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    if QgsExpression.expressionToLayerFieldIndex(renderer.classAttribute(), layer) != index:
        return
    for category in renderer.categories():
        given = category.value()
        name, color = " ".join(category.label().split()), _color(category.symbol())
        if not isinstance(given, list):
            is_own = name in _given_names(layer, index, given)
            yield given, LegendEntry("" if is_own else class_name(name), color)
            continue
        for value in given:
            yield value, LegendEntry(class_name(name), color, is_with_others=True)


def _given_names(layer: QgsVectorLayer, index: int, value: Any) -> set[str]:
    """Return what QGIS calls a category by itself, which may have separators of thousands."""
    own = {layer.fields().at(index).displayString(value)}
    if hasattr(QgsCategorizedSymbolRenderer, "displayString"):  # not in QGIS 3.22
        own.add(QgsCategorizedSymbolRenderer.displayString(value))
    return {" ".join(name.split()) for name in own}  # in French the separator is a space


def _color(symbol: QgsSymbol | None) -> Color | None:
    """Return the color that is seen of a symbol: of a hollow one that of its outline."""
    if symbol is None:
        return None
    color = symbol.color()
    outer = symbol.symbolLayer(0)
    if isinstance(outer, QgsSimpleFillSymbolLayer):
        is_hollow = outer.brushStyle() == Qt.BrushStyle.NoBrush or not color.alpha()
        color = outer.strokeColor() if is_hollow else color
    return color.red(), color.green(), color.blue()


def _of_widget(layer: QgsVectorLayer, index: int) -> Iterator[tuple[Any, LegendEntry]]:
    """Yield the values that the field's widget lists, and how it shows them."""
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    context = QgsFieldFormatterContext()
    context.setProject(QgsProject.instance())
    for value in formatter.availableValues(setup.config(), MOST_VALUES, context):
        name = formatter.representValue(layer, index, setup.config(), None, value)
        yield value, LegendEntry(class_name(" ".join(name.split())))


def _no_field(layer: QgsVectorLayer, name: str) -> InputError:
    return InputError(
        text("The objects have no such field of labels") if name else text("No field of labels"),
        where=text(
            "LABEL_FIELD = {name}; {layer} has the fields {names}",
            name=name,
            layer=layer.name(),
            names=", ".join(layer.fields().names()),
        ),
        mend=text("Choose the field with the class of each object that somebody looked at."),
    )


def _measurements(field: LabelField, value: float) -> InputError:
    return InputError(
        text("The field holds measurements, not classes"),
        where=text("{where}: {value}", where=field.where, value=value),
        mend=text("Choose a field of texts or whole numbers."),
    )
