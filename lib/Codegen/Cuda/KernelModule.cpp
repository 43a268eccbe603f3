//===- KernelModule.cpp - Kernels as GPU functions --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel that was formed for blocks is one already. Any other, as
// ds-form-kernels and a few StableHLO operations make them for CPUs, computes
// iterations [lo, hi) that are independent of each other: each gets a thread.
//
//===----------------------------------------------------------------------===//

#include "KernelModule.h"
#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace deepstep::cuda {

/// Threads of a block of a kernel that knows no blocks.
static constexpr int64_t kThreads = 128;
/// A block of so many fits a multiprocessor with the most registers that there
/// are for a thread.
static constexpr int64_t kThreadsOfAnyRegisters = 256;

KernelModule::KernelModule(ModuleOp module) {
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  kernels = gpu::GPUModuleOp::create(builder, module.getLoc(), "kernels");
}

std::string KernelModule::getEntryName(StringRef name) {
  auto [known, isNew] = names.try_emplace(name);
  if (!isNew)
    return known->second;
  std::string entry = name.str();
  for (char &c : entry)
    if (!llvm::isAlnum(c) && c != '_' && c != '$')
      c = '$';
  while (entries.contains(entry))
    entry += '$';
  return known->second = entry;
}

KernelLaunch KernelModule::getLaunch(func::FuncOp kernel, int64_t range,
                                     bool aligned) {
  auto block = kernel->getAttrOfType<ds::BlockAttr>(ds::kBlockAttr);
  std::string name = kernel.getSymName().str();
  if (!block)
    name += "_" + std::to_string(range);
  if (!aligned)
    name += "_unaligned";
  name = getEntryName(name);
  auto [entry, isNew] = entries.try_emplace(name);
  KernelLaunch &launch = entry->second;
  if (isNew) {
    launch.entry = name;
    launch.loc = kernel.getLoc();
    launch.threads = block ? block.getThreads() : kThreads;
    launch.sharedBytes = block ? block.getSharedBytes() : 0;
    createEntry(kernel, range, aligned, name, launch.threads);
  }
  launch.blocks = block ? range : llvm::divideCeil(range, kThreads);
  return launch;
}

void KernelModule::createEntry(func::FuncOp kernel, int64_t range, bool aligned,
                               StringRef name, int64_t threads) {
  OpBuilder builder = OpBuilder::atBlockEnd(kernels.getBody());
  Location loc = kernel.getLoc();
  ArrayRef<Type> types = kernel.getArgumentTypes().drop_back(2);
  auto function = gpu::GPUFuncOp::create(builder, loc, name,
                                         builder.getFunctionType(types, {}));
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                    builder.getUnitAttr());
  // Of large blocks, ptxas must not give threads more registers than let one
  // run.
  if (threads > kThreadsOfAnyRegisters)
    function.setKnownBlockSize(ArrayRef<int32_t>{int32_t(threads), 1, 1});
  builder.setInsertionPointToStart(&function.getBody().front());
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value lo = gpu::BlockIdOp::create(builder, loc, gpu::Dimension::x);
  if (!kernel->hasAttr(ds::kBlockAttr)) {
    Value first = arith::MulIOp::create(builder, loc, lo, index(threads));
    Value thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
    lo = arith::AddIOp::create(builder, loc, first, thread);
  }
  Value hi = arith::AddIOp::create(builder, loc, lo, index(1));
  gpu::ReturnOp end = gpu::ReturnOp::create(builder, loc);
  builder.setInsertionPoint(end);
  if (!kernel->hasAttr(ds::kBlockAttr)) {
    Value inside = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::ult, lo, index(range));
    auto guard =
        scf::IfOp::create(builder, loc, inside, /*withElseRegion=*/false);
    builder.setInsertionPointToStart(guard.thenBlock());
  }
  IRMapping mapping;
  Block &body = kernel.getBody().front();
  for (auto [from, to] :
       llvm::zip(body.getArguments(), function.getArguments()))
    mapping.map(from, to);
  mapping.map(body.getArgument(types.size()), lo);
  mapping.map(body.getArgument(types.size() + 1), hi);
  for (Operation &op : body.without_terminator())
    builder.clone(op, mapping);
  if (aligned)
    return;
  function.walk([](Operation *op) {
    if (auto load = dyn_cast<vector::LoadOp>(op))
      load.removeAlignmentAttr();
    else if (auto store = dyn_cast<vector::StoreOp>(op))
      store.removeAlignmentAttr();
  });
}

} // namespace deepstep::cuda
