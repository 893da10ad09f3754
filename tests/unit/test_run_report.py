"""core.report: the page about a run. Names of classes, files and layers are hostile input."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone

import pytest
from html_page import Page
from object_classifier.core.errors import OutputError
from object_classifier.core.report.files import require_writable, write_page
from object_classifier.core.report.page import STYLE, Writer
from object_classifier.core.report.run_page import RunReport
from object_classifier.core.report.run_record import RunRecord, UncertainObject
from object_classifier.core.results import (
    CONFIDENCE_BINS,
    ObjectResult,
    confidence_counts,
    least_certain,
)
from object_classifier.core.texts import text
from result_files import write_results

EVIL = """<script>alert("x")</script>'&"""
SEPARATORS = {",": "'", ".": "·"}


def record(**changes) -> RunRecord:
    facts = {
        "model": "Damage",
        "digest": "83ff",
        "legend": {"intact": (0, 158, 115), "damaged": (230, 159, 0), "gone": (1, 2, 3)},
        "objects": "footprints",
        "parameters": {"RASTER": "town.tif", "MODEL_ARGUMENTS": {"batch_size": 8}},
        "started": datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        "imagery": ("town",),
        "image_count": 1,
        "rows": 9,
        "classified": 7,
        "by_label": {"damaged": 2, "intact": 5},
        "by_status": {"The feature has no geometry": 2},
    }
    return RunRecord(**{**facts, **changes})


def page_of(run: RunRecord, confidences=(), uncertain=()) -> Page:
    return Page(RunReport(run, dict(confidences), uncertain).to_html())


def test_the_counts_of_the_page_add_up_in_the_order_of_the_model():
    page = page_of(record())

    rows = {row[0]: row[1] for row in page.rows if len(row) > 1}
    assert [rows[name] for name in ("intact", "damaged", "gone", "All classes")] == list("5207")
    assert [name for name in rows if name in record().legend] == ["intact", "damaged", "gone"]
    assert rows["The feature has no geometry"] == "2"
    assert "Objects with a class: 7 of 9." in page.text


def test_labels_that_the_model_does_not_list_are_shown_too():
    page = page_of(record(by_label={"intact": 5, "intact;gone": 1, "": 1}))

    names = [row[0] for row in page.rows]
    assert "intact;gone" in names
    assert "(no label)" in names


def test_how_far_confidence_can_be_trusted_is_said_where_the_model_says_it():
    assert "points & more" in page_of(record(trust="2.1 points & more")).text
    assert "not how often it is right here." in page_of(record()).text


def test_a_histogram_says_its_numbers_to_those_who_do_not_see_it():
    bins = [0] * CONFIDENCE_BINS
    bins[10], bins[19] = 2, 3

    page = page_of(record(), {"intact": bins})

    said = [svg.get("aria-label") for svg in page.all("svg") if svg.get("role") == "img"]
    assert said[0] == "Confidence, intact: 0.50 to 0.55: 2; 0.95 to 1.00: 3"
    assert said[1].startswith("Confidence, All classes")


def test_the_page_can_be_read_without_network_script_or_mouse():
    uncertain = [UncertainObject("object 3", "intact", 0.4, ("gone", 0.3), b"\x89PNG")]

    report = RunReport(record(), {}, uncertain).to_html()
    page = Page(report)

    assert report.startswith("<!DOCTYPE html>")
    assert page.all("html")[0]["lang"] == "en"
    assert not {"script", "link", "iframe"} & {tag for tag, _ in page.tags}
    assert "http" not in report
    assert "prefers-color-scheme:dark" in report
    assert "@media print" in report
    assert all(head.get("scope") in {"row", "col"} for head in page.all("th"))
    (image,) = page.all("img")
    assert image["src"].startswith("data:image/png;base64,")
    assert image["alt"] == "object 3; intact; confidence 0.40; next: gone 0.30"
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3"}]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))


def test_nothing_that_others_have_named_becomes_markup():
    run = record(
        model=EVIL, digest=EVIL, legend={EVIL: (1, 2, 3)}, by_label={EVIL: 1}, objects=EVIL,
        imagery=(EVIL,), warnings=(EVIL,), by_status={text("{x} is bad", x=EVIL): 1},
        parameters={EVIL: EVIL}, settings=((EVIL, EVIL),), rules=((EVIL, EVIL),),
        software={EVIL: EVIL}, device=EVIL, precision=EVIL,
    )  # fmt: skip
    uncertain = [UncertainObject(EVIL, EVIL, 0.4, (EVIL, 0.3), b"x")]

    page = page_of(run, {EVIL: [1] * CONFIDENCE_BINS}, uncertain)

    assert not page.all("script")
    allowed = {"src", "alt"}
    assert set(page.all("img")[0]) == allowed
    assert page.text.count(EVIL) > 10


