"""What comes after a review: the dialogs of other algorithms, filled in with what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget
from qgis.utils import iface

from ...algorithms.common.translation import shown, tr
from ...core.errors import OutputError
from ...core.layers.fields import find_field
from ...core.layers.review.answers import AnswerFields
from ...core.layers.review.fields import STRATUM, STRATUM_SIZE
from ...core.layers.review.labels import training_field
from .classes_widget import ElidedButton

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsVectorLayer

    from ...core.layers.review.session import ReviewSession

ASSESS = "objectclassifier:assessaccuracy"
TRAIN = "objectclassifier:trainmodel"


class NextSteps(QWidget):
    """Buttons for the algorithms that this version has."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("next_steps")
        self._session = session
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.assess = ElidedButton(
            tr("Assess…"), hint=tr("Saves the answers, and estimates accuracy and counts from them")
        )
        self.assess.clicked.connect(self._assess)
        self.train = ElidedButton(
            tr("Train again…"),
            hint=tr(
                "Saves the answers, and trains a model with them; to assess the map of that model, "
                "draw a new sample"
            ),
        )
        self.train.clicked.connect(self._train)
        for button, algorithm in ((self.assess, ASSESS), (self.train, TRAIN)):
            button.setVisible(is_offered(algorithm))
            layout.addWidget(button)
        self.assess.setEnabled(bool(session.class_field))

    def _assess(self) -> None:
        session = self._session
        self._open(ASSESS, assess_parameters(session.layer, session.class_field))

    def _train(self) -> None:
        canvas = None if iface is None else iface.mapCanvas()
        layers = [] if canvas is None else canvas.layers()
        self._open(TRAIN, train_parameters(self._session.layer, layers))

    def _open(self, algorithm: str, parameters: dict[str, Any]) -> None:
        import processing

        try:
            self._session.save()
        except OutputError as error:
            self._session.said.emit(shown(error))
            return
        processing.createAlgorithmDialog(algorithm, parameters).show()


def is_offered(algorithm: str) -> bool:
    """Return whether QGIS has an algorithm."""
    return QgsApplication.processingRegistry().algorithmById(algorithm) is not None


def assess_parameters(layer: QgsVectorLayer, class_field: str) -> dict[str, Any]:
    """Return what `assessaccuracy` is asked for; the strata where the layer is a sample."""
    fields = layer.fields()
    stratum, size = (find_field(fields, name) for name in (STRATUM, STRATUM_SIZE))
    found = {
        "FEATURES": layer.id(),
        "PREDICTED_FIELD": class_field,
        "REFERENCE_FIELD": fields.at(AnswerFields.of(layer).label).name(),
    }
    if stratum >= 0 and size >= 0:
        found["STRATUM_FIELD"] = fields.at(stratum).name()
        found["STRATUM_SIZE_FIELD"] = fields.at(size).name()
    return found


def train_parameters(layer: QgsVectorLayer, on_map: list[QgsMapLayer]) -> dict[str, Any]:
    """Return what `trainmodel` is asked for; the imagery is what the map shows on top.

    After a review of suspect labels that is the labels with what was answered, not the answers.

    Args:
        layer: with answers.
        on_map: layers, the uppermost first.
    """
    rasters = [each for each in on_map if isinstance(each, QgsRasterLayer)]
    local = [each for each in rasters if each.providerType() == "gdal"] or rasters
    found: dict[str, Any] = {
        "FEATURES": layer.id(),
        "LABEL_FIELD": training_field(layer),
    }
    if local:
        found["RASTER"] = [local[0].id()]
    return found
