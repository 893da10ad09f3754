"""Which file holds a model's weights or graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ModelDefinitionError
from ..texts import text

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.definition import ModelDefinition


def model_file(definition: ModelDefinition) -> Path:
    """Return the weights or graph."""
    if definition.model_file is not None and definition.model_file.exists():
        return definition.model_file
    raise ModelDefinitionError(
        text("The model definition names no model file")
        if definition.model_file is None
        else text("The model file {file} does not exist", file=definition.model_file),
        where=text("{file}, key {key}", file=definition.source, key="ModelFile"),
        mend=text("Let ModelFile name a file beside the model definition"),
    )
