//===- Pipeline.h - The pass pipeline ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One list of passes, made from the configuration, serves ds-opt --ds-compile
// and ds-run alike.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DRIVER_PIPELINE_H
#define DEEPSTEP_DRIVER_PIPELINE_H

#include "deepstep/Config/Config.h"
#include "deepstep/runtime.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include <string>
#include <utility>
#include <vector>

namespace deepstep {

struct CompileOptions {
  /// How to train. Its batch.world is the number of data-parallel ranks.
  config::Config config;
  /// Mesh axes and sizes, e.g. {{"data", 4}}. Empty: one axis "data" of
  /// config.batch.world ranks.
  std::vector<std::pair<std::string, int64_t>> mesh;
  /// The processes that run the program; for training, the size of the mesh.
  int64_t ranks = 1;
  /// The level-0 function to compile.
  std::string function = "main";
  /// Its arguments that are parameters, where no `ds.arg` attributes tell.
  std::vector<int64_t> params;
  /// The devices that level 4 is for: "cpu" or "cuda".
  std::string target = "cpu";
  /// For CUDA: the chips to compile kernels for; empty: all that are common.
  std::vector<std::string> chips;
  /// For CUDA: what kernels are compiled to, as ds-lower-to-cuda's format.
  std::string kernelFormat = "fatbin";
  /// For CUDA: f32 products may round their operands to TF32.
  bool tf32 = false;
  /// For CUDA: products of bf16 and f16 round their operands to 8 bits
  /// (ds-quantize-products).
  bool fp8 = false;
  /// For CUDA: small kernels of one body become one (ds-batch-kernels).
  bool batchKernels = true;
  /// For CUDA: kernels of rows add up columns, too (ds-form-cuda-kernels).
  bool rowSums = true;
  /// For CUDA: products compute what follows them (ds-fuse-epilogues).
  bool epilogues = true;
  /// For CUDA: what computes attention, as ds-call-attention-library's mode.
  std::string attention = "auto";
  /// For CUDA: the GPU that the program is for; null if it is not here.
  ds_rt_context *runtime = nullptr;
  /// Compile the function as it is, without training (ds-run --function).
  bool wrapFunction = false;
  /// Threads of a rank, for which memory is planned.
  int32_t threads = 1;
  /// Stop behind this pass; empty: go on to level 3 (compileToLevel3) or 4.
  std::string stopAfter;
  /// A folder for the IR behind each pass, in numbered files; empty: none.
  std::string dumpDir;
};

/// Wall-clock seconds by pass, in order.
/// The pass from level 3 to level 4 of the options' target.
std::unique_ptr<mlir::Pass> createTargetLowering(const CompileOptions &options);

using PhaseTimes = std::vector<std::pair<std::string, double>>;

/// Adds the passes from level 0 to level 3 (ds.program on a planned arena), and
/// with `toTarget` those to level 4, to `manager`. Fails if `stopAfter` is
/// none of them.
mlir::LogicalResult buildPipeline(mlir::OpPassManager &manager,
                                  const CompileOptions &options, bool toTarget);

/// Runs the pipeline to level 3 on `module`, verifying between passes. Appends
/// to `times` if it is given. Diagnostics go to the module's context.
mlir::LogicalResult compileToLevel3(mlir::ModuleOp module,
                                    const CompileOptions &options,
                                    PhaseTimes *times = nullptr);

/// Registers `--ds-compile="config=FILE mesh=data=4 ..."`.
void registerCompilePipeline();

} // namespace deepstep

#endif // DEEPSTEP_DRIVER_PIPELINE_H
