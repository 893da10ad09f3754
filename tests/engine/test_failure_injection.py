"""The n-th open, read, write and allocation of a run fails, for n = 1, 2, 3 … until none is hit.

Each run ends in a whole result or in a sentence, never in a traceback, and the next one goes on and
ends as an unbroken one. Real engine, real model, real images.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
import rasterio
import shapely
from object_classifier.core import objects_file
from object_classifier.core.columns import ColumnWriter
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.engine.preview import preview
from object_classifier.core.job import ChipResize, Processor
from object_classifier.core.objects_file import OBJECTS_FILE
from object_classifier.core.results import open_results
from object_classifier.core.worker.answer import answer
from onnx_networks import brightness_network
from rasterio.errors import RasterioIOError
from scenes import Listener, noise, write_job, write_raster

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MOST = 400
"""How many calls of a kind a run of this size could make at most."""


@dataclass
class Nth:
    """Raises when it is asked for the n-th time; never with n = 0."""

    n: int
    error: Callable[[], Exception]
    count: int = 0
    lock: Any = field(default_factory=threading.Lock)

    def __call__(self) -> None:
        with self.lock:
            self.count += 1
            hit = self.count == self.n
        if hit:
            raise self.error()


Patch = Callable[[Any, str, Any], None]


def failing(function: Callable[..., Any], nth: Nth) -> Callable[..., Any]:
    def call(*args: Any, **options: Any) -> Any:
        nth()
        return function(*args, **options)

    return call


_opens: list[Nth] = []


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and _opens:
        _opens[-1]()


sys.addaudithook(_audit)  # for ever, and only what `_opens` holds


@contextmanager
def opens(nth: Nth, patch: Patch) -> Iterator[None]:
    """Python's own opens: definitions, model files, the job, modules that are imported late."""
    _opens.append(nth)
    try:
        yield
    finally:
        _opens.pop()


def replaced(*functions: tuple[Any, str]) -> Callable[[Nth, Patch], Any]:
    """Functions by who has them and their names, in whose place others stand."""

    @contextmanager
    def inject(nth: Nth, patch: Patch) -> Iterator[None]:
        for owner, name in functions:
            patch(owner, name, failing(getattr(owner, name), nth))
        yield

    return inject


READS = [
    (reader, name)
    for reader in (rasterio.io.DatasetReader, rasterio.vrt.WarpedVRT)
    for name in ("read", "read_masks", "dataset_mask")
]
"""Of images and their masks."""

WRITES = [(ColumnWriter, "write"), (Path, "replace")]
"""Every part of a file of results, and every file that takes its name."""

ALLOCATIONS = [
    (np, name)
    for name in ("array", "asarray", "concatenate", "empty", "full", "ones", "stack", "where",
                 "zeros")
]  # fmt: skip

FAULTS = {
    "open": (opens, lambda: OSError(errno.EMFILE, "Too many open files", "some.file")),
    "open of an image": (
        replaced((rasterio, "open")), lambda: RasterioIOError("cannot be opened")
    ),
    "read": (
        replaced(*READS),
        lambda: RasterioIOError("Read failed. See previous exception for details."),
    ),
    "read of objects": (
        replaced((objects_file, "_mapped")), lambda: OSError(errno.EIO, "cannot be read")
    ),
    "write": (
        replaced(*WRITES), lambda: OSError(errno.ENOSPC, "No space left on device", "some.file")
    ),
    "allocation": (replaced(*ALLOCATIONS), MemoryError),
}  # fmt: skip


EMD = {"ModelFile": "m.onnx", "Framework": "ONNX", "Normalization": "none"}


def objects_on_two_images(folder: Path) -> Path:
    """Write a job of a warped mosaic, polygons that are blackened, and objects without a chip."""
    for number in range(2):
        to_the_right = rasterio.Affine(0.5, 0, 500_000 + 20 * number, 0, -0.5, 4_000_000)
        pixels = noise(1, 40, 40, seed=number) // (4 - 3 * number)  # dark, then bright
        write_raster(folder / f"{number}.tif", pixels, to_the_right, nodata=99)
    x = 500_000 + 5.0 * np.arange(1, 8)
    squares = shapely.box(x - 1, 3_999_989, x + 1, 3_999_992)
    return write_job(
        folder / "job", [folder / "0.tif", folder / "1.tif"],
        [*squares, None, shapely.Point(0, 0)],
        cell_size=0.4, threads=1, processor=Processor.CPU, chip_resize=ChipResize.SQUISH,
        emd={**EMD, "CropSizeFixed": 0, "BlackenAroundFeature": 1},
    )  # fmt: skip


