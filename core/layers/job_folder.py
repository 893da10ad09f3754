"""The folder of a run: the same for equal input, so that a run that died can go on.

It is whole or not there: it is made under a name of its own and gets that of the job when all is in
it that comes before the first chip, and it loses that name before it is removed. Each folder has a
lock beside it while a process works in it; nobody else touches it then, and the lock of a process
that died is free.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
import uuid
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping

from qgis.PyQt.QtCore import QLockFile

from ..cache import (
    KEPT_S,
    UNFINISHED,
    cache_folder,
    dataset_index,
    header_index,
    is_expired,
    keep,
    model_cache,
    remove_expired,
)
from ..errors import OutputError, PluginError
from ..job import ClassificationJob
from ..labels.labels_file import Labels
from ..results import is_begun
from ..system.atomic import REMOVED, remove_atomically
from ..texts import text
from ..training_job import CHIPS_FOLDER, OBJECTS_FOLDER, TrainingJob, job_folders

if TYPE_CHECKING:
    from pathlib import Path

_LOCK = ".lock"


@contextmanager
def staging_folder() -> Iterator[Path]:
    """Yield an empty folder beside the jobs, and remove it afterwards where it is still there."""
    forget_expired()
    folder = _jobs() / f"{UNFINISHED}{uuid.uuid4().hex}"
    lock = _lock_of(folder)
    lock.tryLock(0)
    try:
        folder.mkdir()
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.unlock()


def job_key(job: ClassificationJob | TrainingJob, digests: Mapping[str, Any]) -> str:
    """Return the name of a job: the same for equal jobs, and for no others.

    Args:
        job: what to run.
        digests: of all else that decides the result, ready for JSON: the content of the model, the
            images and the objects, and the software.
    """
    content = json.dumps([job.to_json(), digests], sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@contextmanager
def job_folder(
    staged: Path,
    key: str | None,
    is_whole: Callable[[Path], bool] | None = None,
    is_finished: Callable[[], bool] = lambda: True,
) -> Iterator[tuple[Path, bool]]:
    """Yield the folder of a job, and whether an earlier run of it is continued there.

    The folder is removed when the block ends well and nothing is left to do; an error or a
    cancelled run leaves it, so that the next run of the same job goes on. Two equal runs at once
    do not share it: the second one works in its staged folder.

    Args:
        staged: a folder with job.json, the objects and all results that need no model.
        key: `job_key`; None: nobody could tell that a later job is the same, so it is not kept.
        is_whole: whether a run can go on in a folder; None: `is_whole_job`. An `OSError` or
            `PluginError` says no: without power, files lose their ends.
        is_finished: asked when the block has ended well: whether the next run of the same job
            has nothing to do that this one could not.
    """
    if key is None:
        yield staged, False
        return
    folder = _jobs() / key
    lock = _lock_of(folder)
    if not _has_got(lock):
        yield staged, False
        return
    try:
        resumed = _is_sound(folder, is_whole or is_whole_job)
        if resumed:
            keep(folder)
        else:
            remove_atomically(folder)
            if folder.exists():  # a virus scanner has a file of it open
                yield staged, False
                return
            staged.replace(folder)
        yield folder, resumed
        if is_finished():
            remove_atomically(folder)
    finally:
        lock.unlock()


def forget_expired() -> None:
    """Remove unfinished runs and unpacked models that nobody has taken up for `KEPT_S`."""
    with suppress(OSError):
        for folder in (*cache_folder().glob(f"{REMOVED}*"), *model_cache().iterdir()):
            remove_expired(folder)
    for folder in list(_jobs().iterdir()):
        with suppress(OSError):  # another QGIS removed it
            if folder.suffix == _LOCK:
                _remove_left_lock(folder)
            elif is_expired(folder):
                _remove_where_unused(folder)


def clear_cache() -> None:
    """Delete unpacked models, unfinished runs and what is remembered of images; nothing else.

    Raises:
        OutputError: a run is under way, here or in another QGIS; nothing is deleted.
    """
    folders = [path for path in _jobs().iterdir() if path.is_dir()]
    with ExitStack() as held:
        for folder in folders:
            lock = _lock_of(folder)
            if not _has_got(lock):
                raise OutputError(
                    text("The cache is in use"),
                    where=str(cache_folder()),
                    mend=text("Wait until the run has ended, or cancel it."),
                )
            held.callback(lock.unlock)  # deletes its file
        for folder in (model_cache(), *folders):
            remove_atomically(folder)
        for index in (header_index(), dataset_index()):
            with suppress(OSError):  # a run of another QGIS has it open
                index.unlink(missing_ok=True)


def is_whole_job(folder: Path) -> bool:
    """Return whether a classification can go on in a folder.

    Raises:
        OSError, PluginError: it cannot.
    """
    ClassificationJob.read(folder)
    return is_begun(folder)


def is_whole_training(folder: Path) -> bool:
    """Return whether a training can go on in a folder.

    Raises:
        OSError, PluginError: it cannot.
    """
    TrainingJob.read(folder)
    for each in job_folders(folder):
        ClassificationJob.read(each)
        Labels.read(each)
    objects = folder / OBJECTS_FOLDER
    return is_begun(objects) if objects.is_dir() else (folder / CHIPS_FOLDER).is_dir()


def _is_sound(folder: Path, is_whole: Callable[[Path], bool]) -> bool:
    try:
        return is_whole(folder)
    except (OSError, PluginError):
        return False


def _lock_of(folder: Path) -> QLockFile:
    """Return the lock of a folder, which is free when the process that has it is gone."""
    lock = QLockFile(str(folder.with_name(folder.name + _LOCK)))
    lock.setStaleLockTime(0)  # a run may take days
    return lock


def _has_got(lock: QLockFile) -> bool:
    """Take a lock that is free; return whether it was.

    Qt tells a dead process by its number and the computer's name. Laptops change their names, and
    a container that starts again has another name, or the same numbers as before: a run that was
    killed would be in use for ever. The system knows better: it removes no file that a process
    which lives has locked.

    Source: Qt, qlockfile_unix.cpp and qlockfile_win.cpp, `QLockFilePrivate::removeStaleLock`.
    """
    return lock.tryLock(0) or (lock.removeStaleLockFile() and lock.tryLock(0))


def _remove_where_unused(folder: Path) -> None:
    lock = _lock_of(folder)
    if _has_got(lock):
        remove_expired(folder)
        lock.unlock()


def _remove_left_lock(path: Path) -> None:
    """Remove the lock of a process that died long ago, whose folder is gone."""
    folder = path.with_suffix("")
    if path.stat().st_mtime < time.time() - KEPT_S and not folder.exists():
        _remove_where_unused(folder)


def _jobs() -> Path:
    folder = cache_folder() / "jobs"
    folder.mkdir(exist_ok=True)
    return folder
