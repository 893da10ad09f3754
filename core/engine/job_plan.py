"""What a job amounts to: its images, its chips, and the objects that get none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Iterable, NamedTuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..footprints import Footprint
from ..job import ChipResize, ProcessingMode
from ..model.definition import ResizeMethod
from ..model.imagery_fit import Unit, cell_size_problems, is_fed_bytes
from ..results import NO_IMAGE
from ..texts import text
from .bands import resolve_bands, value_range
from .chip_plan import ChipPlan
from .file_header import look_at_many
from .globe import about_the_middle, goes_around, on_the_globe
from .image import ImageSpec
from .job_images import open_mosaic, open_separately
from .object_index import Bounds, touches
from .photos import as_in_training
from .resize import fit_for, method_for, target_size
from .shard_results import unasked_rows
from .statuses import (
    AT_BOTH_ENDS,
    DAMAGED_GEOMETRY,
    LEFT_OUT,
    NO_GEOMETRY,
    OUTSIDE,
    OUTSIDE_EXTENT,
    UNPLACED,
)
from .whole_image import open_whole_image
from .windows import are_larger, meets, plan_windows, widened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import ChipRules, TakesChips
    from ..job import ClassificationJob
    from ..model.definition import ModelDefinition
    from .objects import Objects
    from .reporter import Reporter
    from .shard_results import ResultRows
    from .windows import Positions, Windows

PLANNED_AT_ONCE = 2**16
"""Objects: what their windows are made of takes ten times as much as these."""

SAID_AT_MOST = 10
"""Remarks about images that reach the log."""

REASONS = (
    *("", NO_GEOMETRY, DAMAGED_GEOMETRY, OUTSIDE_EXTENT),
    *(OUTSIDE, LEFT_OUT, UNPLACED, AT_BOTH_ENDS),
)
"""By the code that `_reasons` gives; 0: nothing stands against a chip."""

UNRESIZED_PX = 4096
"""Side of the largest image that is one object and reaches the model unresized, pixels.

