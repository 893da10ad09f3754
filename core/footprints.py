"""footprints.jsonl of a job folder: where on the ground each image lies that is one object.

Both sides; standard library only. The engine writes a line for each image with a georeference;
QGIS makes polygons of them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Iterable, Iterator

from .system.atomic import atomic_file

if TYPE_CHECKING:
    from pathlib import Path

FOOTPRINTS_FILE = "footprints.jsonl"


@dataclass(frozen=True)
class Footprint:
    """Outline of one image.

    Attributes:
        image: index into the job's images.
        crs: WKT; "" where the image does not say.
        ring: x and y of the corners, in the CRS, first and last the same.
    """

    image: int
    crs: str
    ring: tuple[tuple[float, float], ...]


def write_footprints(folder: Path, footprints: Iterable[Footprint]) -> None:
    """Write the file, whole or not at all."""
    with atomic_file(folder / FOOTPRINTS_FILE) as file:
        for footprint in footprints:
            file.write(json.dumps(asdict(footprint)) + "\n")


def read_footprints(folder: Path) -> Iterator[Footprint]:
    """Read `write_footprints` back, in the order of the images."""
    with (folder / FOOTPRINTS_FILE).open(encoding="utf-8") as file:
        for line in file:
            yield footprint_of(json.loads(line))


def footprint_of(data: dict[str, Any]) -> Footprint:
    """Return the footprint that `asdict` has made these data of, which JSON took.

    Raises:
        LookupError, TypeError, ValueError: they are of none.
    """
    return Footprint(data["image"], data["crs"], tuple((x, y) for x, y in data["ring"]))
