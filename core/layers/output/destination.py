"""Where the result goes: it is written aside, and takes its place when it is whole.

Until then, and where it does not come to that (an error, Cancel, a killed QGIS, a full disk), what
was there stays as it was, with its styles and metadata.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    NamedTuple,
    Protocol,
)

from qgis.core import (
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRemappingProxyFeatureSink,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...cache import cache_folder
from ...errors import OutputError
from ...system.file_lock import file_lock
from ...system.system_errors import reason_of
from ...texts import joined, text
from ..busy_files import BUSY_S, SQLITE_SUFFIXES, opened_layer, patiently
from ..imagery.gdal_exceptions import gdal_exceptions

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProcessingContext

    Check = Callable[[str], None]  # counts the rows of a file that was written

ASIDE = ".object_classifier-"
"""Prefix of the folder, beside the output, in which it is written."""

ABANDONED_S = 24 * 3600
"""Age after which such a folder is one of a QGIS that died, seconds."""

JOURNAL = "-journal"
SQLITE_LOGS = ("-wal", "-shm", JOURNAL)
"""What SQLite keeps beside a file while it is open; they belong to that very file."""

SHAPEFILE, TABLE = ".shp", ".dbf"
"""A shapefile without geometries is its table alone."""

SHAPEFILE_INDEXES = (".qix", ".sbn", ".sbx", ".idm", ".ind", ".fix", ".cpg", ".prj", ".qpj")
"""What would be wrong beside a shapefile that was replaced."""

MEND = text("Choose a place that you may write to, in a format for this geometry type.")
MEND_IN_PLACE = text(
    "Free some space there, close what else uses it, or choose another output; what is classified "
    "is kept."
)


class Shape(NamedTuple):
    """What the rows of the result are made of; geometry_type is a QgsWkbTypes.Type."""

    fields: QgsFields
    geometry_type: int
    crs: QgsCoordinateReferenceSystem


class Sink(Protocol):
    """What rows are added to."""

    def addFeature(self, feature: QgsFeature, flags: Any = ...) -> bool:  # noqa: N802, D102
        ...

    def lastError(self) -> str:  # noqa: N802, D102
        ...


class Writing(Protocol):
    """A result that is being written, and not in its place yet.

    Attributes:
        sink: a `Sink`; None once it is closed.
    """

    sink: Any

    def put_in_place(self, check: Check) -> str:
        """Close the sink, and give the result its place.

        Args:
            check: is given the file, and raises where it is not whole.

        Returns:
            What QGIS opens.

        Raises:
            OutputError: it cannot be; what was there is as it was.
        """
        ...


class Destination(Protocol):
    """A place for the result."""

    @contextmanager
    def writing(self, shape: Shape, context: QgsProcessingContext) -> Iterator[Writing]:
        """Yield what rows go to; what has no place when the block ends is removed.

        Raises:
            OutputError: it cannot be created.
        """
        ...


@dataclass
class _Direct:
    """A sink of QGIS's own: a layer in memory, a table of a database."""

    sink: Any
    destination: str

    def put_in_place(self, check: Check) -> str:  # noqa: ARG002 (no file)
        self.sink = None
        return self.destination


@dataclass(frozen=True)
class DirectOutput:
    """A new layer in memory, which nobody sees before it is handed over, or in a database.

    Attributes:
        name: as Processing writes it: "memory:roofs", "postgres://...".
        options: for the provider.
    """

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def writing(self, shape: Shape, context: QgsProcessingContext) -> Iterator[Writing]:
        """Yield what rows go to."""
        yield _Direct(*_create(self.name, shape, context, self.options))


@dataclass
class _FileAside:
    sink: Any
    written: str
    target: Path

    def put_in_place(self, check: Check) -> str:
        self.sink = None  # closes the file, if nothing else holds it
        file = _as_written(Path(self.written))
        check(str(file))
        target = self.target.with_name(file.name)
        with _told(target), alone(target):
            _replace(file, target)
        return str(target)


@dataclass(frozen=True)
class FileOutput:
    """A file of its own; one that is there already is replaced."""

    path: Path
    options: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def writing(self, shape: Shape, context: QgsProcessingContext) -> Iterator[Writing]:
        """Yield what rows go to: a file in a folder beside the output, on the same disk."""
        with _aside(self.path) as folder:
            path = self.path
            if shape.geometry_type == QgsWkbTypes.Type.NoGeometry and path.suffix.lower() == TABLE:
                path = path.with_suffix(SHAPEFILE)  # or it is called roofs.dbf.dbf
            file = str(folder / path.name)
            yield _FileAside(*_create(file, shape, context, self.options), self.path)


