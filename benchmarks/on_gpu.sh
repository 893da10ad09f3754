#!/usr/bin/env bash
# Measure the GPU path on a Linux machine with an NVIDIA card, in a few minutes: networks in float16
# against PyTorch's own forms, a card that has hardly any memory left, and runs from file to file.
# Usage: benchmarks/on_gpu.sh [PYTHON of a model environment with PyTorch for CUDA]
# Without one it makes build/on_gpu from the package index that pip is set up for (PYTHON= makes it).
set -euo pipefail

cd "$(dirname "$0")/.."
command -v nvidia-smi >/dev/null || { echo "There is no NVIDIA driver here (nvidia-smi)." >&2; exit 2; }
if [ $# -gt 0 ]; then
  python=$1
else
  python=build/on_gpu/bin/python
  [ -x "${python}" ] || "${PYTHON:-python3}" -m venv build/on_gpu
  "${python}" -c 'from core.runtime.requirements import Framework, requirements_of
print(*(each.install for each in requirements_of([Framework.PYTORCH])), sep="\n")' |
    xargs -d '\n' "${python}" -m pip install --quiet
fi
found=build/bench/gpu
mkdir -p "${found}"
"${python}" -c 'import torch; assert torch.cuda.is_available(), "PyTorch sees no GPU here"'
nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader

for backbone in resnet34 resnet50; do
  "${python}" benchmarks/networks.py --device cuda --backbone "${backbone}" --batches 40 \
    --out "${found}/${backbone}.json"
done
"${python}" benchmarks/full_gpu.py --out "${found}/memory.json"
if command -v qgis_process >/dev/null; then
  "${python}" benchmarks/runs.py --objects 10000 --network-objects 4000 --out "${found}/runs.json"
fi
"${python}" benchmarks/page.py --part gpu "${found}"/*.json
