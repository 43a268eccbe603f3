//===- DsStepOps.cpp - States and steps (level 1) --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Text and rules of states, steps and of what a step does with whole tensors.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsVerify.h"

#include "mlir/Interfaces/FunctionImplementation.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace deepstep::ds;

//===----------------------------------------------------------------------===//
// StateOp
//===----------------------------------------------------------------------===//

void StateOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                    RankedTensorType type, Role role, Attribute init,
                    StringRef of) {
  FlatSymbolRefAttr parameter;
  if (!of.empty())
    parameter = FlatSymbolRefAttr::get(builder.getContext(), of);
  build(builder, state, builder.getStringAttr(name), TypeAttr::get(type),
        RoleAttr::get(builder.getContext(), role), init, parameter,
        /*sharding=*/nullptr, /*address=*/nullptr);
}

RankedTensorType StateOp::getLocalType() {
  return deepstep::ds::getLocalType(*this, getShardingAttr(), getGlobalType());
}

LogicalResult StateOp::verify() {
  Type element = getGlobalType().getElementType();
  if (!hasByteSize(getGlobalType()))
    return emitOpError("holds numbers, fewer than 2^56 bytes of them, got ")
           << getGlobalType();
  Attribute init = getInit();
  if (auto name = dyn_cast<StringAttr>(init)) {
    if (name.empty())
      return emitOpError("'init' is an empty name");
  } else if (auto elements = dyn_cast<ElementsAttr>(init)) {
    if (elements.getType() != getType() ||
        !isa<DenseElementsAttr, DenseResourceElementsAttr>(init))
      return emitOpError("'init' has type ")
             << elements.getType() << ", but the state is " << getType();
  } else if (auto number = dyn_cast<TypedAttr>(init);
             !number || !isa<FloatAttr, IntegerAttr>(init)) {
    return emitOpError("'init' must be the name of a tensor in the parameter "
                       "file, a number or all elements, got ")
           << init;
  } else if (number.getType() != element) {
    return emitOpError("'init' has type ")
           << number.getType() << ", but the state holds " << element;
  }
  bool isMoment = getRole() == Role::Moment;
  if (isMoment && !getOfAttr())
    return emitOpError("is a moment and needs 'of', its parameter");
  if (!isMoment && getOfAttr())
    return emitOpError("has 'of', which only moments have");
  if (getRole() == Role::Constant &&
      (!isa<ElementsAttr>(init) || getShardingAttr()))
    return emitOpError("is a constant, which every rank has: 'init' must be "
                       "its elements, and there is no 'sharding'");
  if (getShardingAttr() && !getShardingAttr().getUnreducedAxes().empty())
    return emitOpError("cannot hold a tensor that is unreduced");
  if (std::optional<uint64_t> address = getAddress())
    if (*address % 64 != 0)
      return emitOpError("'address' ")
             << *address << " is not a multiple of 64";
  return success();
}

LogicalResult StateOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (auto sharding = getShardingAttr())
    if (failed(verifySharding(*this, sharding, getType())))
      return failure();
  FlatSymbolRefAttr of = getOfAttr();
  if (!of)
    return success();
  auto parameter = symbols.lookupNearestSymbolFrom<StateOp>(*this, of);
  if (!parameter)
    return emitOpError("is a moment of ") << of << ", which is not a ds.state";
  if (parameter.getRole() != Role::Param)
    return emitOpError("is a moment of ") << of << ", which is not a parameter";
  if (parameter.getGlobalType().getShape() != getGlobalType().getShape())
    return emitOpError("has another shape than its parameter ")
           << of << ": " << parameter.getType();
  return success();
}

//===----------------------------------------------------------------------===//
// StepOp
//===----------------------------------------------------------------------===//

ParseResult StepOp::parse(OpAsmParser &parser, OperationState &result) {
  auto buildType = [](Builder &builder, ArrayRef<Type> arguments,
                      ArrayRef<Type> results,
                      function_interface_impl::VariadicFlag, std::string &) {
    return builder.getFunctionType(arguments, results);
  };
  return function_interface_impl::parseFunctionOp(
      parser, result, /*allowVariadic=*/false,
      getFunctionTypeAttrName(result.name), buildType,
      getArgAttrsAttrName(result.name), getResAttrsAttrName(result.name));
}

void StepOp::print(OpAsmPrinter &printer) {
  function_interface_impl::printFunctionOp(
      printer, *this, /*isVariadic=*/false, getFunctionTypeAttrName(),
      getArgAttrsAttrName(), getResAttrsAttrName());
}

