"""Longitudes that images and objects count from different meridians.

Assumption: Esri does not say what happens at the 180th meridian. An image may count on across it
(170 to 190) or from Greenwich (0 to 360), and its objects from -180 to 180.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from affine import Affine

from .longitudes import HALF_TURN, about, beyond_half_a_turn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .image import ImageSpec


def on_the_globe(image: ImageSpec, span: tuple[float, float] | None) -> ImageSpec:
    """Return the image so that objects which count longitudes from elsewhere are found.

    Args:
        image: any.
        span: least and greatest x of all objects; None: there are none.
    """
    longitudes = _longitudes(image)
    if longitudes is None or span is None:
        return image
    ends = (*longitudes, *span)
    return about_the_middle(image) if beyond_half_a_turn(ends) else image


def about_the_middle(image: ImageSpec) -> ImageSpec:
    """Return the image with longitudes taken to be half a turn from its middle at most."""
    longitudes = _longitudes(image)
    if longitudes is None:
        return image
    return replace(image, middle=sum(longitudes) / 2)


def on_one_side(images: list[ImageSpec]) -> list[ImageSpec]:
    """Return images in degrees that lie on both sides of the 180th meridian as neighbours.

    Assumption: where all of them fit into half a turn about the first, they are one place; a mosaic
    of the globe stays as it is.
    """
    first = images[0]
    about_first = _longitudes(first)
    if about_first is None:
        return images
    middle = sum(about_first) / 2
    moved, ends = [], []
    for image in images:
        own, span = image.place.affine, _longitudes(image)
        if own is None or span is None or image.crs != first.crs:
            return images
        west = float(about(np.array([sum(span) / 2]), middle)[0]) - (span[1] - span[0]) / 2
        ends += [west, west + span[1] - span[0]]
        turned = Affine(own.a, 0, own.c + west - span[0], 0, own.e, own.f)
        is_there = abs(west - span[0]) < HALF_TURN
        moved.append(image if is_there else replace(image, place=image.place.with_affine(turned)))
    return moved if max(ends) - min(ends) <= HALF_TURN else images


def goes_around(bounds: NDArray[np.float64], image: ImageSpec) -> NDArray[np.bool_]:
    """Return which bounds, (K, 4) in pixels of the image, span more than half of the globe."""
    if image.cell_size is None or image.crs is None or not image.crs.is_geographic:
        return np.zeros(len(bounds), bool)
    around: NDArray[np.bool_] = (bounds[:, 2] - bounds[:, 0]) * image.cell_size[0] > HALF_TURN
    return around


def _longitudes(image: ImageSpec) -> tuple[float, float] | None:
    """Return where a north-up image in degrees begins and ends; None: it is another one."""
    if image.affine is None or image.crs is None or not image.crs.is_geographic:
        return None
    own = ~image.affine
    return own.c, own.c + own.a * image.width
