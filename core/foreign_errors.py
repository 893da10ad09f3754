"""What the errors of others mean to a user: the one border that maps them to `PluginError`s.

The system, a library or a model's own code may raise anything, anywhere. It is looked up in the
tables below where a piece of work ends: `core.worker.answer` for every task of the worker,
`algorithms.common.base` and `gui.common.background` beside QGIS. What is in none of the tables is
a bug of ours, and keeps its traceback. What concerns one object alone never comes here: the engine
makes a `Status` of it.

Classes are known by the name of their package, so that nothing has to be imported here.
Standard library only; both sides.
"""

from __future__ import annotations

import errno
import importlib.util
import sqlite3
import sys
import traceback
from typing import Callable, Iterator, NamedTuple

from .errors import (
    InferenceError,
    InputError,
    ModelDefinitionError,
    OutputError,
    PluginError,
    RuntimeMissingError,
    WorkerError,
)
from .system.out_of_memory import is_out_of_memory, words_of
from .texts import text

ENGINE_PACKAGES = {
    "numpy": "numpy",
    "rasterio": "rasterio",
    "shapely": "shapely",
    "pyogrio": "pyogrio",
    "PIL": "pillow",
}
"""What every model environment has: module, and the distribution that brings it."""

_MODEL_PACKAGES = (
    *("torch", "torchvision", "timm", "tensorflow", "tf_keras", "keras", "keras_core"),
    *("onnxruntime", "onnx", "safetensors", "h5py", "ai_edge_litert"),
)
"""Packages that run models: what they raise, the model's files or their version are the reason."""

_OURS = __name__.partition(".")[0]

_MOVE = text(
    "Free some space there, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE."
)


class _Meaning(NamedTuple):
    kind: type[PluginError]
    what: str
    mend: str


_FULL = _Meaning(OutputError, text("The disk is full"), _MOVE)
_FORBIDDEN = _Meaning(
    OutputError,
    text("You have no permission to use a file or folder"),
    text(
        "Give yourself permission, or move the cache: environment variable OBJECT_CLASSIFIER_CACHE."
    ),
)
_TOO_MANY_FILES = _Meaning(
    WorkerError,
    text("The system does not let this program open any more files"),
    text("Close other programs, raise the limit (ulimit -n), or use fewer images at once."),
)
_DISK_GONE = _Meaning(
    InputError,
    text("A disk, or the network to it, no longer answers"),
    text("Make sure that it can be reached, and run again: what is finished is kept."),
)
_TOO_LONG = _Meaning(
    InputError,
    text("A path is too long for this system"),
    text("Use folders with shorter names."),
)
_TOO_LARGE = _Meaning(
    OutputError,
    text("A file grew larger than its disk, or a limit of the system, allows"),
    text(
        "Move the cache to another disk (environment variable OBJECT_CLASSIFIER_CACHE), or raise "
        "the limit (ulimit -f)."
    ),
)
_FILE_GONE = _Meaning(
    InputError,
    text("A file or folder that the run needs is no longer there"),
    text("Make sure that it stays where it is during the run, and run again."),
)
_IN_USE = _Meaning(
    OutputError,
    text("Another program uses a file that the run has to write"),
    text("Close it there, and run again: what is finished is kept."),
)
_DISK_REFUSES = _Meaning(
    OutputError,
    text("The disk refuses to read or write the results of the run"),
    text(
        "Make sure that it can be reached and is neither full nor at its quota, or move the cache: "
        "environment variable OBJECT_CLASSIFIER_CACHE."
    ),
)
_DAMAGED = _Meaning(
    OutputError,
    text("The file with the results of the run is damaged"),
    text("Delete the folder of the job in the cache, and run again."),
)

_BY_NUMBER = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), _FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), _FORBIDDEN),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), _TOO_MANY_FILES),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), _FILE_GONE),
    **dict.fromkeys((errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE), _DISK_GONE),
    **dict.fromkeys((errno.ETIMEDOUT, errno.ENETDOWN, errno.ENETUNREACH), _DISK_GONE),
    **dict.fromkeys((errno.EHOSTUNREACH, errno.ECONNRESET, errno.ENOTCONN), _DISK_GONE),
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.EFBIG: _TOO_LARGE,
}
"""Of the system, by its error numbers (Windows's own are translated to these, or stand below)."""

_BY_WINDOWS_NUMBER = {
    **dict.fromkeys((39, 112), _FULL),
    **dict.fromkeys((32, 33), _IN_USE),
    **dict.fromkeys((21, 53, 55, 59, 64, 67, 121, 1167, 1231, 1236), _DISK_GONE),
    206: _TOO_LONG,
}

_BY_SQLITE_WORDS = {
    "disk is full": _FULL,
    "readonly": _FORBIDDEN,
    "unable to open": _FORBIDDEN,
    "disk I/O error": _DISK_REFUSES,
    "is locked": _IN_USE,
    "malformed": _DAMAGED,
    "not a database": _DAMAGED,
}

