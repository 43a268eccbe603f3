//===- DsAttrs.td - Attributes of the ds dialect --------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_ATTRS
#define DS_ATTRS

include "dialects/ds/DsDialect.td"
include "dialects/ds/DsInterfaces.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Ds_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::deepstep::ds";
  let genSpecializedAttr = 0;
}

class Ds_EnumAttr<EnumAttrInfo enum, string name>
    : EnumAttr<Ds_Dialect, enum, name> {
  let assemblyFormat = "`<` $value `>`";
}

def Ds_RoleEnum : Ds_Enum<"Role", "What a state is for", [
  I32EnumAttrCase<"Param", 0, "param">,
  I32EnumAttrCase<"Moment", 1, "moment">,
  I32EnumAttrCase<"Counter", 2, "counter">,
  I32EnumAttrCase<"Buffer", 3, "buffer">,
  I32EnumAttrCase<"Constant", 4, "constant">
]>;
def Ds_RoleAttr : Ds_EnumAttr<Ds_RoleEnum, "role">;

def Ds_ArgKindEnum : Ds_Enum<"ArgKind", "What a model argument is", [
  I32EnumAttrCase<"Param", 0, "param">,
  I32EnumAttrCase<"Batch", 1, "batch">,
  I32EnumAttrCase<"Buffer", 2, "buffer">
]>;

def Ds_ArgAttr : AttrDef<Ds_Dialect, "Arg"> {
  let mnemonic = "arg";
  let summary = "Role and name of an argument of a level-0 function";
  let description = [{
    Attached as `ds.arg` to the arguments of the imported function:
    `#ds.arg<param, "params/wte">` is a trained parameter and its name in the
    checkpoint; `#ds.arg<batch, "tokens">` is one micro-batch of a data input;
    `#ds.arg<buffer, "norm/mean">` is a tensor that is kept without being
    trained, such as a running average, and whose new value the function returns.
  }];
  let parameters = (ins EnumParameter<Ds_ArgKindEnum>:$kind,
                        StringRefParameter<"name">:$name);
  let assemblyFormat = "`<` $kind `,` $name `>`";
}

def Ds_QueueEnum : Ds_Enum<"Queue", "Where asynchronous work runs", [
  I32EnumAttrCase<"Compute", 0, "compute">,
  I32EnumAttrCase<"Comm", 1, "comm">,
  I32EnumAttrCase<"H2D", 2, "h2d">,
  I32EnumAttrCase<"D2H", 3, "d2h">,
  I32EnumAttrCase<"IO", 4, "io">,
  I32EnumAttrCase<"Host", 5, "host">
]>;
def Ds_QueueAttr : Ds_EnumAttr<Ds_QueueEnum, "queue">;

def Ds_SpaceEnum : Ds_Enum<"Space", "A memory space", [
  I32EnumAttrCase<"Device", 0, "device">,
  I32EnumAttrCase<"Host", 1, "host">,
  I32EnumAttrCase<"Nvme", 2, "nvme">
]>;
def Ds_SpaceAttr : Ds_EnumAttr<Ds_SpaceEnum, "space">;

// The values are those of ds_rt_reduction and ds_rt_purpose in runtime.h.
def Ds_ReductionEnum : Ds_Enum<"Reduction", "How replicas' values combine", [
  I32EnumAttrCase<"Sum", 0, "sum">,
  I32EnumAttrCase<"Mean", 1, "mean">,
  I32EnumAttrCase<"Max", 2, "max">,
  I32EnumAttrCase<"Min", 3, "min">,
  I32EnumAttrCase<"Product", 4, "product">,
  I32EnumAttrCase<"And", 5, "and">,
  I32EnumAttrCase<"Or", 6, "or">
]>;
def Ds_ReductionAttr : Ds_EnumAttr<Ds_ReductionEnum, "reduction">;

def Ds_PurposeEnum : Ds_Enum<"Purpose", "What a collective moves", [
  I32EnumAttrCase<"Gradient", 0, "gradient">,
  I32EnumAttrCase<"Parameter", 1, "parameter">,
  I32EnumAttrCase<"Metric", 2, "metric">,
  I32EnumAttrCase<"Model", 3, "model">
]>;
def Ds_PurposeAttr : Ds_EnumAttr<Ds_PurposeEnum, "purpose">;

