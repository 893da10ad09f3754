"""How many tests may be skipped where everything is installed: a plugin of pytest.

`--limit-skips`, which `make test` says, fails a run that skips more than is listed here. Anywhere
else a skipped test is no fault: other systems, other versions of QGIS and environments without a
framework are tested as far as they go.
"""

from __future__ import annotations

from collections import Counter
from typing import Iterator

import pytest

NO_SHARED_DATA = "the folder shared/data with real sample imagery is not beside the checkout"
"""Tests that have no other data are told apart, however many they are."""

ALLOWED = {
    "this machine has a GPU": 1,
    "this CPU has no bfloat16 of its own": 1,
    "this disk does not tell capitals apart": 1,
    "only root on Linux may mount a disk": 5,
}
"""Tests that a machine may have no use for, and that no set-up can bring to it, by reason."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption(
        "--limit-skips",
        action="store_true",
        help="fail if a test is skipped that everybody can run (tests/skips.py)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Count where the whole run is seen: not in a worker of pytest-xdist."""
    if config.getoption("--limit-skips") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(SkipLimit())


class SkipLimit:
    """Counts what is skipped, by reason, and fails the run where that is too much."""

    def __init__(self) -> None:
        self._skipped: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test."""
        self._count(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a module as one test: nobody knows how many it has."""
        self._count(report)

    def _count(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped and isinstance(report.longrepr, tuple):  # else it failed as expected
            self._skipped[report.longrepr[2].split("Skipped: ", 1)[-1]] += 1

    def _too_many(self) -> Iterator[str]:
        for reason, count in self._skipped.items():
            if reason != NO_SHARED_DATA and count > ALLOWED.get(reason, 0):
                yield f"{count} skipped, {ALLOWED.get(reason, 0)} allowed: {reason}"

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail the run."""
        passed = {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
        if any(self._too_many()) and session.exitstatus in passed:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say why, and what was skipped for want of data."""
        if any(self._too_many()):
            terminalreporter.section("tests were skipped that everybody can run", red=True)
        for line in self._too_many():
            terminalreporter.write_line(line)
        if count := self._skipped[NO_SHARED_DATA]:
            terminalreporter.write_line(f"{count} skipped for want of data: {NO_SHARED_DATA}")
