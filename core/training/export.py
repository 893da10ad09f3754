"""Export training chips: those that a training would learn from, as a folder that ArcGIS reads.

They are cut by the very path of training, before anything is resized: a box keeps its size, a photo
its own. So training from the folder sees the same pixels as training from the features.
Source: SUPPLY.md 2 and 3.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..errors import InputError
from ..labels.chip_export import ChipExport, ChipFormat, ExportFormat, read_feature_ids
from ..labels.labelled_tiles import LABELS
from ..split import NOT_USED, deal
from ..system.file_names import is_portable
from ..texts import text, text_to_json
from ..training_job import Split, TrainingJob, job_folders
from .band_statistics import RunningStatistics, undeclared_nodata
from .chip_files import LOSSY, ChipWriter, place_of, require_suits
from .draft import draft_model
from .export_files import BoundingBox, Written, WrittenChip, annotation, folder_of
from .planned import nothing_to_cut, open_planned
from .samples import cut_samples, left_out, read_samples, rejected

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..engine.batches import ChipBatch
    from ..engine.chip_plan import ChipPlan
    from ..engine.objects import Objects
    from ..engine.reporter import Reporter
    from .band_statistics import BandStatistics
    from .draft import Draft
    from .planned import PlannedFolder
    from .samples import Plans, Samples

FOLDS, SEED = 5, 1
"""Of the blocks in objects.csv: a training's defaults."""


