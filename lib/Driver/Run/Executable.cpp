//===- Executable.cpp - From a model file to a callable step ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Executable.h"

#include "deepstep/Driver/Nesting.h"
#include "deepstep/Driver/Registration.h"
#include "dialects/ds/Ds.h"
#include "dialects/torch/Torch.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/xxhash.h"
#include <chrono>

using namespace mlir;

namespace deepstep::run {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The module at level 3 or 4, or null after a diagnostic.
OwningOpRef<ModuleOp> parse(llvm::SourceMgr &sources, MLIRContext &context,
                            PhaseTimes &times) {
  Clock::time_point start = Clock::now();
  if (failed(checkNesting(
          sources.getMemoryBuffer(sources.getMainFileID())->getMemBufferRef())))
    return nullptr;
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(
      sources, ParserConfig(&context, /*verifyAfterParse=*/true));
  times.emplace_back("parse", secondsSince(start));
  return module;
}

/// Level 3 to level 4, written to `dumpDir` behind the files that are there.
LogicalResult lower(ModuleOp module, const CompileOptions &options,
                    PhaseTimes &times) {
  std::unique_ptr<Pass> lowering = createTargetLowering(options);
  std::string name = lowering->getArgument().str();
  const std::string &dumpDir = options.dumpDir;
  PassManager manager(module->getContext(), module.getOperationName());
  manager.addPass(std::move(lowering));
  Clock::time_point start = Clock::now();
  if (failed(manager.run(module)))
    return failure();
  times.emplace_back(name, secondsSince(start));
  if (dumpDir.empty())
    return success();
  llvm::SmallString<128> path(dumpDir);
  llvm::sys::path::append(
      path, llvm::formatv("{0,0+2}-{1}.mlir", times.size() - 2, name).str());
  std::error_code error = llvm::sys::fs::create_directories(dumpDir);
  llvm::raw_fd_ostream out(path, error);
  if (error)
    return module.emitError("cannot write ") << path << ": " << error.message();
  module->print(out, OpPrintingFlags().elideLargeElementsAttrs(64));
  return success();
}

uint64_t hashOf(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module->print(stream);
  return llvm::xxh3_64bits(text);
}

/// Code knows no signs, so programs have lost those of integers in the function
/// that they were made of; files have them.
void restoreSigns(std::vector<Binding> &bindings, TypeRange types) {
  static constexpr std::pair<ds_rt_dtype, ds_rt_dtype> pairs[] = {
      {DS_RT_I64, DS_RT_UI64},
      {DS_RT_I32, DS_RT_UI32},
      {DS_RT_I16, DS_RT_UI16},
      {DS_RT_I8, DS_RT_UI8}};
  for (auto [binding, type] : llvm::zip(bindings, types)) {
    Type element = getElementTypeOrSelf(type);
    if (auto tensor = dyn_cast<torch::VTensorType>(type))
      element = tensor.getDtype();
    if (element && element.isUnsignedInteger())
      for (auto [withSign, withoutSign] : pairs)
        if (binding.layout.dtype == withSign)
          binding.layout.dtype = withoutSign;
  }
}

} // namespace

std::optional<Executable> compile(StringRef path, const CompileOptions &options,
                                  bool countsWork, unsigned threads,
                                  llvm::raw_ostream &messages) {
  auto file = llvm::MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/true);
  if (!file) {
    messages << "ds-run: error: cannot open '" << path
             << "': " << file.getError().message() << "\n";
    return std::nullopt;
  }
  DialectRegistry registry;
  registerAllDialects(registry);
  cpu::registerJitTranslations(registry);
  std::optional<llvm::DefaultThreadPool> pool;
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  if (threads > 1) {
    pool.emplace(llvm::hardware_concurrency(threads));
    context.setThreadPool(*pool);
  }
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(*file), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sources, &context, messages);

  Executable result;
  OwningOpRef<ModuleOp> module = parse(sources, context, result.times);
  if (!module)
    return std::nullopt;
  FunctionType type = FunctionType::get(&context, {}, {});
  if (options.wrapFunction)
    if (auto function = module->lookupSymbol<func::FuncOp>(options.function))
      type = function.getFunctionType();
  for (auto step : module->getOps<ds::StepOp>()) {
    step.emitError("is of level 1 or 2, which ds-run does not know how far to "
                   "compile; run the rest of the passes to ds-plan-memory with "
                   "ds-opt, and give the text that it prints");
    return std::nullopt;
  }
  if (!Program::isIn(*module) &&
      failed(compileToLevel3(*module, options, &result.times)))
    return std::nullopt;
  FailureOr<Program> program = Program::read(*module);
  if (failed(program))
    return std::nullopt;
  result.program = std::move(*program);
  restoreSigns(result.program.inputs, type.getInputs());
  restoreSigns(result.program.outputs, type.getResults());
  result.hash = hashOf(*module);
  if (countsWork)
    result.flops = countFlops(*module);
  if (failed(lower(*module, options, result.times)))
    return std::nullopt;
  FailureOr<Communication> communication = Communication::read(*module);
  if (failed(communication))
    return std::nullopt;
  result.program.communication = std::move(*communication);

  cpu::JitOptions jit;
  jit.threads = threads;
  if (!options.dumpDir.empty()) {
    llvm::SmallString<128> prefix(options.dumpDir);
    llvm::sys::path::append(
        prefix, llvm::formatv("{0,0+2}-code", result.times.size() - 1).str());
    jit.dumpPrefix = prefix.str().str();
  }
  int32_t count = 0;
  const ds_rt_symbol *symbols = ds_rt_symbols(&count);
  SmallVector<cpu::RuntimeSymbol> runtime;
  for (const ds_rt_symbol &symbol : llvm::ArrayRef(symbols, count))
    runtime.push_back({symbol.name, symbol.address});
  Clock::time_point start = Clock::now();
  result.code = cpu::Jit::compile(*module, runtime, jit);
  if (!result.code)
    return std::nullopt;
  result.step = reinterpret_cast<Executable::Step>(
      result.code->lookup(result.program.name));
  if (!result.step)
    return std::nullopt;
  result.times.emplace_back("jit", secondsSince(start));
  return result;
}

} // namespace deepstep::run
