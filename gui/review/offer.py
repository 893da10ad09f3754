"""After a run: a line above the map that offers to review what it wrote."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProject, QgsVectorLayer

from ...algorithms.common.translation import tr
from ...core.layers.class_fields import class_fields
from ...core.layers.fields import find_field
from ...core.layers.review.fields import REVIEW_ORDER
from ..common.message_line import MessageLine

Review = Callable[[QgsVectorLayer], None]


class ReviewOffer:
    """One line at a time: of the layer that was loaded last."""

    def __init__(self, iface: Any, review: Review) -> None:
        self._line = MessageLine(iface)
        self._review = review
        self._expected: set[str] = set()
        QgsProject.instance().layersAdded.connect(self._look)

    def make(self, layer_id: str) -> None:
        """Offer to review a layer as soon as it is in the project."""
        self._expected.add(layer_id)
        self._look()

    def end(self) -> None:
        """Offer nothing any more."""
        QgsProject.instance().layersAdded.disconnect(self._look)
        self.withdraw()

    def _look(self, *_: object) -> None:
        layers = QgsProject.instance().mapLayers()
        for layer_id in self._expected.intersection(layers):
            self._expected.discard(layer_id)
            layer = layers[layer_id]
            if isinstance(layer, QgsVectorLayer) and _is_reviewable(layer):
                self._offer(layer_id, layer.name())

    def _offer(self, layer_id: str, name: str) -> None:
        sentence = tr("The layer {0} can be reviewed now.").format(name)
        self._line.say(sentence, (tr("Review…"), lambda: self._take(layer_id)))

    def withdraw(self) -> None:
        """Take the line away, if it is still there."""
        self._line.withdraw()

    def _take(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        self.withdraw()
        if isinstance(layer, QgsVectorLayer):
            self._review(layer)


def _is_reviewable(layer: QgsVectorLayer) -> bool:
    fields = layer.fields()
    return bool(class_fields(fields).label) or find_field(fields, REVIEW_ORDER) >= 0
