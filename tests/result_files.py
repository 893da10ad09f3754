"""Results of a job folder, as a worker would have written them."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable

import numpy as np
from object_classifier.core.engine.shard_results import ResultRows
from object_classifier.core.job import RESULTS_FOLDER
from object_classifier.core.results import SUFFIX, ObjectResult, Tables


def write_results(folder: Path, results: Iterable[ObjectResult], name: str = "written") -> Path:
    """Write results into a file of their own; return its path."""
    results, tables = list(results), Tables()
    width = max((len(row.probabilities) for row in results), default=0)
    rows = ResultRows(
        objects=np.array([row.object for row in results], np.int32),
        images=np.array([row.image for row in results], np.int32),
        labels=np.array([tables.label_number(row.label, row.value) for row in results], np.int32),
        confidences=np.array([row.confidence for row in results], np.float64),
        statuses=np.array([tables.status_number(row.status) for row in results], np.int32),
        classes=tables.classes,
        reasons=tables.statuses,
        probabilities=np.array(
            [row.probabilities or (np.nan,) * width for row in results], np.float32
        ) if width else None,
    )  # fmt: skip
    (folder / RESULTS_FOLDER).mkdir(exist_ok=True)
    path = folder / RESULTS_FOLDER / f"{name}{SUFFIX}"
    rows.write(path)
    return path
