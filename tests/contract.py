"""The public contract of the algorithms: PRODUCT.md 1 and SUPPLY.md 3, and what was added since.

Names, kinds, defaults and values are public for ever: scripts, models and saved commands of users
hold them. A line is a parameter: its name, kind and default; whether it may be left out; whether it
is folded away in the dialog; and which values it takes, with a star at the default. Behind an arrow
are outputs.
"""

from __future__ import annotations

from typing import NamedTuple

ALGORITHMS = {
    "classifyobjects": """
        RASTER multilayer optional
        FEATURES source optional
        MODEL file
        MODEL_ARGUMENTS matrix optional
        PROCESSING_MODE enum advanced *PROCESS_AS_MOSAICKED_IMAGE|PROCESS_ITEMS_SEPARATELY
        CLASS_LABEL_FIELD string=ClassLabel
        BUFFER_DISTANCE distance=0.0 optional advanced
        IMAGE_FIELD field optional advanced
        ATTACHMENTS source optional advanced
        CELL_SIZE number optional advanced
        EXTENT extent optional advanced
        CROP enum advanced *AUTO|FIXED_SIZE|BOUNDING_BOX
        BLACKEN enum advanced *AUTO|YES|NO
        CHIP_RESIZE enum advanced *AUTO|NONE|SQUISH
        PROCESSOR enum advanced *AUTO|CPU|GPU
        GPU_ID number=0 advanced
        CLASS_PROBABILITIES boolean=False advanced
        RUN_MODEL_CODE boolean=False advanced
        SCHEDULER string optional advanced
        OUTPUT sink
        OUTPUT_HTML_FILE fileDestination optional
        -> OUTPUT outputVector
        -> OUTPUT_HTML_FILE outputHtml
        -> FEATURE_COUNT outputNumber
        -> CLASSIFIED_COUNT outputNumber
        -> CLASS_COUNTS outputString
        -> DEVICE outputString
    """,
    "trainmodel": """
        RASTER multilayer optional
        FEATURES source optional
        LABEL_FIELD field optional
        METHOD enum *FAST|FINE_TUNE|FROM_SCRATCH
        CHIPS file optional advanced
        PROCESSING_MODE enum advanced *PROCESS_AS_MOSAICKED_IMAGE|PROCESS_ITEMS_SEPARATELY
        BUFFER_DISTANCE distance=0.0 optional advanced
        IMAGE_FIELD field optional advanced
        ATTACHMENTS source optional advanced
        CELL_SIZE number optional advanced
        CHIP_WIDTH number=0 advanced
        CHIP_HEIGHT number=0 advanced
        CROP enum advanced *FIXED_SIZE|BOUNDING_BOX
        BLACKEN boolean=False advanced
        BANDS string optional advanced
        WEIGHTS file optional advanced
        SPLIT enum advanced *SPATIAL|RANDOM|FIELD
        BLOCK_SIZE number optional advanced
        SPLIT_FIELD field optional advanced
        FOLDS number=5 advanced
        BALANCE enum advanced NONE|*SQRT|FULL
        EPOCHS number=30 advanced
        PATIENCE number=8 advanced
        TIME_LIMIT number=0.0 advanced
        SEED number=1 advanced
        MODEL_NAME string optional advanced
        PROCESSOR enum advanced *AUTO|CPU|GPU
        GPU_ID number=0 advanced
        OUTPUT fileDestination
        OUTPUT_HTML_FILE fileDestination optional
        PREDICTIONS sink optional
        -> OUTPUT outputFile
        -> OUTPUT_HTML_FILE outputHtml
        -> PREDICTIONS outputVector
        -> ACCURACY outputNumber
        -> ACCURACY_LOW outputNumber
        -> ACCURACY_HIGH outputNumber
        -> BALANCED_ACCURACY outputNumber
        -> CALIBRATION_ERROR outputNumber
        -> OBJECT_COUNT outputNumber
        -> BLOCK_COUNT outputNumber
        -> CLASS_COUNTS outputString
        -> DEVICE outputString
    """,
    "exportchips": """
        RASTER multilayer optional
        FEATURES source optional
        LABEL_FIELD field optional
        PROCESSING_MODE enum advanced *PROCESS_AS_MOSAICKED_IMAGE|PROCESS_ITEMS_SEPARATELY
        FORMAT enum *LABELED_TILES|IMAGENET
        CHIP_FORMAT enum *TIFF|PNG|JPEG
        CHIPS file optional advanced
        BUFFER_DISTANCE distance=0.0 optional advanced
        IMAGE_FIELD field optional advanced
        ATTACHMENTS source optional advanced
        CELL_SIZE number optional advanced
        CHIP_WIDTH number=0 advanced
        CHIP_HEIGHT number=0 advanced
        CROP enum advanced *FIXED_SIZE|BOUNDING_BOX
        BLACKEN boolean=False advanced
        BANDS string optional advanced
        OUTPUT folderDestination
        -> OUTPUT outputFolder
        -> CHIP_COUNT outputNumber
        -> OBJECT_COUNT outputNumber
        -> CLASS_COUNTS outputString
    """,
    "sampleobjects": """
        FEATURES source
        METHOD enum RANDOM|*STRATIFIED|UNCERTAIN
        COUNT number=200
        MINIMUM_PER_CLASS number=30
        CLASS_LABEL_FIELD field optional
        CONFIDENCE_FIELD field optional advanced
        SEED number=1 advanced
        OUTPUT sink
        -> OUTPUT outputVector
        -> SAMPLED_COUNT outputNumber
    """,
    "assessaccuracy": """
        FEATURES source
        PREDICTED_FIELD field optional
        REFERENCE_FIELD field optional
        STRATUM_FIELD field optional advanced
        STRATUM_SIZE_FIELD field optional advanced
        POPULATION source optional
        AREA_FIELD field optional
        OBJECT_NAME string optional advanced
        CONFIDENCE_FIELD field optional advanced
        CONFIDENCE_LEVEL number=95.0 advanced
        COVERAGE number=90.0 advanced
        OUTPUT sink
        LABEL_SETS sink optional
        OUTPUT_HTML_FILE fileDestination optional
        -> OUTPUT outputVector
        -> LABEL_SETS outputVector
        -> OUTPUT_HTML_FILE outputHtml
        -> OVERALL outputNumber
        -> LOW outputNumber
        -> HIGH outputNumber
    """,
    "inspectmodel": """
        MODEL file
        RASTER multilayer optional
        LOAD boolean=False
        OUTPUT fileDestination optional
        OUTPUT_DLPK fileDestination optional
        -> OUTPUT outputHtml
        -> OUTPUT_DLPK outputFile
        -> REPORT outputString
    """,
    "setupruntime": """
        ACTION enum *CHECK|CREATE|REPAIR
        FRAMEWORKS enum *BASE|PYTORCH|TENSORFLOW|BACKBONE|CLUSTER several
        DRY_RUN boolean=False
        FOLDER file optional advanced
        PYTHON file optional advanced
        WHEELS file optional advanced
        -> PYTHON outputString
        -> REPORT outputString
    """,
}

