//===- Mlir.cpp - What the fuzz tests of MLIR share -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Mlir.h"
#include "Target.h"
#include "dialects/ds/Ds.h"
#include "dialects/sdy/Sdy.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/torch/Torch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace deepstep;

/// How many inputs share a context.
static constexpr int inputsPerContext = 1000;
static constexpr size_t longestSeed = 4000;

static DialectRegistry makeRegistry() {
  DialectRegistry registry;
  stablehlo::registerStablehloDialects(registry);
  registry
      .insert<ds::DsDialect, sdy::SdyDialect, torch::TorchDialect,
              arith::ArithDialect, func::FuncDialect, math::MathDialect,
              memref::MemRefDialect, scf::SCFDialect, tensor::TensorDialect>();
  return registry;
}

fuzz::MlirSession::MlirSession()
    : context(makeRegistry(), MLIRContext::Threading::DISABLED),
      canonicalizer(&context) {
  context.loadAllAvailableDialects();
  canonicalizer.addPass(createCanonicalizerPass());
}

fuzz::MlirSession &fuzz::MlirSession::next() {
  static std::unique_ptr<MlirSession> session;
  if (!session || ++session->inputs > inputsPerContext) {
    session.reset();
    session.reset(new MlirSession());
  }
  return *session;
}

/// MLIR's bytecode reader takes any attribute for the dictionary that an op
/// without a declaration has; each access is then one out of bounds, before a
/// verifier could see it.
static bool hasDictionaries(ModuleOp module) {
  auto check = [](Operation *op) {
    if (op->isRegistered())
      return WalkResult::advance();
    Attribute properties = op->getPropertiesAsAttribute();
    return !properties || isa<DictionaryAttr>(properties)
               ? WalkResult::advance()
               : WalkResult::interrupt();
  };
  return !module->walk(check).wasInterrupted();
}

OwningOpRef<ModuleOp> fuzz::MlirSession::parse(std::string_view input) {
  std::string errors;
  llvm::raw_string_ostream stream(errors);
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      stream << diagnostic.getLocation() << ": " << diagnostic.str() << "\n";
    return success();
  });
  // MLIR's lexer wants a zero behind the text, as files have it in memory.
  std::string text(input);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(
      text, ParserConfig(&context, /*verifyAfterParse=*/false));
  // MLIR's lexer reports a bad token behind a type of a dialect, and skips it.
  if (module && (!errors.empty() || !hasDictionaries(*module)))
    return nullptr;
  if (module && failed(verify(*module)))
    module = nullptr;
  if (!module && errors.empty())
    broken("refused without an error");
  if (module && !errors.empty())
    broken("accepted with errors:\n" + errors);
  return module;
}

std::string fuzz::printModule(ModuleOp module, bool isGeneric) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  OpPrintingFlags flags;
  if (isGeneric)
    flags.printGenericOpForm();
  module->print(stream, flags);
  return text;
}

bool fuzz::MlirSession::readAndUse(std::string_view input, bool isText) {
  OwningOpRef<ModuleOp> module = parse(input);
  if (!module)
    return false;
  std::string printed = printModule(*module);
  // Bytecode may hold names that no text can, such as an empty one, which text
  // of the generic form may hold too.
  bool hasName = printed.find("<<INVALID EMPTY SYMBOL>>") == std::string::npos;
  if (isText && hasName && !parse(printed))
    broken("does not read what it printed:\n" + printed);
  std::string errors;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    errors += diagnostic.str() + "\n";
    return success();
  });
  if (failed(canonicalizer.run(*module)))
    broken("is not valid after canonicalization: " + errors + printed);
  printModule(*module);
  return true;
}

/// `text` without the lines that are comments, which cost time and say nothing.
static std::string withoutComments(StringRef text) {
  std::string result;
  while (!text.empty()) {
    auto [line, rest] = text.split('\n');
    if (!line.trim().empty() && !line.ltrim().starts_with("//"))
      result += (line + "\n").str();
    text = rest;
  }
  return result;
}

std::vector<std::string> fuzz::splitMlir(const std::string &file) {
  SmallVector<StringRef> pieces;
  StringRef(file).split(pieces, "// -----");
  std::vector<std::string> seeds;
  auto add = [&](std::string text) {
    if (!text.empty() && text.size() <= longestSeed)
      seeds.push_back(std::move(text));
  };
  for (StringRef piece : pieces) {
    std::string text = withoutComments(piece);
    // Each op of a longer module that is valid by itself.
    OwningOpRef<ModuleOp> module = MlirSession::next().parse(text);
    add(std::move(text));
    if (!module)
      continue;
    add(printModule(*module, /*isGeneric=*/true));
    if (seeds.empty() || module->getBody()->getOperations().size() < 4)
      continue;
    for (Operation &op : *module->getBody()) {
      OwningOpRef<ModuleOp> single(ModuleOp::create(op.getLoc()));
      single->getBody()->push_back(op.clone());
      add(printModule(*single));
    }
  }
  return seeds;
}
