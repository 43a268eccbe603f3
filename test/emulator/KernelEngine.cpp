//===- KernelEngine.cpp - Runs kernels that are LLVM IR -- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "KernelEngine.h"

#include "FakeCuda.h"
#include "Processor.h"
#include "Retarget.h"
#include "ShortFloats.h"

#include "llvm/AsmParser/Parser.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"

#include <map>

using namespace deepstep::rt::cuda;
using namespace emulator;

namespace {

/// Compiled kernels of one image.
struct LoadedModule {
  std::unique_ptr<llvm::orc::LLJIT> linker;
  std::map<std::string, Kernel> kernels;
};

//===----------------------------------------------------------------===//
// Short floats, for which LLVM calls functions that not all compilers'
// libraries have
//===----------------------------------------------------------------===//

_Float16 narrowToHalf(float value) { return static_cast<_Float16>(value); }
_Float16 narrowDoubleToHalf(double value) {
  return static_cast<_Float16>(value);
}
float widenHalf(_Float16 value) { return static_cast<float>(value); }
__bf16 narrowToBf16(float value) {
  return fake::bitCast<__bf16>(fake::toBf16(value));
}
__bf16 narrowDoubleToBf16(double value) {
  return narrowToBf16(static_cast<float>(value));
}

llvm::orc::SymbolMap compilerSupport(llvm::orc::LLJIT &linker) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](const char *name, auto *function) {
    symbols[linker.mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported};
  };
  add("__truncsfhf2", narrowToHalf);
  add("__truncdfhf2", narrowDoubleToHalf);
  add("__extendhfsf2", widenHalf);
  add("__truncsfbf2", narrowToBf16);
  add("__truncdfbf2", narrowDoubleToBf16);
  return symbols;
}

//===----------------------------------------------------------------===//
// The engine
//===----------------------------------------------------------------===//

class KernelEngine : public fake::Engine {
public:
  KernelEngine() {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    Processor::current().isGlobal = [](uintptr_t begin, uintptr_t end) {
      return fake::active->owns({begin, end});
    };
  }

  ModuleHandle load(const char *image, std::string &problem) override {
    llvm::Expected<std::unique_ptr<LoadedModule>> module = compile(image);
    if (module)
      return reinterpret_cast<ModuleHandle>(module->release());
    problem = llvm::toString(module.takeError());
    return nullptr;
  }

  void unload(ModuleHandle module) override {
    delete reinterpret_cast<LoadedModule *>(module);
  }

  FunctionHandle find(ModuleHandle module, const std::string &name) override {
    auto &kernels = reinterpret_cast<LoadedModule *>(module)->kernels;
    auto found = kernels.find(name);
    return found == kernels.end()
               ? nullptr
               : reinterpret_cast<FunctionHandle>(&found->second);
  }

  void allowSharedBytes(FunctionHandle function, int bytes) override {
    reinterpret_cast<Kernel *>(function)->allowedShared =
        static_cast<unsigned>(bytes);
  }

  std::function<void()> prepare(FunctionHandle function,
                                const fake::LaunchShape &shape,
                                void *const *parameters,
                                std::string &problem) override;

private:
  llvm::Expected<std::unique_ptr<LoadedModule>> compile(const char *image);

  Builtins builtins;
};

} // namespace

llvm::Expected<std::unique_ptr<LoadedModule>>
KernelEngine::compile(const char *image) {
  llvm::LLVMContext context;
  llvm::SMDiagnostic diagnostic;
  std::unique_ptr<llvm::Module> module =
      llvm::parseAssemblyString(image, diagnostic, context);
  if (!module)
    return llvm::createStringError(
        "the emulated GPU runs LLVM IR (--kernel-format=llvm) and cannot read "
        "the image: " +
        diagnostic.getMessage());
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setRelocationModel(llvm::Reloc::PIC_);
  builder->setCodeModel(llvm::CodeModel::Small);
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Less);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();
  module->setDataLayout((*machine)->createDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple());
  llvm::Expected<RetargetedModule> retargeted = retarget(*module, builtins);
  if (!retargeted)
    return retargeted.takeError();
  auto object = llvm::orc::SimpleCompiler(**machine)(*module);
  if (!object)
    return object.takeError();

  auto linker = llvm::orc::LLJITBuilder()
                    .setJITTargetMachineBuilder(*builder)
                    .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                    .create();
  if (!linker)
    return linker.takeError();
  llvm::orc::JITDylib &library = (*linker)->getMainJITDylib();
  if (llvm::Error error =
          library.define(llvm::orc::absoluteSymbols(compilerSupport(**linker))))
    return std::move(error);
  auto process = llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*linker)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  if (llvm::Error error = (*linker)->addObjectFile(std::move(*object)))
    return std::move(error);

  auto loaded = std::make_unique<LoadedModule>();
  for (const RetargetedKernel &found : retargeted->kernels) {
    auto address = (*linker)->lookup(found.entry);
    if (!address)
      return address.takeError();
    Kernel kernel;
    kernel.name = found.name;
    kernel.entry = address->toPtr<void (*)(const void *const *)>();
    kernel.cooperates = found.cooperates;
    kernel.staticShared = retargeted->sharedBytes;
    kernel.allowedShared -= retargeted->sharedBytes;
    if (found.mostThreads)
      kernel.mostThreads = found.mostThreads;
    kernel.parameterBytes = found.parameterBytes;
    loaded->kernels[found.name] = kernel;
  }
  loaded->linker = std::move(*linker);
  return loaded;
}

std::function<void()> KernelEngine::prepare(FunctionHandle function,
                                            const fake::LaunchShape &shape,
                                            void *const *parameters,
                                            std::string &problem) {
  const Kernel &kernel = *reinterpret_cast<Kernel *>(function);
  uint64_t threads = uint64_t(shape.block[0]) * shape.block[1] * shape.block[2];
  if (threads > kernel.mostThreads)
    problem = "kernel " + kernel.name + " is launched with " +
              std::to_string(threads) + " threads per block, but has at most " +
              std::to_string(kernel.mostThreads);
  else if (shape.sharedBytes > kernel.allowedShared ||
           kernel.staticShared + shape.sharedBytes > SharedMemory::mostBytes)
    problem = "kernel " + kernel.name + " is launched with " +
              std::to_string(shape.sharedBytes) +
              " bytes of shared memory, more than it is allowed";
  if (!problem.empty())
    return nullptr;
  // The values are read at once, as the driver does.
  auto values = std::make_shared<std::vector<std::vector<char>>>();
  for (size_t i = 0; i < kernel.parameterBytes.size(); ++i) {
    auto *value = static_cast<const char *>(parameters[i]);
    values->emplace_back(value, value + kernel.parameterBytes[i]);
  }
  return [&kernel, shape, values] {
    std::vector<const void *> places;
    for (const std::vector<char> &value : *values)
      places.push_back(value.data());
    Fault fault = Processor::current().run(kernel, shape, places.data());
    if (fault.code)
      fake::active->fail(fault.code,
                         "kernel " + kernel.name + ": " + fault.text);
  };
}

std::unique_ptr<fake::Engine> emulator::createKernelEngine() {
  return std::make_unique<KernelEngine>();
}
