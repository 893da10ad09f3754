"""Make the sample scene: imagery of a town after a tornado, its footprints, and the truth.

    town.tif         8-bit RGB, 0.2 m, UTM, tiled, with overviews
    footprints.gpkg  layer `footprints`: id, address, use; drawn before the storm, a little askew.
                     Three rows are awkward on purpose: no geometry, outside the image, on its edge
    truth.csv        id, truth; one row per building whose middle lies in the image

Runs in the model environment (numpy, rasterio, shapely, pyogrio). One seed, one scene.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple

import numpy as np
import pyogrio
import rasterio
import shapely
import shapely.affinity
from rasterio.enums import Resampling
from rasterio.transform import Affine
from town.canvas import PIXEL
from town.paint import paint_town
from town.plan import Building, RoofPart, Town, plan_town

if TYPE_CHECKING:
    from numpy.typing import NDArray

CRS = "EPSG:32615"
WEST, NORTH = 368_400.0, 4_105_600.0
"""Of the image's top left corner, metres."""

PIXELS = 4096

Row = Tuple[int, str, str, Optional[str]]
"""Of the footprints: id, address, use, truth."""


def footprint(building: Building) -> shapely.Geometry:
    """Return the outline of a building in the image's frame, metres."""
    return shapely.union_all([_outline(part) for part in building.parts]).buffer(0)


def _outline(part: RoofPart) -> shapely.Geometry:
    a, b = part.half_length, part.half_width
    corners = [part.frame.place(u, v) for u, v in ((-a, -b), (a, -b), (a, b), (-a, b))]
    return shapely.Polygon([(corner.x, corner.y) for corner in corners])


def surveyed(building: Building, rng: np.random.Generator) -> shapely.Geometry:
    """Return the outline as somebody digitised it: moved a little."""
    return shapely.affinity.translate(footprint(building), *rng.normal(0, 0.3, 2))


def in_view(town: Town, margin: float = 0.0) -> list[Building]:
    """Return the buildings whose middle lies in the image, `margin` metres from its edge."""
    low, high = margin, town.size - margin
    return [b for b in town.buildings if low < b.frame.x < high and low < b.frame.y < high]


DEFLATE = {"compress": "deflate", "predictor": 2, "zlevel": 4, "photometric": "rgb"}
"""How the scene's pixels are kept: as they were painted."""


def write_imagery(
    path: Path, picture: NDArray[np.uint8], compression: Mapping[str, object] = DEFLATE
) -> None:
    """Write the GeoTIFF with overviews, compressed by these options of GDAL's driver."""
    profile = {
        "driver": "GTiff",
        "dtype": "uint8",
        "count": 3,
        "height": picture.shape[1],
        "width": picture.shape[2],
        "crs": CRS,
        "transform": Affine(PIXEL, 0, WEST, 0, -PIXEL, NORTH),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        **compression,
    }
    with rasterio.open(path, "w", **profile) as target:
        target.write(picture)
        target.build_overviews([2, 4, 8, 16], Resampling.average)


def write_footprints(path: Path, town: Town, seed: int, *, with_truth: bool = False) -> None:
    """Write the outlines in map coordinates, and awkward rows after them.

    Args:
        path: of the GeoPackage.
        town: whose buildings in view are written.
        seed: of the surveyor's hand.
        with_truth: also a field `truth`: what the storm did. All that can be classified has one:
            the row on the image's edge, which is no building, is left out.
    """
    rng = np.random.default_rng([seed, 3])
    buildings = in_view(town)
    outlines = [surveyed(b, rng) for b in buildings]
    rows: list[Row] = [(b.id, b.address, b.use, b.truth) for b in buildings]
    first = max(b.id for b in town.buildings) + 1
    half_out = shapely.box(-7, town.size / 2, 7, town.size / 2 + 11)
    far_away = shapely.box(-400, -300, -386, -290)
    awkward = [(None, "no geometry"), (far_away, "outside the image")]
    if not with_truth:
        awkward.append((half_out, "on its edge"))
    for number, (outline, name) in enumerate(awkward):
        outlines.append(outline)
        rows.append((first + number, f"({name})", "test", None))
    columns = dict(zip(("id", "address", "use", "truth"), map(_column, zip(*rows))))
    if not with_truth:
        del columns["truth"]
    on_map = shapely.transform(np.array(outlines), _to_map)
    path.unlink(missing_ok=True)
    pyogrio.raw.write(
        path,
        shapely.to_wkb(on_map),
        list(columns.values()),
        list(columns),
        layer="footprints",
        driver="GPKG",
        geometry_type="Polygon",
        crs=CRS,
        dataset_options={"VERSION": "1.3"},  # QGIS's older GDAL warns of a newer one
    )


def _column(values: tuple[object, ...]) -> NDArray[Any]:
    return np.array(values, dtype=None if isinstance(values[0], int) else object)


def _to_map(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack([WEST + points[:, 0], NORTH - points[:, 1]])


def write_truth(path: Path, town: Town) -> Counter[str]:
    """Write what the storm did; return how many of each class."""
    buildings = in_view(town)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "truth"])
        writer.writerows((b.id, b.truth) for b in buildings)
    return Counter(b.truth for b in buildings)


def make_scene(folder: Path, seed: int, pixels: int) -> Counter[str]:
    """Write the three files; return how many buildings there are of each class."""
    folder.mkdir(parents=True, exist_ok=True)
    town = plan_town(seed, pixels * PIXEL)
    write_imagery(folder / "town.tif", paint_town(town, seed))
    write_footprints(folder / "footprints.gpkg", town, seed)
    return write_truth(folder / "truth.csv", town)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Make the sample scene.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--pixels", type=int, default=PIXELS, help="side of the image")
    options = parser.parse_args()
    counts = make_scene(options.folder, options.seed, options.pixels)
    print(", ".join(f"{n} {name}" for name, n in sorted(counts.items())))


if __name__ == "__main__":
    main()
