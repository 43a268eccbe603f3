//===- DsUpdateOp.cpp - An optimizer's update ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Text and rules of ds.update:
//
//   %w1, %m1, %v1 = ds.update #ds.adam<...> %w, %g moments(%m, %v) lr(%lr)
//       step(%t) scale(%s) momentum(%b) : tensor<8xf32>, tensor<8xf32>
//
// The two types are those of the parameter, which its moments share, and of
// the gradient.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"

using namespace mlir;
using namespace deepstep::ds;

using Operands = SmallVector<OpAsmParser::UnresolvedOperand>;

void UpdateOp::build(OpBuilder &builder, OperationState &state,
                     OptimizerAttrInterface optimizer, Value param, Value grad,
                     ValueRange moments, Value lr, Value step, Value scale,
                     Value momentum) {
  SmallVector<Type> momentTypes(moments.getTypes());
  build(builder, state, param.getType(), momentTypes, optimizer, param, grad,
        moments, lr, step, scale, momentum);
}

/// Parses `keyword(operands)` if it is there.
static ParseResult parseGroup(OpAsmParser &parser, StringRef keyword,
                              Operands &operands) {
  if (failed(parser.parseOptionalKeyword(keyword)))
    return success();
  return parser.parseOperandList(operands, OpAsmParser::Delimiter::Paren);
}

ParseResult UpdateOp::parse(OpAsmParser &parser, OperationState &result) {
  OpAsmParser::UnresolvedOperand param, grad;
  Operands moments, lr, step, scale, momentum;
  Attribute optimizer;
  Type paramType, gradType;
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseAttribute(optimizer) || parser.parseOperand(param) ||
      parser.parseComma() || parser.parseOperand(grad) ||
      parseGroup(parser, "moments", moments) || parseGroup(parser, "lr", lr) ||
      parseGroup(parser, "step", step) || parseGroup(parser, "scale", scale) ||
      parseGroup(parser, "momentum", momentum) ||
      parser.parseOptionalAttrDict(result.attributes) || parser.parseColon() ||
      parser.parseType(paramType) || parser.parseComma() ||
      parser.parseType(gradType))
    return failure();
  if (lr.size() != 1 || step.size() != 1 || scale.size() > 1 ||
      momentum.size() > 1)
    return parser.emitError(location,
                            "ds.update needs one operand each for 'lr' and "
                            "'step', at most one for 'scale' and 'momentum'");
  Type f32 = RankedTensorType::get({}, parser.getBuilder().getF32Type());
  Type i32 = RankedTensorType::get({}, parser.getBuilder().getI32Type());
  SmallVectorImpl<Value> &operands = result.operands;
  if (parser.resolveOperand(param, paramType, operands) ||
      parser.resolveOperand(grad, gradType, operands) ||
      parser.resolveOperands(moments, paramType, operands) ||
      parser.resolveOperands(lr, f32, operands) ||
      parser.resolveOperands(step, i32, operands) ||
      parser.resolveOperands(scale, f32, operands) ||
      parser.resolveOperands(momentum, f32, operands))
    return failure();
  Properties &properties = result.getOrAddProperties<Properties>();
  properties.optimizer = optimizer;
  properties.operandSegmentSizes = {1,
                                    1,
                                    int32_t(moments.size()),
                                    1,
                                    1,
                                    int32_t(scale.size()),
                                    int32_t(momentum.size())};
  result.addTypes(SmallVector<Type>(1 + moments.size(), paramType));
  return success();
}

void UpdateOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getOptimizer() << ' ' << getParam() << ", " << getGrad();
  auto printGroup = [&](StringRef keyword, ValueRange operands) {
    if (!operands.empty())
      printer << ' ' << keyword << '(' << operands << ')';
  };
  printGroup("moments", getMoments());
  printGroup("lr", getLr());
  printGroup("step", getStep());
  if (getScale())
    printGroup("scale", getScale());
  if (getMomentum())
    printGroup("momentum", getMomentum());
  printer.printOptionalAttrDict((*this)->getAttrs(),
                                {"optimizer", "operandSegmentSizes"});
  printer << " : " << getParam().getType() << ", " << getGrad().getType();
}

LogicalResult UpdateOp::verify() {
  auto optimizer = dyn_cast<OptimizerAttrInterface>(getOptimizer());
  if (!optimizer)
    return emitOpError("needs an optimizer such as #ds.adam<...>, got ")
           << getOptimizer();
  SmallVector<StringRef> names = optimizer.getMomentNames();
  if (getMoments().size() != names.size()) {
    InFlightDiagnostic diagnostic = emitOpError("needs ")
                                    << names.size() << " moments";
    if (!names.empty())
      diagnostic << " (" << llvm::join(names, ", ") << ")";
    return diagnostic << ", got " << getMoments().size();
  }
  auto param = cast<RankedTensorType>(getParam().getType());
  auto grad = cast<RankedTensorType>(getGrad().getType());
  if (!isa<FloatType>(param.getElementType()) ||
      !isa<FloatType>(grad.getElementType()))
    return emitOpError("updates floating-point tensors, got ")
           << param << " and " << grad;
  if (grad.getShape() != param.getShape())
    return emitOpError("has a gradient of type ")
           << grad << " for a parameter of type " << param;
  if (getNewParam().getType() != param)
    return emitOpError("must give the parameter's type, ") << param;
  for (auto [name, moment] : llvm::zip(names, getMoments()))
    if (moment.getType() != param)
      return emitOpError("moment '")
             << name << "' must have the parameter's type, " << param
             << ", got " << moment.getType();
  if (TypeRange(getNewMoments()) != TypeRange(getMoments()))
    return emitOpError("must give back as many moments, of the same types");
  return success();
}
