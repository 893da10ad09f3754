"""No damaged model, package or message ends in anything but a model or a sentence.

`make fuzz` reads 100,000 of them; here are some hundred, and whatever ever broke a reader.
"""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from random import Random

import pytest
from model_files import WEIGHTS, emd, hdf5, write_package
from object_classifier.core.errors import PluginError
from object_classifier.core.model import weights_scan
from object_classifier.core.model.python_text import longest_chain, parse_python

pytest.importorskip("resource", reason="bounds on a process's memory are those of Unix")

from fuzz import seeds
from fuzz.child import bounded
from fuzz.run import fuzz
from fuzz.targets import Case, make, run

SEED = 20261128


def test_some_hundred_damaged_inputs_end_in_a_model_or_a_sentence() -> None:
    problems = fuzz(seed=SEED, count=800, processes=2)

    assert not problems, json.dumps(problems[0], indent=1)[:3000]


def test_an_input_is_the_same_each_time() -> None:
    assert [make(Random(f"1:{number}")) for number in range(50)] == [
        make(Random(f"1:{number}")) for number in range(50)
    ]


def test_most_whole_inputs_end_in_a_model(tmp_path) -> None:
    """Else the damage would not reach far into the readers."""
    kinds = []
    for name, (_, content) in seeds.weights().items():
        keys = emd(ModelFile=name, **({} if name.endswith(".pth") else seeds.PLAIN))
        files = {name: content, "model.emd": json.dumps(keys).encode()}
        kinds.append(run(Case("weights", files, "model.emd"), tmp_path / "m"))
    for name in ("model.dlpk", "outer.zip"):
        case = Case("package", {name: seeds.packages()[name]}, name)
        kinds.append(run(case, tmp_path / "m"))

    assert {"feature_classifier", "torchscript", "keras", "tensorflow", "onnx"} <= set(kinds)
    assert kinds[-2:] == ["feature_classifier"] * 2


def definition(**changes: object) -> Case:
    files = {"weights.pth": WEIGHTS, "Trees.py": seeds.FUNCTION}
    files["model.emd"] = json.dumps(emd(**changes)).encode()
    return Case("definition", files, "model.emd")


def written(text: bytes) -> Case:
    return Case("definition", {"model.emd": text}, "model.emd")


def onnx(**properties: str) -> Case:
    return Case("weights", {"net.onnx": seeds.onnx(**properties)}, "net.onnx")


def line(message: object) -> Case:
    return Case("line", {"line": json.dumps(message).encode() + b"\n"}, "")


def pickled(content: bytes) -> Case:
    return Case(
        "weights",
        {"weights.pth": seeds.legacy(content), "model.emd": json.dumps(emd()).encode()},
        "model.emd",
    )


