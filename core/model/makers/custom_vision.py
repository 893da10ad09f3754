"""Exports of Azure Custom Vision: ONNX, TensorFlow's frozen graph and SavedModel, with labels.txt.

Source: Azure-Samples/customvision-export-samples, samples/python: images are stretched to the
size of the input by Pillow's `resize`, which is bicubic. An ONNX file says order and range of its
pixels in ONNX's own metadata (`core.model.onnx_metadata`); without them, RGB from 0 to 1 goes in.
TensorFlow's exports take 0 to 255; blue, green, red, unless metadata_properties.json says RGB.
"""

from __future__ import annotations

from ..formats import ModelFormat
from ..onnx_metadata import read_onnx_metadata
from ..refusals import other_task
from .bare_model import BareModel
from .statement import Statement, place

MAKER = "Azure Custom Vision"
MANIFEST = "cvexport.manifest"
PROPERTIES = "metadata_properties.json"

_CLASSIFICATION = "Classification"
_ORDER = "Image.BitmapPixelFormat"
_IS_IMAGE_MODEL = (_ORDER, "Image.NominalPixelRange")


def read(model: BareModel) -> Statement | None:
    """Return what an export says; None: it is none.

    Raises:
        UnsupportedModelError: it finds objects.
    """
    where = _recognised(model)
    if where is None:
        return None
    task = model.json(MANIFEST).get("DomainType", _CLASSIFICATION)
    if task != _CLASSIFICATION:
        raise other_task(str(task), where=place(MANIFEST, "DomainType"))
    stretched = Statement.of(where, Maker=MAKER, ResizeMethod="pillow-bicubic")
    if model.format is ModelFormat.ONNX:
        return stretched.over(Statement.of(where, Normalization="unit"))
    properties = model.json(PROPERTIES)
    is_rgb = str(properties.get(_ORDER, "")).lower() == "rgb8"
    order = Statement.of(
        place(PROPERTIES, _ORDER) if is_rgb else where,
        ExtractBands=[0, 1, 2] if is_rgb else [2, 1, 0],
    )
    return stretched.over(order).over(Statement.of(where, Normalization="none"))


def _recognised(model: BareModel) -> str | None:
    """Return what says that it is an export; None: nothing does."""
    if model.json(MANIFEST).get("ModelFileName"):
        return place(MANIFEST, "ModelFileName")
    if "CustomVision.Metadata.Version" in model.json(PROPERTIES):
        return place(PROPERTIES, "CustomVision.Metadata.Version")
    if model.format is ModelFormat.ONNX:
        properties = read_onnx_metadata(model.path).properties
        key = next((key for key in _IS_IMAGE_MODEL if key in properties), None)
        if key is not None and model.find("labels.txt"):
            return place(model.path.name, key)
    return None
