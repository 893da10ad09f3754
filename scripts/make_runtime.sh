#!/usr/bin/env bash
# Make a model environment in FOLDER with the plugin's own algorithm.
# Usage: make_runtime.sh FOLDER FRAMEWORKS     (FRAMEWORKS as in BASE,PYTORCH,TENSORFLOW)
set -euo pipefail

folder=$(realpath -m "$1")
frameworks=$2

exec "$(dirname "$0")/qgis_process.sh" run objectclassifier:setupruntime -- \
  ACTION=CREATE FRAMEWORKS="${frameworks}" FOLDER="${folder}"
