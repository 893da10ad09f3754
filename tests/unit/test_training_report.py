"""core.report: the page about a training. Names of classes and labels are hostile input."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from html_page import Page
from object_classifier.core.report.charts import confusion_matrix, interval, lines
from object_classifier.core.report.page import STYLE, Writer
from object_classifier.core.report.plot import Axis, Point, Series
from object_classifier.core.report.shares import Calibration, ConfidenceBin, Share
from object_classifier.core.report.training_page import (
    baseline_verdict,
    curve_verdict,
    to_html,
    verdict,
)
from object_classifier.core.report.training_report import (
    ClassReport,
    CurvePoint,
    Epoch,
    FoldReport,
    Suspect,
    TrainingReport,
)
from object_classifier.core.texts import text

EVIL = """<script>alert("x")</script>'&"""
SEPARATORS = {",": "'", ".": "·"}


def share(value, count=600, half=0.025) -> Share:
    return Share(value, value - half, min(value + half, 1.0), count)


def report(**changes) -> TrainingReport:
    facts = {
        "name": "Damage",
        "method": "FAST",
        "split": "SPATIAL",
        "is_separated": True,
        "samples": 600,
        "objects": 600,
        "block_count": 78,
        "accuracy": Share(0.8967, 0.8741, 0.9183, 600),
        "balanced_accuracy": 0.8967,
        "matrix": ((271, 29), (33, 267)),
        "classes": (
            ClassReport("damage", 300, (230, 159, 0), share(0.9033), share(0.8914), 0.897),
            ClassReport("no damage", 300, None, share(0.89), None, 0.9),
        ),
        "largest_class": share(0.5),
        "colors": share(0.835),
        "gain": Share(0.062, 0.04, 0.085, 600),
        "temperature": 1.65,
        "before": Calibration(0.052, (ConfidenceBin(0.95, share(0.85, 90)),)),
        "after": Calibration(
            0.011, (ConfidenceBin(0.55, share(0.5, 20)), ConfidenceBin(0.91, share(0.9, 70)))
        ),
        "folds": tuple(FoldReport(n, share(0.88 + n / 100, 120), 15, n % 2) for n in range(1, 6)),
        "curve": (
            CurvePoint(100, share(0.847)),
            CurvePoint(200, share(0.874)),
            CurvePoint(480, share(0.9)),
        ),
        "suspects": (
            Suspect(
                ("chips", 7, 0), text("object {number}", number=7), "damage", "no damage", 0.98,
                0.01, b"\x89PNG",
            ),
        ),
        "history": (Epoch(1, 0.7, 0.6, 0.7, 1e-3), Epoch(2, 0.5, 0.4, 0.85, 1e-4)),
        "left_out": ((text("The label is empty"), 12),),
        "notes": (text("Class {name} has few labels", name="damage"),),
        "digest": "83ff",
        "device": "CPU",
        "seconds": 27.5,
        "started": "2026-01-02 03:04:05 +0000",
        "software": {"PyTorch": "2.13"},
        "settings": ((text("Folds"), "5"),),
        "parameters": {"METHOD": 0, "RASTER": "town.tif"},
    }  # fmt: skip
    return TrainingReport(**{**facts, **changes})


def page_of(training: TrainingReport) -> Page:
    return Page(to_html(training))


def test_the_first_sentence_says_how_good_of_how_many_and_seen_by_whom():
    html = to_html(report())

    assert verdict(report()) == (
        "89.7 % of 600 labelled objects, in 78 blocks, were classified correctly by models that "
        "had not seen their block: 87 to 92 %."
    )
    assert html.index(verdict(report())) < html.index("<li>") < html.index("<h2>")


def test_what_was_not_separated_is_said_to_be_too_good_before_all_else():
    said = verdict(report(is_separated=False, split="RANDOM"))

    assert said.startswith("Not spatially separated: too good. 89.7 % of 600")
    assert "may have seen their neighbours" in said


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"split": "FIELD", "block_count": 9}, "in 9 groups, were .* not seen their group"),
        ({"split": "FIELD", "block_count": 600}, "field keeps for the test, were .* seen them:"),
        ({"accuracy": share(0.9, 120)}, "of 120 of 600 labelled objects"),
        ({"samples": 900}, "of 600 chips of 600 labelled objects"),
        ({"block_count": 1}, "in 1 block, were"),
        ({"accuracy": Share(0.997, 0.994, 0.999, 600)}, "99.4 to 99.9 %"),
    ],
)
def test_the_first_sentence_fits_what_was_judged(changes, words):
    assert re.search(words, verdict(report(**changes)))


