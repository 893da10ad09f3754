"""core.engine.progress and pace: how far a run is, and how long it still takes."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from object_classifier.core.engine.pace import Pace, duration
from object_classifier.core.engine.progress import Progress


@dataclass
class Clock:
    """Goes on by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Reporter:
    """Keeps what it hears of the progress."""

    heard: list[tuple[int, int, str]] = field(default_factory=list)

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def progress(self, done: int, total: int, text: str) -> None:
        self.heard.append((done, total, text))

    def is_cancelled(self) -> bool:
        return False


@pytest.fixture
def heard(monkeypatch):
    """Return a function that says what is heard when parts are done after so many seconds each."""
    clock, reporter = Clock(), Reporter()
    monkeypatch.setattr("object_classifier.core.engine.progress.time.monotonic", clock)

    def hear(parts, *, total, done=0):
        progress = Progress(reporter, total, done, pace=Pace(clock))
        for seconds, count in parts:
            clock.now += seconds
            progress.add(count)
        return [sentence for _, _, sentence in reporter.heard]

    return hear


def test_the_time_left_is_not_said_before_it_can_be_told(heard):
    said = heard([(50, 16), *[(1, 16)] * 9], total=4000)

    assert said[0] == "0 of 4,000 objects"
    assert not any("left" in sentence for sentence in said[:6])
    assert said[-1] == "160 of 4,000 objects, 16.0 per second, 4 min left"


def test_a_first_part_that_takes_long_does_not_count_as_the_pace(heard):
    said = heard([(300, 16), *[(1, 16)] * 6], total=160)

    assert said[-1].endswith("3 s left")


def test_a_run_that_goes_on_counts_what_was_there_but_not_as_its_pace(heard):
    said = heard([(1, 10)] * 8, total=2000, done=1000)

    assert said[0] == "1,000 of 2,000 objects"
    assert said[-1] == "1,080 of 2,000 objects, 10.0 per second, 2 min left"


def test_what_is_done_says_nothing_of_the_time_left(heard):
    assert heard([(2, 10)] * 10, total=100)[-1] == "100 of 100 objects"


def test_few_parts_tell_no_pace_however_long_they_take():
    clock = Clock()
    pace = Pace(clock)
    for _ in range(3):
        clock.now += 100
        pace.add(1)

    assert pace.rate() is None
    clock.now += 100
    pace.add(1)
    assert pace.rate() == pytest.approx(0.01)


@pytest.mark.parametrize(
    ("seconds", "words"), [(4, "4 s"), (89, "89 s"), (120, "2 min"), (9000, "2.5 h")]
)
def test_a_time_is_said_as_people_say_it(seconds, words):
    assert duration(seconds) == words
