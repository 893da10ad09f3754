"""Talk to the model's process: start it, run a task, cancel, and end it.

Both of its pipes are drained in threads, so a full one never stops it; the caller's thread waits
in steps of 0.1 s, so Cancel is noticed. The process and all that it has started ends with the
`with`; it ends too when QGIS is killed, because its stdin closes then.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Mapping

from ..errors import (
    Cancelled,
    PluginError,
    RuntimeMissingError,
    WorkerError,
    error_from_json,
)
from ..feedback import Impatient, refuse_cancelled
from ..redaction import without_secrets
from ..system.system_errors import refused
from ..texts import joined, text, text_from_json
from ..worker.protocol import PROTOCOL, decode_leniently, encode, lines
from .bound_process import bind
from .exit_codes import describe_exit, remedy_of_death
from .processes import end_process, scrubbed_environment, start_options

if TYPE_CHECKING:
    from ..feedback import Feedback

    Message = dict[str, Any]

WORKER = Path(__file__).resolve().parents[1] / "worker" / "__main__.py"

_STEP_S = 0.1
_CANCEL_S = 1.0
_CLOSE_S = 1.0
_GREETING_S = 120.0  # a first import from a network drive under a virus scanner is slow
_FIT_S = 5.0
_SILENCE_S = 300.0  # to load a model of many GB from a network drive takes minutes
_LAST_WORDS_BYTES = 16_000
_LINES_BEFORE_GREETING = 100


class WorkerClient:
    """The model's process, as a context manager. Use it in one thread.

    The process starts with the first task, and again after a cancelled task or a crash.

    Args:
        python: interpreter of the model environment.
        script: what it runs; another one in tests.
        greeting_timeout_s: how long it may take to start.
        silence_s: after how long without a word the user is told that it may hang.
        variables: of its environment, such as the way through a proxy: they stand nowhere else.
    """

    def __init__(
        self,
        python: Path,
        *,
        script: Path = WORKER,
        greeting_timeout_s: float = _GREETING_S,
        silence_s: float = _SILENCE_S,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._python = python
        self._script = script
        self._greeting_timeout_s = greeting_timeout_s
        self._silence_s = silence_s
        self._variables = dict(variables or {})
        self._process: _Process | None = None

    @property
    def is_reusable(self) -> bool:
        """Whether its process waits for another run, and the last one left nothing in it."""
        process = self._process
        return process is not None and process.is_clean and not process.has_ended

    def is_fit(self) -> bool:
        """Return whether its process answers, and works with what one would that starts now.

        What it has said to earlier runs is forgotten.
        """
        try:
            answer = self.run("fit", Path(), {}, Impatient(_FIT_S))
        except (Cancelled, PluginError, RuntimeError):
            return False
        if self._process is not None:
            self._process.forget_words()
        return answer.get("fit") is True and self.is_reusable

    def __enter__(self) -> WorkerClient:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

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
            self._process = _Process(self._python, self._script, self._variables)
        request = {"type": "run", "task": task, "folder": str(folder), "arguments": arguments}
        finished = False
        try:
            self._process.send(request)  # before its greeting: it waits in the pipe
            if not self._process.greeted:
                self._await_greeting(self._process, feedback)
            last = self._await_end(self._process, feedback)
            finished = not last.get("last")
            self._process.is_spent |= bool(last.get("spent"))
        finally:
            if not finished:
                self._process.end()
                self.close()
        return _result(last)

    def _await_greeting(self, process: _Process, feedback: Feedback) -> None:
        deadline = time.monotonic() + self._greeting_timeout_s
        while not process.greeted:
            refuse_cancelled(feedback)
            message = process.receive()
            if message:
                process.greet(message)
            elif time.monotonic() > deadline:
                raise WorkerError(
                    text("The model's process does not answer"),
                    where=joined(
                        "",
                        (
                            text(
                                "{python}, {seconds:g} s after its start",
                                python=self._python,
                                seconds=self._greeting_timeout_s,
                            ),
                            process.shown_output,
                        ),
                    ),
                    mend=text(
                        'Run "Set up the model environment" with CHECK; a virus scanner that '
                        "looks through the environment for the first time can also be the reason."
                    ),
                    details=process.last_words,
                )
        if process.printed:
            feedback.pushWarning(
                text(
                    "The interpreter {python} printed something of its own before the model's "
                    'process began: "{line}". It is ignored.',
                    python=self._python,
                    line=process.printed[0],
                )
            )

    def _await_end(self, process: _Process, feedback: Feedback) -> Message:
        """Forward messages until one ends the task, or the user does."""
        deadline: float | None = None
        silence = _Silence(self._silence_s, feedback)
        while True:
            message = process.receive()
            silence.listen(message)
            if message and message["type"] in _ENDS:
                if deadline is not None:
                    raise Cancelled
                return message
            if message and not _forward(message, feedback):
                raise WorkerError(
                    text("The model's process gave an answer that cannot be understood"),
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
                feedback.pushInfo(
                    text(
                        "The model's process did not stop by itself and was ended; what is "
                        "finished is kept."
                    )
                )
                raise Cancelled

    def close(self) -> None:
        """End the process; another task starts it again."""
        if self._process is not None:
            self._process.close()
            self._process = None


class _Silence:
    """Says so when nothing is heard of a task for long, and again after twice that time."""

    def __init__(self, patience_s: float, feedback: Feedback) -> None:
        self._patience_s = patience_s
        self._feedback = feedback
        self._heard = time.monotonic()
        self._next_s = patience_s

    def listen(self, message: Message | None) -> None:
        silent_s = time.monotonic() - self._heard
        if message is not None:
            self._heard = time.monotonic()
            self._next_s = self._patience_s
        elif silent_s >= self._next_s:
            self._next_s *= 2
            self._feedback.pushWarning(
                text(
                    "The model's process has said nothing for {minutes:.1f} minutes: it works on "
                    "something large, or it hangs. Cancel ends it at once, and what is finished is "
                    "kept.",
                    minutes=silent_s / 60,
                )
            )


class _Process:
    """A started worker with its three pipes."""

    def __init__(self, python: Path, script: Path, variables: Mapping[str, str]) -> None:
        self._python = python
        command = [str(python), "-I", "-X", "utf8", "-X", "faulthandler", str(script)]
        try:
            self._popen = subprocess.Popen(  # nosec B603 (a list, no shell)
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=tempfile.gettempdir(),  # models write where they are
                env=scrubbed_environment(python, variables),
                **start_options(),
            )
        except OSError as error:
            raise RuntimeMissingError(
                text("The model environment's Python cannot be started"),
                where=refused(python, error),
                mend=text(
                    'Run "Set up the model environment" (objectclassifier:setupruntime) with '
                    "CHECK or REPAIR."
                ),
            ) from error
        self._bond = bind(self._popen)
        self.greeted = False
        self.is_spent = False
        self.printed: list[str] = []
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

    @property
    def shown_output(self) -> str:
        """What it printed before its greeting, to follow its name; "" where there is nothing."""
        return text('; it printed "{line}"', line=self.printed[0]) if self.printed else ""

    @property
    def is_clean(self) -> bool:
        """Whether it is as good as new for another run; what it printed is for each to hear."""
        return self.greeted and not self.is_spent and not self.printed

    @property
    def has_ended(self) -> bool:
        """Whether it runs no more."""
        return self._popen.poll() is not None

    def greet(self, message: Message) -> None:
        """Take a message before or as the greeting; a script around an interpreter may print too.

        Raises:
            WorkerError: it greets in another version of the protocol, or does not stop printing.
        """
        if message["type"] == "nonsense" and len(self.printed) < _LINES_BEFORE_GREETING:
            self.printed.append(message["line"])
        elif message["type"] == "nonsense":
            raise WorkerError(
                text("The program that should run models prints something else"),
                where=joined("", (str(self._python), self.shown_output)),
                mend=text(
                    'Choose the Python program itself in "Set up the model environment" '
                    "(objectclassifier:setupruntime), PYTHON."
                ),
                details="\n".join(self.printed),
            )
        else:
            self.greeted = _is_greeting(message)

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

    def forget_words(self) -> None:
        """Forget what it wrote to stderr."""
        self._stderr.clear()

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
        self._bond.close()
        for stream in (self._popen.stdout, self._popen.stderr):
            _stream(stream).close()

    def _join(self) -> None:
        for thread in self._threads:
            thread.join(_CLOSE_S)

    def _read_messages(self, stream: BinaryIO) -> None:
        with contextlib.suppress(ValueError):  # closed: nobody waits for what is left
            for line in lines(stream):
                self._messages.put(decode_leniently(line))
        self._messages.put(None)

    def _read_stderr(self, stream: BinaryIO) -> None:
        """Keep the end of it; by parts, for a model may print gigabytes without a line's end."""
        with contextlib.suppress(OSError, ValueError):  # closed
            for part in iter(lambda: os.read(stream.fileno(), _LAST_WORDS_BYTES), b""):
                self._stderr += part
                del self._stderr[:-_LAST_WORDS_BYTES]

    def _died(self) -> WorkerError:
        """Return why nothing is to be heard of it any more."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(_CLOSE_S)  # its pipe closes a moment before it is dead
        runs = not self.has_ended
        code = end_process(self._popen)
        self._join()
        if runs:
            return WorkerError(
                text("The model's process has closed its connection to QGIS, and was ended"),
                where=str(self._python),
                mend=text(
                    "The model's own code probably closes files that are not its own: ask its "
                    "author. All of its last words are in the log."
                ),
                details=self.last_words,
            )
        quote = _one_line(self.last_words)
        words = text('its last words: "{quote}"', quote=quote) if quote else text("it said nothing")
        check = text(
            'Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK.'
        )
        return WorkerError(
            text("The model's process died"),
            where=joined(
                "", (f"{self._python}: ", describe_exit(code), "; ", words, self.shown_output)
            ),
            mend=remedy_of_death(code) if self.greeted else check,
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
            found=str(message.get("protocol", message))[:200],
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
        raise RuntimeError(f"in the model's process:\n{without_secrets(message['traceback'])}")
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
