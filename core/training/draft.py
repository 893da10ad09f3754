"""The model to be: what its .emd says before there is a weight, so that chips are cut as it says.

Source: SUPPLY.md 2 and 3 (CHIP_WIDTH, BANDS), ESRI_FORMATS.md 2 (the keys) and 4.1 (multispectral).
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..engine.bands import too_few
from ..job import Crop
from ..model.package_writing import keys_of_class
from ..model.resolve import DRAFT
from ..system.atomic import write_atomically
from ..texts import text
from ..training_job import DRAFT_FILE, TrainingJob, job_folders
from .planned import nothing_to_cut, open_planned

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from ..engine.image import ImageSpec
    from ..engine.reporter import Reporter
    from .planned import PlannedFolder

CHIP_SIZES = (64, 96, 128, 160, 224, 256)
"""Sides that are chosen from, pixels: multiples of the 32 that networks reduce by."""

POINT_SIZE = 64
"""Side of chips around objects that have no extent."""

HELD_SHARE = 0.9
"""Of the objects, that a chosen chip is to hold."""

CONTEXT = 1.25
"""How much larger than the object a chip is to be at least; a whole image has its context."""

ANY_SIZE = 2**15
"""Largest side of the chips of the first draft, whose windows tell how large the objects are."""

RGB_NAMES = frozenset({"red", "green", "blue", "r", "g", "b", ""})
"""Names of bands that do not make imagery multispectral. Source: ESRI_FORMATS.md 4.1."""

BACKEND = "pytorch"


@dataclass(frozen=True)
class Draft:
    """The model to be.

    Attributes:
        keys: of model.emd.
        chip_width, chip_height: pixels.
        bands: from 0, as ExtractBands has them.
        band_names: of all bands of the imagery; "": the file does not say.
        chip_diagonal: of what a chip shows, in units of the coordinates of the labels; 0: chips lie
            nowhere.
        is_multispectral: the network needs statistics of the bands.
        notes: what was chosen and why, one sentence each.
    """

    keys: dict[str, Any]
    chip_width: int
    chip_height: int
    bands: tuple[int, ...]
    band_names: tuple[str, ...]
    chip_diagonal: float
    is_multispectral: bool
    notes: tuple[str, ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        return self.chip_height, self.chip_width

    def with_keys(self, **keys: Any) -> Draft:
        """Return the draft with some keys more."""
        return replace(self, keys={**self.keys, **keys})

    def write(self, folder: Path) -> None:
        """Write model.emd into the folder of the training.

        Raises:
            OSError: it cannot be written.
        """
        write_keys(folder / DRAFT_FILE, self.keys)


def write_keys(path: Path, keys: dict[str, Any]) -> None:
    """Write an .emd.

    Raises:
        OSError: it cannot be written.
    """
    write_atomically(path, json.dumps(keys, indent=1, ensure_ascii=False))


def draft_model(folder: Path, reporter: Reporter) -> Draft:
    """Choose size and bands of the chips, and write model.emd, without weights.

    Args:
        folder: of the training.
        reporter: may cancel.

    Raises:
        PluginError: something that the user can mend.
        Cancelled: the user stopped.
    """
    job = TrainingJob.read(folder)
    first = _keys(job, (ANY_SIZE, ANY_SIZE), None)
    write_keys(folder / DRAFT_FILE, {**first, "CropSizeFixed": 0})
    with ExitStack() as opened:
        planned = [
            opened.enter_context(open_planned(each, reporter, is_silent=True))
            for each in job_folders(folder)
        ]
        seen = [_seen(each) for each in planned if each.plan.chip_count]
        seen = [each for each in seen if each.images]
        if not seen:
            raise nothing_to_cut(planned)
        draft = _draft(job, seen)
    draft.write(folder)
    return draft


class _Seen(NamedTuple):
    """What a job folder shows of its objects.

    Attributes:
        lengths: (N, 2) width and height of each labelled object, pixels; 0: it has none.
        cells: (N, 2) width and height of a pixel of the image that shows it, units of its CRS; NaN:
            it has none.
        images: that show some of them.
        is_whole: images are the objects.
    """

    lengths: NDArray[np.float64]
    cells: NDArray[np.float64]
    images: list[ImageSpec]
    is_whole: bool


def _seen(planned: PlannedFolder) -> _Seen:
    plans = planned.labelled_chips()
    lengths = [chips.windows[:, 2:].astype(np.float64) for chips in plans]
    if planned.objects is not None:
        for chips, each in zip(plans, lengths):
            each[planned.objects.dimensions[chips.positions] == 0] = 0
    cells = [
        np.full((len(each), 2), chips.image.cell_size or np.nan, np.float64)
        for chips, each in zip(plans, lengths)
    ]
    return _Seen(
        np.concatenate([np.empty((0, 2)), *lengths]),
        np.concatenate([np.empty((0, 2)), *cells]),
        [chips.image for chips in plans],
        planned.objects is None,
    )


def _draft(job: TrainingJob, seen: list[_Seen]) -> Draft:
    (width, height), notes = _chip_size(job, seen)
    images = [image for each in seen for image in each.images]
    bands = _bands(job, seen)
    names = max((image.band_names for image in images), key=len)
    is_multispectral = _is_multispectral(images, bands)
    is_pixel_space = all(_is_nowhere(each) for each in seen)
    keys = {
        **_keys(job, (width, height), bands),
        "ImageSpaceUsed": "PIXEL_SPACE" if is_pixel_space else "MAP_SPACE",
        "IsMultispectral": is_multispectral and len(bands) != 3,
        "IsImageNetNormalization": not is_multispectral,
        **_cell_sizes(seen),
    }
    if is_multispectral:
        keys["Bands"] = list(names)
        keys["ImageryType"] = "ms"
    diagonal = max(_diagonal(each, (width, height), job.crop) for each in seen)
    return Draft(keys, width, height, bands, names, diagonal, is_multispectral, notes)


def _chip_size(job: TrainingJob, seen: list[_Seen]) -> tuple[tuple[int, int], tuple[str, ...]]:
    """Return width and height, and what to say of them."""
    wanted = np.concatenate(
        [each.lengths.max(1) * (1.0 if each.is_whole else CONTEXT) for each in seen]
    )
    wanted = wanted[wanted > 0]
    chosen = POINT_SIZE
    if len(wanted):
        fitting = [size for size in CHIP_SIZES if (wanted <= size).mean() >= HELD_SHARE]
        chosen = fitting[0] if fitting else CHIP_SIZES[-1]
    size = (job.chip_width or chosen, job.chip_height or chosen)
    larger = np.concatenate(
        [(each.lengths > size).any(1) for each in seen if not each.is_whole] or [np.zeros(1, bool)]
    )
    if larger.mean() <= 1 - HELD_SHARE:
        return size, ()
    note = text(
        "{share:.0f} % of the objects are larger than chips of {width} x {height} pixels: a "
        "coarser CELL_SIZE would show all of them",
        share=100 * float(larger.mean()),
        width=size[0],
        height=size[1],
    )
    return size, (note,)


def _bands(job: TrainingJob, seen: list[_Seen]) -> tuple[int, ...]:
    """Return the bands, from 0: the chosen ones, else the first three, else all.

    A photo of fewer is read as three, and a palette has three colours (`core.engine.photos`).

    Raises:
        InputError: an image has not the chosen ones.
    """
    images = seen[0].images
    three = next((image.model_bands[:3] for image in images if len(image.model_bands) >= 3), None)
    fewest = min((image.model_bands for image in images), key=len)
    has_colours = any(image.palette for image in images) or (
        seen[0].is_whole and all(image.outline is None for image in images)
    )
    if job.bands:
        if not has_colours:
            _require_bands(max(job.bands), images)
        return tuple(band - 1 for band in job.bands)
    if len(fewest) >= 3 or (has_colours and three is not None):
        return three or fewest
    return (0, 1, 2) if has_colours else fewest


def _require_bands(last: int, images: list[ImageSpec]) -> None:
    """Let images pass that have as many bands; the plan would name a model that is not there yet.

    Raises:
        InputError: one has fewer.
    """
    for image in images:
        if image.band_count < last:
            raise too_few(
                image,
                text("band {number}", number=last),
                mend=text("Choose other BANDS, or imagery that has these."),
            )


def _is_multispectral(images: list[ImageSpec], bands: tuple[int, ...]) -> bool:
    """Return whether ImageNet's statistics do not suit the bands. Source: ESRI_FORMATS.md 4.1."""
    if len(bands) != 3:
        return True
    for image in images:
        if image.palette:
            continue  # it is made red, green and blue
        own = tuple(band for band in bands if band < image.band_count)
        names = {image.band_names[band].lower() for band in own}
        if not own or image.dtype_of(own) != "uint8" or not names <= RGB_NAMES:
            return bool(own)
    return False


