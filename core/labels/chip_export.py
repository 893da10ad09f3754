"""An export of training chips, as data: what QGIS asks of the worker.

It is asked of the folder of a training (`core.training_job`). feature_ids.txt in its job folders
says which feature each object is of, a line for each. Both sides; standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Iterable, Mapping

from ..system.atomic import atomic_file

FEATURE_IDS_FILE = "feature_ids.txt"


class ExportFormat(str, Enum):
    """`FORMAT`, by the names of `core.labels.chip_folder.ChipFolderKind`."""

    LABELED_TILES = "LABELED_TILES"
    IMAGENET = "IMAGENET"


class ChipFormat(str, Enum):
    """`CHIP_FORMAT`."""

    TIFF = "TIFF"
    PNG = "PNG"
    JPEG = "JPEG"


@dataclass(frozen=True)
class ChipExport:
    """What to write, and where.

    Attributes:
        output: an empty folder.
        format: how the folder says what chips show.
        chip_format: of the chips.
    """

    output: Path
    format: ExportFormat = ExportFormat.LABELED_TILES
    chip_format: ChipFormat = ChipFormat.TIFF

    def to_arguments(self) -> dict[str, Any]:
        """Return the arguments of the task "export"."""
        return {
            "output": str(self.output),
            "format": self.format.value,
            "chip_format": self.chip_format.value,
        }

    @classmethod
    def from_arguments(cls, arguments: Mapping[str, Any]) -> ChipExport:
        """Read `to_arguments` back."""
        return cls(
            Path(arguments["output"]),
            ExportFormat(arguments["format"]),
            ChipFormat(arguments["chip_format"]),
        )


def write_feature_ids(folder: Path, ids: Iterable[str]) -> None:
    """Write which feature each object of a job folder is of, in their order.

    Raises:
        OSError: it cannot be written.
    """
    with atomic_file(folder / FEATURE_IDS_FILE) as file:
        file.writelines(f"{each}\n" for each in ids)


def read_feature_ids(folder: Path) -> list[str]:
    """Read `write_feature_ids` back; []: nobody has written it."""
    path = folder / FEATURE_IDS_FILE
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
