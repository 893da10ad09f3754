"""What a worker of a cluster does when it is asked: each task by its name, data in, data out."""

from __future__ import annotations

import json
from typing import Any

from ..system.cpus import one_blas_thread
from ..worker.answer import answer


def answer_task(task: str, written: str, blobs: list[bytes]) -> tuple[str, list[bytes]]:
    """Do a task; whatever becomes of it is an answer, and nothing is raised.

    Args:
        task: of `core.cluster.remote_tasks`.
        written: its arguments, JSON.
        blobs: what goes with them.

    Returns:
        `done`, `cancelled`, `failed` or `bug` of `core.worker.protocol`, JSON; and what goes with
        it.
    """
    given: list[bytes] = []

    def work() -> dict[str, Any]:
        with one_blas_thread():  # NumPy as readers want it
            from .remote_tasks import TASKS

        result, files = TASKS[task](json.loads(written), blobs)
        given.extend(files)
        return result

    message = answer(work)
    return json.dumps(message), given
