"""Chips as pictures, exactly as the model would get them, without loading the model.

The pixels come through the very path of `classify`: plan, read, mask, stretch to the model's data
range, resize. Only the last step is for people (`chip_pictures`).
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping, NamedTuple

from ..backends.unloaded import peek
from ..errors import Cancelled
from ..model.definition import FitMode
from ..texts import text_to_json
from .chip_outline import outline_in_chip
from .chip_pictures import picture_of
from .chosen_rows import choose_rows
from .image_data import CRS_VERSION
from .job_plan import plan_job
from .objects import read_objects
from .pipeline import open_job
from .pixel_reader import valid_of_each
from .plan_files import read_plan
from .read_ahead import read_batches
from .values import warn_of_values

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from ..backends.interface import ChipRules
    from ..backends.unloaded import UnloadedModel
    from ..model.definition import ModelDefinition
    from .chip_plan import ChipPlan
    from .chips import CutChips
    from .chosen_rows import ChosenRow
    from .job_plan import JobPlan
    from .objects import Objects
    from .reporter import Reporter

    Peek = Callable[[ModelDefinition, Mapping[str, str]], UnloadedModel]
    Key = tuple[int, int]  # object, from 1, and image: as in the results
    Rows = dict[Key, ChosenRow]

PREVIEW_FOLDER = "preview"
"""Of the pictures, in the job folder."""

AT_ONCE = 64
"""Chips that are cut together."""


class Chip(NamedTuple):
    """What the model sees of one object: pixels and validity, (C, H, W) each."""

    pixels: NDArray[Any]
    valid: NDArray[np.bool_]


def preview(
    folder: Path, arguments: dict[str, Any], reporter: Reporter, *, peek: Peek = peek
) -> dict[str, Any]:
    """Write chips of a job folder as PNGs into its sub-folder `preview`.

    Args:
        folder: of the job. Where its results say already why an object has no chip, that counts.
        arguments: {"objects": [[object, image], ...]}, both as in the results: the number of the
            object, from 1, and that of the image; or {"count": n}: the first n rows. What the job
            does not have is left out.
        reporter: hears of each chip, and may cancel.
        peek: says how the model has its chips cut.

    Returns:
        chips: in the order of `arguments`, each
            object, image: as there
            status: why the model would not be asked, as `text_to_json` has it, or None; if so, no
                more than this is known
            image_name, cell_size: [x, y] in units of its CRS, or None
            crs: of the image, as WKT; "": it has none
            cut_columns, cut_rows: of the window, before it is resized
            file: the picture, relative to the job folder
            columns, rows, dtype: of what the model gets
            bands: from 1, in the model's order; band_names: "" where unknown
            low, high: smallest and largest value of the valid pixels, all bands
            black, white: values that the picture shows so
            outline: of the object, lines of [x, y], 0 to 1 from the chip's top left corner, and
                beyond where it is larger; one place for a point; [] where the image is the object
            valid_share: 0 to 1; nodata, blackened pixels and those beyond the edge are not valid
        rules: width, height, crop_size_fixed, blackens, data_range ([lowest, highest] or None),
            size ([rows, columns] that every chip is resized to, or None) and resize_method (how, a
            value of `ResizeMethod`)
        notes: what only loading the model could tell, each as `text_to_json` has it.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    (folder / PREVIEW_FOLDER).mkdir(exist_ok=True)
    with open_job(folder) as (job, definition):
        model = peek(definition, job.arguments)
        objects = read_objects(folder)
        plan = read_plan(folder)  # of a run, which has said what is odd
        if plan is None:
            plan = plan_job(job, definition, model, objects, reporter)
            warn_of_values(definition, plan, reporter)
        rows = {row.key: row for row in choose_rows(plan, folder, arguments)}
        shown = _show_chips(plan, objects, rows, folder, reporter)
    return {
        "chips": [
            {"object": key[0], "image": key[1], **(shown.get(key) or _without_chip(row.status))}
            for key, row in rows.items()
        ],
        "rules": _rules(model.rules, plan),
        "notes": [text_to_json(note) for note in model.notes],
    }


