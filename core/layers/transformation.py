"""Which coordinate operation brings objects to the imagery, and what the user should know of it.

QGIS chooses it: what the project says of a pair of CRSs, else the most accurate one that it can
perform. Where grids are missing it takes another, and says so at most in the main window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsDatumTransform

from ..texts import joined, text

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext


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
        crs=transform.sourceCrs().authid(),
        image_crs=transform.destinationCrs().authid(),
        operation=wanted.name,
        need=text(", which needs {grids}", grids=joined(", ", grids)) if grids else "",
        accuracy=text("about {metres:g} m", metres=used.accuracy)
        if used.accuracy > 0
        else text("an unknown distance"),
    )


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
