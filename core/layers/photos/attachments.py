"""Tables of photos beside a layer: Esri's `__ATTACH`, and GeoPackage's related media.

Source: Esri, "Attachment table schema"; OGC 18-000, GeoPackage Related Tables Extension, 7.4.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFields,
    QgsProviderRegistry,
)

from ...errors import InputError
from ...texts import text
from ..feature_source import columns_alone
from .of_feature import AttachedPhotos, Attachment

if TYPE_CHECKING:
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    from ..feature_source import FeatureSource

ATTACH_SUFFIX = "__ATTACH"

NOT_PHOTOS = ("nga_icon",)
"""Tables of the relation "media" that hold symbols: NGA's GeoPackage feature-style extension."""

NAME_COLUMNS = ("name", "title", "file_name", "filename", "file")
"""What media tables, whose further columns are free, are seen to call a photo's name."""


def file_and_layer(layer: QgsVectorLayer) -> tuple[Path, str] | None:
    """Return the file of a layer and the layer's name in it; None: it does not come from a file."""
    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = Path(parts.get("path") or "")
    name = parts.get("layerName") or ""
    return (path, name) if path.exists() else None


def attach_table_of(layer: QgsVectorLayer) -> str:
    """Return the source of the table of attachments beside a layer of Esri's; "": there is none."""
    place = file_and_layer(layer)
    if place is None or not place[1]:
        return ""
    path, name = place
    wanted = f"{name}{ATTACH_SUFFIX}".lower()
    for sublayer in QgsProviderRegistry.instance().querySublayers(str(path)):
        if sublayer.name().lower() == wanted:
            return f"{path}|layername={sublayer.name()}"
    return ""


def esri_attachments(table: FeatureSource, features: QgsFields) -> AttachedPhotos:
    """Return the photos in a table of attachments.

    Raises:
        InputError: the table or the features lack the fields that tie them.
    """
    columns = _AttachColumns.of(table, features)
    by_key, others = _index(
        (columns.key(row), row.id(), columns.name(row), columns.content_type(row))
        for row in table.features(_without(table, columns.data))
    )

    def read(row_id: int) -> bytes:
        row = next(table.with_ids([row_id]), None)
        data = None if row is None else _value(row, columns.data)
        return b"" if data is None else bytes(data)

    return AttachedPhotos(by_key, columns.key_of(features), read, _notes(others))


@dataclass(frozen=True)
class _AttachColumns:
    """Indexes of the fields of a table of attachments; -1: it has no such field.

    Source: Esri's attachment tables tie by REL_GLOBALID where the layer has a GLOBALID, else by
    REL_OBJECTID.
    """

    data: int
    name_index: int
    type_index: int
    rel: int
    is_global: bool

    @classmethod
    def of(cls, table: FeatureSource, features: QgsFields) -> _AttachColumns:
        def find(name: str) -> int:
            return int(table.fields.lookupField(name))

        data, global_id, object_id = find("DATA"), find("REL_GLOBALID"), find("REL_OBJECTID")
        is_global = global_id >= 0 and features.lookupField("GLOBALID") >= 0
        rel = global_id if is_global else object_id
        if data < 0 or rel < 0:
            raise InputError(
                text("The table of attachments cannot be matched with the objects"),
                where=text(
                    "ATTACHMENTS = {name}, fields {names}",
                    name=table.name,
                    names=", ".join(table.fields.names()),
                ),
                mend=text(
                    "Choose a table with a field DATA, and REL_OBJECTID, or REL_GLOBALID where "
                    "the objects have a field GLOBALID."
                ),
            )
        return cls(data, find("ATT_NAME"), find("CONTENT_TYPE"), rel, is_global)

    def key(self, row: QgsFeature) -> Any:
        return self._key_in(row, self.rel)

    def name(self, row: QgsFeature) -> str:
        return str(_value(row, self.name_index) or f"attachment {row.id()}")

    def content_type(self, row: QgsFeature) -> str:
        return str(_value(row, self.type_index) or "")

    def key_of(self, features: QgsFields) -> Callable[[QgsFeature], Any]:
        """Return what stands for a feature in the table: its GLOBALID, or OBJECTID, or its id."""
        if self.is_global:
            index = features.lookupField("GLOBALID")
            return lambda feature: self._key_in(feature, index)
        return _id_of(features, "OBJECTID")

    def _key_in(self, feature: QgsFeature, index: int) -> Any:
        value = _value(feature, index)
        if value is None or not self.is_global:
            return value
        return str(value).strip("{}").upper()


def _value(feature: QgsFeature, index: int) -> Any:
    """Return an attribute; None where it is null or there is no such field."""
    value = feature.attribute(index) if index >= 0 else None
    return None if value == NULL else value


def _id_of(fields: QgsFields, column: str) -> Callable[[QgsFeature], Any]:
    """Return how to get a feature's key: of a field where it is one, else it is the feature id."""
    index = fields.lookupField(column)
    if index < 0:
        return lambda feature: feature.id()
    return lambda feature: _value(feature, index)


