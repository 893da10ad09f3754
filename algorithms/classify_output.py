"""Whether OUTPUT can be written and holds the result: said before the model runs."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import InputError, OutputError
from ..core.layers.attachments import file_and_layer
from ..core.layers.trial import Format, Trial, of_one_kind
from ..core.texts import text
from .base import tr
from .classify_parameters import ATTACHMENTS, FEATURES, OUTPUT
from .parameters import MODEL, vector_layer

if TYPE_CHECKING:
    from typing import Iterator, Sequence

    from qgis.core import QgsMapLayer

    from ..core.layers.fields import ResultFields
    from ..core.layers.subject import Layout, Subject
    from .base import Call, ObjectClassifierAlgorithm

GEOPACKAGE = ".gpkg"


class _Place(NamedTuple):
    """A file, or a table in it; "": all of it."""

    path: Path
    table: str = ""

    def takes_in(self, other: _Place) -> bool:
        """Return whether the other one is lost when this one is written."""
        try:
            is_same = self.path.samefile(other.path)
        except (OSError, ValueError):  # one of them does not exist, or is no path
            return False
        return is_same and self.table in ("", other.table)


def is_appended(call: Call) -> bool:
    """Return whether the rows go into a layer that there is already."""
    output = call.parameters.get(OUTPUT)
    return isinstance(output, QgsProcessingOutputLayerDefinition) and bool(output.useRemapping())


def is_geopackage(call: Call) -> bool:
    """Return whether the result is a new table of a GeoPackage."""
    target = _target(call)
    return target is not None and not is_appended(call) and _suffix(target.path) == GEOPACKAGE


def check_place(algorithm: ObjectClassifierAlgorithm, call: Call, subject: Subject) -> None:
    """See to it that the output can be written, and that nothing of the input is lost by it.

    Raises:
        InputError: the output is one of the inputs.
        OutputError: its folder does not exist, or may not be written to.
    """
    target = _target(call)
    if target is None:
        return
    where = f"{OUTPUT} = {_name(call)}"
    if not target.path.parent.is_dir():
        raise OutputError(
            text("The folder of the output does not exist"),
            where=where,
            mend=text("Create it, or choose another place."),
        )
    if not os.access(target.path if target.path.exists() else target.path.parent, os.W_OK):
        raise OutputError(
            text("The output may not be written there"),
            where=where,
            mend=text("Choose a place that you may write to."),
        )
    if any(target.takes_in(given) for given in _inputs(algorithm, call, subject)):
        raise InputError(
            text("The output is one of the inputs, which would be lost"),
            where=where,
            mend=text("Choose another file for the output."),
        )


def try_format(layout: Layout, fields: ResultFields, labels: Sequence[str], call: Call) -> Format:
    """Return how the output's format keeps the result; say what it changes.

    Raises:
        InputError: it refuses the result, or loses objects or their classes.
    """
    target, where = _target(call), f"{OUTPUT} = {_name(call)}"
    if layout.is_mixed and _is_temporary(_name(call)):
        raise of_one_kind(where)
    if target is None or is_appended(call):
        return Format()
    file_name = target.path.with_suffix(_suffix(target.path)).name
    kept = Trial(file_name, layout, fields, labels, where).run(call.context)
    for sentence in _what_changes(kept):
        call.feedback.pushWarning(sentence)
    return kept


def _what_changes(kept: Format) -> Iterator[str]:
    if kept.renamed:
        names = ", ".join(f"{ours} → {theirs}" for ours, theirs in kept.renamed.items())
        yield tr("The output's format gives fields other names: {0}.").format(names)
    if kept.lost:
        names = ", ".join(kept.lost)
        yield tr("The output's format has no fields of these names: {0}.").format(names)
    if not kept.has_geometries:
        yield tr("The output's format keeps no geometries.")


def _name(call: Call) -> str:
    """Return what OUTPUT is: a path, a URI, or a word of Processing."""
    value = call.parameters.get(OUTPUT)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(call.context.expressionContext())[0]
    return str(value)


def _is_temporary(name: str) -> bool:
    return name == QgsProcessing.TEMPORARY_OUTPUT or name.startswith("memory:")


def _target(call: Call) -> _Place | None:
    """Return what is written; None: a temporary layer, or a table of a database."""
    name = _name(call)
    if is_appended(call):
        return _place_of(QgsProcessingUtils.mapLayerFromString(name, call.context))
    if name.startswith("ogr:"):
        uri = QgsDataSourceUri(name[len("ogr:") :])
        return _Place(Path(uri.database()), uri.table())
    is_uri = re.match(r"[A-Za-z]{2,}:", name)  # and not the letter of a drive
    return None if _is_temporary(name) or is_uri else _Place(Path(name))


def _place_of(layer: QgsMapLayer | None) -> _Place | None:
    place = file_and_layer(layer) if isinstance(layer, QgsVectorLayer) else None
    if place is None:
        return None
    path, table = place
    if not table:
        tables = QgsProviderRegistry.instance().querySublayers(str(path))
        table = tables[0].name() if tables else ""
    return _Place(path, table)


def _suffix(path: Path) -> str:
    """Return the suffix that decides on the format; QGIS takes a GeoPackage where it is none."""
    suffix = path.suffix.lower()
    known = QgsVectorFileWriter.supportedFormatExtensions()
    return suffix if suffix[1:] in known else GEOPACKAGE


def _inputs(algorithm: ObjectClassifierAlgorithm, call: Call, subject: Subject) -> Iterator[_Place]:
    for name in (FEATURES, ATTACHMENTS):
        place = _place_of(vector_layer(algorithm, name, call))
        if place is not None:
            yield place
    yield _Place(Path(str(call.parameters.get(MODEL))))
    for image in subject.images:
        parts = QgsProviderRegistry.instance().decodeUri("gdal", image.path)
        yield _Place(Path(parts.get("path") or image.path), parts.get("layerName") or "")