_WORDS_OF_A_BROKEN_PACKAGE = (
    "binary incompatibility",  # numpy.dtype size changed, may indicate …
    "compiled using NumPy",
    "_ARRAY_API not found",
    "numpy.core.multiarray failed to import",
    "Numpy is not available",
)

_LONGEST_REASON, _LONGEST_DETAILS = 500, 50_000
"""Characters: some put all their data into what they say."""

_SCRIPT_FAILED = "The following operation failed in the TorchScript interpreter"


def as_plugin_error(error: BaseException) -> PluginError | None:
    """Return an error as one that a user can read and mend; None: it is a bug of ours.

    Args:
        error: as it was raised, with its traceback, which goes into `details`.
    """
    if isinstance(error, PluginError):
        return error
    for known in (_by_words, _by_class, _by_who_raised):
        found = known(error)
        if found is not None:
            found.details = found.details or _traceback_of(error)
            return found
    return None


def _by_words(error: BaseException) -> PluginError | None:
    said = words_of(error)
    if any(words in said for words in _WORDS_OF_A_BROKEN_PACKAGE):
        return _broken_package(error)
    is_model = _root(type(error)) in _MODEL_PACKAGES or type(error) is RuntimeError
    if is_model and is_out_of_memory(error):
        return _memory(error)
    return None


def _by_class(error: BaseException) -> PluginError | None:
    """Look its class up, and then the classes that it is made of."""
    for cls in type(error).__mro__:
        known = _BY_CLASS.get(f"{_root(cls)}.{cls.__name__}") or _BY_PACKAGE.get(_root(cls))
        if known is not None:
            return known(error)
    return None


def _by_who_raised(error: BaseException) -> PluginError | None:
    """Tell by where it was raised: builtin classes say nothing of their own."""
    known = _BY_RAISER.get(next(_packages_of(error), ""))
    return None if known is None else known(error)


def _root(cls: type) -> str:
    return cls.__module__.partition(".")[0]


def _packages_of(error: BaseException) -> Iterator[str]:
    """Yield the top-level packages that the error went through, where it was raised first."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    for frame in reversed(frames):
        yield str(frame.f_globals.get("__name__", "")).partition(".")[0]


def _traceback_of(error: BaseException) -> str:
    told = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return told[-_LONGEST_DETAILS:]


def _reason(error: BaseException) -> str:
    """Return the line that says what was wrong.

    What GDAL says is the cause of what rasterio says; TorchScript's comes after its own calls.
    """
    cause = error.__cause__ if _root(type(error)) == "rasterio" else None
    lines = [line.strip() for line in words_of(cause or error).splitlines() if line.strip()]
    if not lines:
        return type(error).__name__
    line = lines[0]
    if line.startswith(_SCRIPT_FAILED):
        line = lines[-1].removeprefix(f"{type(error).__name__}: ")
    return line[:_LONGEST_REASON]


def _meant(meaning: _Meaning, where: str) -> PluginError:
    return meaning.kind(meaning.what, where=where, mend=meaning.mend)


def _system(error: BaseException) -> PluginError:
    number = getattr(error, "errno", None)
    meaning = _BY_WINDOWS_NUMBER.get(getattr(error, "winerror", None) or -1)
    meaning = meaning or _BY_NUMBER.get(number or -1)
    where = str(getattr(error, "filename", None) or "")
    if meaning is not None:
        return _meant(meaning, where)
    return WorkerError(
        text("The system refused something: {reason}", reason=_reason(error)),
        where=where,
        mend=text("The log says what was being done. Run again: what is finished is kept."),
    )


def _sqlite(error: BaseException) -> PluginError | None:
    words = str(error)
    meaning = next((found for part, found in _BY_SQLITE_WORDS.items() if part in words), None)
    return None if meaning is None else _meant(meaning, "SQLite")


def _memory(_error: BaseException) -> PluginError:
    return WorkerError(
        text("Memory ran out"),
        mend=text("Use a smaller batch_size in the model arguments, or close other programs."),
    )


def _recursion(_error: BaseException) -> PluginError:
    return ModelDefinitionError(
        text("The model, or what describes it, is nested too deeply"),
        mend=text("Export the model again; the traceback in the log says where it is so deep."),
    )


def _unicode(error: BaseException) -> PluginError:
    spoilt, start = getattr(error, "object", ""), getattr(error, "start", 0)
    return InputError(
        text("A name, path or text holds characters that cannot be read or written"),
        where=ascii(spoilt[max(0, start - 60) : start + 20]),
        mend=text("Rename it with plain letters, or save the text as UTF-8."),
    )


def _missing_package(error: BaseException) -> PluginError | None:
    name = str(getattr(error, "name", None) or "").partition(".")[0]
    if name == _OURS:
        return None
    if _is_there(name):  # a part of it is not: a version that another package does not go with
        return _broken_package(error)
    missing = (
        [name] if name not in ENGINE_PACKAGES else list(filter(_is_not_there, ENGINE_PACKAGES))
    )
    names = " ".join(ENGINE_PACKAGES.get(module, module) for module in missing)
    return RuntimeMissingError(
        text("The Python that runs models lacks packages: {names}", names=names),
        where=sys.executable,
        mend=_how_to_install(names),
    )


def _how_to_install(names: str) -> str:
    """Return how packages come into this interpreter; one whose environment uv made has no pip."""
    if _is_there("pip"):
        return text(
            'Install them there ("{python}" -m pip install {names}), or choose another interpreter '
            'in "Set up the model environment" (objectclassifier:setupruntime).',
            python=sys.executable,
            names=names,
        )
    return text(
        'Run "Set up the model environment" (objectclassifier:setupruntime) with ACTION REPAIR; '
        'or, if the interpreter is one of your own: uv pip install --python "{python}" {names}',
        python=sys.executable,
        names=names,
    )


def _is_there(module: str) -> bool:
    try:
        return bool(module) and importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):  # something half imported stands in its place
        return module in sys.modules


def _is_not_there(module: str) -> bool:
    return not _is_there(module)


def _broken_package(error: BaseException) -> PluginError | None:
    name = _package_at_fault(error)
    if name == _OURS:
        return None
    return RuntimeMissingError(
        text(
            "The package {name} is installed, but does not work: {reason}",
            name=name,
            reason=_reason(error),
        ),
        where=sys.executable,
        mend=text(
            'Run "Set up the model environment" (objectclassifier:setupruntime) with CHECK and '
            "REPAIR; in an interpreter of your own, install the package again, in a version that "
            "fits the others. On Windows, the Microsoft Visual C++ Redistributable (x64) may be "
            "missing."
        ),
    )


def _package_at_fault(error: BaseException) -> str:
    """Return what could not be imported; of a package's compiled part its traceback tells more."""
    name = str(getattr(error, "name", None) or "").partition(".")[0]
    if name and not name.startswith("_"):
        return name
    not_it = {_OURS, "importlib", "_frozen_importlib", "ctypes", "__main__", ""}
    return next((found for found in _packages_of(error) if found not in not_it), name or _OURS)


