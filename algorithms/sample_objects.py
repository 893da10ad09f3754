"""`objectclassifier:sampleobjects`: which objects a person should look at, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpressionContext,
    QgsFields,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..core.feedback import Portion
from ..core.layers.class_fields import class_fields
from ..core.layers.feature_source import FeatureSource
from ..core.layers.labels import LabelField
from ..core.layers.output.style import LayerLook
from ..core.layers.sample_frame import FrameFields, read_frame, sampled_fields, sampled_values
from ..core.sampling.frame import Drawn, SamplingMethod
from ..core.sampling.probability import draw_random, draw_stratified
from ..core.sampling.uncertainty import draw_uncertain
from ..core.texts import Text, text
from .common.base import ObjectClassifierAlgorithm
from .common.call import Call, Parameters
from .common.copying import CopiedRows, write_copy
from .common.finishing import finish_when_loaded, keep_style, layer_of
from .common.input_parameters import FEATURES
from .common.output import OUTPUT, place_of, read_output
from .common.parameters import choice, field_of, lacking_field, required_layer
from .common.sink_properties import properties_of_rows
from .common.translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    from ..core.layers.class_fields import ClassFields
    from ..core.sampling.frame import Frame
    from .common.output import Output

METHOD = "METHOD"
COUNT = "COUNT"
MINIMUM_PER_CLASS = "MINIMUM_PER_CLASS"
SEED = "SEED"
CLASS_LABEL_FIELD = "CLASS_LABEL_FIELD"
CONFIDENCE_FIELD = "CONFIDENCE_FIELD"
SAMPLED_COUNT = "SAMPLED_COUNT"

_LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True)
class _Inputs:
    """What `prepare_core` read in the main thread."""

    source: FeatureSource
    fields: FrameFields
    output: Output
    look: LayerLook


class SampleObjects(ObjectClassifierAlgorithm):
    """Reads features as numbers, draws, and writes them all with what was drawn."""

    ID = "sampleobjects"
    ICON = "sample_objects.svg"

    def displayName(self) -> str:
        return tr("Choose objects to label")

    def shortDescription(self) -> str:
        return tr("Draws a sample to review, or finds what a model is least sure of.")

    def search_words(self) -> Text:
        return text(
            "sample,sampling,random,stratified,review,label,annotate,training,accuracy,"
            "validation,reference,active learning,uncertainty,confidence,margin,labels,"
            "labelling,labeling,active-learning"
        )

    def help_html(self) -> str:
        return tr(
            "<p>Chooses which objects a person should look at, and writes all objects with "
            "<b>ReviewOrder</b> (1, 2, 3 …; empty: not chosen), <b>ReviewReason</b>, "
            "<b>Stratum</b> and <b>StratumSize</b>. They are looked at in this order, and "
            "<i>Assess accuracy</i> makes estimates from the answers.</p>"
            "<p>There are three ways to choose:</p><ul>"
            "<li><b>At random</b> (RANDOM) is for the first labels, where nothing is classified "
            "yet: objects all over the area, each as likely as any other.</li>"
            "<li><b>At random in each class</b> (STRATIFIED) is the honest sample of a "
            "classified layer: rare classes more than their share, so that accuracy and true "
            "counts can be estimated with intervals.</li>"
            "<li><b>What the model is least sure of</b> (UNCERTAIN) is for the next round of "
            "training: the classes in turn and never many in one place; every tenth is any "
            "object, as a control. These answers teach a model most, but no estimate may be made "
            "from them.</li></ul>"
            "<p>Whoever stops early has answered a smaller sample of the same kind. Answers stay "
            "where the layer is sampled again. STRATIFIED and RANDOM go on with the answered part "
            "of a sample of the same strata; objects that were answered for another reason can be "
            "drawn too, else the sample would stand only for the others.</p>"
            "<p>Objects without a class are in no stratum: what hid them from the model hides "
            "them from a person too. Estimates are then of the classified objects. The same SEED "
            "chooses the same objects, whatever their order in the layer.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                FEATURES, tr("Objects"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr(
                "The layer to choose from: classified objects, for RANDOM any objects. Where only "
                "the selected features are used, the sample stands for these."
            ),
        )
        self.add(
            choice(
                METHOD,
                tr("Method"),
                {
                    SamplingMethod.RANDOM.value: tr("At random"),
                    SamplingMethod.STRATIFIED.value: tr("At random in each class"),
                    SamplingMethod.UNCERTAIN.value: tr("What the model is least sure of"),
                },
                SamplingMethod.STRATIFIED.value,
            ),
            tr(
                "RANDOM: objects all over the area, for first labels. STRATIFIED: at random in "
                "each class, for accuracy and counts. UNCERTAIN: what the model is least sure of, "
                "to train it again."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                COUNT, tr("Number of objects"), defaultValue=200, minValue=1
            ),
            tr(
                "How many objects to choose, in addition to those of the same sample that were "
                "answered already."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                MINIMUM_PER_CLASS, tr("Minimum per class"), defaultValue=30, minValue=0
            ),
            tr(
                "STRATIFIED: at least this many of each class, and two in any case, or all where "
                "it has fewer. Where COUNT does not allow it, as many as it allows."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                CLASS_LABEL_FIELD,
                tr("Class label field"),
                parentLayerParameterName=FEATURES,
                optional=True,
            ),
            tr("Field with the class of each object. Empty: ClassLabel, where there is one."),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Objects to review"), QgsProcessing.SourceType.TypeVector
            ),
            tr("All objects, in their order, with what was chosen; the legend stays."),
        )
        self.addOutput(QgsProcessingOutputNumber(SAMPLED_COUNT, tr("Number of objects chosen")))

    def _add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterField(
                CONFIDENCE_FIELD,
                tr("Confidence field"),
                parentLayerParameterName=FEATURES,
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr(
                "UNCERTAIN: field with the confidence of each object, for layers without "
                "probabilities of all classes (P_ fields), which say more. Empty: the P_ fields, "
                "else Confidence."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                SEED, tr("Seed"), defaultValue=1, minValue=0, maxValue=_LARGEST_SEED
            ),
            tr(
                "A different number draws different objects; the same number draws the same ones. "
                "A map of a model that was trained with an earlier sample needs another number, "
                "unless the answers are in the layer."
            ),
            advanced=True,
        )

    def sinkProperties(
        self,
        sink: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        sourceProperties: dict[str, Any],
    ) -> Any:
        """Say what the output's rows are made of, for the modeler."""
        return properties_of_rows(
            self,
            Call(parameters, context, QgsProcessingFeedback()),
            sourceProperties,
            sampled_fields,
            (QgsFields(), QgsWkbTypes.Type.Unknown),
        )

    def prepare_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        call = Call(parameters, context, feedback)
        self.written = ""
        layer = required_layer(self, FEATURES, call)
        expressions = QgsExpressionContext(context.expressionContext())
        source = FeatureSource.of(layer, parameters.get(FEATURES), expressions)
        place = place_of(layer)
        output = read_output(self, call, [place] if place else [], OUTPUT)
        fields = self._fields(layer, call)
        self.inputs = _Inputs(source, fields, output, LayerLook.of(layer))

    def _fields(self, layer: QgsVectorLayer, call: Call) -> FrameFields:
        """Return what of the features counts.

        Raises:
            InputError: what the method needs is not there.
        """
        parameters, context, feedback = call
        method = SamplingMethod(self.parameterAsEnumString(parameters, METHOD, context))
        given = {
            name: field_of(layer, name, self.parameterAsString(parameters, name, context))
            for name in (CLASS_LABEL_FIELD, CONFIDENCE_FIELD)
        }
        found = class_fields(layer.fields(), given[CLASS_LABEL_FIELD], given[CONFIDENCE_FIELD])
        if method is SamplingMethod.RANDOM:
            return FrameFields()
        label = LabelField.of(layer, found.label) if found.label else None
        for remark in label.remarks() if label else ():
            feedback.pushWarning(remark)
        if method is SamplingMethod.STRATIFIED:
            if label is None:
                raise _missing(layer, CLASS_LABEL_FIELD, text("the field with their classes"))
            return FrameFields(label)
        return self._doubt_fields(layer, label, found, given[CONFIDENCE_FIELD])

    def _doubt_fields(
        self, layer: QgsVectorLayer, label: LabelField | None, found: ClassFields, chosen: str
    ) -> FrameFields:
        places = layer.fields().lookupField
        probabilities = tuple(map(places, found.probabilities.values()))
        if len(probabilities) > 1 and not chosen:
            return FrameFields(label, probabilities)
        if not found.confidence:
            raise _missing(
                layer,
                CONFIDENCE_FIELD,
                text("the field of confidences (or classify with CLASS_PROBABILITIES)"),
            )
        return FrameFields(label, confidence=places(found.confidence))

    def run_core(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(parameters, context, feedback)
        inputs = self.inputs
        feedback.setProgressText(tr("Reading the objects"))
        seed = self.parameterAsInt(parameters, SEED, context)
        read = read_frame(inputs.source, inputs.fields, seed, Portion(feedback, 0, 45))
        drawn = self._draw(read.frame, seed, call)
        _log(drawn, feedback)
        feedback.setProgressText(tr("Writing the objects"))
        rows = CopiedRows(read.seen, len(read.keys), read.rows(), sampled_fields, sampled_values)
        self.written = write_copy(
            inputs.output, rows, Call(parameters, context, Portion(feedback, 50, 100))
        )
        self.post_processor = finish_when_loaded(
            inputs.output, self.written, inputs.look.give, context, of=inputs.source.name
        )
        return {OUTPUT: self.written, SAMPLED_COUNT: len(drawn.rows)}

    def _draw(self, frame: Frame, seed: int, call: Call) -> Drawn:
        parameters, context, _ = call
        count = self.parameterAsInt(parameters, COUNT, context)
        method = SamplingMethod(self.parameterAsEnumString(parameters, METHOD, context))
        if method is SamplingMethod.RANDOM:
            return draw_random(frame, count, seed)
        if method is SamplingMethod.UNCERTAIN:
            return draw_uncertain(frame, count)
        return draw_stratified(
            frame, count, self.parameterAsInt(parameters, MINIMUM_PER_CLASS, context)
        )

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Give the layer its legend, loaded or not, and keep it with a file."""
        layer = layer_of(self.written, context) if self.written else None
        if layer is not None:
            self.inputs.look.give(layer)
            keep_style(layer, feedback)
        return {}


def _missing(layer: QgsVectorLayer, parameter: str, what: str) -> InputError:
    return lacking_field(
        layer,
        parameter,
        text("The objects have no field that the method needs"),
        text("Choose {what}, or another method.", what=what),
    )


def _log(drawn: Drawn, feedback: QgsProcessingFeedback) -> None:
    for note in drawn.notes:
        feedback.pushWarning(note)
    for name, size, number in drawn.strata:
        feedback.pushInfo(
            text("{name}: {number:,} of {size:,} chosen", name=name, number=number, size=size)
        )
    if drawn.kept:
        feedback.pushInfo(
            text(
                "{count:,} of them was answered already.",
                "{count:,} of them were answered already.",
                count=drawn.kept,
            )
        )
