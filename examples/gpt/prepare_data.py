# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Turns a text into training samples: int32[rows, T+1] of its bytes.

Rows start every T bytes, so each byte but the first is predicted once. They
are shuffled by a fixed permutation. Prints the entropy of the text's bytes: the
loss of the best model that ignores the bytes before, which a trained model has
to beat.
"""

import argparse
import gzip
import pathlib

import numpy as np

TEXT = pathlib.Path(__file__).parent / "data" / "pentateuch.txt.gz"


def read_bytes(path):
    """The bytes of a file as uint8[n]; a name ending in .gz is decompressed."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rb") as file:
        return np.frombuffer(file.read(), np.uint8)


def unigram_entropy(data):
    """Entropy in nats of the distribution of single bytes, uint8[n]."""
    share = np.bincount(data, minlength=256) / data.size
    share = share[share > 0]
    return float(-(share * np.log(share)).sum())


def rows(data, positions, seed):
    """int32[(n-1)//positions, positions+1], rows permuted by `seed`."""
    count = (data.size - 1) // positions
    if count < 1:
        raise SystemExit(f"the text has {data.size} bytes; a row needs "
                         f"{positions + 1}")
    starts = np.arange(count)[:, None] * positions
    samples = data[starts + np.arange(positions + 1)].astype(np.int32)
    return samples[np.random.default_rng(seed).permutation(count)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", default="tokens.npy")
    parser.add_argument("--text", default=TEXT)
    parser.add_argument("--positions", type=int, default=128)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    data = read_bytes(args.text)
    samples = rows(data, args.positions, args.seed)
    np.save(args.output, samples)
    print(f"{args.output}: {samples.shape[0]} rows of {samples.shape[1]} bytes; "
          f"unigram entropy {unigram_entropy(data):.3f} nats")


if __name__ == "__main__":
    main()
