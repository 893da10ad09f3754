"""Kill the processes of runs at random moments, and tell what the next run makes of it.

python tests/torture/run.py --count 100 [--seed N] [--only NUMBER] [--cluster]

Each round plays in a QGIS, a cache and a folder that the rounds before have used: one, two or three
runs are killed, in some rounds other inputs are classified in between, and a last run may end. Its
layer has to be that of an unbroken run; what was finished is not made again, but for a shard of
each process that was killed; a killed QGIS leaves no process and no part of a layer. On a cluster
its scheduler and workers are killed too: without the scheduler a run ends in a sentence, without
workers it waits for others. Linux; run it with the model environment's Python.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import conftest  # noqa: E402, F401 (loads the checkout as object_classifier)
from installed import InstalledPlugin  # noqa: E402
from object_classifier.core.engine.shards import SHARD_CHIPS  # noqa: E402

from torture import clusters  # noqa: E402
from torture.inputs import COUNT, OTHERS, THE_SAME, Inputs  # noqa: E402
from torture.layers import Rows, rows_of, tables_of, write_others  # noqa: E402
from torture.moments import Traces, draw, wait_for  # noqa: E402
from torture.processes import VICTIMS, WORKER, Run  # noqa: E402

CONTINUING = "Continuing a run that had stopped."
NEW, REPLACED, BESIDE = "a new file", "a file that was there", "a table beside another"
TABLE, OTHER_TABLE, OTHER_ROWS = "result", "trees", 5


SAID = {
    WORKER: "The model's process died",
    clusters.SCHEDULER: "The scheduler (is lost|does not answer)",
}
"""What QGIS says of a run that ended because somebody else was killed."""

RUNS_GO_ON = (clusters.DASK_WORKER, clusters.DASK_WORKERS)
"""Without whom a run comes to its end all the same."""


@dataclass
class Kill:
    """One of a round's, as the log has it.

    Attributes:
        whom: was killed.
        moment: that was waited for.
        phase: in which the run was, by its files.
        rows: in the folder of the job afterwards.
        lost: rows that were classified and are not there; None: nobody has counted.
        code: with which QGIS ended, where only its worker was killed.
    """

    whom: str
    moment: str
    phase: str
    rows: int = 0
    lost: int | None = None
    code: int | None = None


@dataclass
class Round:
    """What became of one.

    Attributes:
        number: in the session.
        model, output: what was run, and where to.
        kills: one after another.
        others: what else was classified in between, "" for nothing.
        continued: the last run went on where the one before it had stopped.
        made: rows that the model made in the last run; None: nobody has counted.
        faults: what went wrong.
    """

    number: int
    model: str
    output: str
    kills: list[Kill] = field(default_factory=list)
    others: str = ""
    continued: bool = False
    made: int | None = None
    faults: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Return it as a line."""
        kills = "; ".join(
            f"{kill.whom} killed at {kill.moment} ({kill.phase}), {kill.rows} rows kept"
            + ("" if kill.lost is None else f", {kill.lost} lost")
            for kill in self.kills
        )
        went_on = "went on" if self.continued else "began anew"
        made = "" if self.made is None else f", {self.made} rows made"
        others = f"; {self.others} in between" if self.others else ""
        end = "; ".join(self.faults) or "the layer is that of an unbroken run"
        return (
            f"{self.number:4} {self.model}, {self.output}: {kills}{others}; {went_on}{made}; {end}"
        )


class FaultError(Exception):
    """Something that must not be."""


@dataclass(frozen=True)
class Begun:
    """A run, and what was there for it: whether a job had stopped, with how many rows."""

    run: Run
    goes_on: bool
    rows: int


