"""Tell what kind of file a model file is, by its content; its suffix only where content is silent.

Source of the signatures: the formats' own documents and writers. Where two formats share a first
byte, as all messages of Protocol Buffers do, their fields tell them apart.
"""

from __future__ import annotations

import errno
import mmap
import os
import re
import struct
import zipfile
import zlib
from contextlib import contextmanager
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import IO, Iterator

from ..texts import text
from .protobuf import LENGTH_DELIMITED, VARINT, Bytes, Field, fields

ZIP_MAGIC = b"PK\x03\x04"
HDF5_MAGIC = b"\x89HDF\r\n\x1a\n"
SEVEN_ZIP_MAGIC = b"7z\xbc\xaf\x27\x1c"

_EMPTY_ZIP_MAGIC = b"PK\x05\x06"
_TORCH_LEGACY_NUMBER = b"\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."
"""The first pickle of what torch wrote before 1.6 is the number 0x1950a86a20f9469cfc6c."""


class ModelFormat(Enum):
    """What a file is, in words that messages use."""

    TORCHSCRIPT = text("a TorchScript archive")
    TORCH_EXPORT = text("a torch.export program")
    TORCH_PICKLE = text("a file of PyTorch weights")
    KERAS = text("a Keras model")
    SAVED_MODEL = text("a TensorFlow SavedModel")
    FROZEN_GRAPH = text("a TensorFlow frozen graph")
    ONNX = text("an ONNX model")

    CAFFE = text("a Caffe model")
    CNTK = text("a CNTK model")
    CORE_ML = text("a Core ML model")
    DARKNET = text("a Darknet model")
    EXECUTORCH = text("an ExecuTorch program")
    GGUF = text("a GGUF language model")
    HUGGING_FACE = text("the configuration of a Hugging Face model")
    KERAS_WEIGHTS = text("a file of Keras weights without their network")
    MATLAB = text("a MATLAB file")
    MXNET = text("an MXNet model")
    NCNN = text("an ncnn model")
    NUMPY = text("a file of NumPy arrays")
    ORT = text("an ONNX model in the format of ONNX Runtime")
    OPENVINO = text("an OpenVINO model")
    PADDLE = text("a PaddlePaddle model")
    PICKLE = text("a Python pickle that torch.save did not write")
    SAFETENSORS = text("a safetensors file, which holds weights without their network")
    TENSORFLOW_CHECKPOINT = text(
        "a TensorFlow checkpoint, which holds weights without their network"
    )
    TENSORRT = text("a TensorRT engine")
    TF_LITE = text("a TensorFlow Lite model")
    TF_JS = text("a TensorFlow.js model")
    XGBOOST = text("an XGBoost model")

    ARCHIVE = text("an archive")
    IMAGE = text("an image")

    EMPTY = text("empty")
    LFS_POINTER = text("a Git LFS pointer, a few lines of text that stand for the file")
    WEB_PAGE = text("a web page instead of the download")
    WEB_ERROR = text("the error message of a server instead of the download")
    CUT_SHORT = text("cut short: its end is missing")
    ZEROS = text("an unfinished download: it begins with nothing but zeros")
    UNKNOWN = text("a file of an unknown kind")


_BY_SUFFIX = {
    ".onnx": ModelFormat.ONNX,
    ".pb": ModelFormat.FROZEN_GRAPH,
    ".caffemodel": ModelFormat.CAFFE,
    ".engine": ModelFormat.TENSORRT,
    ".index": ModelFormat.TENSORFLOW_CHECKPOINT,
    ".joblib": ModelFormat.PICKLE,
    ".meta": ModelFormat.TENSORFLOW_CHECKPOINT,
}
"""Of binary content without a signature, and of messages that are damaged."""

