"""Which file of a folder, or of an archive, is the model, where no .emd says so.

Makers put the same network into one folder in several forms: the first that runs here is taken, in
the order of `_PREFERENCE`, and said. What else is there stays.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Iterator, NamedTuple

from ..errors import ModelDefinitionError
from ..feedback import SILENT, Feedback, refuse_cancelled
from ..texts import text
from .formats import ModelFormat, format_of
from .refusals import FOREIGN, require_whole, unrunnable

MAX_SEARCHED = 20_000
"""Files and folders that are looked at: a user may choose a whole disk for a model."""

_PREFERENCE = (
    ModelFormat.ONNX,
    ModelFormat.SAVED_MODEL,
    ModelFormat.KERAS,
    ModelFormat.TORCHSCRIPT,
    ModelFormat.FROZEN_GRAPH,
    ModelFormat.TORCH_EXPORT,
    ModelFormat.SAFETENSORS,
    ModelFormat.TORCH_PICKLE,
)
"""Formats that say most of themselves come first, and those that need consent last."""

_SUFFIXES = frozenset(
    {".onnx", ".pb", ".h5", ".hdf5", ".keras", ".pt", ".pth", ".torchscript", ".pt2", ".ckpt"}
    | {".safetensors", ".bin", ".tflite", ".xml", ".msgpack", ".mlmodel", ".engine", ".caffemodel"}
)
"""Of files whose content is looked at: a folder may hold thousands of pictures besides."""

_WEIGHTS = frozenset({".onnx", ".safetensors", ".h5", ".keras", ".pt", ".pth", ".ckpt"})
"""Of files that are a model and nothing else: what holds none is damaged."""

_VARIANT = re.compile(
    r"[_.-](quantized|optimized|simplified|fp16|float16|bf16|int8|uint8|bnb4|o[1-4]|q\d\w*|static"
    r"|dynamic|avx\w*|arm64|ppc64le)(?=[_.-]|$)",
    re.IGNORECASE,
)
"""What exporters add to the name of a network in numbers of less precision, or rearranged."""

_SHARD = re.compile(r"-\d{5}-of-\d{5}$")
"""What transformers adds to the name of a file that is one of several."""

_HIDDEN = frozenset({"__MACOSX", "__pycache__"})
_SHOWN = 5


class Choice(NamedTuple):
    """The file that was chosen, and why, as a sentence; "" where there is no other."""

    path: Path
    why: str = ""


def choose_model(folder: Path, *, name: str, feedback: Feedback = SILENT) -> Choice:
    """Return the one model in a folder that holds no .emd.

    Args:
        folder: where to look, and in the folders in it.
        name: of the folder or package, for messages.
        feedback: stops it.

    Raises:
        ModelDefinitionError: there is none, or it cannot be told which, or too much to search.
        UnsupportedModelError: what is there runs nowhere here.
        Cancelled: the user stopped.
    """
    found = [(path, _format(path)) for path in _candidates(folder, name, feedback)]
    runnable = [(path, kind) for path, kind in found if kind in _PREFERENCE]
    if not runnable:
        raise _nothing(found, folder, name)
    best = min(kind_rank(kind) for _, kind in runnable)
    alike = [path for path, kind in runnable if kind_rank(kind) == best]
    top = min(len(path.parts) for path in alike)
    chosen = _plainest([path for path in alike if len(path.parts) == top], folder, name)
    others = [path for path, _ in runnable if path != chosen]
    if not others:
        return Choice(chosen)
    return Choice(
        chosen,
        text(
            "{chosen} is used; also there: {others}",
            chosen=_shown([chosen], folder),
            others=_shown(others, folder),
        ),
    )


def kind_rank(kind: ModelFormat) -> int:
    """Return the place of a format among those that are preferred."""
    return _PREFERENCE.index(kind)


def visible_files(folder: Path, *, name: str, feedback: Feedback = SILENT) -> Iterator[Path]:
    """Yield the files of a folder and the folders in it, but for those that macOS and git hide.

    Raises:
        ModelDefinitionError: there are too many.
        Cancelled: the user stopped.
    """
    for count, path in enumerate(folder.rglob("*")):
        refuse_cancelled(feedback)
        if count == MAX_SEARCHED:
            raise ModelDefinitionError(
                text("The folder holds too many files to look for a model in it"),
                where=name,
                mend=text("Choose the model's own folder, or its .emd file"),
            )
        parts = path.relative_to(folder).parts
        is_hidden = any(part.startswith(".") or part in _HIDDEN for part in parts)
        if not is_hidden and path.is_file():
            yield path


def _candidates(folder: Path, name: str, feedback: Feedback) -> list[Path]:
    files = sorted(visible_files(folder, name=name, feedback=feedback))
    graphs = [path.parent for path in files if path.name == "saved_model.pb"]
    inside = tuple(f"{graph.as_posix()}/" for graph in graphs)
    single = [
        path
        for path in files
        if path.suffix.lower() in _SUFFIXES and not path.as_posix().startswith(inside)
    ]
    return [*graphs, *(path for path in single if path.parent not in graphs)]


def _format(path: Path) -> ModelFormat:
    with suppress(OSError):
        return format_of(path)
    return ModelFormat.UNKNOWN


def _plainest(paths: list[Path], folder: Path, name: str) -> Path:
    """Return the file of full precision among the variants of one network."""
    if len(paths) > 1 and all(_SHARD.search(path.stem) for path in paths):
        raise ModelDefinitionError(
            text("The weights are split into several files: {names}", names=_shown(paths, folder)),
            where=name,
            mend=text(
                "Save them as one where they were made, "
                'model.save_pretrained(FOLDER, max_shard_size="100GB"), or export them to ONNX'
            ),
        )
    networks = {_VARIANT.sub("", path.stem).lower() for path in paths}
    if len(networks) > 1:
        raise ModelDefinitionError(
            text("There are several models: {names}", names=_shown(paths, folder)),
            where=name,
            mend=text("Choose one of these files; an archive has to be unpacked for that"),
        )
    return min(paths, key=lambda path: (len(_VARIANT.findall(path.stem)), len(path.name), path))


def _nothing(
    found: list[tuple[Path, ModelFormat]], folder: Path, name: str
) -> ModelDefinitionError:
    """Return the error of a folder without a model; what runs nowhere, or is a wreck, says so.

    Raises:
        ModelDefinitionError: what would be the model was not fetched, or is cut short.
    """
    for path, kind in found:
        if kind in FOREIGN or (kind is ModelFormat.UNKNOWN and path.suffix in _WEIGHTS):
            return unrunnable(path, kind)
        with suppress(OSError):
            require_whole(path)
    packages = sorted(folder.glob("*.[Dd][Ll][Pp][Kk]"))
    others = [path for path in packages if not path.name.startswith(".")]
    if others:
        return ModelDefinitionError(
            text("There is no .emd file in it, but {names}", names=_shown(others, folder)),
            where=name,
            mend=text("Choose one of these files; an archive has to be unpacked for that"),
        )
    return ModelDefinitionError(
        text("There is no model in it"),
        where=name,
        mend=text("Choose a package or folder that holds a model, or the model's .emd itself"),
    )


def _shown(paths: list[Path], folder: Path) -> str:
    names = [path.relative_to(folder).as_posix() for path in paths[:_SHOWN]]
    return ", ".join(names) + (", ..." if len(paths) > _SHOWN else "")
