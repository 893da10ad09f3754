"""What the output's format makes of the result: a few rows written and read again, before the run.

Formats refuse, rename, cut and drop things, some without a word. Nobody should wait for a model to
learn that.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Sequence

from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..errors import InputError, OutputError
from ..results import ObjectResult
from ..texts import text
from .results import MEND_WRITING, ResultWriter, without_geometry
from .subject import ResultRow

if TYPE_CHECKING:
    from .fields import ResultFields
    from .subject import Layout

MEND = text("Choose a GeoPackage file for the output.")


def of_one_kind(where: str) -> InputError:
    """Return the error of an output that cannot hold points, lines and polygons together."""
    return InputError(
        text("The objects mix points, lines and polygons; the output holds one kind only"),
        where=where,
        mend=MEND,
    )


@dataclass(frozen=True)
class Format:
    """How a format keeps the result.

    Attributes:
        renamed: names that it gives to fields, by ours.
        lost: fields that it does not have.
        has_geometries: it keeps those of the rows.
        needs_geometry: it keeps no row without one.
        is_read: QGIS reads it, not only writes it.
    """

    renamed: dict[str, str] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    has_geometries: bool = True
    needs_geometry: bool = False
    is_read: bool = False

    def check_is_whole(self, destination: str, row_count: int) -> None:
        """Count the rows of a result that was closed: some formats are written only then.

        Raises:
            OutputError: rows are missing.
        """
        if not self.is_read:
            return
        layer = QgsVectorLayer(destination, "", "ogr")
        found = sum(1 for _ in layer.getFeatures())
        del layer  # the error would keep it
        if found < row_count:
            what = text("The result was not written whole")
            raise OutputError(what, where=destination, mend=MEND_WRITING)


class _Found(NamedTuple):
    """What stood in the file of a trial."""

    names: list[str]
    rows: list[QgsFeature]


@dataclass(frozen=True)
class Trial:
    """A result of a few rows, for a format.

    Attributes:
        file_name: of the output, for formats name tables after it; its suffix is theirs.
        layout: of the result; its samples are the rows.
        fields: of the result.
        labels: of the model's classes; the longest is written.
        where: names the output in errors.
    """

    file_name: str
    layout: Layout
    fields: ResultFields
    labels: Sequence[str]
    where: str

    def run(self, context: QgsProcessingContext) -> Format:
        """Return how the format keeps the result.

        Raises:
            InputError: it refuses the result, or loses rows, their classes or kinds of geometry.
        """
        placed = self.layout.placed
        found = self._write_and_read(placed, context)
        needs_geometry = self._needs_geometry(placed, context)
        if needs_geometry and len(placed) < len(self.layout.samples):
            raise without_geometry(self.where)
        if found is None or not found.rows:
            return Format(needs_geometry=needs_geometry, is_read=found is not None)
        kinds = {row.geometry().type() for row in found.rows if row.hasGeometry()}
        if kinds and len(kinds) < len(placed):
            raise of_one_kind(self.where)
        renamed, lost = _compare(self.fields.fields.names(), found.names)
        return Format(renamed, lost, bool(kinds), needs_geometry, is_read=True)

    def _needs_geometry(self, placed: list[QgsFeature], context: QgsProcessingContext) -> bool:
        try:
            self._write_and_read([*placed, QgsFeature(self.layout.fields)], context)
        except InputError:
            return True
        return False

    def _write_and_read(
        self, samples: Sequence[QgsFeature], context: QgsProcessingContext
    ) -> _Found | None:
        """Return what became of a row for each; None: QGIS writes the format and cannot read it."""
        if self.layout.image_name_field:
            samples = [*samples, *samples]  # as two images, or photos, of one feature
        with tempfile.TemporaryDirectory() as folder:
            destination = self._write(Path(folder) / self.file_name, samples, context)
            layer = QgsVectorLayer(destination, "", "ogr")
            found = _Found(layer.fields().names(), list(layer.getFeatures()))
            is_read = layer.isValid()
            del layer  # closes the file
        if not is_read:
            return None
        if len(found.rows) < len(samples):
            raise self._unfit(text("it drops rows"))
        if any(self._label not in map(str, row.attributes()) for row in found.rows):
            raise self._unfit(text('it loses the class "{label}"', label=self._label))
        return found

    def _write(
        self, path: Path, samples: Sequence[QgsFeature], context: QgsProcessingContext
    ) -> str:
        layout = self.layout
        try:
            sink, destination = QgsProcessingUtils.createFeatureSink(
                str(path), context, self.fields.fields, layout.geometry_type, layout.crs
            )
            writer = ResultWriter(sink, self.fields)
            for position, sample in enumerate(samples, start=1):
                writer.write_row(position, ResultRow(sample, self._result(), "name"))
            del writer, sink  # closes the file
        except (QgsProcessingException, OutputError) as error:
            if layout.is_mixed:
                raise of_one_kind(self.where) from error
            raise self._unfit(str(error)) from error
        return str(destination)

    def _result(self) -> ObjectResult:
        return ObjectResult(object=1, label=self._label, value=1, confidence=0.5)

    @property
    def _label(self) -> str:
        return max(self.labels, key=len, default="class")

    def _unfit(self, reason: str) -> InputError:
        return InputError(
            text("The output's format cannot hold the result"),
            where=text("{where}: {reason}", where=self.where, reason=reason),
            mend=text("Choose another format or file name, or rename the field that is refused."),
        )


def _compare(ours: list[str], theirs: list[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return names that the format changed, and fields that it lacks; case does not matter."""
    known = {name.lower() for name in theirs}
    missing = [name for name in ours if name.lower() not in known]
    if len(ours) != len(theirs):
        return {}, tuple(missing)
    named = dict(zip(ours, theirs))
    return {name: named[name] for name in missing}, ()
