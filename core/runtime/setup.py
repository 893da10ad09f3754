"""Build and repair the model environment. Nothing here runs unasked.

`uv` builds it (`installer`), with the build of PyTorch that fits the machine (`torch_build`); where
packages come from a place of somebody's own, `venv` and `pip` may. A virtual environment cannot be
moved, so it is built in place: a marker file, written first, says that the folder is ours and
unfinished; only when all packages are installed does it say finished.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Sequence

from ..cache import cache_folder
from ..errors import InputError, OutputError, PluginError, RuntimeMissingError
from ..feedback import Portion
from ..redaction import without_secrets
from ..system.atomic import may_write, once_released, write_atomically
from ..system.file_lock import InUseError, file_lock
from ..system.system_errors import refused
from ..texts import joined, text
from .base_python import Candidate, find_base_python
from .commands import CommandRunner
from .environment import Environment, State, check, requirements_missing
from .installer import (
    NO_TARGET,
    OVERRULED,
    PIP,
    Installer,
    PackageOrigin,
    find_installer,
    uses_uv,
)
from .machine import is_translated, longest_path, this_machine
from .requirements import (
    Framework,
    Requirement,
    installed_size_mb,
    newest_python,
    requirements_of,
    why_no_packages,
    with_needed,
)
from .torch_build import TorchBuild, build_for, build_of_index, build_of_wheels
from .worker_pool import WORKERS

if TYPE_CHECKING:
    from ..feedback import Feedback

_UV_PYTHON = "3.12"
"""What uv fetches where the machine has no Python that fits."""

_CERTIFICATES = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Variables that name a file of certificates, each for some programs."""

_INSTALL = text(
    "Install Python 3.12 (64 bit) or the program uv, and try again; or give an interpreter of your "
    "own as PYTHON, with ACTION CHECK."
)
_INSTALL_ON_DEBIAN = text(
    "On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.12 (64 bit) "
    "or the program uv, and try again; or give an interpreter of your own as PYTHON, with ACTION "
    "CHECK."
)

_LONGEST_BY_PIP, _LONGEST_BY_UV = 190, 145
"""Characters of the longest path in an environment that pip has to write, and of the longest that
Python has to read: uv writes any. Source: PyTorch 2.13's licences, ONNX Runtime 1.32's modules."""

_PINS = "object_classifier-pinned.txt"
"""Requirements with hashes, in the environment: what the log says can be done again by hand."""

_PROBLEM = "! "
_LAST_LINES = 30


