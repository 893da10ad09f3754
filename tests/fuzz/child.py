"""Read every n-th input of a seed, with bounds on memory and time: `run.py` starts this."""

from __future__ import annotations

import base64
import faulthandler
import json
import resource
import signal
import sys
import tempfile
import traceback
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any, Iterator

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import conftest  # noqa: F401 (loads the checkout as object_classifier)

from fuzz.targets import Case, make, run

MEMORY = 1024**3
"""Bytes that reading one input may take beyond what the process has already."""

CPU_S = 20
"""Seconds of the processor for one input; the slowest need less than one."""

STUCK_S = 120
"""Seconds after which a process is ended that does not even hear its timer."""


class TooSlow(BaseException):
    """An input took all of its time; no `except Exception` may keep it."""


@contextmanager
def bounded() -> Iterator[None]:
    """End what takes more than its time of the processor.

    Raises:
        TooSlow: in whatever takes so long.
    """

    def stop(*_: object) -> None:
        raise TooSlow(f"more than {CPU_S} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, CPU_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def case_of(seed: int, number: int) -> Case:
    """Return the input of a number: the same for ever."""
    return make(Random(f"{seed}:{number}"))


def read(seed: int, number: int, folder: Path) -> dict[str, Any] | None:
    """Read one input; return what is wrong, or None."""
    case = case_of(seed, number)
    faulthandler.dump_traceback_later(STUCK_S, exit=True)
    try:
        with bounded():
            run(case, folder)
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        return {
            "number": number,
            "target": case.target,
            "error": f"{type(error).__name__}: {error}"[:300],
            "traceback": traceback.format_exc()[-4000:],
            "model": case.model[:1000],
            "files": {
                name: base64.b64encode(content[:100_000]).decode()
                for name, content in case.files.items()
            },
        }
    finally:
        faulthandler.cancel_dump_traceback_later()
    return None


def main() -> None:
    """Say each number before it is read, and what is wrong with it after."""
    seed, first, end, step = (int(argument) for argument in sys.argv[1:])

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, hard))
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        for number in range(first, end, step):
            sys.stdout.write(f"{json.dumps(number)}\n")
            sys.stdout.flush()
            problem = read(seed, number, Path(folder) / "model")
            if problem is not None:
                sys.stdout.write(f"{json.dumps(problem)}\n")


if __name__ == "__main__":
    main()
