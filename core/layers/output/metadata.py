"""What made a layer, in the layer's metadata: model, parameters, software, and each run.

QGIS shows metadata as HTML and does not escape it, so nothing of a model may be markup here.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayerMetadata, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ...report.run_record import imagery_named
from ...texts import Translate, english, joined, text, translated
from .destination import alone

if TYPE_CHECKING:
    from ...report.run_record import RunRecord


def describe_layer(
    layer: QgsVectorLayer,
    record: RunRecord,
    *,
    appended: bool,
    translate: Translate = english,
) -> None:
    """Say in the layer's metadata which run made it; rights and licences stay as they are.

    Args:
        layer: the result.
        record: the run.
        appended: the layer was there before. What its metadata says stays; the run is one more
            entry of the history.
        translate: into the language of the user.
    """
    metadata = _present(layer, appended=appended)
    history = metadata.history() if appended else []
    entry = _harmless(_history_entry(record), translate)
    if entry in history:
        return
    metadata.setHistory([*history, entry])
    if not (appended and metadata.title()):
        metadata.setType("dataset")
        metadata.setTitle(
            _harmless(text("Classified objects: {model}", model=record.model), translate)
        )
        metadata.setAbstract(_harmless(_abstract(record), translate))
        _set_date(metadata, record)
    layer.setMetadata(metadata)


def save_metadata(layer: QgsVectorLayer) -> str:
    """Keep the layer's metadata with its file: in a GeoPackage, else as .qmd beside it.

    Returns:
        What went wrong, in words; empty when it was saved or the layer is no file.
    """
    if layer.providerType() != "ogr":
        return ""
    path = Path(layer.source().split("|", 1)[0])
    if path.suffix.lower() == ".gpkg":
        with alone(path):
            saved, message = QgsProviderRegistry.instance().saveLayerMetadata(
                "ogr", _with_layer_name(layer), layer.metadata()
            )
    else:
        message, saved = layer.saveDefaultMetadata()
    return "" if saved else str(message)


def _present(layer: QgsVectorLayer, *, appended: bool) -> QgsLayerMetadata:
    """Return a copy of what the layer's metadata says; beside a file it is not read by itself."""
    if appended and not layer.metadata().title() and not layer.metadata().history():
        layer.loadDefaultMetadata()
    return QgsLayerMetadata(layer.metadata())


def _with_layer_name(layer: QgsVectorLayer) -> str:
    """Return the layer's URI with the name of its table, which QGIS needs to save metadata."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    if not parts.get("layerName"):
        separator = layer.dataProvider().sublayerSeparator()
        parts["layerName"] = layer.dataProvider().subLayers()[0].split(separator)[1]
    return str(registry.encodeUri("ogr", parts))


def _abstract(record: RunRecord) -> str:
    counts = joined(
        "; ", (f"{label}: {record.by_label.get(label, 0):,}" for label in record.labels())
    )
    reasons = joined("; ", (joined(": ", (s, f"{n:,}")) for s, n in record.by_status.items()))
    lines = [
        text(
            "Objects with a class from the model {model}: {classified:,} of {rows:,}.",
            classified=record.classified,
            rows=record.rows,
            model=record.model,
        ),
        text("Confidence is what the model says of itself, not how often it is right here."),
        text("Classes: {counts}", counts=counts),
        text("Not classified: {reasons}", reasons=reasons) if record.by_status else "",
        text("Imagery: {names}", names=imagery_named(record)),
        text("Objects: {name}", name=record.objects) if record.objects else "",
        text("Content of the model, SHA-256: {digest}", digest=record.digest),
        *(joined(": ", setting) for setting in (*record.settings, *record.rules) if setting[1]),
    ]
    return joined("\n", filter(None, lines))


def _history_entry(record: RunRecord) -> str:
    """Return one line that a person can read; parameters and software are JSON at its end."""
    facts = {"parameters": record.parameters, "software": record.software}
    if record.workers:
        facts["workers"] = record.workers
    data = json.dumps(facts, ensure_ascii=False, default=str)
    for character in "<>&":  # JSON has another way to write them
        data = data.replace(character, f"\\u{ord(character):04x}")
    return text(
        "{when}: {classified:,} of {count:,} object classified with {model} (SHA-256 {digest}) on "
        "{processor}. {data}",
        "{when}: {classified:,} of {count:,} objects classified with {model} (SHA-256 {digest}) "
        "on {processor}. {data}",
        when=record.started.isoformat(timespec="milliseconds"),
        classified=record.classified,
        count=record.rows,
        model=record.model,
        digest=record.digest,
        processor=record.device or text("no processor"),
        data=data,
    )


def _set_date(metadata: QgsLayerMetadata, record: RunRecord) -> None:
    if hasattr(metadata, "setDateTime"):  # QGIS 3.30
        when = QDateTime.fromString(
            record.started.isoformat(timespec="seconds"), Qt.DateFormat.ISODate
        )
        metadata.setDateTime(Qgis.MetadataDateType.Created, when)


def _harmless(sentence: str, translate: Translate) -> str:
    return escape(translated(sentence, translate), quote=False)
