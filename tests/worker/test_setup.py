"""Building an environment from a folder of wheels that the test makes; no network."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Mapping

import pytest
from object_classifier.core.errors import (
    Cancelled,
    InputError,
    OutputError,
    RuntimeMissingError,
    WorkerError,
)
from object_classifier.core.runtime import (
    base_python,
    environment_check,
    installer,
    requirements,
    setup,
    setup_commands,
    setup_plan,
)
from object_classifier.core.runtime.base_python import Candidate, PipSource, find_base_python
from object_classifier.core.runtime.commands import CommandRunner
from object_classifier.core.runtime.environment import Environment, State
from object_classifier.core.runtime.environment_check import check
from object_classifier.core.runtime.index_settings import Account
from object_classifier.core.runtime.installer import Installer
from object_classifier.core.runtime.machine import Machine
from object_classifier.core.runtime.requirements import (
    Framework,
    Requirement,
    newest_python,
    requirements_of,
)
from object_classifier.core.runtime.setup import create, repair
from object_classifier.core.runtime.setup_plan import SetupOptions, plan
from object_classifier.core.runtime.torch_build import build_for
from worker_processes import Log, ends, environment_of_tests


def write_wheel(
    folder: Path,
    name: str,
    code: str = "",
    version: str = "1.0",
    scripts: Mapping[str, str] = MappingProxyType({}),
) -> Path:
    """Write a wheel with one module, and programs."""
    files = {
        f"{name}.py": code,
        f"{name}-{version}.dist-info/METADATA": (
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        ),
        f"{name}-{version}.dist-info/WHEEL": (
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
    }
    for script, content in scripts.items():
        files[f"{name}-{version}.data/scripts/{script}"] = content
    record = f"{name}-{version}.dist-info/RECORD"
    digests = {path: hashlib.sha256(text.encode()).digest() for path, text in files.items()}
    files[record] = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(digest).rstrip(b'=').decode()},\n"
        for path, digest in digests.items()
    )
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for member, text in files.items():
            info = zipfile.ZipInfo(member)  # always of 1980: equal bytes each time
            info.external_attr = (0o100755 if "/scripts/" in member else 0o100644) << 16
            wheel.writestr(info, text)
    return path


RTX = {"name": "RTX 4070", "driver": "581.15", "compute_capability": "8.9"}
TESTED_WHEEL = "# the wheel that was tested\n"


@pytest.fixture(autouse=True)
def tiny_sets(monkeypatch, tmp_path):
    """Let BASE be one tiny package and PYTORCH another; keep the user's places out of it."""
    tested = write_wheel(tmp_path / "tested", "oc_hashed", TESTED_WHEEL)
    digest = f"sha256:{hashlib.sha256(tested.read_bytes()).hexdigest()}"
    sets = {
        Framework.BASE: (Requirement("oc_base", "oc_base>=1,<2", "1.0"),),
        Framework.PYTORCH: (Requirement("oc_torch", "oc_torch==1.0", "1.0"),),
        Framework.TENSORFLOW: (Requirement("oc_alone", "oc_alone==1.0", "1.0", alone=True),),
        Framework.BACKBONE: (
            Requirement("oc_hashed", "oc_hashed==1.0", "1.0", alone=True, hash=digest),
        ),
        Framework.CLUSTER: (),
    }
    monkeypatch.setattr(requirements, "_sets", lambda machine: sets)
    monkeypatch.setattr(setup, "installed_size_mb", lambda *_: 50)
    monkeypatch.setattr(installer, "find_programs", lambda name: ())
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def uv_is_found(monkeypatch):
    monkeypatch.setattr(installer, "find_programs", lambda name: (f"/opt/{name}",))
    monkeypatch.setattr(installer, "_is_recent", lambda uv: True)
    monkeypatch.setattr(installer, "this_account", lambda: Account("linux", {}, Path("/none")))
    monkeypatch.delenv("UV_TORCH_BACKEND", raising=False)


