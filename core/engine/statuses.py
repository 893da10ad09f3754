"""Why an object is not classified: what its Status says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..texts import text

if TYPE_CHECKING:
    from .windows import ChipWindow

NO_GEOMETRY = text("The object has no geometry")
DAMAGED_GEOMETRY = text(
    "The object's geometry is damaged: a ring is not closed or has too few points, a coordinate is "
    "not a number, or its type is unknown"
)
OUTSIDE = text("The object lies outside the image")
AT_BOTH_ENDS = text(
    "The object lies at both ends of the image, where its longitudes begin and where they end"
)
UNPLACED = text(
    "The object cannot be placed in the image: some of its vertices lie where the image's CRS, or "
    "its georeference, ends"
)
LEFT_OUT = text("The object lies in none of the images that could be used")
OUTSIDE_EXTENT = text("The object lies outside the extent that was asked for")
UNREADABLE = text("The image cannot be read at the object")
NO_VALID_PIXEL = text("The image has no valid pixel at the object")
NO_PIXEL_CENTER = text("The object is too small or thin: no pixel's centre lies in it")


def middle_outside(window: ChipWindow) -> str:
    """Return the status of an object whose chip lies beyond the image's edge."""
    return text(
        "The object is larger than the chip of {width} x {height} pixels, and its middle, where "
        "the chip is cut, lies outside the image: choose a coarser CELL_SIZE",
        width=window.width,
        height=window.height,
    )


def middle_not_valid(window: ChipWindow) -> str:
    """Return the status of an object of which the chip shows no valid pixel."""
    return text(
        "The object is larger than the chip of {width} x {height} pixels, and the image has no "
        "valid pixel of it at its middle, where the chip is cut: choose a coarser CELL_SIZE",
        width=window.width,
        height=window.height,
    )


def middle_not_in_object(window: ChipWindow) -> str:
    """Return the status of an object around the chip: a courtyard, an L, several parts."""
    return text(
        "The object is larger than the chip of {width} x {height} pixels, and no pixel of the "
        "chip, which is cut at its middle, belongs to it: choose a coarser CELL_SIZE",
        width=window.width,
        height=window.height,
    )