def test_the_page_says_whether_the_network_is_worth_it():
    assert "worth it: +6.2 points over colours alone (+4.0 to +8.5)" in page_of(report()).text
    chance = report(gain=Share(0.01, -0.02, 0.04, 600))
    assert "network has not been shown to be better" in baseline_verdict(chance)
    worse = report(gain=Share(-0.05, -0.08, -0.02, 600))
    assert "worse than colours alone: -5.0 points" in baseline_verdict(worse)
    untried = page_of(report(gain=None, colors=None)).text
    assert "colours alone" not in untried and "nan" not in untried


def test_a_model_that_may_know_nothing_is_called_so():
    words = "not been shown to be better than always saying the largest class"

    assert words not in page_of(report()).text
    assert words in page_of(report(accuracy=Share(0.52, 0.47, 0.57, 600))).text


def test_the_learning_curve_is_said_in_words_and_looks_back_to_half_of_the_labels():
    assert curve_verdict(report().curve).startswith("More labels: +2.6 points from 200 to 480.")
    flat = (CurvePoint(200, share(0.9)), CurvePoint(300, share(0.8)), CurvePoint(480, share(0.9)))
    assert "hardly help" in curve_verdict(flat)
    assert curve_verdict(()) == curve_verdict(report().curve[:1]) == ""


def test_the_tables_hold_what_the_charts_show():
    page = page_of(report())

    texts = [" ".join(row) for row in page.rows]
    assert "damage 271 29 300" in texts
    assert "no damage 33 267 300" in texts
    assert "All 304 296 600" in texts
    assert "damage 300 90.3 % (88 to 93 %) 89.1 % (87 to 92 %) 0.90" in texts
    assert "no damage 300 89.0 % (86 to 92 %) none 0.90" in texts
    assert "0.91 70 90.0 % (88 to 92 %)" in texts
    assert "480 90.0 % (88 to 92 %)" in texts
    assert "1 120 15 89.0 % (86 to 92 %) 1" in texts
    assert "2 0.500 0.400 85.0 %" in texts
    assert "The label is empty 12" in texts
    spoken = [svg["aria-label"] for svg in page.all("svg") if svg.get("role") == "img"]
    assert any("confidence 0.91: 90.0 % of 70 right" in said for said in spoken)
    assert any("200 labels: 87.4 % right" in said for said in spoken)
    assert any("lowest after epoch 2 of 2: 0.400" in said for said in spoken)


def test_of_many_classes_the_commonest_confusions_are_named_instead_of_a_matrix():
    count = 40
    matrix = [[10 if row == column else 0 for column in range(count)] for row in range(count)]
    matrix[3][5], matrix[7][2] = 4, 9
    classes = tuple(ClassReport(f"c{number}", 10) for number in range(count))

    page = page_of(report(matrix=tuple(map(tuple, matrix)), classes=classes))

    assert ["c7", "c2", "9"] in page.rows
    assert page.rows.index(["c7", "c2", "9"]) + 1 == page.rows.index(["c3", "c5", "4"])
    assert max(map(len, page.rows)) <= 5


def test_the_page_can_be_read_without_network_script_or_mouse():
    html = to_html(report())
    page = Page(html)

    assert not {"script", "link", "iframe"} & {tag for tag, _ in page.tags}
    assert "http" not in html
    assert all(head.get("scope") in {"row", "col", "colgroup"} for head in page.all("th"))
    (image,) = page.all("img")
    assert image["alt"] == "object 7; label: damage; model: no damage 0.98"
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3"}]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    for svg in page.all("svg"):
        assert svg.get("aria-hidden") == "true" or svg["aria-label"]


def test_nothing_that_others_have_named_becomes_markup():
    training = report(
        name=EVIL, method=EVIL, split=EVIL, digest=EVIL, device=EVIL, started=EVIL,
        classes=(ClassReport(EVIL, 1), ClassReport(EVIL, 2)), notes=(EVIL,),
        left_out=((text("{x} is bad", x=EVIL), 1),), software={EVIL: EVIL},
        settings=((EVIL, EVIL),), parameters={EVIL: EVIL},
        suspects=(Suspect((EVIL, 1, 0), EVIL, EVIL, EVIL, 0.9, 0.1, b"x"),),
    )  # fmt: skip

    page = page_of(training)

    assert not page.all("script")
    assert set(page.all("img")[0]) == {"src", "alt"}
    assert page.text.count(EVIL) > 10


