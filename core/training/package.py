"""The finished model: an .emd, weights, and a report, in a deep learning package (.dlpk).

The same training gives the same bytes: nothing in it says when or where it was made.
Source: SUPPLY.md 7, ESRI_FORMATS.md 2 and 2.1.
"""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import torch

from ..model.resolve import DRAFT
from ..system.atomic import atomic_path
from ..system.file_names import portable_stem
from .draft import BACKEND

if TYPE_CHECKING:
    from pathlib import Path

    from ..report.training_report import TrainingReport
    from ..training_job import TrainingJob
    from .draft import Draft
    from .labelled_chips import LabelledChips
    from .trained import Trained

PRODUCER = "Object Classifier for QGIS"

ARCGIS_LEARN = "2.4.4"
"""Whose FeatureClassifier the layout is that of. Source: ESRI_FORMATS.md 2, eras."""

REPORT_PAGE = "model_metrics.html"

_EPOCH_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def normalization_stats(draft: Draft, chips: LabelledChips) -> dict[str, Any]:
    """Return EMD `NormalizationStats`: by band of the imagery, of the chips' valid pixels.

    Bands that the model does not get were not looked at; 0 and 1 stand there, because readers make
    arrays of numbers of these lists. Source: ESRI_FORMATS.md 3.3.
    """
    count = max(len(draft.band_names), *(band + 1 for band in draft.bands))
    stats = chips.statistics
    span = stats.maximum - stats.minimum
    safe = [float(each) or 1.0 for each in span]
    scaled = (stats.mean - stats.minimum) / safe, stats.deviation / safe
    columns: dict[str, tuple[Any, float]] = {
        "band_min_values": (stats.minimum, 0.0),
        "band_max_values": (stats.maximum, 1.0),
        "band_mean_values": (stats.mean, 0.0),
        "band_std_values": (stats.deviation, 1.0),
        "scaled_min_values": ([0.0] * len(safe), 0.0),
        "scaled_max_values": ([1.0] * len(safe), 1.0),
        "scaled_mean_values": (scaled[0], 0.0),
        "scaled_std_values": (scaled[1], 1.0),
    }
    found: dict[str, Any] = {}
    for name, (numbers, nothing) in columns.items():
        found[name] = [nothing] * count
        for band, number in zip(draft.bands, numbers):
            found[name][band] = float(number)
    return found


def finished_keys(
    draft: Draft, job: TrainingJob, trained: Trained, report: TrainingReport, about: dict[str, Any]
) -> dict[str, Any]:
    """Return all keys of the finished model.

    Args:
        draft: with statistics where it has some.
        job: of the training.
        trained: the model.
        report: how good it is.
        about: what our own key `Training` says besides.
    """
    keys = {name: value for name, value in draft.keys.items() if name != DRAFT}
    return {
        **keys,
        "ModelFile": f"{portable_stem(job.name)}.pth",
        "ModelParameters": {"backbone": trained.backbone, "backend": BACKEND},
        "ArcGISLearnVersion": ARCGIS_LEARN,
        "DoNormalize": True,
        "LearningRate": f"{trained.learning_rate:.1e}",
        "accuracy": round(report.accuracy.value, 6),
        "per_class_metrics": {
            each.name: {
                "precision": _rounded(each.users.value if each.users else None),
                "recall": _rounded(each.producers.value if each.producers else None),
                "f1": _rounded(each.f1),
            }
            for each in report.classes
        },
        "ExpMap": False,
        "test_time_augmentation": False,
        "Producer": PRODUCER,
        "Calibration": {
            "Temperature": trained.temperature,
            "CalibrationError": report.after.error,
            "CalibrationErrorBefore": report.before.error,
            "ObjectCount": report.objects,
            "IsSpatiallySeparated": report.is_separated,
        },
        "Training": {
            "Method": job.method.value,
            "Split": report.split,
            "Balance": job.balance.value,
            "Seed": job.seed,
            "Objects": {each.name: each.count for each in report.classes},
            "Accuracy": [report.accuracy.value, report.accuracy.low, report.accuracy.high],
            **about,
        },
    }


def write_package(
    folder: Path, keys: dict[str, Any], trained: Trained, page: str, name: str
) -> Path:
    """Write the package into the folder of the training; it is whole or not there.

    Args:
        folder: of the training.
        keys: of the .emd.
        trained: the model.
        page: the report, HTML in English.
        name: of the model.

    Returns:
        its path.

    Raises:
        OSError: it cannot be written.
    """
    stem = portable_stem(name)
    path = folder / f"{stem}.dlpk"
    members = {
        f"{stem}.emd": json.dumps(keys, indent=1, ensure_ascii=False).encode(),
        f"{stem}.pth": _weights(trained),
        REPORT_PAGE: page.encode(),
    }
    with atomic_path(path) as aside, zipfile.ZipFile(aside, "x", zipfile.ZIP_DEFLATED) as package:
        for member, content in members.items():
            info = zipfile.ZipInfo(member, _EPOCH_OF_ZIP)
            # Weights do not get smaller, and old readers of some want no compression there.
            is_text = not member.endswith(".pth")
            info.compress_type = zipfile.ZIP_DEFLATED if is_text else zipfile.ZIP_STORED
            package.writestr(info, content)
    return path


def _weights(trained: Trained) -> bytes:
    """Return the .pth: tensors by name, read by weights_only; the same ones give the same bytes."""
    state = {
        name: tensor.detach().cpu().contiguous().clone() for name, tensor in trained.state.items()
    }
    written = io.BytesIO()
    torch.save(state, written)
    return written.getvalue()


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 6)
