"""What the output's format makes of the result: a few rows written and read again, before the run.

Formats refuse, rename, cut and drop things, some without a word. Nobody should wait for a model to
learn that.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, NamedTuple, Sequence

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...errors import InputError, OutputError
from ...system.atomic import temporary_folder
from ...texts import text
from ..fields import is_text
from ..imagery.gdal_exceptions import gdal_exceptions, opened
from .rows import MEND_WRITING, RowWriter, without_geometry

if TYPE_CHECKING:
    from ..fields import OutputFields
    from ..subjects.subject import Layout

MEND = text("Choose a GeoPackage file for the output.")

SHORT = 80
"""Texts that every format holds, characters: the smallest width that QGIS gives a text."""

LONGEST = 2**16
"""Texts longer than this, characters, are tried with so many."""

ROWS_TO_AND_FRO = 12

REASON = 200
"""Characters of what a sink says."""

ROOM = 2**20
"""Bytes, more than any format takes for a few rows."""


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
        cut: how many characters of the longest text it keeps, by the field's name, where that is
            not all of them.
        keeps_order: its rows are in the order in which they are written.
        has_geometries: it keeps those of the rows.
        keeps_heights: it keeps the Z and M of all that have them.
        needs_geometry: it keeps no row without one.
        is_read: QGIS reads it, not only writes it.
    """

    renamed: dict[str, str] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    cut: dict[str, int] = field(default_factory=dict)
    keeps_order: bool = True
    has_geometries: bool = True
    keeps_heights: bool = True
    needs_geometry: bool = False
    is_read: bool = False

    def check_is_whole(self, destination: str, row_count: int) -> None:
        """Count the rows of a result that was closed: some formats are written only then.

        Raises:
            OutputError: rows are missing.
        """
        if self.is_read and _count_rows(destination) < row_count:
            what = text("The result was not written whole")
            raise OutputError(what, where=destination, mend=MEND_WRITING)


def _count_rows(destination: str) -> int:
    """Return how many rows of a file can be read: what a header says may not be true."""
    from osgeo import gdal

    dataset = opened(destination, gdal.OF_VECTOR | gdal.OF_READONLY)
    if dataset is None:
        return 0
    with suppress(RuntimeError), gdal_exceptions():
        layer = dataset.GetLayer(0)
        layer.SetAttributeFilter("1 = 1")  # else GDAL believes the header
        return int(layer.GetFeatureCount())
    return 0


class _Found(NamedTuple):
    """What stood in the file of a trial."""

    names: list[str]
    rows: list[QgsFeature]

    def value(self, name: str) -> Any:
        """Return the first row's value of a field; None: there is no such field."""
        lower = [known.lower() for known in self.names]
        if name.lower() not in lower:
            return None
        return self.rows[0].attribute(lower.index(name.lower()))


class TrialValues(NamedTuple):
    """What a trial writes into our fields.

    Attributes:
        of: returns their values, in their order, of the row of a number from 1.
        word: a text among them that has to be kept.
        number: which of our fields has the row's number.
    """

    of: Callable[[int], Sequence[Any]]
    word: str
    number: int