_SIGNATURES: tuple[tuple[int, bytes, ModelFormat], ...] = (
    (0, SEVEN_ZIP_MAGIC, ModelFormat.ARCHIVE),
    (0, _EMPTY_ZIP_MAGIC, ModelFormat.ARCHIVE),
    (0, b"version https://git-lfs.github.com/", ModelFormat.LFS_POINTER),
    (0, b"version https://hawser.github.com/", ModelFormat.LFS_POINTER),
    (0, b"/annex/objects/", ModelFormat.LFS_POINTER),
    (4, b"TFL3", ModelFormat.TF_LITE),
    (4, b"ORTM", ModelFormat.ORT),
    (0, b"7767517\n", ModelFormat.NCNN),
    (0, b"7767517\r\n", ModelFormat.NCNN),
    (4, b"ET12", ModelFormat.EXECUTORCH),
    (0, b"GGUF", ModelFormat.GGUF),
    (0, b"ftrt", ModelFormat.TENSORRT),
    (0, b"ptrt", ModelFormat.TENSORRT),
    (0, b"\x93NUMPY", ModelFormat.NUMPY),
    (0, b"MATLAB ", ModelFormat.MATLAB),
    (0, b"\x12\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0", ModelFormat.MXNET),
    (0, b"\0\0\0\0\x01\0\0\0\0\0\0\0", ModelFormat.DARKNET),
    (0, b"\0\0\0\0\x02\0\0\0\0\0\0\0", ModelFormat.DARKNET),
    (0, b"\x1f\x8b", ModelFormat.ARCHIVE),
    (0, b"BZh", ModelFormat.ARCHIVE),
    (0, b"\xfd7zXZ\0", ModelFormat.ARCHIVE),
    (0, b"\x28\xb5\x2f\xfd", ModelFormat.ARCHIVE),
    (0, b"Rar!\x1a\x07", ModelFormat.ARCHIVE),
    (257, b"ustar", ModelFormat.ARCHIVE),
    (0, b"\x89PNG\r\n", ModelFormat.IMAGE),
    (0, b"\xff\xd8\xff", ModelFormat.IMAGE),
    (0, b"II*\0", ModelFormat.IMAGE),
    (0, b"II+\0", ModelFormat.IMAGE),
    (0, b"MM\0*", ModelFormat.IMAGE),
    (0, b"MM\0+", ModelFormat.IMAGE),
)
"""Where in the file, which bytes, and what they say."""

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*<(!?[\w:]+)", re.DOTALL
)
_HTML_TAGS = frozenset({b"!doctype", b"html", b"head", b"body", b"meta", b"title", b"script"})
_OPENVINO_TAG = b"net"

_JSON_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_JSON_KEYS: tuple[tuple[re.Pattern[bytes], ModelFormat], ...] = (
    (re.compile(rb'"(?:modelTopology|weightsManifest)"\s*:'), ModelFormat.TF_JS),
    (re.compile(rb'"arg_nodes"\s*:\s*\['), ModelFormat.MXNET),
    (re.compile(rb'"gradient_booster"\s*:\s*\{'), ModelFormat.XGBOOST),
    (
        re.compile(rb'"(?:architectures|transformers_version|_name_or_path)"\s*:'),
        ModelFormat.HUGGING_FACE,
    ),
    (
        re.compile(
            rb'(?:\xef\xbb\xbf)?\s*\{\s*"(?:error|errors|message|status|success|code)"\s*:', re.I
        ),
        ModelFormat.WEB_ERROR,
    ),
)
_EMD_KEY = re.compile(rb'"(?:ModelFile|InferenceFunction|ImageHeight|ExtractBands)"\s*:')
_SERVER_SAYS = re.compile(
    rb"\s*(?:\d{3}:? )?(?:not found|entry not found|access denied|forbidden|unauthorized"
    rb"|invalid (?:username|token|credentials)|repository not found|too many requests)",
    re.IGNORECASE,
)
_DARKNET_CONFIGURATION = re.compile(rb"\s*(?:#[^\n]*\n\s*)*\[(?:net|network)\]")
_CAFFE_TEXT = re.compile(rb'(?:\s*#[^\n]*\n)*\s*name\s*:\s*"[^"\n]*"\s*(?:input|layer|layers)\b')