@pytest.fixture
def wheels(tmp_path):
    folder = tmp_path / "wheels"
    for name in ("oc_base", "oc_torch", "oc_alone"):
        write_wheel(folder, name)
    write_wheel(folder, "oc_hashed", TESTED_WHEEL)
    return folder


@pytest.fixture
def options_for(tmp_path, wheels):
    def make(*frameworks: Framework, folder: str = "envi rönment") -> SetupOptions:
        environment = Environment(tmp_path / folder)
        return SetupOptions(environment, frozenset(frameworks), wheels=wheels)

    return make


FAKE_UV = """#!python
import subprocess, sys
arguments = sys.argv[1:]
if arguments == ["--version"]:
    print("uv 0.13.9")
elif arguments[0] == "venv":
    subprocess.run([sys.executable, "-m", "venv", arguments[-1]], check=True)
else:
    assert arguments[:3] == ["pip", "install", "--python"], arguments
    options = ["--no-index", "--find-links", {wheels!r}]
    asked = arguments[arguments.index("--only-binary") :]
    subprocess.run([arguments[3], "-m", "pip", "install", *options, *asked], check=True)
"""
"""What stands for uv where no server is asked: it does what it is told with pip."""


@pytest.fixture
def nothing_but_an_index(monkeypatch, tmp_path, wheels):
    """A machine without uv; its index is a folder, which only pip's variables say."""
    write_wheel(wheels, "uv", version="0.13.9", scripts={"uv": FAKE_UV.format(wheels=str(wheels))})
    monkeypatch.setattr(installer, "this_account", lambda: Account("linux", {}, Path("/none")))
    monkeypatch.setattr(setup_plan, "this_machine", lambda: Machine("linux", "x86_64"))
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="uv is stood for by a script")
@pytest.mark.parametrize("has_pip", [True, False])
def test_uv_is_fetched_where_there_is_none_and_stays_with_the_environment(
    options_for, monkeypatch, nothing_but_an_index, has_pip
):
    source = PipSource(sys.executable, has_pip)
    monkeypatch.setattr(installer, "find_pip", lambda first: source)
    options = options_for(
        Framework.PYTORCH, folder="runtime"
    )  # no script starts from a path with spaces
    options = replace(options, wheels=None, variables=nothing_but_an_index)
    planned = plan(options)
    assert "uv" in planned.installer.title and planned.build.backend == "cpu"

    report = create(planned, Log())

    assert installed(report) == {"oc_base", "oc_torch"}
    if not has_pip:
        return
    monkeypatch.setattr(installer, "find_pip", lambda first: None)  # nothing of the machine's
    again = plan(replace(options, frameworks=frozenset({Framework.TENSORFLOW})))
    assert again.installer == Installer(str(options.environment.folder / "tools" / "bin" / "uv"))
    assert installed(create(again, Log())) == {"oc_base", "oc_torch", "oc_alone"}


def installed(report) -> set[str]:
    return {name for name, package in report["packages"].items() if package["version"]}


