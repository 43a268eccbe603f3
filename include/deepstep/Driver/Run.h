//===- Run.h - What ds-run does ---------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs a function once, or trains on all ranks of a job.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DRIVER_RUN_H
#define DEEPSTEP_DRIVER_RUN_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deepstep {

/// The command line of ds-run. Paths are empty where nothing was given.
struct RunOptions {
  /// MLIR of any level.
  std::string model;
  /// The function of a level-0 model, and which of its arguments are parameters
  /// where no `ds.arg` attributes tell.
  std::string function = "main";
  std::vector<int64_t> parameterArguments;
  /// A DeepSpeed configuration.
  std::string config;
  /// Safetensors with the states' first values.
  std::string params;

  /// Of runFunction: safetensors with arg0, ... and result0, .... A "%r" stands
  /// for the rank.
  std::string inputs, outputs;

  /// Of train: "FILE.npy" or "INPUT=FILE.npy".
  std::vector<std::string> data;
  int64_t steps = 0;
  std::optional<uint64_t> seed;
  /// Files to write.
  std::string metrics, report, save, saveStates, trace;

  /// Where to compute: "cpu" or "cuda".
  std::string device = "cpu";
  /// How GPUs talk to each other: "auto", "nccl" or "mpi".
  std::string comm = "auto";
  /// Time the candidates of each matrix product at its first use (GPUs).
  bool tuneMatmul = false;
  /// What kernels are compiled to: "fatbin", "ptx" or "llvm" (GPUs).
  std::string kernelFormat = "fatbin";
  /// What computes attention: "auto", "kernels", "cudnn" or "cudnn-any-order"
  /// (GPUs).
  std::string attention = "auto";
  /// Let products of f32 round their operands to TF32 (GPUs).
  bool tf32 = false;
  /// Let products of bf16 and f16 round their operands to 8 bits (GPUs).
  bool fp8 = false;
  /// Let products compute what follows them (GPUs).
  bool epilogues = true;

  /// Threads of a rank; 0: the machine's cores divided by its ranks.
  int threads = 0;
  /// A folder for the IR behind each phase.
  std::string dumpDir;
};

/// Runs a function, or a program of level 3 or 4, once, on all ranks that the
/// launcher started. Returns the exit code: 0, or 1 after an error, which is
/// reported on stderr.
int runFunction(const RunOptions &options);

/// Trains on all ranks that the launcher (mpirun) started. An error on one rank
/// ends the whole job. Returns the exit code.
int train(const RunOptions &options);

/// Prints the resolved configuration for `worldSize` ranks as JSON on stdout.
/// Returns the exit code.
int printConfig(const std::string &path, int64_t worldSize);

} // namespace deepstep

#endif // DEEPSTEP_DRIVER_RUN_H
