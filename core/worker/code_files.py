"""The files of our own code that the model environment may load: all of `core` but QGIS's side."""

from __future__ import annotations

from pathlib import Path

CORE = Path(__file__).resolve().parents[1]

_QGIS_SIDE = {"layers", "runtime"}


def code_files() -> dict[str, Path]:
    """Return them by their names below `core`, sorted."""
    names = {path.relative_to(CORE): path for path in CORE.rglob("*.py")}
    return {
        name.as_posix(): names[name] for name in sorted(names) if name.parts[0] not in _QGIS_SIDE
    }