class Session:
    """Rounds in one folder, with all that they share."""

    def __init__(self, folder: Path, seed: int, cluster: clusters.Cluster | None = None) -> None:
        self._folder = folder
        self._cluster = cluster
        self._victims = VICTIMS if cluster is None else (*VICTIMS, *2 * clusters.VICTIMS)
        self._seed = seed
        self._plugin = InstalledPlugin.create(folder / "tortured")
        self._spared = InstalledPlugin.create(folder / "spared")
        self._traces = Traces(folder / "tortured" / "cache", folder / "out" / f"{TABLE}.gpkg")
        self._unbroken: dict[tuple[Inputs, str], Rows] = {}
        self._inputs = {
            is_counted: Inputs(folder / ("function" if is_counted else "network"), is_counted)
            for is_counted in (False, True)
        }
        self._run_s = 0.0
        for inputs in self._inputs.values():
            inputs.write(*OTHERS)

    def play(self, number: int) -> Round:
        """Play a round."""
        random = Random(f"{self._seed}:{number}")
        is_counted = random.random() < 0.4
        model = "a function" if is_counted else "a network"
        played = Round(number, model, random.choice((NEW, NEW, REPLACED, BESIDE)))
        try:
            self._play(played, random, self._inputs[is_counted])
        except (FaultError, sqlite3.Error) as fault:
            played.faults.append(str(fault) or repr(fault))
            shutil.rmtree(self._traces.cache / "jobs", ignore_errors=True)
        return played

    def _play(self, played: Round, random: Random, inputs: Inputs) -> None:
        self._spare(inputs, THE_SAME)
        self._prepare(played.output)
        for _ in range(random.choice((1, 1, 2, 3))):
            if not self._kill(played, random, inputs):  # the run has ended before
                return
        if random.random() < 0.25:
            played.others = random.choice([*OTHERS])
            self._classify_others(played, inputs)
        self._end_well(self._begin(played, inputs), played, inputs)

    def _prepare(self, output: str) -> None:
        shutil.rmtree(self._traces.output.parent, ignore_errors=True)
        self._traces.output.parent.mkdir()
        if output != NEW:
            write_others(self._traces.output, OTHER_TABLE)

    def _kill(self, played: Round, random: Random, inputs: Inputs) -> bool:
        """Start a run and kill it; return whether it had not ended before."""
        traces, whom = self._traces, random.choice(self._victims)
        moment = draw(random, traces, self._run_s)
        begun = self._begin(played, inputs)
        if not wait_for(moment, begun.run):
            self._end_well(begun, played, inputs)
            return False
        phase = traces.phase()
        if self._cluster is not None and whom in clusters.VICTIMS:
            self._cluster.kill(whom)
        else:
            whom = begun.run.kill(whom)
        kill = Kill(whom, moment.words, phase, code=begun.run.end())
        played.kills.append(kill)
        left = begun.run.left()
        if left:
            raise FaultError(f"killed: {whom}; what lives on: {left}")
        said = SAID.get(whom)
        if said is not None and kill.code and not re.search(said, begun.run.said):
            raise FaultError(f"nothing says so: {begun.run.said}")
        if whom in RUNS_GO_ON and kill.code:
            raise FaultError(f"the run did not go on: {begun.run.said}")
        kill.rows = traces.rows()
        self._check_output(played.output, inputs)
        if inputs.is_counted and traces.job() is not None:
            kill.lost = max(begun.rows, 1) + inputs.asked - kill.rows
            if kill.lost > SHARD_CHIPS * (1 if self._cluster is None else len(clusters.WORKERS)):
                raise FaultError(f"{kill.lost} rows were lost")
        return True

    def _classify_others(self, played: Round, inputs: Inputs) -> None:
        """Classify other inputs of the same names; what has stopped is not theirs."""
        if self._cluster is not None:
            self._cluster.mend()
        with inputs.others(played.others):
            self._spare(inputs, played.others)
            self._prepare(played.output)
            run = self._start(inputs, played.output)
            self._end(run)
        if CONTINUING in run.said:
            raise FaultError(f"{played.others}: went on with what was not its own")
        self._check_layer(inputs, played.others)
        self._prepare(played.output)

    def _begin(self, played: Round, inputs: Inputs) -> Begun:
        if self._cluster is not None:
            self._cluster.mend()
        goes_on, rows = self._traces.job() is not None, self._traces.rows()
        return Begun(self._start(inputs, played.output), goes_on, rows)

    def _end_well(self, begun: Begun, played: Round, inputs: Inputs) -> None:
        """Let a run come to its end, and judge it."""
        self._end(begun.run)
        played.continued = CONTINUING in begun.run.said
        if played.continued is not begun.goes_on:
            raise FaultError(f"to go on with: {begun.goes_on}; said: {begun.run.said}")
        if inputs.is_counted:
            played.made = inputs.asked
            if played.made != COUNT - max(begun.rows, 1):
                raise FaultError(f"{begun.rows} rows were there, and {played.made} were made")
        self._check_layer(inputs, THE_SAME)
        if played.output == BESIDE:
            self._check_others_table()
        if self._traces.job() is not None:
            raise FaultError("the folder of the job is still there")

    def _check_output(self, output: str, inputs: Inputs) -> None:
        """See to it that a killed run has left what was there, or all that was to be there."""
        path = self._traces.output
        if not path.exists() and output == NEW:
            return
        is_old = TABLE not in tables_of(path)
        if is_old or output == BESIDE:
            self._check_others_table()
        if not is_old:
            self._check_layer(inputs, THE_SAME)

    def _check_others_table(self) -> None:
        if len(rows_of(self._traces.output, OTHER_TABLE)) != 1 + OTHER_ROWS:
            raise FaultError("a table of somebody's is not as it was")

    def _check_layer(self, inputs: Inputs, kind: str) -> None:
        wanted = self._unbroken[inputs, kind]
        found = rows_of(self._traces.output, TABLE)
        if found != wanted:
            differ = [pair for pair in zip(wanted, found) if pair[0] != pair[1]]
            raise FaultError(
                f"a layer of {kind} has {len(found)} rows instead of {len(wanted)}, and "
                f"{len(differ)} differ: {differ[:2]}"
            )

    def _spare(self, inputs: Inputs, kind: str) -> None:
        """Keep the layer of an unbroken run, in a cache of its own, and how long it took."""
        if (inputs, kind) in self._unbroken:
            return
        self._prepare(NEW)
        started = time.monotonic()
        self._end(self._start(inputs, NEW, self._spared))
        self._run_s = time.monotonic() - started
        self._unbroken[inputs, kind] = rows_of(self._traces.output, TABLE)

    def _start(self, inputs: Inputs, output: str, plugin: InstalledPlugin | None = None) -> Run:
        where = str(self._traces.output)
        if output == BESIDE:
            where = f"ogr:dbname='{where}' table=\"{TABLE}\" (geom)"
        inputs.forget()
        parameters = {**inputs.parameters, "OUTPUT": where}
        if self._cluster is not None and plugin is None:
            parameters["SCHEDULER"] = self._cluster.address
        return Run.start(plugin or self._plugin, parameters, self._folder / "said.txt")

    @staticmethod
    def _end(run: Run) -> None:
        code = run.end()
        if code != 0:
            raise FaultError(f"a run that nobody killed ended with {code}: {run.said}")


