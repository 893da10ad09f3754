"""What an output layer is asked to be, and whether it holds its rows: said before the work."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.errors import InputError, OutputError
from ...core.layers.busy_files import named_layer
from ...core.layers.fields import FID, Names
from ...core.layers.output.destination import AppendOutput, DirectOutput, FileOutput, TableOutput
from ...core.layers.output.trial import Format, Trial, TrialValues, of_one_kind
from ...core.layers.photos.attachments import file_and_layer
from ...core.system.atomic import may_write
from ...core.texts import text
from .translation import tr

if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, Iterator, Mapping

    from qgis.core import QgsMapLayer

    from ...core.layers.fields import OutputFields
    from ...core.layers.output.destination import Destination
    from ...core.layers.subjects.subject import Layout
    from .base import ObjectClassifierAlgorithm
    from .call import Call

OUTPUT = "OUTPUT"

Fields = TypeVar("Fields", bound="OutputFields")

GEOPACKAGE = ".gpkg"

GEODATABASE = ".gdb"
"""Of a folder that is a file of layers: a file geodatabase of Esri."""

RESERVED = {GEOPACKAGE: ("geom",), ".sqlite": ("geometry", "ogc_fid")}
"""What SQLite's formats call their own columns. Source: GDAL, layer creation options of GPKG and
SQLite; both take names that differ by case for one.
"""

OGR = "ogr:"
"""What begins the name of a table of a GeoPackage."""

LAYER_NAME = "|layername="
"""What parts a file from the name of one of its tables, where QGIS reads it."""


class FileOrTable(NamedTuple):
    """A file, or a table in it; "": all of it."""

    path: Path
    table: str = ""

    def takes_in(self, other: FileOrTable) -> bool:
        """Return whether the other one is lost when this one is written."""
        try:
            is_same = self.path.samefile(other.path)
        except (OSError, ValueError):  # one of them does not exist, or is no path
            return False
        return is_same and self.table in ("", other.table)

    def collides_with(self, other: FileOrTable) -> bool:
        """Return whether one of two outputs would be lost, whether they are there yet or not."""
        one, two = (os.path.normcase(place.path.resolve()) for place in (self, other))
        return one == two and (self.table == other.table or "" in (self.table, other.table))


@dataclass(frozen=True)
class Output:
    """What a parameter asks for.

    Attributes:
        parameter: its name.
        name: a path, a URI, or a word of Processing.
        destination: where the result goes.
        place: the file that is written; None: a temporary layer, or a table of a database.
        details: how QGIS loads the layer when the run has ended; None: it does not.
        is_named: the layer's name was asked for, as models do.
    """

    parameter: str
    name: str
    destination: Destination
    place: FileOrTable | None
    details: QgsProcessingContext.LayerDetails | None
    is_named: bool = False

    @property
    def where(self) -> str:
        """Name it in errors."""
        return f"{self.parameter} = {self.name}"

    @property
    def is_appended(self) -> bool:
        """Whether the rows go into a layer that there is already."""
        return isinstance(self.destination, AppendOutput)

    def names(self, *, keeps_fid: bool) -> Names:
        """Return what the output has to say about the names of fields.

        Args:
            keeps_fid: the values of a field `fid` can number the rows of a GeoPackage.
        """
        if self.place is None or self.is_appended:
            return Names()
        suffix = _suffix(self.place.path)
        if suffix not in RESERVED:
            return Names()
        own = set(RESERVED[suffix])
        if isinstance(self.destination, TableOutput) and self.destination.geometry_column:
            own.add(self.destination.geometry_column.lower())
        if suffix == GEOPACKAGE and not keeps_fid:
            own.add(FID)
        return Names(frozenset(own), ignores_case=True)


def read_output(
    algorithm: ObjectClassifierAlgorithm, call: Call, inputs: Iterable[FileOrTable], parameter: str
) -> Output:
    """Return what a parameter asks for. Runs in the main thread.

    Args:
        algorithm: declares it.
        call: has its value.
        inputs: what is read, and must not be lost.
        parameter: its name.

    Raises:
        InputError: the output is one of the inputs.
        OutputError: its folder does not exist, or may not be written to; or the layer that rows
            are to be appended to is not there.
    """
    name, definition = _name(call, parameter), _definition(call, parameter)
    title = algorithm.parameterDefinition(parameter).description()
    details = None
    if definition is not None and definition.destinationProject is not None:
        details = QgsProcessingContext.LayerDetails(
            definition.destinationName or title,
            definition.destinationProject,
            parameter,
            QgsProcessingUtils.LayerHint.Vector,
        )
    if definition is not None and definition.useRemapping():
        destination, place = _appended(parameter, name, definition, call)
        if _is_open(name, call):
            details = None  # QGIS would call it by the name of the output
    else:
        options = {} if definition is None else dict(definition.createOptions)
        place = _place(name)
        destination = _destination(title, name, place, options)
    is_named = definition is not None and bool(definition.destinationName)
    output = Output(parameter, name, destination, place, details, is_named)
    _check_place(output, inputs)
    return output


def _appended(
    parameter: str, name: str, definition: QgsProcessingOutputLayerDefinition, call: Call
) -> tuple[Destination, FileOrTable | None]:
    layer = named_layer(name, call.context)
    if layer is None:
        raise OutputError(
            text("The layer that the result is to be appended to is not there"),
            where=f"{parameter} = {name}",
            mend=text("Choose another output."),
        )
    return AppendOutput.of(name, layer, definition.remappingDefinition()), place_of(layer)


def _is_open(name: str, call: Call) -> bool:
    layer = QgsProcessingUtils.mapLayerFromString(name, call.context)
    project = call.context.project()
    return layer is not None and project is not None and project.mapLayer(layer.id()) is not None


def _destination(
    title: str, name: str, place: FileOrTable | None, options: dict[str, Any]
) -> Destination:
    if name == QgsProcessing.TEMPORARY_OUTPUT:
        name = f"memory:{title}"
    if place is None:
        return DirectOutput(name, options)
    if name.startswith(OGR):
        column = QgsDataSourceUri(name[len(OGR) :]).geometryColumn()
        return TableOutput(place.path, place.table, column, options)
    if place.table:
        return TableOutput(place.path, place.table, options=options)
    return FileOutput(place.path, options)


def _check_place(output: Output, inputs: Iterable[FileOrTable]) -> None:
    """See to it that the output can be written, and that nothing of the input is lost by it."""
    target, where = output.place, output.where
    if target is None:
        return
    require_place(target.path, where)
    if target.path.is_dir() and not (output.is_appended or _is_geodatabase(target.path)):
        raise OutputError(
            text("The output is a folder, which would be lost"),
            where=where,
            mend=text("Name a file in it, or choose another place."),
        )
    if target.table and target.path.suffix.lower() != GEOPACKAGE and not output.is_appended:
        raise OutputError(
            text("Only a GeoPackage can hold the result as a table with its own name"),
            where=where,
            mend=text("Choose a GeoPackage, or name the file alone."),
        )
    require_apart(target, inputs, where)


def _is_geodatabase(folder: Path) -> bool:
    """Return whether a folder is a layer's file to GDAL, or is to become one."""
    if folder.suffix.lower() != GEODATABASE:
        return False
    return any(folder.glob("*.gdbtable")) or not any(folder.iterdir())


