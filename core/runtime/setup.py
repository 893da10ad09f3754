"""Build and repair the model environment. Nothing here runs unasked.

`uv` builds it (`installer`), with the build of PyTorch that fits the machine (`torch_build`); where
packages come from a place of somebody's own, `venv` and `pip` may. A virtual environment cannot be
moved, so it is built in place: a marker file, written first, says that the folder is ours and
unfinished; only when all packages are installed does it say finished.
"""

from __future__ import annotations

import re
import shutil
import sys
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping

from ..cache import cache_folder
from ..errors import OutputError, PluginError, RuntimeMissingError
from ..feedback import Portion
from ..redaction import without_secrets
from ..system.atomic import may_write, once_released
from ..system.file_lock import InUseError, file_lock
from ..system.system_errors import refused
from ..texts import joined, text
from .commands import CommandRunner
from .environment import State
from .environment_check import check, requirements_missing
from .requirements import installed_size_mb, requirements_of
from .setup_commands import creation_of, installation_of, variables_of
from .setup_plan import steps_of
from .worker_pool import WORKERS

if TYPE_CHECKING:
    from pathlib import Path

    from ..feedback import Feedback
    from .environment import Environment
    from .requirements import Framework, Requirement
    from .setup_plan import Plan, SetupOptions
    from .torch_build import TorchBuild


_PROBLEM = "! "
_LAST_LINES = 30


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
        runner = CommandRunner(feedback, log_file(), variables_of(plan))
        if environment.state is State.READY:
            _install_anew_or_more(plan, runner, feedback)
        else:
            if environment.state is State.UNFINISHED:
                feedback.pushWarning(
                    text("An earlier set-up did not finish: the model environment is built anew.")
                )
            if environment.state is State.ORPHANED:
                feedback.pushWarning(
                    text("The Python of the model environment is gone: it is built anew.")
                )
            with _new_folder(environment, plan.options.frameworks):
                feedback.setProgressText(text("Making the environment"))
                _fetch_installer(plan, runner, feedback)
                runner.run(creation_of(plan))
                _install(plan, runner, feedback)
        return _check_works(plan.options, feedback)


def repair(plan: Plan, feedback: Feedback) -> dict[str, Any]:
    """Install anew what is missing or broken; return the report of `check`.

    Raises:
        Cancelled, OutputError, RuntimeMissingError: as `create`.
    """
    environment = plan.options.environment
    if environment.state is not State.READY or environment.is_half_changed:
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
        runner = CommandRunner(feedback, log_file(), variables_of(plan))
        with _changed(environment):
            _fetch_installer(plan, runner, feedback)
            for step in steps_of(tuple(faulty)):
                # Alone, so that what is well is left as it is; their dependencies follow below.
                runner.run(installation_of(plan, step, anew=True, alone=True))
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
        runner.run(installation_of(plan, step, anew=anew))
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
        if environment.state in {State.UNFINISHED, State.ORPHANED}:
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
