#!/usr/bin/env bash
# The demonstration: from a bare Debian machine to a classified layer and a map; then to a model of
# one's own, trained on a few labels. `make demo` calls it.
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

draw() { # LAYER MAP
  XDG_RUNTIME_DIR=${PWD}/build/run QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/draw_map.py \
    "${folder}/town.tif" "${folder}/$1" "${folder}/$2"
}

train() {
  rm -f "${folder}"/own.dlpk
  OBJECT_CLASSIFIER_PYTHON=${python} scripts/qgis_process.sh run objectclassifier:trainmodel -- \
    RASTER="${folder}/town.tif" \
    FEATURES="${folder}/labelled.gpkg|layername=labelled" \
    LABEL_FIELD=damage \
    OUTPUT="${folder}/own.dlpk" \
    OUTPUT_HTML_FILE="${folder}/training.html" | tee "${folder}/training.log"
}

classify_with_own() {
  rm -f "${folder}"/own_classified.*
  OBJECT_CLASSIFIER_PYTHON=${python} scripts/qgis_process.sh run objectclassifier:classifyobjects -- \
    RASTER="${folder}/town.tif" \
    FEATURES="${folder}/labelled.gpkg|layername=labelled" \
    MODEL="${folder}/own.dlpk" \
    OUTPUT="${folder}/own_classified.gpkg"
}

step 'QGIS' make --no-print-directory build/stamps/qgis
step 'Model environment (objectclassifier:setupruntime, BASE)' \
  make --no-print-directory build/stamps/runtime-base
step 'Sample scene: a town after a tornado' make_scene
step 'Classify the buildings (objectclassifier:classifyobjects)' classify
step 'Against the truth' "${python}" scripts/compare.py \
  "${folder}/classified.gpkg" "${folder}/truth.csv" sample/damage_sample.dlpk
step 'Map' draw classified.gpkg map.png

step 'Model environment, to train (objectclassifier:setupruntime, PYTORCH, BACKBONE)' \
  make --no-print-directory build/stamps/runtime-training
step 'Label 150 roofs' "${python}" scripts/label_roofs.py "${folder}"
step 'Train a model on them (objectclassifier:trainmodel)' train
step 'Classify all with it (objectclassifier:classifyobjects)' classify_with_own
step 'The roofs without a label against the truth' "${python}" scripts/compare.py \
  "${folder}/own_classified.gpkg" "${folder}/truth.csv" "${folder}/own.dlpk" \
  --labelled damage --training "${folder}/training.log"
step 'Map' draw own_classified.gpkg own_map.png

printf '\nResults:\n' && printf '  %s\n' \
  "${folder}"/{classified.gpkg,map.png,report.html,own.dlpk,training.html,own_classified.gpkg,own_map.png}
