"""Synthetic images and jobs for the tests of the engine, and a model that only looks."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, NamedTuple

import numpy as np
import rasterio
import shapely
from affine import Affine
from model_files import WEIGHTS
from object_classifier.core.backends.batch_prediction import BatchPrediction
from object_classifier.core.backends.interface import ChipRules, OutOfMemory
from object_classifier.core.engine.image import ImageSpec
from object_classifier.core.engine.job_images import open_mosaic
from object_classifier.core.engine.job_plan import plan_job
from object_classifier.core.engine.objects import read_objects
from object_classifier.core.engine.read_ahead import read_batches
from object_classifier.core.job import ClassificationJob, ImageSource
from object_classifier.core.model.definition import ImageSpace
from object_classifier.core.model.source import read_definition
from object_classifier.core.objects_file import ObjectsWriter
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning

UTM = "EPSG:32633"
NORTH_UP = Affine(0.5, 0, 500_000, 0, -0.5, 4_000_000)


def noise(bands: int, height: int, width: int, dtype: str = "uint8", seed: int = 1) -> np.ndarray:
    """Return pixels of any dtype, none of them 0."""
    values = np.random.default_rng(seed).integers(1, 120, (bands, height, width))
    return (values + 0.25 if dtype.startswith("float") else values).astype(dtype)


def write_raster(
    path: Path, pixels: np.ndarray, transform: Affine = NORTH_UP, crs: Any = UTM, **profile: Any
) -> Path:
    """Write a GeoTIFF."""
    bands, height, width = pixels.shape
    profile = {"driver": "GTiff", **profile}
    with rasterio.open(
        path, "w", count=bands, height=height, width=width, dtype=pixels.dtype,
        transform=transform, crs=crs, **profile,
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
    return path


def open_image(
    source: ImageSource,
    space: ImageSpace = ImageSpace.PIXEL_SPACE,
    cell_size: float | None = None,
    model_bands: int = 0,
) -> ImageSpec:
    """Open an image as a run of it alone does."""
    (image,) = open_mosaic([source], space, cell_size, model_bands)
    return image


def write_job(
    folder: Path, images: Path | list[Path] | list[str], geometries: Any, **settings: Any
) -> Path:
    """Write a job folder with a model definition that only names two classes.

    Geometries are shapely's, or WKB that goes in as it is; None: each image is one object.
    """
    folder.mkdir(parents=True, exist_ok=True)
    model = {
        "Framework": "PyTorch", "ModelConfiguration": "FeatureClassifier", "ModelFile": "m.pth",
        "ModelType": "ObjectClassification", "ImageHeight": 16, "ImageWidth": 16,
        "ExtractBands": [0], "Classes": [{"Value": 1, "Name": "a"}, {"Value": 2, "Name": "b"}],
        **settings.pop("emd", {}),
    }  # fmt: skip
    (folder / "m.emd").write_text(json.dumps(model))
    (folder / "m.pth").write_bytes(WEIGHTS)
    heights, crs = settings.pop("heights", None), settings.pop("crs", UTM)
    if geometries is not None:
        write_objects(folder, geometries, heights, crs)
    images = [images] if isinstance(images, Path) else images
    nodata = settings.pop("nodata", ())
    sources = tuple(ImageSource(str(path), Path(path).stem, nodata) for path in images)
    ClassificationJob(model=str(folder / "m.emd"), images=sources, **settings).write(folder)
    return folder


def write_objects(folder: Path, geometries: Any, heights: Any = None, crs: Any = UTM) -> None:
    """Write the objects of a job."""
    geometries = np.asarray(geometries, object)
    heights = np.full(len(geometries), np.nan) if heights is None else heights
    is_wkb = np.array([isinstance(each, bytes) for each in geometries], bool)
    written = np.where(is_wkb, geometries, None)
    written[~is_wkb] = shapely.to_wkb(geometries[~is_wkb], output_dimension=2)
    with ObjectsWriter(folder, None if crs is None else CRS.from_user_input(crs).wkt) as writer:
        for wkb, height in zip(written, np.asarray(heights, float).tolist()):
            writer.add(wkb or b"", height)
        writer.finish()


@dataclass
class Listener:
    """A reporter that keeps what it hears."""

    infos: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    steps: list[tuple[int, int, str]] = field(default_factory=list)
    cancelled: Callable[[], bool] = lambda: False

    def info(self, text: str) -> None:
        self.infos.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def progress(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total, text))

    def is_cancelled(self) -> bool:
        return self.cancelled()


@dataclass
class LookingModel:
    """A backend that keeps its chips; the label tells whether the chip's mean exceeds 60."""

    rules: ChipRules
    bands: int | None = None
    batch_size: int = 4
    device: str = "CPU"
    precision: str = "float32"
    classes: tuple = ()
    notes: tuple[str, ...] = ()
    room: int = 10**9
    chips: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)

    def predict(self, pixels: np.ndarray, valid: np.ndarray | None) -> BatchPrediction:
        if len(pixels) > self.room:
            raise OutOfMemory
        self.sizes.append(len(pixels))
        self.chips.extend(
            zip(pixels, np.broadcast_to(True if valid is None else valid, pixels.shape))
        )
        means = pixels.astype(np.float64).mean((1, 2, 3))
        codes = (means > 60).astype(np.int64)
        return BatchPrediction(codes, ("a", "b"), (1, 2), confidences=means)

    def load(self, definition: Any, options: Any) -> LookingModel:
        return self


def rules(width: int = 16, height: int = 16, **changes: Any) -> ChipRules:
    """Return rules of fixed chips without blackening, changed as told."""
    return ChipRules(
        **{"width": width, "height": height, "crop_size_fixed": True,
           "blacken_around_feature": False, "bands": (0,), **changes},
    )  # fmt: skip


class SeenChip(NamedTuple):
    """What a model would see of one object, (C, H, W) each, or why it is not asked."""

    pixels: np.ndarray
    valid: np.ndarray
    problem: str = ""


def cut_chips(
    folder: Path, model: LookingModel, threads: int = 2
) -> dict[tuple[int, int], SeenChip]:
    """Return the chips that a job would show to the model, by image and position of the object."""
    job = ClassificationJob.read(folder)
    definition = read_definition(Path(job.model))
    seen = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        objects = read_objects(folder)
        plan = plan_job(job, definition, model, objects, Listener())
        for cut in read_batches(objects, plan.chips, model.batch_size, threads):
            for each in cut.unasked:
                for position, status in zip(each.positions.tolist(), each.statuses):
                    seen[each.image, position] = _nothing_of(plan.chips, position, status)
            for batch in cut.batches:
                valid = True if batch.valid is None else batch.valid
                valid = np.broadcast_to(valid, batch.pixels.shape)
                for image, position, *chip in zip(
                    batch.images, batch.positions, batch.pixels, valid
                ):
                    seen[int(image), int(position)] = SeenChip(*chip)
    return seen


def _nothing_of(plans: Any, position: int, status: str) -> SeenChip:
    plan = next(plan for plan in plans if position in plan.positions)
    ((_, _, width, height),) = plan.windows[plan.positions == position]
    is_float = plan.size is not None or plan.data_range is not None
    shape = (len(plan.bands), *(plan.size or (height, width)))
    pixels = np.zeros(shape, "float32" if is_float else plan.image.dtype)
    return SeenChip(pixels, np.zeros(shape, bool), status)