@dataclass(frozen=True)
class SetupOptions:
    """What is to be set up, as the user chose.

    Attributes:
        environment: where.
        frameworks: which sets; BASE always belongs to them.
        wheels: folder of wheels; the network is not used then.
        index: address of a package index, in place of the one that pip or uv is set to use.
        variables: environment variables for the tools, such as QGIS's proxy.
    """

    environment: Environment
    frameworks: frozenset[Framework]
    wheels: Path | None = None
    index: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What will be done, before anything is.

    Attributes:
        installer: the program.
        base: interpreter to build from; with uv also a version that it fetches.
        installs: what each step installs, together.
        build: of PyTorch, should it be among them.
    """

    options: SetupOptions
    installer: Installer
    base: str
    installs: tuple[tuple[Requirement, ...], ...]
    build: TorchBuild

    def as_report(self) -> dict[str, Any]:
        """Return what a dry run says."""
        options = self.options
        return {
            "folder": str(options.environment.folder),
            "state": options.environment.state.value,
            "interpreter": self.base,
            "tool": self.installer.title,
            "packages": [item.install for item in requirements_of(options.frameworks)],
            "pytorch_build": self.build.title if Framework.PYTORCH in options.frameworks else "",
            "size_mb": installed_size_mb(options.frameworks, self.build),
            "wheels": str(options.wheels) if options.wheels else "",
            "index": without_secrets(options.index),
        }


def log_file() -> Path:
    """Return the file that keeps what the tools said."""
    return cache_folder() / "setup.log"


def last_problem() -> str:
    """Return how the last setup ended and what its tools said last; "" when it ended well."""
    try:
        lines = log_file().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    failed = bool(lines) and lines[-1].startswith(_PROBLEM)
    return "\n".join(lines[-_LAST_LINES:]) if failed else ""


def plan(options: SetupOptions) -> Plan:
    """Decide how, touching nothing.

    Raises:
        InputError: the folder is not ours, or there are no wheels in the folder of wheels.
        RuntimeMissingError: there is no Python to build from.
    """
    state = options.environment.state
    if state is State.CLOSED:
        raise InputError(
            text("The folder cannot be looked into"),
            where=f"FOLDER = {options.environment.folder}",
            mend=text("Choose another FOLDER, or one that you may read and write to."),
        )
    if state is State.FOREIGN:
        raise InputError(
            text("The folder is not empty and was not made by this plugin"),
            where=f"FOLDER = {options.environment.folder}",
            mend=text("Choose an empty or a new folder; this one is left as it is."),
        )
    if options.wheels is not None and not any(options.wheels.glob("*.whl")):
        raise InputError(
            text("The folder holds no wheels"),
            where=f"WHEELS = {options.wheels}",
            mend=text("Choose a folder that `pip download` has filled with .whl files."),
        )
    options = replace(options, frameworks=with_needed(options.frameworks))
    if state is State.READY:  # all of its sets together, so that their versions go on fitting
        options = replace(options, frameworks=options.frameworks | options.environment.frameworks)
    reason = not_built_for(options)
    if reason:
        raise RuntimeMissingError(
            text("The packages are not built for this system"),
            where=reason,
            mend=text(
                "Give a folder of wheels that were built for it (WHEELS), or an interpreter of an "
                "environment that has them (PYTHON, with ACTION CHECK)."
            ),
        )
    installer = find_installer(options.environment, _origin(options))
    if installer is None:
        raise _no_base_python(
            find_base_python(needs_pip=True, newest=newest_python(options.frameworks))[1]
        )
    _check_length(options.environment, installer)
    is_there = state is State.READY
    base = str(options.environment.python) if is_there else _base_python(options, installer)
    steps = tuple(_installs(requirements_of(options.frameworks)))
    return Plan(options, installer, base, steps, expected_build(options))


def _origin(options: SetupOptions) -> PackageOrigin:
    return PackageOrigin(is_named=bool(options.wheels or options.index))


def not_built_for(options: SetupOptions) -> str:
    """Return which system this is, if packages are built for others only; "" where they fit.

    What a mirror or a folder has, only its owner knows.
    """
    return "" if _origin(options).is_mirror else why_no_packages(options.frameworks)


def expected_build(options: SetupOptions) -> TorchBuild:
    """Return the build of PyTorch that would be installed; starts nothing but the driver's tool."""
    if options.wheels:
        return build_of_wheels(this_machine())
    origin = _origin(options)
    if uses_uv(options.environment, origin) and not origin.is_mirror:
        return build_for(this_machine())
    return build_of_index(this_machine())


def create(plan: Plan, feedback: Feedback) -> dict[str, Any]:
    """Build the environment, or add what is missing; return the report of `check`.

    Raises:
        Cancelled: the user stopped it; a new environment is removed again.
        OutputError: no room, or another setup is under way.
        RuntimeMissingError: a step failed; says why in words.
    """
    environment = plan.options.environment
    with _lock(environment), _recorded():
        _check_room(plan.options, plan.build)
        runner = CommandRunner(feedback, log_file(), _variables(plan))
        if environment.state is State.READY:
            _install_anew_or_more(plan, runner, feedback)
        else:
            if environment.state is State.UNFINISHED:
                feedback.pushWarning(
                    text("An earlier set-up did not finish: the model environment is built anew.")
                )
            with _new_folder(environment, plan.options.frameworks):
                feedback.setProgressText(text("Making the environment"))
                _fetch_installer(plan, runner, feedback)
                runner.run(_creation(plan))
                _install(plan, runner, feedback)
        return _check_works(plan.options, feedback)


