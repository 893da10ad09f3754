"""Hands the shards of a run out to the workers of a cluster, and puts what comes back in place.

One thread and one event loop: each worker is a task of it, which asks the worker what it is and
then gives it shard after shard, two at a time, so that none waits for the other to travel.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Coroutine,
    Dict,
    List,
    Tuple,
    TypeVar,
)

from ..engine.shard_results import parts_of_key
from ..errors import InferenceError, NotEnoughMemoryError, PluginError, WorkerError, error_from_json
from ..scheduler import Scheduler
from ..texts import text, text_from_json
from .code_archive import code_archive
from .connection import connected, ended, workers_of
from .delivery import Delivery
from .interview import Interview, say_all
from .shard_message import keep_results, keys_of_shard
from .shard_queue import DEATHS, ShardQueue
from .worker import Unfit, Withdrawn, Worker

if TYPE_CHECKING:
    from distributed import Client

    from ..engine.work import HandOut, Work
    from .shard_queue import Flight

T = TypeVar("T")
Answer = Tuple[Dict[str, Any], List[bytes]]

OF_ALL = "all"
"""Topic of dask on which its scheduler says what becomes of workers."""

IN_FLIGHT = 2
"""Shards that a worker has: one that it classifies, one that has travelled meanwhile."""

LOOK_EVERY_S = 0.1
"""How often it is looked whether the user wants to stop, and whether a shard is free."""

COUNT_EVERY_S = 0.5
"""How often the scheduler is asked which workers there are."""

ANSWER_S = 20.0
"""How long a scheduler may take to say it."""

TELL_FIRST_S = 60.0
"""When it is said for the first time what each worker does; then after twice as long each time."""

PATIENCE_S = 600.0
"""How long a cluster may be without any worker: those of a batch system wait for their turn."""


def by_cluster(scheduler: Scheduler) -> HandOut:
    """Return what hands shards out to a scheduler's workers."""

    def hand_out(work: Work) -> None:
        asyncio.run(_Run(scheduler, work).to_its_end())

    return hand_out


CODE_RUNS_THERE = text(
    "The code that comes with the model runs on the workers too, with the rights of whoever "
    "started them."
)


@dataclass
class _Did:
    """What a worker did in this run.

    Attributes:
        objects: that it classified.
        busy, reading: seconds that it worked, and of them waited for chips to be read.
        since: when it was ready.
    """

    objects: int = 0
    busy: float = 0.0
    reading: float = 0.0
    since: float = field(default_factory=time.monotonic)


