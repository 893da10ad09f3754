"""Raster functions of one's own, with all the oddities of Esri's. Source: ESRI_FORMATS.md 1."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from object_classifier.core.backends import load
from object_classifier.core.backends.interface import OutOfMemory
from object_classifier.core.backends.isolated_imports import IsolatedImports
from object_classifier.core.errors import (
    InferenceError,
    ModelDefinitionError,
    RuntimeMissingError,
    UntrustedModelError,
)
from object_classifier.core.model.definition import ModelKind

from .conftest import classes_named, define, everywhere, make_chips, options

WRAPPER = """
import os, sys, json
from importlib import import_module
import numpy as np
import arcpy
sys.path.append(os.path.dirname(__file__))
from fields import fields
import features

class GeometryType:
    Polygon = 4

class BrightnessClassifier:
    def __init__(self):
        self.name = "Brightness"

    def initialize(self, **kwargs):
        if "model" not in kwargs:
            return
        with open(kwargs["model"]) as file:
            self.json_info = json.load(file)
        arcpy.env.processorType = "GPU" if kwargs["device"] >= 0 else "CPU"
        arcpy.env.anything = 1
        name = self.json_info["ModelConfiguration"]
        self.child = getattr(import_module("Framework." + name), "ChildObjectDetector")()
        self.child.initialize(kwargs["model"], True)

    def getParameterInfo(self):
        required = [
            {"name": "rasters", "dataType": "rasters", "value": None, "required": True},
            {"name": "model", "dataType": "string", "required": True},
            {"name": "device", "dataType": "numeric", "required": False},
        ]
        if "BatchSize" not in self.json_info:
            required.append({"name": "batch_size", "dataType": "numeric", "value": 4})
        return self.child.getParameterInfo(required)

    def getConfiguration(self, **scalars):
        configuration = self.child.getConfiguration(**scalars)
        configuration["dataRange"] = (0, 255)
        configuration["inheritProperties"] = 2 | 4 | 8
        return configuration

    def getFields(self):
        assert self.child.invert in (True, False)
        fields["fields"].append({"name": "Label", "type": "esriFieldTypeString"})
        return json.dumps(fields)

    def getGeometryType(self):
        return GeometryType.Polygon

    def vectorize(self, **pixelBlocks):
        pixels, mask = pixelBlocks["rasters_pixels"], pixelBlocks["rasters_mask"]
        for i in range(len(pixels)):
            pixels[i][np.where(mask[i] == 0)] = 0
        rings, scores, labels = self.child.vectorize(**pixelBlocks)
        return {"output_vectors": json.dumps(features.collect(rings, scores, labels))}
"""

CHILD = """
import json
import numpy as np
import arcpy

class ChildObjectDetector:
    def initialize(self, model, model_as_file):
        with open(model) as file:
            self.emd = json.load(file)
        self.on = arcpy.env.processorType

    def getParameterInfo(self, required):
        required.append({"name": "invert", "dataType": "GPString", "value": "False"})
        required.append({"name": "score_threshold", "dataType": "numeric", "value": 0.5})
        return required

    def getConfiguration(self, **scalars):
        self.invert = scalars.get("invert", "false").lower() in ["true", "1", "t", "y", "yes"]
        self.threshold = float(scalars["score_threshold"])
        self.batch_size = int(scalars["batch_size"])
        return {"CropSizeFixed": 0, "BlackenAroundFeature": 1, "extractBands": (2, 0),
                "tx": 48, "ty": 40, "batch_size": self.batch_size}

    def vectorize(self, **pixelBlocks):
        batch = np.asarray(pixelBlocks["rasters_pixels"])
        count, bands, height, width = batch.shape
        p = batch.reshape(count, -1).mean(1) / 255
        if self.invert:
            p = 1 - p
        names = [c["Name"] for c in self.emd["Classes"]]
        labels = [names[int(value >= self.threshold)] for value in p]
        ring = [[0, 0], [0, width - 1], [height - 1, width - 1], [height - 1, 0]]
        rings = [[[ring]] for i in range(self.batch_size)]
        for i in range(len(rings)):
            p[i]
        return rings, [max(value, 1 - value) for value in p], labels
