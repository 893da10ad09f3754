"""Labels, confidences and Status of whole runs are those of a straightforward program."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import rasterio
import shapely
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.job import ChipResize
from object_classifier.core.results import open_results
from onnx_networks import everywhere_network
from reference_chips import reference_squish
from reference_run import objects_of, reference_rows
from scenes import NORTH_UP, Listener, noise, rules, write_job, write_raster

from .test_real_data import CASES

pytestmark = [
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
]

CLASSES = [{"Value": value, "Name": name} for value, name in enumerate("abcd", start=5)]

SAMPLE = Path(__file__).resolve().parents[2] / "sample"

AT_MOST = 50
"""Objects of a data set: the program takes its time for each."""


def run(folder: Path, raster: Path, objects: Any, rules: Any, **settings: Any) -> list[tuple]:
    """Return value, confidence and Status of each object, as the engine has them."""
    emd = {
        "Framework": "ONNX", "ModelConfiguration": "classifier", "ModelFile": "m.onnx",
        "Normalization": "none", "Classes": CLASSES, "ExtractBands": list(rules.bands),
        "ImageWidth": rules.width, "ImageHeight": rules.height,
        "CropSizeFixed": int(rules.crop_size_fixed),
        "BlackenAroundFeature": int(rules.blacken_around_feature), **settings.pop("emd", {}),
    }  # fmt: skip
    job = write_job(folder / "job", raster, objects, emd=emd, **settings)
    classify(job, Listener())
    with open_results(job) as results:
        return [(row.value, row.confidence, row.status) for row in results]


def assert_equal(found: list[tuple], expected: list[Any]) -> None:
    values = [entry["Value"] for entry in CLASSES]
    assert [status for _, _, status in found] == [row.status for row in expected]
    assert [value for value, _, _ in found] == [
        None if row.code < 0 else values[row.code] for row in expected
    ]
    np.testing.assert_allclose(
        [np.nan if confidence is None else confidence for _, confidence, _ in found],
        [row.confidence for row in expected],
        rtol=0,
        atol=1e-6,
    )


@pytest.fixture
def everywhere(tmp_path):
    """Return a function that makes a network of every pixel, in the job's folder, and runs it."""

    def make(bands: int, scale: float):
        content = everywhere_network(bands, len(CLASSES), scale=scale)
        (tmp_path / "job").mkdir()
        (tmp_path / "job" / "m.onnx").write_bytes(content)
        session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
        return lambda chips: session.run(None, {"chips": chips})[0]

    return make


@pytest.mark.parametrize(("fixed", "blacken"), [(True, False), (False, True)])
@pytest.mark.parametrize(("raster", "vector", "inside", "bands"), CASES)
def test_on_real_data(
    shared_data, tmp_path, everywhere, raster, vector, inside, bands, fixed, blacken
) -> None:
    raster = shared_data / raster
    objects = objects_of(shared_data / vector, raster)
    as_the_program(tmp_path, everywhere, raster, objects, inside, bands, fixed, blacken)


@pytest.mark.parametrize(("fixed", "blacken"), [(True, False), (False, True)])
def test_on_the_sample(tmp_path, everywhere, fixed, blacken) -> None:
    raster = SAMPLE / "town.tif"
    objects = objects_of(SAMPLE / "footprints.gpkg", raster)
    assert any(each is None for each in objects)
    as_the_program(tmp_path, everywhere, raster, objects, 436, (2, 0), fixed, blacken)


def as_the_program(folder, everywhere, raster, objects, inside, bands, fixed, blacken) -> None:
    objects = objects[:: -(-len(objects) // AT_MOST)]
    with rasterio.open(raster) as dataset:
        scale = 0.02 if dataset.dtypes[0] == "uint8" else 0.002
    changed = rules(24, 20, bands=bands, crop_size_fixed=fixed, blacken_around_feature=blacken)
    model = everywhere(len(bands), scale)

    found = run(folder, raster, objects, changed)

    expected = reference_rows(raster, objects, changed, reference_squish, model)
    assert sum(row.status is None for row in expected) > inside // 40
    assert_equal(found, expected)


def objects_of_all_kinds(count: int, random: np.random.Generator) -> list[Any]:
    """Return objects of all kinds over and around 60 x 45 m, tiny and larger than chips."""
    places = np.column_stack(
        [500_000 + random.uniform(-6, 66, count), 4_000_000 - random.uniform(-6, 51, count)]
    )
    sizes, kinds = random.uniform(0.1, 7, count), random.integers(0, 5, count)
    made: list[Any] = [None, shapely.Polygon()]
    for (x, y), size, kind in zip(places, sizes, kinds):
        halves = [shapely.box(x, y, x + 1, y + 1), shapely.box(x + 2, y, x + 3, y + size)]
        shapes = (
            shapely.box(x, y, x + size, y + size / 3),
            shapely.Point(x, y).buffer(size).difference(shapely.Point(x, y).buffer(size / 2)),
            shapely.MultiPolygon(halves),
            shapely.LineString([(x, y), (x + size, y + 1), (x, y + size)]),
            shapely.Point(x, y),
        )
        made.append(shapes[kind])
    return made


@pytest.mark.parametrize("resize", [ChipResize.NONE, ChipResize.SQUISH])
@pytest.mark.parametrize(("fixed", "blacken"), [(True, True), (False, False), (False, True)])
@pytest.mark.parametrize(
    "dtype", ["uint8", "uint16", "int16", "int32", "uint32", "float32", "float64"]
)
def test_on_made_scenes_with_nodata(tmp_path, everywhere, dtype, fixed, blacken, resize) -> None:
    random = np.random.default_rng(zlib.crc32(dtype.encode()))
    pixels = noise(3, 90, 120, dtype)
    pixels[:, 30:60, 20:50] = 7
    raster = write_raster(
        tmp_path / "image.tif", pixels, NORTH_UP, nodata=7, tiled=True, blockxsize=32, blockysize=16
    )
    objects = objects_of_all_kinds(60, random)
    changed = rules(12, 10, bands=(2, 0), crop_size_fixed=fixed, blacken_around_feature=blacken)
    model = everywhere(2, 0.05)

    found = run(tmp_path, raster, objects, changed, chip_resize=resize)

    squish = reference_squish if resize is ChipResize.SQUISH else None
    expected = reference_rows(raster, objects, changed, squish, model)
    assert sum(row.status is None for row in expected) > 20
    assert_equal(found, expected)
