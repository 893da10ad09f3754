"""What the model environment needs for a training, asked before anything is staged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from ...core.errors import RuntimeMissingError
from ...core.pretrained import PACKAGE, no_pretrained_network
from ...core.runtime.requirements import Framework, as_probed, faults, requirements_of
from ...core.texts import joined, text
from ...core.training_job import Method

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.training_job import TrainingJob


def require_software(software: Mapping[str, Any], job: TrainingJob, python: Path) -> None:
    """Let a model environment pass that can do this training.

    Args:
        software: `core.worker.software` of the environment.
        job: of the training.
        python: interpreter of the environment.

    Raises:
        RuntimeMissingError: it lacks packages, or the network to start from.
    """
    starts_from_package = job.weights is None and job.method is not Method.FROM_SCRATCH
    needed = requirements_of([Framework.BACKBONE if starts_from_package else Framework.PYTORCH])
    wrong = faults(as_probed(software["packages"], needed), needed)
    others = {item: fault for item, fault in wrong.items() if item.module != PACKAGE}
    if others:
        sets = Framework.BACKBONE if len(others) < len(wrong) else Framework.PYTORCH
        raise RuntimeMissingError(
            text("The model environment lacks what a training needs"),
            where=joined(
                "; ",
                (str(python), *(joined(" ", (i.module, fault)) for i, fault in others.items())),
            ),
            mend=text(
                'Run "Set up the model environment" (objectclassifier:setupruntime) with '
                "ACTION=CREATE and FRAMEWORKS={frameworks}.",
                frameworks=sets.value,
            ),
        )
    if wrong:
        raise no_pretrained_network(python)