def repair(plan: Plan, feedback: Feedback) -> dict[str, Any]:
    """Install anew what is missing or broken; return the report of `check`.

    Raises:
        Cancelled, OutputError, RuntimeMissingError: as `create`.
    """
    environment = plan.options.environment
    if environment.state is not State.READY:
        return create(plan, feedback)
    if environment.is_half_changed:
        return create(plan, feedback)
    with _lock(environment), _recorded():
        report = check(environment.python, feedback, plan.options.frameworks)
        others = _other_builds(plan, report.get("builds", {}))
        if others:
            feedback.pushInfo(text("PyTorch is reinstalled, {build}", build=plan.build.title))
        missing = requirements_missing(report, plan.options.frameworks)
        faulty = dict.fromkeys((*others, *missing))
        if not faulty:
            feedback.pushInfo(text("Nothing is missing or broken."))
            return report
        runner = CommandRunner(feedback, log_file(), _variables(plan))
        with _changed(environment):
            _fetch_installer(plan, runner, feedback)
            for step in _installs(tuple(faulty)):
                # Alone, so that what is well is left as it is; their dependencies follow below.
                runner.run(_installation(plan, step, anew=True, alone=True))
            _install(plan, runner, feedback)
        return _check_works(plan.options, feedback)


def _other_builds(plan: Plan, builds: Mapping[str, str]) -> tuple[Requirement, ...]:
    """Return packages of PyTorch that are there in another build than the plan's.

    They came without a choice, before there was a card, or from two places; their versions are
    right, so that nothing else would ever replace them. One goes with the other.
    """
    chosen = plan.build.backend
    if not re.fullmatch(r"cpu|cu\d+", chosen) or set(builds.values()) <= {chosen}:
        return ()
    wanted = requirements_of(plan.options.frameworks)
    return tuple(item for item in wanted if item.module in ("torch", "torchvision"))


def _base_python(options: SetupOptions, installer: Installer) -> str:
    newest = newest_python(options.frameworks)
    python, looked_at = find_base_python(needs_pip=not installer.uv, newest=newest)
    if python:
        return python
    if installer.uv and options.wheels is None:
        return _python_of_uv()
    raise _no_base_python(looked_at)


def _python_of_uv() -> str:
    """Return the Python that uv shall fetch: not the machine's where packages are for another."""
    if is_translated():
        return f"cpython-{_UV_PYTHON}-macos-aarch64"
    return f"cpython-{_UV_PYTHON}-windows-x86_64" if sys.platform == "win32" else _UV_PYTHON


def _no_base_python(looked_at: Sequence[Candidate]) -> RuntimeMissingError:
    reasons = joined("; ", (joined(" ", (item.python, item.unfit)) for item in looked_at))
    lacking = any(item.lacks_ensurepip for item in looked_at)
    return RuntimeMissingError(
        text("There is no Python to build the model environment from"),
        where=reasons or text("none was found on PATH"),
        mend=_INSTALL_ON_DEBIAN if lacking else _INSTALL,
    )


def _installs(requirements: Sequence[Requirement]) -> Iterable[tuple[Requirement, ...]]:
    """Return one step for all together, so that their versions fit, and then the lonely ones."""
    together = tuple(item for item in requirements if not item.alone)
    if together:
        yield together
    for item in requirements:
        if item.alone:
            yield (item,)


def _creation(plan: Plan) -> list[str]:
    folder = str(plan.options.environment.folder)
    if plan.installer.uv:
        return [plan.installer.uv, "venv", "--allow-existing", "--python", plan.base, folder]
    return [plan.base, "-I", "-m", "venv", folder]


def _installation(
    plan: Plan, step: Sequence[Requirement], *, anew: bool = False, alone: bool = False
) -> list[str]:
    """Return the command. Wheels only: no package's own code runs, and no compiler is needed.

    Args:
        plan: with which tool, into which environment.
        step: what is installed together.
        anew: also what is there already.
        alone: without what it asks for.
    """
    options = plan.options
    python = str(options.environment.python)
    offline = ["--no-index", "--find-links", str(options.wheels)] if options.wheels else []
    arguments = ["--only-binary", ":all:", *offline]
    if alone or any(item.alone for item in step):
        arguments.append("--no-deps")
    if anew:
        arguments.append("--reinstall" if plan.installer.uv else "--force-reinstall")
    packages = _packages(step, options.environment)
    if not plan.installer.uv:
        options_of_pip = ["--progress-bar", "off", NO_TARGET]
        return [python, *PIP, "install", *options_of_pip, *arguments, *packages]
    backend = []
    if Framework.PYTORCH in options.frameworks and plan.build.backend:
        backend = ["--torch-backend", plan.build.backend]
    return [
        plan.installer.uv,
        "pip",
        "install",
        "--python",
        python,
        *backend,
        *arguments,
        *packages,
    ]


