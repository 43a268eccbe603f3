# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints what a run learned: its final loss beside the text's unigram entropy.

Ends with 1 when the model did not learn more than the frequency of bytes.
"""

import argparse
import json
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("metrics")
    parser.add_argument("--entropy", type=float, required=True)
    parser.add_argument("--last", type=int, default=20)
    args = parser.parse_args()
    with open(args.metrics, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    last = lines[-args.last :]
    final = sum(line["loss"] for line in last) / len(last)
    seconds = sum(line["step_seconds"] for line in lines)
    print(
        f"{len(lines)} steps in {seconds:.0f} s: loss {lines[0]['loss']:.3f} -> "
        f"{final:.3f} nats (mean of the last {len(last)} steps); unigram "
        f"entropy {args.entropy:.3f} nats"
    )
    if final >= args.entropy:
        print("the model has not learned more than the frequency of bytes")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
