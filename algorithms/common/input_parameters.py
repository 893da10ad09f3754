"""Parameters that say what is looked at: imagery, objects, their photos, and the processor.

Each is declared here once, for all algorithms that cut chips; what one of them says besides is
given as `also`, whole sentences. Names are public for ever. Source: PRODUCT.md 1, SUPPLY.md 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ...core.job import ProcessingMode, Processor
from .parameters import choice, use_widget
from .translation import tr

if TYPE_CHECKING:
    from .base import ObjectClassifierAlgorithm

RASTER = "RASTER"
FEATURES = "FEATURES"
PROCESSING_MODE = "PROCESSING_MODE"
BUFFER_DISTANCE = "BUFFER_DISTANCE"
IMAGE_FIELD = "IMAGE_FIELD"
ATTACHMENTS = "ATTACHMENTS"
CELL_SIZE = "CELL_SIZE"
PROCESSOR = "PROCESSOR"
GPU_ID = "GPU_ID"


def imagery_parameter() -> QgsProcessingParameterMultipleLayers:
    """Return RASTER, not yet declared."""
    parameter = QgsProcessingParameterMultipleLayers(
        RASTER, tr("Imagery"), QgsProcessing.SourceType.TypeRaster, optional=True
    )
    use_widget(parameter, "parameters.imagery_widget.ImageryWidgetWrapper")
    return parameter


def add_imagery(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare RASTER."""
    algorithm.add(
        imagery_parameter(),
        sentences(
            tr(
                "The imagery that shows the objects: raster layers or files, or a folder of "
                "images, searched with the folders in it. Of a web service, virtual raster or "
                "database only what the objects need is fetched. Leave it empty where photos of "
                "the objects are classified. What a layer's properties call nodata counts, "
                "additional values too; its opacity, colours and transparency band only change "
                "how it is drawn, and do not."
            ),
            also,
        ),
    )


def add_features(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare FEATURES."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            FEATURES,
            tr("Objects"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        ),
        sentences(
            tr(
                "The features that mark the objects: polygons, lines or points, in any CRS. "
                "Invalid geometries are taken as they are, unless you choose for this input that "
                "they be skipped, or stop the run."
            ),
            also,
        ),
    )


def add_processing_mode(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare PROCESSING_MODE.

    Args:
        algorithm: declares it.
        also: what PROCESS_ITEMS_SEPARATELY does.
    """
    algorithm.add(
        choice(
            PROCESSING_MODE,
            tr("Processing mode"),
            {
                ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE.value: tr("All rasters as one image"),
                ProcessingMode.PROCESS_ITEMS_SEPARATELY.value: tr("Each raster by itself"),
            },
            ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE.value,
        ),
        sentences(
            tr(
                "With several rasters: PROCESS_AS_MOSAICKED_IMAGE takes them as one image, the "
                "first on top."
            ),
            also,
        ),
        advanced=True,
    )


def add_buffer_distance(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare BUFFER_DISTANCE."""
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


def add_photos(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare IMAGE_FIELD and ATTACHMENTS.

    Args:
        algorithm: declares them.
        also: what becomes of each photo.
    """
    algorithm.add(
        QgsProcessingParameterField(
            IMAGE_FIELD, tr("Image field"), parentLayerParameterName=FEATURES, optional=True
        ),
        sentences(
            tr(
                "Field of the objects with the paths of photos (one, a list, or several with ; | "
                ", or a line break between them), or with the photo itself. The photos are then "
                "classified instead of imagery. A path may be absolute, or relative to the folder "
                "that the field's form widget names, to the layer's file, or to the project (as "
                "QField stores DCIM/photo.jpg)."
            ),
            also,
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
        sentences(
            tr(
                "Table of photos that are attached to the objects, as ArcGIS makes it "
                "(LAYER__ATTACH: REL_GLOBALID or REL_OBJECTID, ATT_NAME, DATA). Without imagery, "
                "the table beside a layer of a geodatabase, and the media that a GeoPackage "
                "relates to its layer, are found without being named here."
            ),
            also,
        ),
        advanced=True,
    )


def add_cell_size(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare CELL_SIZE.

    Args:
        algorithm: declares it.
        also: what is taken of services that have no cell size of their own.
    """
    algorithm.add(
        QgsProcessingParameterNumber(
            CELL_SIZE,
            tr("Cell size"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        ),
        sentences(
            tr(
                "Cell size at which the model sees the imagery, in units of the imagery's CRS. "
                "Empty: the imagery's own."
            ),
            also,
        ),
        advanced=True,
    )


def add_processor(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare PROCESSOR and GPU_ID."""
    algorithm.add(
        choice(
            PROCESSOR,
            tr("Processor"),
            {
                Processor.AUTO.value: tr("GPU if there is one, else CPU"),
                Processor.CPU.value: tr("CPU"),
                Processor.GPU.value: tr("GPU"),
            },
            Processor.AUTO.value,
        ),
        tr("AUTO: the GPU if the model environment can use one, else the CPU."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(GPU_ID, tr("GPU number"), defaultValue=0, minValue=0),
        tr("Which GPU, where there are several; the first is 0."),
        advanced=True,
    )


def sentences(*parts: str) -> str:
    """Return help texts as one; "" is none."""
    return " ".join(filter(None, parts))