Assumption: networks that take any size need memory by the area; past this it is gigabytes.
"""

TOO_LARGE = text(
    "The image is larger than {limit} pixels, too large for CHIP_RESIZE NONE: choose AUTO",
    limit=UNRESIZED_PX,
)


@dataclass(frozen=True, eq=False)
class JobPlan:
    """A job, planned: specs and arrays, that follow from the job folder alone.

    Attributes:
        chips: of each image that objects lie in.
        rejected: the rows of the others, which name no image where objects lie in none.
        footprints: where each image is one object, where those lie that have a georeference.
        rules, bands: of the model that it is for.
        remarks: what the log should say, one sentence each.
    """

    chips: tuple[ChipPlan, ...]
    rejected: ResultRows
    footprints: tuple[Footprint, ...] = ()
    rules: ChipRules | None = None
    bands: int | None = None
    remarks: tuple[str, ...] = ()

    @property
    def reasons(self) -> set[str]:
        """Why objects have no chip."""
        return {self.rejected.reasons[place] for place in np.unique(self.rejected.statuses)}

    def is_for(self, model: TakesChips) -> bool:
        """Return whether a model takes the chips that are planned."""
        return (self.rules, self.bands) == (model.rules, model.bands)

    @property
    def row_count(self) -> int:
        """Number of rows that the results will have."""
        return self.chip_count + len(self.rejected)

    @property
    def chip_count(self) -> int:
        """Number of chips, of all images."""
        return sum(map(len, self.chips))


class _Planned(NamedTuple):
    """Positions, windows, and which objects are larger than theirs."""

    positions: Positions
    windows: Windows
    are_cropped: NDArray[np.bool_]


@dataclass
class _Planner:
    """Everything that a plan is made from, and which objects have found an image.

    Attributes:
        seen: (N,) objects that have a chip.
        split: (N,) objects of which an image has a piece at each end.
        left_out: why images cannot be used.
        unplaced: (N,) objects of which some vertices have no place in an image.
    """

    job: ClassificationJob
    definition: ModelDefinition
    backend: TakesChips
    objects: Objects
    reporter: Reporter
    seen: NDArray[np.bool_] = field(init=False)
    split: NDArray[np.bool_] = field(init=False)
    unplaced: NDArray[np.bool_] = field(init=False)
    left_out: list[InputError] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.seen = np.zeros(len(self.objects), bool)
        self.split = np.zeros(len(self.objects), bool)
        self.unplaced = np.zeros(len(self.objects), bool)


def plan_job(
    job: ClassificationJob,
    definition: ModelDefinition,
    backend: TakesChips,
    objects: Objects | None,
    reporter: Reporter,
) -> JobPlan:
    """Check that images, objects and model fit, and plan every chip.

    Without objects each image is one: image i is object i + 1.

    Raises:
        PluginError: they do not.
    """
    if not job.images:
        raise InputError(
            text("There is no image"), where="job.json", mend=text("Choose at least one image.")
        )
    _check_size(backend.rules, job.chip_resize)
    if objects is None:
        return _plan_whole_images(job, definition, backend, reporter)
    planner = _Planner(job, definition, backend, objects, reporter)
    reasons = _reasons(job, objects)
    images = _images(planner)
    _report([image for _, image in images], planner)
    chips = [
        _plan_image(planner, image, number, wanted=_wanted(planner, reasons))
        for number, image in images
    ]
    unseen = ~planner.seen & (reasons == 0)
    reasons[unseen] = REASONS.index(LEFT_OUT if planner.left_out else OUTSIDE)
    reasons[unseen & planner.unplaced] = REASONS.index(UNPLACED)
    reasons[unseen & planner.split] = REASONS.index(AT_BOTH_ENDS)
    positions = np.flatnonzero(reasons)
    rejected = unasked_rows(positions + 1, NO_IMAGE, REASONS, reasons[positions])
    return JobPlan(tuple(chips), rejected, rules=backend.rules, bands=backend.bands)


def _images(planner: _Planner) -> list[tuple[int, ImageSpec]]:
    """Return the images that are looked at one by one, and their numbers in the results.

    They are all of them, but for those that cannot be used, or their mosaic.
    """
    job, space = planner.job, planner.definition.image_space
    model_bands = _model_bands(planner.backend)
    if job.processing_mode is ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE:
        images = open_mosaic(job.images, space, job.cell_size, model_bands)
        return [(0, _in_crs(image, images[0].crs)) for image in images]
    opened = open_separately(job.images, space, job.cell_size, model_bands)
    planner.left_out = [image for image in opened if isinstance(image, InputError)]
    if len(planner.left_out) == len(opened):
        raise planner.left_out[0]
    crs = opened[0].crs if isinstance(opened[0], ImageSpec) else planner.objects.crs
    return [
        (number, _in_crs(image, crs))
        for number, image in enumerate(opened)
        if isinstance(image, ImageSpec)
    ]


def _model_bands(backend: TakesChips) -> int:
    return backend.bands or len(backend.rules.bands or ())


def _in_crs(image: ImageSpec, crs: Any) -> ImageSpec:
    """Return the image as objects in another CRS see it: that of the first image."""
    if image.crs is None or crs is None or image.crs == crs:
        return image
    return replace(about_the_middle(image), objects_crs=crs)


def _report(images: list[ImageSpec], planner: _Planner) -> None:
    """Say once what is odd about images and objects."""
    said = [
        remark
        for image in images
        for remark in (*image.notes, *_cell_size_warnings(image, planner.definition))
    ]
    said += [text("{problem} It is left out.", problem=str(error)) for error in planner.left_out]
    _say(said, planner.reporter)
    _warn_of_blackening(planner.backend.rules, planner.objects, planner.reporter)


def _say(remarks: list[str], reporter: Reporter) -> None:
    for remark in remarks[:SAID_AT_MOST]:
        reporter.warning(remark)
    if len(remarks) > SAID_AT_MOST:
        reporter.warning(
            text(
                "{count} more remark like these.",
                "{count} more remarks like these.",
                count=len(remarks) - SAID_AT_MOST,
            )
        )


def _reasons(job: ClassificationJob, objects: Objects) -> NDArray[np.int8]:
    """Return why an object gets no chip whatever the image, an index into REASONS."""
    reasons = np.zeros(len(objects), np.int8)
    if job.extent is not None:
        reasons[~touches(objects.bounds, Bounds(*job.extent))] = REASONS.index(OUTSIDE_EXTENT)
    reasons[objects.dimensions < 0] = REASONS.index(NO_GEOMETRY)
    reasons[objects.damaged] = REASONS.index(DAMAGED_GEOMETRY)
    return reasons


def _wanted(planner: _Planner, reasons: NDArray[np.int8]) -> NDArray[np.bool_]:
    """Return which objects the next image may show."""
    wanted: NDArray[np.bool_] = reasons == 0
    if planner.job.processing_mode is ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE:
        wanted &= ~planner.seen
    return wanted


def _plan_image(
    planner: _Planner, image: ImageSpec, index: int, wanted: NDArray[np.bool_]
) -> ChipPlan:
    objects, rules = planner.objects, planner.backend.rules
    bands = resolve_bands(image, planner.definition, planner.backend)
    image = on_the_globe(image, objects.span)
    found = objects.near(image)
    found = found[wanted[found]].astype(np.int32)
    planned = _joined(
        _plan_some(planner, image, found[start : start + PLANNED_AT_ONCE])
        for start in range(0, len(found) or 1, PLANNED_AT_ONCE)
    )
    positions, windows, are_cropped = planned
    return ChipPlan(
        index=index,
        image=image,
        bands=bands,
        positions=positions,
        windows=windows,
        are_cropped=are_cropped,
        blacken=rules.blacken_around_feature,
        size=target_size(rules, planner.job.chip_resize),
        resize_method=method_for(rules, planner.job.chip_resize),
        fit=fit_for(rules, planner.job.chip_resize),
        data_range=rules.data_range,
        ranges=None if rules.data_range is None else value_range(image, bands, windows),
    )


def _plan_some(planner: _Planner, image: ImageSpec, positions: Positions) -> _Planned:
    """Plan some of the objects that may lie in an image."""
    objects, rules, resize = planner.objects, planner.backend.rules, planner.job.chip_resize
    bounds, partly = objects.pixel_bounds(positions, image)
    planner.unplaced[positions[partly]] = True
    split = goes_around(bounds, image)
    planner.split[positions[split]] = True
    met = meets(bounds, (0, 0, image.width, image.height)) & ~split
    positions, bounds = positions[met], bounds[met]
    planner.seen[positions] = True
    windows = plan_windows(
        bounds,
        objects.dimensions[positions],
        width=rules.width,
        height=rules.height,
        fixed=rules.crop_size_fixed,
    )
    are_cropped = are_larger(bounds, windows)
    size, fit = target_size(rules, resize), fit_for(rules, resize)
    if fit is not None and size is not None:
        windows = widened(windows, size, fit)
    return _Planned(positions, _narrow(windows), are_cropped)


def _joined(parts: Iterable[_Planned]) -> _Planned:
    """Put parts together; each column goes as it is copied."""
    columns = [list(column) for column in zip(*parts)]
    joined = []
    while columns:
        joined.append(np.concatenate(columns.pop(0)))
    return _Planned(*joined)


def _narrow(windows: Windows) -> Windows:
    """Return windows in half of the bytes, where they are within the reach of 32 bits."""
    return windows.astype(np.int32) if np.abs(windows).max(initial=0) < 2**31 else windows


def _plan_whole_images(
    job: ClassificationJob, definition: ModelDefinition, backend: TakesChips, reporter: Reporter
) -> JobPlan:
    """Plan one chip for each image; what cannot be opened or lacks bands is its own object's fault.

    Photos are read as in training.
    Assumption: a whole image is brought to ImageHeight x ImageWidth, as arcgis.learn does with
    attachments (ESRI_FORMATS.md 1.11, 4 "no input features"), whatever the crop mode.
    """
    rules = backend.rules
    letterboxed = rules.resize_method is ResizeMethod.LETTERBOX
    as_it_is = job.chip_resize is ChipResize.NONE and not letterboxed
    size = None if as_it_is else rules.fixed_size or (rules.height, rules.width)
    chips, footprints = [], list[Footprint]()
    rejected: dict[int, str] = {}
    count = _model_bands(backend)
    prepared = partial(as_in_training, model_bands=count, fed_bytes=is_fed_bytes(definition, count))
    opened = look_at_many(job.images, lambda source: open_whole_image(source, size, prepared))
    notes = (note for image in opened if isinstance(image, ImageSpec) for note in image.notes)
    _say(list(dict.fromkeys(notes)), reporter)
    for number, image in enumerate(opened):
        if isinstance(image, InputError):
            rejected[number] = image.what
            continue
        if image.outline is not None:
            footprints.append(Footprint(number, *image.outline))
        if as_it_is and max(image.width, image.height) > UNRESIZED_PX:
            rejected[number] = TOO_LARGE
            continue
        try:
            bands = resolve_bands(image, definition, backend)
            windows = np.array([(0, 0, image.width, image.height)])
            ranges = None if rules.data_range is None else value_range(image, bands, windows)
        except InputError as error:
            rejected[number] = error.what
            continue
        chips.append(
            ChipPlan(
                index=number,
                image=image,
                bands=bands,
                positions=np.array([number]),
                windows=windows,
                are_cropped=np.zeros(1, bool),
                size=size,
                resize_method=method_for(rules, job.chip_resize),
                fit=fit_for(rules, job.chip_resize),
                data_range=rules.data_range,
                ranges=ranges,
                orientation=image.orientation,
                is_one_object=True,
            )
        )
    numbers = np.array(list(rejected), np.int32)
    rows = unasked_rows(numbers + 1, numbers, list(rejected.values()), np.arange(len(numbers)))
    return JobPlan(tuple(chips), rows, tuple(footprints), rules, backend.bands)


def _check_size(rules: ChipRules, resize: ChipResize) -> None:
    varies = not rules.crop_size_fixed or rules.fixed_size != (rules.height, rules.width)
    is_cut_only = resize is ChipResize.NONE and rules.resize_method is not ResizeMethod.LETTERBOX
    if rules.fixed_size is not None and is_cut_only and varies:
        height, width = rules.fixed_size
        chips = f"{rules.width} x {rules.height}" if rules.crop_size_fixed else text("of any size")
        raise InputError(
            text(
                "The model takes chips of {width} x {height} pixels only, and they would be "
                "{chips}",
                width=width,
                height=height,
                chips=chips,
            ),
            where=text("CHIP_RESIZE is NONE"),
            mend=text("Set CHIP_RESIZE to AUTO."),
        )


def _warn_of_blackening(rules: ChipRules, objects: Objects, reporter: Reporter) -> None:
    flat = int(np.count_nonzero((objects.dimensions == 0) | (objects.dimensions == 1)))
    if rules.blacken_around_feature and flat:
        reporter.warning(
            text(
                "Objects that are points or lines: {number:,} of {total:,}. The model blackens "
                "what lies around an object, but these have no area and keep their surroundings. "
                "Set BUFFER_DISTANCE to give them one.",
                number=flat,
                total=len(objects),
            )
        )


def _cell_size_warnings(image: ImageSpec, definition: ModelDefinition) -> list[str]:
    return cell_size_problems(
        definition, image.name, image.cell_size, _unit_of(image.crs), _unit_of_code
    )


def _unit_of_code(wkid: int) -> Unit | None:
    try:
        return _unit_of(CRS.from_epsg(wkid))
    except CRSError:  # an Esri code that PROJ does not know as EPSG
        return None


def _unit_of(crs: Any) -> Unit | None:
    try:
        if crs is not None and crs.is_geographic:
            return Unit(is_angle=True)
        if crs is not None and crs.is_projected:
            return Unit(is_angle=False, metres=float(crs.linear_units_factor[1]))
    except CRSError:
        return None
    return None
