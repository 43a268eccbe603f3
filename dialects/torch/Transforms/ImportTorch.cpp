//===- ImportTorch.cpp - From the Torch dialect to StableHLO ----*- C++ -*-===//
//
// Implements ds-import-torch.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include "dialects/torch/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"

using namespace mlir;
using namespace mlir::torch;

namespace mlir::torch {
#define GEN_PASS_DEF_DSIMPORTTORCH
#include "dialects/torch/Transforms/Passes.h.inc"
} // namespace mlir::torch

static bool isTorch(Operation *op) {
  return op->getName().getDialectNamespace() ==
         TorchDialect::getDialectNamespace();
}

static bool hasTorchType(TypeRange types) {
  return llvm::any_of(
      types, [](Type type) { return isa<TorchDialect>(type.getDialect()); });
}

/// Numbers, lists and what makes them stay, for the ops that read them.
static bool staysForReaders(Operation *op) {
  return isa<ConstantIntOp, ConstantFloatOp, ConstantBoolOp, ConstantStrOp,
             ConstantDeviceOp, ConstantNoneOp, PrimListConstructOp, DerefineOp,
             AtenSplitWithSizesOp, AtenSplitTensorOp, AtenChunkOp,
             AtenUnbindIntOp>(op);
}

//===----------------------------------------------------------------------===//
// Checks before the conversion
//===----------------------------------------------------------------------===//

/// Null, or why a tensor type has no counterpart.
static const char *getProblem(Type type) {
  auto tensor = dyn_cast<VTensorType>(type);
  if (!tensor)
    return nullptr;
  if (RankedTensorType builtin = tensor.getBuiltin())
    return deepstep::hasPossibleSize(builtin) ? nullptr
                                              : "it has 2^56 bytes or more";
  if (tensor.hasDynamicSizes() || !tensor.getRanked())
    return "every shape must be static: export the module for the shapes that "
           "it is to run with, without dynamic_shapes";
  if (!tensor.getDtype())
    return "the element type must be known";
  return "there are no such elements in StableHLO; use floats, integers or "
         "booleans";
}

/// Whether a value that is no tensor is known now.
static bool isConstant(Value value) {
  value = skipCasts(value);
  if (isa<VTensorType>(value.getType()))
    return true;
  if (isa<IntType, torch::FloatType, BoolType>(value.getType()))
    return getNumber(value).has_value();
  if (isa<StringType>(value.getType()))
    return getString(value).has_value();
  if (!isa<ListType>(value.getType()))
    return true;
  std::optional<SmallVector<Value>> elements = getElements(value);
  return elements
             ? llvm::all_of(*elements, isConstant)
             : value.getDefiningOp() && staysForReaders(value.getDefiningOp());
}

/// torch-mlir leaves sizes of slices open where they follow from the operands.
static bool infersSizes(Operation *op) {
  return isa<AtenSliceTensorOp, AtenCatOp>(op);
}

static bool isOpen(Type type) {
  auto tensor = dyn_cast<VTensorType>(type);
  return tensor && tensor.getRanked() && tensor.hasDynamicSizes();
}

static LogicalResult check(Operation *op) {
  for (Type type : op->getResultTypes())
    if (const char *problem = getProblem(type);
        problem && !(infersSizes(op) && isOpen(type)))
      return op->emitOpError("has a tensor of type ")
             << type << "; " << problem;
  if (auto function = dyn_cast<func::FuncOp>(op)) {
    FunctionType signature = function.getFunctionType();
    for (Type type : llvm::concat<const Type>(signature.getInputs(),
                                              signature.getResults()))
      if (const char *problem = getProblem(type))
        return op->emitOpError("has a tensor of type ")
               << type << "; " << problem;
      else if (isa<TorchDialect>(type.getDialect()) && !isa<VTensorType>(type))
        return op->emitOpError("takes or returns ")
               << type << "; only tensors are supported: export the module "
               << "with numbers as constants";
    return success();
  }
  if (!isTorch(op))
    return success();
  for (auto [index, operand] : llvm::enumerate(op->getOperands()))
    if (!isConstant(operand))
      return op->emitOpError("operand ")
             << index << ", a " << operand.getType()
             << ", is not a constant; export the module with numbers, lists "
                "and flags as constants";
  return success();
}

//===----------------------------------------------------------------------===//
// The conversion
//===----------------------------------------------------------------------===//

namespace {

/// Looks the op up in the table. Keeps the reason of a failure, for one
/// diagnostic after the conversion.
class ImportPattern : public ConversionPattern {
public:
  ImportPattern(const TypeConverter &converter, MLIRContext *context,
                const ImportTable &table,
                llvm::DenseMap<Operation *, std::string> &reasons)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), 1, context),
        table(table), reasons(reasons) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    const ImportTable::Function *import = table.lookup(op);
    if (!import)
      return failure();
    Importer importer(op, operands, rewriter);
    Values results = (*import)(op, importer);
    // Where a reason is missing, a null value's own function gave it.
    for (auto [index, result] : llvm::enumerate(results))
      if (result && isa<VTensorType>(op->getResult(index).getType()) &&
          !isOpen(op->getResult(index).getType()) &&
          result.getType() != importer.resultType(index)) {
        std::string text;
        llvm::raw_string_ostream(text)
            << "its result " << index << " would be " << result.getType()
            << " instead of " << op->getResult(index).getType();
        importer.fail(text);
      }
    if (importer.hasFailed() || llvm::is_contained(results, Value()) ||
        results.size() != op->getNumResults()) {
      reasons[op] = importer.hasFailed() ? importer.getReason()
                                         : "its operands do not fit";
      return failure();
    }
    rewriter.replaceOp(op, results);
    return success();
  }

