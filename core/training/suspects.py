"""Labels that models which had not seen them contradict. Source: SUPPLY.md 6."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from ..engine.chip_pictures import picture_of
from ..report.training_report import Suspect

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..training_job import TrainingJob
    from .labelled_chips import LabelledChips

SHOWN = 12

LARGEST_SIDE = 160
"""Of a picture, pixels: a page has room for no more."""


def suspects(
    chips: LabelledChips, probabilities: NDArray[np.float64], job: TrainingJob
) -> tuple[Suspect, ...]:
    """Return those whose label is least likely, at most one of each object.

    Args:
        chips: the samples.
        probabilities: (N, K), calibrated, of models that had not seen the sample; NaN: none.
        job: of the training.
    """
    support = probabilities[np.arange(len(chips)), chips.labels]
    said = np.nan_to_num(probabilities).argmax(1)
    wrong = np.flatnonzero(np.isfinite(support) & (said != chips.labels))
    order = wrong[np.argsort(support[wrong], kind="stable")]
    _, first = np.unique(chips.owners[order], return_index=True)
    return tuple(
        Suspect(
            key=tuple(chips.keys[row]),
            name=chips.names[row],
            label=job.classes[chips.labels[row]].name,
            said=job.classes[said[row]].name,
            confidence=float(probabilities[row, said[row]]),
            support=float(support[row]),
            picture=_png(chips.pixels[row], are_bytes=chips.are_bytes),
        )
        for row in order[np.sort(first)][:SHOWN].tolist()
    )


def _png(chip: NDArray[Any], *, are_bytes: bool) -> bytes:
    """Return a chip, (C, H, W), as the data of a PNG."""
    valid = np.broadcast_to(chip.any(0), chip.shape)  # what is not valid is 0 in all bands
    image = picture_of(np.asarray(chip), valid, are_bytes=are_bytes).image
    image.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.BILINEAR)
    written = io.BytesIO()
    image.save(written, "png")
    return written.getvalue()
