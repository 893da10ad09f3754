"""What reads the damaged inputs, and what may come of it: a model, or a sentence."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from unittest.mock import patch

from object_classifier.core.errors import Cancelled, PluginError
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.report import describe, describe_problem, to_html
from object_classifier.core.model.source import open_model, read_definition
from object_classifier.core.model.trust import code_of
from object_classifier.core.runtime import client
from object_classifier.core.worker import service
from object_classifier.core.worker.protocol import decode_leniently, encode

from . import mutations, seeds


class Case(NamedTuple):
    """One input: files by name, and what is given as the model; or one line of the protocol."""

    target: str
    files: dict[str, bytes]
    model: str


def make(random: Random) -> Case:
    """Return one input of one of the targets."""
    return random.choice((_definition, _definition, _weights, _weights, _folder, _package, _line))(
        random
    )


def _definition(random: Random) -> Case:
    name = random.choice(list(seeds.DEFINITIONS))
    data = mutations.of_json(random, seeds.DEFINITIONS[name])
    files = {"weights.pth": seeds.WEIGHTS, "Trees.py": seeds.FUNCTION}
    if random.random() < 0.3:
        files["weights.pth"] = random.choice(list(seeds.weights().values()))[1]
    if random.random() < 0.2:
        return Case("text", files, data.decode("utf-8", "replace"))
    return Case("definition", {**files, "model.emd": data}, "model.emd")


def _weights(random: Random) -> Case:
    name, (kind, data) = random.choice(list(seeds.weights().items()))
    change: Any = {
        "zip": mutations.of_zip,
        "legacy": mutations.of_legacy_torch,
        "pickle": mutations.of_pickle,
        "message": mutations.of_message,
        "json": lambda random, data: mutations.of_json(random, json.loads(data)),
    }.get(kind, mutations.of_bytes)
    if random.random() < 0.15:
        change = mutations.of_bytes
    if name == "net.h5" and random.random() < 0.7:
        config = mutations.of_json(random, seeds.KERAS_CONFIG)
        files = {name: seeds.hdf5(bytes(64) + config + b"\0" + bytes(64))}
    else:
        files = {name: change(random, data)}
    if random.random() < 0.3:
        return Case("weights", files, random.choice((name, name.partition("/")[0])))
    changes = {} if name.endswith(".pth") and random.random() < 0.7 else seeds.PLAIN
    if name.startswith(("net.h5", "net.keras")) and random.random() < 0.5:
        changes = {**seeds.PLAIN, "Framework": "Keras", "ModelConfiguration": "KerasClassifier"}
    definition = json.dumps(seeds.emd(**{**changes, "ModelFile": name})).encode()
    return Case("weights", {**files, "model.emd": definition}, "model.emd")


def _folder(random: Random) -> Case:
    """Return a maker's folder, of which one of the files beside the model is damaged."""
    names = [name for name in seeds.BESIDE if random.random() < 0.7] or list(seeds.BESIDE)
    files = {f"m/{name}": seeds.written(seeds.BESIDE[name]) for name in names}
    damaged = random.choice(names)
    content = seeds.BESIDE[damaged]
    change: Any = mutations.of_json if isinstance(content, dict) else mutations.of_bytes
    files[f"m/{damaged}"] = change(random, content)
    name, (_, network) = random.choice(list(seeds.networks().items()))
    return Case("folder", {**files, f"m/{name}": network}, "m")


def _package(random: Random) -> Case:
    name, data = random.choice(list(seeds.packages().items()))
    change = mutations.of_bytes if name.endswith(".7z") else mutations.of_zip
    return Case("package", {name: change(random, data)}, name)


def _line(random: Random) -> Case:
    line = mutations.of_json(random, random.choice(seeds.MESSAGES)).replace(b"\n", b" ") + b"\n"
    return Case("line", {"line": line}, "")


def run(case: Case, folder: Path) -> str:
    """Read one input; return the sentence or the kind of model that it ends in.

    Raises:
        Exception: anything that comes through is a defect.
    """
    if case.target == "line":
        return _read_line(case.files["line"])
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in case.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    given = case.model if case.target == "text" else str(folder / case.model)
    try:
        return _read_model(given, folder / "cache")
    except PluginError as error:
        _check_sentence(error)
        str(error).encode()
        to_html(describe_problem(given, error)).encode()
        return str(error)


def _read_model(given: str, cache: Path) -> str:
    definition = open_model(given, cache)
    report = describe(definition, {"a.tif": 3})
    encode(report)
    to_html(report).encode()
    assert code_of(definition).runs_code == report["needs_consent"]
    assert len(content_hash(definition)) == 64
    on_disk = definition.emd_path or definition.model_file
    assert on_disk is not None
    assert read_definition(on_disk).classes == definition.classes, "the worker reads another model"
    return definition.kind.value


def _check_sentence(error: PluginError, *, longest: int = 5000) -> None:
    assert error.what and error.mend, f"says not what or how to mend: {error!r}"
    assert len(str(error)) < longest, "is no sentence"
    encode(error.to_json())


class _Heard:
    """A feedback that hears everything and says nothing."""

    def isCanceled(self) -> bool:
        return False

    def setProgress(self, progress: float) -> None:
        assert isinstance(progress, float)

    def setProgressText(self, text: str) -> None:
        str(text)

    def pushInfo(self, info: str) -> None:
        str(info)

    def pushWarning(self, warning: str) -> None:
        str(warning)


def _read_line(line: bytes) -> str:
    """Read it as QGIS does, and as the worker does."""
    message = decode_leniently(line)
    try:
        if message["type"] in client._ENDS:
            client._result(message)
        elif not client._forward(message, _Heard()):
            client._is_greeting(message)
    except Cancelled:
        pass
    except PluginError as error:
        _check_sentence(error, longest=50_000)  # whose worker says so much is on its own
    except RuntimeError:
        assert message["type"] == "bug"
    with patch.dict(service.TASKS, {"probe": _echo}, clear=True):
        answer = service._serve_one(service._Request(message, threading.Event()), None)
    encode(answer)
    return str(answer["type"])


def _echo(folder: Path, arguments: dict[str, Any], _: object) -> dict[str, Any]:
    return {"folder": str(folder), "arguments": arguments}
