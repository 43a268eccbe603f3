//===- PlanMemory.cpp - ds-plan-memory --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramEmitter.h"
#include "deepstep/Memory/Passes.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSPLANMEMORY
#include "deepstep/Memory/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

struct DsPlanMemory : deepstep::impl::DsPlanMemoryBase<DsPlanMemory> {
  using DsPlanMemoryBase::DsPlanMemoryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (threads < 1 || matmulScratchBytes < 0) {
      module.emitError("ds-plan-memory needs threads of at least 1 and "
                       "matmul-scratch-bytes of at least 0, got ")
          << threads.getValue() << " and " << matmulScratchBytes.getValue();
      return signalPassFailure();
    }
    PlanOptions options;
    options.threads = threads;
    options.matmulScratchBytes = matmulScratchBytes;
    options.constantsInArena = constantsInArena;
    SmallVector<ds::StepOp> steps(module.getOps<ds::StepOp>());
    if (steps.size() > 1) {
      steps[1].emitOpError("is the second step of the module; states have one "
                           "address each, so plan one step per module");
      return signalPassFailure();
    }
    KernelTable kernels(module);
    for (ds::StepOp step : steps) {
      FailureOr<ds::ProgramOp> program =
          ProgramEmitter(step, kernels, options).emit();
      if (failed(program))
        return signalPassFailure();
      mergeBuffers(*program);
      step.erase();
    }
  }

  /// One ds.buffer per place and type in each block: launches that name a place
  /// twice then name the same value twice.
  void mergeBuffers(ds::ProgramOp program) {
    program.walk([](Block *block) {
      llvm::DenseMap<Attribute, SmallVector<ds::BufferOp>> seen;
      for (Operation &op : llvm::make_early_inc_range(*block)) {
        auto buffer = dyn_cast<ds::BufferOp>(op);
        if (!buffer)
          continue;
        SmallVector<ds::BufferOp> &same = seen[buffer.getOffsetAttr()];
        auto *it = llvm::find_if(same, [&](ds::BufferOp other) {
          return other.getType() == buffer.getType() &&
                 other.getIndex() == buffer.getIndex() &&
                 other.getStride() == buffer.getStride();
        });
        if (it == same.end()) {
          same.push_back(buffer);
          continue;
        }
        buffer.replaceAllUsesWith(it->getResult());
        buffer.erase();
      }
    });
  }
};

} // namespace
