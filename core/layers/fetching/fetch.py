"""Tiles through a QGIS provider: a few at once, tried again, stopped by Cancel, resumed.

Each thread uses a clone of the provider. What became of its requests is heard beside the pixels
(replies.py). A tile that a tiled service does not have counts as nodata; with any other failure an
object is not classified.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Generator, Iterable, Iterator

from qgis.core import QgsRasterBlockFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...errors import Cancelled, InputError
from ...feedback import refuse_cancelled
from ...texts import joined, text
from ..imagery.provider_raster import Pixels
from .replies import Listener, Problem, ProblemKind, without_query
from .sheets import SHEET_TILES

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider

    from ...feedback import Feedback
    from ..imagery.provider_raster import ProviderRaster
    from .sheets import SheetStore
    from .tile_grid import Tile, TileGrid

TRIES = 4
FIRST_PAUSE_S = 0.5
"""Between tries; doubled each time. QGIS repeats a failed request up to three times by itself."""

GIVE_UP_AFTER = 40
"""Tiles that fail one after the other: the service is down."""

POLL_S = 0.1
COME_BACK_S = 1.0
"""For a read to end after it was cancelled."""

SHOWN_PROBLEMS = 3

_CHECK_SERVICE = text(
    "Check the connection, the layer's authentication, and that it shows imagery here at this "
    "scale (CELL_SIZE chooses another), then run again."
)
_CHECK_LOGIN = text(
    "Check the layer's authentication (layer properties, Source), then run again. Nothing more "
    "was asked of the service."
)
_KEPT = text("What was fetched is kept.")


@dataclass
class Fetched:
    """What became of the tiles.

    Attributes:
        count: those that are there.
        absent: those that the service does not have.
        failed: why others are not there.
    """

    count: int = 0
    absent: int = 0
    failed: dict[Tile, str] = field(default_factory=dict)


def fetch_tiles(
    raster: ProviderRaster, grid: TileGrid, tiles: set[Tile], store: SheetStore, feedback: Feedback
) -> Fetched:
    """Fetch the tiles that the store does not have yet.

    Raises:
        InputError: none could be fetched, the service stopped to answer, or refuses the login.
        OutputError: they cannot be written.
        Cancelled: the user stopped; what was fetched is kept.
    """
    present = store.fetched() & tiles
    missing = sorted(tiles - present, key=_sheet_order)
    fetched = Fetched(count=len(present))
    if present:
        feedback.pushInfo(
            text(
                "{name}: {count:,} tile is there from an earlier run.",
                "{name}: {count:,} tiles are there from an earlier run.",
                name=raster.name,
                count=len(present),
            )
        )
    streak = 0
    with (
        Listener(raster.network) as listener,
        _outcomes(_Reader(raster, grid, listener), missing, feedback) as outcomes,
    ):
        for tile, outcome in outcomes:
            if isinstance(outcome, Pixels):
                store.write(tile, outcome)
                fetched.count += 1
            elif outcome.kind is ProblemKind.ABSENT:
                fetched.absent += 1
            else:
                fetched.failed[tile] = outcome.what
            if isinstance(outcome, Problem) and outcome.kind is ProblemKind.NO_LOGIN:
                raise _no_login(raster, outcome)
            streak = streak + 1 if tile in fetched.failed else 0
            if streak >= GIVE_UP_AFTER:
                break
            done = fetched.count + fetched.absent + len(fetched.failed)
            feedback.setProgress(100 * done / len(tiles))
    _report(raster, fetched, feedback)
    if (tiles and not fetched.count) or streak >= GIVE_UP_AFTER:
        raise _unavailable(raster, fetched)
    return fetched


def _sheet_order(tile: Tile) -> tuple[int, ...]:
    """Sheet by sheet, and row by row within one."""
    return (tile.row // SHEET_TILES, tile.column // SHEET_TILES, tile.row, tile.column)


@contextmanager
def _outcomes(
    reader: _Reader, tiles: Iterable[Tile], feedback: Feedback
) -> Iterator[Iterator[tuple[Tile, Pixels | Problem]]]:
    """Yield what becomes of the tiles; what is under way is stopped at the end."""
    outcomes = _in_parallel(reader, tiles, feedback)
    try:
        yield outcomes
    finally:
        outcomes.close()


def _in_parallel(
    reader: _Reader, tiles: Iterable[Tile], feedback: Feedback
) -> Generator[tuple[Tile, Pixels | Problem], None, None]:
    """Yield each tile with its pixels, or why there are none, as they come."""
    waiting = iter(tiles)
    at_once = reader.at_once
    pending: dict[Future[Pixels | Problem], Tile] = {}
    with ThreadPoolExecutor(at_once, thread_name_prefix="fetch") as executor:
        try:
            while True:
                for tile in islice(waiting, 2 * at_once - len(pending)):
                    pending[executor.submit(reader.read, tile)] = tile
                if not pending:
                    return
                for future in wait(pending, POLL_S, FIRST_COMPLETED).done:
                    yield pending.pop(future), future.result()
                _let_qgis_breathe()
                refuse_cancelled(feedback)
        finally:
            _end(reader, pending)


def _end(reader: _Reader, pending: Iterable[Future[Pixels | Problem]]) -> None:
    """Stop all reads, and wait until they have ended."""
    reader.stop()
    for future in pending:
        future.cancel()
    stopped = time.monotonic()
    while wait(pending, POLL_S).not_done:
        _let_qgis_breathe()
        if time.monotonic() - stopped > COME_BACK_S:
            reader.abandon()


def _let_qgis_breathe() -> None:
    """Handle events where we block the main thread: logins and proxies are asked for there."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        QCoreApplication.processEvents()