def whole_images(folder: Path) -> Path:
    """Write a job of images that are one object each."""
    paths = [
        write_raster(folder / f"{number}.tif", noise(1, 16 + number, 16) // (3 - number))
        for number in range(3)
    ]
    return write_job(folder / "job", paths, None, threads=1, processor=Processor.CPU, emd=EMD)


@pytest.fixture(params=[objects_on_two_images, whole_images], ids=lambda make: make.__name__)
def job(request, tmp_path) -> Path:
    folder = request.param(tmp_path)
    (folder / "m.onnx").write_bytes(brightness_network())
    return folder


def rows_of(folder: Path) -> list[Any]:
    with open_results(folder) as results:
        return list(results)


class Runs:
    """A job that is run again and again from its beginning, and what it comes to unbroken."""

    def __init__(self, job: Path) -> None:
        self._job = job
        self.unbroken = self._run_to_the_end(self._fresh())

    def _fresh(self) -> Path:
        folder = self._job.with_name("again")
        shutil.rmtree(folder, ignore_errors=True)
        return Path(shutil.copytree(self._job, folder))

    def _run_to_the_end(self, folder: Path) -> list[Any]:
        message = answer(lambda: classify(folder, Listener()))
        assert message["type"] == "done", message
        return rows_of(folder)

    def broken(self, faulty: Callable[[Path], Any]) -> str:
        """Run it with a fault, judge what comes of it, let it go on; return how it ended first."""
        folder = self._fresh()
        message = answer(lambda: faulty(folder))
        assert message["type"] in {"done", "failed"}, message.get("traceback", message)
        if message["type"] == "done":
            rows = rows_of(folder)
            classified = [row for row in rows if row.status is None]
            assert len(rows) == len(self.unbroken)
            assert all(row in self.unbroken for row in classified)
        assert self._run_to_the_end(folder) == self.unbroken
        return str(message["type"])


def until_untouched(calls_of: Callable[[int], int], *, step: int) -> int:
    """Run with 1, 2, 3 … until so many calls are not made; return how many there are."""
    for n in range(1, MOST, step):
        count = calls_of(n)
        if count < n:
            return count
    raise AssertionError(f"more than {MOST} calls")


@pytest.mark.parametrize("kind", FAULTS)
def test_whatever_fails_ends_in_a_result_or_a_sentence_and_the_next_run_goes_on(
    job, kind, monkeypatch
):
    inject, error = FAULTS[kind]
    runs = Runs(job)
    ends: list[str] = []

    def calls(n: int) -> int:
        nth = Nth(n, error)

        def faulty(folder: Path) -> Any:
            with monkeypatch.context() as patch, inject(nth, patch.setattr):
                return classify(folder, Listener())

        ends.append(runs.broken(faulty))
        return nth.count

    hits = until_untouched(calls, step=11 if kind == "allocation" else 1)

    is_made = kind != "read of objects" or (job / OBJECTS_FILE).exists()
    assert (hits > 0) is is_made
    assert ends[-1] == "done"


@pytest.mark.parametrize("kind", ["open", "open of an image", "read", "read of objects"])
def test_a_preview_ends_in_its_chips_or_a_sentence_whatever_fails(job, kind, monkeypatch):
    inject, error = FAULTS[kind]

    def shown(folder: Path) -> Any:
        return preview(folder, {"count": 9}, Listener())["chips"]

    unbroken = shown(job)

    def calls(n: int) -> int:
        nth = Nth(n, error)
        with monkeypatch.context() as patch, inject(nth, patch.setattr):
            message = answer(lambda: {"chips": shown(job)})
        assert message["type"] in {"done", "failed"}, message.get("traceback", message)
        if message["type"] == "done":
            chips = message["result"]["chips"]
            assert len(chips) == len(unbroken)
            assert all(chip in unbroken for chip in chips if not chip["status"])
        return nth.count

    until_untouched(calls, step=1)

    assert shown(job) == unbroken


@contextmanager
def limited(kind: int, value: int) -> Iterator[None]:
    before, most = resource.getrlimit(kind)
    resource.setrlimit(kind, (value, most))
    try:
        yield
    finally:
        resource.setrlimit(kind, (before, most))


@pytest.mark.skipif(resource is None, reason="limits are POSIX's")
@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("RLIMIT_NOFILE", [0, 1, 2, 4, 6, 8, 12, 256]),
        ("RLIMIT_FSIZE", [0, 512, 4096, 2**15, 2**20]),
    ],
)
def test_a_system_that_gives_no_more_files_or_room_is_a_sentence(job, kind, values):
    """Nothing is replaced here: GDAL, the results and ONNX Runtime meet the limit themselves."""
    runs = Runs(job)
    number = getattr(resource, kind)
    taken = 0
    if kind == "RLIMIT_NOFILE":
        os.close(taken := os.dup(0))  # the next file's number

    def run(value: int) -> str:
        def faulty(folder: Path) -> Any:
            with limited(number, taken + value):
                return classify(folder, Listener())

        return runs.broken(faulty)

    ends = [run(value) for value in values]

    assert ends[0] == "failed" and ends[-1] == "done"
