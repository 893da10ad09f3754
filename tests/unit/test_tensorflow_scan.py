"""Which graphs run without consent: those of operations that are listed, wherever they stand."""

from __future__ import annotations

import pytest
from graphs import (
    collection,
    function,
    graph,
    meta_graph,
    node,
    object_graph,
    saved_model,
    saver,
    signature,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import message
from object_classifier.core.model.tensorflow_operations import ALLOWED, CHECKPOINT
from object_classifier.core.model.tensorflow_scan import unknown_operations

WRITERS = ("PrintV2", "WriteFile", "SaveV2", "CreateSummaryFileWriter", "DumpTensor", "Save")
READERS = ("ReadFile", "RestoreV2", "MatchingFiles", "InitializeTableFromTextFileV2")
CALLERS = ("PyFunc", "EagerPyFunc", "LoadLibrary", "XlaCallModule", "RemoteCall", "NeverHeardOf")


def scan(folder, content: bytes) -> tuple[str, ...]:
    """Scan bytes as a SavedModel."""
    (folder / "net").mkdir(exist_ok=True)
    (folder / "net" / "saved_model.pb").write_bytes(content)
    return unknown_operations(folder / "net")


def scan_frozen(folder, content: bytes) -> tuple[str, ...]:
    (folder / "net.pb").write_bytes(content)
    return unknown_operations(folder / "net.pb")


@pytest.mark.parametrize("operation", [*WRITERS, *READERS, *CALLERS])
def test_an_operation_that_no_network_is_made_of_is_named(tmp_path, operation) -> None:
    graph_def = graph([node("Conv2D"), node(operation), node("Softmax")])

    assert scan_frozen(tmp_path, graph_def) == (operation,)


@pytest.mark.parametrize("operation", [*WRITERS, *READERS, *CALLERS])
def test_an_operation_inside_a_function_that_is_run_is_named(tmp_path, operation) -> None:
    inner = function("inner", node(operation))
    outer = function("outer", node("PartitionedCall", "call", (), "inner"))
    meta = meta_graph(graph(functions=[inner, outer]), objects=object_graph("outer"))

    assert scan(tmp_path, saved_model(meta)) == (operation,)


def test_a_network_and_all_that_its_exporter_adds_run_without_consent(tmp_path) -> None:
    save = function("__inference__traced_save_1", node("SaveV2"), node("MergeV2Checkpoints"))
    restore = function("__inference__traced_restore_2", node("RestoreV2"))
    serve = function("serve", node("Conv2D"), attributes=["_input_shapes"])
    top = [
        node("StatefulPartitionedCall", "a", (), "serve"),
        node("StatefulPartitionedCall", "b", (), "__inference__traced_save_1"),
        node("StatefulPartitionedCall", "c", (), "__inference__traced_restore_2"),
    ]
    meta = meta_graph(
        graph(top, [save, restore, serve]),
        objects=object_graph("serve"),
        saver_def=saver("file:0", "b:0", "c"),
    )

    assert scan(tmp_path, saved_model(meta)) == ()


SAVE = function("save", node("SaveV2"))


@pytest.mark.parametrize(
    ("functions", "named"),
    [
        ([SAVE], ["save"]),
        ([SAVE, function("serve", node("PartitionedCall", "n", (), "save"))], ["serve"]),
        ([SAVE, function("serve", node("save"))], ["serve"]),
        ([function("save", node("SaveV2"), attributes=["api_implements"])], []),
        ([function("Relu", node("SaveV2")), function("serve", node("Relu"))], ["serve"]),
    ],
    ids=["by an object", "by a call", "by its name", "by the optimizer", "under another's name"],
)
def test_the_exporters_save_is_no_excuse_where_something_runs_it(
    tmp_path, functions, named
) -> None:
    meta = meta_graph(graph(functions=functions), objects=object_graph(*named))

    assert scan(tmp_path, saved_model(meta)) == ("SaveV2",)


def test_a_call_that_leads_out_of_the_file_is_named(tmp_path) -> None:
    nested = message(5, b"\n\x01f" + message(2, message(1, message(9, b"\n\x07missing"))))

    found = scan_frozen(tmp_path, graph([node("PartitionedCall") + nested]))

    assert found == ("missing",)


V1_NODES = [
    node("Placeholder", "file"),
    node("SaveV2", "save", ["file"]),
    node("RestoreV2", "values", ["file"]),
    node("Assign", "assign", ["w", "values"]),
    node("NoOp", "restore_all", ["^assign"]),
    node("VariableV2", "w"),
    node("Softmax", "y", ["w"]),
]
SAVER = saver("file:0", "save:0", "restore_all")


def v1(*more: bytes, output: str = "y:0", **changes) -> bytes:
    settings_ = {"saver_def": SAVER, "signatures": [signature(output)], **changes}
    return saved_model(meta_graph(graph([*V1_NODES, *more]), **settings_))


def test_a_saved_model_of_tensorflow_1_runs_without_consent(tmp_path) -> None:
    assert scan(tmp_path, v1()) == ()


@pytest.mark.parametrize(
    "content",
    [
        v1(output="save:0"),
        v1(node("Identity", "z", ["^save"]), output="z:0"),
        v1(collections=[collection("saved_model_main_op", "save")]),
        v1(collections=[collection("table_initializer", "save")]),
        v1(saver_def=saver("file:0", "y:0", "save")),
        v1(objects=b"")[:2] + 2 * message(2, meta_graph(graph([node("SaveV2", "save")]),
                                                        signatures=[signature("save")])),
    ],
    ids=["signature", "control input", "initializer", "tables", "restore", "several graphs"],
)  # fmt: skip
def test_saving_that_the_session_would_run_is_named(tmp_path, content) -> None:
    assert "SaveV2" in scan(tmp_path, content)


@pytest.mark.parametrize(
    "more",
    [
        [node("Const", "address"), node("RestoreV2", "evil", ["address"]),
         node("NoOp", "restore", ["^restore_all", "^evil"])],
    ],
)  # fmt: skip
def test_a_restore_from_a_file_that_the_model_chooses_is_named(tmp_path, more) -> None:
    content = v1(*more, saver_def=saver("file:0", "save:0", "restore"))

    assert scan(tmp_path, content) == ("RestoreV2",)


@pytest.mark.parametrize("content", [b"\x0a\xff", b"\x0b", b"\x80\x80\x80\x80\x80\x80\x80\x01\x00"])
def test_bytes_that_are_no_graph_are_an_error(tmp_path, content) -> None:
    with pytest.raises(ValueError, match="byte"):
        scan_frozen(tmp_path, content)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60), st.integers(0, 400))
def test_no_damage_hides_an_operation_from_what_can_still_be_read(tmp_path, damage, place) -> None:
    whole = v1(output="save:0")
    content = whole[:place] + damage + whole[place:]
    try:
        scan(tmp_path, content)
    except ValueError:
        return


def test_nothing_on_the_list_reads_or_writes_files() -> None:
    suspicious = ("File", "Write", "Save", "Restore", "Load", "PyFunc", "Print", "Dump", "Send")

    named = {name for name in ALLOWED for word in suspicious if word in name}

    assert named == {"ShardedFilename", "TensorArrayWriteV3"}  # a text, and a list in memory
    assert not ALLOWED & CHECKPOINT
