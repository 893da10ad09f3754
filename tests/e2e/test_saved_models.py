"""`inspectmodel` says where each value was read, and saves a model that has no definition."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from listening import Log
from model_files import write_onnx
from qgis.core import QgsProcessingException


@pytest.fixture
def bare(tmp_path) -> Path:
    properties = {"class_names": '["a", "b"]', "license": "CC-BY-4.0"}
    return write_onnx(tmp_path / "net.onnx", properties=properties)


def test_inspecting_saves_the_package_on_request(bare, tmp_path):
    import processing

    path = str(tmp_path / "saved.dlpk")
    given = {"MODEL": str(bare), "OUTPUT_DLPK": path}
    answer = processing.run("objectclassifier:inspectmodel", given, feedback=Log())

    assert answer["OUTPUT_DLPK"] == path
    report = json.loads(answer["REPORT"])
    assert report["license"] == "CC-BY-4.0"
    origins = {value["setting"]: value["read_from"] for value in report["values"]}
    assert origins["Classes"] == "net.onnx, metadata class_names"
    again = processing.run("objectclassifier:inspectmodel", {"MODEL": path}, feedback=Log())
    assert json.loads(again["REPORT"])["classes"] == report["classes"]
    assert "OUTPUT_DLPK" not in again


def test_what_inspecting_writes_takes_the_place_of_nothing_else(bare, tmp_path):
    import processing

    same, before = str(tmp_path / "same.dlpk"), bare.read_bytes()

    for outputs, said in (
        ({"OUTPUT": str(bare)}, "one of the inputs"),
        ({"OUTPUT": same, "OUTPUT_DLPK": same}, "Two outputs are the same file"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            processing.run("objectclassifier:inspectmodel", {"MODEL": str(bare), **outputs})

    assert bare.read_bytes() == before


def test_a_model_that_cannot_be_read_cannot_be_saved(tmp_path):
    import processing

    (tmp_path / "no.emd").write_text("{}")
    given = {"MODEL": str(tmp_path / "no.emd"), "OUTPUT_DLPK": str(tmp_path / "saved.dlpk")}
    with pytest.raises(QgsProcessingException):
        processing.run("objectclassifier:inspectmodel", given, feedback=Log())