def _is_nowhere(seen: _Seen) -> bool:
    if seen.is_whole:
        return all(image.outline is None for image in seen.images)
    return all(image.place.is_made_up for image in seen.images)


def _cell_sizes(seen: list[_Seen]) -> dict[str, Any]:
    """Return MinCellSize and MaxCellSize; null where sizes cannot be compared."""
    nothing = {"MinCellSize": None, "MaxCellSize": None}
    placed = [image for each in seen if not _is_nowhere(each) for image in each.images]
    codes = {None if image.crs is None else image.crs.to_epsg() for image in placed}
    sizes = np.array([image.cell_size for image in placed if image.cell_size is not None])
    if len(codes) != 1 or None in codes or len(sizes) < len(placed):
        return nothing
    code = codes.pop()
    reference = {"wkid": code, "latestWkid": code}

    def size(xy: NDArray[np.float64]) -> dict[str, Any]:
        return {"x": float(xy[0]), "y": float(xy[1]), "spatialReference": reference}

    return {"MinCellSize": size(sizes.min(0)), "MaxCellSize": size(sizes.max(0))}


def _diagonal(seen: _Seen, size: tuple[int, int], crop: Crop) -> float:
    """Return that of what a chip shows, in units of the CRS; of the larger ones where they vary."""
    if seen.is_whole and _is_nowhere(seen):
        return 0.0
    varies = seen.is_whole or crop is Crop.BOUNDING_BOX
    lengths = seen.lengths if varies else np.full_like(seen.lengths, size)
    diagonals = np.hypot(*(lengths * seen.cells).T)
    known = diagonals[np.isfinite(diagonals)]
    return float(np.percentile(known, 100 * HELD_SHARE)) if len(known) else 0.0


def _keys(job: TrainingJob, size: tuple[int, int], bands: tuple[int, ...] | None) -> dict[str, Any]:
    """Return the keys that are known before anything is looked at.

    Source: SUPPLY.md 7: as arcgis.learn 2.x writes them.
    """
    return {
        DRAFT: True,
        "Framework": "arcgis.learn.models._inferencing",
        "ModelConfiguration": "_FeatureClassifier",
        "ModelType": "ObjectClassification",
        "ModelName": "FeatureClassifier",
        "InferenceFunction": (
            "[Functions]System\\DeepLearning\\ArcGISLearn\\ArcGISObjectClassifier.py"
        ),
        "ModelFormat": "NCHW",
        "backend": BACKEND,
        "MetaDataMode": "Labeled_Tiles",
        "ImageWidth": size[0],
        "ImageHeight": size[1],
        **({} if bands is None else {"ExtractBands": list(bands)}),
        "CropSizeFixed": int(job.crop is not Crop.BOUNDING_BOX),
        "BlackenAroundFeature": int(job.blacken),
        "resize_to": None,
        "SupportsVariableTileSize": False,
        "Classes": list(map(keys_of_class, job.classes)),
    }