@dataclass
class _TableAside:
    sink: Any
    written: str
    target: Path
    table: str

    def put_in_place(self, check: Check) -> str:
        self.sink = None
        check(self.written)
        with _told(self.target), alone(self.target):
            if self.target.exists():
                patiently(partial(_insert, Path(self.written), self.target, self.table))
            else:
                _replace(Path(self.written), self.target)
        return f"{self.target}|layername={self.table}"


@dataclass(frozen=True)
class TableOutput:
    """A table of a GeoPackage that may hold others; one of that name is replaced."""

    path: Path
    table: str
    geometry_column: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def writing(self, shape: Shape, context: QgsProcessingContext) -> Iterator[Writing]:
        """Yield what rows go to: a file that holds this table alone."""
        with _aside(self.path) as folder:
            file = folder / self.path.name
            column = f" ({self.geometry_column})" if self.geometry_column else ""
            name = f"ogr:dbname='{file}' table=\"{self.table}\"{column}"
            yield _TableAside(*_create(name, shape, context, self.options), self.path, self.table)


class _Rows:
    """Rows as the layer has them that they go to; they wait until all are there."""

    def __init__(
        self,
        fields: QgsFields,
        mapping: QgsRemappingSinkDefinition,
        generated: Mapping[int, str],
    ) -> None:
        self.features: list[QgsFeature] = []
        self._fields = fields
        self._generated = generated
        self._nowhere = QgsVectorLayer()  # it is not asked, but must not go
        self.mapped = QgsRemappingProxyFeatureSink(mapping, self._nowhere)

    def addFeature(self, feature: QgsFeature, flags: Any = None) -> bool:  # noqa: ARG002, N802
        feature.setFields(self._fields, False)
        for row in self.mapped.remapFeature(feature):
            for index, clause in self._generated.items():
                row.setAttribute(index, clause)
            self.features.append(row)
        return True

    def lastError(self) -> str:  # noqa: N802
        return ""


@dataclass
class _RowsAside:
    sink: Any
    rows: _Rows
    output: AppendOutput

    def put_in_place(self, check: Check) -> str:  # noqa: ARG002 (the rows are counted as they go)
        self.output.add(self.rows.features)
        return self.output.name


@dataclass
class AppendOutput:
    """A layer that there is already, and that keeps its rows, style and metadata.

    Attributes:
        name: as the parameter has it.
        source, provider: of the layer.
        mapping: of our fields to its.
        generated: what asks for a new key, by the index of a field that numbers the rows by itself.
            QGIS maps a `fid` to a `fid`, but the numbers of other rows are taken there.
        pending: rows for a layer in memory, which only the main thread may touch: `add_pending`.
    """

    name: str
    source: str
    provider: str
    mapping: QgsRemappingSinkDefinition
    generated: Mapping[int, str] = field(default_factory=dict)
    pending: list[QgsFeature] = field(default_factory=list)

    @classmethod
    def of(
        cls, name: str, layer: QgsVectorLayer, mapping: QgsRemappingSinkDefinition
    ) -> AppendOutput:
        """Take a layer as it is now. Call it in the main thread."""
        own = QgsRemappingSinkDefinition(mapping)
        own.setDestinationFields(layer.fields())
        own.setDestinationCrs(layer.crs())
        own.setDestinationWkbType(layer.wkbType())
        provider = layer.dataProvider()
        clauses = {key: provider.defaultValueClause(key) for key in provider.pkAttributeIndexes()}
        generated = {key: clause for key, clause in clauses.items() if clause}
        return cls(name, layer.source(), layer.providerType(), own, generated)

    @contextmanager
    def writing(self, shape: Shape, context: QgsProcessingContext) -> Iterator[Writing]:
        """Yield what rows go to: they are added together, once all are there."""
        mapping = QgsRemappingSinkDefinition(self.mapping)
        mapping.setSourceCrs(shape.crs)
        expressions = QgsExpressionContext(context.expressionContext())
        expressions.setFields(shape.fields)
        rows = _Rows(shape.fields, mapping, self.generated)
        rows.mapped.setExpressionContext(expressions)
        rows.mapped.setTransformContext(context.transformContext())
        yield _RowsAside(rows, rows, self)

    def add(self, rows: list[QgsFeature]) -> None:
        """Append all rows or none.

        Raises:
            OutputError: the layer does not take them.
        """
        if self.provider == "memory":
            self.pending = rows
            return
        path = Path(self.source.partition("|")[0])
        if self.provider != "ogr" or not path.exists():
            _add_rows(self.source, self.provider, rows, self.name)
            return
        with _told(path), alone(path):
            if patiently(partial(_has_transactions, path)):
                _add_rows(self.source, self.provider, rows, self.name)
                return
            with _aside(path) as folder:
                _copy(path, folder)
                copied = self.source.replace(str(path), str(folder / path.name), 1)
                _add_rows(copied, self.provider, rows, self.name)
                _replace(folder / path.name, path)

    def add_pending(self, layer: QgsVectorLayer | None) -> None:
        """Append to a layer in memory. Call it in the main thread.

        Raises:
            OutputError: the layer was removed, or does not take the rows.
        """
        rows, self.pending = self.pending, []
        if not rows:
            return
        if layer is None:
            raise _gone(self.name)
        known = set(layer.allFeatureIds())
        added, _ = layer.dataProvider().addFeatures(rows)
        if not added:
            extra = [number for number in layer.allFeatureIds() if number not in known]
            layer.dataProvider().deleteFeatures(extra)
            raise _refused(self.name, layer)


