"""`objectclassifier:assessaccuracy`: how often a map is right, and what there is in truth."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.accuracy.confidence_check import check_confidence, learn_label_sets
from ...core.accuracy.map_accuracy import accuracy_of
from ...core.accuracy.reference_sample import reference_sample
from ...core.feedback import Portion
from ...core.layers.accuracy_rows import (
    accuracy_fields,
    accuracy_layout,
    accuracy_rows,
    accuracy_values,
)
from ...core.layers.label_set_rows import label_set_fields, label_set_values, see_features
from ...core.layers.output.destination import Shape
from ...core.layers.output.rows import RowWriter
from ...core.layers.output.style import class_colors
from ...core.layers.reference_rows import read_population, read_reference_rows
from ...core.model.definition import ClassEntry
from ...core.report.accuracy_page import to_html
from ...core.report.accuracy_report import AccuracyReport, MadeSets
from ...core.report.accuracy_words import (
    answers_not_used,
    confidence_verdict,
    headlines,
    sets_verdict,
    verdict,
)
from ...core.report.files import write_page
from ...core.texts import Text, text
from ..common.base import ObjectClassifierAlgorithm
from ..common.call import Call, Parameters
from ..common.copying import CopiedRows, write_copy
from ..common.finishing import finish_when_loaded, keep_style, layer_of
from ..common.input_parameters import FEATURES
from ..common.output import OUTPUT, fit
from ..common.plugin_metadata import plugin_version
from ..common.reports import OUTPUT_HTML_FILE, only_warns
from ..common.sink_properties import properties_of_rows
from ..common.translation import page_writer, tr
from .inputs import read_inputs
from .parameters import (
    CONFIDENCE_LEVEL,
    COVERAGE,
    HIGH,
    LABEL_SETS,
    LOW,
    OBJECT_NAME,
    OVERALL,
    POPULATION,
    declare,
)

if TYPE_CHECKING:
    from ...core.accuracy.map_accuracy import MapAccuracy
    from ...core.accuracy.reference_sample import ReferenceSample
    from ...core.report.run_record import Color
    from ..common.output import Output


class AssessAccuracy(ObjectClassifierAlgorithm):
    """Reads answers as numbers, estimates, and writes a table, a page, and a map with sets."""

    ID = "assessaccuracy"
    ICON = "assess_accuracy.svg"

    def displayName(self) -> str:
        return tr("Assess accuracy")

    def shortDescription(self) -> str:
        return tr("Estimates from a reviewed sample how many objects there are of each class.")

    def search_words(self) -> Text:
        return text(
            "accuracy,assessment,validation,confusion,matrix,kappa,estimate,area,count,"
            "interval,sample,reference,calibration,reliability,temperature,conformal,"
            "classifier,precision,recall,f1,predict,classification,damage"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Estimates how many objects of each class there really are, and how often the map "
            "is right, from a sample that somebody reviewed: <i>1,240 ± 130 buildings are "
            "destroyed; the map shows 1,410.</i></p>"
            "<p>Draw the sample with <i>Choose objects to label</i>, METHOD STRATIFIED, and "
            "review it. Answers about objects that were chosen because the model was unsure of "
            "them (UNCERTAIN) are left out, as the map is right about them less often; so are "
            "those where nobody could tell (UNSURE). The log says how many are left out. A sample "
            "stays useful when the map is made anew, as long as the model was not trained on "
            "it.</p>"
            "<p>Where nothing says how the objects were chosen, they are taken for drawn at "
            "random in each class of the map, or, if the map is not there, for a random sample of "
            "very many; the log says so.</p>"
            "<p>Estimates are those of Olofsson et al. (2014) and Stehman (2014) for stratified "
            "samples; only where all objects were looked at has an interval no width. With a "
            "confidence the report shows how far it can be trusted, with probabilities of all "
            "classes (P_ fields) what a temperature would change; LABEL_SETS writes for each "
            "object the classes that it may be.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare(self)

    def sinkProperties(
        self,
        sink: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        sourceProperties: dict[str, Any],
    ) -> Any:
        """Say what the outputs' rows are made of, for the modeler."""
        if sink == OUTPUT:
            found = QgsProcessingAlgorithm.VectorProperties()
            found.availability = QgsProcessingAlgorithm.PropertyAvailability.Available
            layout = accuracy_layout()
            found.fields, found.wkbType = accuracy_fields().fields, layout.geometry_type
            return found
        return properties_of_rows(
            self,
            Call(parameters, context, QgsProcessingFeedback()),
            sourceProperties,
            label_set_fields,
            (QgsFields(), QgsWkbTypes.Type.Unknown),
            inputs=(POPULATION, FEATURES),
        )

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.map_with_sets = ""
        self.started = datetime.now(timezone.utc).astimezone()
        self.inputs = read_inputs(self, Call(parameters, context, feedback))

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs = self.inputs
        feedback.setProgressText(tr("Reading the objects"))
        sample = self._sample(feedback)
        level = self.parameterAsDouble(parameters, CONFIDENCE_LEVEL, context) / 100
        accuracy = accuracy_of(sample, is_area=bool(inputs.area_field), level=level)
        report = AccuracyReport(
            map=inputs.map.source.name,
            accuracy=accuracy,
            colors=self._colors(accuracy),
            objects=self.parameterAsString(parameters, OBJECT_NAME, context).strip(),
            area_field=inputs.area_field,
            confidence=check_confidence(sample, list(inputs.features.likely), level=level),
            sets=self._write_sets(sample, Call(parameters, context, feedback)),
        )
        _log(report, feedback)
        table = _write_table(inputs.table, accuracy, Call(parameters, context, feedback))
        name = inputs.features.source.name
        self.post_processors = [
            finish_when_loaded(inputs.table, table, lambda _: None, context, of=name)
        ]
        overall = accuracy.assessment.overall
        results = {OUTPUT: table, OVERALL: overall.value, LOW: overall.low, HIGH: overall.high}
        if inputs.sets is not None:
            results[LABEL_SETS] = self.map_with_sets
            self.post_processors.append(
                finish_when_loaded(
                    inputs.sets, self.map_with_sets, inputs.map.look.give, context, of=name
                )
            )
        if inputs.given.html_file is not None:
            with only_warns(feedback):
                page = to_html(self._with_origin(report), page_writer())
                write_page(inputs.given.html_file, page)
                results[OUTPUT_HTML_FILE] = str(inputs.given.html_file)
        return results

    def _sample(self, feedback: QgsProcessingFeedback) -> ReferenceSample:
        inputs, population = self.inputs, None
        if inputs.population is not None:
            source, fields = inputs.population.source, inputs.population.fields
            population = read_population(source, fields, Portion(feedback, 0, 25))
        features = inputs.features
        portion = Portion(feedback, 25, 50)
        rows = read_reference_rows(features.source, features.fields, inputs.answers, portion)
        return reference_sample(rows, population)

    def _colors(self, accuracy: MapAccuracy) -> dict[str, Color | None]:
        """Return the colours of the classes, those of the legend where it has some."""
        shown = self.inputs.map.fields.predicted.shown.values()
        known = {each.name: each.color for each in shown if each.color}
        entries = [
            ClassEntry(place, name, known.get(name)) for place, name in enumerate(accuracy.names)
        ]
        return dict(zip(accuracy.names, class_colors(entries)))

    def _write_sets(self, sample: ReferenceSample, call: Call) -> MadeSets | None:
        """Write the map with a label set for each object, where that is wanted."""
        inputs = self.inputs
        if inputs.sets is None:
            return None
        call.feedback.setProgressText(tr("Writing the label sets"))
        coverage = self.parameterAsDouble(call.parameters, COVERAGE, call.context) / 100
        names = list(inputs.features.likely)
        sets = learn_label_sets(sample, names, coverage)
        seen = see_features(inputs.map.source, Portion(call.feedback, 50, 70))
        places = [inputs.map.likely[name] for name in names]
        written = CopiedRows(
            seen.seen, len(seen.keys), seen.rows(sets, places), label_set_fields, label_set_values
        )
        portion = Portion(call.feedback, 70, 95)
        self.map_with_sets = write_copy(
            inputs.sets, written, Call(call.parameters, call.context, portion)
        )
        return MadeSets(sets, dict(seen.by_size))

    def _with_origin(self, report: AccuracyReport) -> AccuracyReport:
        """Return the report with how it came about."""
        return replace(
            report,
            warnings=tuple(self.warnings),
            settings=(*self._fields_used(), *self.inputs.given.settings),
            parameters=self.inputs.given.inputs,
            software={"Object Classifier": plugin_version(), "QGIS": Qgis.QGIS_VERSION},
            started=self.started.strftime("%Y-%m-%d %H:%M:%S %z"),
        )

    def _fields_used(self) -> list[tuple[str, str]]:
        """Return the fields that nobody chose, as the dialog calls them."""
        names = self.inputs.names.items()
        chosen = self.inputs.given.inputs
        return [
            (self.parameterDefinition(parameter).description(), name)
            for parameter, name in names
            if not chosen.get(parameter)
        ]

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Give the map with label sets its legend, loaded or not, and keep it with a file."""
        layer = layer_of(self.map_with_sets, context) if self.map_with_sets else None
        if layer is not None:
            self.inputs.map.look.give(layer)
            keep_style(layer, feedback)
        return {}


def _log(report: AccuracyReport, feedback: QgsProcessingFeedback) -> None:
    accuracy = report.accuracy
    for note in (*accuracy.sample.notes, *accuracy.assessment.notes):
        feedback.pushWarning(note)
    for sentence in answers_not_used(accuracy):
        feedback.pushInfo(sentence)
    for sentence in (*headlines(report), verdict(report)):
        feedback.pushInfo(sentence)
    if report.confidence is not None:
        for sentence in confidence_verdict(report.confidence):
            feedback.pushInfo(sentence)
    if report.sets is not None:
        feedback.pushInfo(sets_verdict(report.sets))


def _write_table(output: Output, accuracy: MapAccuracy, call: Call) -> str:
    layout = accuracy_layout()
    fields, kept = fit(output, layout, accuracy_fields, accuracy_values, call)
    shape = Shape(fields.fields, layout.geometry_type, layout.crs)
    with output.destination.writing(shape, call.context) as writing:
        rows = RowWriter(writing.sink, fields)
        for position, values in enumerate(accuracy_rows(accuracy), start=1):
            rows.add(position, QgsFeature(fields.fields), values)
        del rows
        check = partial(kept.check_is_whole, row_count=len(accuracy.names))
        return str(writing.put_in_place(check))
