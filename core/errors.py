"""Every error that a user can meet, and how it crosses from the worker to QGIS.

PluginError                     what, where, mend
├─ ModelDefinitionError         the .emd, .dlpk or model file cannot be read as a model
│  ├─ UnsupportedModelError     it is fine, but asks for something that this plugin does not run
│  └─ UntrustedModelError       it holds code, and nobody has agreed to run it
├─ InputError                   rasters, features, parameters or CRS do not fit
├─ RuntimeMissingError          no interpreter, a package is missing, a version does not match
├─ WorkerError                  the process could not start, died, or answered nonsense
│  └─ InferenceError            the model itself raised; its traceback is in `details`
│     └─ NotEnoughMemoryError   this machine has no room for the model and one chip; another may
└─ OutputError                  the result cannot be written
Cancelled                       not an error; unwinds a stopped run

What others raise becomes one of these at one border, `core.foreign_errors`; anything else is a bug
and keeps its traceback.
"""

from __future__ import annotations

from typing import Any

from .texts import joined, text, text_from_json, text_to_json


class PluginError(Exception):
    """Something that the user can mend.

    Args:
        what: what went wrong, one clause without a full stop.
        where: file and key, layer, parameter or interpreter; may be empty.
        mend: what to do about it.
        details: text for the log (a traceback, a command's last words); may be empty.
    """

    def __init__(self, what: str, *, where: str = "", mend: str, details: str = "") -> None:
        super().__init__(what, where, mend, details)
        self.what = what
        self.where = where
        self.mend = mend
        self.details = details

    def __str__(self) -> str:
        """Return the one message that a user reads."""
        place = (" (", self.where, ")") if self.where else ()
        stop = "" if self.mend.endswith(".") else "."
        return joined("", (self.what, *place, ". ", self.mend, stop))

    def as_report(self) -> dict[str, str]:
        """Return what a report says of it, in English."""
        return {
            "class": type(self).__name__,
            "what": self.what,
            "where": self.where,
            "mend": self.mend,
            "details": self.details,
        }

    def to_json(self) -> dict[str, Any]:
        """Return what crosses the pipe, sentences as `core.texts.text_to_json` has them."""
        return {name: text_to_json(said) for name, said in self.as_report().items()}


class ModelDefinitionError(PluginError):
    """The .emd, .dlpk or model file cannot be read as a model."""


class UnsupportedModelError(ModelDefinitionError):
    """The model is well formed but asks for something that this plugin does not run."""


class UntrustedModelError(ModelDefinitionError):
    """The model would run code of its own, and nobody has agreed to that."""


class InputError(PluginError):
    """Rasters, features, parameters or CRS do not fit each other or the model."""


class RuntimeMissingError(PluginError):
    """There is no model environment, or it lacks what the model needs."""


class WorkerError(PluginError):
    """The model's process could not start, died, or answered nonsense."""


class InferenceError(WorkerError):
    """The model itself raised; `details` has its traceback."""


class NotEnoughMemoryError(InferenceError):
    """This machine has no room for the model and one chip."""


class OutputError(PluginError):
    """The result cannot be written."""


class Cancelled(Exception):  # noqa: N818 (it is no error)
    """Unwinds a run that the user stopped.

    Args:
        kept: what became of the work so far, one sentence; "": there is nothing to say of it.
    """

    def __init__(self, kept: str = "") -> None:
        super().__init__(kept)
        self.kept = kept


_BY_NAME: dict[str, type[PluginError]] = {
    cls.__name__: cls
    for cls in (
        PluginError,
        ModelDefinitionError,
        UnsupportedModelError,
        UntrustedModelError,
        InputError,
        RuntimeMissingError,
        WorkerError,
        InferenceError,
        NotEnoughMemoryError,
        OutputError,
    )
}


def error_from_json(data: dict[str, Any]) -> PluginError:
    """Return the error that `to_json` described; an unknown class becomes WorkerError."""
    cls = _BY_NAME.get(str(data.get("class")), WorkerError)
    return cls(
        text_from_json(data.get("what") or "") or text("The model's process reported an error"),
        where=text_from_json(data.get("where") or ""),
        mend=text_from_json(data.get("mend") or "") or text("See the log."),
        details=str(data.get("details", "")),
    )
