"""What 50 million roofs on object storage come to: the sums of docs/scale.md.

    python benchmarks/scale.py [--docs docs]

in any Python: writes the two tables of that page between their marks. What is reckoned with stands
here, each number with the place it comes from; what nobody has measured is called an assumption.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
BEGIN = "<!-- made by benchmarks/scale.py: begin ({part}) -->"
END = "<!-- made by benchmarks/scale.py: end ({part}) -->"
SPEED = "[Speed and memory](speed.md)"
ASSUMPTION = "assumption"


class Given(NamedTuple):
    """A number that is reckoned with."""

    value: float
    what: str
    source: str


GIVEN = {
    "roofs": Given(50_000_000, "roofs", ASSUMPTION),
    "density": Given(300, "roofs on a km² of the blocks that are read", ASSUMPTION),
    "pixel": Given(0.3, "m a pixel", ASSUMPTION),
    "block": Given(512, "px, side of a block", "Cloud Optimized GeoTIFF, GDAL's default"),
    "bytes_px": Given(
        0.33, "bytes a pixel, RGB in JPEG of quality 85",
        "three aerial photographs of Joplin, `benchmarks/served.py --imagery`",
    ),
    "bytes_again": Given(
        1.0, "times each byte of them is read", "`benchmarks/served.py`, 1,812 roofs"
    ),
    "requests_block": Given(
        0.3, "requests a block: neighbours come together", "`benchmarks/served.py`, 1,812 roofs"
    ),
    "images_shard": Given(4, "images that a shard opens, two requests each", ASSUMPTION),
    "shard": Given(2_000, "roofs a shard", "`core/engine/shards.py`, SHARD_CHIPS"),
    "cpu": Given(
        15.2, "chips of 224 px a second and core, resnet34",
        f"{SPEED}, “How fast is a network run?”: 30.46 on two cores with AVX512-BF16",
    ),
    "gpu": Given(
        2_500, "chips of 224 px a second and GPU, resnet34 in float16",
        f"{ASSUMPTION}; {SPEED} says what was measured",
    ),
    "cut": Given(
        3_350, "chips of 224 px a second and core, cut and masked",
        f"{SPEED}, “How fast are chips cut?”: 20,544 of 128 px on two threads, by their pixels",
    ),
    "efficiency": Given(
        0.9, "of their rates is what workers do together",
        f"the goal of `benchmarks/workers.py`, for two; {SPEED} has what was measured",
    ),
    "qgis": Given(
        38.1, "s of QGIS for a million: staging and writing",
        f"{SPEED}, “How fast is a run from file to file?”, 1,000,000 objects: 5.83 and 32.27",
    ),
    "geometry": Given(165, "bytes of a roof's geometry, eight corners", "a job folder of 20,000"),
    "plan": Given(21, "bytes of a roof's plan", "a job folder of 20,000"),
    "result": Given(24, "bytes of a roof's result", "a job folder of 20,000"),
    "memory": Given(
        280, "bytes a roof in the process that hands out",
        f"{SPEED}, memory of the model's process, 1,000,000 objects",
    ),
    "cores": Given(64, "workers of one core", ASSUMPTION),
    "lost": Given(0.05, "of all workers are lost in an hour (spot machines)", ASSUMPTION),
    "failing": Given(1e-5, "of all requests fail once", ASSUMPTION),
    "core_price": Given(0.04, "$ an hour and core", ASSUMPTION),
    "gpu_price": Given(0.8, "$ an hour and GPU", ASSUMPTION),
    "request_price": Given(0.4, "$ a million requests", ASSUMPTION),
    "egress_price": Given(0.09, "$ a GB that leaves the region of the storage", ASSUMPTION),
    "job": Given(2_000_000, "roofs a job", "chosen: see below"),
}  # fmt: skip


class Sum(NamedTuple):
    """A number that comes out, and how."""

    value: float
    what: str
    how: str


def sums(given=None):
    """Return what it comes to, by name.

    Args:
        given: values by name, in place of `GIVEN`'s.
    """
    of = {**{name: each.value for name, each in GIVEN.items()}, **(given or {})}
    block_km2 = (of["block"] * of["pixel"] / 1000) ** 2
    blocks = of["roofs"] / (of["density"] * block_km2)
    gigabytes = blocks * of["block"] ** 2 * of["bytes_px"] * of["bytes_again"] / 1e9
    shards = of["roofs"] / of["shard"]
    requests = blocks * of["requests_block"] + 2 * shards * of["images_shard"]
    core_hours = of["roofs"] / of["cpu"] / of["efficiency"] / 3600
    gpu_hours = of["roofs"] / of["gpu"] / of["efficiency"] / 3600
    hours = core_hours / of["cores"]
    lost = of["cores"] * hours * of["lost"]
    lost_hours = lost * of["shard"] / of["cpu"] / 3600
    travels = of["geometry"] + of["plan"] + of["result"]
    asked = requests / 1e6 * of["request_price"]
    return {
        "blocks": Sum(blocks, "blocks that are read", "roofs / density / km² a block"),
        "gigabytes": Sum(gigabytes, "GB of imagery", "blocks x 512² x bytes a pixel"),
        "requests": Sum(requests, "requests", "blocks x 0.3, and 2 an image that a shard opens"),
        "shards": Sum(shards, "shards", "roofs / 2,000"),
        "core_hours": Sum(core_hours, "core hours without a GPU", "roofs / rate / efficiency"),
        "hours": Sum(hours, "hours on 64 cores", "core hours / 64"),
        "shard_s": Sum(of["shard"] / of["cpu"], "s a shard on one core", "2,000 / rate"),
        "gpu_hours": Sum(gpu_hours, "GPU hours instead", "roofs / rate / efficiency"),
        "gpu_shard_s": Sum(of["shard"] / of["gpu"], "s a shard on a GPU", "2,000 / rate"),
        "gpu_cores": Sum(
            of["gpu"] / of["cut"], "cores that cut for one GPU", "rate / rate of cutting"
        ),
        "gpu_mbit": Sum(
            gigabytes * 8000 / (gpu_hours * 3600), "Mbit/s of imagery into one GPU's machine",
            "GB / GPU hours",
        ),
        "travels": Sum(
            of["roofs"] * travels / 1e9, "GB through the scheduler, there and back",
            "geometry, plan and result of each roof",
        ),
        "lost": Sum(lost, "workers lost on 64 cores", "64 x hours x 5 %"),
        "lost_hours": Sum(
            lost_hours, "core hours done twice for it, at most", "a shard of each that is lost"
        ),
        "failing": Sum(requests * of["failing"], "requests that fail once", "requests / 100,000"),
        "failing_twice": Sum(
            requests * of["failing"] ** 2, "that fail twice in a row", "once more by 100,000"
        ),
        "jobs": Sum(of["roofs"] / of["job"], "jobs", "roofs / 2,000,000"),
        "qgis_minutes": Sum(
            of["roofs"] / 1e6 * of["qgis"] / 60, "minutes of QGIS, all jobs", "38.1 s a million"
        ),
        "job_gb": Sum(of["job"] * travels / 1e9, "GB of one job's folder", "2,000,000 x 210 bytes"),
        "job_memory": Sum(
            of["job"] * of["memory"] / 1e9, "GB that they take in the process that hands out",
            "2,000,000 x 280 bytes",
        ),
        "core_cost": Sum(core_hours * of["core_price"], "$ for cores", "core hours x price"),
        "gpu_cost": Sum(gpu_hours * of["gpu_price"], "$ for GPUs instead", "GPU hours x price"),
        "request_cost": Sum(asked, "$ for requests", "requests x price"),
        "egress_cost": Sum(
            gigabytes * of["egress_price"], "$ more for workers in another region", "GB x price"
        ),
        "cost": Sum(
            core_hours * of["core_price"] + asked, "$ in all on cores, in the storage's region",
            "cores and requests",
        ),
    }  # fmt: skip


def told(value):
    """Return a number as people write it."""
    if value and abs(value) < 0.01:
        return f"{value:.0e}".replace("e-0", "e-")
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def tables():
    """Return the parts of the page, by name."""
    return {
        "given": _table(("number", "what", "from"), GIVEN.values()),
        "sums": _table(("number", "what", "how"), sums().values()),
    }


def _table(head, rows):
    lines = [f"| {' | '.join(head)} |", "|--:|---|---|"]
    return "\n".join(
        [*lines, *(f"| {told(value)} | {what} | {why} |" for value, what, why in rows)]
    )


def page_of(page):
    """Return a page with the tables between their marks."""
    for part, table in tables().items():
        begin, end = BEGIN.format(part=part), END.format(part=part)
        before, _, rest = page.partition(begin)
        after = rest.partition(end)[2]
        page = f"{before}{begin}\n\n{table}\n\n{end}{after}"
    return page


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docs", type=Path, default=ROOT / "docs")
    path = parser.parse_args().docs / "scale.md"
    path.write_text(page_of(path.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
