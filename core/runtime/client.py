"""Talk to the model's process: start it, run a task, cancel, and end it.

Both of its pipes are drained in threads, so a full one never stops it; the caller's thread waits
in steps of 0.1 s, so Cancel is noticed. The process and all that it has started ends with the
`with`; it ends too when QGIS is killed, because its stdin closes then.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Mapping

from ..errors import Cancelled, RuntimeMissingError, WorkerError, error_from_json
from ..texts import joined, text, text_from_json
from ..worker.protocol import PROTOCOL, decode_leniently, encode
from .processes import (
    describe_exit,
    end_process,
    probably_out_of_memory,
    scrubbed_environment,
    start_options,
)

if TYPE_CHECKING:
    from ..feedback import Feedback

    Message = dict[str, Any]

WORKER = Path(__file__).resolve().parents[1] / "worker" / "__main__.py"

_STEP_S = 0.1
_CANCEL_S = 1.0
_CLOSE_S = 1.0
_GREETING_S = 120.0  # a first import from a network drive under a virus scanner is slow
_LAST_WORDS_BYTES = 16_000


class WorkerClient:
    """The model's process, as a context manager. Use it in one thread.

    The process starts with the first task, and again after a cancelled task or a crash.

    Args:
        python: interpreter of the model environment.
        script: what it runs; another one in tests.
        greeting_timeout_s: how long it may take to start.
    """

    def __init__(
        self, python: Path, *, script: Path = WORKER, greeting_timeout_s: float = _GREETING_S
    ) -> None:
        self._python = python
        self._script = script
        self._greeting_timeout_s = greeting_timeout_s
        self._process: _Process | None = None

    def __enter__(self) -> WorkerClient:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._close()

    def run(
        self, task: str, folder: Path, arguments: Mapping[str, Any], feedback: Feedback
    ) -> dict[str, Any]:
        """Run a task and return its result.

        Raises:
            Cancelled: the user stopped it; nothing of it runs any more.
            PluginError: what the task found wrong, or WorkerError when the process died.
            RuntimeError: a bug of ours, with the worker's traceback.
        """
        if self._process is None:
            self._process = _Process(self._python, self._script)
        request = {"type": "run", "task": task, "folder": str(folder), "arguments": arguments}
        finished = False
        try:
            self._process.send(request)  # before its greeting: it waits in the pipe
            if not self._process.greeted:
                self._await_greeting(self._process, feedback)
            last = self._await_end(self._process, feedback)
            finished = True
        finally:
            if not finished:
                self._process.end()
                self._close()
        return _result(last)

    def _await_greeting(self, process: _Process, feedback: Feedback) -> None:
        deadline = time.monotonic() + self._greeting_timeout_s
        while not process.greeted:
            if feedback.isCanceled():
                raise Cancelled
            message = process.receive()
            if message:
                process.greeted = _is_greeting(message)
            elif time.monotonic() > deadline:
                raise WorkerError(
                    text("The model's process does not answer"),
                    where=text(
                        "{python}, {seconds:g} s after its start",
                        python=self._python,
                        seconds=self._greeting_timeout_s,
                    ),
                    mend=text(
                        'Run "Set up the model environment" with CHECK; a virus scanner that '
                        "looks through the environment for the first time can also be the reason."
                    ),
                    details=process.last_words,
                )

    def _await_end(self, process: _Process, feedback: Feedback) -> Message:
        """Forward messages until one ends the task, or the user does."""
        deadline: float | None = None
        while True:
            message = process.receive()
            if message and message["type"] in _ENDS:
                if deadline is not None:
                    raise Cancelled
                return message
            if message and not _forward(message, feedback):
                raise WorkerError(
                    text("The model's process answered nonsense"),
                    where=str(message)[:200],
                    mend=text(
                        "Restart QGIS: the plugin was probably updated while QGIS was running."
                    ),
                    details=process.last_words,
                )
            if deadline is None and feedback.isCanceled():
                process.send({"type": "cancel"})
                deadline = time.monotonic() + _CANCEL_S
            if deadline is not None and time.monotonic() > deadline:
                raise Cancelled

    def _close(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None


class _Process:
    """A started worker with its three pipes."""

    def __init__(self, python: Path, script: Path) -> None:
        self._python = python
        command = [str(python), "-I", "-X", "utf8", "-X", "faulthandler", str(script)]
        try:
            self._popen = subprocess.Popen(  # nosec B603 (a list, no shell)
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=tempfile.gettempdir(),  # models write where they are
                env=scrubbed_environment(python),
                **start_options(),
            )
        except OSError as error:
            raise RuntimeMissingError(
                text("The model environment's Python cannot be started"),
                where=f"{python}: {error.strerror or error}",
                mend=text(
                    'Run "Set up the model environment" (objectclassifier:setupruntime) with '
                    "CHECK or REPAIR."
                ),
            ) from error
        self.greeted = False
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._stderr = bytearray()
        self._threads = [
            threading.Thread(target=work, args=(stream,), daemon=True)
            for work, stream in (
                (self._read_messages, self._popen.stdout),
                (self._read_stderr, self._popen.stderr),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def last_words(self) -> str:
        """The end of what it wrote to stderr."""
        return bytes(self._stderr).decode("utf-8", errors="replace").strip()

    def send(self, message: Message) -> None:
        """Send a message; a process that is dead already says so in `receive`."""
        stdin = _stream(self._popen.stdin)
        with contextlib.suppress(OSError):
            stdin.write(encode(message))
            stdin.flush()

    def receive(self) -> Message | None:
        """Return the next message, or None when there is none for a tenth of a second.

        Raises:
            WorkerError: the process has died.
        """
        try:
            message = self._messages.get(timeout=_STEP_S)
        except queue.Empty:
            if self._popen.poll() is None:
                return None
            self.end()  # what it has forked may keep the pipe open
            message = None if self._messages.empty() else self._messages.get()
        if message is None:
            raise self._died()
        return message

    def end(self) -> None:
        """Kill it and all that it has started."""
        end_process(self._popen)
        self._join()

    def close(self) -> None:
        """End it in peace, or else by force; leave nothing behind."""
        with contextlib.suppress(OSError):  # of a message that it did not live to read
            _stream(self._popen.stdin).close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(_CLOSE_S)
        self.end()
        for stream in (self._popen.stdout, self._popen.stderr):
            _stream(stream).close()

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(_CLOSE_S)

    def _read_messages(self, stream: BinaryIO) -> None:
        for line in stream:
            self._messages.put(decode_leniently(line))
        self._messages.put(None)

    def _read_stderr(self, stream: BinaryIO) -> None:
        for line in stream:
            self._stderr += line
            del self._stderr[:-_LAST_WORDS_BYTES]

    def _died(self) -> WorkerError:
        code = end_process(self._popen)
        self._join()
        quote = _one_line(self.last_words)
        words = text('its last words: "{quote}"', quote=quote) if quote else text("it said nothing")
        if probably_out_of_memory(code):
            mend = text(
                "Probably memory ran out: use a smaller batch_size, or close other programs."
            )
        elif not self.greeted:
            mend = text(
                'Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.'
            )
        else:
            mend = text(
                "Check that the model's framework and its version fit, or run with PROCESSOR CPU; "
                "all of its last words are in the log."
            )
        return WorkerError(
            text("The model's process died"),
            where=joined("", (f"{self._python}: ", describe_exit(code), "; ", words)),
            mend=mend,
            details=self.last_words,
        )


_ENDS = ("done", "cancelled", "failed", "bug")


def _is_greeting(message: Message) -> bool:
    if message["type"] == "hello" and message.get("protocol") == PROTOCOL:
        return True
    raise WorkerError(
        text("The model's process speaks another version of the plugin's protocol"),
        where=text(
            "{found} instead of {protocol}",
            found=message.get("protocol", message),
            protocol=PROTOCOL,
        ),
        mend=text("Restart QGIS: the plugin was probably updated while QGIS was running."),
    )


def _forward(message: Message, feedback: Feedback) -> bool:
    """Pass on what the task reports; return whether it was a report."""
    text = text_from_json(message.get("text", ""))
    if message["type"] == "info":
        feedback.pushInfo(text)
    elif message["type"] == "warning":
        feedback.pushWarning(text)
    elif message["type"] == "progress":
        feedback.setProgress(100 * message["done"] / max(message["total"], 1))
        feedback.setProgressText(text)
    else:
        return False
    return True


def _result(message: Message) -> dict[str, Any]:
    if message["type"] == "cancelled":
        raise Cancelled
    if message["type"] == "failed":
        raise error_from_json(message["error"])
    if message["type"] == "bug":
        raise RuntimeError(f"in the model's process:\n{message['traceback']}")
    result: dict[str, Any] = message["result"]
    return result


def _one_line(text: str) -> str:
    """Return what says most in one line: the interpreter's own cry, or else the last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    cries = [line for line in lines if line.startswith("Fatal Python error")]
    return (cries or lines or [""])[-1][:300]


def _stream(stream: Any) -> Any:
    """Return one of the pipes, which Popen types as optional."""
    return stream