NESTED = "[" * 990 + "]" * 990
BROKE = {
    "a path that is half a letter": definition(
        **{**seeds.PLAIN, "InferenceFunction": "\ud800.py"}
    ),
    "a class that is half a letter": definition(Classes=[{"Value": 1, "Name": "\udfff"}]),
    "a class of an ONNX file that is half a letter": onnx(names="{0: '\\ud800'}", imgsz="[8, 8]"),
    "a text of megabytes given as the model": Case("text", {}, "x" + "{" * 3_000_000),
    "a request whose folder is no text": line(
        {"type": "run", "task": "probe", "folder": {}, "arguments": {}}
    ),
    "a request whose arguments are none": line({"type": "run", "task": "probe", "folder": "x"}),
    "progress that is larger than a float": line({"type": "progress", "done": 10**400, "total": 1}),
    "another protocol of thousands of digits": line({"type": "hello", "protocol": [9] * 9999}),
    "an error without words": line({"type": "failed", "error": {"what": "", "mend": None}}),
    "an error of empty sentences": line(
        {"type": "failed", "error": {"what": {"text": ""}, "mend": {"text": ""}}}
    ),
    "an error of thousands of words": line(
        {"type": "failed", "error": {"what": "x", "where": "1" * 50_000, "mend": "y" * 50_000}}
    ),
    "a greeting of half a letter": line({"type": "hello", "python": "\ud800"}),
    "a model type of thousands of letters": definition(ModelType="1" * 5000),
    "an old pickle whose number is none": pickled(b"F" + b"x" * 9000 + b"\n."),
    "a message in a message in a message": Case(
        "line", {"line": b'{"type": "info", "text": ' + b"[" * 100_000 + b"\n"}, ""
    ),
    "a value in a value in a value": written(f'{{"ModelParameters": {NESTED}}}'.encode()),
    "a number of a million digits": written(b'{"ImageHeight": ' + b"1" * 1_000_000 + b"}"),
    "a text that never ends": written(b'{"a": "' + b'\\"' * 300_000),
    "comments that never end": written(b"{" + b"/*" * 300_000),
    "comments before a page": written(b"<!---->" * 8000),
    "keys with slips by the thousand": written(
        json.dumps({f"ImageHeigt{n}": n for n in range(100_000)}).encode()
    ),
    "an operator in a row in a literal": onnx(names="-" * 200_000 + "1"),
    "sums in a literal": onnx(names="1" + "+1" * 200_000),
    "brackets in a literal": onnx(names="(" * 200_000),
    "a text in a pickle that claims terabytes": pickled(b"\x80\x04\x8d" + struct.pack("<Q", 2**62)),
    "a number in a pickle of a million digits": pickled(b"L" + b"9" * 1_000_000 + b"L\n."),
    "configurations by the thousand": Case(
        "weights",
        {
            "net.h5": hdf5(b'{"class_name": 1, "config": 2}' * 20_000),
            "model.emd": json.dumps(emd(ModelFile="net.h5", **seeds.PLAIN)).encode(),
        },
        "model.emd",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKE)
def test_what_broke_a_reader_does_not_break_it_again(tmp_path, name) -> None:
    with bounded():
        assert run(BROKE[name], tmp_path / "m")


def test_a_pickle_of_operations_without_end_is_not_read_to_the_end(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(weights_scan, "_MAX_OPERATIONS", 1000)
    path = tmp_path / "weights.pth"
    path.write_bytes(seeds.legacy(b"\x80\x02" + b"N" * 2000 + b"."))

    with pytest.raises(ValueError, match="more than 1,000 operations"):
        weights_scan.imported_names(path)


def test_a_list_of_members_that_would_fill_the_memory_is_not_read(tmp_path) -> None:
    path = write_package(tmp_path / "model.dlpk", {"model.emd": "{}"})
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<I", 2**31)
    path.write_bytes(data)

    with pytest.raises(PluginError, match="list of members is too long"):
        run_package(path, tmp_path)


def test_members_that_lie_over_each_other_are_not_read(tmp_path) -> None:
    """CVE-2024-0450: a small archive whose members are one and the same, and large."""
    path = write_package(tmp_path / "model.dlpk", {f"{n}.bin": b"\0" * 100_000 for n in range(20)})
    data = bytearray(path.read_bytes())
    first = data.find(b"PK\x01\x02")
    with zipfile.ZipFile(path) as archive:
        kept = archive.infolist()[0].compress_size + 64
    path.write_bytes(data[:kept] + data[first:])

    with pytest.raises(PluginError, match="damaged"):
        run_package(path, tmp_path)


def run_package(path: Path, folder: Path) -> None:
    from object_classifier.core.model.source import open_model

    open_model(str(path), folder / "cache")


def test_a_chain_in_python_is_measured_wherever_it_stands() -> None:
    """Python before 3.11 would build its tree on the stack of C, and end the process."""
    links = 5000
    for chain in (
        "x" + ".a" * links,
        "1" + "+1" * links,
        "x" + "(1)" * links,
        "x" + "[1, 2]" * links,
        "f(a, b, (c" + " *\n 2" * links + "), d)",
        "f'{x" + ".a" * links + "}'",
    ):
        assert longest_chain(chain.encode()) >= links
    harmless = "\n".join(f"x.a{n} = f(-{n}.5, [{n}, -1], y.b + 2)" for n in range(links))
    harmless += "\nnumbers = [" + "-1.5, " * links + "]\n"
    assert longest_chain(harmless.encode()) < 20


@pytest.mark.parametrize("source", [b"x = ", b"\0", b"x\xff", b"(" * 9999, b"1" + b"+1" * 10**6])
def test_what_is_no_python_is_told_as_that(source) -> None:
    with pytest.raises(ValueError, match=r"not Python|too long"):
        parse_python(source)
