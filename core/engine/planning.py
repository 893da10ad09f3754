"""What a job amounts to: its image, its chips, and the objects that get none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterator

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..job import ChipResize
from .bands import expand_palette, resolve_bands, value_range
from .imagery import Image, open_image
from .plan import meets, plan_windows
from .reading import ChipPlan
from .resize import target_size

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..backends.interface import Backend, ChipRules
    from ..job import ClassificationJob
    from ..model.definition import CellSize, ModelDefinition
    from .objects import Objects
    from .plan import Positions
    from .reporter import Reporter

NO_GEOMETRY = "The object has no geometry"
OUTSIDE = "The object lies outside the image"
OUTSIDE_EXTENT = "The object lies outside the extent that was asked for"


@dataclass(frozen=True)
class JobPlan:
    """A job, planned.

    Attributes:
        chips: by the image's index in the job.
        rejected: positions of objects that get no chip, by the reason in words.
    """

    chips: dict[int, ChipPlan]
    rejected: dict[str, Positions]


def plan_job(
    job: ClassificationJob,
    definition: ModelDefinition,
    backend: Backend,
    objects: Objects,
    reporter: Reporter,
) -> JobPlan:
    """Check that image, objects and model fit, and plan every chip.

    Raises:
        PluginError: they do not.
    """
    _check_size(backend.rules, job.chip_resize)
    status = _statuses(job, objects)
    chips: dict[int, ChipPlan] = {}
    seen = np.zeros(len(objects), bool)
    for index, image in _images(job, definition, backend):
        for text in (*image.notes, *_cell_size_warnings(image, definition)):
            reporter.warning(text)
        chips[index] = _plan_image(image, job, definition, backend, objects, status == "")
        seen[chips[index].positions] = True
    status[~seen & (status == "")] = OUTSIDE
    _warn_of_blackening(backend.rules, objects, reporter)
    reasons = [reason for reason in np.unique(status) if reason]
    return JobPlan(chips, {str(reason): np.flatnonzero(status == reason) for reason in reasons})


def _images(
    job: ClassificationJob, definition: ModelDefinition, backend: Backend
) -> Iterator[tuple[int, Image]]:
    if not job.images:
        raise InputError("There is no image", where="job.json", mend="Choose at least one image.")
    if len(job.images) > 1:
        raise InputError(
            "Several images at once cannot be classified yet",
            where=", ".join(image.name for image in job.images[:5]),
            mend="Choose one image, or build a virtual raster (VRT) of them.",
        )
    image = open_image(job.images[0], definition.image_space, job.cell_size)
    yield 0, expand_palette(image, backend.bands or len(backend.rules.bands or ()))


def _statuses(job: ClassificationJob, objects: Objects) -> NDArray[np.str_]:
    """Return why an object gets no chip whatever the image, "" where nothing stands against it."""
    status = np.full(len(objects), "", f"<U{max(map(len, (NO_GEOMETRY, OUTSIDE, OUTSIDE_EXTENT)))}")
    if job.extent is not None:
        xmin, ymin, xmax, ymax = job.extent
        left, bottom, right, top = objects.bounds.T
        met = (left <= xmax) & (right >= xmin) & (bottom <= ymax) & (top >= ymin)
        status[~met] = OUTSIDE_EXTENT
    status[objects.dimensions < 0] = NO_GEOMETRY
    return status


def _plan_image(
    image: Image,
    job: ClassificationJob,
    definition: ModelDefinition,
    backend: Backend,
    objects: Objects,
    wanted: NDArray[np.bool_],
) -> ChipPlan:
    rules = backend.rules
    bands = resolve_bands(image, definition, backend)
    bounds = objects.pixel_bounds(image)
    with np.errstate(invalid="ignore"):  # NaN: objects without geometry
        found = wanted & meets(bounds, (0, 0, image.width, image.height))
    positions = np.flatnonzero(found)
    windows = plan_windows(
        bounds[positions],
        objects.dimensions[positions],
        width=rules.width,
        height=rules.height,
        fixed=rules.crop_size_fixed,
    )
    return ChipPlan(
        image=image,
        bands=bands,
        objects=objects,
        positions=positions,
        windows=windows,
        blacken=rules.blacken_around_feature,
        size=target_size(rules, job.chip_resize),
        data_range=rules.data_range,
        ranges=None if rules.data_range is None else value_range(image, bands),
    )


def _check_size(rules: ChipRules, resize: ChipResize) -> None:
    varies = not rules.crop_size_fixed or rules.fixed_size != (rules.height, rules.width)
    if rules.fixed_size is not None and resize is ChipResize.NONE and varies:
        height, width = rules.fixed_size
        chips = f"{rules.width} x {rules.height}" if rules.crop_size_fixed else "of any size"
        raise InputError(
            f"The model takes chips of {width} x {height} pixels only, and they would be {chips}",
            where="CHIP_RESIZE is NONE",
            mend="Set CHIP_RESIZE to AUTO.",
        )


def _warn_of_blackening(rules: ChipRules, objects: Objects, reporter: Reporter) -> None:
    flat = int(np.count_nonzero((objects.dimensions == 0) | (objects.dimensions == 1)))
    if rules.blacken_around_feature and flat:
        reporter.warning(
            f"{flat} of {len(objects)} objects are points or lines: the model blackens what lies "
            "around an object, but these have no area and keep their surroundings. Set "
            "BUFFER_DISTANCE to give them one."
        )


def _cell_size_warnings(image: Image, definition: ModelDefinition) -> Iterator[str]:
    """Compare the working cell size with that of training, where both are in known units.

    Source: PRODUCT.md 2, "working cell size".
    """
    limits = (
        ("smaller than MinCellSize", definition.min_cell_size, -1),
        ("larger than MaxCellSize", definition.max_cell_size, 1),
    )
    for words, limit, sign in limits:
        factor = _same_units(image, limit)
        if limit is None or factor is None or image.cell_size is None:
            continue
        x, y = (size * factor for size in image.cell_size)
        tolerance = 1 + sign * 1e-6
        if sign * (x - limit.x * tolerance) > 0 or sign * (y - limit.y * tolerance) > 0:
            yield (
                f"The cell size of {image.name}, {x:.6g} x {y:.6g}, is {words} of the model, "
                f"{limit.x:.6g} x {limit.y:.6g}: objects look {_looks(sign)} than in training. "
                "Set CELL_SIZE to what the model was trained on."
            )


def _looks(sign: int) -> str:
    return "smaller" if sign > 0 else "larger"


def _same_units(image: Image, limit: CellSize | None) -> float | None:
    """Return what turns the image's units into those of the limit; None: not comparable."""
    if limit is None or limit.wkid is None or image.crs is None:
        return None
    try:
        trained = CRS.from_epsg(limit.wkid)
        if trained.is_geographic and image.crs.is_geographic:
            return 1.0
        if trained.is_projected and image.crs.is_projected:
            return float(image.crs.linear_units_factor[1] / trained.linear_units_factor[1])
    except CRSError:  # an Esri code that PROJ does not know as EPSG
        return None
    return None
