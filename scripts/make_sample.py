"""Make the sample that *Load a sample* copies: a town that the sample model has not seen.

    town.tif         8-bit RGB, 0.2 m, UTM; JPEG within, so that the plugin's zip stays small
    footprints.gpkg  layer `footprints`: id, address, use, and truth, which is what the storm did.
                     Two rows are awkward on purpose: no geometry, outside the image

Runs in the model environment (`make sample`). One seed, one town.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import rasterio
from make_scene import in_view, write_footprints, write_imagery
from town.canvas import PIXEL
from town.paint import paint_town
from town.plan import plan_town

SEED = 2027
"""Neither of a town that the model was trained on (train_sample_model.py) nor of the demo's."""

PIXELS = 3072
JPEG_QUALITY = 85


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Make the imagery and footprints of the sample.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    town = plan_town(SEED, PIXELS * PIXEL)
    with rasterio.Env(
        COMPRESS_OVERVIEW="JPEG",
        PHOTOMETRIC_OVERVIEW="YCBCR",
        INTERLEAVE_OVERVIEW="PIXEL",
        JPEG_QUALITY_OVERVIEW=JPEG_QUALITY,
    ):
        write_imagery(
            folder / "town.tif",
            paint_town(town, SEED),
            {
                "compress": "jpeg",
                "photometric": "ycbcr",
                "interleave": "pixel",
                "jpeg_quality": JPEG_QUALITY,
            },
        )
    write_footprints(folder / "footprints.gpkg", town, SEED, with_truth=True)
    counts = Counter(building.truth for building in in_view(town))
    print(", ".join(f"{n} {name}" for name, n in sorted(counts.items())))


if __name__ == "__main__":
    main()
