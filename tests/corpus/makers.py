"""One small file for each known way in through a reader of models. Nothing here is run.

A maker writes into a folder and returns what a user would choose. Each file, where it has its way,
leaves `target` behind; those of `WORKING` are loaded with consent as well, to show that they do.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any, Callable, NamedTuple

import pytest
from model_files import emd

Maker = Callable[[Path, Path], Path]

PLAIN = {"ModelConfiguration": ..., "InferenceFunction": ..., "ModelParameters": ...}


class Case(NamedTuple):
    """One way in.

    Attributes:
        name: its CVE, or what it is called.
        make: writes it.
        refused: the errors that a user may get.
        works: loading it with consent leaves the target behind.
    """

    name: str
    make: Maker
    refused: str = "UntrustedModelError"
    works: bool = False


def definition(folder: Path, name: str, **keys: Any) -> Path:
    """Write the .emd of a model file; return it."""
    path = folder / "model.emd"
    classes = [{"Value": value, "Name": f"class {value}"} for value in range(3)]
    path.write_text(json.dumps(emd(ModelFile=name, Classes=classes, **keys)), encoding="utf-8")
    return path


class Touch:
    """Unpickling it makes a file."""

    def __init__(self, target: Path) -> None:
        self.target = str(target)

    def __reduce__(self) -> tuple[Any, ...]:
        return open, (self.target, "w")


def attack(target: Path, protocol: int = 2) -> bytes:
    return pickle.dumps(Touch(target), protocol)


# PyTorch: pickles.


def archive(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in members:
            file.writestr(name, content)
    return buffer.getvalue()


def weights(content: Callable[[Path], bytes]) -> Maker:
    """Return the maker of a FeatureClassifier with these weights."""

    def make(folder: Path, target: Path) -> Path:
        (folder / "weights.pth").write_bytes(content(target))
        return definition(folder, "weights.pth")

    return make


def state_dict(*, numel: int = 4) -> bytes:
    """Return torch's pickle of {"w": tensor of 4} whose storage claims another size."""
    storage = b"((X\x07\0\0\0storagectorch\nFloatStorage\nX\x01\0\0\x000X\x03\0\0\0cpu"
    storage += b"J" + struct.pack("<i", numel) + b"tQ"
    tensor = b"ctorch._utils\n_rebuild_tensor_v2\n" + storage
    tensor += b"K\0(J" + struct.pack("<i", numel) + b"t(K\x01t\x89ccollections\nOrderedDict\n)RtR"
    return b"\x80\x02}X\x01\0\0\0w" + tensor + b"s."


def torch_zip(data: bytes, *more: tuple[str, bytes]) -> bytes:
    return archive(("net/data.pkl", data), ("net/data/0", bytes(16)), ("net/version", b"3"), *more)


def duplicate(target: Path) -> bytes:
    content = torch_zip(attack(target), ("net/data.pkX", b"\x80\x02}."))
    return content.replace(b"net/data.pkX", b"net/data.pkl")


def damaged_entry(target: Path, place: int) -> bytes:
    """Change a byte of each header of data.pkl: flags (6, 8) or CRC (14, 16)."""
    content = bytearray(torch_zip(attack(target)))
    for magic, offset in ((b"PK\3\4", place), (b"PK\1\2", place + 2)):
        content[content.find(magic) + offset] ^= 1
    return bytes(content)


def renamed_local_header(target: Path) -> bytes:
    content = torch_zip(attack(target))
    return content.replace(b"net/data.pkl", b"net/data.pkX", 1)


def computed(target: Path) -> bytes:
    path = str(target).encode()
    names = b"\x8c\x08builtins\x8c\x04open\x8c\x0bcollections\x8c\x0bOrderedDict00\x93"
    return b"\x80\x04" + names + b"X" + struct.pack("<I", len(path)) + path + b"\x8c\x01w\x86R."


def popped(target: Path) -> bytes:
    return attack(target)[:-1] + b"0}."