@pytest.mark.slow
def test_an_environment_is_built_extended_broken_and_repaired(options_for):
    log = Log()

    report = create(plan(options_for(Framework.BASE)), log)

    environment = options_for().environment
    assert environment.state is State.READY
    assert installed(report) == {"oc_base"}
    assert report["interpreter"] == str(environment.python)
    assert report["missing"]["PYTORCH"] == {"oc_torch": "not installed"}
    assert "BASE: ready." in report["verdicts"]  # and nothing of what nobody has asked for
    assert not any(line.startswith("PYTORCH") for line in report["verdicts"])
    assert log.progress == sorted(log.progress)
    assert any("Successfully installed" in line for line in log.infos)
    assert "Successfully installed" in setup.log_file().read_text(encoding="utf-8")

    for folder in environment.folder.rglob("site-packages/pip*"):  # as uv makes one
        shutil.rmtree(folder)
    report = create(plan(options_for(Framework.TENSORFLOW)), Log())
    assert installed(report) == {"oc_base", "oc_alone"}
    assert environment.frameworks == {Framework.BASE, Framework.TENSORFLOW}

    (module,) = environment.folder.rglob("oc_alone.py")
    module.write_text("raise ImportError('a DLL is gone')")
    fault = check(environment.python, Log())["missing"]["TENSORFLOW"]["oc_alone"]
    assert fault == "1.0 does not import: ImportError: a DLL is gone"

    report = repair(plan(options_for(Framework.BASE)), Log())
    assert report["missing"]["TENSORFLOW"] == {}

    module.write_text("is_half = True")  # imports, so that nothing but the mark tells of it
    environment.mark(environment.frameworks, finished=True, half_changed=True)
    log = Log()
    repair(plan(options_for(Framework.BASE)), log)
    assert module.read_text() == ""
    assert any("stopped halfway" in line for line in log.warnings)
    assert environment.state is State.READY and not environment.is_half_changed


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")
def test_a_killed_qgis_takes_its_setup_with_it_and_the_next_one_makes_it_anew(
    options_for, tmp_path
):
    """The tool has started another program, and neither reads its stdin."""
    tool, pids = tmp_path / "python3", tmp_path / "pids"
    tool.write_text(f"#!/bin/sh\nsleep 600 &\necho $$ $! > '{pids}'\necho made\nsleep 600\n")
    tool.chmod(0o755)
    options = options_for(Framework.BASE)
    command = [sys.executable, "-c", SETTING_UP, str(options.environment.folder), str(tool)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment_of_tests()) as qgis:
        assert qgis.stdout is not None
        assert any(line == b"made\n" for line in qgis.stdout)
        with pytest.raises(OutputError, match="set up already"):
            create(plan(options), Log())
        qgis.kill()

    assert all(ends(int(pid)) for pid in pids.read_text().split())
    assert options.environment.state is State.UNFINISHED
    log = Log()
    create(plan(options), log)
    assert options.environment.state is State.READY
    assert log.warnings == [
        "An earlier set-up did not finish: the model environment is built anew."
    ]


SETTING_UP = """
import sys
from pathlib import Path
from worker_processes import Log, load_plugin

load_plugin()
from object_classifier.core.runtime import setup, setup_plan
from object_classifier.core.runtime.environment import Environment

class Printed(Log):
    def pushInfo(self, info):
        print(info, flush=True)

setup.installed_size_mb = lambda *_: 50
options = setup_plan.SetupOptions(Environment(Path(sys.argv[1])), frozenset())
build = setup_plan.expected_build(options)
setup.create(setup_plan.Plan(options, setup_plan.Installer(), sys.argv[2], (), build), Printed())
"""
"""What a QGIS does that sets up an environment with a tool."""


def test_a_command_ends_as_it_would_by_itself(tmp_path):
    runner = CommandRunner(Log(), tmp_path / "log", {"GREETING": "good day"})
    say = "import os, sys; print(os.environ['GREETING'], sys.argv[1:]); sys.exit({code})"

    runner.run([sys.executable, "-c", say.format(code=0), "a b", "$HOME", "'"])
    with pytest.raises(RuntimeMissingError, match="exit code 7"):
        runner.run([sys.executable, "-c", say.format(code=7)])

    assert """good day ['a b', '$HOME', "'"]""" in (tmp_path / "log").read_text()


def test_a_command_that_does_not_exist_is_a_sentence(tmp_path):
    with pytest.raises(RuntimeMissingError, match=r"nosuchtool, exit code"):
        CommandRunner(Log(), tmp_path / "log", {}).run([str(tmp_path / "nosuchtool")])


@pytest.mark.slow
def test_a_package_without_a_wheel_is_diagnosed_and_leaves_nothing(options_for, wheels):
    (wheels / "oc_torch-1.0-py3-none-any.whl").unlink()
    options = options_for(Framework.PYTORCH)

    with pytest.raises(RuntimeMissingError, match="does not exist for this Python") as info:
        create(plan(options), Log())

    assert "oc_torch" in info.value.details
    assert not options.environment.folder.exists()


