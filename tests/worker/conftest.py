"""A client of a real worker process."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from object_classifier.core.runtime.client import WorkerClient
from worker_processes import FAULTS, Log


@pytest.fixture(scope="session")
def model_python() -> Path:
    """Interpreter for the worker: the model environment's, else this one; frameworks are unused."""
    return Path(os.environ.get("OBJECT_CLASSIFIER_PYTHON") or sys.executable)


@pytest.fixture
def connect():
    """Return a function that makes clients, closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda *args, **options: stack.enter_context(WorkerClient(*args, **options))


@pytest.fixture
def run(connect, model_python):
    """Return a function that runs a task of worker_with_faults.py with arguments."""
    client = connect(model_python, script=FAULTS)

    def run(task: str, feedback: Log | None = None, **arguments):
        return client.run(task, Path("job"), arguments, feedback or Log())

    return run