// The values are those of ds_rt_collective_kind in runtime.h.
def Ds_CollectiveKindEnum : Ds_Enum<"CollectiveKind", "A collective", [
  I32EnumAttrCase<"AllReduce", 0, "all_reduce">,
  I32EnumAttrCase<"ReduceScatter", 1, "reduce_scatter">,
  I32EnumAttrCase<"AllGather", 2, "all_gather">,
  I32EnumAttrCase<"AllToAll", 3, "all_to_all">,
  I32EnumAttrCase<"Broadcast", 4, "broadcast">,
  I32EnumAttrCase<"Permute", 5, "permute">
]>;
def Ds_CollectiveKindAttr : Ds_EnumAttr<Ds_CollectiveKindEnum, "collective">;

// The values are those of ds_rt_activation in runtime.h.
def Ds_ActivationEnum : Ds_Enum<"Activation", "What a product's results go through", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"Relu", 1, "relu">,
  I32EnumAttrCase<"Gelu", 2, "gelu">,
  I32EnumAttrCase<"GeluGradient", 3, "gelu_gradient">
]>;
def Ds_ActivationAttr : Ds_EnumAttr<Ds_ActivationEnum, "activation">;

//===----------------------------------------------------------------------===//
// Optimizers
//===----------------------------------------------------------------------===//

// A double, printed with as few digits as read back to the same value.
def Ds_Number : AttrOrTypeParameter<"::deepstep::ds::Number", "", "double"> {
  let printer = "$_printer << ::deepstep::ds::Number($_self)";
}

def Ds_AdamAttr : AttrDef<Ds_Dialect, "Adam",
    [DeclareAttrInterfaceMethods<Ds_OptimizerAttrInterface>]> {
  let mnemonic = "adam";
  let summary = "Adam, with decoupled (AdamW) or L2 weight decay";
  let description = [{
    With gradient g and 1-based step t: `m = b1 m + (1-b1) g`,
    `v = b2 v + (1-b2) g^2`, `u = (m/(1-b1^t)) / (sqrt(v/(1-b2^t)) + eps)`.
    Decoupled: `p -= lr (u + weight_decay p)`; otherwise `g += weight_decay p`
    comes first. Moments: `m`, `v`.
  }];
  let parameters = (ins Ds_Number:$beta1, Ds_Number:$beta2, Ds_Number:$eps,
                        Ds_Number:$weight_decay, "bool":$decoupled,
                        "bool":$bias_correction);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Ds_SgdAttr : AttrDef<Ds_Dialect, "Sgd",
    [DeclareAttrInterfaceMethods<Ds_OptimizerAttrInterface>]> {
  let mnemonic = "sgd";
  let summary = "Stochastic gradient descent, as torch.optim.SGD";
  let description = [{
    `g += weight_decay p`; with momentum: `b = momentum b + (1-dampening) g`
    (the first step sets `b = g`), `g = nesterov ? g + momentum b : b`;
    `p -= lr g`. Moments: `momentum` when it is not zero.
  }];
  let parameters = (ins Ds_Number:$momentum, Ds_Number:$dampening,
                        Ds_Number:$weight_decay, "bool":$nesterov);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Level 3
//===----------------------------------------------------------------------===//

def Ds_BindingAttr : AttrDef<Ds_Dialect, "Binding"> {
  let mnemonic = "binding";
  let summary = "An input or output of a program: name, type, place in the arena";
  let parameters = (ins StringRefParameter<"name">:$name, "::mlir::TensorType":$type,
                        "int64_t":$offset);
  let assemblyFormat = "`<` $name `:` $type `at` $offset `>`";
}

def Ds_BlockAttr : AttrDef<Ds_Dialect, "Block"> {
  let mnemonic = "block";
  let summary = "The group of threads that runs one iteration of a kernel";
  let description = [{
    On a GPU, each iteration of such a kernel's distributed dimension is one
    block of `threads` threads, which know their number (`gpu.thread_id x`),
    exchange values (`gpu.shuffle`), wait for each other (`gpu.barrier`) and share
    `shared_bytes` bytes of fast memory (`gpu.dynamic_shared_memory`).
  }];
  let parameters = (ins "int64_t":$threads, "int64_t":$shared_bytes);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

#endif // DS_ATTRS
