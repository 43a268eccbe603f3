//===- Flops.cpp - Operations of a program ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Flops.h"
#include "deepstep/Codegen/TraceName.h"
#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include <map>

using namespace mlir;

namespace deepstep::run {

namespace {

/// Operations that `op` does on one element; 0 for those that only move,
/// compare or convert.
int64_t flopsPerElement(Operation &op) {
  if (op.getNumResults() != 1 ||
      !isa<FloatType>(getElementTypeOrSelf(op.getResult(0).getType())))
    return 0;
  if (isa<math::FmaOp>(op))
    return 2;
  if (isa<math::MathDialect>(op.getDialect()))
    return 1;
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::RemFOp, arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp>(op);
}

int64_t elementsOf(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? vector.getNumElements() : 1;
}

class Counter {
public:
  explicit Counter(ModuleOp module) : symbols(module) {}

  /// Adds what the ops of `block` do when it runs `times` times.
  void addProgram(Block &block, int64_t times) {
    for (Operation &op : block)
      addOp(op, times);
  }

  StepFlops finish() {
    for (auto &entry : kernels)
      result.byKernel.push_back(std::move(entry.second));
    llvm::sort(result.byKernel, [](const KernelWork &a, const KernelWork &b) {
      return std::tie(b.flops, a.name) < std::tie(a.flops, b.name);
    });
    return std::move(result);
  }

private:
  void addOp(Operation &op, int64_t times) {
    if (auto matmul = dyn_cast<ds::MatmulOp>(op))
      return addMatmul(matmul, times);
    if (auto forward = dyn_cast<ds::AttentionForwardOp>(op))
      return addAttention(forward, /*products=*/2, times);
    if (auto backward = dyn_cast<ds::AttentionBackwardOp>(op))
      return addAttention(backward, /*products=*/5, times);
    if (auto launch = dyn_cast<ds::LaunchOp>(op))
      return addLaunch(launch, times);
    if (auto loop = dyn_cast<scf::ForOp>(op))
      times *= tripCount(loop, /*range=*/1);
    for (Region &region : op.getRegions())
      for (Block &block : region)
        addProgram(block, times);
  }

  void add(const std::string &name, int64_t calls, int64_t flops,
           int64_t bytes) {
    KernelWork &entry = kernels[name];
    entry.name = name;
    entry.calls += calls;
    entry.flops += flops;
    entry.bytes += bytes;
  }

  void addMatmul(ds::MatmulOp op, int64_t times) {
    auto lhs = cast<MemRefType>(op.getLhs().getType());
    auto out = cast<MemRefType>(op.getResult().getType());
    int64_t k = lhs.getShape()[lhs.getRank() - (op.getTransLhs() ? 2 : 1)];
    int64_t flops = 2 * out.getNumElements() * k * times;
    int64_t bytes = 0;
    for (Value buffer : op->getOperands())
      if (buffer != op.getScratch())
        bytes += ds::getByteSize(cast<MemRefType>(buffer.getType()));
    if (op.getAccumulate())
      bytes += ds::getByteSize(out);
    int64_t epilogue = times * out.getNumElements() * countEpilogue(op);
    add(getTraceName(op), times, flops + epilogue, bytes * times);
    result.matmul += flops;
    result.kernels += epilogue;
  }

  /// Operations for each element of the result, as the kernels that an epilogue
  /// stands for would have them.
  static int64_t countEpilogue(ds::MatmulOp op) {
    int64_t count = !op.getAlpha().isExactlyValue(1.0);
    if (op.getPlus())
      count += op.getBeta().isExactlyValue(1.0) ? 1 : 2;
    if (op.getBias())
      ++count;
    switch (op.getActivation()) {
    case ds::Activation::None:
      return count;
    case ds::Activation::Relu:
      return count + 1;
    case ds::Activation::Gelu:
      return count + 9;
    case ds::Activation::GeluGradient:
      return count + 17 + (op.getExtra() ? 1 : 0);
    }
    llvm_unreachable("unknown activation");
  }

  /// Each product has half of the elements if keys behind their query are left
  /// out.
  template <typename Op>
  void addAttention(Op op, int64_t products, int64_t times) {
    ds::AttentionSizes sizes = op.getSizes();
    int64_t scores = sizes.batch * sizes.heads * sizes.queries * sizes.keys;
    int64_t flops =
        2 * products * scores * sizes.width / (sizes.causal ? 2 : 1) * times;
    int64_t bytes = 0;
    for (Value buffer : op->getOperands())
      if (buffer != op.getScratch())
        bytes += ds::getByteSize(cast<MemRefType>(buffer.getType()));
    add(getTraceName(op), times, flops, bytes * times);
    result.matmul += flops;
  }

