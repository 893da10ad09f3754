"""The sums of docs/scale.md add up, and are those of benchmarks/scale.py."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from object_classifier.core import results

ROOT = Path(results.__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("scale", ROOT / "benchmarks" / "scale.py")
assert spec is not None and spec.loader is not None
scale = importlib.util.module_from_spec(spec)
spec.loader.exec_module(scale)


@pytest.fixture
def page() -> str:
    return (ROOT / "docs" / "scale.md").read_text("utf-8")


def test_the_page_has_the_sums_of_the_program(page):
    assert scale.page_of(page) == page, "run benchmarks/scale.py"


def test_what_is_reckoned_with_says_where_it_comes_from():
    assert all(each.source for each in scale.GIVEN.values())
    assert {name for name, each in scale.GIVEN.items() if "assumption" in each.source} == {
        "roofs", "density", "pixel", "images_shard", "gpu", "cores", "lost", "failing",
        "core_price", "gpu_price", "request_price", "egress_price",
    }  # fmt: skip


def test_a_shard_has_as_many_objects_as_those_of_a_run():
    source = (ROOT / "core" / "engine" / "shards.py").read_text("utf-8")

    assert f"SHARD_CHIPS = {scale.GIVEN['shard'].value}" in source


def test_one_roof_on_one_block_can_be_reckoned_by_hand():
    plain = {
        "roofs": 1, "density": 1, "pixel": 1, "block": 1000, "bytes_px": 0.5, "bytes_again": 1,
        "requests_block": 1, "images_shard": 1, "shard": 1, "cpu": 1 / 3600, "gpu": 1 / 1800,
        "efficiency": 1, "cores": 1, "core_price": 2, "gpu_price": 4, "request_price": 1e6,
        "egress_price": 3, "lost": 1, "failing": 0.5, "job": 1, "cut": 1 / 3600,
    }  # fmt: skip

    found = {name: each.value for name, each in scale.sums(plain).items()}

    assert (found["blocks"], found["gigabytes"], found["shards"]) == (1, 0.0005, 1)
    assert found["requests"] == 3, "one for the block, two to open the image"
    assert (found["core_hours"], found["gpu_hours"], found["hours"]) == (1, 0.5, 1)
    assert (found["core_cost"], found["gpu_cost"], found["request_cost"]) == (2, 2, 3)
    assert found["cost"] == found["core_cost"] + found["request_cost"]
    assert (found["lost"], found["lost_hours"], found["gpu_cores"]) == (1, 1, 2)
    assert found["gpu_mbit"] == pytest.approx(0.0005 * 8000 / 1800)


def test_twice_the_roofs_are_twice_of_all_but_what_is_of_a_shard_or_a_job():
    once = scale.sums()
    twice = scale.sums({"roofs": 2 * scale.GIVEN["roofs"].value})

    fixed = {"shard_s", "gpu_shard_s", "gpu_cores", "gpu_mbit", "job_gb", "job_memory"}
    for name, each in once.items():
        assert twice[name].value == pytest.approx(each.value * (1 if name in fixed else 2)), name


def test_numbers_are_told_as_people_write_them():
    assert list(map(scale.told, (50_000_000, 611.4, 15.86, 0.33, 1e-5, 2.3e-4, 0))) == [
        "50,000,000", "611", "15.9", "0.33", "1e-5", "2e-4", "0",
    ]  # fmt: skip
