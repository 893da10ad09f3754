"""Image models of Google's Teachable Machine: keras_model.h5 or a SavedModel, and labels.txt.

Source: googlecreativelab/teachablemachine-community, snippets/markdown/image/tensorflow: the image
becomes RGB, is cropped and resized to fit 224 x 224 (`ImageOps.fit`, Lanczos), and pixels become
`pixel / 127.5 - 1`. Each line of labels.txt is a number and a name.
Assumption: the names that its two last layers have, as TensorFlow.js numbers them, are its own
(libraries/image/src/teachable-mobilenet.ts).
"""

from __future__ import annotations

import re

from ..formats import ModelFormat
from ..tensorflow_metadata import mentions
from .bare_model import BareModel
from .statement import Statement

MAKER = "Teachable Machine"

_SIDE = 224
_LAYERS = (b"dense_Dense1", b"dense_Dense2")
_NUMBERED_LINE = re.compile(r"0 \S")
_FORMATS = (ModelFormat.KERAS, ModelFormat.SAVED_MODEL)
_NORMALIZATION = {"mean": [0.5], "std": [0.5]}


def read(model: BareModel) -> Statement | None:
    """Return how Teachable Machine feeds its models; None: it is none of them."""
    if model.format not in _FORMATS or not _has_its_layers(model):
        return None
    labels = model.text("labels.txt")
    if labels is None or not _NUMBERED_LINE.match(labels[1]):
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


def _has_its_layers(model: BareModel) -> bool:
    return all(mentions(model.path, name) for name in _LAYERS)
