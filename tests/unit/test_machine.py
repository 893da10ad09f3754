"""Which processor a machine really has, and which Python fits it."""

from __future__ import annotations

import sys

import pytest
from object_classifier.core.runtime import base_python, machine
from object_classifier.core.runtime.machine import Machine, is_translated, processor, this_machine


@pytest.fixture
def system(monkeypatch):
    """Return a function that sets system, what Python is told, and what sysctl answers."""

    def system(name: str, told: str, translated: str = "") -> None:
        monkeypatch.setattr(machine.sys, "platform", name)
        monkeypatch.setattr(machine.platform, "machine", lambda: told)
        monkeypatch.setattr(machine, "output_of", lambda command, timeout_s: translated)
        processor.cache_clear()
        this_machine.cache_clear()

    yield system
    processor.cache_clear()
    this_machine.cache_clear()


@pytest.mark.parametrize(
    ("name", "told", "translated", "kind", "is_intel_mac"),
    [
        ("linux", "x86_64", "", "x86_64", False),
        ("win32", "AMD64", "", "amd64", False),
        ("win32", "ARM64", "", "amd64", False),  # which it emulates
        ("linux", "aarch64", "", "aarch64", False),
        ("darwin", "arm64", "", "arm64", False),
        ("darwin", "x86_64", "1\n", "arm64", False),  # QGIS for Intel on Apple's processor
        ("darwin", "x86_64", "0\n", "x86_64", True),
        ("darwin", "x86_64", "", "x86_64", True),  # macOS 10.15 does not know the question
    ],
)
def test_a_processor_is_named_as_it_is(system, name, told, translated, kind, is_intel_mac):
    system(name, told, translated)

    assert processor() == kind
    assert Machine(name, kind).is_intel_mac == is_intel_mac
    assert is_translated() == (translated == "1\n")


@pytest.mark.parametrize(
    ("translated", "python_is_for", "unfit"),
    [("1\n", "x86_64", True), ("1\n", "arm64", False), ("0\n", "x86_64", False)],
)
def test_on_apples_processor_no_python_for_intel_is_taken(system, translated, python_is_for, unfit):
    system("darwin", "x86_64", translated)
    facts = {"python": "p", "version": [3, 12], "is_64_bit": True, "machine": python_is_for,
             "pip": True, "venv": True, "ensurepip": True, "stdlib": True, "has_lock": True,
             "implementation": "cpython", "platform": "macosx"}  # fmt: skip

    found = base_python._judged("p", facts, needs_pip=False, newest=(3, 14))

    assert bool(found.unfit) == unfit
    assert base_python._can_fetch(facts)  # to fetch uv either will do


@pytest.mark.parametrize(
    ("name", "said", "version", "is_old"),
    [
        ("darwin", "13.6.1\n", (13, 6, 1), True),
        ("darwin", "14.0\n", (14, 0), False),
        ("darwin", "26.1\n", (26, 1), False),
        ("darwin", "", (), False),
        ("linux", "13.6.1\n", (), False),
    ],
)
def test_the_version_of_macos_is_asked_of_macos(monkeypatch, system, name, said, version, is_old):
    """`platform` says 10.16 to a program that was built for macOS 10, as QGIS's Python may be."""
    system(name, "arm64", said)
    monkeypatch.setattr(machine.platform, "mac_ver", lambda: ("10.16", ("", "", ""), "arm64"))
    monkeypatch.setattr(machine, "graphics_cards", lambda: ())

    found = this_machine()

    glibc = machine._version_of_glibc()
    assert found == Machine(name, "arm64", (), version, glibc, machine._DRIVER.exists())
    assert found.is_before_macos_14 == is_old


@pytest.mark.parametrize(
    ("said", "version"), [("glibc 2.36", (2, 36)), (None, ()), (ValueError("musl"), ())]
)
def test_linux_is_asked_which_c_library_it_has(monkeypatch, system, said, version):
    def confstr(name):
        if isinstance(said, Exception):
            raise said
        return said

    system("linux", "x86_64")
    monkeypatch.setattr(machine.os, "confstr", confstr, raising=False)

    assert machine._version_of_glibc() == version
    system("win32", "AMD64")
    assert machine._version_of_glibc() is None


def test_a_path_may_be_of_any_length_but_on_windows():
    assert machine.longest_path() is None or sys.platform == "win32"
