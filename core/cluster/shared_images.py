"""Images that several shards read: each is described to a worker once, and named by a digest."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Sequence

from ..engine.image_data import from_data, to_data

if TYPE_CHECKING:
    from ..engine.image import ImageSpec
    from ..engine.job_plan import JobPlan
    from ..engine.shards import Shard

    Moved = tuple[str, str] | None
    """Where a folder was, and where it is here; None: there."""

KEPT = 8
"""How many descriptions are kept, or images made of them: of a job of scenes there are many."""


class SharedImages:
    """The images of a plan that more than one shard reads.

    Args:
        plan: of the job. Parts of it hold the same images.
        shards: all of the run.
    """

    def __init__(self, plan: JobPlan, shards: Sequence[Shard]) -> None:
        counts = Counter(place for shard in shards for place, _ in shard.pieces)
        self._plan = plan  # held, so that no other image is taken for one of these
        self._shared = {id(plan.chips[place].image) for place, n in counts.items() if n > 1}
        self._digests: dict[int, str] = {}
        self._images: dict[str, ImageSpec] = {}
        self.description_of = lru_cache(KEPT)(self._description_of)

    def __contains__(self, image: ImageSpec) -> bool:
        return id(image) in self._shared

    def digest_of(self, image: ImageSpec) -> str:
        """Return the digest of an image's description."""
        known = self._digests.get(id(image))
        if known is None:
            known = hashlib.sha256(_description(image)).hexdigest()
            self._images[known] = image  # first: several threads ask
            self._digests[id(image)] = known
        return known

    def in_plan(self, image: ImageSpec) -> Any:
        """Return what stands for an image in the plan of a shard: a digest, where it is shared."""
        return self.digest_of(image) if image in self else to_data(image)

    def _description_of(self, digest: str) -> bytes:
        """Return the description that has a digest."""
        return _description(self._images[digest])


def _description(image: ImageSpec) -> bytes:
    return json.dumps(to_data(image), ensure_ascii=False).encode()


def image_of(description: bytes, moved: Moved) -> ImageSpec:
    """Return the image that is described, with its files where they are here."""
    return image_from_data(json.loads(description), moved)


def image_from_data(data: Any, moved: Moved) -> ImageSpec:
    """Return an image that stands in a plan itself, with its files where they are here."""
    return from_data(_moved(data, moved))


def _moved(data: Any, moved: Moved) -> Any:
    """Return JSON in which every path of or below one folder is one of or below the other."""
    if moved is None:
        return data
    here, there = moved
    if isinstance(data, str):
        is_below = data.startswith((f"{here}/", f"{here}\\"))
        return f"{there}{data[len(here) :]}" if is_below or data == here else data
    if isinstance(data, list):
        return [_moved(each, moved) for each in data]
    if isinstance(data, dict):
        return {name: _moved(each, moved) for name, each in data.items()}
    return data