def other_names(target: Path) -> bytes:
    """A pickle that reads another one, which no scanner of *.pkl looks at."""
    second = b"\x80\x02cpickle\nload\ncbuiltins\nopen\nX\x08\0\0\0evil.txtX\x02\0\0\0rb\x86R\x85R."
    return torch_zip(second, ("net/evil.txt", attack(target)))


def zipped(content: Callable[[Path], bytes]) -> Maker:
    return weights(lambda target: torch_zip(content(target)))


PICKLES = (
    Case("a pickle that calls", zipped(attack), works=True),
    Case("a pickle that calls, protocol 4", zipped(lambda t: attack(t, 4)), works=True),
    Case("CVE-2025-1716 pip as a call", zipped(
        lambda t: b"\x80\x02cpip\nmain\n]X\x07\0\0\0installa\x85R.")),
    Case("CVE-2025-1889 a pickle under another name", weights(other_names)),
    Case("CVE-2025-1944 two names of one entry", weights(renamed_local_header),
         "ModelDefinitionError"),
    Case("CVE-2025-1945 flag bits", weights(lambda t: damaged_entry(t, 6)),
         "ModelDefinitionError"),
    Case("CVE-2025-10155 a pickle called .pth", weights(attack), "UnsupportedModelError"),
    Case("CVE-2025-10156 CRC", weights(lambda t: damaged_entry(t, 14)), "ModelDefinitionError"),
    Case("CVE-2025-10157 a name in a submodule", zipped(
        lambda t: b"\x80\x02casyncio.unix_events\n_UnixSubprocessTransport._start\n.")),
    Case("data.pkl twice", weights(duplicate)),
    Case("a call whose result is popped", zipped(popped), works=True),
    Case("a name that is computed", zipped(computed), works=True),
    Case("a name of the registry", zipped(lambda t: b"\x80\x02\x82\x01.")),
    Case("CVE-2026-24747 a storage that is too small", zipped(
        lambda t: state_dict(numel=10_000_000)), "ModelDefinitionError"),
    Case("CVE-2026-24747 an item set in a tensor", zipped(
        lambda t: state_dict()[:-1] + b"X\x01\0\0\0wK\0s."), "ModelDefinitionError"),
)  # fmt: skip


# PyTorch: networks.


def script(code: str, *, name: str = "net.pt", **keys: Any) -> Maker:
    """Return the maker of a TorchScript archive with a method that gets the target as text."""

    def make(folder: Path, target: Path) -> Path:
        lines = ["class Net(Module):", "  __parameters__ = []", "  __buffers__ = []"]
        lines += ["  training : bool", "  def forward(self: __torch__.Net, x: Tensor) -> Tensor:"]
        lines += [f"    {line}" for line in code.replace("TARGET", f'"{target}"').splitlines()]
        lines += ["    return torch.mean(x, [2, 3])", ""]
        net = b"\x80\x02c__torch__\nNet\n)\x81}X\x08\0\0\0training\x89sb."
        content = archive(
            ("net/data.pkl", net),
            ("net/code/__torch__.py", "\n".join(lines).encode()),
            ("net/constants.pkl", b"\x80\x02)."),
            ("net/version", b"3\n"),
        )
        (folder / name).write_bytes(content)
        return definition(folder, name, **(keys or PLAIN))

    return make


def exported(folder: Path, target: Path) -> Path:
    content = archive(("net/archive_format", b"pt2"), ("net/data/weights/w.pt", attack(target)))
    (folder / "net.pt2").write_bytes(content)
    return definition(folder, "net.pt2", **PLAIN)


SCRIPTS = (
    Case("a network that saves", script("torch.save(x, TARGET)"), works=True),
    Case("a network that saves by a method", script("x.save(TARGET)")),
    Case("a network that saves by ops.aten", script("ops.aten.save(x, TARGET)"), works=True),
    Case("a network that maps a file", script(
        "y = torch.from_file(TARGET, True, 9)\nx = torch.add(x, torch.mean(y))"), works=True),
    Case("CVE-2025-32434 TorchScript called .pth", script(
        "torch.save(x, TARGET)", name="weights.pth", ModelConfiguration="_FeatureClassifier"),
        "UntrustedModelError"),
    Case("CVE-2026-4538 torch.export", exported),
)  # fmt: skip


