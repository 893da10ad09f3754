"""What a worker keeps of the runs that it works for: on its disk, as long as somebody waits for it.

    runs/RUN/images/DIGEST   the description of an image that several shards read
    runs/RUN/files/          files of the job's folder that several shards read
    runs/RUN/shards/SHARD/   a shard, and files of the job's folder that it alone reads
    runs/RUN/model/          a model on its way
    models/DIGEST/           one that is whole

The last model is kept for the next run.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Callable, ContextManager

from ..errors import WorkerError
from ..texts import text
from .shared_images import KEPT, image_of

if TYPE_CHECKING:
    from ..engine.image import ImageSpec

FILES, IMAGES, SHARDS, MODEL = "files", "images", "shards", "model"
_RUNS, _MODELS = "runs", "models"

LOOK_EVERY_S = 1.0
"""How often it is looked whether anybody waits for a run."""


class RunFolder:
    """What a worker keeps of one run.

    Args:
        path: of the folder.
        here: where the job's folder was when it was begun; "": this worker sees that one itself.
        model: digest of the model that the run uses.
    """

    def __init__(self, path: Path, here: str, model: str) -> None:
        self.path = path
        self.model = model
        self._here = here
        self.image = lru_cache(KEPT)(self._image)

    def moved(self, folder: Path) -> tuple[str, str] | None:
        """Return where files of the job's folder were, and where they are in one of this run's."""
        return (self._here, str(folder)) if self._here else None

    def _image(self, digest: str) -> ImageSpec:
        """Return the image whose description has a digest."""
        description = (self.path / IMAGES / digest).read_bytes()
        if hashlib.sha256(description).hexdigest() != digest:
            raise WorkerError(
                text("The description of an image has not arrived as it was sent"),
                where=str(self.path),
                mend=text("Start the worker again, and run again: what is finished is kept."),
            )
        return image_of(description, self.moved(self.path / FILES))


class RunFolders:
    """Those of one worker.

    Args:
        folder: the worker's own, which goes with it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._runs: dict[str, RunFolder] = {}
        self._lock = threading.Lock()

    def __getitem__(self, run: str) -> RunFolder:
        return self._runs[run]

    def begin(
        self,
        run: str,
        here: str,
        model: str,
        is_wanted: Callable[[], bool],
        unused: ContextManager[object],
    ) -> RunFolder:
        """Make the folder of a run, and see to it that it goes with the run.

        Args:
            run: its name.
            here: as `RunFolder` has it.
            model: likewise.
            is_wanted: whether somebody waits for what this worker does for the run.
            unused: entered, nothing is read from any of the folders.

        Raises:
            OSError: it cannot be made.
        """
        begun = RunFolder(self._folder / _RUNS / run, here, model)
        with self._lock:
            for name in (FILES, IMAGES, SHARDS, MODEL):
                (begun.path / name).mkdir(parents=True, exist_ok=True)
            self._runs[run] = begun

        def watch() -> None:
            while is_wanted():
                time.sleep(LOOK_EVERY_S)
            with unused:
                self._end(run, begun)

        threading.Thread(target=watch, name=f"watch {run}", daemon=True).start()
        return begun

    def model_folder(self, digest: str) -> Path:
        """Return where a model is, if it was sent."""
        return self._folder / _MODELS / digest

    def keep_model(self, run: str) -> None:
        """Have the model that a run was sent in the place where all runs look for it."""
        sent = self._runs[run]
        kept = self.model_folder(sent.model)
        kept.parent.mkdir(exist_ok=True)
        with suppress(OSError):  # another run has put it there meanwhile
            (sent.path / MODEL).rename(kept)

    def _end(self, run: str, ended: RunFolder) -> None:
        with self._lock:
            if self._runs.get(run) is not ended:
                return  # begun anew: the folder is that one's
            del self._runs[run]
            shutil.rmtree(ended.path, ignore_errors=True)
            self._remove_models({ended.model, *(each.model for each in self._runs.values())})

    def _remove_models(self, wanted: set[str]) -> None:
        """Remove all others, while no run can begin that would find one of them."""
        models = self._folder / _MODELS
        for folder in models.iterdir() if models.is_dir() else ():
            if folder.name not in wanted:
                shutil.rmtree(folder, ignore_errors=True)
