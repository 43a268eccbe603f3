//===- RuntimeCalls.cpp - Calls of the runtime from LLVM IR -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"

using namespace mlir;

namespace deepstep {

namespace {

struct Signature {
  StringRef name, result, arguments;
};

constexpr Signature signatures[] = {
#define DEEPSTEP_RUNTIME_CALL(enumerator, name, result, arguments)             \
  {#name, result, arguments},
#include "deepstep/Codegen/RuntimeCalls.def"
};

Type decode(char code, MLIRContext *context) {
  switch (code) {
  case 'p':
    return LLVM::LLVMPointerType::get(context);
  case 'l':
    return IntegerType::get(context, 64);
  case 'i':
    return IntegerType::get(context, 32);
  default:
    assert(code == 'v' && "unknown type code");
    return LLVM::LLVMVoidType::get(context);
  }
}

} // namespace

LLVM::CallOp RuntimeCallBuilder::call(Location loc, RuntimeCall callee,
                                      ValueRange operands) {
  const Signature &signature = signatures[static_cast<size_t>(callee)];
  MLIRContext *context = builder.getContext();
  auto function = symbols.lookup<LLVM::LLVMFuncOp>(signature.name);
  if (!function) {
    SmallVector<Type> arguments = llvm::map_to_vector(
        signature.arguments, [&](char code) { return decode(code, context); });
    auto type = LLVM::LLVMFunctionType::get(
        decode(signature.result[0], context), arguments);
    OpBuilder detached(context);
    function = LLVM::LLVMFuncOp::create(detached, loc, signature.name, type);
    symbols.insert(function);
  }
  return LLVM::CallOp::create(builder, loc, function, operands);
}

Value RuntimeCallBuilder::constant(Location loc, int64_t value, unsigned bits) {
  return LLVM::ConstantOp::create(builder, loc, builder.getIntegerType(bits),
                                  value);
}

Value RuntimeCallBuilder::string(Location loc, StringRef text) {
  std::string terminated = text.str();
  terminated.push_back('\0');
  return addressOfConstant(
      loc, LLVM::LLVMArrayType::get(builder.getI8Type(), terminated.size()),
      builder.getStringAttr(terminated), "ds_name");
}

Value RuntimeCallBuilder::descriptor(Location loc, ArrayRef<int64_t> wide,
                                     ArrayRef<int32_t> narrow) {
  SmallVector<Type> types(wide.size(), builder.getI64Type());
  types.append(narrow.size(), builder.getI32Type());
  SmallVector<Attribute> values;
  for (int64_t value : wide)
    values.push_back(builder.getI64IntegerAttr(value));
  for (int32_t value : narrow)
    values.push_back(builder.getI32IntegerAttr(value));
  return addressOfConstant(
      loc, LLVM::LLVMStructType::getLiteral(builder.getContext(), types),
      builder.getArrayAttr(values), "ds_desc");
}

Value RuntimeCallBuilder::addressOfConstant(Location loc, Type type,
                                            Attribute value, StringRef name) {
  LLVM::GlobalOp &global = constants[value];
  if (!global) {
    OpBuilder detached(builder.getContext());
    global = LLVM::GlobalOp::create(detached, loc, type, /*isConstant=*/true,
                                    LLVM::Linkage::Internal, name, value,
                                    /*alignment=*/8);
    symbols.insert(global);
  }
  return LLVM::AddressOfOp::create(builder, loc, global);
}

} // namespace deepstep
