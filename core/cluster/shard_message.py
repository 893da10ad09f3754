"""A shard as it travels: a job folder of its own, in bytes; what it comes to: a file of results.

Its files are those of every job folder, so that one code writes them and one reads them: the plan,
with the rows of the shard alone, and the objects that it needs, in their order. They are numbered
anew; which they are in the job stands in a file beside them. An image that several shards read,
such as a mosaic of thousands of tiles, is named in the plan by the digest of its description.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Mapping

import numpy as np

from ..columns import ColumnFile
from ..engine.job_plan import JobPlan
from ..engine.objects import read_objects
from ..engine.plan_files import read_plan, write_plan
from ..engine.shard_results import keys_of, read_rows
from ..engine.shards import Shard
from ..errors import WorkerError
from ..job import RESULTS_FOLDER
from ..objects_file import ObjectsWriter
from ..results import SUFFIX, result_files
from ..system.atomic import atomic_path
from ..texts import text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..engine.image import ImageSpec
    from ..engine.objects import Objects
    from ..engine.shard_results import Keys
    from .shared_images import SharedImages

NUMBERS_FILE = "numbers.int64"
"""Positions of the shard's objects in the job, ascending: int64, little-endian."""


def pack_shard(
    shard: Shard, plan: JobPlan, objects: Objects | None, shared: SharedImages
) -> dict[str, bytes]:
    """Return the files of a shard's own job folder, by their path in it.

    Raises:
        OSError: there is no room to make them.
    """
    chips = list(shard.chips(plan))
    positions = np.unique(np.concatenate([each.positions for each in chips]))
    own = tuple(
        replace(each, positions=np.searchsorted(positions, each.positions)) for each in chips
    )
    nothing = plan.rejected.select(np.zeros(0, np.int64))
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_plan(folder, JobPlan(own, nothing), shared.in_plan)
        if objects is not None:
            _write_objects(folder, objects, positions)
        (folder / NUMBERS_FILE).write_bytes(positions.astype("<i8").tobytes())
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def keys_of_shard(shard: Shard, plan: JobPlan) -> Keys:
    """Return the keys of the rows that a shard comes to, in their order."""
    keys = [keys_of(each.positions + 1, each.index) for each in shard.chips(plan)]
    return np.sort(np.concatenate(keys))


@dataclass(frozen=True, eq=False)
class UnpackedShard:
    """A shard in a job folder of its own.

    Attributes:
        folder: that folder.
        shard: all rows of the plan.
        plan: of the shard alone.
        objects: those that it needs; None: images are the objects.
        numbers: (K,) positions of its objects in the job.
    """

    folder: Path
    shard: Shard
    plan: JobPlan
    objects: Objects | None
    numbers: NDArray[np.int64]

    def results(self) -> bytes:
        """Return the file of results, as the job numbers its objects.

        Raises:
            OSError: it cannot be read or written.
        """
        (file,) = result_files(self.folder)
        rows = read_rows(file)
        positions = self.numbers[rows.objects - 1]
        replace(rows, objects=(positions + 1).astype(np.int32)).write(file.path)
        return file.path.read_bytes()


def unpack_shard(
    files: Mapping[str, bytes], folder: Path, image_from_data: Callable[[Any], ImageSpec]
) -> UnpackedShard:
    """Write the files of a shard into its folder, and read them.

    Args:
        files: of `pack_shard`.
        folder: without any of them yet.
        image_from_data: returns the image that something in the plan stands for.

    Raises:
        OSError: they cannot be written.
    """
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / RESULTS_FOLDER).mkdir()
    plan = read_plan(folder, image_from_data)
    if plan is None:
        raise RuntimeError("a shard whose plan cannot be read")
    pieces = tuple(
        (place, np.arange(len(chips), dtype=np.int32)) for place, chips in enumerate(plan.chips)
    )
    numbers = np.frombuffer(files[NUMBERS_FILE], "<i8").astype(np.int64)
    return UnpackedShard(folder, Shard(0, pieces), plan, read_objects(folder), numbers)


def keep_results(folder: Path, shard: Shard, wanted: Keys, content: bytes, name: str) -> int:
    """Put a shard's file of results into a job's; return how many rows it has.

    Args:
        folder: of the job.
        shard: whose.
        wanted: `keys_of_shard`.
        content: of the file.
        name: that tells files of one shard apart.

    Raises:
        WorkerError: it is not the file of this shard.
        OSError: it cannot be written.
    """
    path = folder / RESULTS_FOLDER / f"{shard.number:08d}-{name}{SUFFIX}"
    with atomic_path(path) as aside:
        aside.write_bytes(content)
        if not np.array_equal(read_rows(ColumnFile(aside)).keys, wanted):
            raise WorkerError(
                text("A worker has answered for other objects than it was asked for"),
                mend=text("Start it again, and run again: what is finished is kept."),
            )
    return len(wanted)


def _write_objects(folder: Path, objects: Objects, positions: NDArray[np.int64]) -> None:
    heights = objects.heights[positions].tolist()
    with ObjectsWriter(folder, objects.file.crs) as writer:
        for wkb, height in zip(objects.wkb(positions), heights):
            writer.add(wkb, height)
        writer.finish()
