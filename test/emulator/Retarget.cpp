//===- Retarget.cpp - Kernels for the host --------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Retarget.h"

#include "Processor.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/ReplaceConstant.h"
#include "llvm/IR/Verifier.h"

#include <set>

using namespace emulator;
using llvm::Function;
using llvm::Instruction;
using llvm::Type;
using llvm::Value;

//===----------------------------------------------------------------===//
// What compiled kernels call
//===----------------------------------------------------------------===//

static void callBuiltin(const Builtin *builtin, unsigned site,
                        const uint64_t *arguments, void *result) {
  Arguments values(arguments);
  switch (builtin->kind) {
  case Builtin::Suspending:
    Processor::current().thread().waiting = {builtin, site, 0, values, result};
    [[fallthrough]];
  case Builtin::Own:
    return builtin->run(values, result);
  case Builtin::Collective:
    return Processor::current().callCollective(*builtin, site, values, result);
  }
}

static void checkLoad(uintptr_t address, uint64_t bytes, uint64_t alignment) {
  Processor::current().checkAccess(address, bytes, alignment, false);
}

static void checkStore(uintptr_t address, uint64_t bytes, uint64_t alignment) {
  Processor::current().checkAccess(address, bytes, alignment, true);
}

namespace {

constexpr unsigned sharedSpace = 3;

llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

class Retargeting {
public:
  Retargeting(llvm::Module &module, const Builtins &builtins)
      : module(module), builtins(builtins), layout(module.getDataLayout()),
        context(module.getContext()),
        pointer(llvm::PointerType::get(context, 0)),
        word(Type::getInt64Ty(context)) {}

  llvm::Expected<RetargetedModule> run();

private:
  llvm::Expected<unsigned> placeSharedMemory();
  void checkAccesses(Function &function);
  llvm::Error replaceCalls();
  llvm::Error replaceCall(llvm::CallInst *call);
  void replaceCall(llvm::CallInst *call, const Builtin &builtin);
  RetargetedKernel makeEntry(Function &kernel);
  bool cooperates(Function &function, std::set<Function *> &seen) const;

  /// The address of something of this process.
  llvm::Constant *addressOf(const void *place) {
    return llvm::ConstantExpr::getIntToPtr(
        llvm::ConstantInt::get(word, reinterpret_cast<uintptr_t>(place)),
        pointer);
  }
  template <typename Result, typename... Parameters>
  llvm::Constant *addressOf(Result (*function)(Parameters...)) {
    return addressOf(reinterpret_cast<const void *>(function));
  }

