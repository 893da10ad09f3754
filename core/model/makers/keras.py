"""Keras models and TensorFlow graphs that say no more of themselves than their input and layers.

Source: keras, `image_dataset_from_directory`: images are stretched to the size, bilinear, without
antialiasing.
"""

from __future__ import annotations

from ...texts import text
from ..formats import ModelFormat
from ..keras_metadata import normalising_layer, read_keras_input_shape
from ..tensorflow_metadata import mentions, read_tensorflow_input_shape
from .bare_model import BareModel
from .statement import Statement

_GRAPHS = (ModelFormat.SAVED_MODEL, ModelFormat.FROZEN_GRAPH)
_FORMATS = (ModelFormat.KERAS, *_GRAPHS)
_MOST_BANDS = 16

_LAYERS_OF_GRAPHS = (b"rescaling", b"/normalization/")
"""What a graph's own layers that normalise pixels are called, as Keras names them."""


def read(model: BareModel) -> Statement | None:
    """Return what the file says of its input, and what is assumed; None: it is none of theirs."""
    if model.format not in _FORMATS:
        return None
    is_graph = model.format in _GRAPHS
    shape = (read_tensorflow_input_shape if is_graph else read_keras_input_shape)(model.path)
    return _of_shape(shape, model.path.name).over(_values(model)).over(_resizing())


def _of_shape(shape: tuple[int | None, ...] | None, name: str) -> Statement:
    if shape is None or len(shape) != 4:
        return Statement()
    _, height, width, bands = shape
    first = list(range(bands)) if bands and bands <= _MOST_BANDS else None
    size = {"ImageHeight": height or width, "ImageWidth": width or height}
    where = text("{file}, shape of its input", file=name)
    return Statement.of(where, **size, ExtractBands=first, InputBands=first and bands)


def _values(model: BareModel) -> Statement:
    """Return how pixels are normalised: by a layer of the model's own, or as is usual.

    Assumption: what has no such layer was trained on pixels / 255, as most courses and examples do.
    """
    if model.format is ModelFormat.KERAS:
        layer = normalising_layer(model.path)
    else:
        is_named = (name for name in _LAYERS_OF_GRAPHS if mentions(model.path, name))
        layer = next((name.decode().strip("/") for name in is_named), None)
    if layer is not None:
        where = text("{file}, its own layer {layer}", file=model.path.name, layer=layer)
        return Statement.of(where, Normalization="none")
    return Statement.assume(
        text("how pixels are normalised"), text("pixels / 255"), Normalization="unit"
    )


def _resizing() -> Statement:
    return Statement.assume(text("how chips are resized"), "bilinear", ResizeMethod="bilinear")
