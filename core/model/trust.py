"""What code a model would run, and who has agreed to it.

Data formats run at once. Python beside a model, pickles, Lambda layers and torch.export programs
run only after consent (PRODUCT.md 5): given for one run, or remembered for exactly these bytes.
Nothing of a model is imported, unpickled or run to find out.
"""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Iterator

from ..atomic import write_atomically
from ..errors import OutputError, UntrustedModelError
from ..texts import joined, text
from .content import files_below, unreadable
from .definition import ModelDefinition, ModelKind
from .formats import ModelFormat, format_of, open_archive, read_member
from .graph_scan import code_in_graph, code_in_keras
from .weights_scan import imported_names

_PYTHON_SUFFIXES = frozenset({".py", ".pyw", ".pyc", ".pyd", ".so", ".dll", ".dylib"})
"""What an `import` beside a raster function can run."""

_SHOWN_NAMES = 5

_FILE_OPERATORS = re.compile(rb"\b(torch|aten)\.(save|from_file)\b")
_CODE_LIMIT = 50 * 1024 * 1024
"""Bytes of one code file of a TorchScript archive; real ones have some hundred kilobytes."""


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
        return text("{names} and {more} more files", names=shown, more=more) if more > 0 else shown


def code_of(definition: ModelDefinition) -> CodeReport:
    """Return what code a model would run.

    Raises:
        ModelDefinitionError: a file cannot be read.
    """
    try:
        return CodeReport(tuple(_pieces(definition)))
    except OSError as error:
        raise unreadable(error) from error


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
        raise UntrustedModelError(
            text("The model would run code of its own: {report}", report=report),
            where=definition.source,
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
        others = [consent for consent in self.consents() if consent.digest != digest]
        self._write([*others, Consent(digest, name, today)])

    def revoke(self, digest: str) -> None:
        """Forget consent; a model that is not trusted stays so.

        Raises:
            OutputError: the file cannot be written.
        """
        self._write([consent for consent in self.consents() if consent.digest != digest])

    def _write(self, consents: list[Consent]) -> None:
        trusted = {item.digest: {"name": item.name, "since": item.since} for item in consents}
        content = json.dumps({"version": 1, "trusted": trusted}, indent=1, ensure_ascii=False)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, content)
        except OSError as error:
            raise OutputError(
                text(
                    "The trusted models cannot be remembered: {reason}",
                    reason=error.strerror or error,
                ),
                where=str(self._path),
                mend=text("See that the QGIS profile may be written to"),
            ) from error


def _pieces(definition: ModelDefinition) -> Iterator[CodePiece]:
    if definition.kind is ModelKind.RASTER_FUNCTION:
        yield from _raster_function(definition)
        return
    path = definition.model_file
    if path is None:
        return
    finders: dict[ModelKind, Any] = {
        ModelKind.FEATURE_CLASSIFIER: _in_pickle,
        ModelKind.TORCHSCRIPT: _in_torch_archive,
        ModelKind.KERAS: _in_keras,
        ModelKind.TENSORFLOW: code_in_graph,
    }
    for reason in finders[definition.kind](path) if definition.kind in finders else ():
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
        return (text("a pickle that cannot be checked: {error}", error=error),)
    if not names:
        return ()
    shown = ", ".join(names[:_SHOWN_NAMES]) + (", ..." if len(names) > _SHOWN_NAMES else "")
    return (text("a pickle that calls {names}", names=shown),)


def _in_torch_archive(path: Path) -> tuple[str, ...]:
    # Source: torch 2.13: torch.export.load unpickles with weights_only=False, and evaluates
    # expressions of the file with sympy. TorchScript is a language of its own, without Python, but
    # two of its operators reach files.
    kind = format_of(path)
    if kind is ModelFormat.TORCH_EXPORT or path.suffix.lower() == ".pt2":
        return (text("a torch.export program, which PyTorch unpickles"),)
    if kind is not ModelFormat.TORCHSCRIPT:
        return ()  # the backend refuses it
    try:
        return _file_operators(path)
    except (ValueError, zipfile.BadZipFile) as error:
        return (text("a TorchScript network that cannot be checked: {error}", error=error),)


def _file_operators(path: Path) -> tuple[str, ...]:
    with open_archive(path) as archive:
        for entry in archive.infolist():
            if entry.filename.endswith(".py"):
                code = read_member(archive, entry, limit=_CODE_LIMIT)
                if _FILE_OPERATORS.search(code):
                    return (text("a TorchScript network that reads or writes files when it runs"),)
    return ()


def _in_keras(path: Path) -> tuple[str, ...]:
    try:
        return code_in_keras(path)
    except ValueError as error:
        return (text("a Keras model that cannot be checked: {error}", error=error),)
