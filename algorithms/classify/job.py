"""From the parameters to a job folder: what a run and a preview have in common."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping

from qgis.core import NULL, Qgis

from ...core.errors import Cancelled
from ...core.feedback import Portion
from ...core.job import Blacken, ChipResize, ClassificationJob, Crop, ProcessingMode, Processor
from ...core.layers.job_folder import job_key
from ...core.layers.subjects.objects_on_imagery import StagedObjects
from ...core.model.arguments import known_arguments, parse_arguments
from ...core.model.chosen_crop import crop_conflicts
from ...core.model.definition import ModelKind
from ...core.results import KNOWN_OBJECTS_FILE, count_results, write_known
from ...core.texts import text
from ..common.base import ObjectClassifierAlgorithm
from ..common.call import Parameters
from ..common.input_parameters import CELL_SIZE, GPU_ID, PROCESSING_MODE, PROCESSOR
from ..common.plugin_metadata import plugin_version
from ..common.translation import tr
from .parameters import (
    BLACKEN,
    CHIP_RESIZE,
    CLASS_PROBABILITIES,
    CROP,
    EXTENT,
    MODEL_ARGUMENTS,
)

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsCoordinateReferenceSystem

    from ...core.feedback import Feedback
    from ...core.job import ImageSource
    from ...core.layers.subjects.subject import Staged
    from ...core.model.definition import ModelDefinition
    from ..common.call import Call


NOTHING_FETCHED = 5.0
"""Progress after the objects were staged, per cent."""


def read_job(
    algorithm: ObjectClassifierAlgorithm,
    call: Call,
    definition: ModelDefinition,
    extent_crs: QgsCoordinateReferenceSystem | None,
    *,
    run_model_code: bool,
) -> ClassificationJob:
    """Return the job but for its images.

    Args:
        algorithm: declares the parameters.
        call: has their values; its feedback hears what the model overrules.
        definition: of the model.
        extent_crs: of the subject: what EXTENT is compared in; None: it has no meaning.
        run_model_code: whether code of the model may run.

    Raises:
        PluginError: an argument of the model is unknown or cannot be read.
    """
    parameters, context, feedback = call
    crop, blacken = Crop(_choice(algorithm, CROP, call)), Blacken(_choice(algorithm, BLACKEN, call))
    for conflict in crop_conflicts(definition, crop, blacken):
        feedback.pushWarning(conflict)
    return ClassificationJob(
        model=str(definition.emd_path or definition.model_file),
        images=(),
        processing_mode=ProcessingMode(_choice(algorithm, PROCESSING_MODE, call)),
        cell_size=algorithm.parameterAsDouble(parameters, CELL_SIZE, context) or None,
        extent=_extent(algorithm, call, extent_crs),
        chip_resize=ChipResize(_choice(algorithm, CHIP_RESIZE, call)),
        crop=crop,
        blacken=blacken,
        processor=Processor(_choice(algorithm, PROCESSOR, call)),
        gpu_id=algorithm.parameterAsInt(parameters, GPU_ID, context),
        arguments=parse_arguments(_table(parameters), known_arguments(definition)),
        run_model_code=run_model_code,
        class_probabilities=algorithm.parameterAsBool(parameters, CLASS_PROBABILITIES, context),
    )


def write_job(folder: Path, job: ClassificationJob, staged: Staged) -> None:
    """Write into a job folder what to do, and the results that need no model."""
    job.write(folder)
    write_known(folder, staged.known(), KNOWN_OBJECTS_FILE)


def loaded_model(job: ClassificationJob, model_digest: str) -> str:
    """Return what decides which model a process loads for a job, and how.

    Args:
        job: what to run.
        model_digest: `core.model.content.content_hash`.
    """
    arguments = dict(sorted(job.arguments.items()))
    device = job.processor.value, job.gpu_id
    return json.dumps([job.model, model_digest, *device, arguments, job.run_model_code])


def key_of(
    job: ClassificationJob,
    staged: Staged,
    definition: ModelDefinition,
    model_digest: str,
    software: Mapping[str, Any],
    feedback: Feedback,
) -> str | None:
    """Return the key of the job; None where nobody can tell that a later one is the same.

    Args:
        job: with its images.
        staged: the objects.
        definition: of the model.
        model_digest: `core.model.content.content_hash`.
        software: of the worker, `core.worker.software`.
        feedback: hears why there is none, and stops it.

    Raises:
        Cancelled: the user stopped.
    """
    # A raster function says only when it runs whether it wants the range of the image.
    stretches = definition.data_range is not None or definition.kind is ModelKind.RASTER_FUNCTION
    digest = images_digest([(job.images, staged)], feedback, statistics=stretches)
    if digest is None:
        return None
    return job_key(
        job,
        {
            "model": model_digest,
            "objects": staged.digest,
            "images": digest,
            "software": all_software(software),
        },
    )


def images_digest(
    looked_at: Iterable[tuple[tuple[ImageSource, ...], Staged | None]],
    feedback: Feedback,
    *,
    statistics: bool,
) -> str | None:
    """Return what changes with the images of a run; None where nobody can tell that it would.

    Args:
        looked_at: images of a job, and what is staged of the objects on them.
        feedback: hears why there is none, and stops it.
        statistics: those that lie beside an image count.

    Raises:
        Cancelled: the user stopped.
    """
    from ...core.layers.imagery.dataset_files import files_mentioned  # takes GDAL along
    from ...core.layers.imagery.input_state import input_state

    names = []
    for images, staged in looked_at:
        names += [image.path for image in images if not image.is_in_folder]
        remote = staged.subject.remote.values() if isinstance(staged, StagedObjects) else ()
        names += [file for raster in remote for file in files_mentioned(raster.source)]
    inputs = input_state(names, feedback, statistics=statistics)
    if not inputs.unknown:
        return inputs.digest
    feedback.pushInfo(
        text(
            "There is no telling whether {name} stays as it is: if this run stops, the next one "
            "starts over.",
            name=inputs.unknown[0],
        )
    )
    return None


def all_software(worker: Mapping[str, Any]) -> dict[str, Any]:
    """Return what decides a result besides its inputs: `core.worker.software`, and QGIS's."""
    return {"plugin": plugin_version(), "QGIS": Qgis.QGIS_VERSION, **worker}


