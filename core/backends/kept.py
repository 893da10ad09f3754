"""The model that a process has loaded, kept for the next run that wants the same one."""

from __future__ import annotations

import gc
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from ..cache import model_cache
from ..errors import PluginError
from ..model.content import content_hash
from ..model.hashes import FileHashes
from . import load
from .interface import ReducesPrecision

if TYPE_CHECKING:
    from typing import Callable

    from ..model.definition import ModelDefinition
    from .interface import Backend, LoadOptions


class _Key(NamedTuple):
    """What decides how a loaded model behaves; `content` is the hash of all of its files."""

    definition: ModelDefinition
    options: LoadOptions
    content: str


class KeptModel:
    """Loads models, and keeps the last one; for one thread.

    A model is the same where its definition, its options and the content of its files are. One that
    brings code of its own is loaded each time, for nobody knows what that keeps in mind.

    Args:
        load_model: loads one.
    """

    def __init__(
        self, load_model: Callable[[ModelDefinition, LoadOptions], Backend] = load
    ) -> None:
        self._load_model = load_model
        self._kept: tuple[_Key, Backend] | None = None
        self._loads = 0
        self._has_run_code = False

    @property
    def is_spent(self) -> bool:
        """Whether loading left more in the process than one model that computes.

        Code of the model's own may have changed anything. Of a second model nobody can tell how
        much memory the first one left it: frameworks give theirs back when their process ends.
        """
        return self._has_run_code or self._loads > 1

    def load(self, definition: ModelDefinition, options: LoadOptions) -> Backend:
        """Return the model in float32, loaded now or before; the one before it is forgotten.

        Raises:
            PluginError: whatever can be found wrong before the run.
            OutOfMemory: the device has no room for the model.
        """
        key = _Key(definition, options, _content(definition))
        if self._kept is not None and self._kept[0] == key:
            backend = self._kept[1]
            if isinstance(backend, ReducesPrecision):
                backend.use(None)  # that was calibrated on the chips of another run
            return backend
        if self._kept is not None:
            self._kept = None
            gc.collect()  # frameworks hold their models in cycles
        self._loads += 1
        self._has_run_code |= options.run_model_code
        backend = self._load_model(definition, options)
        if key.content and not options.run_model_code and _content(definition) == key.content:
            self._kept = key, backend
        return backend


MODEL = KeptModel()
"""That of this process."""


def _content(definition: ModelDefinition) -> str:
    """Return the hash of a model's files; "" where one cannot be read: loading it says why."""
    with suppress(PluginError):
        return content_hash(definition, FileHashes(model_cache()).of)
    return ""
