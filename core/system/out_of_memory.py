"""Which errors mean that memory ran out, in whoever's words.

Standard library only; both sides.
"""

from __future__ import annotations

import errno
import re

_MEMORY_CLASSES = (
    "OutOfMemory",  # ours, of core.backends.interface
    "OutOfMemoryError",
    "ResourceExhaustedError",
    "MemoryError",
    "CPLE_OutOfMemoryError",
)

_MEMORY_WORDS = (
    # PyTorch on CUDA, ROCm, XPU and MPS; the CUDA runtime and driver; TensorFlow; TensorRT
    r"out[ _]of[ _](?:device[ _]|host[ _])?memory",
    r"ErrorOutOfMemory",
    r"invalid buffer size",
    # cuBLAS, cuDNN, cuSOLVER, cuSPARSE, cuFFT, MIOpen
    r"STATUS(?:_INTERNAL_ERROR_\w+)?_ALLOC(?:ATION)?_FAILED|CUFFT_ALLOC_FAILED|StatusAllocFailed",
    # PyTorch, Lightning and Accelerate agree: cuDNN says this of a batch that is too large for it
    r"CUDNN_STATUS_NOT_SUPPORTED",
    # allocators of PyTorch's CPU (Linux and macOS, Windows) and of oneDNN
    r"(?:can't|cannot|could not|unable to|failed to) allocate",
    r"not enough memory",
    r"could not create a memory",
    # C++: libstdc++ and libc++, MSVC
    r"bad_alloc|bad_array_new_length|bad allocation",
    # ONNX Runtime's arena, where its limit is reached
    r"available memory of \d+ is smaller than requested bytes",
    # TensorFlow and XLA
    r"OOM when allocating|RESOURCE_EXHAUSTED|resource exhausted|Dst tensor is not initialized",
    # NumPy, OpenCV, DirectML, Windows
    r"array is too big",
    r"insufficient memory",
    r"E_OUTOFMEMORY|8007000E",
    r"paging file is too small",
)
_MEMORY = re.compile("|".join(_MEMORY_WORDS), re.IGNORECASE)


def words_of(error: BaseException) -> str:
    """Return what an error says; "" where its own code fails to say it."""
    try:
        return str(error)
    except Exception:  # noqa: BLE001 (it is the code of whoever raised it)
        return ""


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether a smaller batch may help.

    What a model's own code or a framework's layers raise may hide what was raised to them, so the
    errors that led to this one are asked as well.

    Source: `is_oom_error` of PyTorch Lightning, `should_reduce_batch_size` of Accelerate, and the
    messages that tests/backends/test_failures.py has recorded.
    """
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        if _says_out_of_memory(cause):
            return True
        seen.add(id(cause))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return False


def _says_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    names = {cls.__name__ for cls in type(error).__mro__}
    return not names.isdisjoint(_MEMORY_CLASSES) or _MEMORY.search(words_of(error)) is not None
