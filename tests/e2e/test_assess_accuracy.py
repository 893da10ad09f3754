"""Sample, answer and assess by `qgis_process`: as somebody without a model environment would."""

from __future__ import annotations

import json

import pytest
from installed import InstalledPlugin
from object_classifier.core.layers.fields import text_field
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer
from review_layers import answer, rows_of, town


def test_qgis_process_samples_and_assesses(tmp_path):
    installed = InstalledPlugin.create(tmp_path / "installed")
    map_file, sample, table = (tmp_path / name for name in ("map.gpkg", "sample.gpkg", "t.csv"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        town(500), str(map_file), QgsCoordinateTransformContext(), options
    )

    def process(algorithm, **values):
        flags = [f"{name}={value}" for name, value in values.items()]
        ran = installed.qgis_process("run", f"objectclassifier:{algorithm}", "--json", "--", *flags)
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)["results"]

    process("sampleobjects", FEATURES=map_file, METHOD="STRATIFIED", COUNT=120, OUTPUT=sample)
    layer = QgsVectorLayer(str(sample), "sample", "ogr")
    layer.dataProvider().addAttributes([text_field("ReviewedLabel")])
    layer.updateFields()
    chosen = [row for row in rows_of(layer) if row["ReviewOrder"]]
    answer(layer, {row["name"]: {"ReviewedLabel": row["ClassLabel"]} for row in chosen})
    del layer

    report = tmp_path / "report.html"
    said = process("assessaccuracy", FEATURES=sample, OUTPUT=table, OUTPUT_HTML_FILE=report)

    assert said["OVERALL"] == pytest.approx(1)
    assert 0.9 < said["LOW"] < 1  # nobody can know it from 120 objects
    assert table.read_text().splitlines()[0].startswith("Class,Sampled,UsersAccuracy,UsersLow")
    assert len(table.read_text().splitlines()) == 4
    assert "the map shows" in report.read_text(encoding="utf-8")
