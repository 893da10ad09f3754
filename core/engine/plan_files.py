"""The plan of a job in its folder, for every process that works on it, and for the next run."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Callable, Sequence

import numpy as np

from ..columns import BOOL, INT32, INT64, Column, ColumnFile, written_columns
from ..errors import InputError
from ..footprints import footprint_of
from ..model.definition import ChipFit, FitMode, ResizeMethod
from ..system.atomic import write_atomically
from ..texts import text_from_json, text_to_json
from .chip_plan import ChipPlan
from .image_data import from_data, to_data
from .job_plan import JobPlan
from .shard_results import DTYPES, read_rows

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from .image import ImageSpec

PLAN_FOLDER = "plan"
PLAN_FILE = "plan.json"
"""Written last: the plan is whole when it is there."""
CHIPS_FILE = "chips.safetensors"
REJECTED_FILE = "rejected.safetensors"

_MAPPED = {**DTYPES, BOOL: "?", INT64: "<i8"}


def write_plan(
    folder: Path, plan: JobPlan, image_to_data: Callable[[ImageSpec], Any] = to_data
) -> None:
    """Write a plan into a job folder.

    Args:
        folder: of the job.
        plan: of it.
        image_to_data: returns what JSON takes in the place of an image.

    Raises:
        OSError: it cannot be written.
    """
    place = folder / PLAN_FOLDER
    place.mkdir(exist_ok=True)
    count = plan.chip_count
    wide = any(chips.windows.dtype != np.int32 for chips in plan.chips)
    columns = {
        "positions": Column(INT32, (count,)),
        "windows": Column(INT64 if wide else INT32, (count, 4)),
        "are_cropped": Column(BOOL, (count,)),
    }
    with written_columns(place / CHIPS_FILE, columns, {}) as writer:
        row = 0
        for chips in plan.chips:
            for name, column in columns.items():
                numbers = getattr(chips, name).astype(_MAPPED[column.dtype])
                writer.write(name, row, np.ascontiguousarray(numbers))
            row += len(chips)
    plan.rejected.write(place / REJECTED_FILE)
    data = {
        "chips": [_chips_to_data(chips, image_to_data(chips.image)) for chips in plan.chips],
        "footprints": [asdict(each) for each in plan.footprints],
        "remarks": [text_to_json(remark) for remark in plan.remarks],
    }
    write_atomically(place / PLAN_FILE, json.dumps(data, ensure_ascii=False))


def read_plan(
    folder: Path, image_from_data: Callable[[Any], ImageSpec] = from_data
) -> JobPlan | None:
    """Return the plan of a job folder, its arrays mapped into memory; None: it has none.

    One that is damaged is none: it is made again.

    Args:
        folder: of the job.
        image_from_data: returns the image that `image_to_data` of `write_plan` has written.
    """
    place = folder / PLAN_FOLDER
    try:
        data = json.loads((place / PLAN_FILE).read_text(encoding="utf-8"))
        file = ColumnFile(place / CHIPS_FILE)
        arrays = [_mapped(file, name) for name in ("positions", "windows", "are_cropped")]
        chips, row = [], 0
        for each in data["chips"]:
            rows = slice(row, row + each["count"])
            image = image_from_data(each["image"])
            chips.append(_chips_from_data(each, image, *(array[rows] for array in arrays)))
            row = rows.stop
        rejected = read_rows(ColumnFile(place / REJECTED_FILE))
        remarks = tuple(map(text_from_json, data["remarks"]))
        footprints = tuple(map(footprint_of, data["footprints"]))
    except (OSError, InputError, ValueError, LookupError, TypeError, AttributeError):
        return None
    return JobPlan(tuple(chips), rejected, footprints, remarks=remarks)


def _chips_to_data(chips: ChipPlan, image: Any) -> dict[str, Any]:
    fit = chips.fit
    return {
        "count": len(chips),
        "index": chips.index,
        "image": image,
        "bands": chips.bands,
        "blacken": chips.blacken,
        "size": chips.size,
        "resize_method": chips.resize_method.value,
        "fit": fit and {"mode": fit.mode.value, "size": fit.size, "is_rounded": fit.is_rounded},
        "data_range": chips.data_range,
        "ranges": None if chips.ranges is None else chips.ranges.tolist(),
        "orientation": chips.orientation,
        "is_one_object": chips.is_one_object,
    }


def _chips_from_data(
    data: dict[str, Any],
    image: ImageSpec,
    positions: NDArray[Any],
    windows: NDArray[Any],
    are_cropped: NDArray[np.bool_],
) -> ChipPlan:
    fit, ranges = data["fit"], data["ranges"]
    return ChipPlan(
        index=data["index"],
        image=image,
        bands=tuple(data["bands"]),
        positions=positions,
        windows=windows,
        are_cropped=are_cropped,
        blacken=data["blacken"],
        size=_or_none(tuple, data["size"]),
        resize_method=ResizeMethod(data["resize_method"]),
        fit=fit and ChipFit(FitMode(fit["mode"]), tuple(fit["size"]), fit["is_rounded"]),
        data_range=_or_none(tuple, data["data_range"]),
        ranges=None if ranges is None else np.array(ranges, np.float64),
        orientation=data["orientation"],
        is_one_object=data["is_one_object"],
    )


def _or_none(make: Callable[[Sequence[Any]], Any], value: Sequence[Any] | None) -> Any:
    return None if value is None else make(value)


def _mapped(file: ColumnFile, name: str) -> NDArray[Any]:
    column = file.columns[name]
    dtype = np.dtype(_MAPPED[column.dtype])
    if not column.shape[0]:
        return np.zeros(column.shape, dtype)
    return np.memmap(file.path, dtype, "r", column.begin, column.shape)
