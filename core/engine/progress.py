"""How far a run is, said now and then; and what is odd about its chips, said once."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import Cancelled
from ..texts import Text, joined, text
from .pace import Pace, duration

if TYPE_CHECKING:
    from ..errors import PluginError
    from .reporter import Reporter

REPORT_EVERY_S = 0.5


@dataclass
class Progress:
    """Counts, and says so now and then.

    Attributes:
        reporter: hears of it.
        total: rows of the results.
        done: of them; those of earlier processes are.
        overhanging: chips that hold pixels which are not valid.
        unreadable: objects whose imagery cannot be read.
        first_error: why the first of them cannot.
        pace: at which rows are finished.
        workers: of a cluster, that work at it; 0: this process does.
    """

    reporter: Reporter
    total: int
    done: int
    overhanging: int = 0
    unreadable: int = 0
    first_error: PluginError | None = None
    pace: Pace = field(default_factory=Pace)
    workers: int = 0
    reported: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        if self.done < self.total:
            self._say()

    def is_cancelled(self) -> bool:
        """Return whether the user asked to stop."""
        return self.reporter.is_cancelled()

    def refuse_cancelled(self) -> None:
        """Go on, unless the user asked to stop.

        Raises:
            Cancelled: they did.
        """
        if self.is_cancelled():
            raise Cancelled

    def see(self, overhanging: int, unreadable: int, error: PluginError | None) -> None:
        """Count what the log says at the end."""
        self.overhanging += overhanging
        self.unreadable += unreadable
        self.first_error = self.first_error or error

    def add(self, count: int) -> None:
        """Count rows that are finished."""
        self.done += count
        self.pace.add(count)
        now = time.monotonic()
        if now - self.reported >= REPORT_EVERY_S or self.done == self.total:
            self.reported = now
            self._say()

    def remarks(self) -> list[Text]:
        """Return what is to be known of the chips, and is nothing wrong: imagery has an edge."""
        if not self.overhanging:
            return []
        return [
            text(
                "Objects whose chips reach past the edge of the image or hold nodata: "
                "{number:,} of {total:,}; those pixels are 0.",
                number=self.overhanging,
                total=self.total,
            )
        ]

    def report(self) -> None:
        """Say once what is odd about the chips."""
        for remark in self.remarks():
            self.reporter.info(remark)
        if self.first_error is not None:
            self.reporter.warning(
                text(
                    "Objects that are not classified, because their imagery cannot be read: "
                    "{number:,} of {total:,}. The first: {error}",
                    number=self.unreadable,
                    total=self.total,
                    error=self.first_error,
                )
            )

    def _say(self) -> None:
        self.reporter.progress(self.done, self.total, self._sentence())

    def _sentence(self) -> Text:
        counts = text(
            "{done:,} of {count:,} object",
            "{done:,} of {count:,} objects",
            done=self.done,
            count=self.total,
        )
        if self.workers:
            by = text("{count} worker", "{count} workers", count=self.workers)
            counts = joined(", ", (counts, by))
        rate = self.pace.rate()
        if rate is None or self.done >= self.total:
            return counts
        left = (self.total - self.done) / rate
        return text(
            "{counts}, {rate:,.1f} per second, {left} left",
            counts=counts,
            rate=rate,
            left=duration(left),
        )
