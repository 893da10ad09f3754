"""What is said of a file that cannot run here: what it is, and the one way out.

A file that cannot work is refused when the model is opened, so before anybody is asked to trust it.
"""

from __future__ import annotations

import zipfile
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Iterator, Sequence

from ..errors import ModelDefinitionError, UnsupportedModelError
from ..texts import text
from .checkpoint_values import Opaque, read_checkpoint, tensor_shapes
from .formats import DAMAGED_ARCHIVE, ModelFormat, format_of, open_archive
from .safetensors_header import read_safetensors_header
from .weights_scan import imported_names

_AGAIN = text("Copy or download it again")
_EXPORT = text("Export the network to ONNX where it was made, and use the .onnx file")
_UNPACK = text("Unpack it, and use the model file or .emd that is in it")

_BROKEN = {
    ModelFormat.EMPTY: _AGAIN,
    ModelFormat.CUT_SHORT: _AGAIN,
    ModelFormat.ZEROS: _AGAIN,
    ModelFormat.LFS_POINTER: text(
        "Fetch the file itself: git lfs pull, or the download button of its page"
    ),
    ModelFormat.WEB_PAGE: text("Download it again, signed in where that is needed"),
    ModelFormat.WEB_ERROR: text("Download it again, signed in where that is needed"),
}
"""What no reader of any kind could use, and how to get the file itself."""

_MEANT_BY_SOME = frozenset({ModelFormat.EMPTY, ModelFormat.ZEROS})
"""What may be meant in bare numbers, or in a file that a raster function reads by itself."""

_WAYS_OUT = {
    ModelFormat.CAFFE: _EXPORT,
    ModelFormat.CNTK: text("Save it as ONNX where CNTK is: model.save(path, ModelFormat.ONNX)"),
    ModelFormat.CORE_ML: _EXPORT,
    ModelFormat.DARKNET: _EXPORT,
    ModelFormat.EXECUTORCH: _EXPORT,
    ModelFormat.GGUF: text("Choose a model that classifies images"),
    ModelFormat.HUGGING_FACE: text(
        "Export the model with optimum-cli export onnx, and use the .onnx file with an .emd"
    ),
    ModelFormat.KERAS_WEIGHTS: text(
        "Save the whole model, model.save(path), instead of model.save_weights(path)"
    ),
    ModelFormat.MATLAB: text("Export the network with exportONNXNetwork, and use the .onnx file"),
    ModelFormat.MXNET: text("Export it with mxnet.onnx.export_model, and use the .onnx file"),
    ModelFormat.NCNN: _EXPORT,
    ModelFormat.NUMPY: _EXPORT,
    ModelFormat.ORT: text("Use the .onnx file that it was made of"),
    ModelFormat.OPENVINO: text(
        "Use the model that it was converted from, or convert it: openvino2onnx FILE"
    ),
    ModelFormat.PADDLE: text("Convert it with paddle2onnx, and use the .onnx file"),
    ModelFormat.PICKLE: text(
        "Save a network with torch.jit.script(network).save(path), or name a raster function "
        "that loads the pickle in InferenceFunction"
    ),
    ModelFormat.TENSORFLOW_CHECKPOINT: text(
        "Save the network with it, tf.saved_model.save(model, folder), and use the folder"
    ),
    ModelFormat.TENSORRT: text(
        "It runs on one kind of card only: use the .onnx that it is made of"
    ),
    ModelFormat.TF_LITE: text(
        "Use the Keras model that it was converted from, or convert it: "
        "python -m tf2onnx.convert --tflite FILE --output FILE.onnx"
    ),
    ModelFormat.TF_JS: text(
        "Use the Keras model that it was converted from, or convert it: "
        "tensorflowjs_converter --input_format tfjs_layers_model FILE FILE.h5"
    ),
    ModelFormat.XGBOOST: text("Name a raster function that loads it in InferenceFunction"),
    ModelFormat.ARCHIVE: _UNPACK,
    ModelFormat.IMAGE: text("Choose the model: an .emd, .dlpk or .onnx file"),
}

FOREIGN = frozenset(_WAYS_OUT)
"""Formats that are known by name, and that nothing here runs."""

_KNOWN_SUFFIXES = frozenset(
    {".pth", ".pt", ".pt2", ".ckpt", ".h5", ".hdf5", ".keras", ".pb", ".onnx", ".dlpk"}
    | {".safetensors"}
)
_MOST_FILES = 100
_NETWORK = "torch.nn.modules."
_SHOWN_NAMES = 3