_HEAD = 64 * 1024
_MOST_FIELDS = 64
"""Fields of a message that are looked at to tell what it is."""

_FIRST_CORE_ML_MODEL = 200
"""Field numbers of Core ML's `Model` from which on one of them is the model itself."""

_CAFFE_LAYER = 100
"""Field number of `NetParameter.layer`, which no other of these messages has."""

_ONNX_FIELDS = {
    **dict.fromkeys((1, 5), VARINT),
    **dict.fromkeys((2, 3, 4, 6, 7, 8, 14, 20, 25, 26), LENGTH_DELIMITED),
}
_GRAPH_DEF_FIELDS = {1: LENGTH_DELIMITED, 2: LENGTH_DELIMITED, 3: VARINT, 4: LENGTH_DELIMITED}
_SAVED_MODEL_FIELDS = {1: VARINT, 2: LENGTH_DELIMITED}
_PROGRAM_DESC_FIELDS = {1: LENGTH_DELIMITED, 4: LENGTH_DELIMITED, 5: LENGTH_DELIMITED}

_TORCH_EXPORT_MEMBERS = {
    "archive_format",
    "serialized_exported_program.json",
    "serialized_exported_program.pt",
}


DAMAGED_ARCHIVE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)
"""What `zipfile` raises for archives that are damaged, or made so on purpose."""


class DamagedFileError(ValueError):
    """What no reader can use: to trust it would not mend it."""


READABLE_COMPRESSION = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


_MAX_DIRECTORY = 64 * 1024**2
"""Bytes of the list of an archive's members: one is read as a whole, at ten times its size."""

_MAX_RATIO = 1000
"""Unpacked by packed size, over all members: the most that deflate can do is 1032."""

_END_RECORD = struct.Struct("<4s4H2LH")
_END_RECORD_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64_SIZE = 20


@contextmanager
def open_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive that nobody vouches for.

    Raises:
        zipfile.BadZipFile: it is damaged, or made to take all memory or time; `zipfile` itself also
            raises much else then.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        try:
            _require_small_directory(file)
            archive = zipfile.ZipFile(file)
        except (*DAMAGED_ARCHIVE, OSError) as error:  # OSError: an offset before the beginning
            raise zipfile.BadZipFile(str(error)) from error
        with archive:
            _require_honest_sizes(archive, path.stat().st_size)
            yield archive


def _require_small_directory(file: IO[bytes]) -> None:
    """Refuse an archive whose list of members would fill the memory, before it is read."""
    size = file.seek(0, os.SEEK_END)
    start = max(size - 2**16 - _END_RECORD.size, 0)
    file.seek(start)
    tail = file.read()
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END_RECORD.size:
        raise zipfile.BadZipFile(text("its end is missing"))
    directory = _END_RECORD.unpack_from(tail, place)[5]
    place_64 = start + place - _LOCATOR_64_SIZE - _END_RECORD_64.size
    if place_64 >= 0:
        file.seek(place_64)
        record = file.read(_END_RECORD_64.size)
        if record.startswith(b"PK\x06\x06"):
            directory = max(directory % (2**32 - 1), _END_RECORD_64.unpack(record)[8])
    if directory > _MAX_DIRECTORY:
        raise zipfile.BadZipFile(text("its list of members is too long"))
    file.seek(0)


def _require_honest_sizes(archive: zipfile.ZipFile, size: int) -> None:
    """Refuse members that lie over each other (CVE-2024-0450), and sizes that cannot be."""
    entries = archive.infolist()
    if sum(entry.compress_size for entry in entries) > size:
        raise zipfile.BadZipFile(text("its members overlap"))
    if sum(entry.file_size for entry in entries) > size * _MAX_RATIO:
        raise zipfile.BadZipFile(text("its members claim more than they can hold"))