def test_the_run_can_be_repeated_from_the_page():
    run = record(parameters={"MODEL": "/a 'b'/m.dlpk", "BUFFER_DISTANCE": 0.5, "EXTENT": None})

    python, inputs, command = page_of(run).code

    called = {}
    processing = type("processing", (), {"run": staticmethod(called.__setitem__)})
    exec(python.replace("import processing", ""), {"processing": processing})
    assert called == {"objectclassifier:classifyobjects": run.parameters}
    assert json.loads(inputs) == {"inputs": run.parameters}
    assert command == "qgis_process run objectclassifier:classifyobjects - < run.json"


def test_a_resumed_run_and_one_without_a_class_say_so():
    nothing = record(
        resumed=True, classified=0, by_label={}, by_status={text("The object is odd"): 9}
    )

    page = page_of(nothing)

    assert "continued one that had stopped" in page.text
    assert "Objects with a class: 0 of 9." in page.text
    assert "Least certain objects" not in page.text
    assert "nan" not in page.text


def test_what_is_said_is_said_in_the_language_of_the_user():
    german = {"Reason": "Grund", "en": "de", "The feature has no geometry": "Ohne Geometrie"}

    run = record(by_status={text("The feature has no geometry"): 2})
    page = Page(
        RunReport(run, {}, ()).to_html(Writer(lambda said, count=-1: german.get(said, said)))
    )

    assert page.all("html")[0]["lang"] == "de"
    assert ["Ohne Geometrie", "2"] in page.rows


def test_every_number_of_a_run_has_the_separators_of_the_reader():
    bins = [1234] * CONFIDENCE_BINS
    run = record(rows=6000, classified=5678, by_label={"damaged": 1234, "intact": 4444})
    uncertain = (UncertainObject("a", "intact", 0.51, ("gone", 0.49)),)

    page = Page(RunReport(run, {"intact": bins}, uncertain).to_html(Writer(separators=SEPARATORS)))

    results = page.text.replace(STYLE, "").partition("What ran")[0]
    assert "5'678 of 6'000" in results and "78·3 %" in results and "confidence 0·51" in results
    assert not re.findall(r"\d[.,]\d", results)


def test_nothing_of_a_run_tells_a_secret_whoever_made_its_record():
    secret = "s3cr3t"
    address = f"/vsicurl/https://host/a.tif?ticket={secret}"
    encoded = f"url=https%3A%2F%2Fhost%3Fkey%3D{secret}&http-header:cookie={secret}"
    run = record(
        model=address,
        objects=address,
        parameters={
            "RASTER": [address, encoded],
            "FEATURES": f"postgres://dbname='x' password='{secret}' key='id'",
            "MODEL_ARGUMENTS": {"api_key": secret, "batch_size": "8"},
        },
        imagery=(address,),
        settings=(("Model arguments", f"client_secret={secret}"),),
        rules=(("Source", address),),
        by_status={text("{path} is damaged", path=address): 1, f"{address}&sig=2 is damaged": 1},
        warnings=(f"{address} is slow",),
    )

    page = RunReport(run, {}, (UncertainObject("a", "b", 0.5),)).to_html()

    assert secret not in page and secret not in repr(run)
    assert "batch_size" in page and "key=&#x27;id&#x27;" in page and "host/a.tif" in page
    assert sum(run.by_status.values()) == 2


@pytest.fixture
def results(tmp_path):
    rows = [
        ObjectResult(n, label="ab"[n % 2], value=1, confidence=n / 10, probabilities=(0.5, 0.5))
        for n in range(1, 11)
    ]
    odd = [ObjectResult(11, label="c"), ObjectResult(12, status="outside"), ObjectResult(13)]
    write_results(tmp_path, [*rows, *odd])
    return tmp_path


def test_confidences_are_counted_per_label_and_one_is_in_the_last_bin(results):
    counts = confidence_counts(results)

    assert {label: sum(bins) for label, bins in counts.items()} == {"a": 5, "b": 5}
    assert counts["a"][-1] == 1
    assert counts["b"][2] == 1


def test_the_least_certain_come_first_for_the_most_frequent_labels(results):
    found = least_certain(results, per_label=2, labels=2)

    assert [(each.label, each.object) for each in found] == [
        ("a", 2), ("a", 4), ("b", 1), ("b", 3),
    ]  # fmt: skip
    assert found[0].probabilities == (0.5, 0.5)
    assert len(least_certain(results, per_label=9, labels=1)) == 5


def test_a_place_that_cannot_be_written_to_is_known_before_and_stays_as_it_was(tmp_path):
    there = tmp_path / "old.html"
    there.write_text("old")

    require_writable(there)
    require_writable(tmp_path / "new.html")

    assert [path.name for path in tmp_path.iterdir()] == ["old.html"]
    assert there.read_text() == "old"
    for wrong in (tmp_path, tmp_path / "missing" / "r.html"):
        with pytest.raises(OutputError, match=r"The report cannot be written .*Choose a folder"):
            require_writable(wrong)
        with pytest.raises(OutputError, match="The report cannot be written"):
            write_page(wrong, "")
