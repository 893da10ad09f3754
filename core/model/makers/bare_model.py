"""A model file that no .emd describes, and the small files beside it that say what it takes.

They are looked for where makers put them: beside the file, in a SavedModel's own folder, and above
the folder `onnx` of an exported repository. Each is read once and within bounds; what was read is
remembered, because it decides what the model does.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Mapping

from ...errors import ModelDefinitionError
from ..formats import ModelFormat
from ..lenient_json import decode, parse_object

MAX_SIZE = 8 * 1024**2
"""Bytes of a file beside a model: names of ten thousand classes are some hundred kilobytes."""

MAX_FILES = 10_000
"""Files of a folder that are looked at: a model may lie among thousands of pictures."""

MOST_BANDS = 1024
"""Of a network that a file beside a model describes: hyperspectral sensors have some hundreds."""

_SUFFIXES = frozenset({".json", ".txt", ".md", ".manifest"})

_FOLDERS_OF_FILES = frozenset({"onnx"})
"""Names of folders that hold the model's file alone; what describes it lies above."""


@dataclass
class BareModel:
    """A model file without an .emd.

    Attributes:
        path: a file, or the folder of a SavedModel.
        format: what it is.
        read: the files beside it that were read.
    """

    path: Path
    format: ModelFormat
    read: list[Path] = field(default_factory=list)
    _listed: dict[Path, dict[str, Path]] = field(default_factory=dict)

    @property
    def holds_weights(self) -> bool:
        """Whether the file has no network in it, so that its configuration has to name one."""
        return self.format in {ModelFormat.SAFETENSORS, ModelFormat.TORCH_PICKLE}

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return where the files that describe it may lie, the nearest first."""
        parent = self.path.parent
        own = (self.path,) if self.path.is_dir() else ()
        above = (parent.parent,) if parent.name.lower() in _FOLDERS_OF_FILES else ()
        return (*own, parent, *above)

    def find(self, *names: str) -> Path | None:
        """Return the first file of these names, however capitalised, beside the model."""
        for folder in self.folders:
            present = self._files_of(folder)
            for name in names:
                path = present.get(name.lower())
                if path is not None and path != self.path:
                    return path
        return None

    def _files_of(self, folder: Path) -> dict[str, Path]:
        """Return the files of a folder by their names in small letters, as Windows knows them."""
        if folder not in self._listed:
            found: dict[str, Path] = {}
            with suppress(OSError):
                for path in islice(folder.iterdir(), MAX_FILES):
                    if path.suffix.lower() in _SUFFIXES and path.is_file():
                        found.setdefault(path.name.lower(), path)
            self._listed[folder] = found
        return self._listed[folder]

    def text(self, *names: str, decides: bool = True) -> tuple[str, str] | None:
        """Return the name and the text of the first of these files; None: there is none.

        Args:
            names: of the files, which may be saved in any encoding.
            decides: what it says decides what the model does.
        """
        path = self.find(*names)
        data = _content(path)
        if path is None or data is None:
            return None
        try:
            content, _ = decode(data, source=path.name)
        except ModelDefinitionError:  # no text at all
            return None
        if decides:
            self._remember(path)
        return path.name, content

    def json(self, name: str, *, decides: bool = True) -> Mapping[str, Any]:
        """Return the object in a JSON file beside the model; {} where there is none.

        Args:
            name: of the file.
            decides: what it says decides what the model does.
        """
        path = self.find(name)
        data = _content(path)
        if path is None or data is None:
            return {}
        try:
            content, _ = parse_object(data, source=name)
        except ModelDefinitionError:  # it may belong to something else
            return {}
        if decides:
            self._remember(path)
        return content

    def _remember(self, path: Path) -> None:
        if path not in self.read:
            self.read.append(path)


def _content(path: Path | None) -> bytes | None:
    if path is None or path.stat().st_size > MAX_SIZE:
        return None
    return path.read_bytes()
