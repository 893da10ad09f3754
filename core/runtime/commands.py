"""Run a command of the setup: its output is streamed and logged, Cancel ends it."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import deque
from pathlib import Path
from typing import IO, TYPE_CHECKING, Mapping, Sequence

from ..errors import Cancelled, RuntimeMissingError
from ..redaction import without_secrets
from ..texts import text
from .bound_process import bound_process
from .exit_codes import describe_exit
from .processes import end_process, scrubbed_environment
from .setup_failures import diagnose

if TYPE_CHECKING:
    from ..feedback import Feedback

_STEP_S = 0.1
_TAIL_LINES = 40


class CommandRunner:
    """Runs commands one after the other.

    Args:
        feedback: shows what they print.
        log: file that keeps all of it.
        variables: environment variables for them, such as a proxy.
    """

    def __init__(self, feedback: Feedback, log: Path, variables: Mapping[str, str]) -> None:
        self._feedback = feedback
        self._log = log
        self._variables = variables

    def run(self, command: Sequence[str]) -> None:
        """Run a command to its end.

        Raises:
            Cancelled: the user stopped it; it and its children are dead.
            RuntimeMissingError: it failed; says why in words.
        """
        tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("a", encoding="utf-8") as log:
            self._record("$ " + " ".join(command), log)
            try:
                code = self._follow(command, log, tail)
            except OSError as error:
                tail.append(f"{command[0]}: {error}")
                code = 127
        if code != 0:
            raise self._failure(command, code, "\n".join(tail))

    def _follow(self, command: Sequence[str], log: IO[str], tail: deque[str]) -> int:
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        environment = scrubbed_environment(additions=self._variables)
        with bound_process(command, environment) as process:
            reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
            reader.start()
            try:
                while (line := self._next(lines)) is not None:
                    tail.append(self._record(line, log))
                return process.wait()
            finally:
                end_process(process)
                reader.join()

    def _next(self, lines: queue.SimpleQueue[str | None]) -> str | None:
        while not self._feedback.isCanceled():
            with contextlib.suppress(queue.Empty):
                return lines.get(timeout=_STEP_S)
        raise Cancelled

    def _record(self, line: str, log: IO[str]) -> str:
        line = without_secrets(line)
        log.write(line + "\n")
        self._feedback.pushInfo(line)
        return line

    def _failure(self, command: Sequence[str], code: int, tail: str) -> RuntimeMissingError:
        what, mend = diagnose(tail)
        return RuntimeMissingError(
            what,
            where=text(
                "{name}, {code}; all of it is in {log}",
                name=Path(command[0]).name,
                code=describe_exit(code),
                log=self._log,
            ),
            mend=mend,
            details=tail,
        )


def _read(stream: IO[bytes], lines: queue.SimpleQueue[str | None]) -> None:
    for line in stream:
        lines.put(line.decode("utf-8", errors="replace").rstrip())
    lines.put(None)
