#!/bin/bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Trains the exported GPT on two ranks and plots its loss. No JAX is needed.
#
#   examples/gpt/train.sh [folder]      (default: out/gpt)
#
# Environment: DS_BIN (folder of ds-run, default build/bin), PYTHON (with numpy;
# matplotlib for the plot), RANKS (2), STEPS (600), CONFIG (ds_config.json).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bin=${DS_BIN:-$root/build/bin}
python=${PYTHON:-python3}
ranks=${RANKS:-2}
steps=${STEPS:-600}
config=${CONFIG:-$here/ds_config.json}
out=${1:-$root/out/gpt}

if [ ! -x "$bin/ds-run" ]; then
  echo "error: no ds-run in $bin; build it or set DS_BIN" >&2
  exit 1
fi
mkdir -p "$out"

# Ranks may be more than cores, and containers often run as root.
mpi=(mpirun -np "$ranks" --oversubscribe --bind-to none)
[ "$(id -u)" = 0 ] && mpi+=(--allow-run-as-root)

"$python" "$here/prepare_data.py" -o "$out/tokens.npy" | tee "$out/data.txt"
entropy=$(sed -n 's/.*unigram entropy \([0-9.]*\).*/\1/p' "$out/data.txt")

job=("${mpi[@]}" "$bin/ds-run" --config="$config"
  --params="$here/gpt.safetensors" --data="$out/tokens.npy")
"${job[@]}" \
  --steps="$steps" \
  --metrics="$out/metrics.jsonl" \
  --report="$out/report.json" \
  --save="$out/trained.safetensors" \
  --dump-ir="$out/ir" \
  "$here/gpt.mlir"

# A trace holds each kernel of each step: a few steps are enough to look at.
"${job[@]}" --steps=4 --trace="$out/trace.json" "$here/gpt.mlir" >/dev/null

if "$python" -c 'import matplotlib' 2>/dev/null; then
  PYTHONPATH="$root/python${PYTHONPATH:+:$PYTHONPATH}" \
    "$python" -m deepstep.plot "$out/metrics.jsonl" -o "$out/loss.png" \
    --baseline "$entropy"
  echo "loss curve: $out/loss.png"
else
  echo "no matplotlib: no loss curve (pip install matplotlib)"
fi
"$python" "$here/summary.py" "$out/metrics.jsonl" --entropy "$entropy"
