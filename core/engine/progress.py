"""How far a run is, said now and then; and what is odd about its chips, said once."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import Cancelled
from ..texts import Text, text

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
        done: of them before this run.
        overhanging: chips that hold pixels which are not valid.
        unreadable: objects whose imagery cannot be read.
        first_error: why the first of them cannot.
    """

    reporter: Reporter
    total: int
    done: int
    overhanging: int = 0
    unreadable: int = 0
    first_error: PluginError | None = None
    finished: int = field(init=False, default=0)
    started: float = field(init=False, default_factory=time.monotonic)
    reported: float = field(init=False, default=0.0)

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
        self.finished += count
        now = time.monotonic()
        done = self.done + self.finished
        if now - self.reported >= REPORT_EVERY_S or done == self.total:
            self.reported = now
            self.reporter.progress(done, self.total, self._text(done, now - self.started))

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

    def _text(self, done: int, elapsed: float) -> str:
        rate = self.finished / max(elapsed, 1e-6)
        left = duration((self.total - done) / rate)
        return text(
            "{done:,} of {count:,} object, {rate:,.1f} per second, {left} left",
            "{done:,} of {count:,} objects, {rate:,.1f} per second, {left} left",
            done=done,
            count=self.total,
            rate=rate,
            left=left,
        )


def duration(seconds: float) -> str:
    """Return some seconds as people say them: 40 s, 3 min, 2.5 h."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
