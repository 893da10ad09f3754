"""Which TorchScript runs without consent: operators that are listed, however they are spelled."""

from __future__ import annotations

import pickle
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from object_classifier.core.model.torchscript_scan import unknown_operators

NETWORK = """class Net(Module):
  __parameters__ = ["weight", ]
  __buffers__ = []
  weight : Tensor
  training : bool
  def forward(self: __torch__.Net,
    x: Tensor) -> Tensor:
    _0 = __torch__.torch.nn.functional.relu
    layer = getattr(self, "0")
    if torch.ne(torch.dim(x), 4):
      ops.prim.RaiseException("no batch: \\"x\\"")
    else:
      pass
    y = torch.conv2d(x, self.weight, None, [1, 1], [0, 0], annotate(List[int], [1, 1]))
    return (layer).scaled(_0(y, True, ), )
  def scaled(self: __torch__.Net,
    x: Tensor) -> Tensor:
    return torch.mul(x, CONSTANTS.c0)
"""


def write(path, code: str, data: bytes = pickle.dumps(())):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("net/data.pkl", data)
        archive.writestr("net/constants.pkl", pickle.dumps(()))
        archive.writestr("net/code/__torch__.py", code)
    return path


def method(*lines: str) -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return NETWORK + f"  def evil(self: __torch__.Net, x: Tensor) -> Tensor:\n{body}    return x\n"


def test_what_torch_writes_runs_without_consent(tmp_path) -> None:
    assert unknown_operators(write(tmp_path / "a.pt", NETWORK)) == ()


def test_a_quantized_network_runs_without_consent(tmp_path) -> None:
    packed = "__torch__.torch.classes.quantized.Conv2dPackedParamsBase"
    code = f"""class Conv(Module):
  _packed_params : {packed}
  def forward(self: __torch__.Conv, x: Tensor) -> Tensor:
    return ops.quantized.conv2d(x, self._packed_params, 0.5, 3)
  def weight(self: __torch__.Conv) -> Tensor:
    weight, bias = (self._packed_params).unpack()
    return weight
"""

    assert unknown_operators(write(tmp_path / "a.pt", code)) == ()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (['torch.save(x, "/tmp/x")'], "torch.save"),
        (['y = torch.from_file("/etc/passwd", False, 9)'], "torch.from_file"),
        (['ops.aten.save(x, "/tmp/x")'], "ops.aten.save"),
        (["ops.image.write_file(x, x)"], "ops.image.write_file"),
        (["ops.c10d.broadcast_(x)"], "ops.c10d.broadcast_"),
        (["ops.my_library.run(x)"], "ops.my_library.run"),
        (["y = ops.prim.rpc_sync(x)"], "ops.prim.rpc_sync"),
        (['x.save("/tmp/x")'], "method save"),
        (['(self.weight).save("/tmp/x")'], "method save"),
        (['torch.relu(x).save("/tmp/x")'], "method save"),
        (['getattr(x, "save")("/tmp/x")'], "computed"),
        (["f = x.save", 'f("/tmp/x")'], "function f"),
        (["f = __torch__.net", "f = x.save", 'f("/tmp/x")'], "function f"),
        (['f = getattr(x, "save")', 'f("/tmp/x")'], "function f"),
        (["t = torch", 't.save(x, "/tmp/x")'], "operator torch"),
        (['getattr(torch, "save")(x, "/tmp/x")'], "operator torch"),
        (["o = ops.aten", 'o.save(x, "/tmp/x")'], "ops.aten"),
        (["y = fork(x)"], "function fork"),
        (["y : __torch__.torch.classes.dist_rpc.WorkerInfo = x"], "dist_rpc"),
    ],
)
def test_what_no_network_is_made_of_is_named(tmp_path, lines, reason) -> None:
    assert reason in "; ".join(unknown_operators(write(tmp_path / "a.pt", method(*lines))))


def test_a_method_that_is_named_like_an_operator_is_for_torch_to_tell(tmp_path) -> None:
    code = (
        method('x.save("/tmp/x")')
        + "  def save(self: __torch__.Net, f: str) -> NoneType:\n    pass\n"
    )
    path = write(tmp_path / "a.pt", code)

    assert unknown_operators(path) == ()
    assert unknown_operators(path, {"save", "scaled"}.__contains__) == (
        "the method save",
        "the method scaled",
    )


@pytest.mark.parametrize(
    "code",
    [
        "x = (",
        "x = lambda: 1\n",
        'x = f"{torch.save}"\n',
        "import os\n",
        "x = b''\n\rtorch.save\n",
        "x = 1\t\n",
        "# caf\u00e9\n",
    ],
)
def test_code_that_torch_never_writes_cannot_be_checked(tmp_path, code) -> None:
    with pytest.raises(ValueError, match=r".+"):
        unknown_operators(write(tmp_path / "a.pt", code))


def test_a_pickle_in_the_archive_names_plain_classes_only(tmp_path) -> None:
    evil = b"\x80\x02c__torch__.torch.classes.dist_rpc\nWorkerInfo\n."
    plain = b"\x80\x02c__torch__\nNet\n."

    assert "dist_rpc" in "".join(unknown_operators(write(tmp_path / "a.pt", NETWORK, evil)))
    assert "posix.system" in "".join(
        unknown_operators(write(tmp_path / "b.pt", NETWORK, b"cposix\nsystem\n."))
    )
    assert unknown_operators(write(tmp_path / "c.pt", NETWORK, plain)) == ()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("abtorch.ops(){}[]:=\"'\\\n #_0"), max_size=60))
def test_no_code_breaks_the_reader(tmp_path, code) -> None:
    try:
        unknown_operators(write(tmp_path / "a.pt", NETWORK + code))
    except ValueError:
        return