def require_apart(target: FileOrTable, inputs: Iterable[FileOrTable], where: str) -> None:
    """Let an output pass that is none of the inputs.

    Raises:
        InputError: it is one of them.
    """
    if any(target.takes_in(given) for given in inputs):
        raise InputError(
            text("The output is one of the inputs, which would be lost"),
            where=where,
            mend=text("Choose another file for the output."),
        )


def require_distinct(
    outputs: Mapping[str, FileOrTable | None], inputs: Iterable[FileOrTable]
) -> None:
    """Let outputs pass that take neither each other's place nor that of an input.

    Args:
        outputs: what is written, by parameter; None: no file.
        inputs: what is read, and must not be lost.

    Raises:
        InputError: one would be lost.
    """
    written = {name: place for name, place in outputs.items() if place is not None}
    given = [*inputs]
    for name, place in written.items():
        require_apart(place, given, f"{name} = {place.path}")
    for (name, place), (other_name, other) in combinations(written.items(), 2):
        if place.collides_with(other):
            raise InputError(
                text("Two outputs are the same file"),
                where=f"{name}, {other_name} = {other.path}",
                mend=text("Give each a file of its own."),
            )


def require_place(path: Path, where: str) -> None:
    """Let a file or folder pass that can be written, whether it is there yet or not.

    Raises:
        OutputError: its folder is missing, or the user may not write there.
    """
    if not path.parent.is_dir():
        raise OutputError(
            text("The folder of the output does not exist"),
            where=where,
            mend=text("Create it, or choose another place."),
        )
    needed = [path.parent, path] if path.exists() else [path.parent]
    if not all(map(may_write, needed)):
        raise OutputError(
            text("You have no permission to write the output there"),
            where=where,
            mend=text("Choose a place that you may write to."),
        )


