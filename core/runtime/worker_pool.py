"""The model's process, kept for some minutes between two runs that want the same of it.

To start it, import a framework and load a model takes longer than many a run: in a batch, in the
modeler, in a loop of a script, and when a dialog is run again with another value. So one process
waits, idle, for the next run. It is lent again only where nobody could tell it from a new one: the
same interpreter and environment variables, unchanged software, no model or the very one that is
wanted, and a last run that ended well and left nothing behind (`core.worker.service`). Everything
else ends it, and another one is started, so that all of its memory is given back before the next
model is loaded: frameworks give theirs back, that on a GPU above all, when their process ends.
"""

from __future__ import annotations

import atexit
import os
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, ContextManager, Iterator, Mapping, NamedTuple

from .client import WorkerClient
from .environment import MARKER
from .processes import scrubbed_environment

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 180.0
"""How long a process waits for another run: its model may hold gigabytes, also of a GPU."""

_LOOK_S = 1.0
"""How often it is looked whether it should not wait any longer."""


class _Kind(NamedTuple):
    """What a process is started with."""

    python: Path
    variables: tuple[tuple[str, str], ...]


@dataclass(eq=False)
class _Idle:
    """A process that waits.

    Attributes:
        model: that it has loaded; "": none.
        owner: number of the process that started it: a fork of that one has its pipes too.
        taken: it waits no longer.
    """

    client: WorkerClient
    kind: _Kind
    model: str
    owner: int = field(default_factory=os.getpid)
    since: float = field(default_factory=time.monotonic)
    taken: threading.Event = field(default_factory=threading.Event)
    environment: object = None

    def __post_init__(self) -> None:
        self.environment = _marker_of(self.kind.python)

    def close(self) -> None:
        """End it, where it is ours to end."""
        if self.owner == os.getpid():
            self.client.close()

    def has_outstayed(self, patience_s: float) -> bool:
        """Return whether to end it: for its time, its death, or a set-up, be it of another QGIS."""
        return (
            time.monotonic() - self.since >= patience_s
            or not self.client.is_reusable
            or _marker_of(self.kind.python) != self.environment
        )


class WorkerPool:
    """Lends the model's process, and keeps one that nobody uses; for any number of threads.

    Args:
        patience_s: for how long.
        connect: makes a client; another one in tests.
    """

    def __init__(
        self, patience_s: float = PATIENCE_S, connect: Callable[..., WorkerClient] = WorkerClient
    ) -> None:
        self._patience_s = patience_s
        self._connect = connect
        self._lock = threading.Lock()
        self._idle: _Idle | None = None
        self._unused = 0

    @contextmanager
    def lent(
        self, python: Path, variables: Mapping[str, str] | None = None, *, model: str = ""
    ) -> Iterator[WorkerClient]:
        """Yield a client whose process waits already, or starts with the first task.

        Who has it has it alone. It is kept where the block ends well.

        Args:
            python: interpreter of the model environment.
            variables: of its environment, as `WorkerClient` takes them.
            model: all that decides which model it will load, and how; "": none.
        """
        kind = _Kind(python, tuple(sorted(scrubbed_environment(python, variables).items())))
        idle = self._taken(kind, model)
        client = idle.client if idle else self._connect(python, variables=variables)
        try:
            yield client
        except BaseException:
            client.close()
            raise
        self._keep(_Idle(client, kind, model or (idle.model if idle else "")))

    def alone(
        self, python: Path, variables: Mapping[str, str] | None = None
    ) -> ContextManager[WorkerClient]:
        """Return a client of a process that nothing ran in before, beside none that waits.

        Args:
            python: interpreter of the model environment.
            variables: of its environment, as `WorkerClient` takes them.
        """
        self.release()
        return self._connect(python, variables=variables)

    def release(self) -> None:
        """End the process that waits, if one does."""
        with self._lock:
            idle, self._idle = self._idle, None
        if idle is not None:
            idle.taken.set()
            idle.close()

    @contextmanager
    def unused(self) -> Iterator[None]:
        """Let no process wait meanwhile: on Windows it would keep the environment's files."""
        with self._lock:
            self._unused += 1
        try:
            self.release()
            yield
        finally:
            with self._lock:
                self._unused -= 1

    def _taken(self, kind: _Kind, model: str) -> _Idle | None:
        """Take the process that waits; None: there is none of use, and none waits any more."""
        with self._lock:
            idle, self._idle = self._idle, None
        if idle is None:
            return None
        idle.taken.set()
        is_ours = idle.owner == os.getpid() and idle.kind == kind
        if is_ours and (not model or idle.model in ("", model)) and idle.client.is_fit():
            return idle
        idle.close()
        return None

    def _keep(self, idle: _Idle) -> None:
        """Let a process wait, in place of one that does; one that has a model goes before."""
        if not idle.client.is_reusable:
            idle.close()
            return
        with self._lock:
            waits = self._idle
            is_kept = not self._unused and not (waits and waits.model and not idle.model)
            if is_kept:
                self._idle = idle
        if not is_kept:
            idle.close()
            return
        if waits is not None:
            waits.taken.set()
            waits.close()
        threading.Thread(target=self._watch, args=(idle,), name="idle worker", daemon=True).start()

    def _watch(self, idle: _Idle) -> None:
        while not idle.taken.wait(min(_LOOK_S, self._patience_s)):
            if idle.has_outstayed(self._patience_s):
                with self._lock:
                    if self._idle is not idle:
                        return
                    self._idle = None
                idle.close()
                return


def _marker_of(python: Path) -> tuple[int, int] | None:
    """Return what changes when a set-up begins to change the environment of an interpreter."""
    try:
        status = (python.parent.parent / MARKER).stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ino


WORKERS = WorkerPool()
"""That of this QGIS."""

atexit.register(WORKERS.release)