@pytest.mark.slow
def test_a_package_with_a_hash_is_taken_by_its_content_and_brings_what_it_needs(
    options_for, wheels
):
    write_wheel(wheels, "oc_hashed", "# another content, under the same name and version")
    options = options_for(Framework.BACKBONE)
    with pytest.raises(RuntimeMissingError, match="not the one that was tested") as info:
        create(plan(options), Log())
    assert "oc_hashed" in info.value.details
    assert not options.environment.folder.exists()

    create(plan(options_for(Framework.BASE)), Log())
    with pytest.raises(RuntimeMissingError, match="not the one that was tested"):
        create(plan(options), Log())
    assert options.environment.frameworks == {Framework.BASE}  # is as it was
    assert not options.environment.is_half_changed

    write_wheel(wheels, "oc_hashed", TESTED_WHEEL)
    report = create(plan(options), Log())
    assert installed(report) == {"oc_base", "oc_torch", "oc_hashed"}
    assert options.environment.frameworks == {
        Framework.BASE,
        Framework.PYTORCH,
        Framework.BACKBONE,
    }

    (module,) = options.environment.folder.rglob("oc_hashed.py")
    module.write_text("raise ImportError('damaged')")
    report = repair(plan(options_for(Framework.BACKBONE)), Log())
    assert report["missing"]["BACKBONE"] == {}


@pytest.mark.slow
def test_a_package_that_does_not_import_is_named_and_the_rest_is_kept(options_for, wheels):
    write_wheel(wheels, "oc_torch", "import no_such_library")
    options = options_for(Framework.PYTORCH)

    with pytest.raises(RuntimeMissingError, match=r"do not work.*oc_torch.*no_such_library"):
        create(plan(options), Log())

    assert options.environment.state is State.READY


@pytest.mark.slow
def test_cancel_ends_the_tools_and_leaves_nothing(options_for):
    options = options_for(Framework.BASE)
    log = Log(cancel_when=lambda log: bool(log.infos))

    with pytest.raises(Cancelled):
        create(plan(options), log)

    assert not options.environment.folder.exists()


def test_a_plan_touches_nothing(options_for, tmp_path):
    before = sorted(tmp_path.rglob("*"))

    report = plan(options_for(Framework.PYTORCH)).as_report()

    assert report["packages"] == ["oc_base>=1,<2", "oc_torch==1.0"]
    assert report["tool"] == "venv and pip"
    assert Path(report["interpreter"]).is_file()
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_of_somebody_elses_is_refused_and_left(options_for, tmp_path):
    photo = tmp_path / "photos" / "cat.jpg"
    photo.parent.mkdir()
    photo.touch()

    with pytest.raises(InputError, match=r"not made by this plugin.*photos"):
        plan(options_for(folder="photos"))

    assert photo.exists()


def test_a_folder_without_wheels_is_refused(options_for, tmp_path):
    options = SetupOptions(options_for().environment, frozenset(), wheels=tmp_path)

    with pytest.raises(InputError, match=r"holds no wheels.*WHEELS"):
        plan(options)


def test_a_full_disk_is_noticed_before_anything_is_made(options_for, monkeypatch):
    monkeypatch.setattr(setup, "installed_size_mb", lambda *_: 10**9)
    options = options_for(Framework.BASE)

    with pytest.raises(OutputError, match=r"not enough disk space.*MB free"):
        create(plan(options), Log())

    assert not options.environment.folder.exists()


