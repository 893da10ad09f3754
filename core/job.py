"""One run, as data: what QGIS asks of the worker, and where both find it.

A job folder holds
    job.json        `ClassificationJob.to_json`
    objects.*       `core.objects_file`: geometries in the CRS of the image. One that is not there
                    is of an object that has none, or that QGIS could not bring there
    plan/           `core.engine.plan_files`: which chips the job has
    results/        `core.results`: what the model says, shard by shard, in the end in one file
    finished.json   `core.engine.finished`: what the run said when all of them were there
    precision.json  `core.engine.precision_record`: in which precision its chips are computed
    preview/        chips as pictures, where a preview or a report shows some
    photos/         photos that features hold as data
    imagery/        what was fetched of rasters that only QGIS reads
    footprints.jsonl  `core.footprints`, where each image is one object
so that a run can be resumed, replayed and inspected. Without objects each image is one
object: image i, from 0, is object i + 1. Standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Callable, TypeVar

from .errors import InputError
from .system.atomic import write_atomically
from .texts import text

VERSION = 1
"""Of job.json; raised when a reader of the older form would misread it."""

JOB_FILE = "job.json"
RESULTS_FOLDER = "results"
PHOTOS_FOLDER = "photos"
IMAGERY_FOLDER = "imagery"

Written = TypeVar("Written")


class ProcessingMode(str, Enum):
    """`PROCESSING_MODE`, PRODUCT.md 1."""

    PROCESS_AS_MOSAICKED_IMAGE = "PROCESS_AS_MOSAICKED_IMAGE"
    PROCESS_ITEMS_SEPARATELY = "PROCESS_ITEMS_SEPARATELY"


class ChipResize(str, Enum):
    """`CHIP_RESIZE`, PRODUCT.md 2."""

    AUTO = "AUTO"
    NONE = "NONE"
    SQUISH = "SQUISH"


class Crop(str, Enum):
    """`CROP`: how chips are cut where the model does not say it."""

    AUTO = "AUTO"
    FIXED_SIZE = "FIXED_SIZE"
    BOUNDING_BOX = "BOUNDING_BOX"


class Blacken(str, Enum):
    """`BLACKEN`: what becomes of the pixels around an object where the model does not say it."""

    AUTO = "AUTO"
    YES = "YES"
    NO = "NO"


class Processor(str, Enum):
    """`PROCESSOR`, PRODUCT.md 1."""

    AUTO = "AUTO"
    CPU = "CPU"
    GPU = "GPU"


@dataclass(frozen=True)
class BandNodata:
    """What the user of QGIS says of the nodata of a band.

    Attributes:
        ranges: least and greatest value, both included, of what is nodata besides, as QGIS shows
            values, that is with scale and offset; None: no end.
        file_counts: the value that the file names is nodata.
    """

    ranges: tuple[tuple[float | None, float | None], ...] = ()
    file_counts: bool = True

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> BandNodata:
        """Return what `asdict` and JSON have made data of."""
        ranges = tuple((least, greatest) for least, greatest in data["ranges"])
        return cls(ranges, bool(data["file_counts"]))


@dataclass(frozen=True)
class ImageSource:
    """One image: what GDAL opens, and the name that messages and `RasterName` show.

    A file in the job folder has a path relative to it, so that equal jobs are equal anywhere.

    Attributes:
        nodata: of each band, where the user has set something; (): as the file says it.
    """

    path: str
    name: str
    nodata: tuple[BandNodata, ...] = ()

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> ImageSource:
        """Return what `asdict` and JSON have made data of."""
        nodata = tuple(map(BandNodata.from_data, data["nodata"]))
        return cls(data["path"], data["name"], nodata)

    @property
    def is_in_folder(self) -> bool:
        """Whether it lies in the job folder."""
        return self.path.startswith((f"{PHOTOS_FOLDER}/", f"{IMAGERY_FOLDER}/"))


@dataclass(frozen=True)
class ClassificationJob:
    """Everything that one run needs, besides the objects' geometries.

    Attributes:
        model: path of the .emd (unpacked), or of a bare .onnx: absolute, or relative to the job
            folder.
        images: first on top.
        cell_size: working cell size in units of the image's CRS; None: the raster's own.
        extent: xmin, ymin, xmax, ymax in the image's CRS; objects that do not meet it are kept
            unclassified. None: no limit.
        arguments: model arguments, name to text.
        run_model_code: the user agreed to run Python that comes with the model.
        class_probabilities: the results hold the probability of each class.
        threads: of reading; 0: as many as there are processors (`core.system.cpus`).
    """

    model: str
    images: tuple[ImageSource, ...]
    processing_mode: ProcessingMode = ProcessingMode.PROCESS_AS_MOSAICKED_IMAGE
    cell_size: float | None = None
    extent: tuple[float, float, float, float] | None = None
    chip_resize: ChipResize = ChipResize.AUTO
    crop: Crop = Crop.AUTO
    blacken: Blacken = Blacken.AUTO
    processor: Processor = Processor.AUTO
    gpu_id: int = 0
    arguments: dict[str, str] = field(default_factory=dict)
    run_model_code: bool = False
    class_probabilities: bool = False
    threads: int = 0

    def to_json(self) -> str:
        """Return the text of job.json."""
        return json.dumps({"version": VERSION, **asdict(self)}, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, written: str) -> ClassificationJob:
        """Read `to_json` back.

        Raises:
            ValueError: the text is of another version.
        """
        data: dict[str, Any] = json.loads(written)
        if data.pop("version", None) != VERSION:
            raise ValueError(f"job.json is not of version {VERSION}")
        data["images"] = tuple(map(ImageSource.from_data, data["images"]))
        data["processing_mode"] = ProcessingMode(data["processing_mode"])
        data["chip_resize"] = ChipResize(data["chip_resize"])
        data["crop"] = Crop(data["crop"])
        data["blacken"] = Blacken(data["blacken"])
        data["processor"] = Processor(data["processor"])
        if data["extent"] is not None:
            data["extent"] = tuple(data["extent"])
        return cls(**data)

    def write(self, folder: Path) -> None:
        """Write job.json into the job folder."""
        write_atomically(folder / JOB_FILE, self.to_json())

    @classmethod
    def read(cls, folder: Path) -> ClassificationJob:
        """Read job.json from the job folder; images in it, and its model, get their full path.

        Raises:
            InputError: it is damaged, or of another version of the plugin.
        """
        job = read_written(folder / JOB_FILE, cls.from_json)
        return replace(
            job,
            model=str(folder / job.model),
            images=tuple(
                replace(image, path=str(folder / image.path)) if image.is_in_folder else image
                for image in job.images
            ),
        )


def read_written(path: Path, from_json: Callable[[str], Written]) -> Written:
    """Read what QGIS wrote for the worker.

    Args:
        path: of the file.
        from_json: reads its text.

    Raises:
        InputError: it is damaged, or of another version of the plugin.
    """
    try:
        return from_json(path.read_text(encoding="utf-8"))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            text("The job is damaged, or was made by another version of the plugin"),
            where=str(path),
            mend=text("Delete its folder, and run again."),
            details=str(error),
        ) from error
