"""Rasters and reviews in PostGIS, on a server that is started for the tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from layers import square, vector_layer
from map_server import CELL, LEFT, TOP, write
from object_classifier.algorithms.assess.algorithm import AssessAccuracy
from object_classifier.algorithms.sample_objects import SampleObjects
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)
from review_layers import run, town
from reviews import reviewing

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@pytest.fixture(scope="module")
def database():
    """Start PostgreSQL with PostGIS in a temporary folder; yield how psql and QGIS name it."""
    loader = shutil.which("raster2pgsql")
    if not PROGRAMS or not loader:
        pytest.skip("PostgreSQL with PostGIS and raster2pgsql is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: it holds a socket
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]  # never runs as root
    run_as = user if os.geteuid() == 0 else []
    if run_as:
        os.chown(folder, 65534, 65534)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(*command: str) -> None:
        subprocess.run(
            [*run_as, str(PROGRAMS[-1] / command[0]), *command[1:]],
            check=True, cwd=folder, stdout=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"},
        )  # fmt: skip

    data = str(folder / "data")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    run("initdb", "-D", data, "-A", "trust", "-U", "tester", "--no-sync")
    run("pg_ctl", "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start")
    try:
        yield f"host=127.0.0.1 port={port} user=tester dbname=postgres"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def load(database: str, file: Path, table: str) -> QgsRasterLayer:
    """Bring a file into the database in tiles of 100 x 100, and return its layer."""
    sql = subprocess.run(
        ["raster2pgsql", "-s", "3857", "-t", "100x100", "-I", "-C", str(file), table],
        check=True, capture_output=True,
    ).stdout  # fmt: skip
    extensions = b"SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS postgis;"
    extensions += b"CREATE EXTENSION IF NOT EXISTS postgis_raster;"
    subprocess.run(
        ["psql", "-q", "-v", "ON_ERROR_STOP=1", database],
        check=True, input=extensions + sql, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    source = f"{database} sslmode=disable mode=2 schema='public' column='rast' table='{table}'"
    layer = QgsRasterLayer(source, table, "postgresraster")
    assert layer.isValid(), layer.error().summary()
    return layer


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_a_postgis_raster_gives_the_labels_of_the_file(classify, model, database, tmp_path, kind):
    scale = 1 if kind is np.uint8 else 100
    pixels = np.random.default_rng(3).integers(5, 60, (3, 300, 420)).astype(kind) * kind(scale)
    pixels[:, :, 210:] += 180 * scale
    pixels[:, :60, :60] = 0
    file = write(tmp_path / "town.tif", pixels, nodata=0)
    layer = load(database, file, f"town_{np.dtype(kind).name}")
    before = layer.source()
    places = [(100, 100), (300, 100), (209, 250), (30, 30), (58, 58), (415, 296), (9000, 0)]
    squares = [square(LEFT + x * CELL, TOP - y * CELL, 4) for x, y in places]
    objects = vector_layer(*squares, crs="EPSG:3857")

    run = classify(RASTER=layer, FEATURES=objects, MODEL=model)

    from_file = classify(RASTER=str(file), FEATURES=objects, MODEL=model)
    keys = ("ClassLabel", "Confidence", "Status")
    assert [[row[key] for key in keys] for row in run.rows] == [
        [row[key] for key in keys] for row in from_file.rows
    ]
    assert run.rows[3]["ClassLabel"] is None  # all nodata
    assert layer.source() == before


def test_bands_of_a_postgis_raster_keep_a_nodata_each(classify, model, database, tmp_path):
    pixels = np.full((3, 100, 100), 200, np.uint8)
    pixels[0, :, :50], pixels[1, :, :50], pixels[2, :, :50] = 1, 2, 3
    files = []
    for number, band in enumerate(pixels, start=1):
        file = write(tmp_path / f"{number}.tif", band[np.newaxis], nodata=number)
        files.append(str(file))
    stack = tmp_path / "stack.vrt"
    gdal.BuildVRT(str(stack), files, separate=True)
    layer = load(database, stack, "stack")
    nodata = [layer.dataProvider().sourceNoDataValue(band) for band in (1, 2, 3)]
    assert nodata == [1, 2, 3]
    west, east = (square(LEFT + x * CELL, TOP - 50 * CELL, 4) for x in (25, 75))

    run = classify(RASTER=layer, FEATURES=vector_layer(west, east, crs="EPSG:3857"), MODEL=model)

    assert [row["ClassLabel"] for row in run.rows] == [None, "bright"]


def test_a_sample_in_a_table_is_reviewed_assessed_and_drawn_again(database, qgis_app) -> None:
    context = QgsProcessingContext()
    drawn = {"COUNT": 60, "MINIMUM_PER_CLASS": 10}
    sampled = run(SampleObjects, context, FEATURES=town(), **drawn).layer
    connection = ogr.Open(f"PG:{database}", 1)
    connection.ExecuteSQL("CREATE EXTENSION IF NOT EXISTS postgis")
    place = database.replace("dbname=postgres", "dbname='postgres'")
    table = f'{place} key=\'id\' table="public"."town" (geom)'
    problem, said = QgsVectorLayerExporter.exportLayer(sampled, table, "postgres", sampled.crs())
    assert not problem, said
    layer = QgsVectorLayer(table, "town", "postgres")

    session = reviewing(layer, "SAMPLE")
    while session.shown is not None:
        session.answer(session.shown.feature["ClassLabel"])

    assert session.progress.answered == 60 and session.finish() == ""
    assessed = run(AssessAccuracy, context, FEATURES=QgsVectorLayer(table, "town", "postgres"))
    assert "100.0 % of 300 objects" in assessed.said() and "60 of them were" in assessed.said()
    again = run(SampleObjects, context, FEATURES=layer, **drawn)
    assert "60 of them were answered already" in again.said()
    context.temporaryLayerStore().removeAllMapLayers()
