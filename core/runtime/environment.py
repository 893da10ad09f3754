"""Where the model environment is, and which interpreter runs models."""

from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Iterable

from ..errors import RuntimeMissingError
from ..system.atomic import is_unfinished, write_atomically
from ..texts import joined, text
from .requirements import Framework

VARIABLE = "OBJECT_CLASSIFIER_PYTHON"
"""Environment variable that names the interpreter and wins over every setting."""

MARKER = "object_classifier.json"
"""Lies in an environment that we built, from the first moment on; its absence protects others'."""

_HOW_TO_GET_ONE = text(
    'Press "Set up…" below the model in the dialog, or run "Set up the model environment" '
    "(objectclassifier:setupruntime) with ACTION CREATE"
)


class State(Enum):
    """What a folder is to us."""

    FREE = text("missing or empty")
    FOREIGN = text("not ours")
    CLOSED = text("cannot be looked into")
    UNFINISHED = text("ours, but unfinished")
    ORPHANED = text("ours, but its Python is gone")
    READY = "ours"


@dataclass(frozen=True)
class Environment:
    """A folder with a virtual environment, or one where it may be built."""

    folder: Path

    @property
    def python(self) -> Path:
        """Return its interpreter, which may not exist yet."""
        parts = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.folder.joinpath(*parts)

    @property
    def state(self) -> State:
        """Look at the folder."""
        try:
            return self._seen()
        except OSError:  # no right to, a drive that is gone, a name that is too long
            return State.CLOSED

    def _seen(self) -> State:
        try:  # Path.exists() says no, from Python 3.14 on, of what it may not look into
            mode = self.folder.stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            return State.FREE
        if not stat.S_ISDIR(mode):
            return State.FOREIGN
        marker = self._marker()
        if marker is None:
            is_free = all(is_unfinished(path, MARKER) for path in self.folder.iterdir())
            return State.FREE if is_free else State.FOREIGN
        if marker.get("finished") is not True:
            return State.UNFINISHED
        return State.READY if self._has_python() else State.ORPHANED

    def _has_python(self) -> bool:
        """Return whether the Python is still there that it was made from: it is no copy of it.

        On Windows what is in it starts that one, and is there without it too.
        """
        is_there = self.python.is_file()
        return is_there and (sys.platform != "win32" or self._has_home())

    def _has_home(self) -> bool:
        try:
            lines = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return True
        pairs = (line.partition("=") for line in lines)
        homes = [value.strip() for key, _, value in pairs if key.strip() == "home"]
        return all((Path(home) / "python.exe").is_file() for home in homes)

    @property
    def is_half_changed(self) -> bool:
        """Whether a set-up that changed what was ready did not come to its end."""
        return (self._marker() or {}).get("half_changed") is True

    @property
    def frameworks(self) -> frozenset[Framework]:
        """Return the sets that were asked for when it was built."""
        names = (self._marker() or {}).get("frameworks", [])
        return frozenset(item for item in Framework if item.value in names)

    def mark(
        self, frameworks: Iterable[Framework], *, finished: bool, half_changed: bool = False
    ) -> None:
        """Write the marker."""
        content = {
            "object_classifier": 1,
            "finished": finished,
            "frameworks": sorted(framework.value for framework in frameworks),
            **({"half_changed": True} if half_changed else {}),
        }
        write_atomically(self.folder / MARKER, json.dumps(content))

    def _marker(self) -> dict[str, Any] | None:
        try:
            content = json.loads((self.folder / MARKER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return content if isinstance(content, dict) and "object_classifier" in content else None


def default_folder() -> Path:
    """Return the user's own place on this machine: not the QGIS profile, which people copy."""
    if sys.platform == "win32":
        data = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "object_classifier" / "runtime"


def find_python(own: str = "", folder: str = "") -> Path:
    """Return the interpreter that runs models.

    The environment variable wins, then the user's own interpreter, then the environment.

    Args:
        own: interpreter that the user chose; may be empty.
        folder: where the environment is; empty: the default place.

    Raises:
        RuntimeMissingError: the first of them that is named does not exist, or none is.
    """
    by_variable = text("environment variable {variable}", variable=VARIABLE)
    by_settings = text("the interpreter in the settings")
    for source, path in ((by_variable, os.environ.get(VARIABLE)), (by_settings, own)):
        if path:
            return _existing(Path(path), source)
    environment = Environment(Path(folder).absolute() if folder else default_folder())
    if environment.state is State.READY:
        return environment.python
    if environment.state is State.UNFINISHED:
        raise RuntimeMissingError(
            text("The model environment is unfinished"),
            where=str(environment.folder),
            mend=text(
                'Press "Set up…" below the model in the dialog, or run "Set up the model '
                'environment" (objectclassifier:setupruntime) with ACTION REPAIR.'
            ),
        )
    if environment.state is State.ORPHANED:
        raise RuntimeMissingError(
            text("The Python of the model environment is gone, as after an update"),
            where=str(environment.folder),
            mend=text(
                'Press "Set up…" below the model in the dialog, or run "Set up the model '
                'environment" (objectclassifier:setupruntime) with ACTION REPAIR: it is built anew.'
            ),
        )
    if environment.state is State.CLOSED:
        raise RuntimeMissingError(
            text("The folder of the model environment cannot be looked into"),
            where=str(environment.folder),
            mend=text(
                "Make sure that you may read it and that its drive is there, or choose another."
            ),
        )
    raise RuntimeMissingError(
        text("There is no model environment yet"),
        where=str(environment.folder),
        mend=text(
            "{how}. It is built once and never touches QGIS's own Python.",
            how=_HOW_TO_GET_ONE,
        ),
    )


def _existing(python: Path, source: str) -> Path:
    if python.is_file():
        return python.absolute()  # the worker is started in another folder
    raise RuntimeMissingError(
        text("The model environment's Python does not exist"),
        where=joined(", ", (str(python), source)),
        mend=text(
            "Correct it or clear it. {how}, builds a new one.",
            how=_HOW_TO_GET_ONE,
        ),
    )