# Keras.


def marshalled(target: Path) -> list[Any]:
    """Return a Lambda layer's function, as tf_keras writes it."""
    import codecs
    import marshal

    code = compile(f"lambda x: (open({str(target)!r}, 'w'), x)[1]", "net", "eval").co_consts[0]
    return [codecs.encode(marshal.dumps(code), "base64").decode(), None, None]


def old_config(*layers: dict[str, Any]) -> dict[str, Any]:
    shape = {"batch_input_shape": [None, 8, 8, 3], "dtype": "float32", "name": "image"}
    image = {"class_name": "InputLayer", "config": shape}
    pool = {"class_name": "GlobalAveragePooling2D", "config": {"name": "pool"}}
    return {"class_name": "Sequential", "config": {"name": "net", "layers": [image, pool, *layers]}}


def new_config(*layers: dict[str, Any]) -> dict[str, Any]:
    image = _entry("InputLayer", "keras.layers", name="image", batch_shape=[None, 8, 8, 3])
    pool = _entry("GlobalAveragePooling2D", "keras.layers", name="pool")
    return _entry("Sequential", "keras", name="net", layers=[image, pool, *layers])


def _entry(kind: str, module: str | None, **config: Any) -> dict[str, Any]:
    return {"class_name": kind, "module": module, "registered_name": None, "config": config}


def keras(*layers: Callable[[Path], dict[str, Any]], suffix: str = ".keras") -> Maker:
    """Return the maker of a Keras model with these layers."""

    def make(folder: Path, target: Path) -> Path:
        h5py = pytest.importorskip("h5py")
        whole = old_config if suffix == ".h5" else new_config
        config = json.dumps(whole(*(layer(target) for layer in layers)))
        name = f"net{suffix}"
        if suffix == ".h5":
            with h5py.File(folder / name, "w") as file:
                file.attrs.update({"model_config": config, "keras_version": "2.15.0"})
                file.create_group("model_weights").attrs["layer_names"] = []
        else:
            memory = io.BytesIO()
            h5py.File(memory, "w").close()
            members = {"metadata.json": '{"keras_version": "3.9.0"}', "config.json": config}
            with zipfile.ZipFile(folder / name, "w") as file:
                for member, content in members.items():
                    file.writestr(member, content)
                file.writestr("model.weights.h5", memory.getvalue())
        return definition(folder, name, Framework="Keras", **PLAIN)

    return make


def layer(
    kind: str, module: str | None = "keras.layers", **config: object
) -> Callable[[Path], dict[str, Any]]:
    """Return the maker of one layer; a text "TARGET" is the target's path."""

    def make(target: Path) -> dict[str, Any]:
        text = json.dumps({"name": "evil", **config}).replace("TARGET", str(target))
        return _entry(kind, module, **json.loads(text))

    return make


def lambda_layer(target: Path) -> dict[str, Any]:
    shape = {"output_shape": None, "output_shape_type": "raw", "output_shape_module": None}
    config = {"name": "evil", "function": marshalled(target), "function_type": "lambda"}
    return {"class_name": "Lambda", "config": {**config, **shape, "module": "net", "arguments": {}}}


def function(name: str, module: str) -> dict[str, Any]:
    entry = {"class_name": "function", "module": module, "config": name}
    return {**entry, "registered_name": name}


def foreign_weights(folder: Path, target: Path) -> Path:
    h5py = pytest.importorskip("h5py")
    path = keras(suffix=".h5")(folder, target)
    with h5py.File(folder / "net.h5", "a") as file:
        file["model_weights"]["pool"] = h5py.ExternalLink(str(target), "/")
    return path