LogicalResult StepOp::verify() {
  llvm::StringSet<> names;
  for (unsigned i = 0, e = getNumArguments(); i != e; ++i) {
    auto type = dyn_cast<RankedTensorType>(getArgumentTypes()[i]);
    if (!type || !type.hasStaticShape())
      return emitOpError("argument ")
             << i << " must be a tensor of static shape";
    auto arg = getArgAttrOfType<ArgAttr>(i, kArgAttr);
    if (!arg)
      return emitOpError("argument ")
             << i << " needs ds.arg = #ds.arg<batch, \"name\">";
    if (!names.insert(arg.getName()).second)
      return emitOpError("has two arguments named '") << arg.getName() << "'";
  }
  bool hasStates = getBody()
                       .walk([](Operation *op) {
                         return isa<ReadOp, WriteOp>(op)
                                    ? WalkResult::interrupt()
                                    : WalkResult::advance();
                       })
                       .wasInterrupted();
  names.clear();
  for (unsigned i = 0, e = getNumResults(); i != e; ++i) {
    auto type = dyn_cast<RankedTensorType>(getResultTypes()[i]);
    if (!type || !type.hasStaticShape())
      return emitOpError("result ") << i << " must be a tensor of static shape";
    auto metric = getResultAttrOfType<StringAttr>(i, kMetricAttr);
    if (!metric)
      return emitOpError("result ") << i << " needs ds.metric = \"name\"";
    if (!names.insert(metric).second)
      return emitOpError("has two results named '") << metric.getValue() << "'";
    if (hasStates && type.getRank() != 0)
      return emitOpError("metric '")
             << metric.getValue() << "' must be a scalar, got " << type;
  }
  return success();
}

/// States: written directly in the step and once; read before that.
static LogicalResult verifyStateOrder(StepOp step) {
  llvm::DenseMap<Attribute, Operation *> writes;
  for (auto write : step.getBody().getOps<WriteOp>()) {
    auto [first, isNew] = writes.try_emplace(write.getStateAttr(), write);
    if (isNew)
      continue;
    InFlightDiagnostic diagnostic = write.emitOpError("writes state ")
                                    << write.getStateAttr() << " twice";
    diagnostic.attachNote(first->second->getLoc()) << "first written here";
    return diagnostic;
  }
  WalkResult result = step.getBody().walk([&](ReadOp read) {
    Operation *write = writes.lookup(read.getStateAttr());
    Operation *ancestor = step.getBody().findAncestorOpInRegion(*read);
    if (!write || ancestor->isBeforeInBlock(write))
      return WalkResult::advance();
    InFlightDiagnostic diagnostic = read.emitOpError("reads state ")
                                    << read.getStateAttr()
                                    << " after it was written";
    diagnostic.attachNote(write->getLoc()) << "written here";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

LogicalResult StepOp::verifyRegions() { return verifyStateOrder(*this); }

void ReturnOp::build(OpBuilder &, OperationState &) {}

LogicalResult ReturnOp::verify() {
  auto step = cast<StepOp>((*this)->getParentOp());
  if (getOperandTypes() == TypeRange(step.getResultTypes()))
    return success();
  return emitOpError("returns (")
         << getOperandTypes() << "), but step @" << step.getSymName()
         << " has results (" << step.getResultTypes() << ")";
}

//===----------------------------------------------------------------------===//
// Reads and writes
//===----------------------------------------------------------------------===//

static LogicalResult verifyStateUse(Operation *op, FlatSymbolRefAttr name,
                                    Type type, SymbolTableCollection &symbols) {
  auto state = symbols.lookupNearestSymbolFrom<StateOp>(op, name);
  if (!state)
    return op->emitOpError("names ") << name << ", which is not a ds.state";
  RankedTensorType local = state.getLocalType();
  if (type == state.getType() || type == local)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError("has type ")
                                  << type << ", but state " << name << " holds "
                                  << state.getType();
  if (local && local != state.getType())
    diagnostic << " (" << local << " on one rank)";
  return diagnostic;
}

LogicalResult ReadOp::verify() {
  if ((*this)->getParentOfType<StepOp>())
    return success();
  return emitOpError("must be in a ds.step");
}

LogicalResult ReadOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyStateUse(*this, getStateAttr(), getType(), symbols);
}

LogicalResult WriteOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto state = symbols.lookupNearestSymbolFrom<StateOp>(*this, getStateAttr());
  if (state && state.getRole() == Role::Constant)
    return emitOpError("writes ")
           << getStateAttr() << ", which is a constant; give it another role";
  return verifyStateUse(*this, getStateAttr(), getValue().getType(), symbols);
}

//===----------------------------------------------------------------------===//
// GradientOp
//===----------------------------------------------------------------------===//

LogicalResult GradientOp::verify() {
  for (int64_t index : getWrt())
    if (index < 0 || index >= int64_t(getOperands().size()))
      return emitOpError("differentiates with respect to argument ")
             << index << ", but there are " << getOperands().size();
  return success();
}

LogicalResult GradientOp::verifySymbolUses(SymbolTableCollection &symbols) {
  Operation *symbol = symbols.lookupNearestSymbolFrom(*this, getCalleeAttr());
  auto callee = dyn_cast_or_null<FunctionOpInterface>(symbol);
  if (!callee)
    return emitOpError("names ") << getCalleeAttr() << ", which is no function";
  if (TypeRange(callee.getArgumentTypes()) != getOperandTypes())
    return emitOpError("has operands of other types than ")
           << getCalleeAttr() << " has arguments";
  SmallVector<Type> expected(callee.getResultTypes());
  auto loss = expected.empty() ? RankedTensorType()
                               : dyn_cast<RankedTensorType>(expected.front());
  if (!loss || loss.getRank() != 0 || !isa<FloatType>(loss.getElementType()))
    return emitOpError("needs a function whose first result is a scalar loss");
  for (int64_t index : getWrt())
    expected.push_back(getOperands()[index].getType());
  if (TypeRange(expected) != getResultTypes())
    return emitOpError("must have results (")
           << expected << "), got (" << getResultTypes() << ")";
  return success();
}

//===----------------------------------------------------------------------===//
// Values between replicas
//===----------------------------------------------------------------------===//

LogicalResult CombineOp::verify() {
  if (isa<FloatType>(getType().getElementType()) ||
      getReduction() != Reduction::Mean)
    return success();
  return emitOpError("takes the mean of integers");
}

LogicalResult CombineOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyAxes(*this, getMeshAttr(), getAxesAttr());
}