@pytest.mark.parametrize(
    ("uv", "offline", "index"),
    [("", False, ""), ("uv", False, ""), ("uv", False, "https://mirror"), ("", True, "")],
)
def test_a_hash_leaves_mirror_and_folder_of_wheels_as_they_are(options_for, uv, offline, index):
    """A step with a hash is asked of the same place as any other; the hash is no argument."""
    options = replace(
        options_for(Framework.BACKBONE), wheels=Path("wheels") if offline else None, index=index
    )
    options.environment.folder.mkdir()
    planned = plan_of(options, uv)
    plain, hashed = (setup_commands.installation_of(planned, step) for step in planned.installs)

    pins = options.environment.folder / "object_classifier-pinned.txt"
    assert hashed[-3:] == ["--require-hashes", "--requirement", str(pins)]
    assert [each for each in hashed[:-3] if each != "--no-deps"] == plain[:-2]
    assert "--no-deps" in hashed and "--no-deps" not in plain
    (line,) = pins.read_text(encoding="ascii").splitlines()
    assert line.startswith("oc_hashed==1.0 --hash=sha256:")


def plan_of(options: SetupOptions, uv: str) -> setup_plan.Plan:
    steps = tuple(setup_plan.steps_of(requirements_of(options.frameworks)))
    build = setup_plan.expected_build(options)
    return setup_plan.Plan(options, Installer(uv), sys.executable, steps, build)


@pytest.mark.parametrize(
    ("machine", "backend"),
    [
        (Machine("linux", "x86_64"), ["--torch-backend", "cpu"]),
        (Machine("win32", "AMD64", (RTX,)), ["--torch-backend", "cu130"]),
        (Machine("darwin", "arm64"), []),
    ],
)
@pytest.mark.usefixtures("uv_is_found")
def test_uv_is_told_the_build_that_was_said(options_for, monkeypatch, machine, backend):
    monkeypatch.setattr(setup_plan, "this_machine", lambda: machine)
    options = replace(options_for(Framework.PYTORCH), wheels=None)
    planned = plan(options)

    (command,) = (setup_commands.installation_of(planned, step) for step in planned.installs)

    start = ["/opt/uv", "pip", "install", "--python", str(options.environment.python)]
    assert command[: len(start) + len(backend)] == [*start, *backend]
    assert ("--torch-backend" in command) == bool(backend)
    assert planned.as_report()["pytorch_build"] == build_for(machine).title
    base = plan(replace(options, frameworks=frozenset())).as_report()
    assert base["pytorch_build"] == ""


@pytest.mark.parametrize(
    ("builds", "is_changed"),
    [
        ({"torch": "cu130", "torchvision": "cu130"}, False),
        ({"torch": "cpu", "torchvision": "cpu"}, True),  # as pip took it, beside a card
        ({"torch": "cu130", "torchvision": "cpu"}, True),
        ({}, False),  # they do not say
    ],
)
@pytest.mark.usefixtures("uv_is_found")
def test_a_repair_replaces_pytorch_of_another_build_and_nothing_else(
    options_for, monkeypatch, builds, is_changed
):
    needed = Requirement("torch", "torch==2.13.0", "2.1"), Requirement("timm", "timm==1.0", "0.9")
    machine = Machine("win32", "AMD64", (RTX,))
    sets = {**requirements._sets(machine), Framework.PYTORCH: needed}
    monkeypatch.setattr(requirements, "_sets", lambda machine: sets)
    monkeypatch.setattr(setup_plan, "this_machine", lambda: machine)
    options = replace(options_for(Framework.PYTORCH), wheels=None)

    changed = setup._other_builds(plan(options), builds)

    assert [item.module for item in changed] == (["torch"] if is_changed else [])
    monkeypatch.setenv("UV_TORCH_BACKEND", "xpu")  # which versions of it say, is not known
    assert setup._other_builds(plan(options), builds) == ()


def test_builds_of_two_kinds_are_told_by_a_check():
    fits = environment_check._unlike_builds({"torch": "cpu", "torchvision": "cpu"})
    (sentence,) = environment_check._unlike_builds({"torch": "cpu", "torchvision": "cu130"})

    assert fits == environment_check._unlike_builds({}) == []
    assert "build cpu" in sentence and "torchvision cu130" in sentence


