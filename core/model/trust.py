"""What code a model would run, and who has agreed to it.

Data formats run at once. Python beside a model, pickles, torch.export programs, and whatever a
Keras, TensorFlow or TorchScript model names beyond what networks for images are made of run only
after consent (PRODUCT.md 5): given for one run, or remembered for exactly these bytes. What is
allowed is listed, never what is forbidden. Nothing of a model is imported, unpickled or run to find
out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, Iterator, Mapping

from ..errors import OutputError, UntrustedModelError
from ..known_faults import known_faults
from ..system.atomic import write_atomically
from ..system.file_lock import file_lock
from ..system.system_errors import reason_of
from ..texts import joined, text
from .content import files_below, unreadable
from .definition import ModelDefinition, ModelKind
from .formats import DamagedFileError, ModelFormat, format_of
from .keras_scan import unknown_objects
from .refusals import damaged
from .tensorflow_scan import unknown_operations
from .torchscript_scan import unknown_operators
from .weights_scan import imported_names

_PYTHON_SUFFIXES = frozenset({".py", ".pyw", ".pyc", ".pyd", ".so", ".dll", ".dylib"})
"""What an `import` beside a raster function can run."""

_SHOWN_NAMES = 5


@dataclass(frozen=True)
class CodePiece:
    """One file that would run code, and why, in words."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return joined("", (self.path.name, " (", self.reason, ")"))


@dataclass(frozen=True)
class CodeReport:
    """All code that a model would run; empty for data formats."""

    pieces: tuple[CodePiece, ...] = ()

    @property
    def runs_code(self) -> bool:
        """Whether running the model needs consent."""
        return bool(self.pieces)

    def __str__(self) -> str:
        shown = joined(", ", (str(piece) for piece in self.pieces[:_SHOWN_NAMES]))
        more = len(self.pieces) - _SHOWN_NAMES
        return (
            shown
            if more <= 0
            else text(
                "{names} and {count} more file",
                "{names} and {count} more files",
                names=shown,
                count=more,
            )
        )


def code_of(definition: ModelDefinition) -> CodeReport:
    """Return what code a model would run.

    Raises:
        ModelDefinitionError: a file cannot be read, or is damaged.
    """
    try:
        return CodeReport(tuple(_pieces(definition)))
    except OSError as error:
        raise unreadable(error) from error


def code_through_faults(definition: ModelDefinition, versions: Mapping[str, str]) -> CodeReport:
    """Return what a model in a data format could run through known faults of what reads it.

    Args:
        definition: the model.
        versions: of the packages that will read it, by module; others do not matter.
    """
    modules = read_by(definition)
    path = definition.model_file or Path(definition.source)
    faults = known_faults({name: versions[name] for name in modules if versions.get(name)})
    return CodeReport(tuple(CodePiece(path, fault) for fault in faults))


def read_by(definition: ModelDefinition) -> tuple[str, ...]:
    """Return the modules that read the model's files, and have had faults."""
    if definition.kind is ModelKind.CONFIGURED and definition.model_file is not None:
        is_pickle = format_of(definition.model_file) is ModelFormat.TORCH_PICKLE
        return ("torch",) if is_pickle else ()
    return _READ_BY.get(definition.kind, ())


def require_consent(definition: ModelDefinition, *, run_model_code: bool, trusted: bool) -> None:
    """Let a model pass that runs no code, or that somebody has agreed to.

    Args:
        definition: the model.
        run_model_code: consent for this run, `RUN_MODEL_CODE`.
        trusted: consent remembered for its `content_hash`.

    Raises:
        UntrustedModelError: nobody has agreed; says what would run.
    """
    if run_model_code or trusted:
        return
    report = code_of(definition)
    if report.runs_code:
        raise untrusted(report, where=definition.source)


def untrusted(report: CodeReport, *, where: str) -> UntrustedModelError:
    """Return the error of a model that nobody has agreed to, and that would run this."""
    return UntrustedModelError(
        text("The model would run code of its own: {report}", report=report),
        where=where,
        mend=text(
            "If you trust where it comes from, trust it in the dialog, or set RUN_MODEL_CODE"
        ),
        details="\n".join(f"{piece.path}: {piece.reason}" for piece in report.pieces),
    )


@dataclass(frozen=True)
class Consent:
    """One remembered consent.

    Attributes:
        digest: `content_hash` of the model.
        name: of the model, as it was shown.
        since: day of consent, ISO 8601.
    """

    digest: str
    name: str
    since: str


