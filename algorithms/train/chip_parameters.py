"""Parameters that say which objects are labelled, and how their chips are cut for a training.

Declared here once, for trainmodel and exportchips. Names are public for ever. Source: SUPPLY.md 3.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Iterable

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import InputError
from ...core.job import Crop
from ...core.texts import text
from ..common.input_parameters import FEATURES, sentences
from ..common.parameters import choice, use_widget
from ..common.translation import tr

if TYPE_CHECKING:
    from ..common.base import ObjectClassifierAlgorithm
    from ..common.call import Call

LABEL_FIELD = "LABEL_FIELD"
CHIPS = "CHIPS"
CHIP_WIDTH = "CHIP_WIDTH"
CHIP_HEIGHT = "CHIP_HEIGHT"
CROP = "CROP"
BLACKEN = "BLACKEN"
BANDS = "BANDS"

LARGEST_CHIP = 1024
"""Pixels; larger ones are resized to no good: networks see the whole of a chip at once."""


def add_label_field(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare LABEL_FIELD."""
    parameter = QgsProcessingParameterField(
        LABEL_FIELD, tr("Label field"), parentLayerParameterName=FEATURES, optional=True
    )
    use_widget(parameter, "parameters.label_widget.LabelFieldWidgetWrapper")
    algorithm.add(
        parameter,
        tr(
            "Field with the class that was assigned to each object: text or whole numbers. "
            "Objects whose field is empty are not used. The layer's legend gives the classes "
            "their names and colours where it is categorised by this field, else the field's "
            "value map does. In ArcGIS: Class Value Field."
        ),
    )


def add_chips(algorithm: ObjectClassifierAlgorithm, also: str) -> None:
    """Declare CHIPS.

    Args:
        algorithm: declares it.
        also: what is done with them, whole sentences.
    """
    algorithm.add(
        QgsProcessingParameterFile(
            CHIPS,
            tr("Folder of chips"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        sentences(
            tr(
                "Chips that were exported before, by Export training chips or by ArcGIS (Labeled "
                "Tiles, Imagenet), or a folder with a folder of images for each class."
            ),
            also,
        ),
        advanced=True,
    )


def add_chip_rules(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare CHIP_WIDTH, CHIP_HEIGHT, CROP, BLACKEN and BANDS."""
    for name, title in ((CHIP_WIDTH, tr("Chip width")), (CHIP_HEIGHT, tr("Chip height"))):
        algorithm.add(
            QgsProcessingParameterNumber(
                name, title, defaultValue=0, minValue=0, maxValue=LARGEST_CHIP
            ),
            tr(
                "In pixels. 0: the smallest of 64, 96, 128, 160, 224 and 256 that holds nine of "
                "ten objects with a quarter around them, so that the model sees what they stand "
                "in. In ArcGIS: Tile Size."
            ),
            advanced=True,
        )
    algorithm.add(
        choice(
            CROP,
            tr("Cut chips to"),
            {
                Crop.FIXED_SIZE.value: tr("A window of one size around each object"),
                Crop.BOUNDING_BOX.value: tr("The box of each object"),
            },
            Crop.FIXED_SIZE.value,
        ),
        tr(
            "FIXED_SIZE: a window of that size around each object. BOUNDING_BOX: the object's own "
            "box, at most of that size, then squeezed to it. In ArcGIS: Crop Mode."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(BLACKEN, tr("Blacken around objects"), defaultValue=False),
        tr(
            "The pixels around an object become 0: the model learns from the object alone, and "
            "not from what it stands in. In ArcGIS: Blacken Around Feature."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(BANDS, tr("Bands"), optional=True),
        tr(
            "Numbers of the bands that the model sees, from 1, in its order: 4,3,2. Empty: the "
            "first three, or all where there are fewer."
        ),
        advanced=True,
    )


def chip_rules(algorithm: ObjectClassifierAlgorithm, call: Call) -> dict[str, Any]:
    """Return what the chip rules say, by the names of the attributes of a `TrainingJob`.

    Raises:
        InputError: BANDS are no numbers of bands.
    """
    parameters, context, _ = call
    return {
        "chip_width": algorithm.parameterAsInt(parameters, CHIP_WIDTH, context),
        "chip_height": algorithm.parameterAsInt(parameters, CHIP_HEIGHT, context),
        "crop": read_crop(algorithm, call),
        "blacken": algorithm.parameterAsBool(parameters, BLACKEN, context),
        "bands": read_bands(call),
    }


def read_crop(algorithm: ObjectClassifierAlgorithm, call: Call) -> Crop:
    """Return CROP."""
    return Crop(algorithm.parameterAsEnumString(call.parameters, CROP, call.context))


def read_bands(call: Call) -> tuple[int, ...] | None:
    """Return BANDS, from 1: a list of numbers, or a text of them; None: nothing is said.

    Raises:
        InputError: they are no numbers of bands, or one is named twice.
    """
    given = call.parameters.get(BANDS)
    parts: Iterable[Any] = given if isinstance(given, (list, tuple)) else [given]
    words = [word for part in parts for word in re.split(r"[\s,;]+", _written(part)) if word]
    if not words:
        return None
    bands = tuple(int(word) for word in words if word.isdecimal() and int(word) > 0)
    if len(bands) < len(words) or len(set(bands)) < len(bands):
        raise InputError(
            text("These are not band numbers"),
            where=f"{BANDS} = {given}",
            mend=text("List each band once, counted from 1 and separated by commas: 1,2,3."),
        )
    return bands


def _written(value: Any) -> str:
    return "" if value is None else str(value)
