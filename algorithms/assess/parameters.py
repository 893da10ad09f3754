"""Parameters and outputs of `objectclassifier:assessaccuracy`, each with its help.

Names and values are public for ever. Source: SUPPLY.md 3.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..common.base import ObjectClassifierAlgorithm
from ..common.input_parameters import FEATURES
from ..common.output import OUTPUT
from ..common.reports import add_report
from ..common.translation import tr

PREDICTED_FIELD = "PREDICTED_FIELD"
REFERENCE_FIELD = "REFERENCE_FIELD"
STRATUM_FIELD = "STRATUM_FIELD"
STRATUM_SIZE_FIELD = "STRATUM_SIZE_FIELD"
POPULATION = "POPULATION"
AREA_FIELD = "AREA_FIELD"
CONFIDENCE_FIELD = "CONFIDENCE_FIELD"
CONFIDENCE_LEVEL = "CONFIDENCE_LEVEL"
OBJECT_NAME = "OBJECT_NAME"
LABEL_SETS = "LABEL_SETS"
COVERAGE = "COVERAGE"
OVERALL = "OVERALL"
LOW = "LOW"
HIGH = "HIGH"

FIELDS = (
    *(PREDICTED_FIELD, REFERENCE_FIELD, STRATUM_FIELD, STRATUM_SIZE_FIELD, AREA_FIELD),
    CONFIDENCE_FIELD,
)


def declare(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare all parameters and outputs, the everyday ones first."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            FEATURES, tr("Objects with answers"), [QgsProcessing.SourceType.TypeVector]
        ),
        tr("The layer with the answers: ideally the output of Choose objects to label, reviewed."),
    )
    _add_field(
        algorithm,
        PREDICTED_FIELD,
        tr("Field of the map's classes"),
        tr("Empty: ClassLabel, where there is one."),
    )
    _add_field(
        algorithm,
        REFERENCE_FIELD,
        tr("Field of the answers"),
        tr(
            "What the object really is. Objects without a value have not been reviewed. Empty: "
            "ReviewedLabel, where there is one. Classes are compared by the names that the "
            "legend, or a value map, has for them."
        ),
    )
    _add_design(algorithm)
    _add_field(
        algorithm,
        AREA_FIELD,
        tr("Area field"),
        tr("Totals are then sums of this field instead of numbers of objects."),
        QgsProcessingParameterField.DataType.Numeric,
    )
    algorithm.add(
        QgsProcessingParameterString(OBJECT_NAME, tr("What the objects are called"), optional=True),
        tr('A plural noun for the sentences of the result, such as "buildings".'),
        advanced=True,
    )
    _add_advanced(algorithm)
    _add_outputs(algorithm)


def _add_design(algorithm: ObjectClassifierAlgorithm) -> None:
    _add_field(
        algorithm,
        STRATUM_FIELD,
        tr("Stratum field"),
        tr("The group that each object was drawn from. Empty: Stratum, where there is one."),
        advanced=True,
    )
    _add_field(
        algorithm,
        STRATUM_SIZE_FIELD,
        tr("Field of the sizes of strata"),
        tr(
            "How many objects the stratum had when the sample was drawn. Empty: StratumSize, "
            "where there is one."
        ),
        QgsProcessingParameterField.DataType.Numeric,
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            POPULATION,
            tr("Map that was sampled"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "The layer of all classified objects, where the answers are in another one. It says "
            "what the map shows, and, where no field does, how many objects the strata have. Its "
            "fields have the names of those above. Empty: the objects with answers, if the others "
            "are there too."
        ),
    )


def _add_advanced(algorithm: ObjectClassifierAlgorithm) -> None:
    _add_field(
        algorithm,
        CONFIDENCE_FIELD,
        tr("Confidence field"),
        tr(
            "Used to check whether confidence matches how often the map is right. Empty: "
            "Confidence, where there is one. With fields of all probabilities (P_ fields) a "
            "temperature is fitted."
        ),
        QgsProcessingParameterField.DataType.Numeric,
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            CONFIDENCE_LEVEL,
            tr("Confidence level, percent"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=95.0,
            minValue=50.0,
            maxValue=99.9,
        ),
        tr("In how many of 100 samples the intervals contain the true value."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            COVERAGE,
            tr("Coverage of label sets, percent"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=90.0,
            minValue=50.0,
            maxValue=99.9,
        ),
        tr("How many of 100 label sets contain the right class."),
        advanced=True,
    )


def _add_outputs(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT, tr("Accuracy"), QgsProcessing.SourceType.TypeVector
        ),
        tr(
            "A table with a row for each class: user's and producer's accuracy, F1 and total, "
            "each with its interval, and what the map shows."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            LABEL_SETS,
            tr("Map with label sets"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            createByDefault=False,
        ),
        tr(
            "A copy of the map with the field LabelSet: the classes that each object may be, "
            "separated by semicolons; the coverage says how many sets contain the right class. "
            "Needs P_ fields, and answers that the model was not trained on."
        ),
    )
    add_report(
        algorithm,
        tr(
            "A page to read and to share: how many there really are, how often the map is right, "
            "which classes are confused, whether confidence can be trusted, and how the sample "
            "was drawn. Needs no network."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputNumber(OVERALL, tr("Share of correct objects, 0 to 1")))
    algorithm.addOutput(QgsProcessingOutputNumber(LOW, tr("Lower end of its interval")))
    algorithm.addOutput(QgsProcessingOutputNumber(HIGH, tr("Upper end of its interval")))


def _add_field(
    algorithm: ObjectClassifierAlgorithm,
    name: str,
    title: str,
    help_text: str,
    kind: Any = QgsProcessingParameterField.DataType.Any,
    *,
    advanced: bool = False,
) -> None:
    parameter = QgsProcessingParameterField(
        name, title, parentLayerParameterName=FEATURES, type=kind, optional=True
    )
    algorithm.add(parameter, help_text, advanced=advanced)