def _imagery(error: BaseException) -> PluginError:
    return InputError(
        text("Imagery cannot be read: {reason}", reason=_reason(error)),
        mend=text(
            "Check that the images open in QGIS; the traceback in the log says what was being read."
        ),
    )


def _objects_file(error: BaseException) -> PluginError:
    return OutputError(
        text(
            "The file with the objects of the run cannot be read: {reason}", reason=_reason(error)
        ),
        mend=text("Check that the disk of the cache is not full, and run again."),
    )


def _geometry(error: BaseException) -> PluginError:
    return InputError(
        text("A geometry cannot be used: {reason}", reason=_reason(error)),
        mend=text('Run "Fix geometries" on the layer of objects, and use its result.'),
    )


def _picture(error: BaseException) -> PluginError:
    return InputError(
        text("A picture cannot be read: {reason}", reason=_reason(error)),
        mend=text("Check that it opens in QGIS."),
    )


def _equations(error: BaseException) -> PluginError:
    return InputError(
        text("A georeference cannot be used: {reason}", reason=_reason(error)),
        mend=text("Georeference the image again; its control points may lie on one line."),
    )


def model_failed(error: BaseException) -> InferenceError:
    """Return the error of a model that raised something of its own."""
    return InferenceError(
        text(
            "The model failed: {kind}: {reason}", kind=type(error).__name__, reason=_reason(error)
        ),
        mend=text(
            "Check that the model's files and the versions of its framework belong together; "
            "the full traceback is in the log"
        ),
        details=_traceback_of(error),
    )


_Known = Callable[[BaseException], "PluginError | None"]

_BY_CLASS: dict[str, _Known] = {
    f"{_OURS}.OutOfMemory": _memory,  # core.backends.interface, where no smaller batch is possible
    "rasterio.CPLE_OutOfMemoryError": _memory,
    "builtins.MemoryError": _memory,
    "builtins.RecursionError": _recursion,
    "builtins.ModuleNotFoundError": _missing_package,
    "builtins.ImportError": _broken_package,
    "builtins.UnicodeError": _unicode,
    "builtins.OSError": _system,
    f"{_root(sqlite3.Error)}.Error": _sqlite,
    "numpy.LinAlgError": _equations,
}

_BY_PACKAGE: dict[str, _Known] = {
    "rasterio": _imagery,
    "pyogrio": _objects_file,
    "shapely": _geometry,
    "PIL": _picture,
    **dict.fromkeys(_MODEL_PACKAGES, model_failed),
}

_BY_RAISER: dict[str, _Known] = {
    "osgeo": _imagery,  # RuntimeError, where somebody has switched GDAL's exceptions on
    **dict.fromkeys(_MODEL_PACKAGES, model_failed),
}
