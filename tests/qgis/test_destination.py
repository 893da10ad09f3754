"""core.layers.output: a result is whole or not there, and what was there stays until then."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from layers import square, vector_layer
from object_classifier.core.errors import OutputError
from object_classifier.core.layers.output import destination
from object_classifier.core.layers.output.destination import (
    ASIDE,
    AppendOutput,
    DirectOutput,
    FileOutput,
    Shape,
    TableOutput,
)
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from worker_processes import environment_of_tests

WRITER = Path(__file__).with_name("write_until_killed.py")
KILLED = int(os.environ.get("KILLED", "3"))
"""How often each kind of output is killed; the environment may ask for more."""

SUFFIXES = ["gpkg", "shp", "geojson", "fgb", "csv", "sqlite", "tab"]


class StopError(Exception):
    """What ends a run in the middle of its rows."""


def write(destination, names, *, stop_after=None, check=lambda _: None):
    like = vector_layer()
    shape = Shape(like.fields(), like.wkbType(), like.crs())
    with destination.writing(shape, QgsProcessingContext()) as writing:
        for number, name in enumerate(names):
            if number == stop_after:
                raise StopError
            feature = QgsFeature(like.fields())
            feature.setAttributes([name])
            feature.setGeometry(QgsGeometry.fromWkt(square(10 * number, 0)))
            assert writing.sink.addFeature(feature)
        return writing.put_in_place(check)


@pytest.mark.parametrize("name", ["classes.shp", "classes.SHP", "classes.dbf"])
def test_a_shapefile_without_geometries_is_its_table(tmp_path, name):
    like = QgsVectorLayer("NoGeometry?field=name:string", "table", "memory")
    shape = Shape(like.fields(), like.wkbType(), like.crs())

    with FileOutput(tmp_path / name).writing(shape, QgsProcessingContext()) as writing:
        feature = QgsFeature(like.fields())
        feature.setAttributes(["intact"])
        assert writing.sink.addFeature(feature)
        written = writing.put_in_place(lambda _: None)

    assert Path(written).name == "classes.dbf"
    found = QgsVectorLayer(written, "found", "ogr")
    assert [row["name"] for row in found.getFeatures()] == ["intact"]


def names_in(source) -> list[str]:
    layer = QgsVectorLayer(str(source), "", "ogr")
    assert layer.isValid()
    return [feature["name"] for feature in layer.getFeatures()]


def content(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.endswith(("-shm", "-wal"))
    }


def saved(path: Path, *names: str, layer_name: str = "") -> Path:
    """Write a layer of these rows as a user has it."""
    layer = vector_layer(*(square(10 * number, 5) for number, _ in enumerate(names)))
    layer.dataProvider().changeAttributeValues({n: {0: x} for n, x in enumerate(names, start=1)})
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
    options.layerName = layer_name or path.stem
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)
    return path


def appended_to(source) -> AppendOutput:
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source), "", "ogr")
    mapping = QgsRemappingSinkDefinition()
    mapping.addMappedField("name", QgsProperty.fromExpression('upper("name")'))
    return AppendOutput.of(str(source), layer, mapping)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_new_file_has_all_rows_and_nothing_lies_beside_it(suffix, qgis_app, tmp_path):
    path = tmp_path / f"roofs.{suffix}"

    written = write(FileOutput(path), "abc")

    assert Path(written) == path
    assert sorted(names_in(path)) == ["a", "b", "c"]  # FlatGeobuf orders rows by place
    assert not list(tmp_path.glob(f"{ASIDE}*"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_run_that_stops_leaves_the_file_that_was_there(suffix, qgis_app, tmp_path):
    saved(tmp_path / f"roofs.{suffix}", "old")
    (tmp_path / "roofs.qml").write_text("a style")
    before = content(tmp_path)

    with pytest.raises(StopError):
        write(FileOutput(tmp_path / f"roofs.{suffix}"), "abc", stop_after=2)

    assert content(tmp_path) == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_was_there_is_replaced_as_a_whole(suffix, qgis_app, tmp_path):
    path = saved(tmp_path / f"roofs.{suffix}", *"many old rows")

    write(FileOutput(path), "ab")

    assert sorted(names_in(path)) == ["a", "b"]


def test_a_result_that_is_not_whole_takes_no_place(qgis_app, tmp_path):
    path = saved(tmp_path / "roofs.gpkg", "old")

    def refuse(file: str) -> None:
        assert names_in(file) == ["a"]
        raise OutputError("rows are missing", mend="make room")

    with pytest.raises(OutputError):
        write(FileOutput(path), "a", check=refuse)

    assert names_in(path) == ["old"]


def test_a_geopackage_that_qgis_has_open_is_replaced_with_its_journal(qgis_app, tmp_path):
    path = saved(tmp_path / "roofs.gpkg", "old")
    loaded = QgsVectorLayer(str(path), "loaded", "ogr")
    loaded.startEditing()
    loaded.changeAttributeValue(1, 1, "edited")
    assert loaded.commitChanges()

    write(FileOutput(path), "ab")

    assert names_in(path) == ["a", "b"]
    loaded.dataProvider().reloadData()
    assert [feature["name"] for feature in loaded.getFeatures()] == ["a", "b"]


def test_a_file_that_another_process_writes_to_is_left_to_it(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(destination, "BUSY_S", 0.0)
    path = saved(tmp_path / "roofs.gpkg", "old")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE theirs (x)")
        assert path.with_name("roofs.gpkg-journal").exists()

        with pytest.raises(OutputError, match="locked"):
            write(FileOutput(path), "ab")
        connection.execute("COMMIT")

        assert connection.execute("SELECT * FROM theirs").fetchall() == []
    assert names_in(path) == ["old"]


def test_what_a_dead_process_left_beside_a_file_does_not_meet_the_next_one(qgis_app, tmp_path):
    path = saved(tmp_path / "roofs.gpkg", "old")
    command = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE'); "
        "c.execute('CREATE TABLE theirs (x)'); "
        "c.executemany('INSERT INTO theirs VALUES (?)', [('x' * 999,)] * 999); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", command, str(path)], check=True)
    assert path.with_name("roofs.gpkg-journal").exists()

    write(FileOutput(path), "ab")

    assert names_in(path) == ["a", "b"]
    assert not path.with_name("roofs.gpkg-journal").exists()


def test_capitals_of_a_suffix_are_no_loss(qgis_app, tmp_path):
    written = write(FileOutput(tmp_path / "roofs.SHP"), "ab")

    assert names_in(written) == ["a", "b"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_folder_that_may_not_be_written_to_is_a_sentence(qgis_app, plain_users_folder):
    plain_users_folder.chmod(0o500)

    with pytest.raises(OutputError, match="cannot be moved to its place"):
        write(FileOutput(plain_users_folder / "roofs.gpkg"), "a")


def test_a_table_is_written_beside_others_and_replaced(qgis_app, tmp_path):
    path = saved(tmp_path / "city.gpkg", "tree", layer_name="trees")

    for names in ("abc", "de"):
        source = write(TableOutput(path, "roofs", "geom"), names)

        assert names_in(source) == list(names)
        assert names_in(f"{path}|layername=trees") == ["tree"]


def test_a_table_of_a_run_that_stops_is_as_it_was(qgis_app, tmp_path):
    path = saved(tmp_path / "city.gpkg", "old", layer_name="roofs")
    before = content(tmp_path)

    with pytest.raises(StopError):
        write(TableOutput(path, "roofs", "geom"), "abc", stop_after=2)

    assert content(tmp_path) == before


def test_a_table_in_a_geopackage_that_is_not_there_makes_it(qgis_app, tmp_path):
    assert names_in(write(TableOutput(tmp_path / "city.gpkg", "roofs", "geom"), "ab")) == ["a", "b"]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "sqlite", "geojson"])
def test_rows_are_appended_through_the_mapping(suffix, qgis_app, tmp_path):
    path = saved(tmp_path / f"roofs.{suffix}", "old")

    write(appended_to(path), "ab")

    assert names_in(path) == ["old", "A", "B"]


def test_rows_get_numbers_of_their_own_whatever_is_mapped_to_the_key(qgis_app, tmp_path):
    """QGIS's *Append to Layer…* maps the fid of the objects to that of the layer."""
    path = saved(tmp_path / "roofs.gpkg", "old", "older")
    output = appended_to(path)
    output.mapping.addMappedField("fid", QgsProperty.fromExpression("1"))

    write(output, "ab")

    assert names_in(path) == ["old", "older", "A", "B"]
    assert [f.id() for f in QgsVectorLayer(str(path), "", "ogr").getFeatures()] == [1, 2, 3, 4]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "sqlite", "geojson"])
