"""The folder of a run: the same for equal input, so that a run that died can go on."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Iterator

from qgis.PyQt.QtCore import QLockFile

from ..cache import cache_folder, model_cache
from ..errors import OutputError
from ..job import JOB_FILE, RESULTS_FILE
from ..texts import text

if TYPE_CHECKING:
    from ..job import ClassificationJob


KEPT_S = 14 * 24 * 3600
"""How long an unfinished run can be taken up again, seconds."""

_STAGED = "new-"
_STAGING_S = 3600  # a run that is beginning has no lock yet; an older folder is of one that died


@contextmanager
def staging_folder() -> Iterator[Path]:
    """Yield an empty folder beside the jobs, and remove it afterwards where it is still there."""
    _forget_old_jobs()
    folder = Path(tempfile.mkdtemp(prefix=_STAGED, dir=_jobs()))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def job_folder(staged: Path, job: ClassificationJob, *digests: str) -> Iterator[tuple[Path, bool]]:
    """Yield the folder of this job, and whether an earlier run of the same job left results in it.

    The folder is removed when the block ends well; an error or a cancelled run leaves it, so that
    the next run with the same model, images, objects and rules goes on. Two equal runs at once
    do not share it: the second one works in its staged folder.

    Args:
        staged: a folder with objects.gpkg in it; its content moves into the job folder.
        job: what to run.
        digests: of all that job.json does not name: the model's content, the objects.
    """
    fingerprint = _fingerprint(job, digests)
    folder = _jobs() / fingerprint
    lock = QLockFile(str(folder.with_suffix(".lock")))
    if not lock.tryLock(0):
        job.write(staged)
        yield staged, False
        return
    try:
        resumed = (folder / RESULTS_FILE).exists() and (folder / JOB_FILE).exists()
        if not resumed:
            shutil.rmtree(folder, ignore_errors=True)
            job.write(staged)
            staged.replace(folder)
        yield folder, resumed
        shutil.rmtree(folder, ignore_errors=True)
    finally:
        lock.unlock()


def clear_cache() -> None:
    """Delete unpacked models and unfinished runs; nothing else that lies in the cache's folder.

    Raises:
        OutputError: a run is under way, here or in another QGIS; nothing is deleted.
    """
    locks = {path: QLockFile(str(path)) for path in _jobs().glob("*.lock")}
    held = {path: lock for path, lock in locks.items() if lock.tryLock(0)}
    try:
        if len(held) < len(locks) or any(map(_is_being_staged, _jobs().iterdir())):
            raise OutputError(
                text("The cache is in use"),
                where=str(cache_folder()),
                mend=text("Wait until the run has ended, or cancel it."),
            )
        shutil.rmtree(model_cache(), ignore_errors=True)
        for path in _jobs().iterdir():
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
    finally:
        for lock in held.values():
            lock.unlock()  # deletes its file


def _is_being_staged(folder: Path) -> bool:
    return folder.name.startswith(_STAGED) and folder.stat().st_mtime > time.time() - _STAGING_S


def _jobs() -> Path:
    folder = cache_folder() / "jobs"
    folder.mkdir(exist_ok=True)
    return folder


def _forget_old_jobs() -> None:
    limit = time.time() - KEPT_S
    for entry in _jobs().iterdir():
        if entry.stat().st_mtime < limit:
            if entry.is_dir():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)


def _fingerprint(job: ClassificationJob, digests: tuple[str, ...]) -> str:
    digest = hashlib.sha256(job.to_json().encode())
    for image in job.images:
        path = Path(image.path)
        if path.is_file():
            state = path.stat()
            digest.update(f"{image.path} {state.st_size} {state.st_mtime_ns}".encode())
    for other in digests:
        digest.update(other.encode())
    return digest.hexdigest()[:32]
