"""Which coordinate operation brings objects to the imagery, and what the user should know of it.

QGIS chooses it: what the project says of a pair of CRSs, else the most accurate one that it can
perform. Where grids are missing it takes another, and says so at most in the main window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from qgis.core import QgsCoordinateTransform, QgsDatumTransform

from ..texts import joined, text
from .crs_names import name_of

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

FALLBACK = text(
    "Some objects lie where the chosen transformation does not reach: QGIS brought them to the "
    "imagery by a less accurate one. Allow no fallback in the project's properties "
    "(Transformations) to leave such objects unclassified."
)


def note_on(transform: QgsCoordinateTransform, context: QgsCoordinateTransformContext) -> str:
    """Return what is to be said where another operation is performed than is wanted; "": nothing.

    Args:
        transform: made with the context.
        context: the project's settings.
    """
    wanted = _wanted(transform, context)
    if wanted is None or wanted.isAvailable:
        return ""
    used = transform.instantiatedCoordinateOperationDetails()
    grids = [grid.shortName for grid in wanted.grids if not grid.isAvailable]
    return text(
        'The objects are brought from {crs} to {image_crs} less accurately than by "{operation}"'
        "{need}: positions may be off by {accuracy}. Install what is missing (Options, "
        "Transformations), or choose another transformation in the project's properties.",
        crs=name_of(transform.sourceCrs()),
        image_crs=name_of(transform.destinationCrs()),
        operation=wanted.name,
        need=text(", which needs {grids}", grids=joined(", ", grids)) if grids else "",
        accuracy=text("about {metres:g} m", metres=used.accuracy)
        if used.accuracy > 0
        else text("an unknown distance"),
    )


def note_on_images(
    crss: Sequence[QgsCoordinateReferenceSystem], context: QgsCoordinateTransformContext
) -> str:
    """Return what is to be said where the engine brings images together less well than QGIS would.

    The model's process has a PROJ of its own, without grids and without the project's settings.

    Args:
        crss: of the images, as far as they are known; objects are brought to the first one's.
        context: the project's settings.
    """
    first, *others = crss
    for other in others:
        if not first.isValid() or not other.isValid() or other == first:
            continue
        transform = QgsCoordinateTransform(first, other, context)
        used = transform.instantiatedCoordinateOperationDetails()
        if used.grids or context.calculateCoordinateOperation(first, other):
            return text(
                "Images in {crs} and {image_crs} are brought together without the grids of this "
                "QGIS and the project's transformations: positions in all but the first may be "
                "off by metres. Bring the images into one CRS first if those should count.",
                crs=first.authid(),
                image_crs=other.authid(),
            )
    return ""


def _wanted(
    transform: QgsCoordinateTransform, context: QgsCoordinateTransformContext
) -> QgsDatumTransform.TransformDetails | None:
    """Return the operation that the project names, else the best that there is; None: unknown."""
    ends = transform.sourceCrs(), transform.destinationCrs()
    chosen = context.calculateCoordinateOperation(*ends)
    if chosen and context.mustReverseCoordinateOperation(*ends):
        ends = ends[::-1]
    operations = QgsDatumTransform.operations(*ends)
    if chosen:
        return next((each for each in operations if each.proj == chosen), None)
    return operations[0] if operations else None
