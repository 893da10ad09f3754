"""Parameters and outputs of `objectclassifier:classifyobjects`, each with its help.

Names and values are public for ever. Source: PRODUCT.md 1.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
)

from ...core.job import Blacken, ChipResize, Crop
from ...core.layers.fields import CLASS_LABEL
from ..common.base import ObjectClassifierAlgorithm
from ..common.input_parameters import (
    add_buffer_distance,
    add_cell_size,
    add_features,
    add_imagery,
    add_photos,
    add_processing_mode,
    add_processor,
)
from ..common.parameters import add_model, choice, use_widget
from ..common.reports import add_report
from ..common.translation import tr

CLASS_LABEL_FIELD = "CLASS_LABEL_FIELD"
MODEL_ARGUMENTS = "MODEL_ARGUMENTS"
EXTENT = "EXTENT"
CROP = "CROP"
BLACKEN = "BLACKEN"
CHIP_RESIZE = "CHIP_RESIZE"
CLASS_PROBABILITIES = "CLASS_PROBABILITIES"
RUN_MODEL_CODE = "RUN_MODEL_CODE"
SCHEDULER = "SCHEDULER"
OUTPUT = "OUTPUT"
FEATURE_COUNT = "FEATURE_COUNT"
CLASSIFIED_COUNT = "CLASSIFIED_COUNT"
CLASS_COUNTS = "CLASS_COUNTS"
DEVICE = "DEVICE"


def declare(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare all parameters and outputs, the everyday ones first."""
    _add_inputs(algorithm)
    _add_rules(algorithm)
    _add_run_options(algorithm)
    _add_outputs(algorithm)


def _add_inputs(algorithm: ObjectClassifierAlgorithm) -> None:
    add_imagery(
        algorithm,
        tr(
            "Without objects each image is one object: the result has its outline, or is a table "
            "where no image has a georeference. In ArcGIS: Input Raster."
        ),
    )
    add_features(
        algorithm,
        tr(
            "What is skipped stays unclassified. Empty: each image is one object. In ArcGIS: "
            "Input Features."
        ),
    )
    add_model(algorithm)
    arguments = QgsProcessingParameterMatrix(
        MODEL_ARGUMENTS,
        tr("Model arguments"),
        hasFixedNumberRows=False,
        headers=[tr("Name"), tr("Value")],
        optional=True,
    )
    use_widget(arguments, "parameters.arguments_widget.ArgumentsWidgetWrapper")
    algorithm.add(
        arguments,
        tr(
            "Names and values of the model's own arguments, for example batch_size 16 or "
            "test_time_augmentation true. A name that the model does not know is an error that "
            "lists the known ones."
        ),
    )


def _add_rules(algorithm: ObjectClassifierAlgorithm) -> None:
    add_processing_mode(
        algorithm,
        tr(
            "PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster that it lies "
            "in, with the raster's name."
        ),
    )
    algorithm.add(
        QgsProcessingParameterString(
            CLASS_LABEL_FIELD, tr("Class label field"), defaultValue=CLASS_LABEL
        ),
        tr("Name of the field that gets the class label."),
    )
    add_buffer_distance(algorithm)
    add_photos(
        algorithm,
        tr(
            "Each photo is classified, and gets a row with the attributes of its object and "
            "PhotoName, its name."
        ),
    )


def _add_run_options(algorithm: ObjectClassifierAlgorithm) -> None:
    add_cell_size(
        algorithm,
        tr(
            "Of tiles from the web, the zoom nearest to what the model was trained on is taken, "
            "else the finest. A WMS or an ArcGIS service needs a value where the model names no "
            "cell size."
        ),
    )
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("Objects that do not meet it stay unclassified. Chips are not cut off at it."),
        advanced=True,
    )
    algorithm.add(
        choice(
            CROP,
            tr("Cut chips to"),
            {
                Crop.AUTO.value: tr("What the model says, else a window of its size"),
                Crop.FIXED_SIZE.value: tr("A window of the model's size around each object"),
                Crop.BOUNDING_BOX.value: tr("The box of each object"),
            },
            Crop.AUTO.value,
        ),
        tr(
            "For models that do not say how chips are cut, as those without an Esri definition. "
            "AUTO: what the model says, else a window of the model's size around each object. "
            "FIXED_SIZE: that window. BOUNDING_BOX: the object's own box, at most the model's "
            "size, then resized to it. Where the model says it (CropSizeFixed), that counts, and "
            "a contradiction is a warning."
        ),
        advanced=True,
    )
    algorithm.add(
        choice(
            BLACKEN,
            tr("Blacken around objects"),
            {
                Blacken.AUTO.value: tr("If the model says so"),
                Blacken.YES.value: tr("Yes"),
                Blacken.NO.value: tr("No"),
            },
            Blacken.AUTO.value,
        ),
        tr(
            "For models that do not say it: whether the pixels around an object become 0. AUTO: "
            "what the model says, else NO. Where the model says it (BlackenAroundFeature), that "
            "counts, and a contradiction is a warning."
        ),
        advanced=True,
    )
    algorithm.add(
        choice(
            CHIP_RESIZE,
            tr("Resize chips"),
            {
                ChipResize.AUTO.value: tr("As in the training of the model"),
                ChipResize.NONE.value: tr("Never, as in ArcGIS"),
                ChipResize.SQUISH.value: tr("Always to the model's size"),
            },
            ChipResize.AUTO.value,
        ),
        tr(
            "AUTO: chips of varying size are squeezed to the model's size, as in training. "
            "NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always."
        ),
        advanced=True,
    )
    add_processor(algorithm)
    algorithm.add(
        QgsProcessingParameterBoolean(
            CLASS_PROBABILITIES, tr("Add a probability field per class"), defaultValue=False
        ),
        tr("Adds one field for each class, P_ and the class's name, with its probability."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            RUN_MODEL_CODE, tr("Run code that comes with the model"), defaultValue=False
        ),
        tr(
            "Agrees to run Python code, pickles and Lambda layers that are part of the model, "
            "with your rights on this computer, and with SCHEDULER on its workers too. Only for "
            "models whose maker you trust."
        ),
        advanced=True,
    )
    _add_scheduler(algorithm)


def _add_scheduler(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterString(SCHEDULER, tr("Scheduler"), optional=True),
        tr(
            "Who classifies. Empty: one process on this computer. local:4: four processes, each "
            "with one thread and the model in its memory. local:gpus: a process for each GPU. "
            "tcp://host:8786 or tls://host:8786: the workers of a dask scheduler, which take the "
            "first GPU that they see. Each must see the imagery under the same path and have the "
            "same packages; the model is sent where it is missing. The result is the same. Needs "
            "the set CLUSTER of Set up the model environment."
        ),
        advanced=True,
    )


def _add_outputs(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT,
            tr("Classified objects"),
            QgsProcessing.SourceType.TypeVectorAnyGeometry,
            supportsAppend=True,
        ),
        tr("The layer of classified objects, in the colours of the model's classes."),
    )
    add_report(
        algorithm,
        tr(
            "A page about the run, to read and to share: objects and confidences per class, "
            "pictures of the objects that the model was least certain of, why others have no "
            "class, and how to run it again. Needs no network."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputNumber(FEATURE_COUNT, tr("Number of objects")))
    algorithm.addOutput(
        QgsProcessingOutputNumber(CLASSIFIED_COUNT, tr("Number of objects with a class"))
    )
    algorithm.addOutput(QgsProcessingOutputString(CLASS_COUNTS, tr("Objects per class, as JSON")))
    algorithm.addOutput(QgsProcessingOutputString(DEVICE, tr("Processor that ran the model")))
