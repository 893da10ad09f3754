"""What is known of a model before it runs: a package is unpacked, weights are hashed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping

from ...core.cache import model_cache
from ...core.feedback import SILENT
from ...core.foreign_errors import as_plugin_error
from ...core.model.content import content_hash
from ...core.model.hashes import FileHashes
from ...core.model.report import describe, describe_problem
from ...core.model.source import open_model
from ...core.model.trust import CodeReport, code_of

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.model.definition import ModelDefinition


@dataclass(frozen=True)
class ReadModel:
    """What is known of a model before it runs.

    Attributes:
        given: path or JSON text, as the user gave it.
        definition: None when it cannot be read.
        description: of `core.model.report`: `describe`, or `describe_problem`.
        code: what of it would run.
        digest: `content_hash`, of the bytes.
    """

    given: str
    definition: ModelDefinition | None
    description: Mapping[str, Any]
    code: CodeReport = field(default_factory=CodeReport)
    digest: str = ""


def read_model(given: str, feedback: Feedback = SILENT) -> ReadModel:
    """Read a model; one that cannot be read is described by what is wrong with it.

    Raises:
        Cancelled: the feedback says so.
    """
    cache = model_cache()
    try:
        definition = open_model(given, cache, feedback)
        code = code_of(definition)
        read = FileHashes(cache, feedback).read  # its digest is what a user consents to
        digest = content_hash(definition, read)
        return ReadModel(given, definition, describe(definition), code, digest)
    except Exception as error:
        problem = as_plugin_error(error)
        if problem is None:
            raise
        return ReadModel(given, None, describe_problem(given, problem))
