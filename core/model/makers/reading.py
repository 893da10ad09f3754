"""What all files of a model say of it, whoever made it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ...errors import ModelDefinitionError
from ...texts import text
from ..formats import ModelFormat
from ..onnx_metadata import read_onnx_statements
from . import (
    checkpoint,
    custom_vision,
    deep_forest,
    hugging_face,
    keras,
    origin,
    teachable_machine,
    timm_hub,
    ultralytics,
)
from .bare_model import BareModel
from .class_names import read_class_names
from .statement import Statement

MAKERS: tuple[Callable[[BareModel], Statement | None], ...] = (
    ultralytics.read,
    custom_vision.read,
    teachable_machine.read,
    deep_forest.read,
    timm_hub.read,
    hugging_face.read,
    checkpoint.read,
)
"""Each recognises its own files by their content; the first that does is believed."""


def read_statement(path: Path, file_format: ModelFormat) -> tuple[Statement, tuple[Path, ...]]:
    """Return what the files of a model say, and which of those beside it were read for that.

    What the file itself states counts most, then its maker's files beside it, then class names in
    a file of their own, and least what follows from the shape of its input.

    Raises:
        ModelDefinitionError: a file cannot be understood.
        UnsupportedModelError: the model says that it does something else than classify.
        OSError: a file cannot be read.
    """
    model = BareModel(path, file_format)
    own, graph = Statement(), keras.read(model) or Statement()
    if file_format is ModelFormat.ONNX:
        own, graph = read_onnx_statements(path)
    maker = _of_maker(model)
    is_named = _is_named(own) or _is_named(maker)
    names = Statement() if is_named else read_class_names(model)
    if names.keys:  # the maker's are only numbered
        maker = maker.without("Classes")
    said = own.over(maker).over(names).over(graph)
    chosen = Statement.of(text("the chosen file"), ModelFile=path.name)
    return said.over(origin.read(model)).over(chosen), tuple(model.read)


def _of_maker(model: BareModel) -> Statement:
    """Return what the maker's files say; values that cannot be meant are one error, whoever's."""
    try:
        return next((found for read in MAKERS if (found := read(model)) is not None), Statement())
    except (TypeError, ValueError, ArithmeticError) as error:
        file = model.read[-1] if model.read else model.path
        raise ModelDefinitionError(
            text("The file cannot be understood: {error}", error=error),
            where=file.name,
            mend=text("Copy or download it again"),
        ) from error


def _is_named(statement: Statement) -> bool:
    classes = statement.keys.get("Classes")
    return bool(classes) and not hugging_face.are_unnamed(classes)