  void addLaunch(ds::LaunchOp op, int64_t times) {
    auto kernel = symbols.lookup<func::FuncOp>(op.getKernel());
    if (!kernel || kernel.isExternal())
      return;
    int64_t flops = times * countBlock(kernel.getBody().front(), op.getRange());
    // The body is what one thread does of one iteration.
    if (auto block = kernel->getAttrOfType<ds::BlockAttr>(ds::kBlockAttr))
      flops *= static_cast<int64_t>(op.getRange()) * block.getThreads();
    add(kernel.getName().str(), times, flops,
        times * countBytes(op, kernel.getBody().front()));
    result.kernels += flops;
  }

  /// The arguments of `kernel` that `memory` may show: several, where a branch
  /// chooses one.
  static void forEachArgument(Value memory, Block &kernel,
                              llvm::function_ref<void(unsigned)> function) {
    SmallVector<Value> worklist;
    if (memory)
      worklist.push_back(memory);
    while (!worklist.empty()) {
      Value value = worklist.pop_back_val();
      if (auto argument = dyn_cast<BlockArgument>(value)) {
        if (argument.getOwner() == &kernel)
          function(argument.getArgNumber());
      } else if (auto view = value.getDefiningOp<ViewLikeOpInterface>()) {
        worklist.push_back(view.getViewSource());
      } else if (auto branch = value.getDefiningOp<scf::IfOp>()) {
        unsigned number = cast<OpResult>(value).getResultNumber();
        worklist.push_back(branch.thenYield().getOperand(number));
        worklist.push_back(branch.elseYield().getOperand(number));
      }
    }
  }

  /// The sizes of the buffers that a kernel reads and writes.
  static int64_t countBytes(ds::LaunchOp op, Block &kernel) {
    llvm::DenseSet<Value> read, written;
    kernel.walk([&](MemoryEffectOpInterface inner) {
      SmallVector<MemoryEffects::EffectInstance> effects;
      inner.getEffects(effects);
      for (const MemoryEffects::EffectInstance &effect : effects) {
        forEachArgument(effect.getValue(), kernel, [&](unsigned argument) {
          // One buffer may be several arguments.
          Value buffer = op.getBuffers()[argument];
          if (isa<MemoryEffects::Read>(effect.getEffect()))
            read.insert(buffer);
          else if (isa<MemoryEffects::Write>(effect.getEffect()))
            written.insert(buffer);
        });
      }
    });
    int64_t bytes = 0;
    for (const llvm::DenseSet<Value> &buffers : {read, written})
      for (Value buffer : buffers)
        bytes += ds::getByteSize(cast<MemRefType>(buffer.getType()));
    return bytes;
  }

  /// One run of a kernel's block over all of `range`.
  int64_t countBlock(Block &block, int64_t range) {
    int64_t flops = 0;
    for (Operation &op : block) {
      int64_t each = flopsPerElement(op);
      if (each)
        flops += each * elementsOf(op.getResult(0).getType());
      flops += countRegions(op, range);
    }
    return flops;
  }

  int64_t countRegions(Operation &op, int64_t range) {
    auto countRegion = [&](Region &region) {
      return region.empty() ? 0 : countBlock(region.front(), range);
    };
    if (auto loop = dyn_cast<scf::ForOp>(op))
      return tripCount(loop, range) * countRegion(loop.getRegion());
    if (auto branch = dyn_cast<scf::IfOp>(op))
      return std::max(countRegion(branch.getThenRegion()),
                      countRegion(branch.getElseRegion()));
    if (op.getNumRegions())
      result.isExact = false;
    int64_t flops = 0;
    for (Region &region : op.getRegions())
      flops += countRegion(region);
    return flops;
  }

  /// A kernel's last two arguments are the bounds of its distributed loop,
  /// whose pieces are `range` iterations together.
  int64_t tripCount(scf::ForOp loop, int64_t range) {
    auto isArgument = [](Value value) {
      auto argument = dyn_cast<BlockArgument>(value);
      return argument && isa<func::FuncOp>(argument.getOwner()->getParentOp());
    };
    std::optional<int64_t> step = getConstantIntValue(loop.getStep());
    if (isArgument(loop.getLowerBound()) && isArgument(loop.getUpperBound()) &&
        step == 1)
      return range;
    std::optional<int64_t> lower = getConstantIntValue(loop.getLowerBound());
    std::optional<int64_t> upper = getConstantIntValue(loop.getUpperBound());
    if (lower && upper && step && *step > 0)
      return std::max<int64_t>(0, (*upper - *lower + *step - 1) / *step);
    result.isExact = false;
    return 1;
  }

  SymbolTable symbols;
  std::map<std::string, KernelWork> kernels;
  StepFlops result;
};

} // namespace

StepFlops countFlops(ModuleOp module) {
  Counter counter(module);
  for (auto program : module.getOps<ds::ProgramOp>())
    counter.addProgram(program.getBody().front(), 1);
  return counter.finish();
}

} // namespace deepstep::run
