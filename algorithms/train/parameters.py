"""Parameters and outputs of `objectclassifier:trainmodel`, each with its help.

Names and values are public for ever. Source: SUPPLY.md 3.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import InputError
from ...core.job import Processor
from ...core.pretrained import require_weights
from ...core.texts import text
from ...core.training_job import Balance, Method, Split, TrainingJob
from ..common.input_parameters import (
    FEATURES,
    GPU_ID,
    PROCESSOR,
    add_buffer_distance,
    add_cell_size,
    add_features,
    add_imagery,
    add_photos,
    add_processing_mode,
    add_processor,
)
from ..common.output import OUTPUT
from ..common.parameters import choice, package_filter
from ..common.reports import add_report
from ..common.translation import tr
from .chip_parameters import add_chip_rules, add_chips, add_label_field, chip_rules

if TYPE_CHECKING:
    from enum import Enum

    from ..common.base import ObjectClassifierAlgorithm
    from ..common.call import Call

    Choice = TypeVar("Choice", bound=Enum)

METHOD = "METHOD"
WEIGHTS = "WEIGHTS"
SPLIT = "SPLIT"
BLOCK_SIZE = "BLOCK_SIZE"
SPLIT_FIELD = "SPLIT_FIELD"
FOLDS = "FOLDS"
BALANCE = "BALANCE"
EPOCHS = "EPOCHS"
PATIENCE = "PATIENCE"
TIME_LIMIT = "TIME_LIMIT"
SEED = "SEED"
MODEL_NAME = "MODEL_NAME"
PREDICTIONS = "PREDICTIONS"
ACCURACY = "ACCURACY"
ACCURACY_LOW = "ACCURACY_LOW"
ACCURACY_HIGH = "ACCURACY_HIGH"
BALANCED_ACCURACY = "BALANCED_ACCURACY"
CALIBRATION_ERROR = "CALIBRATION_ERROR"
CLASS_COUNTS = "CLASS_COUNTS"
OBJECT_COUNT = "OBJECT_COUNT"
BLOCK_COUNT = "BLOCK_COUNT"
DEVICE = "DEVICE"

MOST_FOLDS = 20
MOST_EPOCHS = 1000
LARGEST_SEED = 2**31 - 1


def declare(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare all parameters and outputs, the everyday ones first."""
    _add_inputs(algorithm)
    algorithm.add(
        choice(
            METHOD,
            tr("Method"),
            {
                Method.FAST.value: tr("Fast: learn from what a ready network sees"),
                Method.FINE_TUNE.value: tr("Fine-tune: train the ready network further"),
                Method.FROM_SCRATCH.value: tr("From scratch: train a small new network"),
            },
            Method.FAST.value,
        ),
        tr(
            "FAST: a pretrained network says what it sees in each chip, and only what follows "
            "from that is learned; about a minute for 600 objects, without a GPU, and the same "
            "answer each time. FINE_TUNE: the network itself is trained further, from where FAST "
            "ends; it takes minutes or hours, and pays where FAST is not good enough. "
            "FROM_SCRATCH: a small network that starts from nothing, for thousands of objects."
        ),
    )
    _add_chips(algorithm)
    _add_split(algorithm)
    _add_training(algorithm)
    add_processor(algorithm)
    _add_outputs(algorithm)


