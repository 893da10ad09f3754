"""The labels of a job folder whose objects are to be trained on: labels.safetensors.

Row i is of object i + 1, as in the results. Standard library only; both sides.
"""

from __future__ import annotations

import json
import math
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..columns import FLOAT64, INT32, Column, ColumnFile, damaged, little_endian, written_columns

if TYPE_CHECKING:
    from pathlib import Path

LABELS_FILE = "labels.safetensors"

FOLDS_FILE = "folds.safetensors"
"""Beside it once a model is judged: one INT32 column "fold", row i of object i + 1; NO_FOLD."""

NO_LABEL = -1
NO_GROUP = -1
NO_FOLD = -1
NOWHERE = math.nan


@dataclass
class Labels:
    """What is known of each object besides its pixels.

    Attributes:
        labels: places in `TrainingJob.classes`; NO_LABEL: the object is not used.
        groups: places in `group_names`; NO_GROUP: none.
        owners: what shows one thing, such as the photos of one feature, has the same number, and
            is never dealt to several folds.
        x, y: where it is, in units of the CRS of the imagery (photos: of the features; chips: of
            the file that lists them); NOWHERE: not known.
        group_names: values of SPLIT_FIELD.
    """

    labels: array[int] = field(default_factory=lambda: array("i"))
    groups: array[int] = field(default_factory=lambda: array("i"))
    owners: array[int] = field(default_factory=lambda: array("i"))
    x: array[float] = field(default_factory=lambda: array("d"))
    y: array[float] = field(default_factory=lambda: array("d"))
    group_names: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    def add(self, label: int, group: int, x: float, y: float, owner: int | None = None) -> None:
        """Add the next object.

        Args:
            label: as `labels` has it.
            group: likewise.
            x: likewise.
            y: likewise.
            owner: likewise, where others of the folder may have it too; None: the row's own number.
        """
        self.owners.append(len(self) if owner is None else owner)
        self.labels.append(label)
        self.groups.append(group)
        self.x.append(x)
        self.y.append(y)

    def write(self, folder: Path) -> None:
        """Write the file into a job folder.

        Raises:
            OSError: it cannot be written.
        """
        rows = (len(self),)
        columns: dict[str, tuple[str, array[Any]]] = {
            "label": (INT32, self.labels),
            "group": (INT32, self.groups),
            "owner": (INT32, self.owners),
            "x": (FLOAT64, self.x),
            "y": (FLOAT64, self.y),
        }
        shapes = {name: Column(dtype, rows) for name, (dtype, _) in columns.items()}
        about = {"group_names": json.dumps(self.group_names)}
        with written_columns(folder / LABELS_FILE, shapes, about) as writer:
            for name, (_, numbers) in columns.items():
                writer.write(name, 0, little_endian(numbers))

    @classmethod
    def read(cls, folder: Path) -> Labels:
        """Read the file of a job folder.

        Raises:
            InputError: it is damaged.
            OSError: it cannot be read.
        """
        file = ColumnFile(folder / LABELS_FILE)
        try:
            names = tuple(map(str, json.loads(file.about["group_names"])))
            numbers = file.read(0, len(file), "label", "group", "owner", "x", "y")
        except (ValueError, LookupError, TypeError, EOFError) as error:
            raise damaged(file.path, str(error)) from error
        labels, groups, owners, x, y = numbers
        return cls(labels, groups, owners, x, y, names)


def read_folds(folder: Path) -> array[int]:
    """Read in which fold each object of a job folder was tested; NO_FOLD: in none.

    Raises:
        InputError: the file is damaged.
        OSError: it cannot be read.
    """
    file = ColumnFile(folder / FOLDS_FILE)
    try:
        (folds,) = file.read(0, len(file), "fold")
    except (ValueError, LookupError, EOFError) as error:
        raise damaged(file.path, str(error)) from error
    return folds
