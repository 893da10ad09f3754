#!/usr/bin/env bash
# Install packages for an interpreter, whether uv or venv made its environment.
# Usage: pip_install.sh PYTHON PIP_ARGUMENTS...
set -euo pipefail

python=$1
shift
if "${python}" -m pip --version >/dev/null 2>&1; then
  exec "${python}" -m pip install --quiet "$@"
fi
own="$(dirname "${python}")/../tools/bin/uv"  # where set-up has fetched it
[ -x "${own}" ] || own=uv
exec "${own}" pip install --quiet --python "${python}" "$@"
