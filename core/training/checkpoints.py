"""Where a training stands after an epoch: a file that is whole or not there, of data alone.

Source: the format of safetensors, which a library reads that can run nothing of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Mapping

from ..backends.packages import require
from ..system.atomic import atomic_path

if TYPE_CHECKING:
    from pathlib import Path

CHECKPOINT_FILE = "checkpoint.safetensors"
"""In the folder of the training."""

_ABOUT = "about"


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A state of a training.

    Attributes:
        key: of all that decides what comes of it; a training goes on only where it is its own.
        about: plain values, as JSON has them.
        tensors: by name.
    """

    key: str
    about: Mapping[str, Any] = field(default_factory=dict)
    tensors: Mapping[str, Any] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write it, in the place of the last one.

        Raises:
            OSError: there is no room, or no right.
        """
        said = {"key": self.key, _ABOUT: json.dumps(self.about)}
        whole = {name: each.detach().cpu().contiguous() for name, each in self.tensors.items()}
        with atomic_path(folder / CHECKPOINT_FILE) as aside:
            # Not by `save_file`: of a full disk it says no more than that the file is not written.
            aside.write_bytes(_safetensors("safetensors.torch").save(whole, metadata=said))

    @classmethod
    def read(cls, folder: Path, key: str) -> Checkpoint | None:
        """Read it; None where there is none, or only one of another training."""
        path = folder / CHECKPOINT_FILE
        if not path.is_file():
            return None
        try:
            with _safetensors("safetensors").safe_open(path, framework="pt") as file:
                said = file.metadata() or {}
                if said.get("key") != key:
                    return None
                # Copies: a tensor that lies in the file keeps it open, and Windows would not let
                # the next checkpoint take its place.
                tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118
                return cls(key, json.loads(said[_ABOUT]), tensors)
        except Exception:  # noqa: BLE001 (SafetensorError is no public name; damaged: begin anew)
            return None


def _safetensors(module: str) -> Any:
    require("safetensors", framework="safetensors", frameworks="PYTORCH")
    return import_module(module)
