//===- KernelEntries.cpp - Kernels as the runtime calls them ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's body takes bare pointers marked noalias, which the vectorizer
// needs. That is only true if no buffer comes twice, so each way in which a
// launch repeats buffers gets a copy of the body that uses one pointer for all
// arguments that are the same buffer. Bodies are not inlined into the entries:
// inlining would turn noalias into metadata that is easily lost.
//
//===----------------------------------------------------------------------===//

#include "KernelEntries.h"

#include "deepstep/Codegen/Cpu/Passes.h"

using namespace mlir;

namespace deepstep::cpu {

namespace {

/// Makes the arguments of `body` that `pattern` merges one, and tells LLVM what
/// holds of the others.
void specialize(LLVM::LLVMFuncOp body, ArrayRef<int64_t> bufferBytes,
                ArrayRef<int64_t> pattern) {
  Builder builder(body.getContext());
  for (size_t i = 0; i < pattern.size(); ++i) {
    int64_t bytes = 0;
    for (size_t j = i; j < pattern.size(); ++j)
      if (pattern[j] == static_cast<int64_t>(i))
        bytes = std::max(bytes, bufferBytes[j]);
    if (pattern[i] != static_cast<int64_t>(i)) {
      body.getArgument(i).replaceAllUsesWith(body.getArgument(pattern[i]));
      continue;
    }
    body.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                    builder.getUnitAttr());
    body.setArgAttr(i, LLVM::LLVMDialect::getNoUndefAttrName(),
                    builder.getUnitAttr());
    if (bytes)
      body.setArgAttr(i, LLVM::LLVMDialect::getDereferenceableAttrName(),
                      builder.getI64IntegerAttr(bytes));
  }
}

} // namespace

void createKernelEntries(LLVM::LLVMFuncOp body, ArrayRef<int64_t> bufferBytes,
                         ArrayRef<KernelVariant> variants,
                         SymbolTable &symbols) {
  MLIRContext *context = body.getContext();
  Location loc = body.getLoc();
  OpBuilder builder(context);
  Type pointer = LLVM::LLVMPointerType::get(context);
  Type index = builder.getI64Type();
  body.setLinkage(LLVM::Linkage::Internal);
  body.setNoInline(true);
  body.setNoUnwind(true);
  body->removeAttr(ds::kKernelAttr);
  body->removeAttr("sym_visibility");

  SmallVector<LLVM::LLVMFuncOp> bodies{body};
  for (size_t i = 1; i < variants.size(); ++i) {
    bodies.push_back(body.clone());
    symbols.insert(bodies.back(), std::next(body->getIterator()));
  }
  for (auto [variant, function] : llvm::zip(variants, bodies)) {
    specialize(function, bufferBytes, variant.pattern);
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context),
                                            {pointer, index, index});
    builder.clearInsertionPoint();
    auto entry = LLVM::LLVMFuncOp::create(builder, loc, variant.entry, type);
    entry->setAttr(kernelEntryAttrName, builder.getUnitAttr());
    symbols.insert(entry, std::next(function->getIterator()));
    builder.setInsertionPointToStart(entry.addEntryBlock(builder));
    SmallVector<Value> operands;
    for (size_t i = 0; i < variant.pattern.size(); ++i) {
      Value slot = LLVM::GEPOp::create(
          builder, loc, pointer, pointer, entry.getArgument(0),
          ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)});
      operands.push_back(LLVM::LoadOp::create(builder, loc, pointer, slot));
    }
    operands.push_back(entry.getArgument(1));
    operands.push_back(entry.getArgument(2));
    LLVM::CallOp::create(builder, loc, function, operands);
    LLVM::ReturnOp::create(builder, loc, ValueRange());
  }
}

} // namespace deepstep::cpu
