#!/usr/bin/env bash
# Run qgis_process without a screen, with this checkout as its plugin and a profile of its own in
# build/, so that nothing of the user's is read or changed. Arguments are those of qgis_process.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export QGIS_CUSTOM_CONFIG_PATH=${root}/build/qgis-profile
export QGIS_PLUGINPATH=${root}/build/plugins
export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR=${root}/build/run
# Debian's wrapper of QGIS 3.22 is broken; what it wraps is not.
program=$(command -v qgis_process.bin || command -v qgis_process)

mkdir -p "${QGIS_PLUGINPATH}" "${QGIS_CUSTOM_CONFIG_PATH}" "${XDG_RUNTIME_DIR}"
chmod 700 "${XDG_RUNTIME_DIR}"
ln -sfn "${root}" "${QGIS_PLUGINPATH}/object_classifier"

if ! grep -qs '^object_classifier=true' "${QGIS_CUSTOM_CONFIG_PATH}"/QGIS/QGIS[34].ini \
    "${QGIS_CUSTOM_CONFIG_PATH}"/profiles/default/QGIS/QGIS[34].ini; then
  "${program}" plugins enable object_classifier >/dev/null
fi
exec "${program}" "$@"