  llvm::Module &module;
  const Builtins &builtins;
  const llvm::DataLayout &layout;
  llvm::LLVMContext &context;
  Type *pointer, *word;
  unsigned sites = 0;
  std::set<Function *> cooperating; // that call what waits for others
};

llvm::Expected<RetargetedModule> Retargeting::run() {
  std::vector<Function *> kernels;
  for (Function &function : module) {
    if (function.isDeclaration())
      continue;
    if (function.getCallingConv() == llvm::CallingConv::PTX_Kernel)
      kernels.push_back(&function);
    function.setCallingConv(llvm::CallingConv::C);
    for (const char *attribute : {"target-cpu", "target-features", "tune-cpu"})
      function.removeFnAttr(attribute);
    checkAccesses(function);
  }
  RetargetedModule result;
  llvm::Expected<unsigned> sharedBytes = placeSharedMemory();
  if (!sharedBytes)
    return sharedBytes.takeError();
  result.sharedBytes = *sharedBytes;
  if (llvm::Error error = replaceCalls())
    return std::move(error);
  for (Function *kernel : kernels)
    result.kernels.push_back(makeEntry(*kernel));
  std::string problem;
  llvm::raw_string_ostream stream(problem);
  if (llvm::verifyModule(module, &stream))
    return makeError("cannot run the module on the host: " + problem);
  return result;
}

/// Gives shared variables their addresses: those of the module first, behind
/// them those whose size the launch says, which all begin at one place.
llvm::Expected<unsigned> Retargeting::placeSharedMemory() {
  uint64_t size = 0;
  std::vector<llvm::GlobalVariable *> dynamic;
  auto place = [&](llvm::GlobalVariable *variable, uint64_t offset) {
    llvm::convertUsersOfConstantsToInstructions({variable});
    auto *address = llvm::ConstantExpr::getIntToPtr(
        llvm::ConstantInt::get(
            word, reinterpret_cast<uintptr_t>(SharedMemory::base()) + offset),
        variable->getType());
    variable->replaceAllUsesWith(address);
    variable->eraseFromParent();
  };
  for (llvm::GlobalVariable &variable :
       llvm::make_early_inc_range(module.globals())) {
    if (variable.getAddressSpace() != sharedSpace)
      continue;
    if (variable.isDeclaration()) {
      dynamic.push_back(&variable);
      continue;
    }
    size = llvm::alignTo(size, variable.getAlign().valueOrOne());
    uint64_t offset = size;
    // One without bytes takes one, as ptxas has it.
    size +=
        std::max<uint64_t>(layout.getTypeAllocSize(variable.getValueType()), 1);
    place(&variable, offset);
  }
  // As the hardware does.
  if (!dynamic.empty())
    size = llvm::alignTo(size, 16);
  for (llvm::GlobalVariable *variable : dynamic)
    place(variable, size);
  if (size > 48 * 1024)
    return makeError("the module has more than 48 KiB of static shared memory");
  return static_cast<unsigned>(size);
}

/// Checks the address of each access that may be wrong: not those of what is
/// local or constant.
void Retargeting::checkAccesses(Function &function) {
  auto *type = llvm::FunctionType::get(Type::getVoidTy(context),
                                       {word, word, word}, false);
  auto check = [&](Instruction &before, Value *address, Value *bytes,
                   llvm::Align alignment, bool writes) {
    const Value *object = llvm::getUnderlyingObject(address);
    if (llvm::isa<llvm::AllocaInst>(object))
      return;
    if (auto *variable = llvm::dyn_cast<llvm::GlobalVariable>(object);
        variable && variable->getAddressSpace() != sharedSpace)
      return;
    llvm::IRBuilder<> builder(&before);
    builder.CreateCall(type, addressOf(writes ? checkStore : checkLoad),
                       {builder.CreatePtrToInt(address, word),
                        builder.CreateZExtOrTrunc(bytes, word),
                        llvm::ConstantInt::get(word, alignment.value())});
  };
  auto sizeOf = [&](Type *accessed) {
    return llvm::ConstantInt::get(
        word, layout.getTypeStoreSize(accessed).getFixedValue());
  };
  std::vector<Instruction *> instructions;
  for (Instruction &instruction : llvm::instructions(function))
    instructions.push_back(&instruction);
  for (Instruction *i : instructions) {
    if (auto *load = llvm::dyn_cast<llvm::LoadInst>(i)) {
      check(*i, load->getPointerOperand(), sizeOf(load->getType()),
            load->getAlign(), false);
    } else if (auto *store = llvm::dyn_cast<llvm::StoreInst>(i)) {
      check(*i, store->getPointerOperand(),
            sizeOf(store->getValueOperand()->getType()), store->getAlign(),
            true);
    } else if (auto *update = llvm::dyn_cast<llvm::AtomicRMWInst>(i)) {
      check(*i, update->getPointerOperand(), sizeOf(update->getType()),
            update->getAlign(), false);
    } else if (auto *swap = llvm::dyn_cast<llvm::AtomicCmpXchgInst>(i)) {
      check(*i, swap->getPointerOperand(),
            sizeOf(swap->getNewValOperand()->getType()), swap->getAlign(),
            false);
    } else if (auto *memory = llvm::dyn_cast<llvm::MemIntrinsic>(i)) {
      check(*i, memory->getDest(), memory->getLength(),
            memory->getDestAlign().valueOrOne(), true);
      if (auto *transfer = llvm::dyn_cast<llvm::MemTransferInst>(i))
        check(*i, transfer->getSource(), transfer->getLength(),
              transfer->getSourceAlign().valueOrOne(), false);
    }
  }
}

/// Intrinsics, and assembly, of which libdevice has a little.
llvm::Error Retargeting::replaceCalls() {
  std::vector<llvm::CallInst *> calls;
  for (Function &function : module)
    for (Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction))
        calls.push_back(call);
  for (llvm::CallInst *call : calls)
    if (llvm::Error error = replaceCall(call))
      return error;
  return llvm::Error::success();
}

