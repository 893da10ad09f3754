"""Attack files are made here, looked at, and never run: each would leave a file behind."""

from __future__ import annotations

import io
import os
import pickle
import pickletools
import zipfile
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from model_files import write_model, write_onnx, write_package
from object_classifier.core.errors import ModelDefinitionError, OutputError, UntrustedModelError
from object_classifier.core.model import content
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.keras_scan import unknown_objects
from object_classifier.core.model.source import read_definition
from object_classifier.core.model.trust import (
    ConsentStore,
    code_of,
    require_consent,
)
from object_classifier.core.model.weights_scan import HIDDEN_NAME, imported_names

PLAIN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}


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


@pytest.mark.filterwarnings("ignore:.*invalid escape sequence")  # of pickletools
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader_of_pickles(tmp_path, data) -> None:
    path = tmp_path / "a.pth"
    path.write_bytes(data)

    with suppress(ValueError):
        imported_names(path)


@pytest.mark.filterwarnings("ignore:.*invalid escape sequence")  # of pickletools
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("weights.pth", [(0.0, 105), (0.03125, 92)])
@given(
    st.sampled_from(["weights.pth", "net.keras"]),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_no_damage_breaks_the_reader_of_archives(tmp_path, name, damages) -> None:
    write_package(tmp_path / "net.keras", {"metadata.json": "{}", "config.json": '{"a": [1, 2]}'})
    (tmp_path / "weights.pth").write_bytes(torch_archive(HARMLESS))
    data = bytearray((tmp_path / name).read_bytes())
    for place, value in damages:
        data[int(place * len(data))] = value
    (tmp_path / name).write_bytes(data)

    with suppress(ValueError):
        imported_names(tmp_path / name)
    with suppress(ValueError):
        unknown_objects(tmp_path / name)


def torchscript(*more: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("net/data.pkl", "net/constants.pkl"):
            archive.writestr(name, pickle.dumps(()))
        for name in ("net/code/__torch__.py", *more):
            archive.writestr(name, "")
    return buffer.getvalue()


@pytest.mark.parametrize("member", ["net/code/__torch__.py", "net/constants.pkl"])
def test_a_damaged_torchscript_archive_is_refused_and_not_a_question_of_trust(
    tmp_path, member
) -> None:
    buffer = io.BytesIO(torchscript())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(f"{member}.more{Path(member).suffix}", b"x" * 40)
    content = buffer.getvalue().replace(b"x" * 40, b"x" * 39 + b"y", 1)  # the CRC is wrong now
    definition = model_of(tmp_path, content, ModelFile="net.pt", **PLAIN)

    with pytest.raises(ModelDefinitionError, match="is damaged") as caught:
        require_consent(definition, run_model_code=False, trusted=False)

    assert not isinstance(caught.value, UntrustedModelError)


def test_torchscript_is_data_and_torch_export_is_not(tmp_path) -> None:
    script = model_of(tmp_path / "a", torchscript(), ModelFile="net.pt", **PLAIN)
    exported = model_of(tmp_path / "b", torchscript("net/archive_format"), **PLAIN)
    renamed = model_of(tmp_path / "c", torchscript(), ModelFile="net.pt2", **PLAIN)

    assert not code_of(script).runs_code
    assert "torch.export" in str(code_of(exported))
    assert "torch.export" in str(code_of(renamed))


def test_an_onnx_file_runs_without_consent(tmp_path) -> None:
    onnx = read_definition(write_onnx(tmp_path / "a.onnx", properties={"names": "{0: 'a'}"}))

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


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_the_hash_covers_what_links_lead_to(function_model, tmp_path, kind) -> None:
    target = tmp_path / "shared"
    target.mkdir()
    (target / "labels.txt").write_text("intact")
    (function_model.parent / "linked").symlink_to(
        target if kind == "folder" else target / "labels.txt"
    )
    (target / "back").symlink_to(function_model.parent)  # which ends nowhere
    before = content_hash(read_definition(function_model))

    (target / "labels.txt").write_text("damaged")

    assert content_hash(read_definition(function_model)) != before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_file_name_cannot_stand_for_two_files(function_model) -> None:
    folder = function_model.parent / "lib"
    before = content_hash(read_definition(function_model))
    (folder / "a\nb").write_text("")
    with_a_line_break = content_hash(read_definition(function_model))
    (folder / "a\nb").rename(folder / "a\\nb")

    assert len({before, with_a_line_break, content_hash(read_definition(function_model))}) == 3


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
    assert {item.name for item in path.parent.iterdir()} == {"trust.json", "trust.json.lock"}


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


def test_two_qgis_do_not_lose_each_others_consents(tmp_path):
    path = tmp_path / "trusted.json"

    def trust_many(qgis: int) -> None:
        store = ConsentStore(path)  # of a process of its own, as far as the lock can tell
        for number in range(40):
            store.trust(f"{qgis} {number}", name="roofs.dlpk")
            if number % 2:
                store.revoke(f"{qgis} {number - 1}")

    with ThreadPoolExecutor(4) as several:
        list(several.map(trust_many, range(4)))

    kept = {consent.digest for consent in ConsentStore(path).consents()}
    assert kept == {f"{qgis} {number}" for qgis in range(4) for number in range(1, 40, 2)}
