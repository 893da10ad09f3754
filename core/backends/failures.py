"""What a framework's exceptions mean: too little memory, or a model that failed."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from typing import Iterator

from ..errors import InferenceError, PluginError
from ..texts import text
from .interface import OutOfMemory

_MEMORY_CLASSES = ("OutOfMemoryError", "ResourceExhaustedError", "MemoryError")
_MEMORY_WORDS = ("out of memory", "failed to allocate memory", "can't allocate memory")


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether a smaller batch may help."""
    text = str(error).lower()
    return type(error).__name__ in _MEMORY_CLASSES or any(words in text for words in _MEMORY_WORDS)


@contextmanager
def model_failures() -> Iterator[None]:
    """Turn whatever the model raises into OutOfMemory or InferenceError."""
    try:
        yield
    except (PluginError, OutOfMemory):
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise OutOfMemory(str(error)) from error
        raise InferenceError(
            text(
                "The model failed: {kind}: {reason}",
                kind=type(error).__name__,
                reason=str(error).partition("\n")[0],
            ),
            mend=text(
                "Check that the model's files and the versions of its framework belong together; "
                "the full traceback is in the log"
            ),
            details=traceback.format_exc(),
        ) from error
