"""Which build of PyTorch is chosen, on machines as people have them."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime.machine import Machine
from object_classifier.core.runtime.torch_build import (
    TorchBuild,
    build_for,
    build_of_index,
)


@pytest.fixture(autouse=True)
def no_choice(monkeypatch):
    monkeypatch.delenv("UV_TORCH_BACKEND", raising=False)


def card(name: str, driver: str, generation: str = "") -> dict[str, str]:
    return {"name": name, "driver": driver, "compute_capability": generation}


@pytest.mark.parametrize(
    ("system", "processor", "cards", "backend"),
    [
        ("linux", "x86_64", [], "cpu"),
        ("win32", "AMD64", [], "cpu"),
        ("linux", "aarch64", [], "cpu"),
        ("linux", "x86_64", [card("RTX 4070", "580.65.06", "8.9")], "cu130"),
        ("win32", "AMD64", [card("RTX 4070", "581.15", "8.9")], "cu130"),
        ("linux", "x86_64", [card("A100", "535.183.01", "8.0")], "cu126"),
        ("win32", "AMD64", [card("RTX 3060", "566.24", "8.6")], "cu126"),
        ("linux", "x86_64", [card("GTX 1080", "580.65.06", "6.1")], "cu126"),
        ("win32", "AMD64", [card("GTX 750 Ti", "560.94", "5.0")], "cu126"),
        ("win32", "AMD64", [card("GTX 780", "474.11", "3.5")], "cpu"),
        ("win32", "AMD64", [card("RTX 5060", "572.16", "12.0")], "cpu"),  # 12.6 has no kernels
        ("win32", "AMD64", [card("RTX 2080", "528.02", "7.5")], "cpu"),  # 528.33 is the oldest
        ("linux", "x86_64", [card("Tesla K80", "470.256.02")], "cpu"),  # no such question then
        ("linux", "x86_64", [card("RTX A2000", "525.60.13")], "cu126"),
        ("linux", "aarch64", [card("GH200", "580.65.06", "9.0")], "cu130"),
        ("linux", "aarch64", [card("Orin", "[N/A]", "8.7")], "cpu"),
        (
            "linux",
            "x86_64",
            [card("Quadro P400", "580.65.06", "6.1"), card("RTX A6000", "580.65.06", "8.6")],
            "cu130",
        ),
        ("darwin", "arm64", [], ""),
        ("darwin", "x86_64", [], ""),
    ],
)
def test_a_machine_gets_the_build_that_runs_on_it(system, processor, cards, backend):
    build = build_for(Machine(system, processor, tuple(cards)))

    assert build.backend == backend
    assert (build.size_mb < 1500) == (not backend.startswith("cu"))
    if backend.startswith("cu"):
        assert cards[-1]["name"] in build.title and cards[-1]["driver"] in build.title


@pytest.mark.parametrize(
    ("system", "kind", "one", "reason"),
    [
        ("win32", "AMD64", card("GTX 780", "474.11", "3.5"), "has no build for GTX 780"),
        ("win32", "AMD64", card("RTX 5060", "572.16", "12.0"), "572.16, and PyTorch asks for 580 "),
        ("win32", "AMD64", card("GTX 1080", "527.37", "6.1"), "asks for 528.33 or newer"),
        ("linux", "x86_64", card("Quadro", "470.256.02"), "asks for 525.60.13 or newer"),
        (
            "linux",
            "aarch64",
            card("Orin", "[N/A]", "8.7"),
            "driver [N/A], and PyTorch asks for 580",
        ),
        ("linux", "aarch64", card("Xavier", "580.65", "7.2"), "has no build for Xavier"),
    ],
)
def test_why_a_card_is_not_used_is_said_and_a_newer_driver_only_where_it_helps(
    system, kind, one, reason
):
    build = build_for(Machine(system, kind, (one,)))

    assert build.backend == "cpu" and build.title.startswith("for the CPU, as ")
    assert reason in build.title


def test_a_build_that_somebody_has_told_uv_to_take_is_taken_and_said(monkeypatch):
    monkeypatch.setenv("UV_TORCH_BACKEND", "cu132")

    build = build_for(Machine("linux", "x86_64"))

    assert build.backend == "cu132" and "UV_TORCH_BACKEND" in build.title
    assert build.size_mb > 1500


def test_what_uv_would_choose_by_itself_is_chosen_here_so_that_it_can_be_said(monkeypatch):
    monkeypatch.setenv("UV_TORCH_BACKEND", "auto")

    assert build_for(Machine("linux", "x86_64")).backend == "cpu"


@pytest.mark.parametrize(
    ("system", "is_large"), [("linux", True), ("win32", False), ("darwin", False)]
)
def test_another_index_has_one_build_and_with_cuda_on_linux_alone(system, is_large):
    build = build_of_index(Machine(system, "x86_64", (card("RTX 4070", "581.15", "8.9"),)))

    assert build.backend == ""
    assert (build.size_mb > 1500) == is_large


def test_apples_gpu_is_said():
    assert "MPS" in build_for(Machine("darwin", "arm64")).title
    assert build_of_index(Machine("darwin", "arm64")) == build_for(Machine("darwin", "arm64"))
    assert isinstance(build_for(Machine("darwin", "x86_64")), TorchBuild)


def test_a_card_that_a_sandbox_hides_is_not_said_to_be_missing():
    """QGIS in a Flatpak sees NVIDIA's driver, and not the host's programs."""
    build = build_for(Machine("linux", "x86_64", has_hidden_cards=True))

    assert build.backend == "cpu"
    assert "nvidia-smi, which would tell" in build.title and "UV_TORCH_BACKEND" in build.title
