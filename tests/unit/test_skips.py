"""The limit on skipped tests, in runs of pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from skips import ALLOWED, NO_SHARED_DATA

TESTS = Path(__file__).resolve().parents[1]


def run(folder: Path, content: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the tests of one file."""
    (folder / "test_it.py").write_text(f"import pytest\n{content}\ndef test_runs(): pass\n")
    command = [sys.executable, "-m", "pytest", "-p", "skips", "-p", "no:pytest_qgis", *options]
    paths = filter(None, (str(TESTS), os.environ.get("PYTHONPATH")))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTEST_XDIST_WORKER", None)
    return subprocess.run(
        [*command, "test_it.py"],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def skipped(*reasons: str) -> str:
    """Return the source of tests that are skipped."""
    tests = [
        f"@pytest.mark.skipif(True, reason={reason!r})\ndef test_{number}(): pass\n"
        for number, reason in enumerate(reasons)
    ]
    return "".join(tests)


@pytest.mark.parametrize(
    "content",
    [
        "def test_it(): pytest.skip('raster2pgsql is missing')",
        "pytest.skip('raster2pgsql is missing', allow_module_level=True)",
    ],
    ids=["a test", "a module"],
)
def test_what_everybody_can_run_may_not_be_skipped(tmp_path, content):
    said = run(tmp_path, content, "--limit-skips")

    assert said.returncode == pytest.ExitCode.TESTS_FAILED
    assert "1 skipped, 0 allowed: raster2pgsql is missing" in said.stdout


@pytest.mark.skipif(not find_spec("xdist"), reason="pytest-xdist is missing: make setup")
def test_the_limit_is_one_of_all_processes_together(tmp_path):
    said = run(tmp_path, skipped("raster2pgsql is missing"), "--limit-skips", "--numprocesses=2")

    assert said.returncode == pytest.ExitCode.TESTS_FAILED
    assert "1 skipped, 0 allowed: raster2pgsql is missing" in said.stdout


def test_what_a_machine_has_no_use_for_may_be_skipped_as_often_as_is_listed(tmp_path):
    reason, count = next(iter(ALLOWED.items()))

    fitting = run(tmp_path, skipped(*[reason] * count), "--limit-skips")
    too_many = run(tmp_path, skipped(*[reason] * (count + 1)), "--limit-skips")

    assert fitting.returncode == pytest.ExitCode.OK, fitting.stdout
    assert too_many.returncode == pytest.ExitCode.TESTS_FAILED
    assert f"{count + 1} skipped, {count} allowed: {reason}" in too_many.stdout


def test_tests_without_their_data_are_counted_apart(tmp_path):
    said = run(tmp_path, skipped(NO_SHARED_DATA, NO_SHARED_DATA), "--limit-skips")

    assert said.returncode == pytest.ExitCode.OK, said.stdout
    assert f"2 skipped for want of data: {NO_SHARED_DATA}" in said.stdout


def test_a_test_that_fails_as_expected_is_not_skipped(tmp_path):
    content = "@pytest.mark.xfail\ndef test_it(): assert False\n"

    assert run(tmp_path, content, "--limit-skips").returncode == pytest.ExitCode.OK


def test_without_the_option_nothing_is_limited(tmp_path):
    assert run(tmp_path, skipped("anything")).returncode == pytest.ExitCode.OK
