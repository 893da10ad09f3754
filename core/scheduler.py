"""`SCHEDULER`: who hands the shards of a run out, as a user writes it.

    ""                  this machine, one process
    local:N             N processes on this machine, one thread each
    local:gpus          a process for each GPU of this machine
    tcp://host:port     a dask scheduler
    tls://host:port     one that wants certificates; which, dask's own configuration says

Both sides; standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import InputError
from .redaction import without_secrets
from .system.cpus import available_cpus
from .texts import text

MOST_EACH = 4
"""Processes of one thread for each processor, at most: some of them wait for imagery."""

_LOCAL, _GPUS = "local:", "gpus"
_PROTOCOLS = ("tcp", "tls")
_LOOPBACK = ("localhost", "::1")


@dataclass(frozen=True)
class Scheduler:
    """Who hands the shards out.

    Attributes:
        address: of a scheduler that runs; "": processes of this machine are started for the run.
        processes: how many; 0: one for each GPU.
    """

    address: str = ""
    processes: int = 0

    @property
    def is_open(self) -> bool:
        """Whether others can reach it, and nobody asks them who they are."""
        if not self.address.startswith("tcp:"):
            return False
        host = urlsplit(self.address).hostname or ""
        return host not in _LOOPBACK and not host.startswith("127.")


def read_scheduler(written: str) -> Scheduler | None:
    """Return what SCHEDULER says; None: this machine, one process.

    Raises:
        InputError: it cannot be understood, or this machine is too small for it.
    """
    kind, colon, rest = written.strip().partition(":")
    if not kind and not colon:
        return None
    spelled = f"{kind.lower()}:{rest.strip()}"
    found = _processes(spelled) if spelled.startswith(_LOCAL) else _address(spelled)
    if found is None:
        raise InputError(
            text("SCHEDULER is not understood"),
            where=without_secrets(written),
            mend=text(
                "Write local:N for N processes of this machine, local:gpus for one process per "
                "GPU, or the address of a dask scheduler, such as tcp://host:8786 or "
                "tls://host:8786."
            ),
        )
    return found


def _processes(spelled: str) -> Scheduler | None:
    number = spelled[len(_LOCAL) :].lower()
    if number == _GPUS:
        return Scheduler()
    if not re.fullmatch(r"0*[1-9][0-9]{0,8}", number, re.ASCII):
        return None
    _refuse_too_many(int(number))
    return Scheduler(processes=int(number))


def _refuse_too_many(processes: int) -> None:
    """Refuse processes that would only wait for each other, each with a model of its own."""
    processors = available_cpus()
    most = MOST_EACH * processors
    if processes > most:
        raise InputError(
            text("SCHEDULER asks for more processes than this machine can keep busy"),
            where=text(
                "{processes:,} for {count} processor",
                "{processes:,} for {count} processors",
                processes=processes,
                count=processors,
            ),
            mend=text("Write local:{most} at most.", most=most),
        )


def _address(spelled: str) -> Scheduler | None:
    """Return the scheduler at an address: a protocol, a host and a port, and nothing else."""
    try:
        parts = urlsplit(spelled)
        is_one = parts.scheme in _PROTOCOLS and bool(parts.hostname and parts.port)
    except ValueError:  # a port that is no number, half of an IPv6 address
        return None
    is_plain = spelled == f"{parts.scheme}://{parts.netloc}" and not re.search(r"[\s@]", spelled)
    return Scheduler(spelled) if is_one and is_plain else None


def said_of_open(scheduler: Scheduler) -> str:
    """Return the warning of a scheduler that is open."""
    return text(
        "The scheduler {address} is open: whoever can reach it can run programs there, with the "
        "rights of whoever started its workers, and read what this run sends. Use a scheduler "
        "with TLS (tls://) on a network that you share with others.",
        address=scheduler.address,
    )
