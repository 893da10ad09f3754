"""Parameters and outputs of `objectclassifier:classifyobjects`, each with its help.

Names and values are public for ever. Source: PRODUCT.md 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.job import Blacken, ChipResize, Crop, ProcessingMode, Processor
from ..core.layers.fields import CLASS_LABEL
from .base import ObjectClassifierAlgorithm, tr
from .parameters import add_model, use_widget

if TYPE_CHECKING:
    from enum import Enum

RASTER = "RASTER"
FEATURES = "FEATURES"
CLASS_LABEL_FIELD = "CLASS_LABEL_FIELD"
PROCESSING_MODE = "PROCESSING_MODE"
MODEL_ARGUMENTS = "MODEL_ARGUMENTS"
BUFFER_DISTANCE = "BUFFER_DISTANCE"
IMAGE_FIELD = "IMAGE_FIELD"
ATTACHMENTS = "ATTACHMENTS"
CELL_SIZE = "CELL_SIZE"
EXTENT = "EXTENT"
CROP = "CROP"
BLACKEN = "BLACKEN"
CHIP_RESIZE = "CHIP_RESIZE"
PROCESSOR = "PROCESSOR"
GPU_ID = "GPU_ID"
CLASS_PROBABILITIES = "CLASS_PROBABILITIES"
RUN_MODEL_CODE = "RUN_MODEL_CODE"
OUTPUT = "OUTPUT"
OUTPUT_HTML_FILE = "OUTPUT_HTML_FILE"
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
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            RASTER, tr("Imagery"), QgsProcessing.SourceType.TypeRaster, optional=True
        ),
        tr(
            "The imagery that shows the objects: raster layers or files, or a folder of images, "
            "searched with the folders in it. "
            "Of a web service, virtual raster or database only what the objects need is fetched. "
            "Without objects each image is one object: the result has its outline, or is a table "
            "where no image has a georeference. Empty where photos of the objects are classified. "
            "What a layer's properties call nodata counts, additional values too; its opacity, "
            "colours and transparency band are display and do not. "
            "In ArcGIS: Input Raster."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            FEATURES,
            tr("Objects"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        ),
        tr(
            "The features that mark the objects: polygons, lines or points, in any CRS. Empty: "
            "each image is one object. Invalid geometries are taken as they are, unless you "
            "choose for this input that they be skipped, which leaves them unclassified, or stop "
            "the run. In ArcGIS: Input Features."
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
    use_widget(arguments, "arguments_widget.ArgumentsWidgetWrapper")
    algorithm.add(
        arguments,
        tr(
            "Names and values of the model's own arguments, for example batch_size 16 or "
            "test_time_augmentation true. A name that the model does not know is an error that "
            "lists the known ones."
        ),
    )


def _add_rules(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        _choice(PROCESSING_MODE, tr("Processing mode"), ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE),
        tr(
            "With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the "
            "first on top; PROCESS_ITEMS_SEPARATELY writes a row for each object and each raster "
            "that it lies in, with the raster's name."
        ),
    )
    algorithm.add(
        QgsProcessingParameterString(
            CLASS_LABEL_FIELD, tr("Class label field"), defaultValue=CLASS_LABEL
        ),
        tr("Name of the field that gets the class label."),
    )
    algorithm.add(
        QgsProcessingParameterDistance(
            BUFFER_DISTANCE,
            tr("Buffer distance"),
            defaultValue=0.0,
            parentParameterName=FEATURES,
            optional=True,
            minValue=0.0,
        ),
        tr(
            "Turns points and lines into polygons, and widens polygons, before the chips are "
            "cut; in the units of the CRS of the objects."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            IMAGE_FIELD, tr("Image field"), parentLayerParameterName=FEATURES, optional=True
        ),
        tr(
            "Field of the objects with the paths of photos (one, a list, or several with ; | , or "
            "a line break between them), or with the photo itself. The photos are then classified, "
            "instead of imagery, each in a row; PhotoName in the result has their names. A "
            "path may be absolute, or relative to the folder that the field's form widget names, "
            "to the layer's file, or to the project (as QField stores DCIM/photo.jpg)."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            ATTACHMENTS,
            tr("Attachments table"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "Table of photos that are attached to the objects, as ArcGIS makes it (LAYER__ATTACH: "
            "REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Each photo is classified, and gets a "
            "row with the attributes of its object. Without imagery, the table beside a layer of "
            "a geodatabase, and the media that a GeoPackage relates to its layer, are found "
            "without being named here."
        ),
        advanced=True,
    )


def _add_run_options(algorithm: ObjectClassifierAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterNumber(
            CELL_SIZE,
            tr("Cell size"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        ),
        tr(
            "Cell size at which the model sees the imagery, in units of the imagery's CRS. "
            "Empty: the imagery's own; of tiles from the web, the zoom nearest to what the model "
            "was trained on, else the finest. A WMS or an ArcGIS service needs it where the model "
            "names no cell size."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
        tr("Objects that do not meet it stay unclassified. Chips are not cut off at it."),
        advanced=True,
    )
    algorithm.add(
        _choice(CROP, tr("Cut chips to"), Crop.AUTO),
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
        _choice(BLACKEN, tr("Blacken around objects"), Blacken.AUTO),
        tr(
            "For models that do not say it: whether the pixels around an object become 0. AUTO: "
            "what the model says, else NO. Where the model says it (BlackenAroundFeature), that "
            "counts, and a contradiction is a warning."
        ),
        advanced=True,
    )
    algorithm.add(
        _choice(CHIP_RESIZE, tr("Resize chips"), ChipResize.AUTO),
        tr(
            "AUTO: chips of varying size are squeezed to the model's size, as in training. "
            "NONE: chips reach the model unresized, as ArcGIS feeds them. SQUISH: always."
        ),
        advanced=True,
    )
    algorithm.add(
        _choice(PROCESSOR, tr("Processor"), Processor.AUTO),
        tr("AUTO: the GPU if the model environment can use one, else the CPU."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(GPU_ID, tr("GPU number"), defaultValue=0, minValue=0),
        tr("Which GPU, where there are several; the first is 0."),
        advanced=True,
    )
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
            "with your rights on this computer. Only for models whose maker you trust."
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
    algorithm.add(
        QgsProcessingParameterFileDestination(
            OUTPUT_HTML_FILE,
            tr("Report"),
            tr("HTML files (*.html)"),
            optional=True,
            createByDefault=False,
        ),
        tr(
            "A page about the run, to read and to pass on: objects and confidences per class, "
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


def _choice(name: str, title: str, default: Enum) -> QgsProcessingParameterEnum:
    """Return a parameter whose values are the names that `core.job` has for them."""
    return QgsProcessingParameterEnum(
        name,
        title,
        options=[choice.value for choice in type(default)],
        defaultValue=default.value,
        usesStaticStrings=True,
    )
