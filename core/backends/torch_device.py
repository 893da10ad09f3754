"""Which device PyTorch runs on, what it can do there, and what to say when it cannot."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..errors import RuntimeMissingError
from ..job import Processor
from ..system.cpus import available_cpus, blocking_openmp
from ..texts import text
from ..torch_builds import torch_builds
from .packages import require

if TYPE_CHECKING:
    from .interface import LoadOptions

_schemas: Any = None  # keeps the registration of `_define_nms` alive


@dataclass(frozen=True)
class TorchDevice:
    """A device of PyTorch.

    Attributes:
        name: as torch spells it: "cpu", "cuda:0", "mps".
        label: as the log and the output DEVICE say it.
        notes: why it is not what was wished for, if it is not.
    """

    name: str
    label: str
    notes: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """Return "cpu", "cuda" or "mps"."""
        return self.name.partition(":")[0]


def require_torch() -> Any:
    """Import torch, and let it have no more threads than this process has processors.

    They block while they wait, wherever this is the first to import torch.
    """
    with blocking_openmp():
        torch = require("torch", framework="PyTorch", frameworks="PYTORCH")
    if torch.get_num_threads() > available_cpus():  # it knows of no quotas
        torch.set_num_threads(available_cpus())
    return torch


def require_torchvision() -> Any:
    """Import torchvision, also one that was built for another torch than the one beside it.

    Source: RUNTIME.md, "Frameworks in an isolated venv".
    """
    torch = require_torch()
    if find_spec("torchvision") is None:
        return require("torchvision", framework="torchvision", frameworks="PYTORCH")
    try:
        return import_module("torchvision")
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
    _define_nms(torch)
    return import_module("torchvision")


def prepare_torchvision() -> None:
    """Let `import torchvision` work for code that a model brings.

    Where the builds are of one kind it does by itself; nothing is imported then.
    """
    if len(set(torch_builds().values())) > 1:
        with suppress(RuntimeMissingError):  # who does not need it does not miss it
            require_torchvision()


def require_timm() -> Any:
    """Import timm, which always imports torchvision."""
    require_torchvision()
    return require("timm", framework="timm", frameworks="PYTORCH")


def choose_device(options: LoadOptions) -> TorchDevice:
    """Return the device that the user wishes for; a GPU that is demanded but absent is an error."""
    torch = require_torch()
    if options.processor is Processor.CPU:
        return _CPU
    if torch.cuda.is_available():
        return _cuda(torch, options)
    if torch.backends.mps.is_available():
        return TorchDevice("mps", text("Apple GPU (mps)"))
    if options.processor is Processor.GPU:
        raise RuntimeMissingError(
            text("PROCESSOR is GPU, but PyTorch sees none"),
            where=f"{sys.executable}, {_what_torch_sees(torch)}",
            mend=text(
                "Choose AUTO or CPU, or repair the model environment so that it has a PyTorch "
                "built for this GPU"
            ),
        )
    return _CPU


_CPU = TorchDevice("cpu", "CPU")


def has_native_bfloat16() -> bool:
    """Return whether this CPU multiplies bfloat16 itself; elsewhere float32 is faster."""
    torch = require_torch()
    asks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(getattr(torch.cpu, ask, bool)() for ask in asks)


def _define_nms(torch: Any) -> None:
    global _schemas  # noqa: PLW0603 (torch drops the operators with the object)
    _schemas = torch.library.Library("torchvision", "FRAGMENT")
    _schemas.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _schemas.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")


def _cuda(torch: Any, options: LoadOptions) -> TorchDevice:
    count = torch.cuda.device_count()
    if 0 <= options.gpu_id < count:
        name = f"cuda:{options.gpu_id}"
        return TorchDevice(name, f"{torch.cuda.get_device_name(options.gpu_id)} ({name})")
    raise RuntimeMissingError(
        text("There is no GPU number {gpu_id}", gpu_id=options.gpu_id),
        where=text("GPU_ID; PyTorch sees {number}, numbered from 0", number=count),
        mend=text("Choose a number from 0 to {last}", last=count - 1),
    )


def _what_torch_sees(torch: Any) -> str:
    built = torch.version.cuda or getattr(torch.version, "hip", None)
    seen = (
        text("built for CUDA {built}, no device found", built=built)
        if built
        else text("built for the CPU only")
    )
    return text("torch {version} {seen}", version=torch.__version__, seen=seen)