def _has_transactions(path: Path) -> bool:
    """Return whether a file's format takes back what was added when the rest fails."""
    from osgeo import gdal, ogr

    with gdal_exceptions():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        return bool(dataset.TestCapability(ogr.ODsCTransactions))


def show_again(layers: Iterable[Any], source: str) -> None:
    """Have the layers of a file that was written read it again. Call it in the main thread.

    QGIS does not see a new table either, as long as a layer of the GeoPackage has it open.
    """
    path = Path(source.partition("|")[0])
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and _is_of(layer, path):
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()


def _is_of(layer: QgsVectorLayer, path: Path) -> bool:
    try:
        return path.samefile(layer.source().partition("|")[0])
    except (OSError, ValueError):  # one of them is no file
        return False


def _add_rows(source: str, provider: str, rows: list[QgsFeature], name: str) -> None:
    """Add rows in one call, which is one transaction where the format has them."""
    layer = opened_layer(partial(QgsVectorLayer, source, "", provider), source)
    if layer is None:
        raise _gone(name)
    before = layer.featureCount()
    flag = QgsFeatureSink.Flag.RollBackOnErrors
    added, _ = layer.dataProvider().addFeatures(rows, flag)
    if not added or 0 <= before != layer.dataProvider().featureCount() - len(rows):
        raise _refused(name, layer)


def _gone(name: str) -> OutputError:
    return OutputError(
        text("The layer that the result is appended to can no longer be opened"),
        where=name,
        mend=text("Add it again, or choose another output, and run again."),
    )


def _refused(name: str, layer: QgsVectorLayer) -> OutputError:
    reasons = "; ".join(layer.dataProvider().errors()) or layer.dataProvider().lastError()
    layer.dataProvider().clearErrors()
    return OutputError(
        text("The layer does not accept the result, and is unchanged"),
        where=f"{name}: {reasons}" if reasons else name,
        mend=text("Map other fields, or choose another output."),
    )


def _create(
    name: str, shape: Shape, context: QgsProcessingContext, options: Mapping[str, Any]
) -> tuple[Sink, str]:
    try:
        sink, written = QgsProcessingUtils.createFeatureSink(name, context, *shape, dict(options))
    except QgsProcessingException as error:
        raise OutputError(
            text("The output cannot be created"), where=str(error), mend=MEND
        ) from error
    if sink is None:
        raise OutputError(text("The output cannot be created"), where=name, mend=MEND)
    return sink, written.partition("|")[0]


