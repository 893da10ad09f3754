"""Exports of Ultralytics classifiers (yolo export): what they write into their files' metadata.

names (a Python dict), imgsz, task, author, license. Source: ultralytics/ultralytics,
engine/exporter.py (the metadata) and data/augment.py, `classify_transforms` (how images become its
input: the shorter side becomes imgsz, the middle is cut out, pixels / 255).
"""

from __future__ import annotations

from typing import Any, Callable, Mapping

from ...texts import text
from ..formats import ModelFormat
from ..onnx_metadata import read_onnx_metadata, value_of
from ..refusals import other_task
from ..torchscript_metadata import CONFIGURATION, read_torchscript_configuration
from .bare_model import BareModel
from .class_names import class_entries
from .statement import Statement, place

MAKER = "Ultralytics"


def read(model: BareModel) -> Statement | None:
    """Return what the metadata of an export say; None: it is none."""
    if model.format is ModelFormat.TORCHSCRIPT:
        return statement_of(
            read_torchscript_configuration(model.path),
            lambda key: place(f"{model.path.name}/{CONFIGURATION}", key),
        )
    if model.format is not ModelFormat.ONNX:
        return None
    properties = read_onnx_metadata(model.path).properties
    said = {key: value_of(value) for key, value in properties.items()}
    return statement_of(
        said, lambda key: text("{file}, metadata {key}", file=model.path.name, key=key)
    )


def statement_of(said: Mapping[str, Any], where: Callable[[str], str]) -> Statement | None:
    """Return what the metadata of an export say, wherever they stand; None: they are no export's.

    Args:
        said: the metadata, as values.
        where: one of them stands, by its key.
    """
    if str(said.get("author", "")).lower() != "ultralytics":
        return None

    def of(key: str, **keys: Any) -> Statement:
        return Statement.of(where(key), **keys)

    size = said.get("imgsz")
    sides = [size, size] if isinstance(size, int) else size
    sides = list(sides) if isinstance(sides, (list, tuple)) else []
    height, width = sides if len(sides) == 2 else (None, None)
    _refuse_other_tasks(said, where)
    middle = {"FitMode": "cover", "FitSize": sides, "CentreRounding": True}
    if height != width or height is None:  # then both sides are stretched
        middle = {}
    return (
        of("author", Maker=MAKER, Normalization="unit", ResizeMethod="pillow-bilinear")
        .over(of("imgsz", ImageHeight=height, ImageWidth=width, **middle))
        .over(of("names", Classes=class_entries(said.get("names"))))
        .over(of("license", License=said.get("license")))
        .over(of("docs", Origin=said.get("docs") or said.get("author")))
    )


def _refuse_other_tasks(said: Mapping[str, Any], where: Callable[[str], str]) -> None:
    task = said.get("task")
    if task not in (None, "classify"):
        raise other_task(str(task), where=where("task"))
