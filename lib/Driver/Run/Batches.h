//===- Batches.h - The batches of a training run ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_BATCHES_H
#define DEEPSTEP_LIB_DRIVER_RUN_BATCHES_H

#include "deepstep/Config/Config.h"
#include "deepstep/Driver/Program.h"
#include "deepstep/io.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <optional>

namespace deepstep::run {

/// Samples from .npy files, a row each, and which of them a rank takes when:
/// micro-batch `a` of step `s` on rank `r` takes the rows
/// ((s * accumulation + a) * ranks + r) * micro + i for i in [0, micro), modulo
/// the number of rows. A seed permutes the rows first, once and for all: it
/// starts splitmix64, which drives a Fisher-Yates shuffle from the last row
/// down (row i changes places with row `next() % (i + 1)`).
class Batches {
public:
  /// Opens `files`, each "PATH", for a program with one input, or "INPUT=PATH".
  /// `sizes`, if it is known, is what the program's batch must agree with.
  static llvm::Expected<Batches> open(const Program &program,
                                      llvm::ArrayRef<std::string> files,
                                      std::optional<uint64_t> seed,
                                      const config::BatchSizes *sizes);

  /// Copies the rows of this rank's step into the inputs' places.
  void fill(int64_t step, int64_t rank, int64_t ranks, char *arena) const;

  /// Samples of one rank and step.
  int64_t samplesPerStep() const { return accumulation * micro; }

private:
  struct Source {
    std::unique_ptr<io::NpyReader> reader;
    int64_t rowBytes = 0;
    int64_t offset = 0;
  };

  llvm::Error add(const Binding &input, llvm::StringRef path);
  void shuffle(uint64_t seed);

  std::vector<Source> sources;
  /// The permutation; empty for file order.
  std::vector<int64_t> order;
  int64_t rows = -1, accumulation = -1, micro = -1;
};

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_BATCHES_H
