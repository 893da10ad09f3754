"""A server that gives nothing of an image for a while is asked again, and with patience.

GDAL asks a second time where it is told to, but not when a transfer breaks off; and without limits
it waits for a server that has fallen silent for ever. An outage is of the process: while nothing
can be read from any server, a minute is waited once, and then no more, until something can be read.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import Callable, Iterator, TypeVar

import rasterio

from ..errors import InputError
from .georeference import GDAL_ERRORS
from .servers import open_raster

T = TypeVar("T")

_SETTINGS = {
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",  # seconds; doubled each time
    "GDAL_HTTP_RETRY_CODES": "408,429,500,502,503,504",
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",  # bytes per second
    "GDAL_HTTP_LOW_SPEED_TIME": "30",  # seconds
}
"""Source: https://gdal.org/user/configoptions.html, "Networking options"."""

PAUSES_S = (1.0, 5.0, 15.0)
"""Before each time that a server is asked again; GDAL has tried for some seconds itself then."""

PROBE_S = 5.0

OWN_PAUSES = 2
"""So many of them are for what alone cannot be read, while a server gives other things."""


def server_settings() -> dict[str, str]:
    """Return GDAL's settings for servers, but for those that an administrator has set."""
    return {name: value for name, value in _SETTINGS.items() if name not in os.environ}


class Patience:
    """Waits for servers. It may be used by any number of threads.

    Args:
        pauses_s: before each time that is tried again, seconds.
        probe_s: how often, in the end, a server is asked for which was waited in vain, seconds.
    """

    def __init__(self, pauses_s: tuple[float, ...] = PAUSES_S, probe_s: float = PROBE_S) -> None:
        self._pauses_s = pauses_s
        self._probe_s = probe_s
        self._lock = threading.Lock()
        self._successes = 0
        self._given_up: _GivenUp | None = None

    def read(self, read: Callable[[], T], path: str) -> T:
        """Return what is read from a server, by the first call that does not fail.

        Args:
            read: opens what it needs.
            path: what GDAL opens then.

        Raises:
            InputError: of the first call; or of an earlier one, for which was waited in vain.
        """
        self._refuse_given_up()
        before = self._successes
        errors: list[InputError] = []
        for number, pause_s in enumerate((0.0, *self._pauses_s)):
            time.sleep(pause_s)
            try:
                with _forgotten(path) if number else nullcontext():
                    return self._noted(read)
            except InputError as error:
                errors.append(error)
                if self._successes != before and number >= OWN_PAUSES:
                    break
                if self._is_given_up(errors[0], is_last=number == len(self._pauses_s)):
                    break
        raise _again(errors[0])

    def _noted(self, read: Callable[[], T]) -> T:
        found = read()
        with self._lock:
            self._successes += 1
            self._given_up = None
        return found

    def _is_given_up(self, error: InputError, *, is_last: bool) -> bool:
        """Return whether nobody waits any more."""
        with self._lock:
            if self._given_up is None and is_last:
                self._given_up = _GivenUp(error, time.monotonic())
            return self._given_up is not None

    def _refuse_given_up(self) -> None:
        """Let one call pass now and then, of all that ask for what nobody gives."""
        with self._lock:
            known = self._given_up
            if known is None:
                return
            now = time.monotonic()
            if now >= known.asked + known.rest_s:
                known.asked, known.rest_s = now, min(2 * known.rest_s + 0.5, self._probe_s)
                return
        raise _again(known.error)


@dataclass
class _GivenUp:
    """Why something could not be read, when a server was asked last, and how long it has rest."""

    error: InputError
    asked: float
    rest_s: float = 0.0


def _again(error: InputError) -> InputError:
    """Return an error that several threads may raise."""
    return InputError(error.what, where=error.where, mend=error.mend, details=error.details)


@contextmanager
def _forgotten(path: str) -> Iterator[None]:
    """Have GDAL forget what it has of a file, and remember nothing of those that it opens now.

    It takes what came before a transfer broke off for all that there is, and a file whose server
    was away for one that is missing.

    Source: GDAL 3.10, port/cpl_vsil_curl.cpp, `VSICurlHandle::~VSICurlHandle`.
    """
    with rasterio.Env(CPL_VSIL_CURL_NON_CACHED="/vsi"):
        with suppress(*GDAL_ERRORS):
            open_raster(path).close()
        yield


SERVERS = Patience()
"""Of this process."""