def fetch_imagery(
    staged: Staged,
    folder: Path,
    job: ClassificationJob,
    definition: ModelDefinition,
    feedback: Feedback,
) -> float:
    """Bring imagery into the folder that only QGIS reads; return the progress until then, per cent.

    Raises:
        PluginError: it cannot be fetched, or there is no room for it.
        Cancelled: the user stopped.
    """
    fetcher = staged.fetcher(folder, job, definition) if isinstance(staged, StagedObjects) else None
    if fetcher is None:
        return NOTHING_FETCHED
    feedback.setProgressText(tr("Fetching the imagery"))
    fetcher.fetch(Portion(feedback, NOTHING_FETCHED, 50))
    return 50


def _choice(algorithm: ObjectClassifierAlgorithm, name: str, call: Call) -> str:
    return str(algorithm.parameterAsEnumString(call.parameters, name, call.context))


def _extent(
    algorithm: ObjectClassifierAlgorithm, call: Call, crs: QgsCoordinateReferenceSystem | None
) -> tuple[float, float, float, float] | None:
    if crs is None or not call.parameters.get(EXTENT):
        return None
    extent = algorithm.parameterAsExtent(call.parameters, EXTENT, call.context, crs)
    return (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())


def _table(parameters: Parameters) -> Any:
    """Return MODEL_ARGUMENTS; an empty cell of the dialog's table is a null QVariant."""
    value = parameters.get(MODEL_ARGUMENTS)
    if isinstance(value, list):
        return [None if item == NULL else item for item in value]
    return value


def rows_kept(folder: Path) -> str:
    """Return what is said of a job folder whose run is cancelled."""
    return text(
        "Cancelled. {count:,} row is finished and kept: Run with the same values continues from "
        "there.",
        "Cancelled. {count:,} rows are finished and kept: Run with the same values continues from "
        "there.",
        count=count_results(folder),
    )


@contextmanager
def says_what_is_kept(
    folder: Path, *, is_kept: bool, said_of: Callable[[Path], str] = rows_kept
) -> Iterator[None]:
    """Have a run that is cancelled say what its folder keeps, and how it goes on.

    Args:
        folder: of the job.
        is_kept: it is there when the run has stopped.
        said_of: returns the sentence.
    """
    try:
        yield
    except Cancelled:
        if not is_kept:
            raise
        raise Cancelled(said_of(folder)) from None
