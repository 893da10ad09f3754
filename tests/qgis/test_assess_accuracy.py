"""`objectclassifier:assessaccuracy` on layers. The rules are tests/unit/test_map_accuracy.py's."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest
from html_page import Page
from object_classifier.algorithms.assess.algorithm import AssessAccuracy
from object_classifier.algorithms.sample_objects import SampleObjects
from object_classifier.core.layers.fields import real_field, text_field
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from review_layers import CLASSES, answer, rows_of, run, town
from reviews import reviewing


def truths(layer, seed=3):
    """Return what each object is in truth: drawn by the probabilities that the map gives."""
    dice = random.Random(seed)
    return {
        row["name"]: dice.choices(CLASSES, [row[f"P_{name}"] for name in CLASSES])[0]
        for row in rows_of(layer)
    }


@pytest.fixture
def assess(context):
    """Return a function that runs the algorithm on a layer."""

    def assessed(layer, **parameters):
        return run(AssessAccuracy, context, FEATURES=layer, **parameters)

    return assessed


@pytest.fixture
def reviewed(context):
    """Return a function that samples a layer and answers; it returns layer and truths."""

    def review(layer, *, skip=(), **parameters):
        truth = truths(layer)
        sampled = run(SampleObjects, context, FEATURES=layer, **parameters).layer
        fields = [text_field(name) for name in ("ReviewedLabel", "Reviewed")]
        sampled.dataProvider().addAttributes(fields)
        sampled.updateFields()
        answers = {
            row["name"]: {"ReviewedLabel": truth[row["name"]], "Reviewed": row["ReviewReason"]}
            for row in rows_of(sampled)
            if row["ReviewOrder"] is not None and row["ReviewOrder"] not in skip
        }
        answer(sampled, answers)
        return sampled, truth

    return review


def test_a_reviewed_sample_says_how_many_there_are_and_what_the_map_shows(assess, reviewed):
    layer, truth = reviewed(town(900), METHOD="STRATIFIED", COUNT=240, MINIMUM_PER_CLASS=30)

    ran = assess(layer, OBJECT_NAME="buildings")

    rows = {row["Class"]: row for row in ran.rows()}
    shown, there_are = Counter(row["ClassLabel"] for row in rows_of(layer)), Counter(truth.values())
    assert list(rows) == sorted(CLASSES)
    for name, row in rows.items():
        assert row["MapTotal"] == shown[name]
        assert row["TotalLow"] <= there_are[name] <= row["TotalHigh"]
        assert 0 <= row["UsersLow"] < row["UsersAccuracy"] < row["UsersHigh"] <= 1
        assert 0 <= row["F1Low"] < row["F1"] < row["F1High"] <= 1
    assert sum(row["Total"] for row in rows.values()) == pytest.approx(900)
    right = sum(truth[row["name"]] == row["ClassLabel"] for row in rows_of(layer)) / 900
    assert ran.outputs["LOW"] < right < ran.outputs["HIGH"]
    assert ran.outputs["LOW"] < ran.outputs["OVERALL"] < ran.outputs["HIGH"]
    assert f"buildings are destroyed; the map shows {shown['destroyed']}." in ran.said()
    assert not [note for note in ran.log.warnings if "taken for" in note]


def test_answers_that_were_chosen_by_doubt_enter_no_estimate(assess, reviewed):
    layer, _ = reviewed(town(), METHOD="STRATIFIED", COUNT=100, MINIMUM_PER_CLASS=20)
    before = assess(layer)
    doubted = {
        row["name"]: {"ReviewedLabel": "destroyed", "Reviewed": "UNCERTAIN",
                      "ReviewReason": "UNCERTAIN"}
        for row in rows_of(layer)
        if row["ReviewOrder"] is None
    }  # fmt: skip
    answer(layer, doubted)

    after = assess(layer)

    assert after.rows() == before.rows()
    assert f"{len(doubted)} answers are not used: chosen because the model" in after.said()


def test_objects_that_nobody_could_tell_are_counted_and_bound_the_result(assess, reviewed):
    layer, _ = reviewed(town(), METHOD="STRATIFIED", COUNT=100, MINIMUM_PER_CLASS=20)
    unsure = [row["name"] for row in rows_of(layer) if row["ReviewOrder"] in range(1, 11)]
    answer(layer, {name: {"ReviewedLabel": None, "Reviewed": "UNSURE"} for name in unsure})

    ran = assess(layer)

    assert "For 10 objects nobody could tell what they are." in ran.said()
    assert sum(row["Sampled"] for row in ran.rows()) == 90


def test_a_review_that_stopped_early_says_what_is_missing(assess, reviewed):
    layer, _ = reviewed(
        town(), METHOD="STRATIFIED", COUNT=100, MINIMUM_PER_CLASS=20, skip=range(81, 101)
    )

    ran = assess(layer)

    assert "20 objects of the sample have no answer yet." in ran.said()
    assert sum(row["Sampled"] for row in ran.rows()) == 80


def test_a_sample_in_a_layer_of_its_own_is_compared_with_the_map(assess, reviewed, context):
    whole = town(600)
    layer, _ = reviewed(whole, METHOD="STRATIFIED", COUNT=150, MINIMUM_PER_CLASS=30)
    inside = assess(layer)
    layer.dataProvider().deleteFeatures(
        [feature.id() for feature in layer.getFeatures() if not feature["ReviewOrder"]]
    )

    alone, beside = assess(layer), assess(layer, POPULATION=whole)

    assert beside.rows() == inside.rows()
    assert [row["MapTotal"] for row in alone.rows()] == [None] * 3
    assert [row["Total"] for row in alone.rows()] == [row["Total"] for row in inside.rows()]
    assert "the map shows" not in alone.said()


def test_a_map_of_other_classes_than_the_sample_is_refused(assess, reviewed):
    layer, _ = reviewed(town(60), METHOD="STRATIFIED", COUNT=40, MINIMUM_PER_CLASS=5)
    other = town(60)
    answer(other, {row["name"]: {"ClassLabel": "oak"} for row in rows_of(other)})

    with pytest.raises(QgsProcessingException, match="map: oak; answers: damaged, destroyed"):
        assess(layer, POPULATION=other)


def test_sizes_of_strata_are_counted_on_the_map_where_no_field_says_them(assess, reviewed):
    whole = town(600)
    layer, _ = reviewed(whole, METHOD="STRATIFIED", COUNT=150, MINIMUM_PER_CLASS=30)
    inside = assess(layer)
    index = layer.fields().lookupField("StratumSize")
    layer.dataProvider().deleteAttributes([index])
    layer.updateFields()

    assert assess(layer, POPULATION=whole).rows() == inside.rows()


def test_a_layer_that_says_nothing_of_a_sample_is_taken_for_one_aloud(assess):
    layer = town(400, fields="Truth:string")
    truth = truths(layer)
    chosen = {name: {"Truth": truth[name]} for name in list(truth)[:150]}
    answer(layer, chosen)

    ran = assess(layer, REFERENCE_FIELD="Truth")

    assert any("Nothing says how the objects were chosen" in each for each in ran.log.warnings)
    assert sum(row["Total"] for row in ran.rows()) == pytest.approx(400)


def test_where_all_objects_have_answers_and_the_map_is_elsewhere_no_total_is_made_up(assess):
    layer = town(200, fields="Truth:string")
    answer(layer, {name: {"Truth": label} for name, label in truths(layer).items()})

    ran = assess(layer, REFERENCE_FIELD="Truth")

    assert {row["Total"] for row in ran.rows()} == {None}
    assert ran.outputs["LOW"] < ran.outputs["OVERALL"] < ran.outputs["HIGH"]
    assert any("random sample of very many" in each for each in ran.log.warnings)


def test_classes_are_compared_by_the_names_of_the_legend(assess):
    layer = town(200, fields="Code:integer,Truth:string")
    truth, codes = truths(layer), {name: number for number, name in enumerate(CLASSES, 1)}
    answer(
        layer,
        {
            row["name"]: {
                "Code": codes[row["ClassLabel"]],
                # Some answers are names, as a review writes them, others are the raw values.
                "Truth": truth[row["name"]] if number % 2 else str(codes[truth[row["name"]]]),
            }
            for number, row in enumerate(rows_of(layer))
        },
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "Code",
            [
                QgsRendererCategory(code, QgsSymbol.defaultSymbol(layer.geometryType()), name)
                for name, code in codes.items()
            ],
        )
    )

    by_code = assess(layer, PREDICTED_FIELD="Code", REFERENCE_FIELD="Truth")

    answer(layer, {name: {"Truth": label} for name, label in truth.items()})
    by_name = assess(layer, PREDICTED_FIELD="ClassLabel", REFERENCE_FIELD="Truth")
    assert by_code.rows() == by_name.rows()


def test_totals_are_areas_where_a_field_has_them(assess, reviewed):
    layer, truth = reviewed(
        town(900, fields="m2:double"), METHOD="STRATIFIED", COUNT=300, MINIMUM_PER_CLASS=60
    )
    sizes = {row["name"]: 50.0 + number % 100 for number, row in enumerate(rows_of(layer))}
    answer(layer, {name: {"m2": size} for name, size in sizes.items()})

    ran = assess(layer, AREA_FIELD="m2")

    for row in ran.rows():
        there_is = sum(size for name, size in sizes.items() if truth[name] == row["Class"])
        assert row["TotalLow"] <= there_is <= row["TotalHigh"]
        mapped = [each["name"] for each in rows_of(layer) if each["ClassLabel"] == row["Class"]]
        assert row["MapTotal"] == pytest.approx(sum(map(sizes.__getitem__, mapped)))
    assert "of m2 are destroyed" in ran.said()


def test_an_area_that_is_no_number_costs_its_object_alone(assess, reviewed):
    layer, _ = reviewed(
        town(300, fields="m2:double"), METHOD="STRATIFIED", COUNT=120, MINIMUM_PER_CLASS=30
    )
    chosen = [row["name"] for row in rows_of(layer) if row["ReviewOrder"]]
    answer(layer, {row["name"]: {"m2": 50.0} for row in rows_of(layer)})
    answer(layer, {chosen[0]: {"m2": math.inf}, chosen[1]: {"m2": math.nan}})

    ran = assess(layer, AREA_FIELD="m2")

    assert "2 answers are not used: they have no area" in ran.said()
    assert "have no area: what the map shows is without them" in ran.said()
    assert all(math.isfinite(row["TotalHigh"]) for row in ran.rows())


def test_the_report_is_a_page_with_all_of_it(assess, reviewed, tmp_path):
    layer, _ = reviewed(town(900), METHOD="STRATIFIED", COUNT=240, MINIMUM_PER_CLASS=50)
    path = tmp_path / "accuracy.html"

    ran = assess(layer, OBJECT_NAME="<b>houses</b>", OUTPUT_HTML_FILE=str(path))

    page = Page(path.read_text(encoding="utf-8"))
    assert ran.outputs["OUTPUT_HTML_FILE"] == str(path)
    assert f"Report: {path}" in ran.log.infos
    for words in (
        "<b>houses</b> are destroyed; the map shows", "How many there are",
        "Which classes are confused",
        "Can confidence be trusted?", "How the objects were chosen", "To run it again",
    ):  # fmt: skip
        assert words in page.text


def test_label_sets_hold_the_right_class_as_often_as_promised(assess, reviewed):
    whole = town(4000)
    layer, truth = reviewed(whole, METHOD="STRATIFIED", COUNT=500, MINIMUM_PER_CLASS=100)
    answered = {row["name"] for row in rows_of(layer) if row["ReviewedLabel"]}

    ran = assess(layer, LABEL_SETS="memory:", COVERAGE=90)

    rows = rows_of(ran.made("LABEL_SETS"))
    assert [row["name"] for row in rows] == [row["name"] for row in rows_of(whole)]
    held = [row for row in rows if row["name"] not in answered]
    right = sum(truth[row["name"]] in row["LabelSet"].split(";") for row in held) / len(held)
    assert 0.88 <= right <= 0.92
    assert any(";" not in row["LabelSet"] for row in held)
    assert "of the objects contain the right class" in ran.said()


@pytest.mark.parametrize("suffix", ["gpkg", "csv", "dbf", "xlsx"])
def test_the_table_has_its_numbers_in_every_format(assess, reviewed, tmp_path, suffix):
    layer, _ = reviewed(town(200), METHOD="STRATIFIED", COUNT=100, MINIMUM_PER_CLASS=20)

    ran = assess(layer, OUTPUT=str(tmp_path / f"accuracy.{suffix}"))

    totals = [float(row["Total"]) for row in ran.rows()]
    assert sum(totals) == pytest.approx(200)


@pytest.mark.parametrize(
    ("change", "parameters", "words"),
    [
        ({}, {"REFERENCE_FIELD": "none"}, "no such field"),
        ({}, {"REFERENCE_FIELD": "ClassLabel"}, "are the same field"),
        ({}, {"PREDICTED_FIELD": "Confidence"}, "measurements"),
        ({}, {"PREDICTED_FIELD": "name"}, "No class of the answers is a class of the map"),
        ({"ReviewedLabel": None}, {}, "No answer can be used"),
        ({"ReviewReason": "UNCERTAIN"}, {}, "No answer can be used"),
        ({"StratumSize": 7}, {}, "has 7 objects, but"),
        ({"ReviewedLabel": "Intact"}, {}, "differ only by case"),
        ({"Confidence": 700.0}, {}, "field of confidences holds other numbers"),
    ],
)  # fmt: skip
def test_what_cannot_be_assessed_is_refused_with_names_and_counts(
    assess, reviewed, change, parameters, words
):
    layer, _ = reviewed(town(60), METHOD="STRATIFIED", COUNT=40, MINIMUM_PER_CLASS=5)
    answer(layer, {row["name"]: change for row in rows_of(layer) if row["ReviewOrder"]})

    with pytest.raises(QgsProcessingException, match=words):
        assess(layer, **parameters)


def test_a_class_whose_name_would_be_two_of_a_label_set_is_refused(assess, reviewed):
    layer, _ = reviewed(town(60), METHOD="STRATIFIED", COUNT=40, MINIMUM_PER_CLASS=5)
    layer.dataProvider().addAttributes([real_field("P_roof; damaged")])
    layer.updateFields()

    with pytest.raises(QgsProcessingException, match="separator is"):
        assess(layer, LABEL_SETS="memory:")


def test_no_output_takes_the_place_of_another_or_of_the_map(assess, reviewed, tmp_path):
    layer, _ = reviewed(town(60), METHOD="STRATIFIED", COUNT=40, MINIMUM_PER_CLASS=5)
    path, other = str(tmp_path / "map.gpkg"), str(tmp_path / "other.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    sample = QgsVectorLayer(path, "map", "ogr")

    with pytest.raises(QgsProcessingException, match="one of the inputs"):
        assess(sample, OUTPUT_HTML_FILE=path)
    with pytest.raises(QgsProcessingException, match="Two outputs are the same file"):
        assess(sample, OUTPUT=other, OUTPUT_HTML_FILE=other)
    with pytest.raises(QgsProcessingException, match="Two outputs are the same file"):
        assess(sample, OUTPUT=other, LABEL_SETS=other)

    assert QgsVectorLayer(path, "map", "ogr").featureCount() == layer.featureCount()


@pytest.mark.parametrize("suffix", ["shp", "csv", "tab", "sqlite"])
def test_a_sample_in_any_format_is_reviewed_assessed_and_drawn_again(
    assess, context, tmp_path, suffix
):
    """A shapefile cuts names, SpatiaLite makes small letters of them, and some have no NULL."""
    ways = {}
    for name in (f"sample.{suffix}", "sample.gpkg"):
        drawn = {"COUNT": 60, "MINIMUM_PER_CLASS": 10}
        run(SampleObjects, context, FEATURES=town(), OUTPUT=str(tmp_path / name), **drawn)
        layer = QgsVectorLayer(str(tmp_path / name), "sample", "ogr")
        session = reviewing(layer, "SAMPLE")
        assert session.progress.count == 60
        for number in range(60):
            said = session.shown.feature["ClassLabel"]
            session.answer(CLASSES[number % 3] if number % 4 == 0 else said)
        assert session.shown is None and session.finish() == ""
        ran = assess(QgsVectorLayer(str(tmp_path / name), "sample", "ogr"))
        again = run(SampleObjects, context, FEATURES=layer, **drawn)
        ways[name] = ran.rows(), again.layer.fields().count(), again.said()
        assert "60 of them were answered already" in again.said()
    (rows, fields, said), (same_rows, same_fields, same_said) = ways.values()
    assert rows == same_rows and said == same_said
    assert fields + 1 - (suffix == "sqlite") == same_fields  # GeoPackage and SpatiaLite number rows


def test_probabilities_in_a_shapefile_are_those_of_the_classes_that_they_name(
    assess, reviewed, tmp_path
):
    layer, _ = reviewed(town(600), COUNT=150)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(tmp_path / "sample.shp"), QgsCoordinateTransformContext(), options
    )

    ran = assess(QgsVectorLayer(str(tmp_path / "sample.shp"), "sample"), LABEL_SETS="memory:")

    assert set(CLASSES) == {
        each for row in rows_of(ran.made("LABEL_SETS")) for each in row["LabelSet"].split(";")
    }
    assert "No temperature is fitted" not in ran.said()
    assert ran.rows() == assess(layer).rows()