def export(folder: Path, arguments: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Write the chips of the labelled objects of a training.

    Args:
        folder: of the training.
        arguments: of `core.labels.chip_export.ChipExport`.
        reporter: hears of each batch, and may cancel.

    Returns:
        chip_count, object_count, class_counts ({name: chips}), left_out ([[sentence, count]], as
        `text_to_json` has them), chip_width, chip_height, bands (from 1).

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped; what is written by then is of no use.
    """
    order = ChipExport.from_arguments(arguments)
    job = TrainingJob.read(folder)
    _require_folders(order, job)
    draft = draft_model(folder, reporter)
    for note in draft.notes:
        reporter.warning(note)
    with ExitStack() as opened:
        folders = job_folders(folder)
        planned = [opened.enter_context(open_planned(each, reporter)) for each in folders]
        plans = [list(map(_unresized, each.labelled_chips())) for each in planned]
        require_suits(order.chip_format, [chips for each in plans for chips in each])
        if order.chip_format is ChipFormat.JPEG:
            reporter.warning(LOSSY)
        samples, why = read_samples(planned, plans), rejected(planned)
        ids = [read_feature_ids(each) for each in folders]
        writing = _Writing(order, job, draft, planned, plans, samples, ids)
        for batch, rows in cut_samples(planned, plans, samples, why, job.threads, reporter):
            writing.add(batch, rows)
    samples = samples.select(writing.are_written)
    for note in undeclared_nodata(writing.statistics, draft.bands):
        reporter.warning(note)
    written = writing.finish(samples)
    lost = left_out(planned, samples, why)
    return {
        "chip_count": len(written.chips),
        "object_count": len(np.unique(samples.owners)),
        "class_counts": dict(zip([each.name for each in job.classes], written.counts)),
        "left_out": [[text_to_json(reason), count] for reason, count in lost.items()],
        "chip_width": draft.chip_width,
        "chip_height": draft.chip_height,
        "bands": [band + 1 for band in draft.bands],
    }


def _unresized(chips: ChipPlan) -> ChipPlan:
    """Return the plan of chips as they are before they get the size of the model."""
    return replace(chips, size=None, fit=None)


def _require_folders(order: ChipExport, job: TrainingJob) -> None:
    """Let classes pass that can be names of folders, where they have to.

    Raises:
        InputError: some cannot.
    """
    if order.format is not ExportFormat.IMAGENET:
        return
    wrong = [each.name for each in job.classes if not is_portable(each.name)]
    names = [each.name.lower() for each in job.classes]
    wrong += [each.name for each in job.classes if names.count(each.name.lower()) > 1]
    if wrong:
        raise InputError(
            text("IMAGENET has a folder for each class, and no folder can be called so"),
            where=", ".join(dict.fromkeys(wrong)),
            mend=text("Choose LABELED_TILES as FORMAT, or give these classes other names."),
        )


class _Writing:
    """Writes chips as they come, by the number of their sample.

    Attributes:
        are_written: (N,) samples that are.
    """

    def __init__(
        self,
        order: ChipExport,
        job: TrainingJob,
        draft: Draft,
        planned: list[PlannedFolder],
        plans: Plans,
        samples: Samples,
        ids: list[list[str]],
    ) -> None:
        self._order, self._job, self._draft, self._samples = order, job, draft, samples
        self._planned, self._plans, self._ids = planned, plans, ids
        self._seen = RunningStatistics(len(draft.bands))
        self._sights = [
            [_Sights(each.objects, chips) for chips in of] for each, of in zip(planned, plans)
        ]
        names = tuple(
            draft.band_names[band] if band < len(draft.band_names) else "" for band in draft.bands
        )
        self._writer = ChipWriter(order.chip_format, names, is_rgb=not draft.is_multispectral)
        self._chips: dict[int, WrittenChip] = {}
        self.are_written = np.zeros(len(samples), bool)
        for each in job.classes:
            (order.output / folder_of(order.format, each)).mkdir(parents=True, exist_ok=True)
        if order.format is ExportFormat.LABELED_TILES:
            (order.output / LABELS).mkdir()

    def add(self, batch: ChipBatch, rows: NDArray[np.int64]) -> None:
        """Write some chips.

        Raises:
            OSError: the disk is full.
        """
        self._seen.add(batch)
        self.are_written[rows] = True
        for place, row in enumerate(rows.tolist()):
            valid = None if batch.valid is None else batch.valid[place]
            self._write(row, batch.pixels[place], valid)

    def _write(self, row: int, pixels: NDArray[Any], valid: NDArray[np.bool_] | None) -> None:
        samples = self._samples
        folder, plan, at = (
            int(column[row]) for column in (samples.folders, samples.plans, samples.rows)
        )
        label = int(samples.labels[row])
        each = self._job.classes[label]
        stem = f"{row:012d}"
        image = f"{folder_of(self._order.format, each)}/{stem}{self._writer.suffix}"
        output, chips = self._order.output, self._plans[folder][plan]
        sight = self._sights[folder][plan]
        self._writer.write(output / image, pixels, valid, place_of(chips, at))
        if self._order.format is ExportFormat.LABELED_TILES:
            depth, *size = pixels.shape
            box = sight.box(at, (size[0], size[1]))
            xml = annotation(PurePath(image).name, (size[0], size[1]), depth, each, box)
            (output / LABELS / f"{stem}.xml").write_text(xml, encoding="utf-8", newline="\n")
        self._chips[row] = WrittenChip(
            image=image,
            label=label,
            feature=_at(self._ids[folder], int(samples.objects[row]) - 1),
            x=float(samples.x[row]),
            y=float(samples.y[row]),
            area=sight.area(at),
        )

    @property
    def statistics(self) -> BandStatistics:
        """Those of all pixels so far."""
        return self._seen.statistics()

    def finish(self, samples: Samples) -> Written:
        """Write what lies beside the chips.

        Args:
            samples: that are written.

        Raises:
            InputError: there is none.
            OSError: the disk is full.
        """
        if not self._chips:
            raise nothing_to_cut(self._planned)
        chips = [self._chips[row] for row in sorted(self._chips)]
        for chip, block in zip(chips, _blocks(samples, self._draft)):
            chip.block = block
        images = {
            self._plans[folder][plan].image
            for folder, plan in zip(samples.folders.tolist(), samples.plans.tolist())
        }
        written = Written(
            job=self._job,
            draft=self._draft,
            format=self._order.format,
            statistics=self.statistics,
            raster_count=sum(len(image.natives) for image in images),
            chips=chips,
        )
        written.write(self._order.output)
        return written


class _Sights:
    """Where the objects of a plan lie in their chips, and how large they are."""

    def __init__(self, objects: Objects | None, chips: ChipPlan) -> None:
        self._windows = chips.windows
        self._bounds: NDArray[np.float64] | None = None
        self._areas = np.zeros(len(chips))
        if objects is not None:
            self._bounds = objects.pixel_bounds(chips.positions, chips.image).bounds
            self._areas = shapely.area(objects.geometries(chips.positions))

    def box(self, row: int, size: tuple[int, int]) -> BoundingBox:
        """Return where an object lies in its chip of a height and width."""
        height, width = size
        whole = BoundingBox(0.0, 0.0, float(width), float(height))
        if self._bounds is None or not np.isfinite(self._bounds[row]).all():
            return whole
        shift = np.tile(self._windows[row, :2], 2)
        limits = (width, height, width, height)
        return BoundingBox(*np.clip(self._bounds[row] - shift, 0, limits).tolist())

    def area(self, row: int) -> float:
        """Return the area of an object in square units of its CRS."""
        return float(self._areas[row])


def _blocks(samples: Samples, draft: Draft) -> list[str]:
    """Return the block of each sample in a spatial split of a training; "": there are none."""
    nowhere = [""] * len(samples)
    try:
        dealt = deal(
            x=samples.x.tolist(),
            y=samples.y.tolist(),
            labels=samples.labels.tolist(),
            groups=samples.groups.tolist(),
            owners=samples.owners.tolist(),
            split=Split.SPATIAL,
            chip_diagonal=draft.chip_diagonal,
            block_size=None,
            folds=FOLDS,
            seed=SEED,
        )
    except InputError:  # too few to be dealt
        return nowhere
    if not dealt.is_separated:
        return nowhere
    return ["" if block == NOT_USED else str(block) for block in dealt.block]


def _at(ids: list[str], place: int) -> str:
    return ids[place] if place < len(ids) else ""
