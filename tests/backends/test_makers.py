"""Models as their makers write them, with no .emd: probabilities equal those of the maker's way.

Each is made here with random weights, in the maker's published layout, and run as a whole job on
photos of several shapes. What stands beside as the maker's own predict is the published one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import onnxruntime
import pytest
from model_files import write_hugging_face, write_package
from object_classifier.core.engine.pipeline import classify
from object_classifier.core.job import ClassificationJob, ImageSource
from object_classifier.core.model.package_writing import save_package
from object_classifier.core.model.source import open_model
from object_classifier.core.results import open_results
from onnx import TensorProto, helper, numpy_helper
from PIL import Image, ImageOps
from scenes import Listener

pytestmark = pytest.mark.filterwarnings("ignore")  # TensorFlow's and Keras's own, and rasterio's

SHAPES = [(300, 400), (260, 260), (70, 90)]
"""Rows and columns of the photos: none is squeezed more along its columns, which newer Pillow would
then squeeze first."""


@pytest.fixture(scope="session")
def photos(tmp_path_factory) -> list[Path]:
    folder = tmp_path_factory.mktemp("photos")
    return [_photo(folder / f"{number}.png", *shape) for number, shape in enumerate(SHAPES)]


def _photo(path: Path, height: int, width: int) -> Path:
    random = np.random.default_rng(height)
    coarse = random.integers(0, 256, (height // 10 + 1, width // 10 + 1, 3))
    smooth = coarse.repeat(10, 0).repeat(10, 1)[:height, :width]
    noisy = smooth + random.integers(-40, 40, smooth.shape)
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).save(path)
    return path


def ours(model: Path, photos: list[Path], folder: Path) -> np.ndarray:
    """Return the probabilities of a run: (photos, classes)."""
    definition = open_model(str(model), folder / "cache")
    opened = str(definition.emd_path or definition.model_file)
    job = folder / "job"
    job.mkdir(parents=True, exist_ok=True)
    images = tuple(ImageSource(str(path), path.stem) for path in photos)
    ClassificationJob(model=opened, images=images, class_probabilities=True).write(job)
    classify(job, Listener())
    with open_results(job) as rows:
        found = list(rows)
    assert [row.status for row in found] == [None] * len(photos)
    return np.array([row.probabilities for row in found])


def theirs(photos: list[Path], predict: Callable[[Image.Image], Any]) -> np.ndarray:
    return np.concatenate([np.asarray(predict(Image.open(path).convert("RGB"))) for path in photos])


def labels(folder: Path, text: str) -> None:
    (folder / "labels.txt").write_text(text)


def onnx_network(
    path: Path, *, side: int | str = 64, tables: bool = False, classes: int = 3, **metadata: str
) -> Path:
    """Write a convolution, global means and a softmax of some classes, (N, 3, side, side) in."""
    random = np.random.default_rng(5)
    values = {
        "kernel": random.normal(0, 0.4, (8, 3, 3, 3)).astype(np.float32),
        "weights": random.normal(0, 0.2, (8, classes)).astype(np.float32),
    }
    score = "probability" if tables else "model_output"
    nodes = [
        helper.make_node("Conv", ["data", "kernel"], ["conv"], strides=[2, 2]),
        helper.make_node("Relu", ["conv"], ["relu"]),
        helper.make_node("GlobalAveragePool", ["relu"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("MatMul", ["flat", "weights"], ["logits"]),
        helper.make_node("Softmax", ["logits"], [score]),
    ]
    outputs = [helper.make_tensor_value_info(score, TensorProto.FLOAT, ["n", classes])]
    domains = [helper.make_opsetid("", 13)]
    if tables:
        names = ["red", "green", "blue"]
        values["names"] = np.array(names, object)
        nodes += [
            helper.make_node(
                "ZipMap", [score], ["loss"], domain="ai.onnx.ml", classlabels_strings=names
            ),
            helper.make_node("ArgMax", [score], ["best"], axis=1),
            helper.make_node("Gather", ["names", "best"], ["classLabel"]),
        ]
        table = helper.make_map_type_proto(
            TensorProto.STRING, helper.make_tensor_type_proto(TensorProto.FLOAT, [])
        )
        outputs = [
            helper.make_tensor_value_info("classLabel", TensorProto.STRING, ["n", 1]),
            helper.make_value_info("loss", helper.make_sequence_type_proto(table)),
        ]
        domains.append(helper.make_opsetid("ai.onnx.ml", 1))
    image = helper.make_tensor_value_info("data", TensorProto.FLOAT, ["n", 3, side, side])
    weights = [numpy_helper.from_array(value, name) for name, value in values.items()]
    graph = helper.make_graph(nodes, "net", [image], outputs, weights)
    model = helper.make_model(graph, opset_imports=domains, ir_version=8)
    helper.set_model_props(model, metadata)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)
    return path


def run_onnx(path: Path, chips: np.ndarray, output: str) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(path))
    return session.run([output], {"data": chips.astype(np.float32)})[0]


CUSTOM_VISION = {
    "bgr_255": ("Bgr8", "NominalRange_0_255"),
    "rgb_1": ("Rgb8", "Normalized_0_1"),
}


@pytest.mark.parametrize("kind", CUSTOM_VISION)
def test_custom_vision_as_its_sample_runs_it(photos, tmp_path, kind) -> None:
    order, span = CUSTOM_VISION[kind]
    metadata = {"Image.BitmapPixelFormat": order, "Image.NominalPixelRange": span}
    path = onnx_network(tmp_path / "m" / "model.onnx", **metadata)
    labels(path.parent, "tiles\nmetal\nthatch")

    def predict(image: Image.Image) -> np.ndarray:
        pixels = np.array(image.resize((64, 64)), np.float32).transpose(2, 0, 1)[None]
        pixels = pixels[:, ::-1] if order == "Bgr8" else pixels
        chips = pixels if span.endswith("255") else pixels / 255
        return run_onnx(path, chips, "model_output")

    assert ours(path.parent, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


def test_custom_vision_of_the_first_generation_answers_in_tables(photos, tmp_path) -> None:
    metadata = {
        "Image.BitmapPixelFormat": "Bgr8",
        "Image.NominalPixelRange": "NominalRange_0_255",
    }
    path = onnx_network(tmp_path / "m" / "model.onnx", tables=True, **metadata)
    labels(path.parent, "blue\nred\ngreen")  # in another order than the graph's

    def predict(image: Image.Image) -> list[list[float]]:
        pixels = np.array(image.resize((64, 64)), np.float32).transpose(2, 0, 1)[None, ::-1]
        (table,) = run_onnx(path, pixels, "loss")
        return [[table["blue"], table["red"], table["green"]]]

    assert ours(path, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


def test_a_table_names_the_classes_where_nothing_else_does(tmp_path) -> None:
    path = onnx_network(tmp_path / "model.onnx", tables=True)

    definition = open_model(str(path), tmp_path / "cache")

    assert [entry.name for entry in definition.classes] == ["red", "green", "blue"]


def test_ultralytics_onnx_as_its_own_transforms_feed_it(photos, tmp_path) -> None:
    metadata = {
        "description": "Ultralytics YOLOv8n-cls model trained on roofs",
        "author": "Ultralytics",
        "version": "8.3.107",
        "license": "AGPL-3.0 License (https://ultralytics.com/license)",
        "docs": "https://docs.ultralytics.com",
        "stride": "1",
        "task": "classify",
        "batch": "1",
        "imgsz": "[64, 64]",
        "names": "{0: 'tiles', 1: 'metal', 2: 'thatch'}",
    }
    path = onnx_network(tmp_path / "best.onnx", **metadata)

    def predict(image: Image.Image) -> np.ndarray:
        """Do what its `classify_transforms` do: Resize(64), CenterCrop(64), ToTensor()."""
        short = min(image.size)
        image = image.resize([64 * length // short for length in image.size], Image.BILINEAR)
        left, top = (round((length - 64) / 2) for length in image.size)
        pixels = np.asarray(image.crop((left, top, left + 64, top + 64)), np.float32)
        return run_onnx(path, pixels.transpose(2, 0, 1)[None] / 255, "model_output")

    definition = open_model(str(path), tmp_path / "cache")
    assert definition.raw["License"].startswith("AGPL-3.0")
    assert ours(path, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


@pytest.mark.parametrize(
    ("size", "crop"),
    [({"height": 64, "width": 64}, None), ({"shortest_edge": 73}, {"height": 64, "width": 64})],
)
def test_onnx_of_optimum_is_fed_by_its_preprocessor(photos, tmp_path, size, crop) -> None:
    folder = tmp_path / "m"
    path = onnx_network(folder / "onnx" / "model.onnx", side="side")
    config = {
        "architectures": ["ViTForImageClassification"],
        "model_type": "vit",
        "image_size": 64,
        "id2label": {"0": "tiles", "1": "metal", "2": "thatch"},
    }
    processor = {
        "image_processor_type": "BitImageProcessor" if crop else "ViTImageProcessor",
        "size": size,
        "resample": 3,
        "do_center_crop": crop is not None,
        "crop_size": crop,
        "image_mean": [0.48, 0.46, 0.41],
        "image_std": [0.27, 0.26, 0.28],
    }
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "preprocessor_config.json").write_text(json.dumps(processor))

    def predict(image: Image.Image) -> np.ndarray:
        if crop:
            width, height = image.size
            short = min(image.size)
            image = image.resize((width * 73 // short, height * 73 // short), Image.BICUBIC)
            left, top = (image.width - 64) // 2, (image.height - 64) // 2
            image = image.crop((left, top, left + 64, top + 64))
        else:
            image = image.resize((64, 64), Image.BICUBIC)
        pixels = np.array(image, np.float32) / 255
        chip = (pixels - processor["image_mean"]) / processor["image_std"]
        return run_onnx(path, chip.transpose(2, 0, 1)[None], "model_output")

    assert ours(folder, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


def tensorflow() -> Any:
    return pytest.importorskip("tensorflow", reason="TensorFlow is not installed")


def keras_network(keras: Any, *, side: int, first: tuple[Any, ...] = ()) -> Any:
    """Return a convolution, means and a softmax of three classes."""
    return keras.Sequential(
        [
            keras.layers.InputLayer((side, side, 3)),
            *first,
            keras.layers.Conv2D(8, 5, strides=4, activation="relu"),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )


def teachable_machine(keras: Any) -> Any:
    """Return a network in the layout of keras_model.h5: two models of a trunk and of two layers."""
    trunk = keras.Sequential(
        [
            keras.layers.InputLayer((224, 224, 3)),
            keras.layers.Conv2D(8, 7, strides=4, activation="relu", name="Conv1"),
            keras.layers.GlobalAveragePooling2D(
                name="global_average_pooling2d_GlobalAveragePooling2D1"
            ),
        ],
        name="sequential_1",
    )
    head = keras.Sequential(
        [
            keras.layers.InputLayer((8,)),
            keras.layers.Dense(100, activation="relu", name="dense_Dense1"),
            keras.layers.Dense(3, activation="softmax", use_bias=False, name="dense_Dense2"),
        ],
        name="sequential_3",
    )
    model = keras.Sequential([trunk, head], name="sequential_4")
    model.build((None, 224, 224, 3))
    return model


def predict_as_teachable_machine(model: Any) -> Callable[[Image.Image], Any]:
    """Return the snippet that its export page shows."""

    def predict(image: Image.Image) -> Any:
        fitted = ImageOps.fit(image, (224, 224), Image.Resampling.LANCZOS)
        return model.predict((np.asarray(fitted, np.float32) / 127.5 - 1)[None], verbose=0)

    return predict


@pytest.mark.tensorflow
@pytest.mark.parametrize("export", ["h5", "zip", "savedmodel", "savedmodel_zip"])
def test_teachable_machine_as_its_snippet_runs_it(photos, tmp_path, export) -> None:
    tensorflow()
    keras = pytest.importorskip("tf_keras")
    keras.utils.set_random_seed(3)
    model = teachable_machine(keras)
    folder = tmp_path / "m"
    folder.mkdir()
    labels(folder, "0 tiles\n1 metal\n2 thatch\n")
    if export.startswith("savedmodel"):
        keras.models.save_model(model, folder / "model.savedmodel", save_format="tf")
    else:
        model.save(folder / "keras_model.h5", save_format="h5")
    chosen = folder / "keras_model.h5" if export == "h5" else folder
    if export.endswith("zip"):
        files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        chosen = write_package(tmp_path / "converted.zip", files)

    expected = theirs(photos, predict_as_teachable_machine(model))

    assert open_model(str(chosen), tmp_path / "cache").raw["Maker"] == "Teachable Machine"
    assert ours(chosen, photos, tmp_path) == pytest.approx(expected, abs=1e-4)


@pytest.mark.tensorflow
@pytest.mark.parametrize("layer", ["Rescaling", "Normalization", None])
@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_keras_normalises_by_its_own_layers_or_as_is_assumed(
    photos, tmp_path, layer, suffix
) -> None:
    flow = tensorflow()
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(4)
    first = {
        "Rescaling": keras.layers.Rescaling(1 / 127.5, offset=-1),
        "Normalization": keras.layers.Normalization(mean=[120.0] * 3, variance=[3600.0] * 3),
    }
    model = keras_network(keras, side=48, first=(first[layer],) if layer else ())
    path = tmp_path / "m" / f"net{suffix}"
    path.parent.mkdir()
    model.save(path)
    (path.parent / "class_names.json").write_text('["tiles", "metal", "thatch"]')

    def predict(image: Image.Image) -> Any:
        resized = flow.image.resize(np.array(image)[None], (48, 48))
        return model.predict(resized if layer else resized / 255, verbose=0)

    assert ours(path, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)
    assumed = open_model(str(path), tmp_path / "cache").assumed
    assert ("Normalization" in assumed) == (layer is None)


@pytest.mark.tensorflow
def test_custom_vision_for_tensorflow_as_its_sample_runs_it(photos, tmp_path) -> None:
    flow = tensorflow()
    v1 = flow.compat.v1
    random = np.random.default_rng(6)
    folder = tmp_path / "m"
    with v1.Graph().as_default() as graph:
        image = v1.placeholder(flow.float32, (None, 64, 64, 3), name="Placeholder")
        kernel = random.normal(0, 0.05, (3, 3, 3, 8)).astype(np.float32)
        pooled = flow.reduce_mean(flow.nn.relu(flow.nn.conv2d(image, kernel, 2, "VALID")), [1, 2])
        weights = random.normal(0, 0.1, (8, 3)).astype(np.float32)
        scores = flow.nn.softmax(flow.matmul(pooled, weights), name="loss")
    folder.mkdir()
    (folder / "model.pb").write_bytes(graph.as_graph_def().SerializeToString())
    labels(folder, "tiles\nmetal\nthatch")
    manifest = {"DomainType": "Classification", "ModelFileName": "model.pb", "SchemaVersion": "1.0"}
    (folder / "cvexport.manifest").write_text(json.dumps(manifest))

    def predict(picture: Image.Image) -> Any:
        chip = np.array(picture.resize((64, 64)), np.float32)[None, :, :, ::-1]
        with v1.Session(graph=graph) as session:
            return session.run(scores, {image: chip})

    assert ours(folder, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


PAGE = (Path(__file__).resolve().parents[2] / "docs" / "models.md").read_text(encoding="utf-8")


def run_recipe(heading: str, folder: Path) -> None:
    """Run the Python of a section of docs/models.md in a folder, as its reader would."""
    section = PAGE.split(f"\n{heading}\n")[1].split("\n### ")[0]
    (code,) = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True, capture_output=True)


def test_the_recipe_for_onnx_runs(photos, tmp_path) -> None:
    folder = tmp_path / "m"
    path = onnx_network(folder / "roofs.onnx", classes=2)
    run_recipe("### ONNX: its own metadata", folder)
    path.unlink()

    def predict(image: Image.Image) -> np.ndarray:
        pixels = np.asarray(image.resize((64, 64), Image.BILINEAR), np.float32) / 127.5 - 1
        return run_onnx(folder / "named.onnx", pixels.transpose(2, 0, 1)[None], "model_output")

    found = ours(folder, photos, tmp_path)

    assert found == pytest.approx(theirs(photos, predict), abs=2e-3)  # Pillow rounds, ours does not


@pytest.mark.tensorflow
def test_the_recipe_for_keras_runs(photos, tmp_path) -> None:
    flow = tensorflow()
    keras = pytest.importorskip("keras")
    folder = tmp_path / "m"
    folder.mkdir()
    run_recipe("### Keras", folder)
    model = keras.models.load_model(folder / "roofs.keras")

    def predict(image: Image.Image) -> Any:
        return model.predict(flow.image.resize(np.array(image)[None], (64, 64)), verbose=0)

    definition = open_model(str(folder), tmp_path / "cache")
    assert [entry.name for entry in definition.classes] == ["tiles", "metal"]
    assert ours(folder, photos, tmp_path) == pytest.approx(theirs(photos, predict), abs=1e-4)


@pytest.mark.parametrize("maker", ["custom_vision", "ultralytics", "hugging_face"])
def test_a_model_that_was_saved_as_a_package_gives_the_same_answers(
    photos, tmp_path, maker
) -> None:
    metadata = {
        "custom_vision": {"Image.BitmapPixelFormat": "Bgr8"},
        "ultralytics": {"author": "Ultralytics", "imgsz": "[64, 64]", "names": "['a', 'b', 'c']"},
        "hugging_face": {},
    }
    folder = tmp_path / "m"
    if maker == "hugging_face":
        write_hugging_face(folder, resample=3)
        onnx_network(folder / "model.onnx", side="side")
    else:
        onnx_network(folder / "model.onnx", **metadata[maker])
        labels(folder, "a\nb\nc")

    save_package(open_model(str(folder), tmp_path / "cache"), tmp_path / "saved.dlpk")

    expected = ours(folder, photos, tmp_path / "bare")
    assert (ours(tmp_path / "saved.dlpk", photos, tmp_path / "saved") == expected).all()


def test_of_several_outputs_the_one_of_logits_is_taken(photos, tmp_path) -> None:
    folder = tmp_path / "m"
    path = onnx_network(folder / "model.onnx")
    model = onnx.load(path)
    model.graph.node[-1].op_type = "Identity"
    del model.graph.output[:]
    for name, width in (("logits", 3), ("flat", 8)):
        model.graph.output.append(
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", width])
        )
    onnx.save(model, path)
    labels(folder, "a\nb\nc")

    assert ours(folder, photos, tmp_path).shape == (len(photos), 3)