def read_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, limit: int) -> bytes:
    """Return the content of a small member of an archive that nobody vouches for.

    Raises:
        DamagedFileError: it is damaged.
        ValueError: it is larger than the limit, or packed oddly.
    """
    if entry.file_size > limit or entry.compress_type not in READABLE_COMPRESSION:
        raise ValueError(
            text(
                "{name} has {size} bytes, or is packed in an unusual way",
                name=entry.filename,
                size=entry.file_size,
            )
        )
    try:
        return archive.read(entry)
    except (*DAMAGED_ARCHIVE, OSError) as error:
        raise DamagedFileError(
            text("{name} is damaged: {error}", name=entry.filename, error=error)
        ) from error


def format_of(path: Path) -> ModelFormat:
    """Return what the file or folder is.

    Raises:
        OSError: it cannot be read.
    """
    if path.is_dir():
        return _format_of_folder(path)
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    with path.open("rb") as file:
        head = file.read(_HEAD)
    size = path.stat().st_size
    if head.startswith(ZIP_MAGIC):
        return _format_of_archive(path)
    if head.startswith(HDF5_MAGIC):
        return _format_of_hdf5(path, head, size)
    found = _by_signature(head) or _by_text(path, head, size) or _by_message(path, size)
    return found or _BY_SUFFIX.get(path.suffix.lower(), ModelFormat.UNKNOWN)


def _format_of_folder(path: Path) -> ModelFormat:
    if (path / "saved_model.pb").is_file():
        return ModelFormat.SAVED_MODEL
    if (path / "Manifest.json").is_file() and (path / "Data" / "com.apple.CoreML").is_dir():
        return ModelFormat.CORE_ML
    return ModelFormat.UNKNOWN


def _format_of_archive(path: Path) -> ModelFormat:
    try:
        with open_archive(path) as archive:
            members = set(archive.namelist())
    except DAMAGED_ARCHIVE:
        return ModelFormat.CUT_SHORT
    # torch puts all members into one folder, which is named like the file was when it was saved.
    inner = {name.partition("/")[2] for name in members}
    has_code = any(name.startswith("code/") for name in inner)
    is_of = {
        ModelFormat.TORCH_EXPORT: _TORCH_EXPORT_MEMBERS & (inner | members),
        ModelFormat.TORCHSCRIPT: "constants.pkl" in inner and has_code,
        ModelFormat.TORCH_PICKLE: "data.pkl" in inner,
        ModelFormat.KERAS: {"config.json", "metadata.json"} <= members,
        ModelFormat.CORE_ML: any("com.apple.CoreML" in name for name in members),
        ModelFormat.NUMPY: members and all(name.endswith(".npy") for name in members),
    }
    return next((found for found, is_so in is_of.items() if is_so), ModelFormat.ARCHIVE)


def _format_of_hdf5(path: Path, head: bytes, size: int) -> ModelFormat:
    """Tell a Keras model from its weights alone, and from a file whose end is missing."""
    if _hdf5_size(head) > size:
        return ModelFormat.CUT_SHORT
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        # The name of the attribute that holds the network; names are never compressed.
        is_model = data.find(b"model_config") >= 0
    return ModelFormat.KERAS if is_model else ModelFormat.KERAS_WEIGHTS


def _hdf5_size(head: bytes) -> int:
    """Return how many bytes an HDF5 file says it has; more than any has where it does not say.

    Source: HDF5 File Format Specification 3.0, II.A: the superblock, versions 0 to 3. First comes
    the base address, the third address is the end of the file.
    """
    try:
        version = head[8]
        width, first = (head[9], 12) if version > 1 else (head[13], 24 + 4 * version)
        base, _, end = struct.unpack_from({4: "<3I", 8: "<3Q"}[width], head, first)
    except (IndexError, KeyError, struct.error):
        return 2**64
    return int(base + end)