llvm::Error Retargeting::replaceCall(llvm::CallInst *call) {
  std::string caller = call->getFunction()->getName().str();
  std::string name;
  if (auto *assembly =
          llvm::dyn_cast<llvm::InlineAsm>(call->getCalledOperand())) {
    name = assembly->getAsmString().str();
    if (!builtins.find(assemblyName(name)))
      return makeError("the emulator does not know the assembly in " + caller +
                       ": " + name);
    name = assemblyName(name);
  } else if (Function *callee = call->getCalledFunction()) {
    name = callee->getName().str();
    if (!callee->isDeclaration() ||
        (callee->isIntrinsic() && !callee->getName().starts_with("llvm.nvvm.")))
      return llvm::Error::success();
    if (!builtins.find(name))
      return makeError("the emulator does not know " + name + ", which " +
                       caller + " calls");
  } else { // of this process, or computed
    return llvm::Error::success();
  }
  const Builtin &builtin = *builtins.find(name);
  if (builtin.kind != Builtin::Own)
    cooperating.insert(call->getFunction());
  replaceCall(call, builtin);
  return llvm::Error::success();
}

void Retargeting::replaceCall(llvm::CallInst *call, const Builtin &builtin) {
  // On the stack once per function, not once per iteration of a loop.
  llvm::BasicBlock &first = call->getFunction()->getEntryBlock();
  llvm::IRBuilder<> entry(&first, first.begin());
  Value *slots = entry.CreateAlloca(word, entry.getInt32(call->arg_size() + 1));
  Value *result = call->getType()->isVoidTy()
                      ? static_cast<Value *>(slots)
                      : entry.CreateAlloca(call->getType());
  llvm::IRBuilder<> builder(call);
  for (unsigned i = 0; i < call->arg_size(); ++i) {
    Value *argument = call->getArgOperand(i);
    if (argument->getType()->isIntegerTy(1))
      argument = builder.CreateZExt(argument, builder.getInt8Ty());
    if (argument->getType()->isPointerTy())
      argument = builder.CreatePtrToInt(argument, word);
    builder.CreateStore(argument, builder.CreateConstGEP1_32(word, slots, i));
  }
  auto *type = llvm::FunctionType::get(
      builder.getVoidTy(), {pointer, builder.getInt32Ty(), pointer, pointer},
      false);
  builder.CreateCall(
      type, addressOf(callBuiltin),
      {addressOf(&builtin), builder.getInt32(sites++), slots, result});
  if (!call->getType()->isVoidTy())
    call->replaceAllUsesWith(builder.CreateLoad(call->getType(), result));
  call->eraseFromParent();
}

bool Retargeting::cooperates(Function &function,
                             std::set<Function *> &seen) const {
  if (!seen.insert(&function).second)
    return false;
  if (cooperating.count(&function))
    return true;
  for (Instruction &instruction : llvm::instructions(function))
    if (auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction))
      if (Function *callee = call->getCalledFunction();
          callee && cooperates(*callee, seen))
        return true;
  return false;
}

/// A function that all kernels can be called by: with the addresses of their
/// parameters' values.
RetargetedKernel Retargeting::makeEntry(Function &kernel) {
  RetargetedKernel result;
  result.name = kernel.getName().str();
  result.entry = result.name + ".entry";
  std::set<Function *> seen;
  result.cooperates = cooperates(kernel, seen);
  if (kernel.hasFnAttribute("nvvm.maxntid")) {
    result.mostThreads = 1;
    llvm::SmallVector<llvm::StringRef> sizes;
    kernel.getFnAttribute("nvvm.maxntid").getValueAsString().split(sizes, ',');
    for (llvm::StringRef size : sizes) {
      unsigned value = 1;
      size.getAsInteger(10, value);
      result.mostThreads *= value;
    }
  }
  auto *entry = Function::Create(
      llvm::FunctionType::get(Type::getVoidTy(context), {pointer}, false),
      llvm::GlobalValue::ExternalLinkage, result.entry, module);
  llvm::IRBuilder<> builder(llvm::BasicBlock::Create(context, "", entry));
  std::vector<Value *> values;
  for (llvm::Argument &parameter : kernel.args()) {
    Value *place = builder.CreateLoad(
        pointer, builder.CreateConstGEP1_32(pointer, entry->getArg(0),
                                            parameter.getArgNo()));
    values.push_back(builder.CreateLoad(parameter.getType(), place));
    result.parameterBytes.push_back(static_cast<unsigned>(
        layout.getTypeStoreSize(parameter.getType()).getFixedValue()));
  }
  builder.CreateCall(&kernel, values);
  builder.CreateRetVoid();
  return result;
}

} // namespace

llvm::Expected<RetargetedModule> emulator::retarget(llvm::Module &module,
                                                    const Builtins &builtins) {
  return Retargeting(module, builtins).run();
}
