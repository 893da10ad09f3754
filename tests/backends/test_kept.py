"""A model that is loaded already, for the next run that wants the same one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from object_classifier.core.backends import load, torch_weights
from object_classifier.core.backends.interface import OutOfMemory
from object_classifier.core.backends.kept import KeptModel
from object_classifier.core.errors import PluginError
from object_classifier.core.model.definition import ModelKind
from onnx_networks import brightness_network

from .conftest import CPU, classes_named, define, everywhere, make_chips, options
from .test_torchscript import network, script


@pytest.fixture(autouse=True)
def _cache_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def definition(tmp_path):
    path = tmp_path / "model.onnx"
    path.write_bytes(brightness_network(3))
    return define(ModelKind.ONNX, path, classes=classes_named("dark", "bright"))


@pytest.fixture
def kept():
    """Return a kept model, and how often it was loaded."""
    loads = []

    def counted(definition, wished):
        loads.append(definition.source)
        return load(definition, wished)

    return KeptModel(counted), loads


def test_the_same_model_is_loaded_once(kept, definition):
    model, loads = kept

    backends = [model.load(replace(definition), options(batch_size="4")) for _ in range(3)]

    assert len(loads) == 1 and backends[0] is backends[2]
    assert not model.is_spent


@pytest.mark.parametrize("changed", ["content", "arguments", "definition"])
def test_a_model_that_differs_in_anything_is_loaded(kept, definition, changed):
    model, loads = kept
    first, wished = model.load(definition, options(batch_size="4")), options(batch_size="4")

    if changed == "content":
        definition.model_file.write_bytes(brightness_network(3) + b"\x82\x01\x00")  # a new field
    elif changed == "arguments":
        wished = options(batch_size="8")
    else:
        definition = replace(definition, classes=classes_named("night", "day"))
    second = model.load(definition, wished)

    assert len(loads) == 2 and second is not first
    assert model.is_spent, "nobody knows what memory the first one left"


def test_a_model_that_changed_while_it_was_loaded_is_not_kept(definition):
    def slow(*wanted):
        backend = load(*wanted)
        definition.model_file.write_bytes(definition.model_file.read_bytes() + b"\x82\x01\x00")
        return backend

    model = KeptModel(slow)

    assert model.load(definition, options()) is not model.load(definition, options())


def test_a_model_that_may_run_code_of_its_own_is_not_kept(kept, definition):
    model, loads = kept

    for _ in range(2):
        model.load(definition, options(run_model_code=True))

    assert len(loads) == 2 and model.is_spent


def test_a_calibration_is_of_one_run(tmp_path):
    definition = define(ModelKind.TORCHSCRIPT, script(network(), tmp_path))
    wished = replace(options(), processor=CPU, precision="bfloat16")
    model, chips = KeptModel(), make_chips(count=64)
    with torch.inference_mode():
        backend = model.load(definition, wished)
        backend.use(replace(backend.calibrate([chips]), movement=0.0, share=0.0))
        reduced = backend.precision

    again = model.load(definition, wished)

    assert again is backend and reduced.startswith("bfloat16") and again.precision == "float32"
    assert again.predict(chips, everywhere(chips)).labels


def test_the_model_before_is_gone_when_another_is_loaded(definition):
    """Its memory is needed: what loads finds nothing that still holds it."""
    import gc
    import weakref

    held: list[weakref.ref] = []
    alive: list[bool] = []

    class Backend:
        def __init__(self):
            self.itself = self  # as frameworks' objects are, in a cycle

    def watched(_definition, _options):
        alive.extend(each() is not None for each in held)
        backend = Backend()
        held.append(weakref.ref(backend))
        return backend

    model = KeptModel(watched)
    gc.disable()
    try:
        model.load(definition, options(batch_size="1"))
        model.load(definition, options(batch_size="2"))
    finally:
        gc.enable()

    assert alive == [False]


def test_a_device_without_room_is_told_and_leaves_no_model(definition):
    answers = [OutOfMemory(), None]

    def full(*wanted):
        refused = answers.pop(0)
        if refused is not None:
            raise refused
        return load(*wanted)

    model = KeptModel(full)
    with pytest.raises(OutOfMemory):
        model.load(definition, options())

    assert model.load(definition, options()) is model.load(definition, options())
    assert model.is_spent


def test_a_model_that_is_not_there_is_refused_as_ever(kept, definition):
    definition.model_file.unlink()

    with pytest.raises((PluginError, OSError)):
        kept[0].load(definition, options())


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="Linux shows what is mapped")
@pytest.mark.parametrize("name", ["model.pth", "model.safetensors"])
@pytest.mark.parametrize("may_map", [True, False])
def test_weights_are_mapped_only_where_their_file_can_be_replaced(
    tmp_path, monkeypatch, name, may_map
):
    monkeypatch.setattr(torch_weights, "MAY_MAP", may_map)
    path, state = tmp_path / name, {"weight": torch.arange(100_000, dtype=torch.float32)}
    if name.endswith(".pth"):
        torch.save(state, path)
    else:
        pytest.importorskip("safetensors.torch").save_file(state, path)

    tensors = torch_weights.read_tensors(path) if "safe" in name else read_weights(path)

    assert torch.equal(tensors["weight"], state["weight"])
    assert (str(path) in Path("/proc/self/maps").read_text()) is may_map


def read_weights(path):
    return torch_weights.read_weights(path, run_model_code=False)
