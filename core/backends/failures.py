"""What a framework's exceptions mean: too little memory, or a model that failed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from ..errors import PluginError
from ..foreign_errors import model_failed
from ..system.out_of_memory import is_out_of_memory
from .interface import OutOfMemory


@contextmanager
def memory_failures() -> Iterator[None]:
    """Turn an error that means too little memory into OutOfMemory; let all others pass."""
    try:
        yield
    except OutOfMemory:
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise OutOfMemory(str(error)) from error
        raise


@contextmanager
def model_failures() -> Iterator[None]:
    """Turn whatever the model raises into OutOfMemory or InferenceError."""
    try:
        with memory_failures():
            yield
    except (PluginError, OutOfMemory):
        raise
    except Exception as error:
        raise model_failed(error) from error
