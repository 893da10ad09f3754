"""A program that does not outlive QGIS, however that ends, and though it is not one of ours.

Our own worker waits for the end of its stdin (`core.worker.guard`); pip and uv do not. So on Linux
and macOS a shell waits for it in their stead: it leaves one of itself behind, in the process group
of the program, and becomes the program. On Windows a job object ends what is in it when its last
handle is closed, which the system does for a process that dies.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Iterator, Mapping, Sequence

from .processes import neutral_folder, start_options

if TYPE_CHECKING:
    from subprocess import Popen

_WAITS_IN_ITS_STEAD = (
    "exec 3<&0 </dev/null; "
    "( { read -r nothing <&3; kill -KILL 0; } >/dev/null 2>&1 & ); "  # no child of the program's
    'exec "$@" 3<&-'
)
"""For `sh -c`. Nothing is written to stdin: `read` ends with the process that holds the pipe."""


@contextmanager
def bound_process(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[Popen[bytes]]:
    """Run a program that ends, with all that it has started, with the block or with this process.

    It is started in the root folder, so that its paths have to be absolute.

    Args:
        command: the program and its arguments.
        environment: all of its environment variables.

    Yields:
        It; stdout is a pipe that takes its stderr too.

    Raises:
        OSError: it cannot be started. A shell that cannot start it exits with 126 or 127 instead.
    """
    with subprocess.Popen(  # nosec B603 (a list, no shell)
        _bound(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=neutral_folder(),
        env=dict(environment),
        **start_options(),
    ) as process:
        bond = bind(process)
        try:
            yield process
        finally:
            bond.close()
            if process.stdin is not None:
                process.stdin.close()


def bind(process: Popen[bytes]) -> ExitStack:
    """Have Windows end a process with this one; elsewhere do nothing.

    Returns:
        What to keep while it runs; to close it ends it.
    """
    bond = ExitStack()
    if sys.platform == "win32":
        with suppress(OSError):  # a policy of the machine may forbid it
            _put_into_job(process.pid, bond)
    return bond


def _bound(command: Sequence[str]) -> list[str]:
    if sys.platform == "win32":
        return list(command)
    return ["/bin/sh", "-c", _WAITS_IN_ITS_STEAD, "sh", *command]


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    # Source: https://learn.microsoft.com/windows/win32/procthread/job-objects
    _KILL_ON_JOB_CLOSE = 0x2000
    _EXTENDED_LIMIT_INFORMATION = 9
    _SET_QUOTA_AND_TERMINATE = 0x0101

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _put_into_job(pid: int, bond: ExitStack) -> None:
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        for function in (kernel32.CreateJobObjectW, kernel32.OpenProcess):
            function.restype = wintypes.HANDLE

        def required(result: int | None) -> int:
            if not result:
                raise ctypes.WinError(ctypes.get_last_error())
            return result

        job = wintypes.HANDLE(required(kernel32.CreateJobObjectW(None, None)))
        bond.callback(kernel32.CloseHandle, job)
        limits = _Limits(LimitFlags=_KILL_ON_JOB_CLOSE)
        about = _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        required(kernel32.SetInformationJobObject(job, *about))
        opened = required(kernel32.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, pid))
        process = wintypes.HANDLE(opened)
        try:
            required(kernel32.AssignProcessToJobObject(job, process))
        finally:
            kernel32.CloseHandle(process)
