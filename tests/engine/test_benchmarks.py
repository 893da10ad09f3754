"""What a benchmark measures is what a run does; each one works, small, and fills its tables."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from object_classifier.core.engine.pipeline import GDAL_SETTINGS, open_job
from rasterio.env import get_gdal_config
from scenes import noise, write_job, write_raster

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
SMALL = {
    "chips.py": "--polygons 12 --size 1024 --part 4 --rounds 1",
    "networks.py": "--backbone resnet18 --batch-size 2 --batches 1 --rounds 1 --steps 1",
    "runs.py": "--objects 9 --size 256 --network-objects 1 --network-rounds 1 --backbone resnet18 "
    "--steps 1",
    "served.py": "--size 512 --roofs-km2 1000",
    "tiles.py": "--tiles 2",
    "workers.py": "--objects 16 --size 256 --convolutions 1 --rounds 1",
}
NEEDS = {"networks.py": "torch", "runs.py": "torch", "workers.py": "distributed"}
ROWS = {
    "chips.py": [7, 4, 3], "networks.py": [7], "runs.py": [1, 2, 3, 3], "served.py": [5],
    "tiles.py": [4, 2], "workers.py": [3, 1],
}  # fmt: skip
"""How many each table has."""


def test_a_run_gives_gdal_room_for_the_blocks_that_neighbours_share(tmp_path) -> None:
    job = write_job(tmp_path / "job", write_raster(tmp_path / "image.tif", noise(3, 8, 8)), [])

    with open_job(job):
        in_bytes = get_gdal_config("GDAL_CACHEMAX")

    assert in_bytes == GDAL_SETTINGS["GDAL_CACHEMAX"] == 128 * 2**20


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Return a function that runs a benchmark once and returns the file of what it found."""
    folder, done = tmp_path_factory.mktemp("found"), {}

    def run(name: str) -> Path:
        if name in NEEDS:
            pytest.importorskip(NEEDS[name])
        if name in ("runs.py", "tiles.py") and shutil.which("qgis_process") is None:
            pytest.skip("QGIS is not installed here")
        if name not in done:
            done[name] = folder / f"{name}.json"
            command = [sys.executable, str(BENCHMARKS / name), *SMALL[name].split()]
            subprocess.run([*command, "--out", str(done[name])], check=True, cwd=ROOT)
        return done[name]

    return run


def numbers_of(value):
    """Return all numbers in what was found."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [number for each in value for number in numbers_of(each)]
    return [value] if isinstance(value, (int, float)) else []


@pytest.mark.parametrize("name", sorted(SMALL))
def test_a_benchmark_fills_its_tables(name, found) -> None:
    content = json.loads(found(name).read_text("utf-8"))

    assert [len(table["rows"]) for table in content["tables"]] == ROWS[name]
    for table in content["tables"]:
        assert all(len(row) == len(table["head"]) for row in table["rows"])
    assert all(map(math.isfinite, numbers_of(content)))
    assert content["goals"] or name == "tiles.py"
    assert content["machine"]["cores"] >= 1 and content["machine"]["versions"]["GDAL"]


def test_the_page_takes_up_what_was_found(tmp_path, found) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    page = shutil.copy(ROOT / "docs" / "speed.md", docs)
    command = [sys.executable, str(BENCHMARKS / "page.py"), "--docs", str(docs)]

    for _ in range(2):  # what was written before goes
        subprocess.run([*command, str(found("chips.py")), str(found("tiles.py"))], check=True)

    text = Path(page).read_text("utf-8")
    assert "Not measured yet" not in text and "## Where a goal is missed" in text
    assert text.count("12 polygons on 1,024²: times window + rasterize") == 1
    for name in docs.glob("speed/*.svg"):
        assert f"](speed/{name.name})" in text and name.stat().st_size < 100_000
    assert len(list(docs.glob("speed/*.svg"))) == 1
