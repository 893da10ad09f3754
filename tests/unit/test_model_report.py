from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from model_files import write_keras_h5, write_model, write_onnx
from object_classifier.core.errors import ModelDefinitionError, PluginError
from object_classifier.core.model.imagery_fit import RasterFacts, band_problems
from object_classifier.core.model.report import (
    describe,
    describe_problem,
    requirement_sets,
    to_html,
)
from object_classifier.core.model.source import open_model, read_definition
from object_classifier.core.report.files import write_page


class Page(HTMLParser):
    """Collects texts and tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_starttag(self, tag: str, attrs) -> None:
        self.tags.append(tag)


def test_a_report_says_what_is_known_without_loading(tmp_path) -> None:
    definition = read_definition(write_model(tmp_path, MinCellSize={"x": 0.5, "y": 0.5}))

    report = describe(definition)

    assert json.loads(json.dumps(report)) == report
    assert report["kind"] == "feature_classifier"
    assert report["classes"][0] == {"value": 1, "name": "damaged", "color": [255, 0, 0]}
    assert report["bands"] == [0, 1, 2]
    assert report["requirement_sets"] == ["base", "pytorch"]
    assert report["arguments"][0]["name"] == "batch_size"
    assert report["needs_consent"] is False
    assert report["problems"] == []


def test_a_raster_with_too_few_bands_is_a_problem_with_both_numbers(tmp_path) -> None:
    definition = read_definition(write_model(tmp_path, ExtractBands=[4, 1]))

    rasters = [RasterFacts("ortho", 3), RasterFacts("nir", 5)]
    problems = describe(definition, band_problems(definition, rasters))["problems"]

    assert len(problems) == 1
    assert "ortho has 3 bands; the model wants band 5" in problems[0]


def test_what_was_mended_and_what_would_run_is_in_the_report(tmp_path) -> None:
    (tmp_path / "Trees.py").write_text(
        "import torch.nn\nfrom tensorflow import x\nraise SystemExit"
    )
    path = write_model(
        tmp_path, InferenceFunction="Trees.py", ModelConfiguration="Own", ModelFile="gone.pth",
        weights=None,
    )  # fmt: skip

    report = describe(read_definition(path))

    assert report["code"] == [{"file": str(tmp_path / "Trees.py"), "reason": "raster function"}]
    assert report["needs_consent"] is True
    assert any("gone.pth" in problem for problem in report["problems"])
    assert report["requirement_sets"] == ["base", "pytorch", "tensorflow"]


def test_each_kind_names_its_requirement_sets(tmp_path) -> None:
    onnx = write_onnx(tmp_path / "a.onnx", properties={"class_names": '["a"]'})
    write_keras_h5(tmp_path / "k.h5", {})
    keras = write_model(
        tmp_path, weights=None, ModelFile="k.h5", ModelConfiguration="KerasClassifier"
    )

    assert requirement_sets(read_definition(onnx)) == ("base",)
    assert requirement_sets(read_definition(keras)) == ("base", "tensorflow")


def test_a_model_that_cannot_be_read_gets_a_report_too(tmp_path) -> None:
    with pytest.raises(PluginError) as caught:
        open_model("missing.emd", tmp_path)

    report = describe_problem("missing.emd", caught.value)

    assert json.loads(json.dumps(report)) == report
    assert report["problems"] == [str(caught.value)]
    assert "missing.emd" in to_html(report)


def test_the_page_shows_everything_and_needs_no_network(tmp_path) -> None:
    text = to_html(describe(read_definition(write_model(tmp_path))))
    shown = " ".join(Page(text).texts)

    for part in ("damaged", "resnet18", "band 1, band 2, band 3", "48 x 64", "batch_size"):
        assert part in shown
    assert "runs without consent" in shown
    assert "prefers-color-scheme:dark" in text
    assert "rgb(255,0,0)" in text
    assert not {"script", "link", "img"} & set(Page(text).tags)
    assert "//" not in text.replace(str(tmp_path), "")


EVIL = '<script>alert("x")</script>'


def test_nothing_of_a_model_becomes_markup(tmp_path) -> None:
    (tmp_path / "Trees.py").write_text(
        "class Trees:\n def getParameterInfo(self):\n"
        f"  return [{{'name': {EVIL!r}, 'value': {EVIL!r}, 'description': {EVIL!r},"
        f" 'domain': [{EVIL!r}]}}]\n"
    )
    keys = {"ModelName": EVIL, "Framework": EVIL, "ExtractBands": [EVIL], "DataRange": [0, 1]}
    classes = [{"Value": 1, "Name": EVIL, "Colour": EVIL, "Color": EVIL}]
    path = write_model(tmp_path, InferenceFunction="Trees.py", Classes=classes, **keys)

    text = to_html(describe(read_definition(path)))

    assert "script" not in Page(text).tags
    assert EVIL in " ".join(Page(text).texts)
    assert "<script" not in to_html(describe_problem(EVIL, PluginError(EVIL, mend=EVIL)))


def test_a_page_about_a_file_whose_name_is_of_another_encoding_is_written(tmp_path) -> None:
    name = b"h\xe4user.emd".decode("utf-8", "surrogateescape")
    problem = ModelDefinitionError("It is broken", where=name, mend="Mend it")

    write_page(tmp_path / "page.html", to_html(describe_problem(name, problem)))

    assert "It is broken (h?user.emd)" in (tmp_path / "page.html").read_text(encoding="utf-8")
