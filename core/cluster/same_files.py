"""Whether two machines see the same bytes at one path: what is asked, and how it is answered.

A file on a shared disk has one inode: where size, both times and number are equal, it is the same
file. A copy has others, so its bytes are looked at: all of a small file, and of a large one its
size, its ends and blocks between them. What changed in between, at the same length, is not seen.
What is no file on a disk, GDAL reads: its header and pixels here and there.
"""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, Callable, Iterable, NamedTuple, Sequence

import numpy as np

from ..engine.file_header import THREADS, FileHeader
from ..engine.file_reader import open_dataset
from ..engine.georeference import GDAL_ERRORS
from ..engine.header_index import read_headers
from ..errors import InputError
from ..model.hashes import file_state
from ..model.imagery_fit import sample_blocks

SMALL = 2**20
"""Bytes; all of a smaller file are looked at."""

BLOCK = 2**14
BLOCKS = 64
"""How large a part of a large file is, and how many are looked at, its ends among them."""

SIDE = 2
"""How many blocks of pixels that GDAL reads lie in a row, and in a column."""

WITH_PIXELS = (".ovr", ".msk")
"""Files beside an image that pixels are read from: all else a plan says."""


class SeenFile(NamedTuple):
    """A file of an image.

    Attributes:
        path: of it.
        state: `core.model.hashes.file_state`; "": it is none on a disk.
    """

    path: str
    state: str


def files_of_images(paths: Sequence[str]) -> list[SeenFile]:
    """Return all files that the pixels of images are read from, each once."""
    found: dict[str, SeenFile] = {}
    for path, header in zip(paths, read_headers(paths)):
        for name in _files_of(path, header):
            found.setdefault(name, SeenFile(name, state_of_file(name)))
    return list(found.values())


def state_of_file(path: str) -> str:
    """Return the state of a file; "": there is none."""
    try:
        return file_state(Path(path)) if os.path.isfile(path) else ""  # noqa: PTH113
    except (OSError, ValueError):
        return ""


def prints_of(paths: Iterable[str]) -> list[str]:
    """Return what tells the content of files apart; "": it cannot be read."""
    with ThreadPoolExecutor(THREADS) as executor:
        return list(executor.map(print_of, paths))


def print_of(path: str) -> str:
    """Return what tells the content of a file apart; "": it cannot be read."""
    digest = hashlib.sha256()
    look: Callable[[str, Any], None] = (
        _look_at_bytes if os.path.isfile(path) else _look_at_pixels  # noqa: PTH113
    )
    try:
        look(path, digest)
    except (OSError, ValueError, InputError, *GDAL_ERRORS):
        return ""
    return digest.hexdigest()


def _files_of(path: str, header: FileHeader | InputError) -> list[str]:
    if not state_of_file(path):
        return [path]
    beside = [f"{path}{suffix}" for suffix in WITH_PIXELS]
    files = [path, *filter(state_of_file, beside)]
    if isinstance(header, InputError) or header.is_self_contained:
        return files
    with open_dataset(path) as dataset:  # a VRT, or an index of tiles
        return [*files, *(name for name in dataset.files if name not in files)]


def _look_at_bytes(path: str, digest: Any) -> None:
    with Path(path).open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest.update(b"%d\n" % size)
        for start in _starts(size):
            _add_block(file, start, digest)


def _starts(size: int) -> list[int]:
    if size <= SMALL:
        return list(range(0, size, BLOCK))
    last = size - BLOCK
    return [last * number // (BLOCKS - 1) for number in range(BLOCKS)]


def _add_block(file: IO[bytes], start: int, digest: Any) -> None:
    file.seek(start)
    digest.update(file.read(BLOCK))


def _look_at_pixels(path: str, digest: Any) -> None:
    with open_dataset(path) as dataset:
        digest.update(repr((dataset.width, dataset.height, dataset.dtypes)).encode())
        for column, row, width, height in sample_blocks(dataset.width, dataset.height, SIDE):
            window = ((row, row + height), (column, column + width))
            for pixels in (dataset.read(window=window), dataset.dataset_mask(window=window)):
                digest.update(np.ascontiguousarray(pixels).tobytes())
