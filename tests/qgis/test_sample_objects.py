"""`objectclassifier:sampleobjects` on layers. The drawing is tests/unit/test_sampling.py's."""

from __future__ import annotations

from collections import Counter

import pytest
from object_classifier.algorithms.sample_objects import SampleObjects
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate
from review_layers import CLASSES, answer, rows_of, run, town


@pytest.fixture
def sample(context):
    """Return a function that runs the algorithm on a layer."""

    def sampled(layer, **parameters):
        return run(SampleObjects, context, FEATURES=layer, **parameters)

    return sampled


def written(layer, path):
    """Write a layer into a file, and return that."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return QgsVectorLayer(str(path), path.stem, "ogr")


def test_all_objects_are_there_in_their_order_and_some_are_chosen(sample):
    layer = town()

    ran = sample(layer, METHOD="STRATIFIED", COUNT=60, MINIMUM_PER_CLASS=10)

    rows, sizes = ran.rows(), Counter(feature["ClassLabel"] for feature in layer.getFeatures())
    assert [row["name"] for row in rows] == [f"house {number}" for number in range(300)]
    assert [row["ReviewOrder"] for row in ran.chosen()] == [*range(1, 61)]
    assert ran.outputs["SAMPLED_COUNT"] == 60
    for row in rows:
        if row["ReviewOrder"] is None:
            assert row["ReviewReason"] is row["Stratum"] is row["StratumSize"] is None
        else:
            own = row["ClassLabel"]
            expected = ("SAMPLE", own, sizes[own])
            assert (row["ReviewReason"], row["Stratum"], row["StratumSize"]) == expected
    assert min(Counter(row["Stratum"] for row in ran.chosen()).values()) >= 10


@pytest.mark.parametrize("method", ["RANDOM", "STRATIFIED", "UNCERTAIN"])
@pytest.mark.parametrize("kind", ["Point", "None"])
def test_the_same_seed_chooses_the_same_objects_in_whatever_order(sample, method, kind):
    one = sample(town(kind=kind), METHOD=method, COUNT=50).chosen()
    other = sample(town(kind=kind, order="reversed"), METHOD=method, COUNT=50).chosen()

    assert len(one) == 50 and one == other
    assert one != sample(town(kind=kind), METHOD=method, COUNT=50, SEED=2).chosen()


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "sqlite"])
def test_a_copy_in_any_format_gives_the_same_sample(sample, tmp_path, suffix):
    """A shapefile turns rings about, makes several parts of all, and has no truths."""
    layer = squares()
    drivers = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON", "sqlite": "SQLite"}
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = drivers[suffix]
    path = tmp_path / f"squares.{suffix}"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        squares(reverse=True), str(path), layer.transformContext(), options
    )

    copied, plain = (
        {f["ReviewOrder"]: f["name"] for f in ran.layer.getFeatures() if f["ReviewReason"]}
        for ran in (sample(each, COUNT=50, MINIMUM_PER_CLASS=5)
                    for each in (QgsVectorLayer(str(path), "copy", "ogr"), layer))
    )  # fmt: skip

    assert len(plain) == 50 and copied == plain


def squares(*, reverse=False):
    """Return squares, two in each place, with a value of each type that formats differ in."""
    fields = "&".join(
        f"field={each}"
        for each in ("name:string", "ClassLabel:string", "n:int8", "day:date", "is_old:bool")
    )
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32615&{fields}", "squares", "memory")
    features = []
    for number in range(200):
        feature = QgsFeature(layer.fields())
        day = QDate(2020, 1, 1 + number % 28) if number % 3 else None
        feature.setAttributes(
            [f"square {number}", CLASSES[number % 3], 10**10 + number, day, bool(number % 2)]
        )
        box = QgsRectangle(x := 1000 + 10 * (number // 2), 0, x + 4, 4)
        feature.setGeometry(QgsGeometry.fromRect(box))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features[::-1] if reverse else features)[0]
    return layer


def test_the_margin_of_the_probabilities_counts_else_the_confidence(sample):
    layer = town(200)

    by_margin = sample(layer, METHOD="UNCERTAIN", COUNT=20).chosen()
    by_confidence = sample(
        layer, METHOD="UNCERTAIN", COUNT=20, CONFIDENCE_FIELD="Confidence"
    ).chosen()

    def margin(row):
        first, second = sorted((row["P_damaged"], row["P_destroyed"], row["P_intact"]))[:0:-1]
        return first - second

    doubted = [row for row in by_margin if row["ReviewReason"] == "UNCERTAIN"]
    assert [row["ReviewReason"] for row in by_margin[9::10]] == ["RANDOM", "RANDOM"]
    sure = [margin(row) for row in rows_of(layer)]
    assert sum(map(margin, doubted)) / 18 < 0.75 * sum(sure) / 200
    assert {row["name"] for row in by_margin} != {row["name"] for row in by_confidence}
    assert all(row["Stratum"] is None for row in by_margin)


def test_a_second_round_keeps_answers_and_does_not_ask_again(sample):
    fields = "ReviewedLabel:string,Reviewed:string"
    layer = town(fields=fields)
    first = sample(layer, METHOD="STRATIFIED", COUNT=30, MINIMUM_PER_CLASS=5)
    done = {row["name"]: {"ReviewedLabel": "intact", "Reviewed": "SAMPLE"}
            for row in first.chosen()[:20]}  # fmt: skip
    answer(first.layer, done)

    second = sample(first.layer, METHOD="UNCERTAIN", COUNT=40)
    third = sample(second.layer, METHOD="STRATIFIED", COUNT=30, MINIMUM_PER_CLASS=5, SEED=9)

    names = second.layer.fields().names()
    assert names.count("ReviewOrder") == 1 and len(names) == len(set(names))
    asked = {row["name"] for row in second.chosen() if row["ReviewReason"] != "SAMPLE"}
    assert len(asked) == 40 and not asked & {*done}
    assert sum(row["ReviewReason"] == "SAMPLE" for row in second.chosen()) == 30
    for ran in (second, third):
        kept = [row for row in ran.rows() if row["ReviewedLabel"]]
        assert {row["name"] for row in kept} == {*done}
        assert all(row["ReviewReason"] == row["Reviewed"] == "SAMPLE" for row in kept)
    samples = [row for row in third.chosen() if row["ReviewReason"] == "SAMPLE"]
    assert len(samples) == 50 and "20 of them were answered already" in third.said()
    orders = [row["ReviewOrder"] for row in third.chosen()]
    assert len(orders) == len(set(orders))


def test_a_field_that_is_only_shown_by_the_name_of_ours_is_kept(sample):
    layer = town(20, fields="soil:string")
    layer.setFieldAlias(layer.fields().lookupField("soil"), "Stratum")
    answer(layer, {row["name"]: {"soil": "clay"} for row in rows_of(layer)})

    ran = sample(layer, METHOD="RANDOM", COUNT=5)

    assert {row["soil"] for row in ran.rows()} == {"clay"}
    assert {row["Stratum"] for row in ran.chosen()} == {"ALL"}


def test_review_fields_of_other_types_are_replaced(sample):
    layer = town(100, fields="reviewORDER:string,Stratum:double,StratumSize:string")

    ran = sample(layer, METHOD="RANDOM", COUNT=10)

    fields = ran.layer.fields()
    rows = [row for row in ran.rows() if row["ReviewOrder"]]
    assert len(rows) == 10 and rows[0]["Stratum"] == "ALL" and rows[0]["StratumSize"] == 100
    assert fields.field("ReviewOrder").isNumeric() and not fields.field("Stratum").isNumeric()


def test_a_class_is_what_the_legend_says_and_the_legend_stays(sample):
    layer = town(60)
    names = {"damaged": "Damaged", "destroyed": "Destroyed", "intact": "As before"}
    layer.setRenderer(QgsCategorizedSymbolRenderer("ClassLabel", [
        QgsRendererCategory(value, QgsSymbol.defaultSymbol(layer.geometryType()), name)
        for value, name in names.items()
    ]))  # fmt: skip
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("Hidden", {}))

    ran = sample(layer, METHOD="STRATIFIED", COUNT=12, MINIMUM_PER_CLASS=2)

    assert {row["Stratum"] for row in ran.chosen()} <= {*names.values()}
    assert ran.layer.renderer().classAttribute() == "ClassLabel"
    assert ran.layer.editorWidgetSetup(1).type() == "Hidden"


def test_the_last_run_of_a_layer_classified_twice_has_its_own_probabilities(sample):
    again = "ClassLabel_2:string,Confidence_2:double,P_damaged_2:double,P_intact_2:double"
    layer = town(50, fields=again)
    answer(layer, {
        f"house {n}": {
            "ClassLabel_2": "intact", "P_intact_2": 0.5 + n / 100, "P_damaged_2": 0.5 - n / 100
        }
        for n in range(50)
    })  # fmt: skip

    ran = sample(layer, METHOD="UNCERTAIN", COUNT=5, CLASS_LABEL_FIELD="ClassLabel_2")

    assert {row["name"] for row in ran.chosen()} <= {f"house {n}" for n in range(25)}


def test_only_selected_features_are_the_population(sample):
    layer = town(100)
    layer.selectByIds(layer.allFeatureIds()[:40])
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer, False)
    ran = sample(selected, METHOD="RANDOM", COUNT=10)

    assert len(ran.rows()) == 40 and ran.chosen()[0]["StratumSize"] == 40
    QgsProject.instance().removeMapLayer(layer.id())


def refusal(sample, layer, **parameters):
    with pytest.raises(QgsProcessingException) as raised:
        sample(layer, **parameters)
    return str(raised.value)


def test_what_a_method_needs_and_is_not_there_is_refused_by_name(sample):
    plain = QgsVectorLayer("Point?crs=EPSG:32615&field=name:string", "plain", "memory")
    plain.dataProvider().addFeatures([QgsFeature(plain.fields())])

    assert "CLASS_LABEL_FIELD; plain has the fields name" in refusal(
        sample, plain, METHOD="STRATIFIED"
    )
    assert "CONFIDENCE_FIELD" in refusal(sample, plain, METHOD="UNCERTAIN")
    assert "holds measurements, not classes" in refusal(
        sample, town(), METHOD="STRATIFIED", CLASS_LABEL_FIELD="Confidence"
    )
    assert "no such field (CLASS_LABEL_FIELD = nothing" in refusal(
        sample, plain, METHOD="RANDOM", CLASS_LABEL_FIELD="nothing"
    )


def test_the_output_may_not_be_the_input_which_stays(sample, tmp_path):
    layer = written(town(30), tmp_path / "town.gpkg")
    before = (tmp_path / "town.gpkg").read_bytes()

    said = refusal(sample, layer, METHOD="RANDOM", OUTPUT=str(tmp_path / "town.gpkg"))

    assert "one of the inputs" in said
    assert (tmp_path / "town.gpkg").read_bytes() == before


def test_a_format_that_renames_the_fields_is_told(sample, tmp_path):
    ran = sample(town(30), METHOD="RANDOM", COUNT=5, OUTPUT=str(tmp_path / "town.shp"))

    assert "ReviewOrder → ReviewOrde" in ran.said()


def test_a_file_has_the_rows_and_the_style(sample, tmp_path):
    ran = sample(town(30), METHOD="RANDOM", COUNT=5, OUTPUT=str(tmp_path / "new.gpkg"))

    assert len(ran.rows()) == 30 and len(ran.chosen()) == 5
    assert ran.layer.listStylesInDatabase()[0] == 1