def require_whole(path: Path, *, where: str = "") -> ModelFormat:
    """Return what a file or folder is, once it is no wreck of a download.

    Args:
        path: weights, a graph, a raster function, or what was given as the model.
        where: place of the message; the file's name by default.

    Raises:
        ModelDefinitionError: it cannot work, whatever reads it; says why.
        OSError: it cannot be read.
    """
    found = format_of(path)
    for file, its_format in ((path, found), *_in_saved_model(path, found)):
        if its_format in _BROKEN:
            raise _broken(file, its_format, where=where or str(path))
    return found


def require_fetched(path: Path, *, where: str, size: int = 0) -> None:
    """Refuse a file of any content where something else was downloaded in its place.

    Args:
        path: the file.
        where: place of the message.
        size: how many bytes it has, at least.

    Raises:
        ModelDefinitionError: it is a pointer or a page, or cut short.
        OSError: it cannot be read.
    """
    found = format_of(path)
    if found in _BROKEN and found not in _MEANT_BY_SOME:
        raise _broken(path, found, where=where)
    if path.stat().st_size < size:
        raise _broken(path, ModelFormat.CUT_SHORT, where=where)


def require_checksums(path: Path) -> None:
    """Refuse an archive of which a member is not what its checksum says.

    PyTorch does not look, and would give labels with what weights are left. The whole file is read,
    at a gigabyte a second or faster.

    Raises:
        ModelDefinitionError: it is damaged; says where.
    """
    if not path.is_file() or not zipfile.is_zipfile(path):
        return
    try:
        with open_archive(path) as archive:
            fault = archive.testzip()
    except (*DAMAGED_ARCHIVE, NotImplementedError) as error:
        fault = str(error)
    if fault is not None:
        raise damaged(path, fault)


def damaged(path: Path, error: object, *, where: str = "") -> ModelDefinitionError:
    """Return the error of a file that is damaged.

    Args:
        path: the file.
        error: how, in words.
        where: place of the message; the file by default.
    """
    return ModelDefinitionError(
        text("{name} is damaged: {error}", name=path.name, error=error),
        where=where or str(path),
        mend=_AGAIN,
    )


def no_onnx(path: Path, error: Exception) -> ModelDefinitionError:
    """Return the error of a file that is not what ONNX is."""
    return ModelDefinitionError(
        text("The file cannot be read as an ONNX model: {error}", error=error),
        where=path.name,
        mend=text("Export the model to ONNX again"),
    )


def other_task(task: str, *, where: str) -> UnsupportedModelError:
    """Return the error of a model that says that it does something else than classify.

    Args:
        task: as it says it.
        where: it says so.
    """
    return UnsupportedModelError(
        text("The model says that it is made for another task: {task}", task=task),
        where=where,
        mend=text("Choose a model that gives one class for an image"),
    )


def _broken(path: Path, found: ModelFormat, *, where: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("{name} is {kind}", name=path.name, kind=found.value),
        where=where,
        mend=_BROKEN[found],
    )


def unrunnable(path: Path, found: ModelFormat, *, where: str = "") -> ModelDefinitionError:
    """Return the error of a file that is whole and is nothing that runs here."""
    is_misnamed = found is ModelFormat.UNKNOWN and path.suffix.lower() in _KNOWN_SUFFIXES
    if is_misnamed:
        return ModelDefinitionError(
            text("{name} is damaged: it does not hold what its name says", name=path.name),
            where=where or str(path),
            mend=_AGAIN,
        )
    return UnsupportedModelError(
        text("{name} is {kind}", name=path.name, kind=found.value),
        where=where or str(path),
        mend=_WAYS_OUT.get(
            found,
            text(
                "Give a FeatureClassifier (.pth), TorchScript (.pt), Keras (.h5, .keras), "
                "TensorFlow (SavedModel, .pb) or ONNX (.onnx) model, or the model's own raster "
                "function"
            ),
        ),
    )


def require_torch_weights(path: Path, *, where: str = "") -> tuple[str, ...]:
    """Return the names that a file of PyTorch weights imports beyond those that weights need.

    Raises:
        ModelDefinitionError: it is damaged, or a pickle of a package that is not here.
        OSError: it cannot be read.
    """
    try:
        names = imported_names(path)
    except ValueError as error:
        raise damaged(path, error, where=where) from error
    if any(name.startswith("ultralytics.") for name in names):
        classes = _ultralytics_classes(path)
        raise UnsupportedModelError(
            text(
                "{name} is a checkpoint of Ultralytics: a pickle of their own classes{classes}",
                name=path.name,
                classes=text("; it tells {names} apart", names=classes) if classes else "",
            ),
            where=where or str(path),
            mend=text(
                "Export it where Ultralytics is (yolo export model={name} format=onnx), and use "
                "the .onnx file",
                name=path.name,
            ),
        )
    return names


