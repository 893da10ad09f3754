"""Classified towns for sampling and assessment under QGIS, and algorithms run on them."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from listening import Log
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingUtils, QgsVectorLayer

CLASSES = ("damaged", "destroyed", "intact")


class Ran(NamedTuple):
    """What a run gave back."""

    outputs: dict[str, Any]
    layer: QgsVectorLayer
    log: Log
    context: Any

    def rows(self) -> list[dict[str, Any]]:
        """Return the attributes of each row by their names."""
        return rows_of(self.layer)

    def made(self, output: str) -> QgsVectorLayer:
        """Return another layer that was made."""
        return QgsProcessingUtils.mapLayerFromString(self.outputs[output], self.context)

    def said(self) -> str:
        """Return what the log says."""
        return "\n".join([*self.log.infos, *self.log.warnings])

    def chosen(self) -> list[dict[str, Any]]:
        """Return the rows that were chosen, in order."""
        rows = [row for row in self.rows() if row["ReviewOrder"] is not None]
        return sorted(rows, key=lambda row: row["ReviewOrder"])


def rows_of(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Return the attributes of each feature by their names."""
    names = layer.fields().names()
    return [
        dict(zip(names, (None if value == NULL else value for value in feature.attributes())))
        for feature in layer.getFeatures()
    ]


def run(algorithm: Any, context: Any, output: str = "OUTPUT", **parameters: Any) -> Ran:
    """Run an algorithm as QGIS does; its layer is in memory unless the parameters say otherwise."""
    parameters.setdefault(output, "memory:")
    log, instance = Log(), algorithm()
    instance.initAlgorithm({})
    outputs, ok = instance.run(parameters, context, log, {}, False)
    assert ok
    return Ran(
        outputs, QgsProcessingUtils.mapLayerFromString(outputs[output], context), log, context
    )


def town(
    count: int = 300, *, seed: int = 5, kind: str = "Point", fields: str = "", order: str = "asis"
) -> QgsVectorLayer:
    """Return a classified layer: classes 1 to 3 to 16, confidences and probabilities."""
    dice = random.Random(seed)
    names = (
        "name:string,ClassLabel:string,Confidence:double,P_damaged:double,P_destroyed:double,"
        "P_intact:double"
    )
    parts = "".join(f"&field={each}" for each in f"{names},{fields}".split(",") if each)
    place = "crs=EPSG:32615" if kind != "None" else ""
    layer = QgsVectorLayer(f"{kind}?{place}{parts}", "town", "memory")
    features = []
    for number in range(count):
        likely = [dice.random() ** 4 for _ in CLASSES]
        likely[dice.choices((0, 1, 2), (3, 1, 16))[0]] += 1
        shares = [each / sum(likely) for each in likely]
        label = CLASSES[shares.index(max(shares))]
        feature = QgsFeature(layer.fields())
        values = [f"house {number}", label, max(shares), *shares]
        feature.setAttributes(values + [None] * (layer.fields().count() - len(values)))
        if kind == "Point":
            point = QgsPointXY(dice.random() * 1000, dice.random() * 400)
            feature.setGeometry(QgsGeometry.fromPointXY(point))
        features.append(feature)
    if order == "reversed":
        features.reverse()
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def answer(layer: QgsVectorLayer, answers: dict[str, dict[str, Any]]) -> None:
    """Write values into rows, by their name."""
    changes = {}
    for feature in layer.getFeatures():
        for name, value in answers.get(feature["name"], {}).items():
            changes.setdefault(feature.id(), {})[layer.fields().lookupField(name)] = value
    assert layer.dataProvider().changeAttributeValues(changes)