"""

FIELDS = 'fields = {"fields": [{"name": "OID", "type": "esriFieldTypeOID"}]}\n'

FEATURES = """
def collect(rings, scores, labels):
    return {"features": [
        {"attributes": {"OID": i + 1, "Confidence": str(scores[i]), "Label": labels[i]},
         "geometry": {"rings": rings[i]}} for i in range(len(rings))]}
"""

TWO = classes_named("dark", "bright")
EMD = {
    "Framework": "Framework",
    "ModelConfiguration": "Child",
    "ModelFile": "weights.bin",
    "ImageWidth": 64,
    "ImageHeight": 64,
    "Classes": [{"Value": entry.value, "Name": entry.name} for entry in TWO],
}


@pytest.fixture
def model(tmp_path):
    """Write a model of several files and return its definition."""

    def write(wrapper=WRAPPER, stem="BrightnessClassifier", folder="model", emd=None, **changes):
        home = tmp_path / folder
        (home / "Framework").mkdir(parents=True)
        (home / f"{stem}.py").write_text(wrapper)
        (home / "Framework" / "Child.py").write_text(CHILD)
        (home / "fields.py").write_text(FIELDS)
        (home / "features.py").write_text(FEATURES)
        (home / "weights.bin").write_bytes(b"weights")
        text = json.dumps(EMD if emd is None else emd)
        (home / "model.emd").write_text(text)
        values = {
            "emd_path": home / "model.emd",
            "inference_function": home / f"{stem}.py",
            "classes": TWO,
            "raw": EMD if emd is None else emd,
            **changes,
        }
        return define(ModelKind.RASTER_FUNCTION, home / "weights.bin", **values)

    return write


@pytest.fixture(autouse=True)
def _no_module_of_a_model_is_left():
    before = set(sys.modules)
    yield
    left = {name for name in set(sys.modules) - before if "Brightness" in name}
    assert not left and not {"arcpy", "fields", "features", "Framework"} & set(sys.modules)


def run(backend, pixels, valid=None):
    return backend.predict(pixels, everywhere(pixels) if valid is None else valid)


def brightness(pixels):
    return pixels.reshape(len(pixels), -1).mean(1) / 255


def test_labels_values_and_confidences_come_in_the_order_of_chips(model):
    pixels = make_chips(count=7, bands=2)
    backend = load(model(), options(run_model_code=True, score_threshold="0.51"))

    found = run(backend, pixels)

    p = brightness(pixels)
    assert found.labels == tuple("bright" if value >= 0.51 else "dark" for value in p)
    assert len(set(found.labels)) == 2
    assert found.values == tuple(11 if value >= 0.51 else 10 for value in p)
    np.testing.assert_allclose(found.confidences, np.maximum(p, 1 - p))


def test_nothing_runs_without_consent(model, canary):
    definition = model(wrapper=f"open({str(canary.path)!r}, 'w')")

    with pytest.raises(UntrustedModelError, match=r"BrightnessClassifier\.py"):
        load(definition, options())
    assert canary.is_alive


def test_the_configuration_overrules_the_definition(model):
    backend = load(model(), options(run_model_code=True, batch_size="3"))

    rules = backend.rules
    assert (rules.width, rules.height) == (48, 40)
    assert not rules.crop_size_fixed and rules.blacken_around_feature
    assert rules.bands == (2, 0)
    assert rules.data_range == (0.0, 255.0)
    assert backend.batch_size == 3


def test_yes_and_no_reach_the_function_as_text(model):
    pixels = make_chips(count=4, bands=2)
    backend = load(model(), options(run_model_code=True, invert="True", threshold="0.49"))

    found = run(backend, pixels)

    p = 1 - brightness(pixels)
    assert found.labels == tuple("bright" if value >= 0.49 else "dark" for value in p)


def test_invalid_pixels_are_masked_in_every_band_of_a_copy(model):
    pixels = np.full((2, 2, 8, 8), 200, np.uint8)
    valid = everywhere(pixels)
    valid[1, :, 2:] = False
    pixels.flags.writeable = False
    backend = load(model(), options(run_model_code=True))

    found = run(backend, pixels, valid)

    assert found.labels == ("bright", "dark")
    assert pixels.min() == 200


def test_two_models_keep_their_siblings_apart(model):
    first = load(model(folder="first"), options(run_model_code=True))
    other = FEATURES.replace("labels[i]", "labels[i].upper()")
    definition = model(folder="second")
    (definition.inference_function.parent / "features.py").write_text(other)
    second = load(definition, options(run_model_code=True))
    pixels = make_chips(count=2, bands=2)

    labels = [run(backend, pixels).labels for backend in (first, second, first)]

    assert labels[1] == tuple(label.upper() for label in labels[0])
    assert labels[2] == labels[0]


def test_a_file_that_is_imported_late_is_still_found(model):
    late = FEATURES.replace("    return", "    import late\n    return")
    definition = model()
    folder = definition.inference_function.parent
    (folder / "features.py").write_text(late)
    (folder / "late.py").write_text("")
    backend = load(definition, options(run_model_code=True))

    run(backend, make_chips(count=2, bands=2))

    assert "late" not in sys.modules
    assert not list(folder.rglob("__pycache__"))


def test_a_definition_that_only_we_can_read_is_written_anew(model):
    emd = {**EMD, "ModelFile": ".\\weights.bin"}
    reads = WRAPPER.replace(
        "        arcpy.env.anything",
        "        assert os.path.isfile(self.json_info['ModelFile'])\n        arcpy.env.anything",
    )

    backend = load(model(reads, emd=emd), options(run_model_code=True))

    assert run(backend, make_chips(count=2, bands=2)).labels


def test_a_class_with_another_name_is_found(model):
    renamed = WRAPPER.replace("class BrightnessClassifier", "class ObjectClassifier")

    backend = load(model(renamed, stem="MyClassifier"), options(run_model_code=True))

    assert run(backend, make_chips(count=2, bands=2)).labels


def test_several_classes_with_other_names_are_refused(model):
    renamed = WRAPPER.replace("class BrightnessClassifier", "class A")
    both = renamed + "\n\nclass B(A):\n    pass\n"

    with pytest.raises(ModelDefinitionError, match="no class BrightnessClassifier, and 2 others"):
        load(model(both), options(run_model_code=True))


SIMPLE = """
import json