def test_rows_of_a_run_that_stops_are_not_appended(suffix, qgis_app, tmp_path):
    path = saved(tmp_path / f"roofs.{suffix}", "old")
    before = content(tmp_path)

    with pytest.raises(StopError):
        write(appended_to(path), "abc", stop_after=2)

    assert content(tmp_path) == before


def test_one_row_that_a_layer_refuses_undoes_the_others(qgis_app, tmp_path):
    import sqlite3
    from contextlib import closing

    path = saved(tmp_path / "roofs.gpkg", "old")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE UNIQUE INDEX once ON roofs(name)")
        connection.commit()

    with pytest.raises(OutputError, match="does not accept the result, and is unchanged"):
        write(appended_to(path), "aba")

    assert names_in(path) == ["old"]


def test_a_layer_in_memory_gets_its_rows_in_the_main_thread(qgis_app):
    layer = vector_layer(square(0, 0))
    output = appended_to(layer)

    write(output, "ab")
    assert layer.featureCount() == 1
    output.add_pending(layer)

    assert [feature["name"] for feature in layer.getFeatures()] == ["f1", "A", "B"]


def test_a_layer_in_memory_that_is_gone_is_a_sentence(qgis_app):
    output = appended_to(vector_layer(square(0, 0)))
    write(output, "ab")

    with pytest.raises(OutputError, match="can no longer be opened"):
        output.add_pending(None)


