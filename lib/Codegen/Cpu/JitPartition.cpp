//===- JitPartition.cpp - Parts that compile at the same time ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JitPartition.h"

#include "deepstep/Codegen/Cpu/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace deepstep::cpu {

namespace {

/// Larger constants are defined in one part only.
constexpr uint64_t maxCopiedBytes = 4096;

/// Functions that stay together.
struct Unit {
  SmallVector<LLVM::LLVMFuncOp> functions;
  size_t weight = 0;
  bool isKernel = false;
};

/// Names of the symbols that `op` uses, each once.
SmallVector<StringRef> symbolsUsedBy(Operation *op) {
  llvm::SetVector<StringRef> names;
  op->walk([&](Operation *nested) {
    if (auto call = dyn_cast<LLVM::CallOp>(nested)) {
      if (std::optional<StringRef> callee = call.getCallee())
        names.insert(*callee);
    } else if (auto address = dyn_cast<LLVM::AddressOfOp>(nested)) {
      names.insert(address.getGlobalName());
    }
  });
  return names.takeVector();
}

uint64_t sizeInBytes(Type type) {
  if (auto array = dyn_cast<LLVM::LLVMArrayType>(type))
    return array.getNumElements() * sizeInBytes(array.getElementType());
  if (type.isIntOrFloat())
    return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
  return 8;
}

std::vector<Unit> collectUnits(ModuleOp module, const SymbolTable &symbols) {
  llvm::EquivalenceClasses<Operation *> together;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.isExternal())
      continue;
    together.insert(function);
    for (StringRef name : symbolsUsedBy(function))
      if (auto callee = symbols.lookup<LLVM::LLVMFuncOp>(name);
          callee && !callee.isExternal() &&
          callee.getLinkage() == LLVM::Linkage::Internal)
        together.unionSets(function, callee);
  }
  llvm::MapVector<Operation *, Unit> units;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.isExternal())
      continue;
    Unit &unit = units[together.getLeaderValue(function)];
    unit.functions.push_back(function);
    function.walk([&](Operation *) { ++unit.weight; });
    unit.isKernel |= function->hasAttr(kernelEntryAttrName);
  }
  std::vector<Unit> result;
  for (auto &[leader, unit] : units)
    result.push_back(std::move(unit));
  return result;
}

/// Copies what the functions of `part` use from elsewhere.
void addUsedSymbols(JitPart &part, const SymbolTable &symbols,
                    llvm::DenseSet<Operation *> &shared) {
  SymbolTable own(*part.module);
  OpBuilder builder = OpBuilder::atBlockBegin(part.module->getBody());
  // What constants refer to is found when they have been added.
  SmallVector<StringRef> names = symbolsUsedBy(*part.module);
  for (size_t next = 0; next < names.size(); ++next) {
    StringRef name = names[next];
    Operation *used = symbols.lookup(name);
    if (!used || own.lookup(name))
      continue;
    if (auto function = dyn_cast<LLVM::LLVMFuncOp>(used)) {
      auto declaration =
          cast<LLVM::LLVMFuncOp>(builder.insert(used->cloneWithoutRegions()));
      declaration.setLinkage(LLVM::Linkage::External);
      declaration.setNoInlineAttr({});
      continue;
    }
    auto global = dyn_cast<LLVM::GlobalOp>(used);
    if (!global)
      continue;
    bool copied =
        global.getConstant() && sizeInBytes(global.getType()) <= maxCopiedBytes;
    bool defined = copied || shared.insert(used).second;
    auto copy = cast<LLVM::GlobalOp>(
        builder.insert(defined ? used->clone() : used->cloneWithoutRegions()));
    own.insert(copy);
    if (defined)
      llvm::append_range(names, symbolsUsedBy(copy));
    if (!defined)
      copy.removeValueAttr();
    copy.setLinkage(copied ? LLVM::Linkage::Internal : LLVM::Linkage::External);
  }
}

} // namespace

std::vector<JitPart> partitionForJit(ModuleOp module, unsigned count) {
  SymbolTable symbols(module);
  std::vector<Unit> units = collectUnits(module, symbols);
  size_t kernels = llvm::count_if(units, [](Unit &u) { return u.isKernel; });
  count = std::max<size_t>(1, std::min<size_t>(count, kernels));

  std::vector<JitPart> parts(1 + (kernels ? count : 0));
  std::vector<size_t> weights(parts.size());
  for (auto [index, part] : llvm::enumerate(parts)) {
    part.module = ModuleOp::create(module.getLoc());
    part.hasKernels = index > 0;
    part.name = index ? "kernels" + std::to_string(index - 1) : "host";
  }
  // The heaviest first, each to the lightest part.
  SmallVector<size_t> order =
      llvm::to_vector(llvm::seq<size_t>(0, units.size()));
  llvm::sort(order, [&](size_t a, size_t b) {
    return std::make_pair(units[b].weight, a) <
           std::make_pair(units[a].weight, b);
  });
  for (size_t index : order) {
    Unit &unit = units[index];
    size_t target = 0;
    if (unit.isKernel)
      target = std::min_element(weights.begin() + 1, weights.end()) -
               weights.begin();
    weights[target] += unit.weight;
    for (LLVM::LLVMFuncOp function : unit.functions)
      parts[target].module->push_back(function->clone());
  }
  llvm::DenseSet<Operation *> shared;
  for (JitPart &part : parts)
    addUsedSymbols(part, symbols, shared);
  return parts;
}

} // namespace deepstep::cpu