def _feedback() -> QgsRasterBlockFeedback:
    """Make a feedback that needs nothing of Python while QGIS uses it.

    The first time that C++ calls a virtual method of an object made in Python, sip waits for the
    interpreter, to see whether it is overridden; then it remembers. Qt calls disconnectNotify
    under a lock that threads share, and the thread that has the interpreter may be waiting for
    that very lock, to delete a widget: QGIS would hang. So it is called once here, and onNewData.
    """
    feedback = QgsRasterBlockFeedback()
    feedback.canceled.connect(feedback.errors)
    feedback.canceled.disconnect(feedback.errors)
    feedback.onNewData()
    return feedback


class _Reader:
    """Reads tiles in the threads of a pool, with a clone of the provider in each."""

    def __init__(self, raster: ProviderRaster, grid: TileGrid, listener: Listener) -> None:
        self._raster = raster
        self._grid = grid
        self._listener = listener
        self._lock = threading.Lock()
        self._feedbacks = [_feedback() for _ in raster.clones]
        self._free = list(zip(raster.clones, self._feedbacks))
        self._threads: dict[int, QThread] = {}
        self._stopped = threading.Event()
        self.at_once = len(raster.clones)

    def stop(self) -> None:
        """Stop all reads."""
        self._stopped.set()
        for feedback in self._feedbacks:
            feedback.cancel()

    def abandon(self) -> None:
        """Leave the reads that cancelling did not end.

        QGIS waits forever for a request of ArcGIS's that is cancelled in the moment it begins.
        """
        with self._lock:
            for thread in self._threads.values():
                thread.quit()

    def read(self, tile: Tile) -> Pixels | Problem:
        """Return the pixels of a tile, or why there are none after several tries."""
        with self._lock:
            clone, feedback = self._free.pop()
            self._threads[threading.get_ident()] = QThread.currentThread()
        try:
            outcome: Pixels | Problem = Problem("")
            for attempt in range(TRIES):
                if attempt and self._stopped.wait(FIRST_PAUSE_S * 2 ** (attempt - 1)):
                    raise Cancelled
                outcome = self._try(tile, clone, feedback)
                if isinstance(outcome, Pixels) or outcome.kind is not ProblemKind.FAILED:
                    break
            return outcome
        finally:
            with self._lock:
                del self._threads[threading.get_ident()]
                self._free.append((clone, feedback))

    def _try(
        self, tile: Tile, clone: QgsRasterDataProvider, feedback: QgsRasterBlockFeedback
    ) -> Pixels | Problem:
        with self._listener.during(feedback) as heard:
            pixels = self._raster.read(
                clone, self._grid.extent_of(tile), self._grid.size_of(tile), feedback
            )
            is_whole = isinstance(pixels, Pixels) and (pixels.mask is None or 0 not in pixels.mask)
            problem = None if self._stopped.is_set() else heard.problem(is_whole=is_whole)
        if self._stopped.is_set():
            raise Cancelled
        if problem is None:
            return pixels if isinstance(pixels, Pixels) else Problem(pixels)
        if problem.kind is not ProblemKind.ABSENT:
            return problem
        if not self._grid.is_tiled:  # such a service has no holes
            return Problem(problem.what)
        # QGIS asks ArcGIS for neighbours as well: these may be absent, and the tile is there.
        is_there = isinstance(pixels, Pixels) and pixels.mask is not None and any(pixels.mask)
        return pixels if isinstance(pixels, Pixels) and is_there else problem


def _report(raster: ProviderRaster, fetched: Fetched, feedback: Feedback) -> None:
    total = fetched.count + fetched.absent + len(fetched.failed)
    if fetched.absent:
        feedback.pushWarning(
            text(
                "{name}: tiles that do not exist at the service, and count as nodata: {number:,} "
                "of {total:,}.",
                name=raster.name,
                number=fetched.absent,
                total=total,
            )
        )
    if fetched.failed:
        feedback.pushWarning(
            text(
                "{name}: tiles that could not be fetched: {number:,} of {total:,}.",
                name=raster.name,
                number=len(fetched.failed),
                total=total,
            )
        )
    for problem in _problems(fetched)[:SHOWN_PROBLEMS]:
        feedback.pushWarning(problem)


def _problems(fetched: Fetched) -> list[str]:
    return sorted(set(map(without_query, fetched.failed.values())))


def _unavailable(raster: ProviderRaster, fetched: Fetched) -> InputError:
    what = (
        text("The service stopped answering")
        if fetched.count
        else text("No imagery could be fetched")
    )
    return InputError(
        what,
        where=raster.name,
        mend=joined(" ", (_CHECK_SERVICE, _KEPT) if fetched.count else (_CHECK_SERVICE,)),
        details="\n".join(_problems(fetched)[:20]),
    )


def _no_login(raster: ProviderRaster, problem: Problem) -> InputError:
    return InputError(
        text("The service refuses the layer's login"),
        where=raster.name,
        mend=_CHECK_LOGIN,
        details=problem.what,
    )
