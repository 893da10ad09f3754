"""Image models of Google's Teachable Machine: keras_model.h5 or a SavedModel, and labels.txt.

Source: googlecreativelab/teachablemachine-community, snippets/markdown/image/tensorflow: the image
becomes RGB, is cropped and resized to fit 224 x 224 (`ImageOps.fit`, Lanczos), and pixels become
`pixel / 127.5 - 1`. Each line of labels.txt is a number and a name.
Assumption: the names that its two last layers have, as TensorFlow.js numbers them, are its own
(libraries/image/src/teachable-mobilenet.ts).
"""

from __future__ import annotations

from ..formats import ModelFormat
from ..keras_metadata import read_keras_input_shape
from ..tensorflow_metadata import mentions, read_tensorflow_input_shape
from .bare_model import BareModel
from .statement import Statement

MAKER = "Teachable Machine"

_SIDE = 224
_LAYERS = (b"dense_Dense1", b"dense_Dense2")
_SHAPES = {
    ModelFormat.KERAS: read_keras_input_shape,
    ModelFormat.SAVED_MODEL: read_tensorflow_input_shape,
}
_NORMALIZATION = {"mean": [0.5], "std": [0.5]}


def read(model: BareModel) -> Statement | None:
    """Return how Teachable Machine feeds its models; None: it is none of them."""
    read_shape = _SHAPES.get(model.format)
    if read_shape is None or (read_shape(model.path) or ())[1:] != (_SIDE, _SIDE, 3):
        return None  # of sounds or poses, if it is one at all
    if not all(mentions(model.path, name) for name in _LAYERS):  # may read all of the file
        return None
    return Statement.of(
        MAKER,
        Maker=MAKER,
        ImageHeight=_SIDE,
        ImageWidth=_SIDE,
        ExtractBands=[0, 1, 2],
        Normalization=_NORMALIZATION,
        ResizeMethod="pillow-lanczos",
        FitMode="crop",
    )