@dataclass(frozen=True)
class Trial:
    """A result of a few rows, for a format.

    Attributes:
        file_name: of the output, for formats name tables after it; its suffix is theirs.
        layout: of the result; its samples are the rows.
        fields: of the result.
        values: of our fields.
        where: names the output in errors.
    """

    file_name: str
    layout: Layout
    fields: OutputFields
    values: TrialValues
    where: str

    def run(self, context: QgsProcessingContext) -> Format:
        """Return how the format keeps the result.

        Raises:
            InputError: it refuses the result, or loses rows, their classes or kinds of geometry.
        """
        context = _silent(context)
        placed = self.layout.placed
        somewhere = placed[0].geometry() if placed else QgsGeometry()
        lists = [_at(somewhere, feature) for feature in self.layout.with_lists]
        found = self._write_and_read([*placed, *lists], context)
        needs_geometry = self._needs_geometry(placed, context)
        if needs_geometry and len(placed) < len(self.layout.samples):
            raise without_geometry(self.where)
        if found is None or not found.rows:
            return Format(needs_geometry=needs_geometry, is_read=found is not None)
        kept = [row.geometry() for row in found.rows if row.hasGeometry()]
        kinds = {geometry.type() for geometry in kept}
        if kinds:
            self._require_kept([*placed, *lists], kept)
        renamed, lost = _compare(self.fields.fields.names(), found.names)
        return Format(
            renamed=renamed,
            lost=lost,
            cut=self._cut(somewhere, renamed, context),
            keeps_order=not kinds or self._keeps_order(placed[0], renamed, context),
            has_geometries=bool(kinds),
            keeps_heights=not kinds or _heights(kept) >= _heights(map(_geometry_of, placed)),
            needs_geometry=needs_geometry,
            is_read=True,
        )

    def _require_kept(self, placed: Sequence[QgsFeature], kept: Sequence[QgsGeometry]) -> None:
        """Let a format pass that has geometries of all types that the rows have.

        Raises:
            InputError: it loses some.
        """
        types = {geometry.type() for geometry in map(_geometry_of, placed)}
        if len({geometry.type() for geometry in kept}) < len(types):
            raise of_one_kind(self.where)
        rows = len(placed) * (2 if self.layout.image_name_field else 1)
        if len(kept) < rows:
            given = {QgsWkbTypes.displayString(_geometry_of(row).wkbType()) for row in placed}
            names = ", ".join(sorted(given))
            raise self._unfit(
                text("it loses geometries; the objects are of type {types}", types=names)
            )

    def _cut(
        self, somewhere: QgsGeometry, renamed: dict[str, str], context: QgsProcessingContext
    ) -> dict[str, int]:
        """Return what is left of the longest texts, of those that are cut.

        They are only looked for, among all rows, where the format does not keep any text.
        """
        fields = self.layout.fields
        theirs = set(range(fields.count())).difference(self.fields.places)
        places = [index for index in sorted(theirs) if is_text(fields.at(index))]
        try:
            left = self._left_of(dict.fromkeys(places, LONGEST), somewhere, renamed, context)
        except InputError:
            left = dict.fromkeys(places, 0)
        if not left:
            return {}
        longest = self.layout.longest_texts([*left])
        lengths = {index: min(n, LONGEST) for index, n in longest.items() if n > SHORT}
        left = self._left_of(lengths, somewhere, renamed, context)
        return {self.fields.fields.at(index).name(): kept for index, kept in left.items()}

    def _left_of(
        self,
        lengths: dict[int, int],
        somewhere: QgsGeometry,
        renamed: dict[str, str],
        context: QgsProcessingContext,
    ) -> dict[int, int]:
        """Write a row with texts of some lengths; return how long those are now that are shorter.

        Raises:
            InputError: the format does not take it.
        """
        if not lengths:
            return {}
        feature = _at(somewhere, QgsFeature(self.layout.fields))
        for index, length in lengths.items():
            feature.setAttribute(index, "x" * length)
        found = self._write_and_read([feature], context)
        if found is None:
            return {}
        names = {index: self.fields.fields.at(index).name() for index in lengths}
        kept = {
            index: len(str(found.value(renamed.get(name, name)) or ""))
            for index, name in names.items()
        }
        return {index: count for index, count in kept.items() if count < lengths[index]}

    def _keeps_order(
        self, sample: QgsFeature, renamed: dict[str, str], context: QgsProcessingContext
    ) -> bool:
        """Write rows to and fro on the ground, and see in which order they are read."""
        rows = []
        for number in range(ROWS_TO_AND_FRO):
            geometry = QgsGeometry(sample.geometry())
            geometry.translate((number * 5 % ROWS_TO_AND_FRO) / 1000, 0)
            rows.append(_at(geometry, QgsFeature(self.layout.fields)))
        found = self._write_and_read(rows, context, numbered=True)
        name = self.fields.ours[self.values.number]
        if found is None or renamed.get(name, name) not in found.names:
            return True
        index = found.names.index(renamed.get(name, name))
        numbers = [row.attribute(index) for row in found.rows]
        return numbers == sorted(numbers)

    def _needs_geometry(self, placed: list[QgsFeature], context: QgsProcessingContext) -> bool:
        try:
            self._write_and_read([*placed, QgsFeature(self.layout.fields)], context)
        except InputError:
            return True
        return False

    def _write_and_read(
        self,
        samples: Sequence[QgsFeature],
        context: QgsProcessingContext,
        *,
        numbered: bool = False,
    ) -> _Found | None:
        """Return what became of a row for each; None: QGIS writes the format and cannot read it."""
        if self.layout.image_name_field:
            samples = [*samples, *samples]  # as two images, or photos, of one feature
        with temporary_folder() as folder:
            try:
                found = self._found_in(folder, samples, context, numbered=numbered)
            except InputError:
                _require_room(folder)
                raise
        return found

    def _found_in(
        self,
        folder: Path,
        samples: Sequence[QgsFeature],
        context: QgsProcessingContext,
        *,
        numbered: bool,
    ) -> _Found | None:
        destination = self._write(folder / self.file_name, samples, context, numbered=numbered)
        layer = QgsVectorLayer(destination, "", "ogr")
        found = _Found(layer.fields().names(), list(layer.getFeatures()))
        is_read = layer.isValid()
        del layer  # closes the file
        if not is_read:
            return None
        if len(found.rows) < len(samples):
            raise self._unfit(text("it drops rows"))
        word = self.values.word
        if any(word not in map(str, row.attributes()) for row in found.rows):
            raise self._unfit(text('it loses the class "{label}"', label=word))
        return found

    def _write(
        self,
        path: Path,
        samples: Sequence[QgsFeature],
        context: QgsProcessingContext,
        *,
        numbered: bool,
    ) -> str:
        layout = self.layout
        try:
            sink, destination = QgsProcessingUtils.createFeatureSink(
                str(path), context, self.fields.fields, layout.geometry_type, layout.crs
            )
            writer = RowWriter(sink, self.fields)
            for position, sample in enumerate(samples, start=1):
                values = self.values.of(position if numbered else 1)
                writer.add(position, QgsFeature(sample), values)
            del writer, sink  # closes the file
        except (QgsProcessingException, OutputError) as error:
            if layout.is_mixed:
                raise of_one_kind(self.where) from error
            reason = error.details if isinstance(error, OutputError) else ""
            raise self._unfit(_short(reason or str(error))) from error
        return str(destination)

    def _unfit(self, reason: str) -> InputError:
        return InputError(
            text("The output's format cannot hold the result"),
            where=text("{where}: {reason}", where=self.where, reason=reason),
            mend=text("Choose another format or file name, or rename the field that is refused."),
        )