def _as_written(file: Path) -> Path:
    """Return a file under the name that GDAL gave it.

    That is roofs.shp where roofs.SHP was asked for, and roofs.dbf where there are no geometries.
    """
    if file.exists():
        return file
    wanted = [file.name.lower()]
    if file.suffix.lower() == SHAPEFILE:
        wanted.append(file.with_suffix(TABLE).name.lower())
    names = (entry for entry in file.parent.iterdir() if entry.name.lower() in wanted)
    return next(names, file)


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """Yield an empty folder beside a file, on the same disk; it is gone afterwards."""
    with _told(path):
        _remove_abandoned(path.parent)
        folder = Path(tempfile.mkdtemp(prefix=ASIDE, dir=path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_abandoned(folder: Path) -> None:
    limit = time.time() - ABANDONED_S
    for old in folder.glob(f"{ASIDE}*"):
        if old.stat().st_mtime < limit:
            shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turn what the disk, SQLite and GDAL raise into an error to read."""
    try:
        yield
    except (OSError, sqlite3.Error, RuntimeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise OutputError(
            text("The finished result cannot be moved to its place"),
            where=joined(": ", (str(target), reason)),
            mend=MEND_IN_PLACE,
        ) from error


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Keep other runs, of any QGIS of this user, from a file while a result takes its place.

    SQLite would let one of them fail, GDAL would miscount the rows, files of shapefiles would mix.
    """
    name = os.path.normcase(os.path.realpath(target)).encode("utf-8", "surrogatepass")
    shard = hashlib.sha256(name).hexdigest()[:2]  # so that there are 256 files at most
    with file_lock(cache_folder() / f"output-{shard}.lock", wait=True):
        yield


def _replace(file: Path, target: Path) -> None:
    """Move a file, with all that lies beside it in its folder, over what is there."""
    if file.suffix.lower() in SQLITE_SUFFIXES:
        _settle(file)
        _settle(target)
    new = [entry for entry in file.parent.iterdir() if entry != file]
    for entry in (*new, file):
        _sync(entry)
    if new or target.is_dir():
        _swap([*new, file], target)
    else:
        file.replace(target)


def _swap(new: list[Path], target: Path) -> None:
    """Move several files over others; where one cannot be, all are as they were."""
    suffixes = SHAPEFILE_INDEXES if target.suffix.lower() == SHAPEFILE else ()
    doomed = {target.with_name(entry.name) for entry in new}
    doomed |= {target.with_suffix(suffix) for suffix in suffixes}
    before = Path(tempfile.mkdtemp(dir=new[0].parent))
    moved: list[tuple[Path, Path]] = []
    try:
        for old in filter(Path.exists, doomed):
            moved.append((old, before / old.name))
            old.replace(before / old.name)
        for entry in new:
            moved.append((entry, target.with_name(entry.name)))
            entry.replace(target.with_name(entry.name))
    except OSError:
        for start, end in reversed(moved):
            if end.exists() and not start.exists():
                end.replace(start)
        raise


def _settle(file: Path) -> None:
    """Bring what SQLite keeps beside a file into it: it must not meet the next one of its name."""
    logs = [file.with_name(file.name + suffix) for suffix in SQLITE_LOGS]
    if not file.exists() or not any(log.exists() for log in logs):
        return
    with closing(sqlite3.connect(file, timeout=BUSY_S, isolation_level=None)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()[0]
        if busy:
            raise OSError(f"{file.name} is being written to")
        # Fails where another process writes; what a dead one has begun is taken back.
        connection.execute("BEGIN IMMEDIATE")
        file.with_name(f"{file.name}{JOURNAL}").unlink(missing_ok=True)
        connection.execute("ROLLBACK")
    for log in logs:
        log.unlink(missing_ok=True)


def _sync(entry: Path) -> None:
    """Have the disk hold a file before it takes the place of another."""
    files = [path for path in entry.rglob("*") if path.is_file()] if entry.is_dir() else [entry]
    for path in files:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _copy(path: Path, folder: Path) -> None:
    """Copy a data set with all its files into a folder."""
    from osgeo import gdal

    if path.is_dir():
        shutil.copytree(path, folder / path.name)
        return
    with gdal_exceptions():
        names = gdal.OpenEx(str(path), gdal.OF_VECTOR).GetFileList() or ()
    for name in {str(path), *names}:
        shutil.copy2(name, folder)


def _insert(file: Path, target: Path, table: str) -> None:
    """Copy a table into a GeoPackage in one transaction, in the place of one of that name."""
    from osgeo import gdal

    with gdal_exceptions():
        given = gdal.OpenEx(str(file), gdal.OF_VECTOR)
        layer = given.GetLayer(0)
        creation = {"FID": layer.GetFIDColumn(), "GEOMETRY_NAME": layer.GetGeometryColumn()}
        options = ["-ds_transaction", "-gt", "unlimited", "-overwrite", "-preserve_fid"]
        options += ["-nln", table]
        for name, value in creation.items():
            options += ["-lco", f"{name}={value}"] if value else []
        del layer
        dataset = gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
        gdal.VectorTranslate(dataset, given, options=options)
        del dataset, given