@pytest.mark.usefixtures("uv_is_found")
@pytest.mark.parametrize("place", ["index", "wheels"])
def test_another_place_is_asked_for_no_build_of_pytorchs_own(options_for, wheels, place):
    options = replace(options_for(Framework.PYTORCH), wheels=None)
    options = replace(options, **{place: {"index": "https://mirror", "wheels": wheels}[place]})
    planned = plan(options)

    (command,) = (setup_commands.installation_of(planned, step) for step in planned.installs)

    assert "--torch-backend" not in command
    assert "as the" in planned.as_report()["pytorch_build"]


def test_a_system_without_packages_is_refused_before_anything_is_fetched(options_for, monkeypatch):
    monkeypatch.setattr(setup_plan, "why_no_packages", lambda frameworks: "Linux on riscv64")
    monkeypatch.setattr(installer, "this_account", lambda: Account("linux", {}, Path("/none")))
    options = options_for(Framework.BASE)

    with pytest.raises(RuntimeMissingError, match=r"not built for this system.*riscv64.*WHEELS"):
        plan(replace(options, wheels=None))

    assert plan(options).installs  # whose wheels are his own, knows what they are for
    assert plan(replace(options, wheels=None, index="https://mirror")).installs


@pytest.mark.parametrize(("uv", "fits"), [("", 68), ("/opt/uv", 113)])
def test_a_folder_that_windows_could_not_reach_the_files_of_is_refused(monkeypatch, uv, fits):
    monkeypatch.setattr(setup_plan, "longest_path", lambda: 259)

    setup_plan._check_length(Environment(Path("C" * fits)), Installer(uv))
    with pytest.raises(InputError, match=rf"too long.*{fits} at most.*short path"):
        setup_plan._check_length(Environment(Path("C" * (fits + 1))), Installer(uv))


@pytest.mark.parametrize(("free_mb", "is_enough"), [(100, False), (200, True)])
def test_room_is_asked_for_what_is_added_to_an_environment(
    options_for, monkeypatch, free_mb, is_enough
):
    options = options_for(Framework.BASE, Framework.PYTORCH)
    environment = options.environment
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.mark([Framework.BASE], finished=True)
    monkeypatch.setattr(setup, "installed_size_mb", lambda sets, build: 100 * len(sets))
    usage = shutil.disk_usage(environment.folder)._replace(free=free_mb * 1_000_000)
    monkeypatch.setattr(setup.shutil, "disk_usage", lambda path: usage)

    if is_enough:
        setup._check_room(options, setup_plan.expected_build(options))
        return
    with pytest.raises(OutputError, match="not enough disk space"):
        setup._check_room(options, setup_plan.expected_build(options))


@pytest.mark.parametrize(
    ("system", "translated", "python"),
    [
        ("linux", False, "3.12"),
        ("darwin", False, "3.12"),
        ("darwin", True, "cpython-3.12-macos-aarch64"),
        ("win32", False, "cpython-3.12-windows-x86_64"),  # also where the processor is ARM
    ],
)
@pytest.mark.usefixtures("uv_is_found")
def test_uv_fetches_a_python_that_packages_are_built_for(
    options_for, monkeypatch, system, translated, python
):
    monkeypatch.setattr(setup_plan, "find_base_python", lambda needs_pip, newest: (None, ()))
    monkeypatch.setattr(setup_plan, "is_translated", lambda: translated)
    monkeypatch.setattr(setup_plan, "longest_path", lambda: None)
    monkeypatch.setattr(setup.sys, "platform", system)

    planned = plan(replace(options_for(Framework.BASE), wheels=None))

    assert setup_commands.creation_of(planned)[-3:-1] == ["--python", python]


PIP_CONF = """\
[global]
require-virtualenv = true
no-deps = true
[install]
user = true
target = {elsewhere}
"""


