"""What a worker gets with a shard: what several share, once, what that one alone reads, with it.

That are descriptions of images, and files of the job's own folder where the worker does not see it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Mapping, Union

from .job_files import JobFiles
from .run_folder import FILES, IMAGES, SHARDS
from .shard_message import pack_shard
from .shared_images import SharedImages

if TYPE_CHECKING:
    from ..engine.shards import Shard
    from ..engine.work import Work
    from .worker import Worker

Content = Union[Path, bytes]


@dataclass(frozen=True)
class Parcel:
    """A shard, packed.

    Attributes:
        message: files of its own job folder, by their place in it.
        shared: by their place in the folder of the run: what other shards need too, and the
            worker has not.
        alone: likewise: what no other shard needs.
    """

    message: Mapping[str, bytes]
    shared: Mapping[str, Content]
    alone: Mapping[str, Content]


class Delivery:
    """Sends the shards of a run.

    Args:
        work: what is to be done.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._images = SharedImages(work.plan, work.shards)
        self._files = JobFiles(work.folder)

    async def send_for(self, worker: Worker, shard: Shard, name: str) -> Mapping[str, bytes]:
        """Send a worker what it lacks for a shard; return the message that the shard travels in.

        Args:
            worker: who gets it.
            shard: which.
            name: that tells what is sent for it from what is sent for others.

        Raises:
            OSError: a file cannot be read, or there is no room to pack it.
            WorkerError: the worker cannot keep it.
        """
        parcel = await asyncio.to_thread(self._packed, worker, shard, name)
        await worker.send({**parcel.shared, **parcel.alone})
        worker.has.update(parcel.shared)
        return parcel.message

    def _packed(self, worker: Worker, shard: Shard, name: str) -> Parcel:
        shared: dict[str, Content] = {}
        alone: dict[str, Content] = {}
        for chips in shard.chips(self._work.plan):
            is_shared = chips.image in self._images
            if is_shared:
                digest = self._images.digest_of(chips.image)
                place = f"{IMAGES}/{digest}"
                if place not in worker.has:
                    shared[place] = self._images.description_of(digest)
            for place, path in () if worker.sees_job else self._files.read_by(chips):
                if is_shared:
                    shared[f"{FILES}/{place}"] = path
                else:
                    alone[f"{SHARDS}/{name}/{place}"] = path
        message = pack_shard(shard, self._work.plan, self._work.objects, self._images)
        new = {place: each for place, each in shared.items() if place not in worker.has}
        return Parcel(message, new, alone)
