#!/usr/bin/env bash
# Measure the GPU path on a machine with an NVIDIA card, in a few minutes: networks in float16 against
# PyTorch's own forms, a card that has hardly any memory left, and runs from file to file.
# Usage: benchmarks/on_gpu.sh [PYTHON of a model environment with PyTorch for CUDA]
set -euo pipefail

cd "$(dirname "$0")/.."
python=${1:-build/runtime/bin/python}
found=build/bench/gpu
mkdir -p "${found}"
"${python}" -c 'import torch; assert torch.cuda.is_available(), "PyTorch sees no GPU here"'

for backbone in resnet34 resnet50; do
  "${python}" benchmarks/networks.py --device cuda --backbone "${backbone}" --batches 40 \
    --out "${found}/${backbone}.json"
done
"${python}" benchmarks/full_gpu.py --out "${found}/memory.json"
if command -v qgis_process >/dev/null; then
  "${python}" benchmarks/runs.py --objects 10000 --network-objects 4000 --out "${found}/runs.json"
fi
"${python}" benchmarks/page.py --part gpu "${found}"/*.json