class ConsentStore:
    """The models that a user trusts, by content, in a JSON file of their profile."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_trusted(self, digest: str) -> bool:
        """Return whether the user trusts these very bytes."""
        return any(consent.digest == digest for consent in self.consents())

    def consents(self) -> tuple[Consent, ...]:
        """Return all that is remembered; a file that cannot be read remembers nothing."""
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return ()
        entries = content.get("trusted") if isinstance(content, dict) else None
        return tuple(
            Consent(digest, str(entry.get("name", "")), str(entry.get("since", "")))
            for digest, entry in (entries.items() if isinstance(entries, dict) else ())
            if isinstance(entry, dict)
        )

    def trust(self, digest: str, *, name: str) -> None:
        """Remember consent.

        Raises:
            OutputError: the file cannot be written.
        """
        today = datetime.now(timezone.utc).date().isoformat()
        self._replace(digest, Consent(digest, name, today))

    def revoke(self, digest: str) -> None:
        """Forget consent; a model that is not trusted stays so.

        Raises:
            OutputError: the file cannot be written.
        """
        self._replace(digest)

    def _replace(self, digest: str, *new: Consent) -> None:
        """Replace one consent; what another QGIS remembers at the same time stays."""
        lock = self._path.with_name(f"{self._path.name}.lock")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with file_lock(lock, wait=True):
                others = (consent for consent in self.consents() if consent.digest != digest)
                write_atomically(self._path, _written([*others, *new]))
        except OSError as error:
            raise OutputError(
                text(
                    "The trusted models cannot be remembered: {reason}",
                    reason=reason_of(error),
                ),
                where=str(self._path),
                mend=text("Make sure that you may write to the QGIS profile"),
            ) from error


def _written(consents: list[Consent]) -> str:
    trusted = {item.digest: {"name": item.name, "since": item.since} for item in consents}
    return json.dumps({"version": 1, "trusted": trusted}, indent=1, ensure_ascii=False)


def _pieces(definition: ModelDefinition) -> Iterator[CodePiece]:
    if definition.kind is ModelKind.RASTER_FUNCTION:
        yield from _raster_function(definition)
        return
    path = definition.model_file
    if path is None:
        return
    for reason in _FINDERS.get(definition.kind, _nothing)(path):
        yield CodePiece(path, reason)


def _raster_function(definition: ModelDefinition) -> Iterator[CodePiece]:
    function = definition.inference_function
    if function is None:
        return
    yield CodePiece(function, text("raster function"))
    for path in files_below(function.parent):
        if path != function and path.suffix.lower() in _PYTHON_SUFFIXES:
            is_text = path.suffix.lower() in {".py", ".pyw"}
            yield CodePiece(
                path,
                text("Python module beside it") if is_text else text("compiled module beside it"),
            )


def _in_pickle(path: Path) -> tuple[str, ...]:
    try:
        names = imported_names(path)
    except ValueError as error:
        raise damaged(path, error) from error
    return _listed(names, text("a pickle that calls {names}", names=_shortened(names)))


def _in_torch_archive(path: Path) -> tuple[str, ...]:
    # Source: torch 2.13: torch.export.load unpickles with weights_only=False, and evaluates
    # expressions of the file with sympy.
    kind = format_of(path)
    if kind is ModelFormat.TORCH_EXPORT or path.suffix.lower() == ".pt2":
        return (text("a torch.export program, which PyTorch unpickles"),)
    if kind is not ModelFormat.TORCHSCRIPT:
        return ()  # the backend refuses it
    return tuple(piece.reason for piece in torchscript_code(path).pieces)


def torchscript_code(path: Path, is_operator: Callable[[str], bool] | None = None) -> CodeReport:
    """Return what of a TorchScript archive would run that no network for images is made of.

    Args:
        path: the archive.
        is_operator: whether torch has an operator of a name, where torch can be asked.
    """
    try:
        names = unknown_operators(path, is_operator)
        reason = text("a TorchScript network with {names}", names=_shortened(names))
    except DamagedFileError as error:
        raise damaged(path, error) from error
    except ValueError as error:
        reason = text("a TorchScript network that cannot be checked: {error}", error=error)
    else:
        if not names:
            return CodeReport()
    return CodeReport((CodePiece(path, reason),))


def _in_keras(path: Path) -> tuple[str, ...]:
    try:
        names = unknown_objects(path)
    except ValueError as error:
        raise damaged(path, error) from error
    return _listed(names, text("a Keras model with {names}", names=_shortened(names)))


def _in_graph(path: Path) -> tuple[str, ...]:
    try:
        names = unknown_operations(path)
    except ValueError as error:
        raise damaged(path, error) from error
    return _listed(
        names, text("a TensorFlow graph with the operations {names}", names=_shortened(names))
    )


def _listed(names: tuple[str, ...], reason: str) -> tuple[str, ...]:
    return (reason,) if names else ()


def _shortened(names: tuple[str, ...]) -> str:
    return joined(", ", (*names[:_SHOWN_NAMES], *(("...",) if len(names) > _SHOWN_NAMES else ())))


def _nothing(_path: Path) -> tuple[str, ...]:
    return ()


_READ_BY = {
    ModelKind.FEATURE_CLASSIFIER: ("torch",),
    ModelKind.TORCHSCRIPT: ("torch",),
    ModelKind.KERAS: ("keras",),
    ModelKind.ONNX: ("onnxruntime",),
}

_FINDERS: dict[ModelKind, Callable[[Path], tuple[str, ...]]] = {
    ModelKind.FEATURE_CLASSIFIER: _in_pickle,
    ModelKind.TORCHSCRIPT: _in_torch_archive,
    ModelKind.KERAS: _in_keras,
    ModelKind.TENSORFLOW: _in_graph,
}