private:
  const ImportTable &table;
  llvm::DenseMap<Operation *, std::string> &reasons;
};

struct TensorTypeConverter : TypeConverter {
  TensorTypeConverter() {
    addConversion([](Type type) { return type; });
    addConversion([](VTensorType type) -> Type {
      if (RankedTensorType builtin = type.getBuiltin())
        return builtin;
      if (!isOpen(type))
        return type;
      // Another type than the value's own, so that users get what it became.
      auto scalar =
          VTensorType::get(type.getContext(), true, {}, type.getDtype());
      RankedTensorType builtin = scalar.getBuiltin();
      return builtin ? Type(builtin.clone(type.getSizes())) : Type(type);
    });
    auto cast = [](OpBuilder &builder, Type type, ValueRange inputs,
                   Location loc) -> Value {
      return UnrealizedConversionCastOp::create(builder, loc, type, inputs)
          .getResult(0);
    };
    addSourceMaterialization(cast);
    addTargetMaterialization(cast);
  }
};

const ImportTable &getImports() {
  static const ImportTable table = [] {
    ImportTable table;
    addArithmeticImports(table);
    addConstantImports(table);
    addContractionImports(table);
    addConvolutionImports(table);
    addCreationImports(table);
    addElementwiseImports(table);
    addIndexingImports(table);
    addLossImports(table);
    addNormalizationImports(table);
    addOrderImports(table);
    addPoolingImports(table);
    addRandomImports(table);
    addReductionImports(table);
    addShapeImports(table);
    addSliceImports(table);
    return table;
  }();
  return table;
}

struct ImportTorch : mlir::torch::impl::DsImportTorchBase<ImportTorch> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (!holdsTorch(module))
      return;
    if (failed(checkAll(module)))
      return signalPassFailure();
    const ImportTable &table = getImports();

    TensorTypeConverter converter;
    llvm::DenseMap<Operation *, std::string> reasons;
    ConversionTarget target(getContext());
    target.addDynamicallyLegalOp<func::FuncOp>([](func::FuncOp op) {
      return !hasTorchType(op.getArgumentTypes()) &&
             !hasTorchType(op.getResultTypes());
    });
    target.addDynamicallyLegalOp<func::ReturnOp, func::CallOp>(
        [](Operation *op) {
          return !hasTorchType(op->getOperandTypes()) &&
                 !hasTorchType(op->getResultTypes());
        });
    target.markUnknownOpDynamicallyLegal(
        [](Operation *op) { return !isTorch(op) || staysForReaders(op); });
    RewritePatternSet patterns(&getContext());
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns,
                                                                   converter);
    populateReturnOpTypeConversionPattern(patterns, converter);
    populateCallOpTypeConversionPattern(patterns, converter);
    patterns.add<ImportPattern>(converter, &getContext(), table, reasons);
    // Reports of the conversion itself would say less than the reasons.
    LogicalResult converted = success();
    {
      ScopedDiagnosticHandler quiet(&getContext(),
                                    [](Diagnostic &) { return success(); });
      converted = applyPartialConversion(module, target, std::move(patterns));
    }
    if (failed(converted)) {
      for (auto &[op, reason] : reasons)
        op->emitOpError("cannot be imported: ") << reason;
      if (reasons.empty())
        module.emitError("cannot be imported from the Torch dialect");
      return signalPassFailure();
    }
    eraseUnused(module);
  }

private:
  static bool holdsTorch(ModuleOp module) {
    return module
        ->walk([](Operation *op) {
          auto function = dyn_cast<func::FuncOp>(op);
          return isTorch(op) || (function &&
                                 (hasTorchType(function.getArgumentTypes()) ||
                                  hasTorchType(function.getResultTypes())))
                     ? WalkResult::interrupt()
                     : WalkResult::advance();
        })
        .wasInterrupted();
  }

  /// Every problem that can be seen before, not the first only.
  LogicalResult checkAll(ModuleOp module) {
    bool good = true;
    module->walk([&](Operation *op) {
      if (isTorch(op) && !staysForReaders(op) && !getImports().lookup(op)) {
        good = false;
        InFlightDiagnostic diagnostic = op->emitError() << "'";
        if (auto unknown = dyn_cast<OperatorOp>(op))
          diagnostic << unknown.getName();
        else
          diagnostic << op->getName();
        diagnostic << "' is not an operation that can be imported; let "
                      "torch-mlir decompose it (output_type=\"torch\"), or "
                      "write the model without it";
      } else if (failed(check(op))) {
        good = false;
      }
    });
    return success(good);
  }

  /// What was left for readers, users first.
  static void eraseUnused(ModuleOp module) {
    SmallVector<Operation *> ops;
    module->walk([&](Operation *op) {
      if (isTorch(op))
        ops.push_back(op);
    });
    for (Operation *op : llvm::reverse(ops))
      if (op->use_empty())
        op->erase();
  }
};

} // namespace
