"""Tensors of a .pth file, read without running anything that the file may hold."""

from __future__ import annotations

import pickle  # nosec B403 (only names the error that torch raises)
import sys
import warnings
import zipfile
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
from importlib import import_module
from typing import TYPE_CHECKING, Any, Mapping

import numpy as np

from ..errors import ModelDefinitionError, UntrustedModelError
from ..model.formats import ModelFormat, format_of
from ..model.weights_scan import HIDDEN_NAME, imported_names
from ..texts import text
from .packages import require
from .torch_device import prepare_torchvision, require_torch

if TYPE_CHECKING:
    from pathlib import Path

    StateDict = Mapping[str, Any]  # name of a parameter or buffer -> tensor

MAY_MAP = sys.platform != "win32"
"""Tensors may stay in the file that they are read from. Windows would not let anybody replace it as
long as the model is loaded, which is for minutes after a run (`core.runtime.worker_pool`)."""


def read_weights(path: Path, *, run_model_code: bool) -> StateDict:
    """Return the tensors of a state_dict by name, in the order of the file.

    Args:
        path: a state_dict, or fastai's `{"model", "opt"}` (ESRI_FORMATS.md 3.2).
        run_model_code: the user agreed that a pickled network, which can run anything while it is
            read, is read all the same.

    Raises:
        UntrustedModelError: the file is a pickled network and nobody has agreed to read it.
        ModelDefinitionError: the file holds no weights.
    """
    content = _load(path, run_model_code=run_model_code)
    if hasattr(content, "state_dict"):
        content = content.state_dict()
    if isinstance(content, dict) and set(content) == {"model", "opt"}:
        content = content["model"]
    torch = require_torch()
    if not isinstance(content, dict) or not content:
        raise _no_weights(path, text("it holds a {kind}", kind=type(content).__name__))
    if not all(isinstance(value, torch.Tensor) for value in content.values()):
        raise _no_weights(
            path, text("its keys are {names}", names=", ".join(map(str, list(content)[:5])))
        )
    return _in_float32(content)


_STATES = ("state_dict", "model_state_dict", "model_state", "model_ema", "model", "weights")
"""Where checkpoints keep the tensors of the network."""


def read_tensors(path: Path) -> StateDict:
    """Return the tensors of a safetensors file, or of a checkpoint of which nothing else is read.

    Objects of other packages in a checkpoint, settings mostly, become empty stand-ins: torch reads
    it with weights_only, and imports none of the names in it.

    Raises:
        ModelDefinitionError: the file holds no weights.
    """
    torch = require_torch()
    if format_of(path) is ModelFormat.SAFETENSORS:
        content = _load_safetensors(path)
    else:
        content = _state(_load_with_stand_ins(path), torch)
    if not content:
        raise _no_weights(path, text("it holds no tensors by name"))
    return _in_float32(content)


def _in_float32(content: Mapping[Any, Any]) -> StateDict:
    """Return tensors by name, whatever precision they were saved in."""
    return {
        str(name): value.float() if value.is_floating_point() else value
        for name, value in content.items()
    }


def _load_safetensors(path: Path) -> Any:
    require("safetensors", framework="safetensors", frameworks="PYTORCH")
    reader = import_module("safetensors.torch")
    try:
        return reader.load_file(path, device="cpu") if MAY_MAP else reader.load(path.read_bytes())
    except Exception as error:  # SafetensorError is no public name
        raise _no_weights(path, str(error).partition("\n")[0]) from error


class _StandIn:
    """Takes the place of any object of a checkpoint, and does nothing."""

    def __new__(cls, *_: Any, **__: Any) -> Any:
        return super().__new__(cls)

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __setstate__(self, state: Any) -> None:
        pass

    def __setitem__(self, key: Any, value: Any) -> None:
        pass

    def append(self, item: Any) -> None:
        pass

    def extend(self, items: Any) -> None:
        pass


