//===- Torch.h - The dialect of PyTorch's operations ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The whole of the dialect `torch`. Each op is declared in <Family>/Ops.td.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_TORCH_H
#define DIALECTS_TORCH_TORCH_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "dialects/torch/TorchDialect.h.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/torch/TorchTypes.h.inc"

#define GET_OP_CLASSES
#include "dialects/torch/Constant/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Contraction/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Creation/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Elementwise/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Indexing/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Normalization/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Pooling/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Random/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Reduction/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/torch/Shape/Ops.h.inc"

#endif // DIALECTS_TORCH_TORCH_H