KERAS = (
    Case("CVE-2024-3660 a Lambda layer of Keras 2", keras(lambda_layer, suffix=".h5"), works=True),
    Case("CVE-2025-9905 a Lambda layer in an .h5", keras(lambda_layer, suffix=".h5")),
    Case("CVE-2025-1550 a function of any module", keras(
        layer("Activation", activation=function("system", "os")))),
    Case("CVE-2025-8747 keras.utils.get_file", keras(
        layer("Lambda", function=function("get_file", "keras.utils"),
              arguments={"origin": "http://127.0.0.1:9/x", "cache_dir": "TARGET"}))),
    Case("CVE-2025-9906 unsafe deserialization", keras(
        layer("Activation", activation=function("enable_unsafe_deserialization", "keras.config")),
        lambda_layer)),
    Case("CVE-2025-12058 a vocabulary elsewhere", keras(
        layer("StringLookup", vocabulary="TARGET"))),
    Case("CVE-2025-12058 words elsewhere", keras(
        layer("TextVectorization", vocabulary="http://127.0.0.1:9/words"))),
    Case("CVE-2025-49655 a pickled torch module", keras(
        layer("TorchModuleWrapper", module="gAJ9Lg=="))),
    Case("CVE-2026-1462 a SavedModel elsewhere", keras(layer("TFSMLayer", filepath="TARGET"))),
    Case("CVE-2026-1669 weights elsewhere", foreign_weights, "ModelDefinitionError"),
    Case("a Jax layer", keras(layer("JaxLayer", call_fn="gAJ9Lg=="))),
    Case("any function of TensorFlow", keras(
        layer("TFOpLambda", None, function="io.write_file"), suffix=".h5")),
)  # fmt: skip


# TensorFlow.


def graph(operation: str) -> Maker:
    """Return the maker of a frozen graph whose output waits for an operation that writes."""

    def make(folder: Path, target: Path) -> Path:
        tf = pytest.importorskip("tensorflow")
        ops = tf.raw_ops
        with tf.Graph().as_default() as built:
            image = tf.compat.v1.placeholder(tf.float32, [None, 8, 8, 3], name="image")
            path = str(target)
            writes = {
                "NoOp": ops.NoOp,
                "PrintV2": lambda: ops.PrintV2(input="x", output_stream=f"file://{path}"),
                "WriteFile": lambda: ops.WriteFile(filename=path, contents="x"),
                "SaveV2": lambda: ops.SaveV2(
                    prefix=path, tensor_names=["x"], shape_and_slices=[""], tensors=[image]
                ),
            }[operation]()
            with tf.control_dependencies([writes]):
                tf.nn.softmax(tf.reduce_mean(image, [1, 2]), name="classes")
        (folder / "net.pb").write_bytes(built.as_graph_def().SerializeToString())
        return definition(folder, "net.pb", **PLAIN)

    return make


def python_function(folder: Path, target: Path) -> Path:
    tf = pytest.importorskip("tensorflow")

    class Net(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None, 8, 8, 3])])
        def __call__(self, image: Any) -> Any:
            return tf.numpy_function(lambda x: x, [image], tf.float32)

    tf.saved_model.save(Net(), str(folder / "net"))
    return definition(folder, "net", **PLAIN)


GRAPHS = (
    Case("a graph that prints into a file", graph("PrintV2"), works=True),
    Case("a graph that writes a file", graph("WriteFile"), works=True),
    Case("a graph that saves", graph("SaveV2"), works=True),
    Case("a SavedModel that calls Python", python_function),
)


# ONNX.


