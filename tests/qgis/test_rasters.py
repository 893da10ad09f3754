"""core.layers.imagery.rasters: everything that RASTER may be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from layers import raster_file
from object_classifier.core.errors import InputError
from object_classifier.core.layers.imagery import image_folders
from object_classifier.core.layers.imagery.raster_facts import facts_of_layer
from object_classifier.core.layers.imagery.rasters import read_rasters
from osgeo import gdal
from qgis.core import QgsProject, QgsProperty, QgsRasterLayer


def test_a_path_a_layer_its_id_and_its_name_mean_the_same_image(context, tmp_path):
    path = raster_file(tmp_path / "ortho.tif")
    layer = QgsRasterLayer(str(path), "my ortho")
    QgsProject.instance().addMapLayer(layer)

    for value in (str(path), path, layer, layer.id(), "my ortho", [str(path)], [layer],
                  QgsProperty.fromValue(str(path))):  # fmt: skip
        (raster,) = read_rasters(value, context)
        assert raster.image.path == str(path.resolve())
        assert raster.crs.authid() == "EPSG:32615"


def test_the_crs_is_the_one_that_the_user_gave_the_layer(context, tmp_path):
    layer = QgsRasterLayer(str(raster_file(tmp_path / "ortho.tif", crs=None)), "ortho")
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))

    (raster,) = read_rasters(layer, context)

    assert raster.crs.authid() == "EPSG:3857"


def test_a_folder_is_all_its_images_by_name(context, tmp_path):
    for name in ("b.tif", "a.tif", "C.TIF"):
        raster_file(tmp_path / name)
    (tmp_path / "a.tif.aux.xml").write_text("<PAMDataset/>")
    (tmp_path / "notes.txt").write_text("no image")

    images = [raster.image.name for raster in read_rasters(str(tmp_path), context)]

    assert images == ["C", "a", "b"]


def test_folders_in_a_folder_are_looked_through_and_links_are_not(context, tmp_path):
    for name in ("z.tif", "b/2.tif", "a/deep/1.tif", ".hidden/no.tif"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        raster_file(tmp_path / name)
    (tmp_path / "a" / "circle").symlink_to(tmp_path, target_is_directory=True)

    images = [raster.image.name for raster in read_rasters(str(tmp_path), context)]

    assert images == ["z", "1", "2"]


def test_a_folder_of_far_too_many_files_is_refused(context, tmp_path, monkeypatch):
    monkeypatch.setattr(image_folders, "MOST_FILES", 2)
    for name in ("1.txt", "2.txt", "3.txt"):
        (tmp_path / name).touch()

    with pytest.raises(InputError, match="more than 2 files"):
        read_rasters(str(tmp_path), context)


@pytest.mark.parametrize("nothing", [None, "", []])
def test_nothing_is_no_image(nothing, context):
    assert read_rasters(nothing, context) == ()


def test_a_missing_file_is_named(context, tmp_path):
    with pytest.raises(InputError, match=r"gone\.tif"):
        read_rasters(str(tmp_path / "gone.tif"), context)


@pytest.mark.parametrize("is_layer", [True, False])
def test_an_image_in_the_memory_of_qgis_is_refused_before_the_run(context, tmp_path, is_layer):
    gdal.FileFromMemBuffer("/vsimem/m.tif", raster_file(tmp_path / "m.tif").read_bytes())
    try:
        image = QgsRasterLayer("/vsimem/m.tif", "m") if is_layer else "/vsimem/m.tif"
        with pytest.raises(InputError, match=r"memory of QGIS.*/vsimem/m\.tif.*Save it as a file"):
            read_rasters(image, context)
    finally:
        gdal.Unlink("/vsimem/m.tif")


def test_a_folder_without_images_is_said(context, tmp_path):
    with pytest.raises(InputError, match="holds no image"):
        read_rasters(str(tmp_path), context)


def test_a_web_layer_is_to_be_fetched(context):
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=3", "tiles", "wms")
    assert layer.isValid()

    (raster,) = read_rasters(layer, context)

    assert raster.remote is not None
    assert (raster.image.name, raster.band_count) == ("tiles", 3)
    assert raster.image.path.startswith("imagery/")


def test_a_service_can_be_named_by_its_address(context):
    text = "wms://type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=3"

    (raster,) = read_rasters(text, context)

    assert raster.remote is not None and raster.remote.provider.isValid()


def test_a_service_that_does_not_exist_is_no_raster(context):
    with pytest.raises(InputError, match="cannot open this raster layer"):
        read_rasters("wcs://identifier=none&url=http://127.0.0.1:9/", context)


def test_nothing_is_written_beside_the_users_file(context, tmp_path):
    path = raster_file(tmp_path / "ortho.tif")

    read_rasters(str(path), context)

    assert [entry.name for entry in tmp_path.iterdir()] == ["ortho.tif"]


@pytest.mark.parametrize(
    ("name", "crs"),
    [
        ("rasterio/RGB.byte.gcp.vrt", "EPSG:4326"),
        ("rasterio/RGB.byte.rpc.vrt", "EPSG:4326"),
        ("rpc/wv3_20.NTF", "EPSG:4326"),
        ("exif_orientation/F1.jpg", ""),
    ],
)
def test_raw_images_have_the_crs_of_their_gcps_or_rpcs(name, crs, context, shared_data):
    path = str(shared_data / "pixel_space" / name)

    for value in (path, QgsRasterLayer(path, "raw")):
        (raster,) = read_rasters(value, context)
        assert raster.crs.authid() == crs


def test_a_projection_without_a_code_is_kept(context, tmp_path):
    proj = "+proj=laea +lat_0=52.5 +lon_0=13.25 +x_0=1234 +ellps=GRS80 +units=m"
    path = raster_file(tmp_path / "own.tif", crs=proj)

    (raster,) = read_rasters(str(path), context)

    assert raster.crs.isValid() and "52.5" in raster.crs.toProj()


def tile_index(folder: Path, *names: str) -> str:
    """Write an index of tiles beside it, as gdaltindex does."""
    features = [
        {"type": "Feature", "geometry": None, "properties": {"location": name}} for name in names
    ]
    path = folder / "index.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


def test_a_tile_index_is_its_tiles(context, tmp_path):
    (tmp_path / "post").mkdir()
    tiles = [raster_file(tmp_path / "post" / name) for name in ("a.tif", "b.tif")]
    raster_file(tmp_path / "post" / "another.tif")

    images = read_rasters(tile_index(tmp_path, "post/a.tif", "post/b.tif"), context)

    assert {raster.image.path for raster in images} == {str(path.resolve()) for path in tiles}


def test_an_index_of_a_missing_tile_names_it(context, tmp_path):
    with pytest.raises(InputError, match=r"gone\.tif"):
        read_rasters(tile_index(tmp_path, "gone.tif"), context)


def test_a_layer_says_which_of_its_bands_is_alpha(tmp_path):
    options = ["ALPHA=YES"]
    driver, path = gdal.GetDriverByName("GTiff"), str(tmp_path / "a.tif")
    driver.Create(path, 5, 5, 4, gdal.GDT_Byte, options).SetGeoTransform((0, 1, 0, 0, 0, -1))
    layer = QgsRasterLayer(path, "rgba")

    facts = facts_of_layer(layer)

    assert (facts.name, facts.band_count, facts.alpha) == ("rgba", 4, (4,))
    assert facts.model_bands == (0, 1, 2)


@pytest.mark.parametrize("login", [" authcfg='abc1234'", "|credential:AWS_REGION=eu"])
def test_a_source_with_a_login_is_left_to_qgis(context, tmp_path, login):
    path = raster_file(tmp_path / "r.tif")
    layer = QgsRasterLayer(f"{path}{login}", "r", "gdal")
    if not layer.isValid():
        pytest.skip("this QGIS cannot open such a source")

    (raster,) = read_rasters(layer, context)

    assert raster.remote is not None and raster.image.is_in_folder
