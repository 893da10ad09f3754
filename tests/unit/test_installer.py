"""Which program would install, and what would be run to fetch it, on each system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from object_classifier.core.runtime import installer
from object_classifier.core.runtime.base_python import PipSource
from object_classifier.core.runtime.environment import Environment
from object_classifier.core.runtime.index_settings import Account
from object_classifier.core.runtime.installer import Installer, PackageOrigin, find_installer
from object_classifier.core.runtime.requirements import Framework

ANYWHERE, NAMED = PackageOrigin(is_named=False), PackageOrigin(is_named=True)
MAC_QGIS = "/Applications/QGIS.app/Contents/MacOS/bin/python3"
OSGEO4W = r"C:\OSGeo4W\apps\Python312\python.exe"
FETCH = ("install", "--progress-bar", "off", "--only-binary", ":all:", "--upgrade")


@pytest.fixture
def environment(tmp_path):
    return Environment(tmp_path / "runtime")


@pytest.fixture
def machine(monkeypatch):
    """Return a function that sets what is there: uv, settings, and a Python that has pip."""

    def machine(
        *uvs: str, source: PipSource | None = None, system: str = "linux", **environ: str
    ) -> None:
        monkeypatch.setattr(installer, "find_programs", lambda name: uvs)
        monkeypatch.setattr(installer, "output_of", lambda command, **_: versions[command[0]])
        monkeypatch.setattr(installer, "find_pip", lambda first: source)
        account = Account(system, environ, Path("/none"), Path("/none"))
        monkeypatch.setattr(installer, "this_account", lambda: account)
        monkeypatch.setattr(installer.sys, "platform", system)
        installer._is_recent.cache_clear()

    versions = {"/new/uv": "uv 0.13.9 (x86_64)\n", "/old/uv": "uv 0.4.30\n", "/broken/uv": ""}
    yield machine
    installer._is_recent.cache_clear()


def ready(environment: Environment, *, with_pip: bool) -> None:
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.mark([Framework.BASE], finished=True)
    if with_pip:
        (environment.folder / "lib" / "python3.12" / "site-packages" / "pip").mkdir(parents=True)


@pytest.mark.parametrize("place", [ANYWHERE, NAMED])
def test_a_uv_that_is_there_installs_unless_it_is_too_old(machine, environment, place):
    machine("/broken/uv", "/old/uv", "/new/uv")

    assert find_installer(environment, place) == Installer("/new/uv")


@pytest.mark.parametrize(
    ("system", "python", "has_pip", "uv", "commands"),
    [
        ("linux", "/usr/bin/python3", True, "bin/uv", ["/usr/bin/python3 pip"]),
        ("linux", "/usr/bin/python3", False, "bin/uv", ["/usr/bin/python3 venv", "bin/python pip"]),
        ("darwin", MAC_QGIS, True, "bin/uv", [f"{MAC_QGIS} pip"]),
        ("win32", OSGEO4W, True, "bin/uv.exe", [f"{OSGEO4W} pip"]),
        (
            "win32",
            OSGEO4W,
            False,
            "Scripts/uv.exe",
            [f"{OSGEO4W} venv", "Scripts/python.exe pip"],
        ),
    ],
)
def test_without_uv_it_is_fetched_into_the_environment(
    machine, environment, system, python, has_pip, uv, commands
):
    machine(source=PipSource(python, has_pip), system=system)

    found = find_installer(environment, ANYWHERE)

    assert found is not None
    tools = environment.folder / "tools"
    assert found.uv == str(tools / uv)
    assert "fetched" in found.title
    assert len(found.fetching) == len(commands)
    for command, expected in zip(found.fetching, commands):
        program, module = expected.rsplit(" ", 1)
        inside = str(tools / program)
        assert command[0] in (program, inside)
        assert command[1:4] == ("-I", "-m", module)
    last = found.fetching[-1]
    assert last[-1].startswith("uv>=") and set(FETCH) < set(last)
    assert (last[-3:-1] == ("--target", str(tools))) == has_pip
    assert not environment.folder.exists()


def test_an_environment_goes_on_with_its_own_uv_whatever_became_of_the_machines(
    machine, environment, monkeypatch
):
    ready(environment, with_pip=False)
    machine()
    own = environment.folder / "tools" / "bin" / "uv"
    own.parent.mkdir(parents=True)
    own.touch()
    monkeypatch.setattr(installer, "output_of", lambda command, **_: "uv 0.13.9")

    assert find_installer(environment, ANYWHERE) == Installer(str(own))
    environment.mark([Framework.BASE], finished=False)  # this one is removed and made anew
    assert find_installer(environment, ANYWHERE) is None


def test_an_environments_own_python_is_asked_first_for_pip(machine, environment, monkeypatch):
    ready(environment, with_pip=False)
    machine()
    asked: list[str] = []
    monkeypatch.setattr(installer, "find_pip", asked.append)

    find_installer(environment, ANYWHERE)

    assert asked == [str(environment.python)]


@pytest.mark.parametrize(
    ("place", "environ"), [(NAMED, {}), (ANYWHERE, {"PIP_INDEX_URL": "https://mirror.local"})]
)
@pytest.mark.skipif(sys.platform == "win32", reason="the folders are those of other systems")
def test_a_place_of_somebodys_own_is_pips_where_uv_is_not_there(
    machine, environment, place, environ
):
    machine(**environ)
    assert find_installer(environment, place) == Installer()

    ready(environment, with_pip=False)
    found = find_installer(environment, place)
    assert found is not None
    assert found.fetching == ((str(environment.python), "-I", "-m", "ensurepip", "--default-pip"),)

    (environment.folder / "lib" / "python3.12" / "site-packages" / "pip").mkdir(parents=True)
    assert find_installer(environment, place) == Installer()


def test_the_one_that_was_set_to_a_mirror_installs(machine, environment):
    mirror = "https://mirror.local"
    machine("/new/uv", PIP_INDEX_URL=mirror)
    assert find_installer(environment, ANYWHERE) == Installer()
    assert find_installer(environment, NAMED) == Installer("/new/uv")  # it is told the place

    machine("/new/uv", PIP_INDEX_URL=mirror, UV_DEFAULT_INDEX=mirror)
    assert find_installer(environment, ANYWHERE) == Installer("/new/uv")
    assert ANYWHERE.is_mirror