def torture(*, seed: int, count: int, first: int = 0, on_cluster: bool = False) -> Iterator[Round]:
    """Play rounds, and yield what became of each."""
    with tempfile.TemporaryDirectory(prefix="torture-") as folder, ExitStack() as stack:
        cluster = None
        if on_cluster:
            cluster = clusters.Cluster(Path(folder) / "dask")
            stack.callback(cluster.close)
        session = Session(Path(folder), seed, cluster)
        for number in range(first, first + count):
            yield session.play(number)


def summary(rounds: list[Round]) -> str:
    """Return what became of all rounds, in a few lines."""
    kills = [kill for played in rounds for kill in played.kills]
    lost = [kill.lost for kill in kills if kill.lost is not None]
    faults = [played for played in rounds if played.faults]
    went_on = sum(played.continued for played in rounds)
    others = sum(bool(played.others) for played in rounds)
    most, mean = max(lost, default=0), sum(lost) / max(len(lost), 1)
    return f"""{len(rounds)} rounds, {len(kills)} kills, {len(faults)} rounds with a fault
who: {_counted(kill.whom for kill in kills)}
when: {_counted(kill.phase for kill in kills)}
the last run went on where one had stopped in {went_on}; other inputs in between in {others}
rows lost by a kill: {most} at most, {mean:.0f} on average of the {len(lost)} that were counted"""


def _counted(names: Iterable[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in Counter(names).most_common())


def main() -> int:
    """Play rounds, and say what became of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--only", type=int)
    parser.add_argument("--cluster", action="store_true")
    options = parser.parse_args()
    os.environ["OBJECT_CLASSIFIER_PYTHON"] = sys.executable
    first, count = (0, options.count) if options.only is None else (options.only, 1)
    log = ROOT / "build" / "torture" / f"{options.seed}.jsonl"
    log.parent.mkdir(parents=True, exist_ok=True)
    print(f"{count} rounds of seed {options.seed}; the log: {log}")
    rounds = []
    for played in torture(seed=options.seed, count=count, first=first, on_cluster=options.cluster):
        rounds.append(played)
        print(played.told(), flush=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(played)) + "\n")
    print(summary(rounds))
    return 1 if any(played.faults for played in rounds) else 0


if __name__ == "__main__":
    sys.exit(main())
