"""What an assessment reads, found in the main thread: layers, their fields, where results go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Mapping

from qgis.core import QgsExpressionContext

from ...core.errors import InputError
from ...core.layers.class_fields import class_fields, named_by_class
from ...core.layers.feature_source import FeatureSource
from ...core.layers.fields import find_field
from ...core.layers.label_set_rows import SEPARATOR
from ...core.layers.labels import LabelField
from ...core.layers.output.style import LayerLook
from ...core.layers.reference_rows import ABSENT, MapFields, ReferenceFields
from ...core.layers.review.fields import REVIEWED_LABEL, STRATUM, STRATUM_SIZE
from ...core.texts import named, text
from ..common.input_parameters import FEATURES
from ..common.output import OUTPUT, place_of, read_output, require_distinct
from ..common.parameters import field_of, lacking_field, required_layer
from ..common.reports import OUTPUT_HTML_FILE, read_run_parameters
from .parameters import (
    AREA_FIELD,
    CONFIDENCE_FIELD,
    FIELDS,
    LABEL_SETS,
    POPULATION,
    PREDICTED_FIELD,
    REFERENCE_FIELD,
    STRATUM_FIELD,
    STRATUM_SIZE_FIELD,
)

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..common.base import ObjectClassifierAlgorithm
    from ..common.call import Call
    from ..common.output import Output
    from ..common.reports import RunParameters


@dataclass(frozen=True)
class MapLayer:
    """A layer of classified objects.

    Attributes:
        source: of them.
        fields: that say what they are.
        likely: by the name of each class, the place of the field of its probability.
        look: of the layer.
    """

    source: FeatureSource
    fields: MapFields
    likely: Mapping[str, int]
    look: LayerLook


@dataclass(frozen=True)
class AssessInputs:
    """What an assessment reads, and what it writes.

    Attributes:
        features: the layer with the answers.
        answers: its fields of these.
        population: the map, where it is another layer.
        names: of the fields, by parameter, those that were not chosen too; "": there is none.
        table: where the table goes.
        sets: where the map with label sets goes; None: nowhere.
        given: parameters, for the report.
    """

    features: MapLayer
    answers: ReferenceFields
    population: MapLayer | None
    names: Mapping[str, str]
    table: Output
    sets: Output | None
    given: RunParameters

    @property
    def area_field(self) -> str:
        """Name of the field of areas; "": objects are counted."""
        return self.names[AREA_FIELD]

    @property
    def map(self) -> MapLayer:
        """The layer of all objects."""
        return self.population or self.features


def read_inputs(algorithm: ObjectClassifierAlgorithm, call: Call) -> AssessInputs:
    """Return what the parameters name.

    Raises:
        InputError: a layer or field is not there, or holds something else.
        OutputError: a result could not be written.
    """
    parameters = call.parameters
    layer = required_layer(algorithm, FEATURES, call)
    other = required_layer(algorithm, POPULATION, call) if parameters.get(POPULATION) else None
    names = _field_names(algorithm, layer, call)
    predicted, reference, others = _label_fields(layer, other, names)
    for remark in dict.fromkeys(r for each in (predicted, reference) for r in each.remarks()):
        call.feedback.pushWarning(remark)
    features = _map(layer, predicted, names, call, FEATURES)
    given = algorithm.parameterAsString(parameters, CONFIDENCE_FIELD, call.context)
    confidence = class_fields(layer.fields(), predicted.name, field_of(
        layer, CONFIDENCE_FIELD, given)).confidence  # fmt: skip
    answers = ReferenceFields(
        reference,
        _place(layer, names[STRATUM_SIZE_FIELD]),
        _place(layer, confidence),
        tuple(features.likely.values()),
    )
    inputs = [place for each in (layer, other) for place in [place_of(each)] if place]
    wants_sets = parameters.get(LABEL_SETS) not in (None, "")
    population = None
    if other is not None and others is not None:
        population = _map(other, others, names, call, POPULATION)
    found = AssessInputs(
        features=features,
        answers=answers,
        population=population,
        names={**names, CONFIDENCE_FIELD: confidence},
        table=read_output(algorithm, call, inputs, OUTPUT),
        sets=read_output(algorithm, call, inputs, LABEL_SETS) if wants_sets else None,
        given=read_run_parameters(algorithm, call, named_elsewhere=(FEATURES, POPULATION)),
    )
    written = {OUTPUT: found.table.place, LABEL_SETS: found.sets.place if found.sets else None}
    require_distinct({**written, OUTPUT_HTML_FILE: found.given.place}, inputs)
    if wants_sets:
        _require_probabilities(found)
    return found


def _field_names(
    algorithm: ObjectClassifierAlgorithm, layer: QgsVectorLayer, call: Call
) -> dict[str, str]:
    """Return the names of the fields by parameter, as the layer has them; "": there is none."""
    names = {
        name: field_of(
            layer, name, algorithm.parameterAsString(call.parameters, name, call.context)
        )
        for name in FIELDS
    }
    usual = {
        PREDICTED_FIELD: class_fields(layer.fields()).label,
        REFERENCE_FIELD: REVIEWED_LABEL,
        # The sizes are those of the sample's own strata, and of no others.
        STRATUM_SIZE_FIELD: "" if names[STRATUM_FIELD] else STRATUM_SIZE,
        STRATUM_FIELD: STRATUM,
    }
    for name, wished in usual.items():
        place = find_field(layer.fields(), wished) if not names[name] else ABSENT
        if place >= 0:
            names[name] = layer.fields().at(place).name()
    if not names[STRATUM_FIELD]:
        names[STRATUM_SIZE_FIELD] = ""
    for name in (PREDICTED_FIELD, REFERENCE_FIELD):
        if not names[name]:
            raise _missing(layer, name)
    if names[PREDICTED_FIELD] == names[REFERENCE_FIELD]:
        raise InputError(
            text("The map's classes and the answers are the same field"),
            where=f"PREDICTED_FIELD, REFERENCE_FIELD = {names[PREDICTED_FIELD]}",
            mend=text("Choose the field that holds the reviewers' answers."),
        )
    return names


def _label_fields(
    layer: QgsVectorLayer, other: QgsVectorLayer | None, names: Mapping[str, str]
) -> tuple[LabelField, LabelField, LabelField | None]:
    """Return the fields of classes of the layer, of the answers, and of the other layer.

    Each has the names that the others have for values, so that what one legend says meets what the
    others hold as it is.
    """
    own = LabelField.of(layer, names[PREDICTED_FIELD])
    answers = LabelField.of(layer, names[REFERENCE_FIELD])
    theirs = None
    if other is not None:
        wished = (names[PREDICTED_FIELD], class_fields(other.fields()).label)
        known = [name for name in wished if name and other.fields().lookupField(name) >= 0]
        if not known:
            raise _missing(other, f"{POPULATION}, {PREDICTED_FIELD}")
        theirs = LabelField.of(other, known[0])
    predicted = own if theirs is None else own.with_names_of(theirs)
    return (
        predicted.with_names_of(answers),
        answers.with_names_of(predicted),
        theirs and theirs.with_names_of(own).with_names_of(answers),
    )


def _map(
    layer: QgsVectorLayer,
    predicted: LabelField,
    names: Mapping[str, str],
    call: Call,
    parameter: str,
) -> MapLayer:
    expressions = QgsExpressionContext(call.context.expressionContext())
    stratum = names[STRATUM_FIELD]
    has_stratum = bool(stratum) and layer.fields().lookupField(stratum) >= 0
    fields = MapFields(
        predicted,
        LabelField.of(layer, stratum) if has_stratum else None,
        _place(layer, names[AREA_FIELD]),
    )
    probabilities = class_fields(layer.fields(), predicted.name).probabilities
    values = layer.uniqueValues(predicted.index) if probabilities else ()
    classes = {name for name in map(predicted.name_of, values) if name}
    by_name = {predicted.name_of(label) or label: name for label, name in probabilities.items()}
    likely = {
        label: _place(layer, name) for label, name in named_by_class(by_name, classes).items()
    }
    source = FeatureSource.of(layer, call.parameters.get(parameter), expressions)
    return MapLayer(source, fields, likely, LayerLook.of(layer))


def _place(layer: QgsVectorLayer, name: str) -> int:
    return int(layer.fields().lookupField(name)) if name else ABSENT


def _require_probabilities(inputs: AssessInputs) -> None:
    """Let layers pass that label sets can be made of.

    Raises:
        InputError: the map does not have the probabilities that the answers would be compared with.
    """
    names = list(inputs.features.likely)
    missing = [name for name in names if name not in inputs.map.likely]
    odd = [name for name in names if SEPARATOR in name]
    if odd:
        raise InputError(
            text("Names of classes hold what separates the classes of a label set"),
            where=text(
                '{layer}: {names}; the separator is "{separator}"',
                layer=inputs.features.source.name,
                names=named(odd),
                separator=SEPARATOR,
            ),
            mend=text("Give the classes other names in the legend, or leave LABEL_SETS empty."),
        )
    if len(names) > 1 and not missing:
        return
    raise InputError(
        text("Label sets need the probabilities of all classes"),
        where=text(
            "{layer}: fields of probabilities: {number}",
            layer=(inputs.map if missing else inputs.features).source.name,
            number=len(inputs.map.likely if missing else names),
        ),
        mend=text(
            "Classify with CLASS_PROBABILITIES, which makes a field P_ for each class, or leave "
            "LABEL_SETS empty."
        ),
    )


def _missing(layer: QgsVectorLayer, parameter: str) -> InputError:
    return lacking_field(
        layer,
        parameter,
        text("The objects have no field that is needed"),
        text("Choose the field, or another layer."),
    )
