"""precision.json of a job folder: in which precision its chips are computed, and by whom."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..backends.reduced_precision import PrecisionCalibration
from ..system.atomic import write_atomically
from ..texts import joined, text_from_json, text_to_json

if TYPE_CHECKING:
    from pathlib import Path

PRECISION_FILE = "precision.json"


@dataclass
class PrecisionRecord:
    """What was settled before the first chip, and what has run since.

    Attributes:
        folder: of the job.
        calibrations: device to what is known of its reduced precision.
        ran: device and precision of batches that were predicted, each pair once, in order.
        software: what loaded the model, name to version.
        workers: of a cluster, by name: host, device, precision, objects and software.
    """

    folder: Path
    calibrations: dict[str, PrecisionCalibration] = field(default_factory=dict)
    ran: list[tuple[str, str]] = field(default_factory=list)
    software: dict[str, str] = field(default_factory=dict)
    workers: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> PrecisionRecord:
        """Read the record of a job folder; an empty one where there is none that can be read."""
        try:
            data: Any = json.loads((folder / PRECISION_FILE).read_text(encoding="utf-8"))
            known = {
                device: PrecisionCalibration.from_json(each)
                for device, each in data["calibrations"].items()
            }
            ran = [(text_from_json(device), text_from_json(name)) for device, name in data["ran"]]
            software = {str(name): str(version) for name, version in data["software"].items()}
            workers = {str(name): dict(each) for name, each in data["workers"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(folder)
        return cls(folder, known, ran, software, workers)

    @property
    def devices(self) -> str:
        """Those of all batches, as a user reads them; "": there was none."""
        return joined("; ", dict.fromkeys(device for device, _ in self.ran))

    @property
    def precisions(self) -> str:
        """Those of all batches."""
        return joined("; ", dict.fromkeys(precision for _, precision in self.ran))

    def keep(self, device: str, calibration: PrecisionCalibration) -> None:
        """Keep a calibration for all later processes."""
        if self.calibrations.get(device) != calibration:
            self.calibrations[device] = calibration
            self._write()

    def add(self, device: str, precision: str) -> None:
        """Note that a batch was predicted."""
        if (device, precision) not in self.ran:
            self.ran.append((device, precision))
            self._write()

    def keep_software(self, software: dict[str, str]) -> None:
        """Keep what loaded the model."""
        if self.software != software:
            self.software = software
            self._write()

    def note_worker(self, name: str, was: dict[str, Any]) -> None:
        """Note what a worker of a cluster is, and that it has classified some more objects."""
        before = self.workers.get(name, {}).get("objects", 0)
        self.workers[name] = {**was, "objects": before + was["objects"]}
        self._write()

    def _write(self) -> None:
        data = {
            "calibrations": {device: each.to_json() for device, each in self.calibrations.items()},
            "ran": [[text_to_json(device), text_to_json(name)] for device, name in self.ran],
            "software": self.software,
            "workers": self.workers,
        }
        write_atomically(self.folder / PRECISION_FILE, json.dumps(data, ensure_ascii=False))