def _without(table: FeatureSource, data: int) -> QgsFeatureRequest:
    """Ask for all but the photos themselves, which would not fit into memory together."""
    wanted = [index for index in range(table.fields.count()) if index != data]
    return columns_alone(wanted)


def _index(
    rows: Iterable[tuple[Any, Any, str, str]],
) -> tuple[dict[Any, list[Attachment]], Counter[str]]:
    """Return the photos by key of key, row, name and content type, and the types of the others."""
    by_key: defaultdict[Any, list[Attachment]] = defaultdict(list)
    others: Counter[str] = Counter()
    for key, row, name, content_type in rows:
        if content_type and not content_type.lower().startswith("image"):
            others[content_type] += 1
        elif key is not None:
            by_key[key].append(Attachment(row, name))
    return dict(by_key), others


def _notes(others: Counter[str]) -> tuple[str, ...]:
    if not others:
        return ()
    kinds = ", ".join(sorted(others))
    return (
        text(
            "{count} attachment is not a photo and is left out: {kinds}.",
            "{count} attachments are not photos and are left out: {kinds}.",
            count=sum(others.values()),
            kinds=kinds,
        ),
    )


@dataclass(frozen=True)
class MediaRelation:
    """One row of gpkgext_relations that ties a layer to a table of media."""

    file: Path
    base_column: str
    media: str
    media_column: str
    mapping: str


def media_relations(layer: QgsVectorLayer) -> tuple[MediaRelation, ...]:
    """Return the tables of photos that a GeoPackage relates to a layer of its."""
    place = file_and_layer(layer)
    if place is None or place[0].suffix.lower() != ".gpkg":
        return ()
    file, name = place
    with closing(_connect(file)) as connection:
        try:
            name = name or _first_layer(connection)
            rows = connection.execute(
                "SELECT base_primary_column, related_table_name, related_primary_column, "
                "mapping_table_name FROM gpkgext_relations "
                "WHERE lower(base_table_name) = lower(?) AND relation_name = 'media' ORDER BY id",
                (name,),
            ).fetchall()
        except sqlite3.Error:  # no such table: the extension is not used
            return ()
    return tuple(MediaRelation(file, *row) for row in rows if row[1] not in NOT_PHOTOS)


def related_media(relations: tuple[MediaRelation, ...], features: QgsFields) -> AttachedPhotos:
    """Return the photos in a GeoPackage's tables of media.

    Raises:
        InputError: the tables are not as the extension has them.
    """
    rows: list[tuple[Any, Any, str, str]] = []
    for relation in relations:
        rows += _media_rows(relation)
    by_key, others = _index(rows)
    return AttachedPhotos(
        by_key, _id_of(features, relations[0].base_column), _read_media, _notes(others)
    )


def _media_rows(relation: MediaRelation) -> list[tuple[Any, Any, str, str]]:
    media, mapping, key = map(_quoted, (relation.media, relation.mapping, relation.media_column))
    try:
        with closing(_connect(relation.file)) as connection:
            columns = {
                row[1].lower(): row[1] for row in connection.execute(f"PRAGMA table_info({media})")
            }
            name = next((columns[name] for name in NAME_COLUMNS if name in columns), None)
            text = f"media.{_quoted(name)}" if name else "NULL"
            found = connection.execute(
                f"SELECT mapping.base_id, media.{key}, {text}, media.content_type "  # noqa: S608  # nosec B608
                f"FROM {mapping} AS mapping JOIN {media} AS media "
                f"ON mapping.related_id = media.{key} ORDER BY mapping.base_id, media.{key}"
            ).fetchall()
    except sqlite3.Error as error:
        raise _odd_media(relation, error) from error
    return [
        (base, (relation, row), name or f"{relation.media} {row}", content_type or "")
        for base, row, name, content_type in found
    ]


def _read_media(row: tuple[MediaRelation, int]) -> bytes:
    relation, number = row
    media, key = _quoted(relation.media), _quoted(relation.media_column)
    try:
        with closing(_connect(relation.file)) as connection:
            (data,) = connection.execute(
                f"SELECT data FROM {media} WHERE {key} = ?",  # noqa: S608  # nosec B608
                (number,),
            ).fetchone()
    except sqlite3.Error as error:
        raise _odd_media(relation, error) from error
    return data or b""


def _connect(file: Path) -> sqlite3.Connection:
    """Open a GeoPackage without the right to write."""
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _first_layer(connection: sqlite3.Connection) -> str:
    """Return the layer that QGIS opens when none is named."""
    row = connection.execute(
        "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' LIMIT 1"
    ).fetchone()
    return row[0] if row else ""


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _odd_media(relation: MediaRelation, error: sqlite3.Error) -> InputError:
    return InputError(
        text("The photos that are related to the objects cannot be read"),
        where=text(
            "{file}, tables {mapping} and {media}: {error}",
            file=relation.file,
            mapping=relation.mapping,
            media=relation.media,
            error=error,
        ),
        mend=text("Repair the GeoPackage, or choose imagery or an IMAGE_FIELD."),
    )