def _ultralytics_classes(path: Path) -> str:
    """Return the names of the classes in a checkpoint, which is read and not run."""
    with suppress(ValueError, OSError):
        content = read_checkpoint(path)
        model = content.get("ema") or content.get("model") if isinstance(content, dict) else None
        state = model.state if isinstance(model, Opaque) else None
        names = state.get("names") if isinstance(state, dict) else None
        if isinstance(names, dict) and names:
            return _shortened([str(name) for name in names.values()])
    return ""


def _shortened(names: Sequence[str]) -> str:
    return ", ".join((*names[:_SHOWN_NAMES], *(("...",) if len(names) > _SHOWN_NAMES else ())))


def without_configuration(
    path: Path, found: ModelFormat, *, where: str = ""
) -> ModelDefinitionError:
    """Return the error of weights beside which nothing says which network they belong to.

    It says what was found in them, and the lines that make a model that runs here.

    Args:
        path: the file of weights.
        found: safetensors, or what torch.save writes.
        where: place of the message; the file by default.
    """
    shapes = _shapes(path, found)
    imported = require_torch_weights(path) if found is ModelFormat.TORCH_PICKLE else ()
    if not shapes and any(name.startswith(_NETWORK) for name in imported):
        return without_network(path, imported, where=where or str(path))
    names = list(shapes)
    matrices = [shape for shape in shapes.values() if len(shape) == 2]
    outputs = matrices[-1][0] if matrices else 0
    first = next((shape for shape in shapes.values() if len(shape) == 4), None)
    return UnsupportedModelError(
        text(
            "{name} is {kind}, and nothing says which network that is: {number} tensors "
            "({names}), apparently for {classes} classes and {bands} bands",
            name=path.name,
            kind=found.value,
            number=len(names),
            names=", ".join(dict.fromkeys((*names[:1], *names[-1:]))) or "-",
            classes=outputs or "?",
            bands=first[1] if first else "?",
        ),
        where=where or str(path),
        mend=text(
            "Choose the .emd or .dlpk that belongs to it, or put the config.json of transformers "
            "or timm beside it. Weights of a network of your own need its code: load them there, "
            "run model.eval(); torch.jit.script(model).save('model.pt'), or torch.onnx.export to "
            "make ONNX of it, put a labels.txt with a class in each line beside that file, and "
            "choose it"
        ),
    )


def _shapes(path: Path, found: ModelFormat) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the tensors in a file of weights by name.

    Raises:
        ModelDefinitionError: it is damaged.
    """
    try:
        if found is ModelFormat.SAFETENSORS:
            return read_safetensors_header(path)
        content = read_checkpoint(path)
    except ValueError as error:
        raise damaged(path, error) from error
    inner = content.values() if isinstance(content, dict) else ()
    candidates = (tensor_shapes(each) for each in (content, *inner))
    return next((shapes for shapes in candidates if shapes), {})


def without_network(path: Path, names: tuple[str, ...], *, where: str) -> UnsupportedModelError:
    """Return the error of PyTorch weights for which nothing here knows the network.

    Args:
        path: the file of weights.
        names: what `require_torch_weights` returned.
        where: place of the message.
    """
    if any(name.startswith(_NETWORK) for name in names):
        own = [name for name in names if not name.startswith("torch.")] or list(names)
        what = text(
            "{name} is a whole network, pickled with the classes that it was made of ({classes})",
            name=path.name,
            classes=", ".join(own[:_SHOWN_NAMES]),
        )
    else:
        what = text(
            "{name} holds weights only, and no backbone says which network they belong to",
            name=path.name,
        )
    return UnsupportedModelError(
        what,
        where=where,
        mend=text(
            "Save the network as TorchScript (torch.jit.script(model).save(path)) or ONNX, or "
            "name its own raster function in InferenceFunction"
        ),
    )


def _in_saved_model(path: Path, found: ModelFormat) -> Iterator[tuple[Path, ModelFormat]]:
    """Yield the files without which a SavedModel cannot be read."""
    if found is ModelFormat.SAVED_MODEL and path.is_dir():
        yield path / "saved_model.pb", format_of(path / "saved_model.pb")
        variables = sorted(islice((path / "variables").glob("*"), _MOST_FILES))
        for file in variables:
            if file.is_file() and file.stat().st_size:
                yield file, format_of(file)
