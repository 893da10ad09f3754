"""What chips a model takes, as far as its files say so: no framework, and no code of the model.

The backends say the same once they have loaded it; tests/backends compare the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Mapping

from ..model.definition import ModelKind
from ..model.formats import ModelFormat, format_of
from ..model.keras_metadata import read_keras_input_shape
from ..model.onnx_metadata import read_onnx_metadata
from ..texts import text
from .chip_rules import check_band_count, chip_rules, is_transformer, keras_size
from .graph_input import ImageInput, choose_tensor
from .model_file import model_file

if TYPE_CHECKING:
    from ..model.definition import ModelDefinition
    from .interface import ChipRules

ANY_BANDS = text(
    "The model does not say which bands it takes: all of the image's are shown, and a run takes "
    "as many of the first ones as the network wants"
)
SIZE_UNKNOWN = text(
    "Where the network takes one size only, a run resizes the chips to it; that is known once the "
    "model is loaded"
)
OWN_CODE = text("The model's own Python code may have its chips cut otherwise; it has not been run")


@dataclass(frozen=True)
class UnloadedModel:
    """What `interface.TakesChips` asks, of a model that is not loaded.

    Attributes:
        rules: how chips are cut.
        bands: how many bands the network takes, or None when its files do not say.
        notes: what only loading it could tell, one sentence each.
    """

    rules: ChipRules
    bands: int | None = None
    notes: tuple[str, ...] = ()


def peek(definition: ModelDefinition, arguments: Mapping[str, str] | None = None) -> UnloadedModel:
    """Return how a model has its chips cut, given the model arguments by name.

    Raises:
        ModelDefinitionError: its file cannot be read, or contradicts the definition.
    """
    kind, rules = definition.kind, chip_rules(definition)
    notes = () if definition.extract_bands else (ANY_BANDS,)
    if kind is ModelKind.ONNX:
        return _peek_onnx(definition)
    if kind is ModelKind.FEATURE_CLASSIFIER and is_transformer(definition.backbone):
        size = (definition.image_height, definition.image_width)
        return UnloadedModel(chip_rules(definition, fixed_size=size), notes=notes)
    if kind is ModelKind.CONFIGURED:
        return _peek_configured(definition)
    if kind is ModelKind.KERAS:
        return _peek_keras(definition, arguments or {})
    if kind is ModelKind.RASTER_FUNCTION:
        return UnloadedModel(rules, notes=(*notes, OWN_CODE))
    return UnloadedModel(rules, notes=(*notes, *_size_notes(definition)))


def _peek_configured(definition: ModelDefinition) -> UnloadedModel:
    size = (definition.image_height, definition.image_width)
    return UnloadedModel(chip_rules(definition, fixed_size=size), definition.guessed_bands)


def _peek_onnx(definition: ModelDefinition) -> UnloadedModel:
    inputs = {entry.name: entry for entry in read_onnx_metadata(model_file(definition)).inputs}
    entry = inputs[choose_tensor(list(inputs), "InputTensor", definition)]
    takes = ImageInput.of_shape(entry.shape, entry.element_type, definition)
    check_band_count(takes.bands, definition)
    notes = () if takes.bands or definition.extract_bands else (ANY_BANDS,)
    return UnloadedModel(chip_rules(definition, fixed_size=takes.size), takes.bands, notes)


def _peek_keras(definition: ModelDefinition, arguments: Mapping[str, str]) -> UnloadedModel:
    shape = read_keras_input_shape(model_file(definition))
    size = bands = None
    if shape is not None and len(shape) == 4:
        takes = ImageInput.of_shape(shape, "float32", definition)
        check_band_count(takes.bands, definition)
        size, bands = takes.size, takes.bands
    notes = () if bands or definition.extract_bands else (ANY_BANDS,)
    size_notes = () if shape is not None else (SIZE_UNKNOWN,)
    rules = chip_rules(definition, fixed_size=keras_size(size, definition, arguments))
    return UnloadedModel(rules, bands, (*notes, *size_notes))


def _size_notes(definition: ModelDefinition) -> tuple[str, ...]:
    is_graph = definition.kind is ModelKind.TENSORFLOW or (
        definition.kind is ModelKind.TORCHSCRIPT
        and format_of(model_file(definition)) is ModelFormat.TORCH_EXPORT
    )
    return (SIZE_UNKNOWN,) if is_graph else ()
