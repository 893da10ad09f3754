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
from ..lenient_json import MAX_SIZE, decode, parse_object

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
    _contents: dict[Path, str | None] = field(default_factory=dict)

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
        content = self._content(path)
        if path is None or content is None:
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
        content = self._content(path)
        if path is None or content is None:
            return {}
        try:
            found, _ = parse_object(content, source=name)
        except ModelDefinitionError:  # it may belong to something else
            return {}
        if decides:
            self._remember(path)
        return found

    def _content(self, path: Path | None) -> str | None:
        """Return the text of a file, which several makers look at; None: there is none in it."""
        if path is None:
            return None
        if path not in self._contents:
            self._contents[path] = _text_of(path)
        return self._contents[path]

    def _remember(self, path: Path) -> None:
        if path not in self.read:
            self.read.append(path)


def _text_of(path: Path) -> str | None:
    if path.stat().st_size > MAX_SIZE:
        return None
    try:
        return decode(path.read_bytes(), source=path.name)[0]
    except ModelDefinitionError:
        return None