@pytest.mark.slow
def test_what_a_users_pip_conf_says_of_places_moves_nothing(options_for, monkeypatch, tmp_path):
    """As people have set it who install for themselves, on a cluster or beside Homebrew."""
    elsewhere = tmp_path / "elsewhere"
    settings = tmp_path / "pip.conf"
    settings.write_text(PIP_CONF.format(elsewhere=elsewhere))
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    for name in ("PIP_USER", "PIP_PREFIX", "PIP_ROOT"):
        monkeypatch.setenv(name, "1" if name == "PIP_USER" else str(elsewhere))

    report = create(plan(options_for(Framework.BASE)), Log())

    assert installed(report) == {"oc_base"}
    assert not elsewhere.exists()


def test_uv_is_fetched_whatever_a_users_pip_conf_says_of_places(
    options_for, monkeypatch, tmp_path, nothing_but_an_index
):
    settings = tmp_path / "pip.conf"
    settings.write_text(PIP_CONF.format(elsewhere=tmp_path / "elsewhere"))
    monkeypatch.setattr(installer, "find_pip", lambda first: PipSource(sys.executable, True))
    variables = {**nothing_but_an_index, "PIP_CONFIG_FILE": str(settings)}
    planned = plan(replace(options_for(Framework.BASE), wheels=None, variables=variables))

    runner = CommandRunner(Log(), tmp_path / "log", setup_commands.variables_of(planned))
    setup._fetch_installer(planned, runner, Log())

    assert Path(planned.installer.uv).is_file() and not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({}, {}),
        ({"PIP_CERT": "{file}"}, {"SSL_CERT_FILE": "{file}", "REQUESTS_CA_BUNDLE": "{file}"}),
        ({"SSL_CERT_FILE": "{file}"}, {"REQUESTS_CA_BUNDLE": "{file}"}),
        ({"CURL_CA_BUNDLE": "/none.pem"}, {}),
        (
            {"SSL_CERT_FILE": "/none.pem", "REQUESTS_CA_BUNDLE": "{file}"},
            {"SSL_CERT_FILE": "{file}"},
        ),
    ],
)
def test_a_firms_certificates_that_are_named_to_one_program_are_told_to_pip_and_uv(
    tmp_path, environ, told
):
    file = tmp_path / "our authority.pem"
    file.touch()

    def named(variables):
        return {name: value.format(file=file) for name, value in variables.items()}

    assert setup_commands._certificates(named(environ)) == named(told)


def test_a_folder_that_qgis_was_started_in_tells_pip_and_uv_nothing(monkeypatch, tmp_path):
    """uv reads uv.toml and pyproject.toml of it and of all above it; pyenv, .python-version."""
    monkeypatch.chdir(tmp_path)
    log = Log()

    CommandRunner(log, tmp_path / "log", {}).run(
        [sys.executable, "-c", "import os; print(os.getcwd())"]
    )

    assert log.infos[-1] == Path(sys.prefix).anchor


@pytest.mark.slow
def test_what_has_lost_its_python_is_built_anew_with_all_of_its_sets(options_for, tmp_path):
    options = options_for(Framework.BASE)
    environment = options.environment
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(tmp_path / "an older QGIS" / "python3")
    environment.mark([Framework.BASE, Framework.TENSORFLOW], finished=True)
    assert environment.state is State.ORPHANED
    log = Log()

    report = repair(plan(options), log)

    assert installed(report) == {"oc_base", "oc_alone"}
    assert environment.state is State.READY
    assert any("is gone: it is built anew" in line for line in log.warnings)


def test_two_setups_of_one_folder_do_not_run_at_once(options_for):
    options = options_for(Framework.BASE)

    with setup._lock(options.environment), pytest.raises(OutputError, match="set up already"):
        create(plan(options), Log())


