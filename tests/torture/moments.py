"""When somebody is killed: at a time of the run, or when the run has come somewhere."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Callable, NamedTuple

from object_classifier.core.results import MERGED_FILE, count_results

from .inputs import COUNT

if TYPE_CHECKING:
    from .processes import Run

LOOK_S = 0.002
"""How often it is looked how far a run is, seconds."""

LATEST_S = 0.15
"""How long after it has come somewhere a run may still live, seconds."""


@dataclass(frozen=True)
class Traces:
    """What a run leaves in the cache, and beside its output.

    Attributes:
        cache: folder of the plugin's cache.
        output: file of the layer.
    """

    cache: Path
    output: Path

    def job(self) -> Path | None:
        """Return the folder of the job that is under way, or has stopped."""
        return next((path for path in self._jobs() if is_key(path.name)), None)

    def rows(self) -> int:
        """Return how many rows the folder of the job holds."""
        folder = self.job()
        try:
            return count_results(folder) if folder else 0
        except OSError:  # it is being removed
            return 0

    def phase(self) -> str:
        """Return how far the run has come, by its files."""
        reached = [name for name, is_reached in PHASES.items() if is_reached(self)]
        return reached[-1] if reached else "starting"

    def left(self) -> list[str]:
        """Return what somebody who was killed has left until it expires."""
        folders = [*self._jobs(), *self.output.parent.glob(".*")]
        return [path.name for path in folders if path.suffix != ".lock"]

    def has(self, name: str) -> bool:
        """Return whether the folder of the job has a file."""
        folder = self.job()
        return folder is not None and (folder / name).exists()

    def _jobs(self) -> list[Path]:
        folder = self.cache / "jobs"
        return sorted(folder.iterdir()) if folder.is_dir() else []

    def is_staging(self) -> bool:
        return any(path.name.startswith("new-") for path in self._jobs())

    def is_writing(self) -> bool:
        return any(self.output.parent.glob(".object_classifier-*"))


def is_key(name: str) -> bool:
    """Return whether a folder of the cache has the name of a job."""
    return len(name) == 32 and set(name) <= set("0123456789abcdef")


PHASES: dict[str, Callable[[Traces], bool]] = {
    "staging": Traces.is_staging,
    "loading the model": lambda traces: traces.job() is not None,
    "planned": lambda traces: traces.has("plan"),
    "classifying": lambda traces: traces.rows() > 1,
    "merged": lambda traces: traces.has(f"results/{MERGED_FILE}"),
    "finished": lambda traces: traces.has("finished.json"),
    "writing the layer": lambda traces: traces.has("finished.json") and traces.is_writing(),
}
"""In the order in which a run comes through them."""


class Moment(NamedTuple):
    """What is waited for, in words, and how to tell that it is there."""

    words: str
    is_there: Callable[[float], bool]
    delay_s: float = 0


def draw(random: Random, traces: Traces, run_s: float) -> Moment:
    """Return a moment of a run that takes about so many seconds."""
    if random.random() < 0.4:
        at = random.uniform(0, run_s)
        return Moment(f"after {at:.2f} s", lambda elapsed: elapsed >= at)
    delay = random.uniform(0, LATEST_S)
    name = random.choice([*PHASES, "rows", "rows", "rows"])
    if name == "rows":
        rows = random.randint(2, COUNT)
        return Moment(f"{rows} rows", lambda _: traces.rows() >= rows, delay)
    reached = PHASES[name]
    return Moment(f"{name} + {delay * 1000:.0f} ms", lambda _: reached(traces), delay)


def wait_for(moment: Moment, run: Run) -> bool:
    """Wait for a moment; return whether it came before the end of the run."""
    started = time.monotonic()
    while not moment.is_there(time.monotonic() - started):
        if run.is_over():
            return False
        time.sleep(LOOK_S)
    time.sleep(moment.delay_s)
    return not run.is_over()
