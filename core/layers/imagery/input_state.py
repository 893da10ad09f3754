"""What the pixels of a run are made of, and in which state that is.

A raster is more than the file that is named, so its files are asked in turn what they are made of.
Of which files the tiles of a large mosaic are made is remembered (`file_index`); in which state
those are is looked at in every run.
Not covered: what no file name leads to, such as a database or a tile service.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, NamedTuple, TypeVar

from osgeo import gdal

from ...cache import dataset_index
from ...errors import Cancelled
from ...feedback import refuse_cancelled
from ...file_index import look_up
from .dataset_files import DatasetFiles, files_of_dataset, remembered_form
from .file_state import carrier_of, state_of_carrier, state_of_file, states_below

if TYPE_CHECKING:
    from ...feedback import Feedback

THREADS = 8
"""That wait for the file system: of a network drive it takes milliseconds for each file."""

_STEP_S = 0.1

Item = TypeVar("Item")
Found = TypeVar("Found")


class InputState(NamedTuple):
    """What is known of the inputs.

    Attributes:
        digest: changes with any byte that decides the result, as far as `file_state` covers it.
        unknown: what nobody can tell of whether it is the same as before.
    """

    digest: str
    unknown: tuple[str, ...]


def input_state(names: Iterable[str], feedback: Feedback, *, statistics: bool) -> InputState:
    """Look at the datasets that a run reads.

    Args:
        names: what GDAL opens.
        feedback: stops it.
        statistics: those that lie beside an image count.

    Raises:
        Cancelled: the user stopped.
    """
    inventory = _Inventory(statistics)
    waiting = list(dict.fromkeys(names))
    form = remembered_form()
    threads = ThreadPoolExecutor(THREADS + 1, initializer=_quietly_and_without_listing)

    def at_once(work: Callable[[Item], Found], items: list[Item]) -> list[Found]:
        looks = [threads.submit(inventory.each, work, chunk) for chunk in _chunks(items)]
        try:
            return [found for look in _results(looks, feedback) for found in look]
        except Cancelled:
            inventory.stopped.set()  # before this thread has time for another look
            raise

    def opened(names: list[str]) -> list[DatasetFiles]:
        return at_once(files_of_dataset, names)

    try:
        while waiting:
            looks = [threads.submit(look_up, waiting, dataset_index, form, opened)]
            (found,) = _results(looks, feedback)
            waiting = inventory.take(found, at_once(inventory.states_of, found))
    finally:
        inventory.stopped.set()
        threads.shutdown(wait=False)  # one may wait for a server that does not answer
    return inventory.state()


@dataclass
class _Inventory:
    """What was seen.

    Attributes:
        statistics: those that lie beside an image count.
        states: of files; None: unknown.
        carriers: likewise, of what virtual files lie in; each is looked at once.
        datasets: names that were looked at.
        elsewhere: those of which nobody can see the pixels.
        stopped: nobody waits for what is still looked at.
    """

    statistics: bool
    states: dict[str, str | None] = field(default_factory=dict)
    carriers: dict[str, str | None] = field(default_factory=dict)
    datasets: set[str] = field(default_factory=set)
    elsewhere: set[str] = field(default_factory=set)
    stopped: Event = field(default_factory=Event)

    def each(self, work: Callable[[Item], Found], items: list[Item]) -> list[Found]:
        """Do something with each item, in one of the threads.

        Raises:
            Cancelled: nobody waits for it any more.
        """
        found = []
        for item in items:
            if self.stopped.is_set():
                raise Cancelled
            found.append(work(item))
        return found

    def states_of(self, made_of: DatasetFiles) -> dict[str, str | None]:
        """Return the states of the files of a dataset; several threads may."""
        return dict(state for file in made_of.files for state in self._of(file))

    def take(
        self, datasets: Iterable[DatasetFiles], states: Iterable[dict[str, str | None]]
    ) -> list[str]:
        """Remember what was seen; return the datasets to look at next."""
        further: dict[str, None] = {}
        for made_of, of_files in zip(datasets, states):
            self.datasets.add(made_of.name)
            self.states.update(of_files)
            further.update(dict.fromkeys(made_of.datasets))
            if not made_of.is_here:
                self.elsewhere.add(made_of.name)
        return [name for name in further if name not in self.datasets]

    def state(self) -> InputState:
        digest = hashlib.sha256()
        for path, state in sorted(self.states.items()):
            digest.update(f"{path}\0{state}\0".encode("utf-8", "surrogateescape"))
        unknown = self.elsewhere | {path for path, state in self.states.items() if state is None}
        return InputState(digest.hexdigest(), tuple(sorted(unknown)))

    def _of(self, file: str) -> Iterator[tuple[str, str | None]]:
        """Yield the files that a path stands for, with their states."""
        if file.startswith("/vsi"):
            carrier = carrier_of(file)
            if carrier not in self.carriers:
                self.carriers[carrier] = state_of_carrier(carrier)
            yield file, self.carriers[carrier]
            return
        state = state_of_file(file, statistics=self.statistics)
        if state:
            yield file, state
        elif Path(file).is_dir():
            yield from states_below(Path(file))


def _chunks(items: list[Item]) -> list[list[Item]]:
    size = -(-len(items) // (4 * THREADS)) or 1
    return [items[first : first + size] for first in range(0, len(items), size)]


def _results(looks: list[Future[Found]], feedback: Feedback) -> list[Found]:
    """Wait for all, and look up now and then.

    Raises:
        Cancelled: the user stopped.
    """
    pending = set(looks)
    while pending:
        refuse_cancelled(feedback)
        _, pending = wait(pending, timeout=_STEP_S)
    return [look.result() for look in looks]


def _quietly_and_without_listing() -> None:
    """Set up a thread: to list a folder of 10,000 tiles for each of them takes too long."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.SetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "TRUE")
