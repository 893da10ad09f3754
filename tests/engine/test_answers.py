"""Whatever a model answers, every row has a label or a Status: real backends, real engine."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from object_classifier.core.backends.batch_prediction import BatchPrediction
from object_classifier.core.engine.answers import answers_of
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import (
    InferenceError,
    ModelDefinitionError,
    UnsupportedModelError,
)
from object_classifier.core.job import Processor
from object_classifier.core.model.definition import ClassEntry
from object_classifier.core.results import ObjectResult, open_results
from onnx import helper
from onnx_networks import network
from scenes import Listener, write_job, write_raster

FUNCTION = """
import json

class Brightness:
    def initialize(self, **kwargs): pass
    def getParameterInfo(self): return []
    def getConfiguration(self, **scalars): return CONFIGURATION
    def getFields(self): return json.dumps({"fields": [{"name": "Label"}]})
    def vectorize(self, **blocks):
        chips = blocks["rasters_pixels"]
        rows = [{"OID": i + 1, "Confidence": "0.75", "Label": "a" if chip.mean() < 50 else "b"}
                for i, chip in enumerate(chips)]
        BODY
        return {"output_vectors": json.dumps({"features": [{"attributes": row} for row in rows]})}
"""

COUNT = 4


@pytest.fixture
def run(tmp_path):
    """Return a function that classifies four objects, darkest first, in one batch."""

    def run(emd: dict, **files: bytes) -> list[ObjectResult]:
        pixels = np.repeat(np.arange(20, 100, 20), 16)[None, None].repeat(16, 1).astype(np.uint8)
        image = write_raster(tmp_path / "image.tif", pixels)
        x = 500_000 + 4 + 8 * np.arange(COUNT)
        centres = shapely.points(x, np.full(COUNT, 4_000_000 - 4))
        settings = {"run_model_code": True, "processor": Processor.CPU}
        job = write_job(tmp_path / "job", image, centres, emd=emd, **settings)
        for name, content in files.items():
            (job / name.replace("_", ".")).write_bytes(content)
        classify(job, Listener())
        with open_results(job) as results:
            return list(results)

    return run


@pytest.fixture
def run_function(run):
    """Return a function that classifies them with a raster function."""

    def run_function(body: str, configuration: str = '{"batch_size": 4}', **emd) -> list:
        code = FUNCTION.replace("BODY", body).replace("CONFIGURATION", configuration)
        keys = {"InferenceFunction": "Brightness.py", "Framework": "Own", **emd}
        return run(keys, Brightness_py=code.encode())

    return run_function


def said(rows: list[ObjectResult]) -> list[str | None]:
    return [row.status or row.label for row in rows]


NOTHING = "The model gave no answer for the object"


@pytest.mark.parametrize(
    ("body", "second"),
    [
        ("pass", "a"),
        ("del rows[1]", NOTHING),
        ("rows[1]['Label'] = None", NOTHING),
        ("rows[1]['Label'] = ' '", NOTHING),
        ("del rows[1]['Label']", NOTHING),
        ("rows[1]['Label'] = 'roof'", 'The model answered "roof", which is none of its classes'),
        ("rows[1]['Label'] = ['a']", "The model answered \"['a']\", which is none of its classes"),
        ("rows[1]['Label'] = 2", "b"),
        ("rows[1]['Label'] = 2.0", "b"),
        ("rows[1]['Confidence'] = 'nan'", "a"),
        ("del rows[1]; rows.reverse()", NOTHING),
    ],
)
def test_what_a_raster_function_says_of_one_object_costs_that_object(run_function, body, second):
    rows = run_function(body)

    assert said(rows) == ["a", second, "b", "b"]
    assert [row.label is None for row in rows] == [row.status is not None for row in rows]


UNLIKE = "did not answer as raster functions do"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("rows = [{'Label': 'a', 'Confidence': '1'}]", "given 4 chips and answered for 1"),
        ("rows += rows", "given 4 chips and answered for 8"),
        ("rows = rows[:3]; rows[2]['OID'] = 1", "given 4 chips and answered for 3"),
        ("rows[1] = None", UNLIKE),
        ("rows = 7", "The model failed: TypeError"),
        ("return {}", UNLIKE),
        ("raise type('Mute', (Exception,), {'__str__': lambda self: 1 / 0})", "failed: Mute: Mute"),
        ("raise ValueError('x' * 10**7)", "The model failed: ValueError: x{500} "),
        ("return {'output_vectors': 'no JSON'}", UNLIKE),
    ],
)
def test_an_answer_that_cannot_be_told_apart_is_one_sentence(run_function, body, sentence):
    with pytest.raises(InferenceError, match=sentence):
        run_function(body)


@pytest.mark.parametrize(
    "configuration",
    ['{"tx": "wide"}', '{"ty": 0}', '{"batch_size": -1}', '{"extractBands": 5}', "[1, 2]"],
)
def test_a_configuration_that_cannot_be_meant_is_one_sentence(run_function, configuration):
    with pytest.raises(InferenceError, match=r"The model failed: .*getConfiguration"):
        run_function("pass", configuration)


ONNX = {"ModelFile": "m.onnx", "Framework": "ONNX", "Normalization": "none"}
NOT_FINITE = "The model's numbers for the object are not finite"


def test_numbers_that_are_not_finite_cost_their_object_alone(run):
    nodes = [
        helper.make_node("Sub", ["mean", "least"], ["above"]),
        helper.make_node("Log", ["above"], ["log"]),  # NaN for the darkest object, of mean 20
        helper.make_node("MatMul", ["log", "weights"], ["scores"]),
    ]

    rows = run(ONNX, m_onnx=network(nodes=nodes))

    assert [(row.status or "")[: len(NOT_FINITE)] for row in rows] == [NOT_FINITE, "", "", ""]
    assert [row.label for row in rows] == [None, "b", "b", "b"]
    assert rows[0].confidence is None and rows[0].probabilities == ()


def test_a_network_that_puts_out_no_finite_number_is_refused(run):
    nodes = [
        helper.make_node("Div", ["mean", "none"], ["infinite"]),
        helper.make_node("MatMul", ["infinite", "weights"], ["scores"]),
    ]

    with pytest.raises(ModelDefinitionError, match="not finite, whatever its input"):
        run(ONNX, m_onnx=network(nodes=nodes))


def test_a_network_that_mixes_the_chips_of_a_batch_is_refused_before_the_run(run):
    nodes = [
        helper.make_node("MatMul", ["mean", "weights"], ["each"]),
        helper.make_node("ReduceMean", ["each"], ["scores"], axes=[0], keepdims=1),
    ]

    with pytest.raises(UnsupportedModelError, match=r"outputs of shape \(1, 2\) for 4 chips"):
        run(ONNX, m_onnx=network(nodes=nodes, shape=(1, 2)))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"codes": np.zeros(1, int)}, "given 2 chips and answered for 1"),
        ({"codes": np.zeros(3, int)}, "given 2 chips and answered for 3"),
        ({"confidences": np.ones(3)}, "given 2 chips and answered for 3"),
        ({"probabilities": np.ones((1, 2), np.float32)}, r"probabilities of shape \(1, 2\)"),
        ({"probabilities": np.ones((2, 3), np.float32)}, "probabilities of shape"),
    ],
)
def test_no_backend_can_answer_for_other_objects_than_it_was_asked_about(changes, sentence):
    whole = BatchPrediction(np.array([0, 1]), ("a", "b"), (1, 2), np.ones(2))
    prediction = replace(whole, **changes)
    classes = (ClassEntry(1, "a"), ClassEntry(2, "b"))

    with pytest.raises(InferenceError, match=sentence):
        answers_of(2, prediction, classes, class_probabilities=False)
