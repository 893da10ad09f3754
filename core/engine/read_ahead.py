"""Tasks of reading, worked off ahead of the model by threads."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Generator, Iterable

from .chips import cut
from .decoded_tiles import DecodedTiles
from .open_reader import ReaderPool

if TYPE_CHECKING:
    from .chip_plan import ChipPlan
    from .chips import CutChips
    from .objects import Objects
    from .read_tasks import ReadTask

MAX_THREADS = 8
"""Each holds a task's chips in memory; more of them would only wait for the disk."""

AHEAD_BYTES = 2**30
"""How many bytes tasks that are read, or wait to be used, may hold together: two large photos."""


def read_batches(
    objects: Objects | None, plans: Iterable[ChipPlan], batch_size: int, threads: int
) -> Generator[CutChips, None, None]:
    """Yield what becomes of all tasks of the plans, in their order, whatever the threads.

    At most one task more than there are threads is read ahead, and no more than AHEAD_BYTES, but
    for one task. Close the generator to stop early.

    Args:
        objects: all of the job; None: images are the objects.
        plans: whose chips.
        batch_size: how many chips a batch holds at most.
        threads: that cut.
    """
    threads = max(1, min(threads, MAX_THREADS))
    readers = _Readers(objects, batch_size)
    pending: deque[tuple[int, Future[CutChips]]] = deque()
    ahead = 0
    executor = ThreadPoolExecutor(threads, thread_name_prefix="reader")
    try:
        for plan in plans:
            for task in plan.tasks():
                while pending and (len(pending) > threads or ahead + task.bytes > AHEAD_BYTES):
                    size, future = pending.popleft()
                    yield future.result()
                    del future  # or its chips are held while the next ones are waited for
                    ahead -= size
                ahead += task.bytes
                pending.append((task.bytes, executor.submit(readers.cut, plan, task)))
        while pending:
            yield pending.popleft()[1].result()
    finally:
        readers.stop()
        executor.shutdown(wait=True, cancel_futures=True)
        readers.close()


class _Readers:
    """Open images, a few for each thread: GDAL's datasets must not be shared."""

    def __init__(self, objects: Objects | None, batch_size: int) -> None:
        self._objects = objects
        self._batch_size = batch_size
        self._tiles = DecodedTiles()
        self._local = threading.local()
        self._lock = threading.Lock()
        self._pools: list[ReaderPool] = []
        self._stopped = threading.Event()

    def cut(self, plan: ChipPlan, task: ReadTask) -> CutChips:
        is_stopped = self._stopped.is_set
        return cut(
            self._pool(), self._tiles, self._objects, plan, task, self._batch_size, is_stopped
        )

    def _pool(self) -> ReaderPool:
        """Return the open images of this thread."""
        if not hasattr(self._local, "pool"):
            self._local.pool = ReaderPool()
            with self._lock:
                self._pools.append(self._local.pool)
        pool: ReaderPool = self._local.pool
        return pool

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        for pool in self._pools:
            pool.close()