LogicalResult MicroBatchOp::verify() {
  RankedTensorType batch = cast<RankedTensorType>(getBatch().getType());
  RankedTensorType result = cast<RankedTensorType>(getType());
  if (batch.getRank() == 0)
    return emitOpError("needs a batch with a leading dimension");
  if (result != batch.clone(batch.getShape().drop_front()))
    return emitOpError("must give the batch without its leading dimension, ")
           << batch.clone(batch.getShape().drop_front()) << ", not " << result;
  return success();
}

LogicalResult GlobalNormOp::verify() {
  for (Value operand : getOperands())
    if (!isa<FloatType>(getElementTypeOrSelf(operand)))
      return emitOpError("needs floating-point operands, got ")
             << operand.getType();
  if (bool(getMeshAttr()) != bool(getAxesAttr()) ||
      bool(getAxesAttr()) != bool(getShardedAttr()))
    return emitOpError("needs mesh, axes and 'sharded' together");
  if (getShardedAttr() &&
      getShardedAttr().size() != int64_t(getOperands().size()))
    return emitOpError("has ") << getOperands().size() << " operands, but "
                               << getShardedAttr().size() << " sharded flags";
  return success();
}

LogicalResult GlobalNormOp::verifySymbolUses(SymbolTableCollection &) {
  if (!getMeshAttr())
    return success();
  return verifyAxes(*this, getMeshAttr(), getAxesAttr());
}

//===----------------------------------------------------------------------===//
// ReshardOp
//===----------------------------------------------------------------------===//

ArrayAttr ReshardOp::getAxesAttr() {
  SmallVector<StringRef> axes;
  auto add = [&](ArrayRef<sdy::AxisRefAttr> refs) {
    for (sdy::AxisRefAttr axis : refs)
      if (!llvm::is_contained(axes, axis.getName()))
        axes.push_back(axis.getName());
  };
  for (sdy::TensorShardingAttr sharding : {getSource(), getTarget()}) {
    add(sharding.getUnreducedAxes());
    for (sdy::DimensionShardingAttr dim : sharding.getDimShardings())
      add(dim.getAxes());
  }
  return Builder(getContext()).getStrArrayAttr(axes);
}

LogicalResult ReshardOp::verify() {
  if (getSource().getMeshOrRef() != getTarget().getMeshOrRef())
    return emitOpError("needs both shardings on one mesh");
  for (sdy::TensorShardingAttr sharding : {getSource(), getTarget()})
    if (sharding.getReductionOp() != sdy::ReductionOp::SUM)
      return emitOpError("says itself how partial values combine; name the "
                         "unreduced axes without ")
             << sdy::stringifyReductionOp(sharding.getReductionOp());
  for (sdy::AxisRefAttr axis : getTarget().getUnreducedAxes())
    if (!llvm::is_contained(getSource().getUnreducedAxes(), axis))
      return emitOpError("cannot make a tensor unreduced along axis \"")
             << axis.getName() << "\"";
  if (!isa<FloatType>(getType().getElementType()) &&
      getReduction() == Reduction::Mean &&
      !getSource().getUnreducedAxes().empty())
    return emitOpError("takes the mean of integers");
  return success();
}

LogicalResult ReshardOp::verifySymbolUses(SymbolTableCollection &) {
  return failure(failed(verifySharding(*this, getSource(), getType())) ||
                 failed(verifySharding(*this, getTarget(), getType())));
}
