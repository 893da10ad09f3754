"""Painted scenes with labelled objects, and the folders of trainings on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import shapely
from object_classifier.core.job import ClassificationJob, ImageSource
from object_classifier.core.labels.labels_file import NO_GROUP, NO_LABEL, Labels
from object_classifier.core.model.definition import ClassEntry
from object_classifier.core.training_job import (
    CHIPS_FOLDER,
    DRAFT_FILE,
    OBJECTS_FOLDER,
    TrainingJob,
)
from scenes import NORTH_UP, UTM, write_objects, write_raster

SPACING, SIDE = 24, 12
"""Of the painted roofs, pixels: from one to the next, and of each."""

ROOFS = (("blue", (60, 90, 200)), ("red", (200, 70, 60)), ("white", (215, 215, 210)))


def paint_town(
    path: Path, *, rows: int = 8, columns: int = 8, classes: int = 2, seed: int = 1
) -> tuple[Path, list[Any], list[int]]:
    """Write an image of roofs on grass; return it, their outlines in its CRS, and their classes.

    The colour of a roof, with much noise, is all that tells its class.
    """
    random = np.random.default_rng(seed)
    height, width = rows * SPACING, columns * SPACING
    pixels = np.empty((3, height, width))
    pixels[:] = np.array((90, 120, 70))[:, None, None]
    labels, outlines = [], []
    for number in range(rows * columns):
        row, column = divmod(number, columns)
        label = int(random.integers(classes)) if number >= classes * 8 else number % classes
        top, left = row * SPACING + SPACING // 4, column * SPACING + SPACING // 4
        colour = np.array(ROOFS[label][1]) + random.normal(0, 12, 3)
        pixels[:, top : top + SIDE, left : left + SIDE] = colour[:, None, None]
        labels.append(label)
        x, y = NORTH_UP.c + left * NORTH_UP.a, NORTH_UP.f + top * NORTH_UP.e
        side = SIDE * NORTH_UP.a
        outlines.append(shapely.box(x, y - side, x + side, y))
    pixels += random.normal(0, 10, pixels.shape)
    image = write_raster(path, np.clip(pixels, 1, 255).astype("uint8"), photometric="rgb")
    return image, outlines, labels


def paint_blocks(
    path: Path, *, rows: int = 4, columns: int = 5, side: int = 3, seed: int = 1
) -> tuple[Path, list[Any], list[int]]:
    """Write an image of blocks of like roofs; the label of a roof is that of its block, drawn.

    Each block has a colour of ground of its own, which says nothing of any other block's label.
    """
    random = np.random.default_rng(seed)
    block = (side + 3) * SPACING
    pixels = np.empty((3, rows * block, columns * block))
    of_block = random.permutation(np.arange(rows * columns) % 2)
    labels, outlines = [], []
    for number, label in enumerate(of_block.tolist()):
        top, left = (place * block for place in divmod(number, columns))
        ground = random.uniform(30, 220, 3)[:, None, None]
        pixels[:, top : top + block, left : left + block] = ground
        for row in range(side):
            for column in range(side):
                y, x = top + row * SPACING + SPACING, left + column * SPACING + SPACING
                pixels[:, y : y + SIDE, x : x + SIDE] = 128
                east, north = NORTH_UP.c + x * NORTH_UP.a, NORTH_UP.f + y * NORTH_UP.e
                length = SIDE * NORTH_UP.a
                outlines.append(shapely.box(east, north - length, east + length, north))
                labels.append(label)
    pixels += random.normal(0, 6, pixels.shape)
    image = write_raster(path, np.clip(pixels, 1, 255).astype("uint8"), photometric="rgb")
    return image, outlines, labels


def write_training(
    folder: Path,
    image: Path,
    outlines: Sequence[Any],
    labels: Sequence[int],
    *,
    groups: Sequence[int] = (),
    group_names: tuple[str, ...] = (),
    classes: int = 2,
    job: dict[str, Any] | None = None,
    **settings: Any,
) -> Path:
    """Write the folder of a training on features, as QGIS stages it."""
    objects = folder / OBJECTS_FOLDER
    objects.mkdir(parents=True)
    images = (ImageSource(str(image), image.stem),)
    ClassificationJob(model=f"../{DRAFT_FILE}", images=images, **(job or {})).write(objects)
    write_objects(objects, outlines, crs=UTM)
    known = Labels(group_names=group_names)
    for number, (outline, label) in enumerate(zip(outlines, labels)):
        group = groups[number] if groups else NO_GROUP
        known.add(label, group, outline.centroid.x, outline.centroid.y)
    known.write(objects)
    _job(classes, settings).write(folder)
    return folder


def write_chip_training(
    folder: Path, images: Sequence[Path], labels: Sequence[int], places: Any = None, **settings: Any
) -> Path:
    """Write the folder of a training on chips that were exported before."""
    chips = folder / CHIPS_FOLDER
    chips.mkdir(parents=True)
    sources = tuple(ImageSource(str(image), image.name) for image in images)
    ClassificationJob(model=f"../{DRAFT_FILE}", images=sources).write(chips)
    known = Labels()
    for number, label in enumerate(labels):
        x, y = (np.nan, np.nan) if places is None else places[number]
        known.add(label, NO_GROUP, float(x), float(y))
    known.write(chips)
    _job(settings.pop("classes", 2), settings).write(folder)
    return folder


def _job(classes: int, settings: dict[str, Any]) -> TrainingJob:
    named = tuple(
        ClassEntry(value, name, colour)
        for value, (name, colour) in enumerate(ROOFS[:classes], start=1)
    )
    return TrainingJob(**{"name": "roofs", "classes": named, **settings})


__all__ = ["NO_LABEL", "paint_blocks", "paint_town", "write_chip_training", "write_training"]
