"""A run without QGIS: `python -I core/worker/__main__.py classify JOBFOLDER [--scheduler ...]`.

For servers and batch systems. What the run says goes to stderr; what it came to goes to stdout, as
JSON. Exit status: 0 all is classified, 1 it failed (the last line says why), 2 the command is not
understood, 3 it was stopped by SIGTERM or SIGINT, and what is finished is kept: the same command
goes on.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence, TextIO

from .answer import Message, answer
from .memory import limit_memory, watch_memory

if TYPE_CHECKING:
    from ..errors import PluginError

DONE, FAILED, STOPPED = 0, 1, 3


def main(arguments: Sequence[str]) -> int:
    """Do what a command line says, and return the exit status."""
    asked = _parser().parse_args(arguments)
    limit_memory()
    watch_memory(_give_up)
    reporter = _StderrReporter()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, reporter.stop)
    with _own_stdout() as results:
        message = answer(lambda: _classified(asked, reporter))
        if message["type"] == "done":
            results.write(f"{json.dumps(message['result'], ensure_ascii=False)}\n")
    return _status_of(message)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="object_classifier", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    classify = commands.add_parser("classify", help="classify the objects of a job folder")
    classify.add_argument("folder", type=Path, metavar="JOBFOLDER", help="with job.json in it")
    classify.add_argument(
        "--scheduler",
        default="",
        help="local:N, local:gpus, tcp://host:port or tls://host:port; without it this process",
    )
    return parser


def _classified(asked: argparse.Namespace, reporter: _StderrReporter) -> dict[str, Any]:
    from .service import TASKS

    return TASKS["classify"](asked.folder.absolute(), {"scheduler": asked.scheduler}, reporter)


def _status_of(message: Message) -> int:
    if message["type"] == "done":
        return DONE
    if message["type"] == "cancelled":
        _say("Stopped. What is finished is kept: the same command goes on.")
        return STOPPED
    if message["type"] == "failed":
        from ..errors import error_from_json

        error = error_from_json(message["error"])
        _say(error.details)
        _say(f"Error: {error}")
    else:
        _say(message["traceback"])
    return FAILED


class _StderrReporter:
    """Reports of a run, on stderr."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def stop(self, *_: object) -> None:
        """Let the run end as soon as it can."""
        self._stopped.set()

    def info(self, text: str) -> None:
        _say(text)

    def warning(self, text: str) -> None:
        _say(f"Warning: {text}")

    def progress(self, done: int, total: int, text: str) -> None:
        percent = 100 * done / total if total else 100.0
        _say(f"{percent:3.0f} % {text}")

    def is_cancelled(self) -> bool:
        return self._stopped.is_set()


def _say(text: str) -> None:
    if text:
        print(text, file=sys.stderr, flush=True)  # noqa: T201 (it is a command)


def _give_up(error: PluginError) -> None:
    _say(f"Error: {error}")
    os._exit(FAILED)


def _own_stdout() -> TextIO:
    """Return stdout for the result alone: what models print goes to stderr."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(kept, "w", encoding="utf-8")
