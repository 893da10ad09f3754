"""Which values the imagery holds, before a run: compared with what the model expects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import numpy as np

from ..errors import Cancelled, InputError
from ..model.imagery_fit import (
    RasterFacts,
    alpha_problem,
    blocks_in_a_row,
    may_differ,
    sample_blocks,
    spread,
    value_problem,
)
from .bands import seen_range
from .windows import ChipWindow, as_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..model.definition import ModelDefinition
    from .chip_plan import ChipPlan
    from .image import ImageSpec
    from .job_plan import JobPlan
    from .reporter import Reporter

    Ranges = NDArray[np.float64]  # (C, 2) least and greatest; inf and -inf: nothing was seen

WINDOWS = 16
"""Of objects, that stand for an image of which no block is valid."""


def warn_of_values(definition: ModelDefinition, plan: JobPlan, reporter: Reporter) -> None:
    """Say what of the imagery is not what the model expects; nothing is decided by it.

    Blocks of its own pixels are read, a few whatever its size. Where none of them is valid, as in
    imagery that was fetched for the objects alone, windows of some objects are.
    """
    if not plan.chips:
        return
    images, bands = [chips.image for chips in plan.chips], plan.chips[0].bands
    for problem in filter(None, (_alpha_problem(definition, image) for image in images)):
        reporter.warning(problem)
        break  # once
    is_byte = all(image.dtype_of(bands) == "uint8" for image in images)
    if not may_differ(definition, len(bands), is_byte=is_byte):
        return
    ranges = _range_of_all(_in_blocks(plan.chips, reporter), len(bands))
    if not (ranges[:, 0] <= ranges[:, 1]).any():
        ranges = _range_of_all(_at_objects(plan.chips, reporter), len(bands))
    seen = [(float(low), float(high)) if low <= high else None for low, high in ranges]
    problem = value_problem(definition, seen, is_byte=is_byte)
    if problem:
        reporter.warning(problem)


def _alpha_problem(definition: ModelDefinition, image: ImageSpec) -> str:
    alpha = tuple(band + 1 for band in image.alpha)
    return alpha_problem(definition, RasterFacts(image.name, image.band_count, alpha))


def _in_blocks(plans: tuple[ChipPlan, ...], reporter: Reporter) -> Iterator[Ranges]:
    natives = [(native, chips.bands) for chips in plans for native in chips.image.natives]
    some = spread(natives)
    for image, bands in some:
        side = blocks_in_a_row(bands=len(bands), rasters=len(some))
        blocks = sample_blocks(image.width, image.height, side)
        yield from _seen(image, bands, map(ChipWindow._make, blocks), reporter)


def _at_objects(plans: tuple[ChipPlan, ...], reporter: Reporter) -> Iterator[Ranges]:
    for chips in spread(plans):
        some = chips.windows[:: len(chips) // WINDOWS + 1]
        yield from _seen(chips.image, chips.bands, map(as_window, some), reporter)


def _seen(
    image: ImageSpec, bands: tuple[int, ...], windows: Iterator[ChipWindow], reporter: Reporter
) -> Iterator[Ranges]:
    def until_cancelled() -> Iterator[ChipWindow]:  # each may come over a slow network
        for window in windows:
            if reporter.is_cancelled():
                raise Cancelled
            yield window

    try:
        yield seen_range(image, bands, until_cancelled())
    except InputError:
        return  # the run says so, of the objects that need it


def _range_of_all(ranges: Iterator[Ranges], bands: int) -> Ranges:
    every = np.array([np.tile((np.inf, -np.inf), (bands, 1)), *ranges])
    return np.column_stack((every[..., 0].min(0), every[..., 1].max(0)))
