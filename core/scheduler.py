"""`SCHEDULER`: who hands the shards of a run out, as a user writes it.

    ""                  this machine, one process
    local:N             N processes on this machine, one thread each
    local:gpus          a process for each GPU of this machine
    tcp://host:port     a dask scheduler
    tls://host:port     one that wants certificates; which, dask's own configuration says

Both sides; standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import InputError
from .texts import text

MOST_PROCESSES = 1024
"""Of one machine; more is a slip of the keyboard."""

_LOCAL, _GPUS = "local:", "gpus"
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
        InputError: it cannot be understood.
    """
    written = written.strip()
    if not written:
        return None
    if written.startswith(_LOCAL):
        number = written[len(_LOCAL) :]
        if number == _GPUS:
            return Scheduler()
        if number.isascii() and number.isdigit() and 0 < int(number) <= MOST_PROCESSES:
            return Scheduler(processes=int(number))
        raise _not_understood(written)
    if not _is_address(written):
        raise _not_understood(written)
    return Scheduler(written)


def _is_address(written: str) -> bool:
    try:
        parts = urlsplit(written)
        return parts.scheme in ("tcp", "tls") and bool(parts.hostname and parts.port)
    except ValueError:  # a port that is no number, half of an IPv6 address
        return False


def _not_understood(written: str) -> InputError:
    return InputError(
        text("SCHEDULER is not understood"),
        where=written,
        mend=text(
            "Write local:N for N processes of this machine, local:gpus for one process per GPU, "
            "or the address of a dask scheduler, such as tcp://host:8786 or tls://host:8786."
        ),
    )


def said_of_open(scheduler: Scheduler) -> str:
    """Return the warning of a scheduler that is open."""
    return text(
        "The scheduler {address} is open: whoever can reach it can run programs there, with the "
        "rights of whoever started its workers, and read what this run sends. Use a scheduler "
        "with TLS (tls://) on a network that you share with others.",
        address=scheduler.address,
    )
