"""Do 95 % intervals of a sample hold the truth in 95 of 100 samples? Of towns whose truth is known.

    python benchmarks/coverage.py [--samples 1000] [--out FILE]

in the model environment. Samples are drawn as `sampleobjects` draws them and assessed as
`assessaccuracy` does. The table says for each kind of estimate the least and the greatest share of
samples whose interval holds the truth, of all classes; and the same of those estimates for which a
sample has 25 objects of the rarer kind: found and missed, right and wrong.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from common import ROOT, benchmark

sys.path.append(str(ROOT / "tests"))
from classified_town import DESIGNS, KINDS, MANY, Town, coverage


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with benchmark("How often do intervals hold the truth?", options.out) as (findings, _):
        rows = [row(design, options) for design in DESIGNS]
        title = f"95 % intervals of {options.samples:,} samples: share that holds the truth"
        findings.table(title, ["town, sample", *KINDS], rows)


def row(design, options):
    town = Town("object_classifier_core", design, options.seed)
    sampled = town.draw()
    rarer, found = town.rarer(sampled), coverage(town, options.samples)
    name = f"{design.name}: {design.size:,} objects, {len(sampled)} sampled"
    return [name, *(cell(kind, found, rarer) for kind in KINDS)]


def cell(kind, found, rarer):
    every = [one.share for key, one in found.items() if key[0] == kind]
    many = [one.share for key, one in found.items() if key[0] == kind and rarer[key] >= MANY]
    return between(every) + (f" ({between(many)})" if many else "")


def between(shares):
    low, high = (f"{end:.3f}".lstrip("0") for end in (min(shares), max(shares)))
    return low if low == high else f"{low} to {high}"


if __name__ == "__main__":
    main()
