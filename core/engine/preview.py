"""The first chips as pictures, exactly as the model gets them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from .reading import Chip

STRETCH_PERCENT = (2, 98)
"""Percentiles that become black and white, for pixels that are no bytes."""


def write_preview(folder: Path, chips: list[Chip], *, stretches: bool) -> list[dict[str, Any]]:
    """Write a PNG for each chip and preview.json into the folder; return what the JSON says.

    The JSON is a list of {object, image, file, width, height, valid_percent}. `stretches`: the
    values are not 0 to 255, and are stretched by percentiles to be seen.
    """
    folder.mkdir(exist_ok=True)
    entries = [_write_chip(folder, chip, stretches=stretches) for chip in chips]
    (folder / "preview.json").write_text(json.dumps(entries, indent=1), encoding="utf-8")
    return entries


def _write_chip(folder: Path, chip: Chip, *, stretches: bool) -> dict[str, Any]:
    file = f"{chip.position + 1}_{chip.image}.png"
    shown = 3 if len(chip.pixels) >= 3 else 1
    bands = [
        _stretched(pixels, valid) if stretches else pixels.astype(np.uint8)
        for pixels, valid in zip(chip.pixels[:shown], chip.valid[:shown])
    ]
    Image.fromarray(np.stack(bands, axis=2) if shown == 3 else bands[0]).save(folder / file)
    _, height, width = chip.pixels.shape
    return {
        "object": chip.position + 1,
        "image": chip.image,
        "file": file,
        "width": width,
        "height": height,
        "valid_percent": round(100 * float(chip.valid.mean()), 1),
    }


def _stretched(band: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.uint8]:
    if not valid.any():
        return np.zeros(band.shape, np.uint8)
    low, high = np.percentile(band[valid], STRETCH_PERCENT)
    scaled = (band - low) / max(high - low, 1e-12) * 255
    return np.where(valid, np.clip(scaled, 0, 255), 0).astype(np.uint8)
