"""Tiles through a QGIS provider: a few at once, tried again, stopped by Cancel, resumed.

Each thread uses a clone of the provider. QGIS reports a failed request of a rendered service
neither in the block nor in the feedback, but in its message log, from within the call: a warning
that a thread logs while it reads is that read's failure. QGIS 3.22 does not log tiles that a server
refuses, so the replies themselves are heard too: each thread has a network manager of its own.
"""

from __future__ import annotations

import re
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Generator, Iterable, Iterator

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread
from qgis.PyQt.QtNetwork import QNetworkReply

from ..errors import Cancelled, InputError
from ..texts import joined, text
from .provider_raster import PARALLEL, Pixels
from .sheets import SHEET_TILES

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider

    from ..feedback import Feedback
    from .provider_raster import ProviderRaster
    from .sheets import SheetStore
    from .tile_grid import Grid, Tile

TRIES = 4
FIRST_PAUSE_S = 0.5
"""Between tries; doubled each time. QGIS repeats a failed request up to three times by itself."""

GIVE_UP_AFTER = 40
"""Tiles that fail one after the other: the service is down."""

POLL_S = 0.1
SHOWN_PROBLEMS = 3

_CHECK_SERVICE = text(
    "Check the connection, the layer's authentication, and that it shows imagery here at this "
    "scale (CELL_SIZE chooses another), then run again."
)
_KEPT = text("What was fetched is kept.")


@dataclass
class Fetched:
    """What became of the tiles: how many are there, and why some are not."""

    count: int = 0
    failed: dict[Tile, str] = field(default_factory=dict)


def fetch_tiles(
    raster: ProviderRaster, grid: Grid, tiles: set[Tile], store: SheetStore, feedback: Feedback
) -> Fetched:
    """Fetch the tiles that the store does not have yet.

    Raises:
        InputError: none could be fetched, or the service stopped to answer.
        OutputError: they cannot be written.
        Cancelled: the user stopped; what was fetched is kept.
    """
    present = store.fetched() & tiles
    missing = sorted(tiles - present, key=_sheet_order)
    fetched = Fetched(count=len(present))
    if present:
        feedback.pushInfo(
            text(
                "{name}: {count:,} tiles are there from an earlier run.",
                name=raster.name,
                count=len(present),
            )
        )
    streak = 0
    with _outcomes(_Reader(raster, grid), missing, feedback) as outcomes:
        for tile, outcome in outcomes:
            if isinstance(outcome, Pixels):
                store.write(tile, outcome)
                fetched.count += 1
                streak = 0
            else:
                fetched.failed[tile] = outcome
                streak += 1
            if streak >= GIVE_UP_AFTER:
                break
            done = fetched.count + len(fetched.failed)
            feedback.setProgress(100 * done / len(tiles))
    _report(raster, fetched, feedback)
    if fetched.failed and (not fetched.count or streak >= GIVE_UP_AFTER):
        raise _unavailable(raster, fetched)
    return fetched