@pytest.mark.parametrize("action", [create, repair])
def test_an_environment_that_one_may_only_read_is_used_but_not_changed(
    options_for, monkeypatch, action
):
    """Set up by an administrator, say: a root of tests could write there all the same."""
    options = options_for(Framework.BASE)
    environment = options.environment
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.mark([Framework.BASE], finished=True)
    packages = {"oc_base": {"version": None}}
    report = {"packages": packages, "builds": {}}
    monkeypatch.setattr(setup, "check", lambda python, feedback, wanted: report)
    monkeypatch.setattr(setup, "may_write", lambda path: False)

    with pytest.raises(OutputError, match=r"no permission to change.*envi rönment.*FOLDER"):
        action(plan(options), Log())
    assert environment.state is State.READY and not environment.is_half_changed

    packages["oc_base"] = {"version": "1.0"}
    log = Log()
    assert repair(plan(options), log) == report
    assert "Nothing is missing or broken." in log.infos


LOOKED_AT = (Candidate("/usr/bin/python3", "lacks venv or ensurepip", lacks_ensurepip=True),)


def test_no_python_to_build_from_says_what_is_wrong_with_each(options_for, monkeypatch):
    monkeypatch.setattr(setup_plan, "find_base_python", lambda needs_pip, newest: (None, LOOKED_AT))

    with pytest.raises(RuntimeMissingError, match=r"/usr/bin/python3 lacks venv.*python3-venv"):
        plan(options_for(Framework.BASE))


def test_a_base_python_runs_and_is_a_python(model_python):
    python, _ = find_base_python(needs_pip=False, newest=(3, 14))

    assert python is not None
    assert check_version(python) >= (3, 10)


def check_version(python: str) -> tuple[int, ...]:
    question = "import sys; print(*sys.version_info[:2])"
    output = subprocess.run([python, "-c", question], capture_output=True, check=True).stdout
    return tuple(map(int, output.split()))


@pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")
def test_python_3_14_will_do_for_all_but_tensorflow(monkeypatch, tmp_path):
    answer = {"python": "p", "version": [3, 14], "is_64_bit": True, "venv": True,
              "ensurepip": True, "stdlib": True, "has_lock": True, "platform": "linux-x86_64",
              "implementation": "cpython"}  # fmt: skip
    fake = tmp_path / "python3"
    fake.write_text(f"#!/bin/sh\necho '{json.dumps(answer)}'\n")
    fake.chmod(0o755)
    monkeypatch.setattr(base_python, "_commands", lambda: [str(fake)])

    found = [
        find_base_python(needs_pip=True, newest=newest_python({Framework.BASE, other}))[0]
        for other in (Framework.PYTORCH, Framework.TENSORFLOW)
    ]

    assert found == ["p", None]


@pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")
def test_a_program_that_is_no_python_is_passed_over(monkeypatch, tmp_path):
    fake = tmp_path / "python3.12"
    fake.write_text("#!/bin/sh\necho QGIS starts\n")
    fake.chmod(0o755)
    monkeypatch.setattr(base_python, "_commands", lambda: [str(fake)])

    python, looked_at = find_base_python(needs_pip=True, newest=(3, 14))

    assert python is None
    assert [(item.python, item.unfit) for item in looked_at] == [(str(fake), "does not run")]


def test_a_package_that_kills_the_probe_is_found(monkeypatch, tmp_path, model_python):
    """The worker dies of `oc_bad`; each package is then asked by itself."""
    packages = {"a": ["a"], "oc_bad": ["b"]}
    monkeypatch.setattr(environment_check, "packages_to_probe", lambda: packages)
    monkeypatch.setattr(environment_check, "WorkerClient", FragileClient)

    report = environment_check._probe(model_python, Log())

    assert report["packages"]["a"]["version"] == "1"
    assert "killed by signal 11" in report["packages"]["oc_bad"]["problem"]


class FragileClient:
    """A worker that dies when it is asked for `oc_bad`."""

    def __init__(self, python: Path) -> None:
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc_info) -> None:
        pass

    def run(self, task, folder, arguments, feedback):
        if "oc_bad" in arguments["packages"]:
            raise WorkerError("died", where="killed by signal 11", mend="CHECK")
        found = {name: {"version": "1", "problem": None} for name in arguments["packages"]}
        return {"packages": found, "devices": {}}
