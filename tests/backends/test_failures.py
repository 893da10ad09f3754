"""Out of memory, in the words of everything that allocates for a model."""

from __future__ import annotations

import errno
import warnings

import numpy as np
import pytest
import torch
from object_classifier.core.backends import load
from object_classifier.core.backends.failures import model_failures
from object_classifier.core.backends.interface import OutOfMemory
from object_classifier.core.errors import InferenceError
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.system.out_of_memory import is_out_of_memory
from torch import nn

from .conftest import define, everywhere, make_chips, options

HUGE = 2**50  # bytes: more than any address space has

RECORDED = [
    # PyTorch
    "CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 7.79 GiB",
    "HIP out of memory. Tried to allocate 1.50 GiB",
    "XPU out of memory. Tried to allocate 2.00 GiB",
    "MPS backend out of memory (MPS allocated: 17.89 GB, other allocations: 384.00 KB)",
    "Invalid buffer size: 24.00 GiB",
    "CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported",
    "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
    "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
    "cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED",
    "cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED",
    "cuDNN error: CUDNN_STATUS_NOT_SUPPORTED.",
    "cusolver error: CUSOLVER_STATUS_ALLOC_FAILED, when calling `cusolverDnCreate(handle)`",
    "cuFFT error: CUFFT_ALLOC_FAILED",
    "HIP error: hipErrorOutOfMemory",
    "miopenStatusAllocFailed",
    "Native API failed. Native API returns: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)",
    "[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory",
    "[enforce fail at alloc_cpu.cpp:116] data. DefaultCPUAllocator: not enough memory",
    "could not create a memory object",
    "std::bad_alloc",
    "bad allocation",
    # ONNX Runtime
    "[ONNXRuntimeError] : 1 : FAIL : BFCArena: Failed to allocate memory for requested buffer of 9",
    "[ONNXx : Available memory of 1048576 is smaller than requested bytes of 8388",
    "[ONNXRuntimeError] : 1 : FAIL : CUDA failure 2: out of memory ; GPU=0 ; hostname=a",
    "[ONNXRuntimeError] : 1 : FAIL : CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED ; GPU=0",
    "[ONNXx : RUNTIME_EXCEPTION : std::bad_alloc",
    "DmlCommittedResourceAllocator.cpp(17): 8007000E Not enough memory resources",
    # TensorFlow and Keras
    "OOM when allocating tensor with shape[64,512,56,56] and type float by allocator GPU_0_bfc",
    "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 9.00GiB",
    "Failed copying input tensor from CPU:0 to GPU:0 to run Cast: Dst tensor is not initialized.",
    "Failed to allocate scratch buffer for device 0",
    # what raster functions call
    "Unable to allocate 4.00 TiB for an array with shape (1099511627776,) and data type float32",
    "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.",
    "OpenCV(4.10.0) alloc.cpp:73: error: (-4:Insufficient memory) Failed to allocate 99 bytes",
    "[WinError 1455] The paging file is too small for this operation to complete",
]


@pytest.mark.parametrize("message", RECORDED)
def test_a_recorded_message_of_a_full_memory_is_known(message):
    with pytest.raises(OutOfMemory), model_failures():
        raise RuntimeError(message)


def allocate_with_torch():
    torch.empty(HUGE, dtype=torch.uint8)


def allocate_with_numpy():
    np.empty(HUGE, np.uint8)


def allocate_plainly():
    bytearray(HUGE)


def fail_as_the_system_does():
    raise OSError(errno.ENOMEM, "Cannot allocate memory")


def hide_it_behind_another_error():
    try:
        allocate_with_numpy()
    except MemoryError:
        raise ValueError("the model's code gave up")  # noqa: B904 (as such code is written)


def call_it_by_another_name():
    class ResourceExhaustedError(Exception):  # TensorFlow's, in a language of the reader's
        pass

    raise ResourceExhaustedError("Der Speicher reicht nicht")


