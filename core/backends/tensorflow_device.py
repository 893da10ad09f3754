"""Which device TensorFlow runs on, and what to say when it cannot."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import RuntimeMissingError
from ..job import Processor
from ..system.cpus import available_cpus
from ..texts import text
from .packages import require

if TYPE_CHECKING:
    from .interface import LoadOptions


@dataclass(frozen=True)
class TensorFlowDevice:
    """A device of TensorFlow: its name there, its name for people, and "cpu" or "cuda"."""

    name: str
    label: str
    kind: str


def require_tensorflow() -> Any:
    """Import TensorFlow, without its running commentary.

    It gets no more threads than this process has processors.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", str(available_cpus()))  # knows of no quotas
    return require("tensorflow", framework="TensorFlow", frameworks="TENSORFLOW")


def choose_tensorflow_device(options: LoadOptions) -> TensorFlowDevice:
    """Return the device that the user wishes for; a GPU that is demanded but absent is an error."""
    tensorflow = require_tensorflow()
    if options.processor is Processor.CPU:
        return _CPU
    gpus = tensorflow.config.list_physical_devices("GPU")
    if not gpus:
        if options.processor is Processor.GPU:
            raise RuntimeMissingError(
                text("PROCESSOR is GPU, but TensorFlow sees none"),
                where=text(
                    "{executable}, tensorflow {version}",
                    executable=sys.executable,
                    version=tensorflow.__version__,
                ),
                mend=text(
                    "Choose AUTO or CPU, or repair the model environment so that it has a "
                    "TensorFlow built for this GPU"
                ),
            )
        return _CPU
    if not 0 <= options.gpu_id < len(gpus):
        raise RuntimeMissingError(
            text("There is no GPU number {gpu_id}", gpu_id=options.gpu_id),
            where=text("GPU_ID; TensorFlow sees {number}, numbered from 0", number=len(gpus)),
            mend=text("Choose a number from 0 to {last}", last=len(gpus) - 1),
        )
    return _gpu(tensorflow, gpus, options.gpu_id)


_CPU = TensorFlowDevice("/CPU:0", "CPU", "cpu")


def _gpu(tensorflow: Any, gpus: list[Any], number: int) -> TensorFlowDevice:
    for gpu in gpus:  # or TensorFlow takes all memory of all of them
        tensorflow.config.experimental.set_memory_growth(gpu, True)
    details = tensorflow.config.experimental.get_device_details(gpus[number])
    name = details.get("device_name", "GPU")
    return TensorFlowDevice(f"/GPU:{number}", f"{name} (GPU:{number})", "cuda")
