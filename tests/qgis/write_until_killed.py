"""Writes many rows to an output of a kind, again and again, so often or until somebody kills it.

python write_until_killed.py KIND PATH [ROUNDS]; KIND: file, append, table or table:NAME.
"""

from __future__ import annotations

import sys
from functools import partial
from itertools import count
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)
from worker_processes import load_plugin

ROWS = 4000


def destination_of(kind: str, path: Path):
    from object_classifier.core.layers.busy_files import opened_layer
    from object_classifier.core.layers.output.destination import (
        AppendOutput,
        FileOutput,
        TableOutput,
    )

    if kind == "file":
        return FileOutput(path)
    if kind.startswith("table"):
        return TableOutput(path, kind.partition(":")[2] or "roofs", "geom")
    layer = opened_layer(partial(QgsVectorLayer, str(path), "roofs", "ogr"), str(path))
    assert layer is not None
    mapping = QgsRemappingSinkDefinition()
    mapping.addMappedField("round", QgsProperty.fromField("round"))
    return AppendOutput.of(str(path), layer, mapping)


def write(kind: str, path: Path, number: int) -> None:
    from object_classifier.core.layers.output.destination import Shape

    like = QgsVectorLayer("Polygon?crs=EPSG:32615&field=round:integer", "roofs", "memory")
    shape = Shape(like.fields(), like.wkbType(), like.crs())
    destination = destination_of(kind, path)
    with destination.writing(shape, QgsProcessingContext()) as writing:
        for row in range(ROWS):
            feature = QgsFeature(like.fields())
            feature.setAttributes([number])
            feature.setGeometry(
                QgsGeometry.fromWkt(f"POLYGON(({row} 0,{row + 1} 0,{row + 1} 1,{row} 0))")
            )
            writing.sink.addFeature(feature)
        writing.put_in_place(lambda _: None)


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    kind, path = sys.argv[1], Path(sys.argv[2])
    for number in range(1, int(sys.argv[3]) + 1) if len(sys.argv) > 3 else count(1):
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        write(kind, path, number)


if __name__ == "__main__":
    load_plugin()
    main()