def read_job(algorithm: ObjectClassifierAlgorithm, call: Call, name: str) -> TrainingJob:
    """Return the training but for its classes.

    Args:
        algorithm: declares the parameters.
        call: has their values; its feedback hears what is not used.
        name: of the model, where MODEL_NAME is empty.

    Raises:
        InputError: BANDS are no numbers of bands, or WEIGHTS are not there.
    """
    parameters, context, feedback = call

    def chosen(name: str, kind: type[Choice]) -> Choice:
        return kind(algorithm.parameterAsEnumString(parameters, name, context))

    method = chosen(METHOD, Method)
    weights = algorithm.parameterAsFile(parameters, WEIGHTS, context)
    if weights and method is Method.FROM_SCRATCH:
        feedback.pushWarning(tr("WEIGHTS is not used: FROM_SCRATCH starts from none."))
        weights = ""
    if weights:
        require_weights(Path(weights))
    return TrainingJob(
        name=algorithm.parameterAsString(parameters, MODEL_NAME, context).strip() or name,
        classes=(),
        method=method,
        weights=str(Path(weights).resolve()) if weights else None,
        split=chosen(SPLIT, Split),
        block_size=algorithm.parameterAsDouble(parameters, BLOCK_SIZE, context) or None,
        folds=algorithm.parameterAsInt(parameters, FOLDS, context),
        balance=chosen(BALANCE, Balance),
        epochs=algorithm.parameterAsInt(parameters, EPOCHS, context),
        patience=algorithm.parameterAsInt(parameters, PATIENCE, context),
        time_limit=algorithm.parameterAsDouble(parameters, TIME_LIMIT, context),
        seed=algorithm.parameterAsInt(parameters, SEED, context),
        processor=chosen(PROCESSOR, Processor),
        gpu_id=algorithm.parameterAsInt(parameters, GPU_ID, context),
        **chip_rules(algorithm, call),
    )


def read_split_field(algorithm: ObjectClassifierAlgorithm, call: Call) -> str:
    """Return the field whose values keep objects together; "": there is none.

    Raises:
        InputError: SPLIT wants one, and none is given.
    """
    parameters, context, feedback = call
    split = Split(algorithm.parameterAsEnumString(parameters, SPLIT, context))
    name = str(algorithm.parameterAsString(parameters, SPLIT_FIELD, context))
    if split is not Split.FIELD:
        if name:
            feedback.pushWarning(tr("SPLIT_FIELD is not used: SPLIT is {0}.").format(split.value))
        return ""
    if not name and parameters.get(FEATURES):
        raise InputError(
            text("Nothing says which objects belong together"),
            where=f"{SPLIT} = {split.value}, {SPLIT_FIELD}",
            mend=text(
                "Choose the field in SPLIT_FIELD: of sites, of years, or with TRAIN, VALIDATION "
                "and TEST. Or choose another SPLIT."
            ),
        )
    return name


def _add_inputs(algorithm: ObjectClassifierAlgorithm) -> None:
    add_imagery(algorithm, tr("In ArcGIS: Input Raster."))
    add_features(
        algorithm,
        tr(
            "Some of them have a class, in the label field; a few dozen of each class will do. "
            "What is skipped is not used."
        ),
    )
    add_label_field(algorithm)


def _add_chips(algorithm: ObjectClassifierAlgorithm) -> None:
    add_chips(
        algorithm,
        tr("They are trained on instead of objects, or together with them."),
    )
    add_processing_mode(
        algorithm,
        tr(
            "PROCESS_ITEMS_SEPARATELY trains on a chip of each object from each raster that it "
            "lies in: of several years, for example."
        ),
    )
    add_buffer_distance(algorithm)
    add_photos(algorithm, tr("Each photo is trained on, with the class of its object."))
    add_cell_size(
        algorithm,
        tr("A WMS or an ArcGIS service, which render at any scale, need a value."),
    )
    add_chip_rules(algorithm)
    weights = QgsProcessingParameterFile(WEIGHTS, tr("Weights to start from"), optional=True)
    weights.setFileFilter("")
    algorithm.add(
        weights,
        tr(
            "A model of this kind that was trained before (.emd, .dlpk), to go on from it; or a "
            "file of weights of a network of torchvision or timm (state_dict: .pth, .safetensors). "
            "Empty: the network that Set up the model environment installs with BACKBONE. Nothing "
            "is downloaded. Not for FROM_SCRATCH."
        ),
        advanced=True,
    )