def test_every_number_of_a_training_has_the_separators_of_the_reader():
    training = report(
        samples=6000,
        accuracy=Share(0.8967, 0.8941, 0.9013, 5678),
        curve=(CurvePoint(1200, share(0.8)), CurvePoint(4800, share(0.9, half=0.004))),
        history=(Epoch(1, 0.7, 0.6, 0.7, 1e-3), Epoch(2, 0.5, 0.45, 0.85, 1e-4)),
    )
    page = Page(to_html(training, Writer(separators=SEPARATORS)))

    results = page.text.replace(STYLE, "").partition("What ran")[0]
    assert "89·7 % of" in results and "+6·2 points" in results and "1'200" in results
    assert not re.findall(r"\d[.,]\d", results)


def test_a_report_crosses_the_pipe_and_says_the_same_in_the_users_language():
    german = {
        "en": "de",
        "The label is empty": "Ohne Bezeichnung",
        "object {number}": "Objekt {number}",
    }

    def translate(said, _count=-1, /):
        return german.get(said, said)

    again = TrainingReport.from_json(report().to_json())

    assert again == report()
    writer = Writer(translate, {",": ".", ".": ","})
    assert to_html(again, writer) == to_html(report(), writer)
    page = Page(to_html(again, writer))
    assert ["Ohne Bezeichnung", "12"] in page.rows
    assert "Objekt 7" in page.text


def test_a_report_is_written_whole_and_read_back(tmp_path):
    report().write(tmp_path)

    assert TrainingReport.read(tmp_path) == report()
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_a_page_without_parameters_says_nothing_of_paths_or_of_running_again():
    page = page_of(report(parameters={}, settings=()))

    assert "To run it again" not in page.text
    assert page_of(report()).code[0].startswith("import processing")


def test_no_secret_of_a_training_is_told():
    secret = "s3cr3t"
    address = f"/vsicurl/https://host/a.tif?ticket={secret}"

    training = report(
        name=address, notes=(address,), parameters={"RASTER": address, "password": secret},
        settings=(("Imagery", address),), left_out=((text("{x} is odd", x=address), 1),),
    )  # fmt: skip

    assert secret not in to_html(training) + training.to_json() + repr(training)


def test_an_axis_has_round_numbers_around_its_values():
    axis = Axis.around("", [0.735, 0.9])

    assert axis.least <= 0.735 and axis.most >= 0.9
    assert [axis.written(tick) for tick in axis.ticks()] == ["0.7", "0.75", "0.8", "0.85", "0.9"]
    assert Axis.around("", [5.0]).ticks()
    assert Axis.around("", [0.0, 0.0]).ticks()
    assert Axis.around("", [1, 3]).ticks() == [1, 2, 3]
    assert Axis("", is_share=True).written(0.4) == "40 %"
    assert Axis.around("", [20, 4800]).written(4000) == "4,000"


def test_a_chart_of_any_numbers_stays_within_its_frame():
    drawn = [
        lines([Series("a", [Point(1, 0.2), Point(2, -0.4, -1e9, 1e9)])], x="x", y="y", title="t"),
        lines([Series("a", [Point(3, 7.0)])], x="x", y="y", title="t"),
        interval(5.0, -1.0, 9.0, mark=3.0),
        interval(0.0, 0.0, 0.0, least=0.0, most=0.0),
    ]

    for svg in drawn:
        page = Page(svg)
        (frame,) = page.all("svg")
        for mark in (*page.all("circle"), *page.all("line")):
            for name, size in (
                ("cx", "width"),
                ("cy", "height"),
                ("x2", "width"),
                ("y2", "height"),
            ):
                assert 0 <= float(mark.get(name, 0)) <= float(frame[size])
        assert "nan" not in svg and "inf" not in svg
    assert lines([], x="x", y="y", title="t") == ""
    assert confusion_matrix([], [], rows="", columns="", total="", title="") == ""


def test_a_report_of_a_class_that_nobody_found_has_a_page():
    empty = replace(report(), curve=(), suspects=(), history=(), folds=(), left_out=(), notes=())

    page = page_of(empty)

    for section in ("Loss", "Suspect labels", "Left out", "Would more labels help?"):
        assert section not in page.text
