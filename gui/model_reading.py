"""What is known of a model before it runs: a package is unpacked, weights are hashed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping

from ..core.cache import cache_folder
from ..core.errors import PluginError
from ..core.model.report import describe, describe_problem
from ..core.model.source import open_model
from ..core.model.trust import CodeReport, code_of, content_hash

if TYPE_CHECKING:
    from ..core.model.definition import ModelDefinition


@dataclass(frozen=True)
class ReadModel:
    """What is known of a model before it runs.

    Attributes:
        given: path or JSON text, as the user gave it.
        definition: None when it cannot be read.
        description: of `core.model.report`: `describe`, or `describe_problem`.
        code: what of it would run.
        digest: `content_hash` of a model that runs code; "" of others.
    """

    given: str
    definition: ModelDefinition | None
    description: Mapping[str, Any]
    code: CodeReport = field(default_factory=CodeReport)
    digest: str = ""


def read_model(given: str) -> ReadModel:
    """Read a model; one that cannot be read is described by what is wrong with it."""
    try:
        definition = open_model(given, cache_folder() / "models")
        code = code_of(definition)
        digest = content_hash(definition) if code.runs_code else ""
        return ReadModel(given, definition, describe(definition), code, digest)
    except PluginError as error:
        return ReadModel(given, None, describe_problem(given, error))
