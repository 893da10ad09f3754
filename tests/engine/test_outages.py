"""A server that is away for a while costs no object, and one that stays away no more than time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from faulty_server import faulty_server
from object_classifier.core.engine import file_reader, outages
from object_classifier.core.engine.outages import Patience, server_settings
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.errors import InputError
from object_classifier.core.results import open_results
from scenes import Listener, LookingModel, noise, rules, write_job, write_raster

SIDE, COUNT = 1024, 300
AFTER = 12
"""Requests of which a server has no trouble: the header, and the first tiles."""


@pytest.fixture(autouse=True)
def hurry(monkeypatch) -> None:
    """Wait as often as users do, and not as long."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setitem(outages._SETTINGS, "GDAL_HTTP_RETRY_DELAY", "0.05")
    monkeypatch.setitem(outages._SETTINGS, "GDAL_HTTP_LOW_SPEED_TIME", "1")
    monkeypatch.setattr(file_reader, "SERVERS", Patience((0.1, 0.3, 0.5), probe_s=0.1))


@pytest.fixture
def squares(tmp_path) -> list[Any]:
    """Return objects on an image that needs many requests."""
    blocks = {"tiled": True, "blockxsize": 64, "blockysize": 64}
    write_raster(tmp_path / "image.tif", noise(1, SIDE, SIDE), **blocks)
    places = np.random.default_rng(2).uniform(10, SIDE - 10, (COUNT, 2)) / 2 * (1, -1)
    return [*shapely.points(places + np.array((500_000, 4_000_000)))]


def job_on(url: str, folder: Path, squares: list[Any]) -> Path:
    return write_job(folder / "job", [f"/vsicurl/{url}/image.tif"], squares, threads=2)


def classified(job: Path, model: LookingModel | None = None) -> tuple[int, list[str]]:
    listener = Listener()
    model = model or LookingModel(rules(16, 16))
    answer = classify(job, listener, load=model.load)
    count = answer["classified_count"]
    assert answer["unreadable_count"] == answer["object_count"] - count
    return count, listener.warnings


@pytest.mark.parametrize(
    ("fault", "requests"), [("503", 9), ("500", 9), ("reset", 9), ("half", 2), ("silence", 2)]
)
def test_a_server_that_has_trouble_for_a_while_costs_no_object(
    fault, requests, tmp_path, squares
) -> None:
    with faulty_server(tmp_path, fault, AFTER, AFTER + requests) as url:
        assert classified(job_on(url, tmp_path, squares)) == (COUNT, [])


def test_a_server_that_stays_away_is_said_and_the_next_run_asks_for_the_rest(
    tmp_path, squares, monkeypatch
) -> None:
    with faulty_server(tmp_path, "503", AFTER) as url:
        job = job_on(url, tmp_path, squares)
        count, (warning,) = classified(job)
        (tmp_path / "mended").touch()
        monkeypatch.setattr(file_reader, "SERVERS", Patience())  # as another process has it
        with outages._forgotten(f"/vsicurl/{url}/image.tif"):
            """GDAL has seen nothing either."""
        model = LookingModel(rules(16, 16))
        whole, warnings = classified(job, model)

    assert 0 < count < COUNT and f": {COUNT - count} of {COUNT}." in warning
    assert "Its server did not answer, or not completely: make sure" in warning
    assert "damaged" not in warning
    assert (whole, warnings, len(model.chips)) == (COUNT, [], COUNT - count)
    with open_results(job) as rows:
        assert {row.status for row in rows} == {None}


def test_what_alone_cannot_be_read_is_waited_for_less_long() -> None:
    patience, asked = Patience((0.0,) * 9), [0]

    def broken() -> None:
        asked[0] += 1
        patience.read(lambda: 1, "others can")
        raise InputError("broken", mend="mend it")

    with pytest.raises(InputError, match="broken"):
        patience.read(broken, "nothing")

    assert asked == [1 + outages.OWN_PAUSES]


def test_who_has_waited_in_vain_asks_now_and_then_until_something_is_read() -> None:
    patience, asked = Patience((0.0,) * 3, probe_s=1e9), []

    def away() -> None:
        asked.append(1)
        raise InputError("away", mend="wait")

    for _ in range(9):
        with pytest.raises(InputError, match="away"):
            patience.read(away, "nothing")
    waited, probed = 4, 1
    assert len(asked) == waited + probed

    patience._probe_s = 0
    patience._given_up.rest_s = 0
    assert patience.read(lambda: "back", "nothing") == "back"
    with pytest.raises(InputError):
        patience.read(away, "nothing")
    assert len(asked) == waited + probed + 4


def test_what_an_administrator_has_set_for_servers_stays(monkeypatch) -> None:
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")

    settings = server_settings()

    assert "GDAL_HTTP_MAX_RETRY" not in settings and "GDAL_HTTP_CONNECTTIMEOUT" in settings
