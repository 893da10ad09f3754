"""What is left of a job once all is settled, and who classifies it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from .classify_shard import classify_shards

if TYPE_CHECKING:
    from pathlib import Path

    from ..job import ClassificationJob
    from .job_plan import JobPlan
    from .model_runner import ModelRunner
    from .objects import Objects
    from .precision_record import PrecisionRecord
    from .progress import Progress
    from .shards import Shard


@dataclass(frozen=True, eq=False)
class Work:
    """The shards that are left, and all that it takes to classify them.

    Attributes:
        folder: of the job, where the results go.
        job: what to run; its paths are absolute.
        plan: of the job.
        shards: what is left of it.
        objects: all of the job; None: images are the objects.
        model: loaded, its precision settled.
        record: of what runs it.
        progress: hears of each row, and stops the work.
        threads: of reading, in one process.
    """

    folder: Path
    job: ClassificationJob
    plan: JobPlan
    shards: list[Shard]
    objects: Objects | None
    model: ModelRunner
    record: PrecisionRecord
    progress: Progress
    threads: int


HandOut = Callable[[Work], None]
"""Hands the shards out, and returns when all of their rows are in the folder.

Raises:
    Cancelled: the user stopped; what is finished is saved.
    PluginError: the model failed.
    OSError: a file cannot be written.
"""


def classify_here(work: Work) -> None:
    """Classify all shards in this process."""
    classify_shards(
        work.shards,
        work.plan,
        work.objects,
        work.model,
        work.folder,
        work.progress,
        threads=work.threads,
        class_probabilities=work.job.class_probabilities,
    )
