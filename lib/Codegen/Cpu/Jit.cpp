//===- Jit.cpp - Loads level-4 programs into this process -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each part of the module gets an LLVM context and a thread of its own, from
// translation to object code; ORC then links the objects.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cpu/Jit.h"

#include "JitPartition.h"

#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/bit.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/SystemLibraries.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/ThreadPool.h"
#include <cmath>

using namespace mlir;

namespace deepstep::cpu {

namespace {

/// glibc's vector forms of sin, cos, tan and pow.
constexpr const char *vectorMathLibrary = "libmvec.so.1";

llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

void optimize(llvm::Module &module, llvm::TargetMachine &machine,
              bool hasVectorMath) {
  llvm::TargetLibraryInfoImpl library(machine.getTargetTriple(),
                                      hasVectorMath
                                          ? llvm::VectorLibrary::LIBMVEC
                                          : llvm::VectorLibrary::NoLibrary);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager sccs;
  llvm::ModuleAnalysisManager modules;
  functions.registerPass([&] { return llvm::TargetLibraryAnalysis(library); });
  // Vectorized loops are already interleaved. Unrolling them further doubles
  // the time to compile a GPT's step and does not make it faster.
  llvm::PipelineTuningOptions tuning;
  tuning.LoopUnrolling = false;
  llvm::PassBuilder passes(&machine, tuning);
  passes.registerModuleAnalyses(modules);
  passes.registerCGSCCAnalyses(sccs);
  passes.registerFunctionAnalyses(functions);
  passes.registerLoopAnalyses(loops);
  passes.crossRegisterProxies(loops, functions, sccs, modules);
  passes.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O2)
      .run(module, modules);
}

llvm::Error writeFile(const std::string &path, StringRef contents) {
  std::error_code error;
  llvm::raw_fd_ostream file(path, error);
  if (!error) {
    file << contents;
    file.close();
    error = file.error();
  }
  return error ? makeError("cannot write " + path + ": " + error.message())
               : llvm::Error::success();
}

using Object = std::unique_ptr<llvm::MemoryBuffer>;

llvm::Expected<Object> compilePart(JitPart &part,
                                   llvm::orc::JITTargetMachineBuilder builder,
                                   bool hasVectorMath,
                                   const std::string &dumpPrefix) {
  // The program's part only calls: its compilation is kept quick.
  builder.setCodeGenOptLevel(part.hasKernels ? llvm::CodeGenOptLevel::Default
                                             : llvm::CodeGenOptLevel::None);
  auto machine = builder.createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module =
      translateModuleToLLVMIR(*part.module, context, part.name);
  if (!module)
    return makeError("translation to LLVM IR failed");
  module->setDataLayout((*machine)->createDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple());
  if (part.hasKernels)
    optimize(*module, **machine, hasVectorMath);
  std::string path = dumpPrefix + "." + part.name;
  if (!dumpPrefix.empty()) {
    std::string text;
    llvm::raw_string_ostream(text) << *module;
    if (llvm::Error error = writeFile(path + ".ll", text))
      return error;
  }
  llvm::Expected<Object> object = llvm::orc::SimpleCompiler(**machine)(*module);
  if (object && !dumpPrefix.empty())
    if (llvm::Error error = writeFile(path + ".o", (*object)->getBuffer()))
      return error;
  return object;
}

/// Compiles all parts, at most `threads` at once.
llvm::Expected<std::vector<Object>>
compileParts(std::vector<JitPart> &parts,
             const llvm::orc::JITTargetMachineBuilder &builder,
             bool hasVectorMath, const JitOptions &options) {
  std::vector<Object> objects(parts.size());
  std::vector<std::string> errors(parts.size());
  auto compile = [&](size_t i) {
    llvm::Expected<Object> object =
        compilePart(parts[i], builder, hasVectorMath, options.dumpPrefix);
    if (object)
      objects[i] = std::move(*object);
    else
      errors[i] = llvm::toString(object.takeError());
  };
  if (options.threads > 1) {
    llvm::DefaultThreadPool pool(llvm::hardware_concurrency(options.threads));
    // Kernels first: the program's part is quick.
    for (size_t i = parts.size(); i-- > 0;)
      pool.async(compile, i);
    pool.wait();
  } else {
    for (size_t i = 0; i < parts.size(); ++i)
      compile(i);
  }
  for (const std::string &error : errors)
    if (!error.empty())
      return makeError(error);
  return objects;
}

#ifdef __x86_64__
/// What LLVM calls to round to bf16 on processors that have no instruction for
/// it. Compilers' libraries have it since GCC 13 only.
__bf16 roundToBf16(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  uint16_t rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
  if (std::isnan(value))
    rounded = (bits >> 16) | 0x40;
  return llvm::bit_cast<__bf16>(rounded);
}
#endif

/// Functions that compiled code may call beside the runtime's.
void addCompilerSupport(llvm::orc::LLJIT &engine,
                        llvm::orc::SymbolMap &symbols) {
#ifdef __x86_64__
  symbols[engine.mangleAndIntern("__truncsfbf2")] = {
      llvm::orc::ExecutorAddr::fromPtr(&roundToBf16),
      llvm::JITSymbolFlags::Exported};
#endif
}

llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>>
build(ModuleOp module, ArrayRef<RuntimeSymbol> runtime,
      const JitOptions &options) {
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  // The default for JITs, the large code model, loads constants by address.
  builder->setRelocationModel(llvm::Reloc::PIC_);
  builder->setCodeModel(llvm::CodeModel::Small);
  bool hasVectorMath =
      builder->getTargetTriple().isX86() &&
      !llvm::sys::DynamicLibrary::LoadLibraryPermanently(vectorMathLibrary);

  std::vector<JitPart> parts = partitionForJit(module, options.threads);
  auto objects = compileParts(parts, *builder, hasVectorMath, options);
  if (!objects)
    return objects.takeError();

  auto engine = llvm::orc::LLJITBuilder()
                    .setJITTargetMachineBuilder(*builder)
                    .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
                    .create();
  if (!engine)
    return engine.takeError();
  llvm::orc::JITDylib &library = (*engine)->getMainJITDylib();
  llvm::orc::SymbolMap symbols;
  for (const RuntimeSymbol &symbol : runtime)
    symbols[(*engine)->mangleAndIntern(symbol.name)] = {
        llvm::orc::ExecutorAddr::fromPtr(symbol.address),
        llvm::JITSymbolFlags::Exported};
  addCompilerSupport(**engine, symbols);
  if (llvm::Error error =
          library.define(llvm::orc::absoluteSymbols(std::move(symbols))))
    return error;
  char prefix = (*engine)->getDataLayout().getGlobalPrefix();
  auto process =
      llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(prefix);
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  if (hasVectorMath) {
    auto math = llvm::orc::DynamicLibrarySearchGenerator::Load(
        vectorMathLibrary, prefix);
    if (!math)
      return math.takeError();
    library.addGenerator(std::move(*math));
  }
  for (Object &object : *objects)
    if (llvm::Error error = (*engine)->addObjectFile(std::move(object)))
      return error;
  return std::move(*engine);
}

} // namespace

void registerJitTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
}

Jit::Jit(Location loc, std::unique_ptr<llvm::orc::LLJIT> engine)
    : loc(loc), engine(std::move(engine)) {}

Jit::~Jit() = default;

std::unique_ptr<Jit> Jit::compile(ModuleOp module,
                                  ArrayRef<RuntimeSymbol> runtime,
                                  const JitOptions &options) {
  if (llvm::InitializeNativeTarget() ||
      llvm::InitializeNativeTargetAsmPrinter()) {
    module.emitError("this LLVM cannot generate code for this machine");
    return nullptr;
  }
  auto engine = build(module, runtime, options);
  if (!engine) {
    module.emitError("cannot compile the program: ")
        << llvm::toString(engine.takeError());
    return nullptr;
  }
  return std::unique_ptr<Jit>(new Jit(module.getLoc(), std::move(*engine)));
}

void *Jit::lookup(StringRef name) {
  auto address = engine->lookup(name);
  if (address)
    return address->toPtr<void *>();
  emitError(loc, "cannot load the program: ")
      << llvm::toString(address.takeError());
  return nullptr;
}

} // namespace deepstep::cpu
