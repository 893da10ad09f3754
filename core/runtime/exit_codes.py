"""What the exit code of a program means, and what to do about it."""

from __future__ import annotations

import signal
from contextlib import suppress

from ..texts import text

_WINDOWS_CODES = {
    0xC0000005: text("access violation"),
    0xC000001D: text("illegal instruction"),
    0xC00000FD: text("stack overflow"),
    0xC0000135: text("a DLL is missing"),
    0xC0000017: text("out of memory"),
    0xC000012D: text("out of memory"),
}

_BY_A_SHELL = 128
"""A script around an interpreter says the number of a signal so much higher."""

_WINDOWS_NAMES = {0xC0000017: "SIGKILL", 0xC000012D: "SIGKILL", 0xC000001D: "SIGILL"}

_ENDED = text("Another program or a person has ended it. Run again: what is finished is kept.")

_LIMIT = text(
    "It reached a limit that the system sets (ulimit, or a quota): raise it, and run again."
)

_REMEDY = text(
    "Check that the model's framework and its version fit, or run with PROCESSOR CPU; "
    "all of its last words are in the log."
)

_REMEDIES = {
    "SIGKILL": text("Probably memory ran out: use a smaller batch_size, or close other programs."),
    "SIGILL": text(
        "Its packages were built for another processor: install builds for this one, or older "
        "versions."
    ),
    "SIGBUS": text(
        "A file that it reads was cut short, or its disk is full or gone: see to that, and run "
        "again."
    ),
    **dict.fromkeys(("SIGTERM", "SIGINT", "SIGHUP"), _ENDED),
    "SIGXCPU": _LIMIT,
}
"""By the signal that systems end a process with; out of memory it is SIGKILL."""


def describe_exit(code: int) -> str:
    """Return an exit code in words."""
    if code < 0:
        try:
            name = f" ({signal.Signals(-code).name})"
        except ValueError:
            name = ""
        return text("killed by signal {value}{name}", value=-code, name=name)
    meaning = _WINDOWS_CODES.get(code)
    return (
        text("exit code {code:#x} ({meaning})", code=code, meaning=meaning)
        if meaning
        else text("exit code {code}", code=code)
    )


def remedy_of_death(code: int) -> str:
    """Return what to do about a process that died in the middle of a task, by its exit code."""
    name = _WINDOWS_NAMES.get(code, "")
    number = -code if code < 0 else code - _BY_A_SHELL
    with suppress(ValueError):
        name = name or signal.Signals(number).name
    return _REMEDIES.get(name, _REMEDY)