class _Run:
    """One run on a cluster."""

    def __init__(self, scheduler: Scheduler, work: Work) -> None:
        self._scheduler = scheduler
        self._work = work
        self._progress = work.progress
        self._reporter = work.progress.reporter
        self._name = f"object-classifier-{uuid.uuid4().hex}"
        self._code = code_archive()
        self._delivery = Delivery(work)
        self._queue = ShardQueue([len(shard) for shard in work.shards])
        self._present: frozenset[str] | None = None
        self._serving: dict[str, asyncio.Task[None]] = {}
        self._refused: dict[str, Unfit] = {}
        self._gone: set[str] = set()
        self._did: dict[str, _Did] = {}
        self._names: dict[str, str] = {}
        self._alone_since = time.monotonic()
        self._lost_early = 0
        self._tell_at, self._tell_after_s = time.monotonic() + TELL_FIRST_S, TELL_FIRST_S

    async def to_its_end(self) -> None:
        """Have all shards classified.

        Raises:
            Cancelled: the user stopped.
            PluginError: no worker can be used, the scheduler is lost, or the model failed.
            OSError: a file cannot be written.
        """
        if self._work.job.run_model_code:
            self._reporter.info(CODE_RUNS_THERE)
        async with connected(self._scheduler) as client:
            client.subscribe_topic(self._name, self._heard)  # type: ignore[no-untyped-call]
            client.subscribe_topic(OF_ALL, self._heard_of_workers)  # type: ignore[no-untyped-call]
            self._interview = await self._unless_cancelled(
                asyncio.to_thread(Interview, self._work, self._reporter, self._name)
            )
            counting = asyncio.create_task(self._count(client))
            try:
                while not self._queue.is_done:
                    self._progress.refuse_cancelled()
                    self._meet(client)
                    self._tell_now_and_then()
                    await self._wait(counting)
            finally:
                await ended([counting, *self._serving.values()])
                if client.status == "running":  # else it is told that this client has gone
                    client.unsubscribe_topic(OF_ALL)  # type: ignore[no-untyped-call]
                self._tell()

    async def _unless_cancelled(self, work: Awaitable[T]) -> T:
        task = asyncio.ensure_future(work)
        while not task.done():
            self._progress.refuse_cancelled()
            await asyncio.wait({task}, timeout=LOOK_EVERY_S)
        return await task

    async def _count(self, client: Client) -> None:
        """Keep count of the workers that there are, until the scheduler is lost."""
        while client.status == "running":
            try:
                self._present = await workers_of(client, ANSWER_S)
            except (OSError, asyncio.TimeoutError):
                return
            await asyncio.sleep(COUNT_EVERY_S)

    def _meet(self, client: Client) -> None:
        """Begin with workers that are new, and take the shards of those back that are gone."""
        if self._present is None:
            return
        self._present -= self._gone
        self._gone.clear()
        for address in self._refused.keys() - self._present:
            del self._refused[address]  # whoever comes under it is another one
        for address in self._serving.keys() - self._present:
            self._serving.pop(address).cancel()
            self._reporter.warning(
                text(
                    "Worker {worker} is gone. What it had not finished is done again.",
                    worker=self._names.get(address, address),
                )
            )
            self._refuse_deadly_model(address)
            self._take_back(address)
        for address in sorted(self._present - self._serving.keys() - self._refused.keys()):
            worker = Worker(client, address, self._code)
            self._serving[address] = asyncio.create_task(self._serve(worker))
        self._progress.workers = len(self._serving)
        self._refuse_none_left()

    def _refuse_deadly_model(self, address: str) -> None:
        """Refuse the run where workers are lost before they have begun, and none ever begins."""
        self._lost_early += address not in self._names
        if self._lost_early >= DEATHS and not self._did:
            raise WorkerError(
                text(
                    "{number} workers were lost before they could begin, while they looked at the "
                    "imagery or loaded the model",
                    number=DEATHS,
                ),
                mend=text(
                    "See the logs of the workers: memory may have run out, their dask may have "
                    "another version than the scheduler's, or their packages may not fit their "
                    "processor."
                ),
            )

    def _take_back(self, address: str) -> None:
        """Let other workers do what a worker had.

        Raises:
            WorkerError: too many were lost at the same shard.
        """
        place = self._queue.lose(address)
        if place is None or self._queue.deaths[place] < DEATHS:
            return
        keys = keys_of_shard(self._work.shards[place], self._work.plan)
        first, last = (parts_of_key(int(key))[0] for key in (keys[0], keys[-1]))
        raise WorkerError(
            text(
                "{number} workers were lost while they classified the same objects", number=DEATHS
            ),
            where=text("objects {first:,} to {last:,}", first=first, last=last),
            mend=text(
                "See the logs of the workers: memory may have run out, or an image be damaged. Run "
                "without those objects, or with a smaller batch_size; what is finished is kept."
            ),
        )

    def _refuse_none_left(self) -> None:
        """Refuse the run where no worker can be used; wait where one may come."""
        if self._serving:
            self._alone_since = time.monotonic()
            return
        if self._present and self._refused:
            address, unfit = next(iter(self._refused.items()))
            raise WorkerError(
                text("No worker of the cluster can be used"),
                where=text(
                    "the first, {worker}: {why}",
                    worker=self._names.get(address, address),
                    why=unfit.why,
                ),
                mend=text(
                    "Start workers that have the same packages as this machine, see the same "
                    "files, and have memory for the model and room on their disks. What is "
                    "finished is kept."
                ),
                details=unfit.details,
            )
        if time.monotonic() - self._alone_since > PATIENCE_S:
            raise WorkerError(
                text("The cluster has no worker"),
                where=text("for {minutes:.0f} minutes", minutes=PATIENCE_S / 60),
                mend=text("Start workers, and run again: what is finished is kept."),
            )

    async def _wait(self, counting: asyncio.Task[None]) -> None:
        """Wait a moment, and raise what a worker's task has raised."""
        tasks = [counting, *self._serving.values()]
        done, _ = await asyncio.wait(
            tasks, timeout=LOOK_EVERY_S, return_when=asyncio.FIRST_COMPLETED
        )
        if counting in done:
            raise WorkerError(
                text("The scheduler is lost"),
                where=self._scheduler.address,
                mend=text(
                    "Start it and its workers again, and run again: what is finished is kept."
                ),
            )
        for address in [address for address, task in self._serving.items() if task in done]:
            await self._serving.pop(address)

    async def _serve(self, worker: Worker) -> None:
        """Ask a worker what it is, and give it shards until all are done."""
        try:
            await self._interviewed(worker)
            self._did[worker.name] = _Did()
            turn = asyncio.Lock()
            await _all_of([self._lane(worker, turn) for _ in range(IN_FLIGHT)])
        except Unfit as unfit:
            self._leave_out(worker, unfit)
        except PluginError as error:
            # What the model does with a chip it does everywhere; memory is this worker's own.
            if isinstance(error, InferenceError) and not isinstance(error, NotEnoughMemoryError):
                raise
            self._leave_out(worker, Unfit.by(error))
        finally:
            worker.end()

    async def _interviewed(self, worker: Worker) -> None:
        """Ask a worker what it is.

        Raises:
            Unfit: it cannot be used.
        """
        try:
            await self._interview.of(worker)
        except PluginError as error:
            raise Unfit.by(error) from error
        except Withdrawn as gone:
            raise Unfit(text("somebody else has ended what it was asked")) from gone
        self._names[worker.address] = worker.name

    def _leave_out(self, worker: Worker, unfit: Unfit) -> None:
        if worker.client.status != "running":
            return  # it is the scheduler that is lost
        self._names[worker.address] = worker.name
        self._refused[worker.address] = unfit
        self._reporter.warning(
            text("Worker {worker} is not used: {why}", worker=worker.name, why=unfit.why)
        )
        self._take_back(worker.address)

    async def _lane(self, worker: Worker, turn: asyncio.Lock) -> None:
        """Give a worker one shard after another.

        Args:
            worker: which.
            turn: of those that do so: it gets shards in the order in which they are taken.
        """
        while not self._queue.is_done:
            async with turn:
                given = await self._given(worker)
            if given is None:
                await asyncio.sleep(LOOK_EVERY_S)
                continue
            place, flight, asked = given
            answer = await _answer_if_wanted(asked, flight)
            if answer is None:
                self._queue.give_back(worker.address, place)
            else:
                self._land(worker, place, *answer)

    async def _given(self, worker: Worker) -> tuple[int, Flight, asyncio.Task[Answer]] | None:
        """Give a worker its next shard; None: there is none for it at the moment."""
        taken = self._queue.take(worker.address, time.monotonic())
        if taken is None:
            return None
        place, flight = taken
        work, name = self._work, uuid.uuid4().hex[:8]
        files = await self._delivery.send_for(worker, work.shards[place], name)
        arguments = {
            "model": self._interview.model_for(worker),
            "run": self._name,
            "shard": place,
            "name": name,
            "names": list(files),
            "class_probabilities": work.job.class_probabilities,
        }
        asked = worker.ask("classify", arguments, list(files.values()))
        return place, flight, asyncio.create_task(asked)

    def _land(self, worker: Worker, place: int, result: dict[str, Any], files: list[bytes]) -> None:
        """Put what a shard has come to in place, unless another worker was sooner."""
        did = self._did[worker.name]
        did.busy += result["seconds"]
        did.reading += result["reading"]
        say_all(result["said"], worker, self._reporter)
        if self._queue.done[place]:
            return
        work, shard = self._work, self._work.shards[place]
        keys = keys_of_shard(shard, work.plan)
        keep_results(work.folder, shard, keys, files[0], uuid.uuid4().hex[:8])
        error = result["first_error"]
        self._progress.see(
            result["overhanging"],
            result["unreadable"],
            None if error is None else error_from_json(error),
        )
        for device, precision in result["ran"]:
            work.record.add(text_from_json(device), text_from_json(precision))
        did.objects += len(shard)
        work.record.note_worker(worker.name, {**worker.facts, "objects": len(shard)})
        rest = self._queue.finish(worker.address, place, result["seconds"])
        self._progress.add(rest)

    def _heard(self, event: tuple[float, dict[str, Any]]) -> None:
        """Hear how far a worker is."""
        _, said = event
        worker, place = said["worker"], said["shard"]
        self._queue.begin(worker, place, time.monotonic() - said["seconds"])
        some = self._queue.note(worker, place, said["done"])
        if some:
            self._progress.add(some)

    def _heard_of_workers(self, event: tuple[float, Any]) -> None:
        """Hear that a worker has ended: another may come under its address before it is missed."""
        _, said = event
        if isinstance(said, dict) and said.get("action") == "remove-worker":
            self._gone.add(str(said.get("worker", "")))

    def _tell_now_and_then(self) -> None:
        now = time.monotonic()
        if now >= self._tell_at:
            self._tell_after_s *= 2
            self._tell_at = now + self._tell_after_s
            self._tell()
            if not self._serving:
                self._reporter.info(text("The cluster has no worker at the moment: waiting."))
            for address in self._serving.keys() - self._names.keys():
                self._reporter.info(
                    text(
                        "Worker {worker} has not answered yet: it is busy with other work, has no "
                        "memory left, or has stopped.",
                        worker=address,
                    )
                )

    def _tell(self) -> None:
        """Say what each worker did, and what it waited for."""
        for name, did in self._did.items():
            there = max(time.monotonic() - did.since, 1e-6)
            self._reporter.info(
                text(
                    "Worker {worker}: {count:,} object, {rate:,.1f} per second. It ran the model "
                    "for {model:.0f} % of its time, waited {reading:.0f} % for imagery and "
                    "{idle:.0f} % for work.",
                    "Worker {worker}: {count:,} objects, {rate:,.1f} per second. It ran the model "
                    "for {model:.0f} % of its time, waited {reading:.0f} % for imagery and "
                    "{idle:.0f} % for work.",
                    worker=name,
                    count=did.objects,
                    rate=did.objects / max(did.busy, 1e-6),
                    model=100 * (did.busy - did.reading) / there,
                    reading=100 * did.reading / there,
                    idle=max(100 * (1 - did.busy / there), 0),
                )
            )


async def _answer_if_wanted(asked: asyncio.Task[Answer], flight: Flight) -> Answer | None:
    """Return what a worker makes of a shard; None: it is not wanted of it any more."""
    try:
        while not (asked.done() or flight.is_over):
            await asyncio.wait({asked}, timeout=LOOK_EVERY_S)
        return await asked if asked.done() else None
    except Withdrawn:
        return None
    finally:
        await ended([asked])


async def _all_of(works: list[Coroutine[Any, Any, None]]) -> None:
    """Do several things at once; where one fails, the others end."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in tasks:
            if task.done():
                await task
    finally:
        await ended(tasks)