def _packages(step: Sequence[Requirement], environment: Environment) -> list[str]:
    """Return the arguments that name what to install.

    A hash can only stand in a file of requirements. An address with the hash behind it could be an
    argument, but would pass by mirrors and folders of wheels.
    """
    pins = [item.pinned for item in step if item.hash]
    if not pins:
        return [item.install for item in step]
    file = environment.folder / _PINS
    write_atomically(file, "\n".join(pins) + "\n")
    return ["--require-hashes", "--requirement", str(file)]


def _variables(plan: Plan) -> dict[str, str]:
    """Return variables for the tools; an address may hold a password, so it is no argument.

    uv trusts certificates of its own unless it is told to take those of the system, among which are
    the ones of a firm's proxy; until 0.10 by another name. Source: uv, "TLS certificates".
    """
    options = plan.options
    system = {"UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}
    variables = {**system, **_certificates(os.environ), **OVERRULED, **options.variables}
    if options.index and not options.wheels:
        variables["UV_DEFAULT_INDEX" if plan.installer.uv else "PIP_INDEX_URL"] = options.index
    return variables


def _certificates(environ: Mapping[str, str]) -> dict[str, str]:
    """Return a file of certificates that somebody has named to one program, for pip and uv both.

    pip's own setting (`cert`, PIP_CERT) goes before, as it does for pip.
    """
    named = [environ[name] for name in _CERTIFICATES if Path(environ.get(name) or "/").is_file()]
    if not named:
        return {}
    others = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
    return {name: named[0] for name in others if environ.get(name) not in named}


def _install_anew_or_more(plan: Plan, runner: CommandRunner, feedback: Feedback) -> None:
    """Add what is missing; where a set-up was killed over that, whatever it may have broken too."""
    environment = plan.options.environment
    was_half_changed = environment.is_half_changed
    if was_half_changed:
        feedback.pushWarning(
            text("An earlier set-up stopped halfway: all packages are reinstalled.")
        )
    with _changed(environment):
        _fetch_installer(plan, runner, feedback)
        _install(plan, runner, feedback, anew=was_half_changed)


@contextmanager
def _changed(environment: Environment) -> Iterator[None]:
    """Mark an environment that is in use as half changed for as long as a tool changes it.

    A tool that fails puts back what it has replaced; one that is killed does not.

    Raises:
        OutputError: it is another account's, or on a medium that only reads.
    """
    if not may_write(environment.folder):
        raise OutputError(
            text("You have no permission to change this model environment"),
            where=str(environment.folder),
            mend=text(
                "Let whoever has set it up install the packages, or choose another FOLDER for one "
                "of your own."
            ),
        )
    was_half_changed = environment.is_half_changed
    environment.mark(environment.frameworks, finished=True, half_changed=True)
    try:
        yield
    except PluginError:
        environment.mark(environment.frameworks, finished=True, half_changed=was_half_changed)
        raise


def _fetch_installer(plan: Plan, runner: CommandRunner, feedback: Feedback) -> None:
    for command in plan.installer.fetching:
        feedback.setProgressText(text("Fetching the installer (uv)"))
        runner.run(command)


def _install(plan: Plan, runner: CommandRunner, feedback: Feedback, *, anew: bool = False) -> None:
    for number, step in enumerate(plan.installs):
        names = ", ".join(item.install for item in step)
        feedback.setProgress(10 + 70 * number / len(plan.installs))
        feedback.setProgressText(text("Installing {names}", names=names))
        runner.run(_installation(plan, step, anew=anew))
    plan.options.environment.mark(plan.options.frameworks, finished=True)


def _check_works(options: SetupOptions, feedback: Feedback) -> dict[str, Any]:
    feedback.setProgress(85)
    feedback.setProgressText(text("Checking that all of it works"))
    portion = Portion(feedback, 85, 100)
    report = check(options.environment.python, portion, options.frameworks)
    faulty = requirements_missing(report, options.frameworks)
    if faulty:
        raise _still_faulty(faulty, options.environment)
    return report


def _still_faulty(
    faulty: Mapping[Requirement, str], environment: Environment
) -> RuntimeMissingError:
    mend = text("Run REPAIR; if that does not help, CREATE it in another FOLDER.")
    if sys.platform == "win32":
        visual = text("Install the Microsoft Visual C++ Redistributable (x64), which they need.")
        mend = joined(" ", (visual, mend))
    return RuntimeMissingError(
        text("Packages are installed, but do not work"),
        where=joined("; ", (joined(": ", (item.module, fault)) for item, fault in faulty.items())),
        mend=mend,
        details=str(environment.folder),
    )


def _check_length(environment: Environment, installer: Installer) -> None:
    """Refuse a folder below which Windows could not reach all files."""
    most = longest_path()
    below = _LONGEST_BY_UV if installer.uv else _LONGEST_BY_PIP
    if most is not None and len(str(environment.folder)) + 1 + below > most:
        raise InputError(
            text("The path of the folder is too long for what will be in it"),
            where=text(
                "FOLDER = {folder}: {length} characters, {most} at most",
                folder=environment.folder,
                length=len(str(environment.folder)),
                most=most - below - 1,
            ),
            mend=text("Choose a FOLDER with a short path, such as C:\\oc."),
        )


def _check_room(options: SetupOptions, build: TorchBuild) -> None:
    """Refuse to start what the disk cannot hold; unpacking needs about half as much again.

    What an index or a folder has may be smaller than what is expected of it: the least counts then.
    """
    folder = options.environment.folder
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free_mb = shutil.disk_usage(existing).free // 1_000_000
    expected = build if build.backend else None
    is_there = options.environment.state is State.READY
    there = options.environment.frameworks if is_there else frozenset()
    known_mb = installed_size_mb(there, expected) if there else 0
    needed_mb = (installed_size_mb(options.frameworks | there, expected) - known_mb) * 3 // 2
    if free_mb < needed_mb:
        raise OutputError(
            text("There is not enough disk space for the model environment"),
            where=text(
                "{folder}: {free_mb:,} MB free, about {needed_mb:,} MB needed",
                folder=existing,
                free_mb=free_mb,
                needed_mb=needed_mb,
            ),
            mend=text("Free some space, choose another FOLDER, or fewer FRAMEWORKS."),
        )


@contextmanager
def _new_folder(environment: Environment, frameworks: Iterable[Framework]) -> Iterator[None]:
    """Make the folder, ours and unfinished; take it away again when what follows fails."""
    folder = environment.folder
    was_there = folder.exists()
    try:
        if environment.state is State.UNFINISHED:
            once_released(lambda: shutil.rmtree(folder))
        folder.mkdir(parents=True, exist_ok=True)
        environment.mark(frameworks, finished=False)
    except OSError as error:
        raise OutputError(
            text("The folder of the model environment cannot be made"),
            where=refused(folder, error),
            mend=text("Choose a FOLDER that you may write to."),
        ) from error
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        if was_there:
            folder.mkdir(exist_ok=True)
        raise


@contextmanager
def _lock(environment: Environment) -> Iterator[None]:
    """Keep a second setup of the same folder away; the system lets go when we die."""
    name = sha256(str(environment.folder.resolve()).encode()).hexdigest()[:16]
    with ExitStack() as held:
        try:
            held.enter_context(file_lock(cache_folder() / f"setup-{name}.lock", wait=False))
        except InUseError as error:
            raise OutputError(
                text("This model environment is being set up already"),
                where=str(environment.folder),
                mend=text("Wait until that has finished; it may be running in another QGIS."),
            ) from error
        held.enter_context(WORKERS.unused())  # on Windows it would keep files of the environment
        yield


@contextmanager
def _recorded() -> Iterator[None]:
    """Begin a new log, whose last line says what went wrong: `last_problem` reads it."""
    with suppress(OSError):  # there is none; on Windows one that is open can be emptied only
        log_file().write_bytes(b"")
    try:
        yield
    except PluginError as error:
        with log_file().open("a", encoding="utf-8") as log:
            log.write(without_secrets(f"{_PROBLEM}{error}\n"))
        raise
