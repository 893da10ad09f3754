"""What a run said when nothing was left to do.

A run that goes on in its folder, because the layer could not be written, says the same again: there
is nothing to load a model for. A file of the job folder, beside its results.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..results import count_results
from ..system.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

FINISHED_FILE = "finished.json"


def keep_answer(folder: Path, answer: dict[str, Any]) -> None:
    """Keep what a run says, once all of its results are stored.

    Raises:
        OSError: the file cannot be written.
    """
    write_atomically(folder / FINISHED_FILE, json.dumps(answer))


def kept_answer(folder: Path) -> dict[str, Any] | None:
    """Return what an earlier run said; None: there was none, or results are missing since."""
    try:
        answer: dict[str, Any] = json.loads((folder / FINISHED_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return answer if answer["object_count"] == count_results(folder) else None
