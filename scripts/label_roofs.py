"""Label some buildings of the sample town, as somebody would before a model is trained.

    labelled.gpkg   layer `labelled`: the footprints with a field `damage`, which is the truth of as
                    many buildings as were asked for, and NULL for the others

Runs in the model environment (numpy, pyogrio). One seed, the same buildings.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
import pyogrio
from compare import read_truth

FIELD = "damage"


def label(footprints: Path, truth: Path, output: Path, *, count: int, seed: int) -> Counter[str]:
    """Write the layer, and return how many buildings of each class have a label."""
    meta, _, geometries, columns = pyogrio.raw.read(footprints, layer=footprints.stem)
    known = read_truth(truth)
    chosen = set(np.random.default_rng(seed).choice(sorted(known), count, replace=False).tolist())
    ids = columns[list(meta["fields"]).index("id")]
    labels = [known[number] if number in chosen else None for number in ids.tolist()]
    output.unlink(missing_ok=True)
    pyogrio.raw.write(
        output,
        geometries,
        [*columns, np.array(labels, dtype=object)],
        [*meta["fields"], FIELD],
        layer=output.stem,
        driver="GPKG",
        geometry_type=meta["geometry_type"],
        crs=meta["crs"],
        dataset_options={"VERSION": "1.3"},  # QGIS's older GDAL warns of a newer one
    )
    return Counter(filter(None, labels))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Label some buildings of the sample town.")
    parser.add_argument("folder", type=Path, help="of make_scene.py")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folder: Path = options.folder
    counts = label(
        folder / "footprints.gpkg",
        folder / "truth.csv",
        folder / "labelled.gpkg",
        count=options.count,
        seed=options.seed,
    )
    print("labelled:", ", ".join(f"{n} {name}" for name, n in sorted(counts.items())))


if __name__ == "__main__":
    main()
