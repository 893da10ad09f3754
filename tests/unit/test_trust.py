"""Attack files are made here, looked at, and never run: each would leave a file behind."""

from __future__ import annotations

import io
import json
import pickle
import pickletools
import zipfile
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import write_keras_h5, write_model, write_onnx
from object_classifier.core.errors import ModelDefinitionError, OutputError, UntrustedModelError
from object_classifier.core.model import content
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.model.graph_scan import _in_config, code_in_keras
from object_classifier.core.model.source import read_definition
from object_classifier.core.model.trust import (
    ConsentStore,
    code_of,
    require_consent,
)
from object_classifier.core.model.weights_scan import HIDDEN_NAME, imported_names

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)
PLAIN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}
KERAS = {**PLAIN, "Framework": "Keras", "ModelFile": "net.h5"}


@pytest.fixture(autouse=True)
def marker(tmp_path):
    """Fail a test whose attack ran."""
    path = tmp_path / "attack-ran"
    yield path
    assert not path.exists(), "code of a model was run"


class Attack:
    """Unpickling it creates a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return Path.touch, (self.path,)


def test_the_attack_would_work(tmp_path) -> None:
    pickle.loads(pickle.dumps(Attack(tmp_path / "control")))

    assert (tmp_path / "control").exists()


def torch_archive(content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("net/data.pkl", content)
        archive.writestr("net/data/0", b"\0" * 16)
        archive.writestr("net/version", "3")
    return buffer.getvalue()


def legacy_file(content: bytes) -> bytes:
    parts = [pickle.dumps(0x1950A86A20F9469CFC6C, 2), pickle.dumps(1001, 2), pickle.dumps({}, 2)]
    return b"".join(parts) + content + pickle.dumps(["0"], 2) + b"\1\2\3\4"


def state_dict(protocol: int = 2) -> bytes:
    """Return a pickle with the names that torch writes, without torch."""
    return pickle.dumps(OrderedDict([("0.weight", [1.0, 2]), ("b", (True, None))]), protocol)


HARMLESS = (
    b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\nq\x00ctorch\nFloatStorage\nq\x01"
    b"ccollections\nOrderedDict\nq\x02ctorch\nfloat16\nq\x03ctorch\nBFloat16Storage\nq\x04"
    b"cnumpy.core.multiarray\nscalar\nq\x05cnumpy\ndtype\nq\x060."
)


def model_of(folder, content: bytes, **changes):
    return read_definition(write_model(folder, weights=content, **changes))


@pytest.mark.parametrize("wrap", [torch_archive, legacy_file])
@pytest.mark.parametrize("content", [HARMLESS, state_dict(2), state_dict(4)])
def test_weights_run_without_consent(tmp_path, wrap, content) -> None:
    definition = model_of(tmp_path, wrap(content))

    assert code_of(definition).pieces == ()
    require_consent(definition, run_model_code=False, trusted=False)


@pytest.mark.parametrize("wrap", [torch_archive, legacy_file])
@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
def test_a_pickle_that_calls_something_is_found_and_not_run(
    tmp_path, marker, wrap, protocol
) -> None:
    definition = model_of(tmp_path, wrap(pickle.dumps({"model": Attack(marker)}, protocol)))

    with pytest.raises(UntrustedModelError) as caught:
        require_consent(definition, run_model_code=False, trusted=False)

    assert "weights.pth (a pickle that calls" in caught.value.what
    assert "pathlib" in caught.value.what
    assert "RUN_MODEL_CODE" in caught.value.mend


def test_a_name_that_comes_from_the_memo_is_found(tmp_path) -> None:
    # "posix" and "system" are stored, replaced on the stack, and fetched again.
    content = (
        b"\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x85"
        b"\x8c\x0bcollections\x8c\x0bOrderedDicth\x00h\x01\x93."
    )
    path = tmp_path / "a.pth"
    path.write_bytes(content)

    assert "posix.system" in imported_names(path)


def test_a_name_that_is_computed_is_not_trusted(tmp_path) -> None:
    # The harmless names are pushed last and popped again: posix.system stays for STACK_GLOBAL.
    content = b"\x80\x04\x8c\x05posix\x8c\x06system\x8c\x0bcollections\x8c\x0bOrderedDict00\x93."
    path = tmp_path / "a.pth"
    path.write_bytes(content)
    assert [code.name for code, _, _ in pickletools.genops(content)].count("POP") == 2

    assert imported_names(path) == (HIDDEN_NAME,)


def test_the_second_of_two_members_of_one_name_is_looked_at_too(tmp_path, marker) -> None:
    path = tmp_path / "a.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("net/data.pkl", pickle.dumps(Attack(marker)))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("net/data.pkl", state_dict())

    assert imported_names(path)


@pytest.mark.parametrize("content", [b"nonsense", b"", b"\x80\x02", torch_archive(b"xyz")])
def test_weights_that_cannot_be_read_are_refused_and_nobody_is_asked_to_trust_them(
    tmp_path, content
) -> None:
    with pytest.raises(ModelDefinitionError) as caught:
        model_of(tmp_path, content)

    assert not isinstance(caught.value, UntrustedModelError)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader_of_pickles(tmp_path, data) -> None:
    path = tmp_path / "a.pth"
    path.write_bytes(data)

    with suppress(ValueError):
        imported_names(path)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["weights.pth", "net.keras"]),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_no_damage_breaks_the_reader_of_archives(tmp_path, name, damages) -> None:
    write_keras_zip(tmp_path / "net.keras", keras_config(LAMBDA))
    (tmp_path / "weights.pth").write_bytes(torch_archive(HARMLESS))
    data = bytearray((tmp_path / name).read_bytes())
    for place, value in damages:
        data[int(place * len(data))] = value
    (tmp_path / name).write_bytes(data)

    with suppress(ValueError):
        imported_names(tmp_path / name)
    with suppress(ValueError):
        code_in_keras(tmp_path / name)


@settings(deadline=None)
@given(JSON_VALUES, JSON_VALUES, JSON_VALUES)
def test_no_configuration_breaks_the_reader_of_keras_models(class_name, module, config) -> None:
    _in_config({"class_name": class_name, "module": module, "config": config, "function": config})


def torchscript(*more: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("net/data.pkl", "net/constants.pkl", "net/code/__torch__.py", *more):
            archive.writestr(name, "")
    return buffer.getvalue()


def test_torchscript_is_data_and_torch_export_is_not(tmp_path) -> None:
    script = model_of(tmp_path / "a", torchscript(), ModelFile="net.pt", **PLAIN)
    exported = model_of(tmp_path / "b", torchscript("net/archive_format"), **PLAIN)
    renamed = model_of(tmp_path / "c", torchscript(), ModelFile="net.pt2", **PLAIN)

    assert not code_of(script).runs_code
    assert "torch.export" in str(code_of(exported))
    assert "torch.export" in str(code_of(renamed))


LAMBDA = {"class_name": "Lambda", "config": {"name": "evil", "function": ["4wEAAAA=", None, None]}}


def keras_config(*layers: object) -> dict[str, object]:
    dense = {"class_name": "Dense", "module": "keras.layers", "config": {"units": 2}}
    return {"class_name": "Sequential", "config": {"name": "net", "layers": [dense, *layers]}}


def write_keras_zip(path: Path, config: object) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata.json", '{"keras_version": "3.0.0"}')
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", b"\x89HDF\r\n\x1a\n")
    return path


def keras_code(folder, config, *, is_archive: bool = False):
    name = "net.keras" if is_archive else "net.h5"
    (write_keras_zip if is_archive else write_keras_h5)(folder / name, config)
    path = write_model(folder, weights=None, **{**KERAS, "ModelFile": name})
    return code_of(read_definition(path))


HARMLESS_LAYERS = [
    {"class_name": "TFOpLambda", "config": {"name": "m", "function": "math.reduce_mean"}},
    {"class_name": "SlicingOpLambda", "config": {"function": "__operators__.getitem"}},
    {"module": "builtins", "class_name": "function", "config": "relu"},
    {"module": "keras.src.layers", "class_name": "Conv2D", "config": {"name": "Lambda"}},
]


@pytest.mark.parametrize("is_archive", [False, True])
def test_a_keras_model_of_known_layers_runs_without_consent(tmp_path, is_archive) -> None:
    report = keras_code(tmp_path, keras_config(*HARMLESS_LAYERS), is_archive=is_archive)

    assert report.pieces == ()


@pytest.mark.parametrize("is_archive", [False, True])
@pytest.mark.parametrize(
    ("layer", "reason"),
    [
        (LAMBDA, "Lambda layer evil"),
        ({"class_name": "TimeDistributed", "config": {"layer": LAMBDA}}, "Lambda layer evil"),
        ({"class_name": "__lambda__", "config": {"value": "4wEAAAA="}}, "Lambda layer"),
        ({"class_name": "function", "module": "os", "config": "system"}, "import of os"),
        ({"class_name": "function", "module": "builtins", "config": "exec"}, "function exec"),
        (
            {"class_name": "TFOpLambda", "config": {"function": "io.write_file"}},
            "operation io.write_file",
        ),
    ],
)
def test_code_in_a_keras_model_is_found(tmp_path, is_archive, layer, reason) -> None:
    report = keras_code(tmp_path, keras_config(layer), is_archive=is_archive)

    assert reason in str(report)


@pytest.mark.parametrize(
    "hidden",
    [
        json.dumps(keras_config(LAMBDA)).replace("Lambda", "\\u004cambda"),
        json.dumps(keras_config(LAMBDA)).replace('"class_name": "Lam', '"cl\\u0061ss_name": "Lam'),
        json.dumps(keras_config(LAMBDA)).replace('": "', '"\n\t:   "'),
        json.dumps(json.dumps(keras_config(LAMBDA))),
        json.dumps(keras_config(LAMBDA))[:-9] + ' "never closed',
    ],
)
def test_a_lambda_layer_that_hides_is_found(tmp_path, hidden) -> None:
    assert keras_code(tmp_path, hidden).runs_code


def test_a_keras_model_that_cannot_be_checked_needs_consent(tmp_path) -> None:
    write_keras_zip(tmp_path / "net.keras", {})
    with zipfile.ZipFile(tmp_path / "net.keras", "a") as archive:
        archive.writestr("more.json", "[" * 100_000)
    path = write_model(tmp_path, weights=None, **{**KERAS, "ModelFile": "net.keras"})

    assert "cannot be checked" in str(code_of(read_definition(path)))


@pytest.mark.parametrize("operation", ["PyFunc", "EagerPyFunc", "PyFuncStateless", "WriteFile"])
def test_a_graph_that_calls_python_is_found(tmp_path, operation) -> None:
    content = b"\n\x0eserving_default\x12" + bytes([len(operation)]) + operation.encode()
    frozen = model_of(tmp_path / "a", content, ModelFile="net.pb", **PLAIN)
    (tmp_path / "b" / "net").mkdir(parents=True)
    (tmp_path / "b" / "net" / "saved_model.pb").write_bytes(content)
    saved = read_definition(write_model(tmp_path / "b", weights=None, ModelFile="net", **PLAIN))

    assert f"operation {operation}" in str(code_of(frozen))
    assert f"operation {operation}" in str(code_of(saved))


def test_a_graph_of_plain_operations_and_an_onnx_file_run_without_consent(tmp_path) -> None:
    frozen = model_of(tmp_path, b"\n\x06MatMul\x12\x04Relu", ModelFile="net.pb", **PLAIN)
    onnx = read_definition(write_onnx(tmp_path / "a.onnx", properties={"names": "{0: 'a'}"}))

    assert frozen.kind is ModelKind.TENSORFLOW
    assert not code_of(frozen).runs_code
    assert not code_of(onnx).runs_code


@pytest.fixture
def function_model(tmp_path, marker):
    folder = tmp_path / "model"
    (folder / "lib").mkdir(parents=True)
    attack = f"import pathlib\npathlib.Path({str(marker)!r}).touch()\n"
    for name in ("Trees.py", "lib/__init__.py", "lib/deep.py"):
        (folder / name).write_text(attack)
    (folder / "lib" / "fast.so").write_bytes(b"\x7fELF")
    (folder / "notes.txt").write_text("")
    return write_model(folder, **{**PLAIN, "InferenceFunction": "Trees.py"})


def test_a_raster_function_and_all_that_it_can_import_are_listed(function_model) -> None:
    report = code_of(read_definition(function_model))

    assert [piece.path.name for piece in report.pieces] == [
        "Trees.py",
        "__init__.py",
        "deep.py",
        "fast.so",
    ]
    assert report.pieces[0].reason == "raster function"


def test_consent_for_the_run_or_for_the_content_lets_code_pass(function_model) -> None:
    definition = read_definition(function_model)

    with pytest.raises(UntrustedModelError, match=r"Trees\.py \(raster function\)"):
        require_consent(definition, run_model_code=False, trusted=False)
    require_consent(definition, run_model_code=True, trusted=False)
    require_consent(definition, run_model_code=False, trusted=True)


@pytest.mark.parametrize(
    "name",
    ["Trees.py", "lib/deep.py", "lib/fast.so", "weights.pth", "model.emd", "new.py", "a.pyc"],
)
def test_any_change_that_matters_changes_the_hash(function_model, name) -> None:
    before = content_hash(read_definition(function_model))

    with (function_model.parent / name).open("a") as file:
        file.write("\n")

    assert content_hash(read_definition(function_model)) != before


def test_the_hash_depends_on_content_and_not_on_place(function_model, tmp_path) -> None:
    before = content_hash(read_definition(function_model))
    (function_model.parent / "notes.md").write_text("changed")
    moved = function_model.parent.rename(tmp_path / "elsewhere") / "model.emd"

    assert content_hash(read_definition(moved)) == before


def test_the_hash_covers_every_file_of_a_saved_model(tmp_path) -> None:
    variables = tmp_path / "net" / "variables"
    variables.mkdir(parents=True)
    (tmp_path / "net" / "saved_model.pb").write_bytes(b"\n\1x")
    (variables / "variables.data").write_bytes(b"1")
    definition = read_definition(write_model(tmp_path, weights=None, ModelFile="net", **PLAIN))
    before = content_hash(definition)

    (variables / "variables.data").write_bytes(b"2")

    assert content_hash(definition) != before


def test_a_model_in_a_crowded_folder_is_told_to_move(function_model, monkeypatch) -> None:
    monkeypatch.setattr(content, "MAX_FILES", 3)

    with pytest.raises(ModelDefinitionError, match="folder of its own"):
        code_of(read_definition(function_model))


def test_a_file_that_vanished_is_told(function_model) -> None:
    definition = read_definition(function_model)
    (function_model.parent / "weights.pth").unlink()

    with pytest.raises(ModelDefinitionError, match="cannot be read"):
        content_hash(definition)


def test_consent_is_remembered_shown_and_revoked(tmp_path) -> None:
    path = tmp_path / "profile" / "trust.json"
    ConsentStore(path).trust("aa", name="Bäume")
    ConsentStore(path).trust("bb", name="Roofs")
    store = ConsentStore(path)

    assert store.is_trusted("aa")
    assert not store.is_trusted("cc")
    assert [(consent.digest, consent.name) for consent in store.consents()] == [
        ("aa", "Bäume"),
        ("bb", "Roofs"),
    ]

    store.revoke("aa")
    assert not store.is_trusted("aa")
    assert store.is_trusted("bb")
    assert [item.name for item in path.parent.iterdir()] == ["trust.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"trusted": []}', '{"trusted": {"aa": 1}}'])
def test_a_damaged_store_trusts_nothing(tmp_path, text) -> None:
    path = tmp_path / "trust.json"
    path.write_text(text)
    store = ConsentStore(path)

    assert not store.is_trusted("aa")
    store.trust("bb", name="Roofs")
    assert store.is_trusted("bb")


def test_a_store_that_cannot_be_written_is_told(tmp_path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError, match="cannot be remembered"):
        ConsentStore(tmp_path / "file" / "trust.json").trust("aa", name="Roofs")
