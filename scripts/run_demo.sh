#!/usr/bin/env bash
# The demonstration: from a bare Debian machine to a classified layer and a map. `make demo` calls it.
# Each step says how long it took; a second run repeats only what is quick.
# Usage: run_demo.sh FOLDER
set -euo pipefail

cd "$(dirname "$0")/.."
folder=$(realpath -m "$1")
python=$(realpath -ms build/runtime/bin/python)
mkdir -p "${folder}"

step() {
  local title=$1 begin=${SECONDS}
  shift
  printf '\n== %s\n' "${title}"
  "$@"
  printf -- '-- %s s\n' $((SECONDS - begin))
}

classify() {
  rm -f "${folder}"/classified.*
  OBJECT_CLASSIFIER_PYTHON=${python} scripts/qgis_process.sh run objectclassifier:classifyobjects -- \
    RASTER="${folder}/town.tif" \
    FEATURES="${folder}/footprints.gpkg|layername=footprints" \
    MODEL="${PWD}/sample/damage_sample.dlpk" \
    OUTPUT="${folder}/classified.gpkg" \
    OUTPUT_HTML_FILE="${folder}/report.html"
}

make_scene() {
  [ -e "${folder}/truth.csv" ] || "${python}" scripts/make_scene.py "${folder}"
}

draw() {
  XDG_RUNTIME_DIR=${PWD}/build/run QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/draw_map.py \
    "${folder}/town.tif" "${folder}/classified.gpkg" "${folder}/map.png"
}

step 'QGIS' make --no-print-directory build/stamps/qgis
step 'Model environment (objectclassifier:setupruntime, BASE)' \
  make --no-print-directory build/stamps/runtime-base
step 'Sample scene: a town after a tornado' make_scene
step 'Classify the buildings (objectclassifier:classifyobjects)' classify
step 'Against the truth' "${python}" scripts/compare.py \
  "${folder}/classified.gpkg" "${folder}/truth.csv" sample/damage_sample.dlpk
step 'Map' draw

printf '\nResults:\n' && printf '  %s\n' "${folder}"/{classified.gpkg,map.png,report.html}