@pytest.mark.parametrize(
    "run",
    [
        allocate_with_torch,
        allocate_with_numpy,
        allocate_plainly,
        fail_as_the_system_does,
        hide_it_behind_another_error,
        call_it_by_another_name,
    ],
)
def test_a_full_memory_is_known_by_what_is_raised(run):
    with pytest.raises(OutOfMemory), model_failures():
        run()


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("CUDA error: an illegal memory access was encountered"),
        RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
        RuntimeError("mat1 and mat2 shapes cannot be multiplied (4x512 and 25088x10)"),
        RuntimeError("could not create a primitive descriptor for a convolution"),
        ValueError("the model remembers nothing of it"),
        OSError(errno.ENOSPC, "No space left on device"),
    ],
)
def test_other_failures_are_not_taken_for_a_full_memory(error):
    assert not is_out_of_memory(error)
    with pytest.raises(InferenceError), model_failures():
        raise error


class Hungry(nn.Module):
    """Needs more memory than there is for more than four chips."""

    def forward(self, x):
        room = torch.zeros((x.shape[0] // 5) * 281474976710656)  # 2 ** 48: TorchScript has no **
        return x.mean((2, 3)) + room.sum()


def of_torchscript(folder):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.script(Hungry()).save(folder / "model.pt")
    return define(ModelKind.TORCHSCRIPT, folder / "model.pt", classes=())


def of_onnx(folder):
    onnx = pytest.importorskip("onnx")
    node, numbers = onnx.helper.make_node, onnx.TensorProto

    def constant(name, value):
        tensor = onnx.helper.make_tensor(name, numbers.INT64, [len(value)], value)
        return node("Constant", [], [name], value=tensor)

    nodes = [
        node("Shape", ["image"], ["count"], start=0, end=1),
        constant("five", [5]),
        constant("huge", [2**48]),
        node("Div", ["count", "five"], ["fives"]),
        node("Mul", ["fives", "huge"], ["length"]),
        node("ConstantOfShape", ["length"], ["room"]),
        node("ReduceSum", ["room"], ["nothing"], keepdims=0),
        node("ReduceMean", ["image"], ["means"], axes=[2, 3], keepdims=0),
        node("Add", ["means", "nothing"], ["classes"]),
    ]
    graph = onnx.helper.make_graph(
        nodes,
        "hungry",
        [onnx.helper.make_tensor_value_info("image", numbers.FLOAT, ["n", 3, 64, 64])],
        [onnx.helper.make_tensor_value_info("classes", numbers.FLOAT, ["n", 3])],
    )
    model = onnx.helper.make_model(
        graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=9
    )
    onnx.save(model, folder / "model.onnx")
    return define(ModelKind.ONNX, folder / "model.onnx", classes=())


def of_tensorflow(folder):
    tensorflow = pytest.importorskip("tensorflow")
    network = tensorflow.Module()

    @tensorflow.function(
        input_signature=[tensorflow.TensorSpec((None, 64, 64, 3), "float32", "image")]
    )
    def serve(image):
        fives = tensorflow.cast(tensorflow.shape(image)[0] // 5, tensorflow.int64)
        room = tensorflow.cumsum(tensorflow.fill([fives * 2**48], image[0, 0, 0, 0]))
        return tensorflow.reduce_mean(image, [1, 2]) + tensorflow.reduce_sum(room)

    network.serve = serve
    tensorflow.saved_model.save(network, str(folder / "saved"), signatures=serve)
    return define(ModelKind.TENSORFLOW, folder / "saved", classes=())


@pytest.mark.parametrize("make", [of_torchscript, of_onnx, of_tensorflow])
def test_a_real_allocation_that_fails_asks_for_a_smaller_batch(make, tmp_path):
    backend = load(make(tmp_path), options())
    chips = make_chips(count=5)

    with pytest.raises(OutOfMemory):
        backend.predict(chips, everywhere(chips))

    assert len(backend.predict(chips[:4], everywhere(chips[:4])).labels) == 4