def _require_room(folder: Path) -> None:
    """Let a format be blamed for what it refuses, unless it had no room.

    Raises:
        OutputError: it had none.
    """
    try:
        (folder / "room").write_bytes(bytes(ROOM))
    except OSError as error:
        raise OutputError(
            text("The folder for temporary files has no space left, or may not be written to"),
            where=str(folder.parent),
            mend=text(
                "Free some space there, or name another folder: environment variable TMPDIR, on "
                "Windows TMP."
            ),
        ) from error


def _silent(context: QgsProcessingContext) -> QgsProcessingContext:
    """Return one like it whose sinks tell nobody what they refuse: a trial is there for that."""
    silent = QgsProcessingContext()
    silent.copyThreadSafeSettings(context)
    silent.setFeedback(None)
    return silent


def _geometry_of(feature: QgsFeature) -> QgsGeometry:
    return feature.geometry()


def _heights(geometries: Iterable[QgsGeometry]) -> int:
    """Return how many have a Z and how many an M, together."""
    types = [geometry.wkbType() for geometry in geometries]
    return sum(map(QgsWkbTypes.hasZ, types)) + sum(map(QgsWkbTypes.hasM, types))


def _at(geometry: QgsGeometry, feature: QgsFeature) -> QgsFeature:
    """Return a copy of the feature at a place."""
    placed = QgsFeature(feature)
    placed.setGeometry(geometry)
    return placed


def _short(reason: str) -> str:
    """Return why a sink refused a row, without the SQL that GDAL adds in the middle."""
    plain = re.sub(r"sqlite3_exec\(.*\) failed: ", "", reason, flags=re.DOTALL)
    return plain if len(plain) <= REASON else f"{plain[:REASON]}…"


def _compare(ours: list[str], theirs: list[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return names that the format changed, and fields that it lacks; case does not matter."""
    known = {name.lower() for name in theirs}
    missing = [name for name in ours if name.lower() not in known]
    if len(ours) != len(theirs):
        return {}, tuple(missing)
    named = dict(zip(ours, theirs))
    return {name: named[name] for name in missing}, ()