def _in_python_3(name: str) -> str:
    """Return the name that torch looks up for one that a pickle of protocol 2 holds."""
    module, _, rest = name.rpartition(".")
    if (module, rest) in NAME_MAPPING:
        return ".".join(NAME_MAPPING[module, rest])
    return f"{IMPORT_MAPPING.get(module, module)}.{rest}"


def _load_with_stand_ins(path: Path) -> Any:
    torch = require_torch()
    try:
        names = [name for name in imported_names(path) if name != HIDDEN_NAME]
        stand_ins = [(_StandIn, _in_python_3(name)) for name in names]
        known = torch.serialization.safe_globals([*_numpy_scalars(), *stand_ins])
        with known, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of pickles that it may not read: then it says so
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelDefinitionError(
            text("The checkpoint holds more than weights and settings"),
            where=str(path),
            mend=text(
                "Save the weights alone where it was made, "
                "safetensors.torch.save_file(model.state_dict(), path), with their config.json"
            ),
            details=str(error),
        ) from error
    except Exception as error:  # whatever a damaged file makes of it
        raise _no_weights(path, str(error).partition("\n")[0]) from error


def _state(content: Any, torch: Any) -> Any:
    """Return the state_dict in a checkpoint, or the checkpoint where it is one itself."""
    inner = [content.get(key) for key in _STATES] if isinstance(content, dict) else []
    for candidate in (content, *inner):
        values = candidate.values() if isinstance(candidate, dict) else ()
        if values and all(isinstance(value, torch.Tensor) for value in values):
            return candidate
    return None


def _load(path: Path, *, run_model_code: bool) -> Any:
    torch = require_torch()
    if not path.is_file():
        raise ModelDefinitionError(
            text("The model's weights are missing"),
            where=str(path),
            mend=text("Put the file where key ModelFile says it is"),
        )
    # Old arcgis versions wrote torch's legacy format, which cannot be memory-mapped.
    is_mapped = MAY_MAP and zipfile.is_zipfile(path)
    try:
        with torch.serialization.safe_globals(_numpy_scalars()):
            return torch.load(path, map_location="cpu", weights_only=True, mmap=is_mapped)
    except pickle.UnpicklingError as error:
        if not run_model_code:
            raise _refuse_pickle(path, error) from error
    except (RuntimeError, EOFError, ValueError, OSError) as error:
        raise _no_weights(path, str(error).partition("\n")[0]) from error
    return _unpickle(path)


def _numpy_scalars() -> list[Any]:
    """Allow what learning rates in fastai's "opt" are made of; none of it can run anything."""
    multiarray = np.float64(0).__reduce__()[0]
    return [
        (multiarray, "numpy.core.multiarray.scalar"),
        (multiarray, "numpy._core.multiarray.scalar"),
        np.dtype,
        type(np.dtype(np.float64)),
        type(np.dtype(np.float32)),
    ]


def _unpickle(path: Path) -> Any:
    """Read a pickled network: the caller has seen to it that the user agreed."""
    torch = require_torch()
    prepare_torchvision()
    try:
        return torch.load(path, map_location="cpu", weights_only=False)
    except Exception as error:  # whatever somebody's pickle raises
        raise ModelDefinitionError(
            text(
                "The pickled network cannot be read without the Python modules that it was made of"
            ),
            where=str(path),
            mend=text("Save its weights instead: torch.save(model.state_dict(), path)"),
            details=repr(error),
        ) from error


def _refuse_pickle(path: Path, error: pickle.UnpicklingError) -> UntrustedModelError:
    return UntrustedModelError(
        text(
            "The model's file is a pickled Python object, which can run any code while it is read"
        ),
        where=str(path),
        mend=text(
            "Save its weights instead, torch.save(model.state_dict(), path), or agree to run the "
            "model's code if you trust where it comes from"
        ),
        details=str(error),
    )


def _no_weights(path: Path, reason: str) -> ModelDefinitionError:
    return ModelDefinitionError(
        text("The file cannot be read as PyTorch weights: {reason}", reason=reason),
        where=str(path),
        mend=text(
            "Give a state_dict as arcgis.learn saves it, torch.save(model.state_dict(), path)"
        ),
    )
