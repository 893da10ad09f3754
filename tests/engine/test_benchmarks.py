"""What a benchmark measures is what a run does: the same settings, read back from GDAL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from object_classifier.core.engine.pipeline import GDAL_SETTINGS, open_job
from rasterio.env import get_gdal_config
from scenes import noise, write_job, write_raster

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
SMALL = {
    "read_chips.py": ["--polygons", "20", "--size", "512", "--rounds", "1"],
    "open_tiles.py": ["--tiles", "4", "--rounds", "1"],
    "model_throughput.py": [
        "--backbone",
        "resnet18",
        "--batches",
        "1",
        "--rounds",
        "1",
        "--steps",
        "1",
    ],
}


def test_a_run_gives_gdal_room_for_the_blocks_that_neighbours_share(tmp_path) -> None:
    job = write_job(tmp_path / "job", write_raster(tmp_path / "image.tif", noise(3, 8, 8)), [])

    with open_job(job):
        in_bytes = get_gdal_config("GDAL_CACHEMAX")

    assert in_bytes == GDAL_SETTINGS["GDAL_CACHEMAX"] == 256 * 2**20


def test_every_benchmark_is_tried() -> None:
    elsewhere = {"common.py", "input_state.py"}  # tests/qgis/test_input_state.py tries the other

    assert set(SMALL) == {path.name for path in BENCHMARKS.glob("*.py")} - elsewhere


@pytest.mark.parametrize("name", sorted(SMALL))
def test_a_benchmark_works_in_the_settings_of_a_run(name) -> None:
    told = subprocess.run(
        [sys.executable, str(BENCHMARKS / name), *SMALL[name]],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "block cache of GDAL: 256 MiB" in told.stdout
    assert "ours" in told.stdout