class BrightnessClassifier:
    def initialize(self, **kwargs): pass
    def getParameterInfo(self): return []
    def getConfiguration(self, **scalars):
        self.size = int(scalars.get("batch_size", 8))
        return {"batch_size": self.size}
    def getFields(self): return json.dumps({"fields": []})
    def vectorize(self, **blocks):
        count = len(blocks["rasters_pixels"])
        BODY
        return {"output_vectors": {"features": [{"attributes": row} for row in rows]}}
"""


def simple(body):
    return SIMPLE.replace("BODY", body)


def test_several_scores_are_probabilities_of_the_classes(model):
    body = 'rows = [{"Label": "dark;bright", "Confidence": "0.75;0.5"}] * count'

    found = run(load(model(simple(body)), options(run_model_code=True)), make_chips(count=2))

    assert found.labels == ("dark;bright",) * 2
    assert found.values == (None, None)
    np.testing.assert_allclose(found.confidences, 0.75)
    np.testing.assert_allclose(found.probabilities, [[0.75, 0.5]] * 2)


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [("0.9", 0.9), ("100.0", 1.0), ("very sure", np.nan), (None, np.nan)],
)
def test_confidences_are_read_from_whatever_is_there(confidence, expected, model):
    body = f'rows = [{{"Label": "dark", "Confidence": {confidence!r}}}] * count'

    found = run(load(model(simple(body)), options(run_model_code=True)), make_chips(count=1))

    np.testing.assert_allclose(found.confidences, [expected])


@pytest.mark.parametrize("name", ["Caption", "Classname", "Class"])
def test_a_class_is_found_where_nobody_said_which_field_it_is_in(name, model):
    body = f'rows = [{{"{name}": "dark", "Confidence": "1"}}] * count'

    found = run(load(model(simple(body)), options(run_model_code=True)), make_chips(count=1))

    assert found.labels == ("dark",)


def test_a_label_that_no_file_can_hold_is_mended(model):
    body = r'rows = [{"Label": "\ud800 of\0stone", "Confidence": "1"}] * count'

    found = run(load(model(simple(body)), options(run_model_code=True)), make_chips(count=1))

    assert found.labels == ("? of stone",)


def test_features_that_are_missing_are_told_by_their_oid(model):
    body = 'rows = [{"OID": i + 1, "Label": "dark", "Confidence": "1"} for i in range(1, count)]'
    backend = load(model(simple(body)), options(run_model_code=True, batch_size="3"))

    found = run(backend, make_chips(count=3))

    assert found.labels == (None, "dark", "dark")


def test_features_that_cannot_be_told_apart_are_an_error(model):
    body = 'rows = [{"Label": "dark", "Confidence": "1"}]'
    backend = load(model(simple(body)), options(run_model_code=True, batch_size="3"))

    with pytest.raises(InferenceError, match="given 3 chips and answered for 1"):
        run(backend, make_chips(count=3))


@pytest.mark.parametrize(
    "answer",
    [
        *("None", "{}", "[1]", "{'output_vectors': None}", "{'output_vectors': '<html>'}"),
        *("{'output_vectors': '[]'}", "{'output_vectors': {'features': [{}]}}"),
        "{'output_vectors': {'features': [None]}}",
    ],
)
def test_an_answer_that_is_none_of_a_raster_function_is_one_sentence(answer, model):
    body = f"return {answer}\n        rows = []"
    backend = load(model(simple(body)), options(run_model_code=True))

    with pytest.raises(InferenceError, match="did not answer as raster functions do"):
        run(backend, make_chips(count=1))


def test_too_little_memory_makes_batches_smaller(model):
    body = """if count > 2: raise RuntimeError("CUDA out of memory")
        rows = [{"Label": "dark", "Confidence": "1"}] * self.size"""
    backend = load(model(simple(body)), options(run_model_code=True))
    pixels = make_chips(count=4)

    with pytest.raises(OutOfMemory):
        run(backend, pixels)

    assert backend.batch_size == 2
    assert run(backend, pixels).labels == ("dark",) * 4


def test_an_exception_of_the_model_keeps_its_traceback(model):
    body = 'raise KeyError("somewhere")'
    backend = load(model(simple(body)), options(run_model_code=True))

    with pytest.raises(InferenceError, match=r"KeyError: 'somewhere' .*vectorize") as caught:
        run(backend, make_chips(count=1))
    assert "in vectorize" in caught.value.details


def test_a_model_that_ends_the_program_is_stopped(model):
    backend = load(model(simple("raise SystemExit(3)")), options(run_model_code=True))

    with pytest.raises(InferenceError, match="ended the program"):
        run(backend, make_chips(count=1))


def test_a_package_that_is_missing_is_named_with_the_interpreter(model):
    definition = model(wrapper="import no_such_package\n" + WRAPPER)

    with pytest.raises(RuntimeMissingError, match="imports no_such_package") as caught:
        load(definition, options(run_model_code=True))
    assert sys.executable in str(caught.value)


def test_a_missing_file_is_named(model):
    definition = model()
    Path(definition.inference_function).unlink()

    with pytest.raises(ModelDefinitionError, match=r"BrightnessClassifier\.py is missing"):
        load(definition, options(run_model_code=True))


def test_a_batch_looks_at_no_module_that_was_there_before(model, monkeypatch):
    backend = load(model(), options(run_model_code=True))
    looked_at = []
    owns = IsolatedImports._owns
    monkeypatch.setattr(
        IsolatedImports,
        "_owns",
        lambda imports, name, module: looked_at.append(name) or owns(imports, name, module),
    )

    run(backend, make_chips(count=2, bands=2))

    assert not looked_at