def _by_signature(head: bytes) -> ModelFormat | None:
    if not head:
        return ModelFormat.EMPTY
    for place, signature, found in _SIGNATURES:
        if head.startswith(signature, place):
            return found
    if not head.strip(b"\0") and len(head) > 1:
        return ModelFormat.ZEROS
    if head[:1] == b"\x80" and head[1:2] in {b"\2", b"\3", b"\4", b"\5"}:
        is_of_torch = _TORCH_LEGACY_NUMBER in head[:32]
        return ModelFormat.TORCH_PICKLE if is_of_torch else ModelFormat.PICKLE
    if head[8:10] in {b'{"', b"{}"} and head[4:8] == b"\0\0\0\0":
        return ModelFormat.SAFETENSORS
    return None


def _tail(path: Path, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(max(size - _HEAD, 0))
        return file.read(_HEAD)


def _by_text(path: Path, head: bytes, size: int) -> ModelFormat | None:
    markup = _MARKUP.match(head)
    if markup:
        tag = markup[1].lower()
        if tag in _HTML_TAGS:
            return ModelFormat.WEB_PAGE
        return ModelFormat.OPENVINO if tag == _OPENVINO_TAG else ModelFormat.WEB_ERROR
    if _JSON_START.match(head):
        return _by_json(head, _tail(path, size))
    if _SERVER_SAYS.match(head) and len(head) < _HEAD:
        return ModelFormat.WEB_ERROR
    if _DARKNET_CONFIGURATION.match(head):
        return ModelFormat.DARKNET
    return ModelFormat.CAFFE if _CAFFE_TEXT.match(head) else None


def _by_json(head: bytes, tail: bytes) -> ModelFormat | None:
    if _EMD_KEY.search(head) or _EMD_KEY.search(tail):
        return None
    for key, found in _JSON_KEYS:
        if key.search(head) or key.search(tail):
            return found
    return None


def _by_message(path: Path, size: int) -> ModelFormat | None:
    """Tell the formats apart that are messages of Protocol Buffers, by their fields."""
    if not size:
        return None
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            found = list(islice(fields(data, 0, size), _MOST_FIELDS))
        except ValueError:
            return None
        return _of_fields(data, found)


def _of_fields(data: Bytes, found: list[Field]) -> ModelFormat | None:
    numbers = {field.number for field in found}
    if 7 in numbers and _fits(found, _ONNX_FIELDS):
        return ModelFormat.ONNX
    if (found[0].number, found[0].wire_type) == (1, VARINT):
        if max(numbers) >= _FIRST_CORE_ML_MODEL:
            return ModelFormat.CORE_ML
        is_saved_model = 2 in numbers and _fits(found, _SAVED_MODEL_FIELDS)
        return _saved_model_or_cntk(data, found[1]) if is_saved_model else None
    return ModelFormat.CAFFE if _CAFFE_LAYER in numbers else _graph_or_program(data, found)


def _graph_or_program(data: Bytes, found: list[Field]) -> ModelFormat | None:
    """Tell a GraphDef, whose nodes begin with a name, from a ProgramDesc, whose blocks do not."""
    inner = _first_field(data, found[0])
    kind = (inner.number, inner.wire_type) if inner else None
    if kind == (1, LENGTH_DELIMITED) and _fits(found, _GRAPH_DEF_FIELDS):
        return ModelFormat.FROZEN_GRAPH
    if kind == (1, VARINT) and _fits(found, _PROGRAM_DESC_FIELDS):
        return ModelFormat.PADDLE
    return None


def _saved_model_or_cntk(data: Bytes, entry: Field) -> ModelFormat:
    """Tell a MetaGraphDef, which begins with a message, from an entry of CNTK's dictionary."""
    inner = _first_field(data, entry)
    key = data[inner.start : inner.end] if inner and inner.number == 1 else b""
    return ModelFormat.CNTK if re.fullmatch(rb"[a-z_]{3,40}", key) else ModelFormat.SAVED_MODEL


def _fits(found: list[Field], schema: dict[int, int]) -> bool:
    return all(schema.get(field.number) == field.wire_type for field in found)


def _first_field(data: Bytes, field: Field) -> Field | None:
    if field.wire_type != LENGTH_DELIMITED:
        return None
    try:
        return next(fields(data, field.start, field.end), None)
    except ValueError:
        return None