def test_a_driver_that_does_not_exist_is_a_sentence(qgis_app):
    with pytest.raises(OutputError, match="cannot be created"):
        write(DirectOutput("nosuchprovider://x"), "a")


@pytest.mark.parametrize("kind", ["file", "table", "append"])
def test_a_qgis_that_is_killed_leaves_no_part_of_a_result(kind, qgis_app, tmp_path):
    """Each round writes 4000 rows of its number; killed at any moment there are whole rounds."""
    path = tmp_path / "roofs.gpkg"
    moment = random.Random(kind)
    for _ in range(KILLED):
        if kind == "append":
            saved_rounds(path)
        _kill(kind, path, after=moment.uniform(0, 0.6))
        rounds = [f["round"] for f in QgsVectorLayer(str(path), "", "ogr").getFeatures()]
        assert len(rounds) % 4000 == (1 if kind == "append" else 0)
        if kind != "append":
            assert len(rounds) in (0, 4000) and len(set(rounds)) <= 1


def saved_rounds(path: Path) -> None:
    layer = vector_layer(square(0, 0), fields="name:string,round:integer")
    options = QgsVectorFileWriter.SaveVectorOptions()
    nowhere = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), nowhere, options)


def _kill(kind: str, path: Path, after: float) -> None:
    """Let it write, and kill it some seconds after its second round began."""
    environment = {**environment_of_tests(), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(WRITER), kind, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() and writer.stdout.readline()
        try:
            writer.wait(after)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


@contextmanager
def another_program_that_writes(path):
    """Write a row after another into a table of its own, each a transaction, as QGIS does."""
    ended = threading.Event()

    def write_rows():
        while not ended.is_set():
            with closing(sqlite3.connect(path, timeout=30)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("CREATE TABLE IF NOT EXISTS theirs (row INTEGER)")
                for row in range(3):
                    connection.execute("INSERT INTO theirs VALUES (?)", (row,))
                    connection.commit()
                    ended.wait(0.001)

    writer = threading.Thread(target=write_rows)
    writer.start()
    try:
        yield
    finally:
        ended.set()
        writer.join()


def test_tables_are_written_beside_a_program_that_writes_to_the_file(qgis_app, tmp_path):
    path = tmp_path / "city.gpkg"
    write(TableOutput(path, "first"), ["a"])

    with another_program_that_writes(path):
        for number in range(10):
            write(TableOutput(path, f"table{number}"), ["a", "b", "c"])

    for number in range(10):
        assert names_in(f"{path}|layername=table{number}") == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("kinds", "tables"),
    [
        (("table", "table:trees"), {"roofs": 4000, "trees": 4000}),
        (("append", "append"), {"roofs": 1 + 2 * 3 * 4000}),
    ],
    ids=["tables", "append"],
)
def test_two_qgis_that_write_to_one_file_at_once_lose_nothing(kinds, tables, qgis_app, tmp_path):
    path = tmp_path / "roofs.gpkg"
    if "append" in kinds:
        saved_rounds(path)
    environment = {**environment_of_tests(), "QT_QPA_PLATFORM": "offscreen"}

    writers = [
        subprocess.Popen(
            [sys.executable, str(WRITER), kind, str(path), "3"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        for kind in kinds
    ]  # fmt: skip
    said = [writer.communicate()[1] for writer in writers]

    assert [writer.returncode for writer in writers] == [0, 0], said
    for table, count in tables.items():
        layer = QgsVectorLayer(f"{path}|layername={table}", "", "ogr")
        assert layer.featureCount() == sum(1 for _ in layer.getFeatures()) == count
    assert not list(tmp_path.glob(f"{ASIDE}*"))
