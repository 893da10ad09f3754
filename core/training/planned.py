"""A job folder of a training, planned as a run of the model to be would plan it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, Iterator

import numpy as np

from ..backends.unloaded import peek
from ..engine.job_plan import plan_job
from ..engine.objects import read_objects
from ..engine.pipeline import open_job
from ..errors import InputError
from ..labels.labels_file import NO_LABEL, Labels
from ..texts import text

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..engine.chip_plan import ChipPlan
    from ..engine.job_plan import JobPlan
    from ..engine.objects import Objects
    from ..engine.reporter import Reporter


@dataclass(frozen=True, eq=False)
class PlannedFolder:
    """A job folder, inside GDAL's settings for it.

    Attributes:
        name: of the folder.
        labels: of its objects.
        objects: None: images are the objects.
        plan: of all its chips, labelled or not.
    """

    name: str
    labels: Labels
    objects: Objects | None
    plan: JobPlan

    @property
    def label_of(self) -> NDArray[np.int32]:
        """(N,) place of the class of each object, NO_LABEL: it has none."""
        return np.array(self.labels.labels, np.int32)

    def labelled_chips(self) -> list[ChipPlan]:
        """Return the plans of the chips of labelled objects alone; none is empty."""
        are_labelled = self.label_of != NO_LABEL
        chosen = ((chips, are_labelled[chips.positions]) for chips in self.plan.chips)
        return [chips.select(rows) for chips, rows in chosen if rows.any()]


def nothing_to_cut(folders: Iterable[PlannedFolder]) -> InputError:
    """Return the error of a training none of whose objects has a chip."""
    are_chips = {each.objects is None for each in folders if len(each.labels.labels)}
    if are_chips == {True}:
        return InputError(
            text("None of the labelled chips can be used"),
            where="CHIPS",
            mend=text("Choose a folder whose images open in QGIS and hold valid pixels."),
        )
    return InputError(
        text("None of the labelled objects lies on the imagery"),
        where=text("RASTER, FEATURES and CHIPS")
        if True in are_chips
        else text("RASTER and FEATURES"),
        mend=text("Choose imagery that shows the objects, and check the CRS of both."),
    )


@contextmanager
def open_planned(
    folder: Path, reporter: Reporter, *, is_silent: bool = False
) -> Iterator[PlannedFolder]:
    """Plan a job folder by the model definition that it names; its images can be read inside.

    Args:
        folder: of the job, with labels.
        reporter: hears what is odd, and may cancel.
        is_silent: it has been told, or will be.

    Raises:
        PluginError: something that the user can mend.
    """
    with open_job(folder) as (job, definition):
        model = peek(definition, job.arguments)
        objects = read_objects(folder)
        heard = _Silent(reporter) if is_silent else reporter
        plan = plan_job(job, definition, model, objects, heard)
        yield PlannedFolder(folder.name, Labels.read(folder), objects, plan)


class _Silent:
    """A reporter that tells nobody."""

    def __init__(self, reporter: Reporter) -> None:
        self.is_cancelled = reporter.is_cancelled

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def progress(self, done: int, total: int, text: str) -> None: ...