def _add_split(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        choice(
            SPLIT,
            tr("Split"),
            {
                Split.SPATIAL.value: tr("By place: neighbours stay together"),
                Split.RANDOM.value: tr("At random, object by object"),
                Split.FIELD.value: tr("By the values of the split field"),
            },
            Split.SPATIAL.value,
        ),
        tr(
            "How the objects that a model is judged on are kept apart from those that it learns "
            "from. SPATIAL: neighbours stay together, in square blocks, so that the accuracy "
            "holds for places that the model has not seen. RANDOM: object by object, which "
            "flatters a model. FIELD: by the values of the split field."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            BLOCK_SIZE,
            tr("Block size"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        ),
        tr(
            "SPATIAL: side of the blocks, in units of the imagery's CRS. Empty: a tenth of the "
            "extent, and at least four chips."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            SPLIT_FIELD, tr("Split field"), parentLayerParameterName=FEATURES, optional=True
        ),
        tr(
            "FIELD: objects with the same value stay together, as of one site or one year. Where "
            "its values are TRAIN, VALIDATION and TEST, they are taken as that."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            FOLDS, tr("Folds"), defaultValue=5, minValue=2, maxValue=MOST_FOLDS
        ),
        tr(
            "How many parts the objects are divided into; each is judged by a model that has "
            "learned from the others."
        ),
        advanced=True,
    )


def _add_training(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        choice(
            BALANCE,
            tr("Balance"),
            {
                Balance.NONE.value: tr("Every object counts the same"),
                Balance.SQRT.value: tr("Objects of rare classes count more"),
                Balance.FULL.value: tr("Every class counts the same"),
            },
            Balance.SQRT.value,
        ),
        tr(
            "How much an object of a rare class counts in the training. NONE: as much as any. "
            "FULL: so much that all classes count the same. SQRT: between the two."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            EPOCHS, tr("Epochs"), defaultValue=30, minValue=1, maxValue=MOST_EPOCHS
        ),
        tr("How often each object is trained on, at most. Not for FAST."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            PATIENCE, tr("Patience"), defaultValue=8, minValue=1, maxValue=MOST_EPOCHS
        ),
        tr("Training ends after this many epochs without an improvement. Not for FAST."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            TIME_LIMIT,
            tr("Time limit"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.0,
            minValue=0.0,
        ),
        tr("Minutes after which the best epoch so far is taken. 0: none. Not for FAST."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            SEED, tr("Seed"), defaultValue=1, minValue=0, maxValue=LARGEST_SEED
        ),
        tr("A different number deals the blocks differently, and starts from other weights."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(MODEL_NAME, tr("Name of the model"), optional=True),
        tr("Empty: the name of the layer of objects, or of the folder of chips."),
        advanced=True,
    )


def _add_outputs(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFileDestination(OUTPUT, tr("Trained model"), package_filter()),
        tr(
            "A deep learning package (.dlpk), which Classify objects using deep learning runs, and "
            "which is built as those of ArcGIS are. With the report in English."
        ),
    )
    add_report(
        algorithm,
        tr(
            "A page about the model, to read and to share: how often it is right, with a range, "
            "for each class too; which classes it confuses; whether its confidence can be "
            "trusted; whether more labels would help; labels that are probably wrong. Needs no "
            "network."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            PREDICTIONS,
            tr("Predictions of labelled objects"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            createByDefault=False,
        ),
        tr(
            "The labelled objects, with what models that had not seen it said of each: class, "
            "confidence, a probability for each class (P_), Fold, and Agrees, false where the "
            "label is another. Those with a high confidence are probably wrong labels."
        ),
    )
    for name, title in (
        (ACCURACY, tr("Share of objects that were classified correctly")),
        (ACCURACY_LOW, tr("Lower end of its 95 % range")),
        (ACCURACY_HIGH, tr("Upper end of its 95 % range")),
        (BALANCED_ACCURACY, tr("Mean of that share over the classes")),
        (CALIBRATION_ERROR, tr("Mean error of the confidence")),
        (OBJECT_COUNT, tr("Number of objects that were trained on")),
        (BLOCK_COUNT, tr("Number of blocks that they lie in")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))
    algorithm.addOutput(QgsProcessingOutputString(CLASS_COUNTS, tr("Objects per class, as JSON")))
    algorithm.addOutput(
        QgsProcessingOutputString(DEVICE, tr("Processor that the model was trained on"))
    )
