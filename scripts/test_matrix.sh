#!/usr/bin/env bash
# Run the tests that need QGIS on each QGIS that Debian has, the real window included, and say how
# it went. What each needs is installed once under build/matrix/VERSION; needs root and debootstrap.
# Usage: test_matrix.sh [VERSION...] [-- PYTEST_ARGUMENTS...]     default: all versions, all tests
set -uo pipefail

cd "$(dirname "$0")/.."
matrix=${PWD}/build/matrix
venv=/opt/qgis-venv
zip=object_classifier-$(sed -n 's/^version=//p' metadata.txt).zip

suite_of() {
  case "$1" in
    3.22) echo bookworm ;;
    3.40) echo trixie ;;
    3.44) echo forky ;;
    *) echo "There is no QGIS $1 in Debian" >&2; return 1 ;;
  esac
}

# PyTorch where the interpreter is one that a small build of it is at hand for: tests that compare
# with it are skipped elsewhere, and run by make test anyway.
frameworks_of() {
  if [ "$1" = 3.22 ]; then echo BASE,CLUSTER,PYTORCH,BACKBONE; else echo BASE,CLUSTER; fi
}

prepare() {  # VERSION FOLDER
  scripts/chroot.sh make "$2" "$(suite_of "$1")" && copy_checkout "$2" || return
  [ -e "$2/opt/ready" ] && return
  scripts/chroot.sh run "$2" bash -euc "
    cd /src/plugin
    scripts/install_qgis.sh own
    scripts/install_postgis.sh
    /usr/bin/python3 -m venv --system-site-packages ${venv}
    ${venv}/bin/python -m pip install --quiet -r scripts/requirements-qgis.txt
    scripts/make_runtime.sh /opt/runtime $(frameworks_of "$1")
    scripts/pip_install.sh /opt/runtime/bin/python -r scripts/requirements-runtime.txt
    apt-get clean
  " && touch "$2/opt/ready"
}

copy_checkout() {  # FOLDER ; what git has or would take, nothing that was built, and sample data
  rm -rf --one-file-system "$1/src"
  mkdir -p "$1/src/plugin" "$1/src/shared"
  [ ! -d ../shared/data ] || cp -r ../shared/data "$1/src/shared/"
  { git ls-files --cached --others --exclude-standard -z; printf '%s\0' i18n/*.qm; } |
    tar --create --null --ignore-failed-read --files-from=- | tar --extract --directory="$1/src/plugin"
  python3 scripts/make_package.py "$1/src/${zip}"
}

run_tests() {  # FOLDER
  scripts/chroot.sh offline "$1" bash -c "
    cd /src/plugin
    QT_QPA_PLATFORM=offscreen OBJECT_CLASSIFIER_PYTHON=/opt/runtime/bin/python \
      OBJECT_CLASSIFIER_ZIP=/src/${zip} \
      ${venv}/bin/python -m pytest -p no:cacheprovider ${arguments[*]@Q}"
}

verdict_on() {  # VERSION ; set up, test, and leave the log and the pictures beside the chroot
  local home=${matrix}/$1 root=${matrix}/$1/root
  mkdir -p "${home}"
  rm -rf "${home}/screenshots"
  prepare "$1" "${root}" > "${home}/setup.txt" 2>&1 || { echo "FAILED to be set up: ${home}/setup.txt"; return 1; }
  run_tests "${root}" 2>&1 | tee "${home}/tests.txt" >&2 || { echo "FAILED: ${home}/tests.txt"; return 1; }
  if [ -z "${some:-}" ]; then
    cp -r "${root}/src/plugin/build/screenshots" "${home}/" && [ -s "${home}/screenshots/window.png" ] ||
      { echo "FAILED: the window left no picture"; return 1; }
  fi
  echo "passed on QGIS $(version_in "${root}"): $(tail -n 1 "${home}/tests.txt" | tr -d =)"
}

version_in() {  # FOLDER
  scripts/chroot.sh offline "$1" dpkg-query --show --showformat='${Version}' qgis
}

versions=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do versions+=("$1"); shift; done
[ $# -eq 0 ] || shift
arguments=("$@")
some=${1:-}
[ -n "${some}" ] || arguments=(tests/unit tests/worker tests/qgis tests/e2e tests/package)
[ ${#versions[@]} -gt 0 ] || versions=(3.22 3.40 3.44)

status=0
table=
for version in "${versions[@]}"; do
  printf '\n== QGIS %s (Debian %s)\n' "${version}" "$(suite_of "${version}")" >&2
  verdict=$(verdict_on "${version}") || status=1
  table+="${version}  ${verdict}"$'\n'
done
printf '\n%s' "${table}"
exit "${status}"