def external(location: str, link: str = "") -> Maker:
    """Return the maker of a graph whose weights lie elsewhere."""

    def make(folder: Path, target: Path) -> Path:
        onnx = pytest.importorskip("onnx")
        secret = target.parent / "secret"
        secret.mkdir(exist_ok=True)
        (secret / "w").write_bytes(bytes(48))
        if link == "hard":
            os.link(secret / "w", folder / "w")
        elif link == "file":
            (folder / "w").symlink_to(secret / "w")
        elif link == "folder":
            (folder / "deep").symlink_to(secret, target_is_directory=True)
        helper, kind = onnx.helper, onnx.TensorProto
        weight = kind(name="w", dims=[4, 3], data_type=kind.FLOAT, data_location=kind.EXTERNAL)
        place = location.format(folder=secret, up=os.path.relpath(secret, folder))
        weight.external_data.add(key="location", value=place)
        image = helper.make_tensor_value_info("image", kind.FLOAT, ["N", 3, 8, 8])
        classes = helper.make_tensor_value_info("classes", kind.FLOAT, ["N", 4])
        nodes = [
            helper.make_node("GlobalAveragePool", ["image"], ["p"]),
            helper.make_node("Flatten", ["p"], ["f"]),
            helper.make_node("Gemm", ["f", "w"], ["classes"], transB=1),
        ]
        built = helper.make_graph(nodes, "net", [image], [classes], [weight])
        model = helper.make_model(built, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        model.metadata_props.add(key="names", value="{0: 'a', 1: 'b', 2: 'c', 3: 'd'}")
        (folder / "net.onnx").write_bytes(model.SerializeToString())
        return folder / "net.onnx"

    return make


_REFUSED = "ModelDefinitionError"
ONNX = (
    Case("CVE-2022-25882 data above the model", external("{up}/w"), _REFUSED),
    Case("CVE-2024-27318 data behind a detour", external("deep/../{up}/w"), _REFUSED),
    Case("CVE-2025-51480 data at an absolute path", external("{folder}/w"), _REFUSED),
    Case("CVE-2026-27489 data in a linked folder", external("deep/w", "folder"), _REFUSED),
    Case("CVE-2026-34447 linked data", external("w", "file"), _REFUSED),
    Case("CVE-2026-34446 data of two names", external("w", "hard"), _REFUSED),
)


# Packages.


def package(change: Callable[[bytes], bytes]) -> Maker:
    """Return the maker of a .dlpk whose zip is not what it says."""

    def make(folder: Path, target: Path) -> Path:
        up = os.path.relpath(target, folder)
        content = archive(("a.emd", json.dumps(emd()).encode()), ("weights.pth", b"x" * 200))
        (folder / "net.dlpk").write_bytes(change(content.replace(b"UP", up.encode())))
        return folder / "net.dlpk"

    return make


def overlapping(content: bytes) -> bytes:
    """Let the second entry begin where the first does."""
    place = content.rfind(b"PK\1\2")
    return content[: place + 42] + struct.pack("<I", 0) + content[place + 46 :]


def zip64_elsewhere(content: bytes) -> bytes:
    """Add a zip64 end whose locator points at another place than where it lies."""
    place = content.rfind(b"PK\5\6")
    count, size, offset = 2, place - content.find(b"PK\1\2"), content.find(b"PK\1\2")
    end = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, offset)
    locator = b"PK\6\7" + struct.pack("<IQI", 0, 7, 1)
    ended = content[place:]
    return content[:place] + end + locator + ended[:8] + b"\xff" * 12 + ended[20:]


def slipping(folder: Path, target: Path) -> Path:
    name = os.path.relpath(target, folder)
    (folder / "net.dlpk").write_bytes(archive(("a.emd", b"{}"), (name, b"x")))
    return folder / "net.dlpk"


PACKAGES = (
    Case("CVE-2024-0450 entries that overlap", package(overlapping), _REFUSED),
    Case("CVE-2025-8291 a zip64 end elsewhere", package(zip64_elsewhere), _REFUSED),
    Case("an entry that leads out", slipping, _REFUSED),
)

CORPUS = (*PICKLES, *SCRIPTS, *KERAS, *GRAPHS, *ONNX, *PACKAGES)
WORKING = tuple(case for case in CORPUS if case.works)