def _show_chips(
    plan: JobPlan,
    objects: Objects | None,
    rows: Rows,
    folder: Path,
    reporter: Reporter,
) -> dict[Key, dict[str, Any]]:
    """Read, and write a picture of, every chip of the rows."""
    total = sum(not row.status for row in rows.values())
    shown: dict[Key, dict[str, Any]] = {}
    with closing(read_batches(objects, _selected(plan, rows), AT_ONCE, threads=1)) as read:
        for key, chip in _seen(read):
            if reporter.is_cancelled():
                raise Cancelled
            # By row: images of which an object gets but one chip share a number in the results.
            source = plan.chips[rows[key].plan]
            window = source.windows[rows[key].row]
            if isinstance(chip, str):
                shown[key] = _without_chip(chip)
            else:
                outline = outline_in_chip(objects, key[0] - 1, source, window)
                shown[key] = {**_show(key, chip, source, window, folder), "outline": outline}
            reporter.progress(len(shown), total, "")
    return shown


def _seen(read: Iterable[CutChips]) -> Iterator[tuple[Key, Chip | str]]:
    """Yield every object's chip, or why it has none."""
    for cut in read:
        for each in cut.unasked:
            for position, status in zip(each.positions.tolist(), each.statuses):
                yield (position + 1, each.image), status
        for batch in cut.batches:
            valid = valid_of_each(batch.pixels, batch.valid)
            for image, position, *chip in zip(batch.images, batch.positions, batch.pixels, valid):
                yield (int(position) + 1, int(image)), Chip(*chip)


def _selected(plan: JobPlan, rows: Rows) -> list[ChipPlan]:
    """Return the plans of the rows' chips alone."""
    places: list[list[int]] = [[] for _ in plan.chips]
    for row in rows.values():
        if not row.status:
            places[row.plan].append(row.row)
    return [chips.select(chosen) for chips, chosen in zip(plan.chips, places) if chosen]


def _without_chip(status: str | None) -> dict[str, Any]:
    return {"status": text_to_json(status or "")}


def _show(
    key: Key, chip: Chip, source: ChipPlan, window: NDArray[Any], folder: Path
) -> dict[str, Any]:
    image = source.image
    file = f"{PREVIEW_FOLDER}/{key[0]}_{key[1]}.png"
    picture = picture_of(chip.pixels, chip.valid, are_bytes=source.are_bytes)
    picture.image.save(folder / file)
    _, rows, columns = chip.pixels.shape
    values = chip.pixels[chip.valid]
    return {
        "status": None,
        "file": file,
        "image_name": image.name,
        "cell_size": None if image.cell_size is None else list(image.cell_size),
        "crs": "" if image.crs is None else image.crs.to_wkt(version=CRS_VERSION),
        "cut_columns": int(window[2]),
        "cut_rows": int(window[3]),
        "columns": columns,
        "rows": rows,
        "dtype": str(chip.pixels.dtype),
        "bands": [band + 1 for band in source.bands],
        "band_names": [image.band_names[band] for band in source.bands],
        "low": float(values.min()),
        "high": float(values.max()),
        "black": picture.black,
        "white": picture.white,
        "valid_share": float(chip.valid.mean()),
    }


def _rules(rules: ChipRules, plan: JobPlan) -> dict[str, Any]:
    size = plan.chips[0].size if plan.chips else None
    method = plan.chips[0].resize_method if plan.chips else rules.resize_method
    fit = plan.chips[0].fit if plan.chips else None
    return {
        "width": rules.width,
        "height": rules.height,
        "crop_size_fixed": rules.crop_size_fixed,
        "blackens": rules.blacken_around_feature,
        "data_range": None if rules.data_range is None else list(rules.data_range),
        "size": None if size is None else list(size),
        "resize_method": method.value,
        "fitted_to": list(fit.size) if fit and fit.mode is not FitMode.CROP else None,
    }
