"""A training, as data: what QGIS asks of the worker, and where both find it.

The folder of a training holds
    training.json   `TrainingJob.to_json`
    objects/        a job folder (`core.job`): features, or photos of features, that have labels
    chips/          a job folder: chips that were exported before, each an image that is one object
    model.emd       the model to be, written before the first chip is cut; the job.json of both
                    folders name it, so that chips are cut as a run of that model cuts them
One of the two job folders may be missing. Each holds labels.safetensors
(`core.labels.labels_file`). Source: SUPPLY.md 2. Standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from .job import Crop, Processor, read_written
from .model.definition import ClassEntry
from .system.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
"""Of training.json; raised when a reader of the older form would misread it."""

TRAINING_FILE = "training.json"
OBJECTS_FOLDER = "objects"
CHIPS_FOLDER = "chips"
DRAFT_FILE = "model.emd"


class Method(str, Enum):
    """`METHOD`, SUPPLY.md 3 and 5."""

    FAST = "FAST"
    FINE_TUNE = "FINE_TUNE"
    FROM_SCRATCH = "FROM_SCRATCH"


class Split(str, Enum):
    """`SPLIT`: how labelled objects are dealt to folds, SUPPLY.md 5."""

    SPATIAL = "SPATIAL"
    RANDOM = "RANDOM"
    FIELD = "FIELD"


class Balance(str, Enum):
    """`BALANCE`: how much an object of a class with n of them counts: n^0, n^-.5, n^-1."""

    NONE = "NONE"
    SQRT = "SQRT"
    FULL = "FULL"


@dataclass(frozen=True)
class TrainingJob:
    """Everything that a training needs, besides its two job folders.

    Attributes:
        name: `MODEL_NAME`.
        classes: sorted by name, as fastai sorts; an object's label is a place in them.
        method: how to train.
        weights: absolute path of what to start from (a state_dict, or an .emd, unpacked); None:
            the installed backbone.
        chip_width, chip_height: pixels; 0: chosen from the objects.
        crop: FIXED_SIZE or BOUNDING_BOX.
        blacken: pixels around an object become 0.
        bands: from 1; None: the first three, else all.
        split, block_size, folds: how to split; the block size in units of the coordinates of the
            labels, None: chosen.
        balance: how classes weigh.
        epochs, patience, time_limit: of FINE_TUNE and FROM_SCRATCH; minutes, 0: none.
        seed: of all that is drawn.
        processor, gpu_id: the device that is wished for.
        threads: 0: as many as there are processors (`core.system.cpus`).
    """

    name: str
    classes: tuple[ClassEntry, ...]
    method: Method = Method.FAST
    weights: str | None = None
    chip_width: int = 0
    chip_height: int = 0
    crop: Crop = Crop.FIXED_SIZE
    blacken: bool = False
    bands: tuple[int, ...] | None = None
    split: Split = Split.SPATIAL
    block_size: float | None = None
    folds: int = 5
    balance: Balance = Balance.SQRT
    epochs: int = 30
    patience: int = 8
    time_limit: float = 0.0
    seed: int = 1
    processor: Processor = Processor.AUTO
    gpu_id: int = 0
    threads: int = 0

    def to_json(self) -> str:
        """Return the text of training.json."""
        return json.dumps({"version": VERSION, **asdict(self)}, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, written: str) -> TrainingJob:
        """Read `to_json` back.

        Raises:
            ValueError: the text is of another version.
        """
        data: dict[str, Any] = json.loads(written)
        if data.pop("version", None) != VERSION:
            raise ValueError(f"training.json is not of version {VERSION}")
        data["classes"] = tuple(map(_class, data["classes"]))
        data["bands"] = data["bands"] and tuple(data["bands"])
        for name, kind in (
            *(("method", Method), ("crop", Crop), ("split", Split)),
            *(("balance", Balance), ("processor", Processor)),
        ):
            data[name] = kind(data[name])
        return cls(**data)

    def write(self, folder: Path) -> None:
        """Write training.json into the folder of the training."""
        write_atomically(folder / TRAINING_FILE, self.to_json())

    @classmethod
    def read(cls, folder: Path) -> TrainingJob:
        """Read training.json from the folder of the training.

        Raises:
            InputError: it is damaged, or of another version of the plugin.
        """
        return read_written(folder / TRAINING_FILE, cls.from_json)


def job_folders(folder: Path) -> tuple[Path, ...]:
    """Return the job folders of a training that there are, that of the features first."""
    both = (folder / OBJECTS_FOLDER, folder / CHIPS_FOLDER)
    return tuple(each for each in both if each.is_dir())


def _class(data: dict[str, Any]) -> ClassEntry:
    color = data["color"] and tuple(data["color"])
    return ClassEntry(data["value"], data["name"], color)
