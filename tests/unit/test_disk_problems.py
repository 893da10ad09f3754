"""A full or forbidden disk is a sentence, on both sides of the pipe."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing

import pytest
from object_classifier.core.errors import disk_problem
from object_classifier.core.worker.answer import answer


def raises(error: Exception):
    def work():
        raise error

    return work


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full (/cache/objects.gpkg). Make room"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EACCES, "may not be used (/cache/objects.gpkg). Give yourself access"),
        (errno.EROFS, "may not be used"),
    ],
)
def test_a_disk_that_takes_nothing_is_said(number, sentence):
    error = OSError(number, "strerror", "/cache/objects.gpkg")

    assert sentence in str(disk_problem(error))
    said = answer(raises(error))
    assert said["type"] == "failed" and said["error"]["class"] == "OutputError"


def test_results_that_find_no_room_are_said(tmp_path):
    with closing(sqlite3.connect(tmp_path / "results.sqlite")) as connection:
        connection.execute("CREATE TABLE results (object)")
        connection.execute("PRAGMA max_page_count = 3")

        with pytest.raises(sqlite3.OperationalError) as full:
            connection.execute("INSERT INTO results VALUES (zeroblob(100000))")

    assert "The disk is full" in str(disk_problem(full.value))
    assert answer(raises(full.value))["type"] == "failed"


@pytest.mark.parametrize(
    "error", [FileNotFoundError(errno.ENOENT, "no such file"), sqlite3.OperationalError("no table")]
)
def test_other_errors_stay_what_they_are(error):
    assert disk_problem(error) is None
    assert answer(raises(error))["type"] == "bug"
