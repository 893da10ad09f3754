"""Writes the features of a layer once more, with fields of ours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Iterable, NamedTuple, Sequence

from ...core.feedback import refuse_cancelled
from ...core.layers.features import SAID_EVERY
from ...core.layers.output.destination import Shape
from ...core.layers.output.rows import RowWriter
from .output import fit

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from ...core.layers.features import Seen
    from ...core.layers.fields import OutputFields
    from ...core.layers.output.trial import TrialValues
    from .call import Call
    from .output import Output


class CopiedRows(NamedTuple):
    """What is written.

    Attributes:
        seen: what the output has to hold.
        row_count: of the features.
        rows: the features, and the values of our fields for each.
        make_fields: from the input's fields, and what `output_fields` has of names and lists.
        values_of: what is tried as values of our fields.
    """

    seen: Seen
    row_count: int
    rows: Iterable[tuple[QgsFeature, Sequence[Any]]]
    make_fields: Callable[..., OutputFields]
    values_of: Callable[[OutputFields], TrialValues]


def write_copy(output: Output, written: CopiedRows, call: Call) -> str:
    """Write all features; the layer is whole, or what was there is as it was.

    Args:
        output: where to.
        written: what.
        call: hears of it, and stops it.

    Returns:
        What QGIS opens.

    Raises:
        InputError: the output's format refuses the features, or they were changed meanwhile.
        OutputError: it cannot be written.
        Cancelled: the user stopped.
    """
    layout = written.seen.layout("")
    make_fields = partial(written.make_fields, layout.fields)
    fields, kept = fit(output, layout, make_fields, written.values_of, call)
    shape = Shape(fields.fields, layout.geometry_type, layout.crs)
    with output.destination.writing(shape, call.context) as writing:
        rows = RowWriter(writing.sink, fields, needs_geometry=kept.needs_geometry)
        for position, (feature, values) in enumerate(written.rows, start=1):
            rows.add(position, feature, values)
            if position % SAID_EVERY == 0:
                refuse_cancelled(call.feedback)
                call.feedback.setProgress(100 * position / written.row_count)
        del rows
        return str(writing.put_in_place(partial(kept.check_is_whole, row_count=written.row_count)))
