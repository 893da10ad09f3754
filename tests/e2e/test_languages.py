"""A QGIS that speaks German: all that is said is German, all that is computed is the same."""

from __future__ import annotations

import re

import pytest
from installed import ROOT, InstalledPlugin
from layers import EAST, OUTSIDE, WEST, raster_file, vector_layer

ALGORITHM = "objectclassifier:classifyobjects"

pytestmark = pytest.mark.skipif(
    not list((ROOT / "i18n").glob("*.qm")),
    reason="the translations are not compiled (make i18n-compile)",
)


@pytest.fixture
def speaking(model_python, tmp_path):
    """Return a function that makes a profile in a language."""
    return lambda locale: InstalledPlugin.create(tmp_path / locale, locale=locale)


@pytest.fixture
def objects(tmp_path) -> str:
    """Return a file with three objects: bright, outside, dark."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    path = tmp_path / "objects.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        vector_layer(EAST, OUTSIDE, WEST),
        str(path),
        QgsCoordinateTransformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    return str(path)


@pytest.mark.parametrize(
    ("locale", "name", "label"),
    [
        ("de", "Objekte mit Deep Learning klassifizieren", "Zellgröße"),
        ("fr_CA", "Classer des objets par apprentissage profond", "Taille de cellule"),
        ("es", "Clasificar objetos mediante aprendizaje profundo", "Tamaño de celda"),
        ("en_US", "Classify objects using deep learning", "Cell size"),
        ("cy", "Classify objects using deep learning", "Cell size"),
    ],
)
def test_an_algorithm_is_named_in_the_language_of_qgis(speaking, locale, name, label):
    said = speaking(locale).qgis_process("help", ALGORITHM).stdout

    assert name in said and label in said


def test_a_reason_is_german_and_the_numbers_are_the_same(
    speaking, model, raster, objects, tmp_path
):
    rows, legends = {}, {}
    for locale in ("de", "en_US"):
        output = tmp_path / locale / "out.gpkg"
        said = speaking(locale).qgis_process(
            "run", ALGORITHM, "--",
            f"RASTER={raster}", f"FEATURES={objects}", f"MODEL={model}", f"OUTPUT={output}",
        )  # fmt: skip
        assert said.returncode == 0, said.stderr
        layer = _layer(output)
        legends[locale] = [category.label() for category in layer.renderer().categories()]
        rows[locale] = [feature.attributeMap() for feature in layer.getFeatures()]
        if locale == "de":
            assert "dark: 1" in said.stdout
            assert "nicht klassifiziert sind: 1 von 3." in said.stdout + said.stderr

    statuses = {locale: [row.pop("Status") for row in found] for locale, found in rows.items()}
    assert rows["de"] == rows["en_US"]
    assert statuses["de"][1] == "Das Objekt liegt außerhalb des Bildes"
    assert statuses["en_US"][1] == "The object lies outside the image"
    assert legends["de"] == ["dark", "bright", "nicht klassifiziert"]


def test_an_error_of_the_models_process_is_german(speaking, brightness_model, objects, tmp_path):
    one_band = raster_file(tmp_path / "gray.tif", bands=1)

    said = speaking("de").qgis_process(
        "run", ALGORITHM, "--", f"RASTER={one_band}", f"FEATURES={objects}",
        f"MODEL={brightness_model(bands=4)}", f"OUTPUT={tmp_path / 'out.gpkg'}",
    )  # fmt: skip

    assert said.returncode == 1
    assert "Das Bild hat zu wenige Kanäle für dieses Modell (gray" in said.stderr
    assert "1 Kanal; das Modell verlangt Kanal 4" in said.stderr


def test_thousands_are_grouped_as_the_language_does(speaking):
    said = speaking("de").qgis_process(
        "run", "objectclassifier:setupruntime", "--",
        "ACTION=CREATE", "FRAMEWORKS=PYTORCH", "DRY_RUN=1",
    )  # fmt: skip

    assert re.search(r"Speicherplatz: etwa \d\.\d{3} MB", said.stdout), said.stdout


def _layer(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "out", "ogr")
    assert layer.isValid()
    return layer
