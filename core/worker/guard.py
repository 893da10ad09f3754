"""See to it that this process and all that it has started end with QGIS.

`core.worker.service` notices the end of stdin in a thread, which needs the GIL, and a call into C
may keep that for ever. So a small process, forked before anything is imported, waits for the same
end. Linux and macOS; on Windows, which cannot fork, `core.runtime.bound_process` sees to it.
"""

from __future__ import annotations

import os
import select
import signal
import time

_STDIN = 0


def start_guard() -> None:
    """Fork the guard. Call it before there are threads, and while stdin still is QGIS's pipe."""
    if not hasattr(os, "fork") or os.getpgrp() != os.getpid():  # not started by `runtime.client`
        return
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    if os.fork() == 0:  # a grandchild, so that no wait() of a model's code ever meets it
        _guard()
    os._exit(0)


def end_group() -> None:
    """End this process, and those that a model has started, now."""
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)


def _guard() -> None:
    """Wait until nobody can write to stdin any more, without reading it; then end the group."""
    os.closerange(1, 3)  # QGIS takes their end for that of the worker
    poll = select.poll()
    poll.register(_STDIN, select.POLLHUP)
    while not any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll()):
        time.sleep(0.2)  # macOS also tells of requests that are not read yet
    os.killpg(os.getpgrp(), signal.SIGKILL)