def fit(
    output: Output,
    layout: Layout,
    make_fields: Callable[..., Fields],
    values_of: Callable[[Fields], TrialValues],
    call: Call,
) -> tuple[Fields, Format]:
    """Return the output's fields as its format takes them, and how it keeps them.

    Args:
        output: where the result goes.
        layout: of the result.
        make_fields: from `names` and `lists_as_text`, as `output_fields` has them.
        values_of: what is tried as values of our fields.
        call: hears what is changed.

    Raises:
        InputError: it refuses the result, or loses objects or their classes.
    """
    refused = []
    for names, lists_as_text in _ways(output.names(keeps_fid=layout.keeps_fid), layout):
        fields = make_fields(names=names, lists_as_text=lists_as_text)
        try:
            kept = _try(output, layout, fields, values_of(fields), call)
            break
        except InputError as error:
            refused.append(error)
    else:
        raise refused[0]
    for sentence in (*_what_is_named(fields), *_what_changes(kept)):
        call.feedback.pushWarning(sentence)
    return fields, kept


def _ways(names: Names, layout: Layout) -> Iterator[tuple[Names, bool]]:
    """Yield how a format may take the fields: what it says of names, and whether lists are text."""
    given = layout.fields.names()
    several = [names]
    if not names.ignores_case and len({name.lower() for name in given}) < len(given):
        several.append(replace(names, ignores_case=True))
    for lists_as_text in (False, True)[: 2 if layout.with_lists else 1]:
        yield from ((each, lists_as_text) for each in several)


def _try(
    output: Output, layout: Layout, fields: OutputFields, values: TrialValues, call: Call
) -> Format:
    target, where = output.place, output.where
    if layout.is_mixed and _is_temporary(output.name):
        raise of_one_kind(where)
    if target is None or output.is_appended:
        return Format()
    file_name = target.path.with_suffix(_suffix(target.path)).name
    return Trial(file_name, layout, fields, values, where).run(call.context)


def _what_is_named(fields: OutputFields) -> Iterator[str]:
    for wished, name in fields.renamed_inputs:
        sentence = tr("The output cannot have this field {0} of the objects: it is called {1}.")
        yield sentence.format(wished, name)
    for wished, name in fields.renamed:
        sentence = tr("There is a field {0} already; the new one is called {1}.")
        yield sentence.format(wished, name)
    if fields.as_text:
        names = ", ".join(fields.names_as_text)
        yield tr("The output has no type for these fields; they are JSON text: {0}.").format(names)


def _what_changes(kept: Format) -> Iterator[str]:
    if kept.renamed:
        names = ", ".join(f"{ours} → {theirs}" for ours, theirs in kept.renamed.items())
        yield tr("The output's format gives fields other names: {0}.").format(names)
    if kept.lost:
        names = ", ".join(kept.lost)
        yield tr("The output's format has no fields of these names: {0}.").format(names)
    if kept.cut:
        names = ", ".join(f"{name} ({length})" for name, length in kept.cut.items())
        yield tr("The output's format cuts long texts to this many characters: {0}.").format(names)
    if not kept.keeps_order:
        yield tr("The output's format orders the rows by their place, not as the objects are.")
    if not kept.has_geometries:
        yield tr("The output's format keeps no geometries.")
    if not kept.keeps_heights:
        yield tr("The output keeps no heights or measures (Z, M) of the objects.")


def _definition(call: Call, parameter: str) -> QgsProcessingOutputLayerDefinition | None:
    value = call.parameters.get(parameter)
    return value if isinstance(value, QgsProcessingOutputLayerDefinition) else None


def _name(call: Call, parameter: str) -> str:
    definition = _definition(call, parameter)
    value = call.parameters.get(parameter) if definition is None else definition.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(call.context.expressionContext())[0]
    return str(value)


def _is_temporary(name: str) -> bool:
    return name == QgsProcessing.TEMPORARY_OUTPUT or name.startswith("memory:")


def _place(name: str) -> FileOrTable | None:
    """Return what is written; None: a temporary layer, or a table of a database."""
    if name.startswith(OGR):
        uri = QgsDataSourceUri(name[len(OGR) :])
        return FileOrTable(Path(uri.database()), uri.table())
    if _is_temporary(name) or re.match(r"[A-Za-z]{2,}:", name):  # and not the letter of a drive
        return None
    path, _, table = name.partition(LAYER_NAME)
    return FileOrTable(Path(path), table.partition("|")[0])  # QGIS adds |geometrytype=


def place_of(layer: QgsMapLayer | None) -> FileOrTable | None:
    """Return what a layer is read from; None: no file."""
    place = file_and_layer(layer) if isinstance(layer, QgsVectorLayer) else None
    if place is None:
        return None
    path, table = place
    if not table:
        tables = QgsProviderRegistry.instance().querySublayers(str(path))
        table = tables[0].name() if tables else ""
    return FileOrTable(path, table)


def _suffix(path: Path) -> str:
    """Return the suffix that decides on the format; QGIS takes a GeoPackage where it is none."""
    suffix = path.suffix.lower()
    known = QgsVectorFileWriter.supportedFormatExtensions()
    return suffix if suffix[1:] in known else GEOPACKAGE
