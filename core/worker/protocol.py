"""Messages between QGIS and the worker: JSON lines, UTF-8, one object each, never pickles.

QGIS writes to the worker's stdin:
    {"type": "run", "task": NAME, "folder": PATH, "arguments": {...}}    one task at a time
    {"type": "cancel"}                                                   stop the running task
End of stdin means that QGIS is gone: the worker ends at once.

The worker writes to a duplicate of its stdout (descriptor 1 itself is pointed at stderr, because
models print):
    {"type": "hello", "protocol": 1, "python": "3.11.2"}                 once, first
    {"type": "info" | "warning", "text": SENTENCE}                       core.texts.text_to_json
    {"type": "progress", "done": N, "total": N, "text": SENTENCE}
    {"type": "done", "result": {...}}                                    ends a task; with
        "spent": true the process is none for another run
    {"type": "cancelled"}                                                ends a task
    {"type": "failed", "error": PluginError.to_json()}                   ends a task; with
        "last": true the process as well
    {"type": "bug", "traceback": TEXT}                                   ends a task

Tasks: "fit" (whether the process would be the same if it were started now), "probe" (versions and
devices), "software" (what decides a result besides the job),
"classify" (folder = job folder; {"scheduler"}: who does it, as `core.scheduler` reads it),
"scheduler" (whether that one answers, and how many workers it has), "check" (load the model of a
job folder and plan it, without reading pixels), "load" (load the model of a job folder and try it
on made-up chips), "preview" (chips of a job folder as pictures, `core.engine.preview`; without
loading the model), "draft" (folder = of a training: what it will cut and how it will deal it,
`core.training.forecast`; without reading pixels), "train" (train the model of that folder,
`core.training.train`), "export" (its chips as a folder that ArcGIS reads, `core.training.export`).
"""

from __future__ import annotations

import json
from typing import Any, BinaryIO, Iterator

PROTOCOL = 1

_NEEDED: dict[str, dict[str, Any]] = {
    "run": {"task": str, "folder": str, "arguments": dict},
    "progress": {"done": (int, float), "total": (int, float)},
    "done": {"result": dict},
    "failed": {"error": dict},
    "bug": {"traceback": str},
}
_LONGEST_SHOWN = 200
_LARGEST_COUNT = 2**53
"""Of what progress counts: a larger whole number cannot be divided as a float."""

LONGEST_LINE = 1024**3
"""Bytes of one message: the pictures of a preview are some megabytes."""


def encode(message: dict[str, Any]) -> bytes:
    """Return one line, newline included. NaN is refused: it is not JSON."""
    return json.dumps(message, ensure_ascii=True, allow_nan=False).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """Read one line.

    Raises:
        ValueError: the line is no JSON object with a text `type` and all that belongs to it.
    """
    try:
        message = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        raise ValueError("not a message")  # noqa: TRY004 (a wrong value)
    for name, kind in _NEEDED.get(message["type"], {}).items():
        if not isinstance(message.get(name), kind):
            raise ValueError(f"{name} is missing")  # noqa: TRY004 (a wrong value)
    if message["type"] == "progress" and not _is_progress(message["done"], message["total"]):
        raise ValueError("no progress")
    return message


def _is_progress(done: float, total: float) -> bool:
    return 0 <= done <= _LARGEST_COUNT and 0 <= total <= _LARGEST_COUNT  # false of NaN as well


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a pipe; one that is too long comes in pieces, which are no messages."""
    return iter(lambda: stream.readline(LONGEST_LINE), b"")


def decode_leniently(line: bytes) -> dict[str, Any]:
    """Read one line; what is no message comes as {"type": "nonsense", "line": TEXT}."""
    try:
        return decode(line)
    except ValueError:
        shown = line[:_LONGEST_SHOWN].decode("utf-8", errors="replace").strip()
        return {"type": "nonsense", "line": shown}