RESULT = {"ClassLabel": str, "ClassValue": int, "Confidence": float, "Status": str}
"""Fields that a classified object gets behind its own, in this order, and what they hold."""


class Parameter(NamedTuple):
    """A parameter; `default` and `values` are as text."""

    name: str
    kind: str
    default: str
    is_optional: bool
    is_advanced: bool
    values: tuple[str, ...]
    takes_several: bool


def parameters_of(algorithm: str) -> list[Parameter]:
    """Return the parameters of an algorithm."""
    return [_parameter(line) for line in _lines(algorithm) if not line.startswith("->")]


def outputs_of(algorithm: str) -> dict[str, str]:
    """Return the kinds of an algorithm's outputs by their names."""
    outputs = [line.split()[1:] for line in _lines(algorithm) if line.startswith("->")]
    return dict(outputs)


def _lines(algorithm: str) -> list[str]:
    return [line.strip() for line in ALGORITHMS[algorithm].strip().splitlines()]


def _parameter(line: str) -> Parameter:
    name, kind, *more = line.split()
    kind, _, default = kind.partition("=")
    words = {"optional", "advanced", "several"}
    marked = next((tuple(word.split("|")) for word in more if word not in words), ())
    default = next((value[1:] for value in marked if value.startswith("*")), default)
    values = tuple(value.lstrip("*") for value in marked)
    return Parameter(
        *(name, kind, default, "optional" in more, "advanced" in more, values, "several" in more)
    )
