"""The commands of a set-up, of uv or of venv and pip, and the variables that they run with."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Mapping, Sequence

from ..system.atomic import write_atomically
from .installer import NO_TARGET, OVERRULED, PIP
from .requirements import Framework

if TYPE_CHECKING:
    from .environment import Environment
    from .requirements import Requirement
    from .setup_plan import Plan

_CERTIFICATES = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Variables that name a file of certificates, each for some programs."""

_PINS = "object_classifier-pinned.txt"
"""Requirements with hashes, in the environment: what the log says can be done again by hand."""


def creation_of(plan: Plan) -> list[str]:
    """Return the command that makes the environment."""
    folder = str(plan.options.environment.folder)
    if plan.installer.uv:
        return [plan.installer.uv, "venv", "--allow-existing", "--python", plan.base, folder]
    return [plan.base, "-I", "-m", "venv", folder]


def installation_of(
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


def variables_of(plan: Plan) -> dict[str, str]:
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
