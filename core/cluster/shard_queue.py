"""Which worker gets which shard next, and which shards are given to a second one."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median
from typing import Iterator, Sequence

SLOWER = 1.5
"""A shard is given to a second worker that should be done with it so many times sooner."""

COPIES = 2
"""How many workers have one shard at most."""

DEATHS = 3
"""How many workers may die at one shard before it is taken for the reason."""


@dataclass
class Flight:
    """A shard that a worker has.

    Attributes:
        worker: its address.
        given: when it got it, seconds.
        begun: when the worker began it, seconds; None: it waits there for another one.
        done: how many of its chips are.
        is_over: it is wanted no more: another worker has done it, or begins it sooner.
    """

    worker: str
    given: float
    begun: float | None = None
    done: int = 0
    is_over: bool = False


@dataclass
class Throughput:
    """How fast a worker is.

    Attributes:
        chips: that it has classified.
        seconds: that it took for them.
    """

    chips: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float | None:
        """Chips per second; None: not known yet."""
        return self.chips / self.seconds if self.chips and self.seconds > 0 else None


@dataclass
class ShardQueue:
    """The shards of a run, by their places: neighbours lie side by side.

    Attributes:
        sizes: how many chips each has.
        flights: of each, who has it.
        done: of each, whether it is.
        deaths: of each, how many workers have died at it.
        paces: of each worker that has done some.
    """

    sizes: Sequence[int]
    flights: list[list[Flight]] = field(init=False)
    done: list[bool] = field(init=False)
    deaths: list[int] = field(init=False)
    paces: dict[str, Throughput] = field(init=False, default_factory=dict)
    _last: dict[str, int] = field(init=False, default_factory=dict)
    _most: dict[int, int] = field(init=False, default_factory=dict)
    """How many of a shard's chips somebody has done."""

    def __post_init__(self) -> None:
        self.flights = [[] for _ in self.sizes]
        self.done = [False] * len(self.sizes)
        self.deaths = [0] * len(self.sizes)

    @property
    def is_done(self) -> bool:
        """Whether all shards are."""
        return all(self.done)

    def take(self, worker: str, now: float) -> tuple[int, Flight] | None:
        """Give a worker its next shard; None: there is none for it at the moment.

        It goes on beside its last one, or begins where most is free. Where nothing is free it gets
        what waits at another worker, or what that one is slow at.
        """
        shard = self._free_for(worker)
        if shard is None:
            shard = self._waiting_elsewhere(worker)
        if shard is None:
            shard = self._slow_elsewhere(worker, now)
        if shard is None:
            return None
        flight = Flight(worker, now)
        self.flights[shard].append(flight)
        self._last[worker] = shard
        return shard, flight

    def begin(self, worker: str, shard: int, now: float) -> None:
        """Note that a worker has begun a shard."""
        for flight in self._of(worker, shard):
            flight.begun = now if flight.begun is None else flight.begun

    def note(self, worker: str, shard: int, done: int) -> int:
        """Note how far a worker is; return how many chips are done that nobody had done before."""
        if self.done[shard]:
            return 0
        for flight in self._of(worker, shard):
            flight.done = max(flight.done, done)
        before = self._most.get(shard, 0)
        self._most[shard] = max(before, done)
        return self._most[shard] - before

    def finish(self, worker: str, shard: int, seconds: float) -> int:
        """Note that a worker has done a shard; return how many of its chips are new."""
        pace = self.paces.setdefault(worker, Throughput())
        pace.chips, pace.seconds = pace.chips + self.sizes[shard], pace.seconds + seconds
        rest = self.sizes[shard] - self._most.get(shard, 0)
        self.done[shard] = True
        for flight in self.flights[shard]:
            flight.is_over = True
        return rest

    def lose(self, worker: str) -> int | None:
        """Take a worker's shards back, which is gone; return the one that it was at, if any."""
        had = [shard for shard, _ in self._held(worker)]
        begun = [shard for shard, flight in self._held(worker) if flight.begun is not None]
        for shard in had:
            self.give_back(worker, shard)
        if not had:
            return None
        shard = (begun or had)[0]
        self.deaths[shard] += 1
        return shard

    def give_back(self, worker: str, shard: int) -> None:
        """Take a shard back that a worker does not do."""
        kept = [flight for flight in self.flights[shard] if flight.worker != worker]
        self.flights[shard] = kept

    def _free_for(self, worker: str) -> int | None:
        last = self._last.get(worker)
        if last is not None and self._is_free(last + 1):
            return last + 1
        start, length = 0, 0
        for begin, end in self._free_runs():
            if end - begin > length:
                start, length = begin, end - begin
        if not length:
            return None
        # Where somebody else comes along from the left, begin in the middle.
        follows = start > 0 and not self.done[start - 1]
        return start + length // 2 if follows else start

    def _free_runs(self) -> Iterator[tuple[int, int]]:
        begin = None
        for shard in range(len(self.sizes) + 1):
            if self._is_free(shard):
                begin = shard if begin is None else begin
            elif begin is not None:
                yield begin, shard
                begin = None

    def _is_free(self, shard: int) -> bool:
        is_one = shard < len(self.sizes)
        return is_one and not self.done[shard] and not self._wanted(shard)

    def _waiting_elsewhere(self, worker: str) -> int | None:
        """Take what has not begun at a worker that is at something else, the slowest one first."""
        if self._held(worker):
            return None
        waiting = [
            (self.paces.get(flight.worker, Throughput()).rate or 0.0, shard, flight)
            for shard in range(len(self.sizes))
            if not self.done[shard]
            for flight in self._wanted(shard)
            if flight.begun is None and len(self._held(flight.worker)) > 1
        ]
        if not waiting:
            return None
        _, shard, flight = min(waiting, key=lambda each: each[:2])
        flight.is_over = True
        self.flights[shard].remove(flight)
        return shard

    def _slow_elsewhere(self, worker: str, now: float) -> int | None:
        own = self._rate_of(worker)
        if self._held(worker) or own is None:
            return None
        slow = []
        for shard, size in enumerate(self.sizes):
            flights = self._wanted(shard)
            if self.done[shard] or not flights or len(flights) >= COPIES:
                continue
            left = min(self._left_s(shard, flight, now) for flight in flights)
            if left > SLOWER * size / own:
                slow.append((left, shard))
        return max(slow)[1] if slow else None

    def _left_s(self, shard: int, flight: Flight, now: float) -> float:
        """Return in how many seconds a worker should be done with a shard."""
        size = self.sizes[shard]
        taken = now - (flight.given if flight.begun is None else flight.begun)
        if flight.done:
            return (size - flight.done) * taken / flight.done
        return max(taken, self._usual_s(shard, flight.worker))  # it may not work at all

    def _usual_s(self, shard: int, worker: str) -> float:
        rate = self._rate_of(worker)
        return self.sizes[shard] / rate if rate else 0.0

    def _rate_of(self, worker: str) -> float | None:
        """Return a worker's rate; that of the others where it has done nothing yet."""
        own = self.paces.get(worker, Throughput()).rate
        known = [pace.rate for pace in self.paces.values() if pace.rate is not None]
        return own or (median(known) if known else None)

    def _wanted(self, shard: int) -> list[Flight]:
        return [flight for flight in self.flights[shard] if not flight.is_over]

    def _of(self, worker: str, shard: int) -> list[Flight]:
        return [flight for flight in self.flights[shard] if flight.worker == worker]

    def _held(self, worker: str) -> list[tuple[int, Flight]]:
        """Return what a worker has, that is wanted."""
        return [
            (shard, flight)
            for shard in range(len(self.sizes))
            if not self.done[shard]
            for flight in self._wanted(shard)
            if flight.worker == worker
        ]