def _sheet_order(tile: Tile) -> tuple[int, ...]:
    """Sheet by sheet, and row by row within one."""
    return (tile.row // SHEET_TILES, tile.column // SHEET_TILES, tile.row, tile.column)


@contextmanager
def _outcomes(
    reader: _Reader, tiles: Iterable[Tile], feedback: Feedback
) -> Iterator[Iterator[tuple[Tile, Pixels | str]]]:
    """Yield what becomes of the tiles, while the reader hears QGIS's message log."""
    received = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    received.connect(reader.hear, Qt.ConnectionType.DirectConnection)
    outcomes = _in_parallel(reader, tiles, feedback)
    try:
        yield outcomes
    finally:
        outcomes.close()
        received.disconnect(reader.hear)


def _in_parallel(
    reader: _Reader, tiles: Iterable[Tile], feedback: Feedback
) -> Generator[tuple[Tile, Pixels | str], None, None]:
    """Yield each tile with its pixels, or why there are none, as they come."""
    waiting = iter(tiles)
    pending: dict[Future[Pixels | str], Tile] = {}
    with ThreadPoolExecutor(PARALLEL, thread_name_prefix="fetch") as executor:
        try:
            while True:
                for tile in islice(waiting, 2 * PARALLEL - len(pending)):
                    pending[executor.submit(reader.read, tile)] = tile
                if not pending:
                    return
                for future in wait(pending, POLL_S, FIRST_COMPLETED).done:
                    yield pending.pop(future), future.result()
                _let_qgis_breathe()
                if feedback.isCanceled():
                    raise Cancelled
        finally:
            reader.stop()
            for future in pending:
                future.cancel()
            while wait(pending, POLL_S).not_done:
                _let_qgis_breathe()


def _let_qgis_breathe() -> None:
    """Handle events where we block the main thread: logins and proxies are asked for there."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        QCoreApplication.processEvents()


class _Reader:
    """Reads tiles in the threads of a pool, with a clone of the provider in each."""

    def __init__(self, raster: ProviderRaster, grid: Grid) -> None:
        self._raster = raster
        self._grid = grid
        self._lock = threading.Lock()
        self._feedbacks = [QgsRasterBlockFeedback() for _ in raster.clones]
        self._free = list(zip(raster.clones, self._feedbacks))
        self._said: dict[int, list[str]] = {}
        self._stopped = threading.Event()

    def hear(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        """Take a message of QGIS's log; it comes in the thread that logs it."""
        said = self._said.get(threading.get_ident())
        if said is not None and level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            said.append(f"{tag}: {message}")

    def stop(self) -> None:
        """Stop all reads."""
        self._stopped.set()
        for feedback in self._feedbacks:
            feedback.cancel()

    def read(self, tile: Tile) -> Pixels | str:
        """Return the pixels of a tile, or why there are none after several tries."""
        with self._lock:
            clone, feedback = self._free.pop()
        try:
            outcome: Pixels | str = ""
            for attempt in range(TRIES):
                if attempt and self._stopped.wait(FIRST_PAUSE_S * 2 ** (attempt - 1)):
                    raise Cancelled
                outcome = self._try(tile, clone, feedback)
                if isinstance(outcome, Pixels):
                    break
            return outcome
        finally:
            with self._lock:
                self._free.append((clone, feedback))

    def _try(
        self, tile: Tile, clone: QgsRasterDataProvider, feedback: QgsRasterBlockFeedback
    ) -> Pixels | str:
        said = self._said[threading.get_ident()] = []
        try:
            with _refusals() as refused:
                pixels = self._raster.read(
                    clone, self._grid.extent_of(tile), self._grid.size_of(tile), feedback
                )
        finally:
            del self._said[threading.get_ident()]
        if self._stopped.is_set():
            raise Cancelled
        problems = [*said, *refused.values()]
        return problems[-1] if problems else pixels


@contextmanager
def _refusals() -> Iterator[dict[str, str]]:
    """Collect, by address, why requests of this thread failed in the end.

    A request that QGIS repeated with success is not among them.
    """
    refused: dict[str, str] = {}

    def hear(reply: QgsNetworkReplyContent) -> None:
        address = reply.request().url().toString()
        refused.pop(address, None)
        if reply.error() != QNetworkReply.NetworkError.NoError:
            refused[address] = reply.errorString()

    finished = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
    finished.connect(hear, Qt.ConnectionType.DirectConnection)
    try:
        yield refused
    finally:
        finished.disconnect(hear)


def _report(raster: ProviderRaster, fetched: Fetched, feedback: Feedback) -> None:
    if not fetched.failed:
        return
    total = fetched.count + len(fetched.failed)
    feedback.pushWarning(
        text(
            "{name}: {count:,} of {total:,} tiles could not be fetched.",
            name=raster.name,
            count=len(fetched.failed),
            total=total,
        )
    )
    for problem in sorted(set(map(_without_query, fetched.failed.values())))[:SHOWN_PROBLEMS]:
        feedback.pushWarning(problem)


def _without_query(text: str) -> str:
    """Return a message without the queries of its addresses, which may hold keys."""
    return re.sub(r"(https?://[^\s?)]*)\?[^\s)]*", r"\1?...", text)


def _unavailable(raster: ProviderRaster, fetched: Fetched) -> InputError:
    what = (
        text("The service stopped to answer")
        if fetched.count
        else text("No imagery could be fetched")
    )
    return InputError(
        what,
        where=raster.name,
        mend=joined(" ", (_CHECK_SERVICE, _KEPT) if fetched.count else (_CHECK_SERVICE,)),
        details="\n".join(sorted(set(map(_without_query, fetched.failed.values())))[:20]),
    )
