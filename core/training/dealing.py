"""The samples of a training, dealt to folds as the training asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Sequence

from ..split import deal, parts_of_field
from ..training_job import Split

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..split import Dealt
    from ..training_job import TrainingJob
    from .draft import Draft


class Placed(Protocol):
    """What is known of each sample: where it lies, and what it is; (N,) each."""

    @property
    def labels(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def groups(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def x(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def y(self) -> NDArray[Any]: ...  # noqa: D102
    @property
    def group_names(self) -> tuple[str, ...]: ...  # noqa: D102


def deal_samples(job: TrainingJob, draft: Draft, samples: Placed, owners: Sequence[int]) -> Dealt:
    """Deal samples to folds.

    Args:
        job: says how.
        draft: how large the ground is that a chip shows.
        samples: all.
        owners: a number for each thing that they show; samples of one stay together.

    Raises:
        InputError: there are too few, or the field does not tell.
    """
    return deal(
        x=samples.x.tolist(),
        y=samples.y.tolist(),
        labels=samples.labels.tolist(),
        groups=samples.groups.tolist(),
        owners=owners,
        split=job.split,
        chip_diagonal=draft.chip_diagonal,
        block_size=job.block_size,
        folds=job.folds,
        seed=job.seed,
        parts=parts_of_field(samples.group_names) if job.split is Split.FIELD else None,
        names=[each.name for each in job.classes],
    )
