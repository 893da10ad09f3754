"""Rasters, objects and models for the benchmarks, made by rules that always give the same."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from rasterio.windows import Window

CRS = "EPSG:32633"
STRIP = 1024
"""Rows that are made at once."""


def write_scene(path, size, *, bands=3, dtype="uint8", pixels=None):
    """Write a square GeoTIFF in DEFLATE with blocks of 256 px: patches of 8 px, with noise.

    Args:
        path: of the file.
        size: width and height, pixels of 1 m.
        bands: how many.
        dtype: of the pixels.
        pixels: (bands, size, size) to write instead.
    """
    random = np.random.default_rng(0)
    top = np.iinfo(dtype).max // 5
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=bands, dtype=dtype, tiled=True,
        blockxsize=256, blockysize=256, compress="deflate", zlevel=1, interleave="pixel",
        crs=CRS, transform=Affine(1, 0, 0, 0, -1, size), bigtiff="if_safer",
    ) as dataset:  # fmt: skip
        for row in range(0, size, STRIP):
            rows = min(STRIP, size - row)
            if pixels is not None:
                strip = pixels[:, row : row + rows]
            else:
                coarse = random.integers(0, 4 * top, (bands, -(-rows // 8), -(-size // 8)), dtype)
                strip = coarse.repeat(8, 1).repeat(8, 2)[:, :rows, :size]
                strip += random.integers(0, top, strip.shape, dtype)
            dataset.write(strip, window=Window(0, row, size, rows))
    return path


def footprints(size, count, chip):
    """Return octagons in random order that do not overlap, as buildings do not."""
    random = np.random.default_rng(1)
    across = int(np.ceil(np.sqrt(count)))
    margin = min(chip, size / 4)
    spacing = (size - 2 * margin) / across
    places = random.permutation(across**2)[:count]
    spots = margin + spacing / 2 + spacing * np.column_stack(np.divmod(places, across))
    radius = np.clip(random.uniform(0.1, 0.45, count) * spacing, 1, chip / 2)
    return shapely.buffer(shapely.points(spots), radius, quad_segs=2)


def squares(size, count, side):
    """Return squares in random order, evenly over a scene."""
    random = np.random.default_rng(2)
    across = int(np.ceil(np.sqrt(count)))
    places = random.permutation(across**2)[:count]
    corners = (size - side) / across * np.column_stack(np.divmod(places, across))
    x, y = corners.T
    return shapely.box(x, y, x + side, y + side)


def write_objects(path, geometries):
    """Write a GeoPackage with a number, a name and an area for each object."""
    count = len(geometries)
    fields = [
        np.arange(count),
        np.char.add("building ", np.arange(count).astype(str)).astype(object),
    ]
    pyogrio.raw.write(
        path, shapely.to_wkb(geometries), [*fields, shapely.area(geometries)],
        np.array(["number", "name", "area"]), layer="objects", geometry_type="Polygon", crs=CRS,
        driver="GPKG",
    )  # fmt: skip
    return path


def write_definition(folder, *, model_file, size, bands=3, blacken=False, **keys):
    """Write the .emd of a model that wants chips of a fixed size; return its path."""
    emd = {
        "ModelType": "ObjectClassification", "ModelFile": model_file, "ModelName": "Benchmark",
        "ImageWidth": size, "ImageHeight": size, "ExtractBands": list(range(bands)),
        "CropSizeFixed": 1, "BlackenAroundFeature": int(blacken), "ImageSpaceUsed": "MAP_SPACE",
        "Classes": [{"Value": value, "Name": f"kind {value}"} for value in range(1, 5)], **keys,
    }  # fmt: skip
    path = folder / "model.emd"
    path.write_text(json.dumps(emd), encoding="utf-8")
    return path


def write_free_model(folder, size, *, bands=3, blacken=False):
    """Write an ONNX model that costs next to nothing: it looks at the means of the bands."""
    return _write_onnx(folder, size, bands, blacken, convolutions=0)


def write_busy_model(folder, size, *, convolutions=5):
    """Write an ONNX model that has a processor to itself: some 20 million products a layer."""
    return _write_onnx(folder, size, 3, False, convolutions)


CHANNELS = 64


def _write_onnx(folder, size, bands, blacken, convolutions):
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    random = np.random.default_rng(3)
    nodes, weights, last, channels = [], [], "chips", bands
    for number in range(convolutions):
        shape = CHANNELS, channels, 3, 3
        kernel = random.normal(0, (2 / (9 * channels)) ** 0.5, shape).astype(np.float32)
        weights.append(numpy_helper.from_array(kernel, f"kernel{number}"))
        nodes += [
            helper.make_node(
                "Conv", [last, f"kernel{number}"], [f"sum{number}"], pads=[1] * 4,
                strides=[1 if number else 2] * 2,
            ),
            helper.make_node("Relu", [f"sum{number}"], [f"map{number}"]),
        ]  # fmt: skip
        last, channels = f"map{number}", CHANNELS
    scores = random.normal(0, 0.05, (channels, 4)).astype(np.float32)
    weights.append(numpy_helper.from_array(scores, "weights"))
    nodes += [
        helper.make_node("ReduceMean", [last], ["means"], axes=[2, 3], keepdims=0),
        helper.make_node("MatMul", ["means", "weights"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    graph = helper.make_graph(
        nodes, "means",
        [helper.make_tensor_value_info("chips", TensorProto.FLOAT, ["n", bands, size, size])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", 4])],
        weights,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, str(folder / "model.onnx"))
    return write_definition(
        folder, model_file="model.onnx", size=size, bands=bands, blacken=blacken,
        Framework="ONNX", Normalization="none",
    )  # fmt: skip
