"""Parameters that several algorithms declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterFile

from .base import tr

if TYPE_CHECKING:
    from .base import ObjectClassifierAlgorithm, Parameters

MODEL = "MODEL"


def add_model(algorithm: ObjectClassifierAlgorithm) -> None:
    """Declare MODEL."""
    suffixes = "*.emd *.EMD *.dlpk *.DLPK *.onnx *.ONNX"
    algorithm.add(
        QgsProcessingParameterFile(
            MODEL,
            tr("Model"),
            fileFilter=tr("Models") + f" ({suffixes});;" + tr("All files") + " (*.*)",
        ),
        tr(
            "A trained classifier: Esri model definition (.emd), deep learning package (.dlpk), "
            "the JSON text of a definition, or an .onnx that names its classes. "
            "In ArcGIS: Model Definition."
        ),
    )


def check_all_but(parameters: Parameters, *names: str) -> Parameters:
    """Return the parameters as QGIS may check them.

    QGIS knows some of ours too narrowly: folders for RASTER, mappings for MODEL_ARGUMENTS (left
    out by `names`; all are optional), and JSON text for MODEL (shown as if it were a file).
    """
    checked = {name: value for name, value in parameters.items() if name not in names}
    if checked.get(MODEL):
        checked[MODEL] = "model.emd"
    return checked
