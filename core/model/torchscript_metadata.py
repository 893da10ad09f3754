"""What a TorchScript archive says of itself beside its code, without PyTorch.

torch.jit.save puts texts of any name into the folder `extra` of the archive. Ultralytics writes
`config.txt`, the JSON object that its ONNX files have as metadata: author, task, names, imgsz.

Source: ultralytics/ultralytics, engine/exporter.py, `export_torchscript`.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

from .formats import DamagedFileError, open_archive, read_member

CONFIGURATION = "extra/config.txt"
_LIMIT = 16 * 1024**2


def read_torchscript_configuration(path: Path) -> dict[str, Any]:
    """Return the object in the archive's configuration; {} where there is none."""
    try:
        with open_archive(path) as archive:
            for entry in archive.infolist():
                if entry.filename.partition("/")[2] == CONFIGURATION:
                    found = json.loads(read_member(archive, entry, limit=_LIMIT))
                    return found if isinstance(found, dict) else {}
    except (zipfile.BadZipFile, DamagedFileError, OSError, ValueError, RecursionError):
        pass  # whether the archive can be used is for others to tell
    return {}
