//===- Ops.td - Effects outside of the program ----------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_HOST_OPS_TD
#define DIALECTS_STABLEHLO_HOST_OPS_TD

include "dialects/stablehlo/Attributes.td"
include "dialects/stablehlo/Types.td"

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

def StableHLO_CreateTokenOp : StableHLO_Op<"create_token", [Pure]> {
  let summary = "A token that depends on nothing";
  let results = (outs StableHLO_Token:$output);
  let assemblyFormat = "attr-dict `:` type(results)";
}

def StableHLO_AfterAllOp : StableHLO_Op<"after_all", [Pure]> {
  let summary = "A token that depends on all operands";
  let arguments = (ins Variadic<StableHLO_Token>:$inputs);
  let results = (outs StableHLO_Token:$result);
  let assemblyFormat = [{
    $inputs attr-dict `:` custom<TokensType>(ref($inputs), type($inputs), type($result))
  }];
}

//===----------------------------------------------------------------------===//
// Transfers
//===----------------------------------------------------------------------===//

def StableHLO_InfeedOp : StableHLO_Op<"infeed"> {
  let summary = "Take tensors from a queue that the host fills";
  let description = [{
    Constraints:
    - C1: There is a result.
    - C2: All results but the last are tensors.
    - C3: The last result is a token.
  }];
  let arguments = (ins
    StableHLO_Token:$token,
    DefaultValuedOptionalAttr<StrAttr, "\"\"">:$infeed_config,
    OptionalAttr<ArrayAttr>:$layout);
  let results = (outs Variadic<HLO_TensorOrToken>);
  let hasVerifier = 1;
}

def StableHLO_OutfeedOp : StableHLO_Op<"outfeed"> {
  let summary = "Put tensors into a queue that the host empties";
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, StableHLO_Token:$token,
    DefaultValuedOptionalAttr<StrAttr, "\"\"">:$outfeed_config);
  let results = (outs StableHLO_Token:$result);
}

def StableHLO_SendOp : StableHLO_Op<"send"> {
  let summary = "Send tensors to the host or to other processes";
  let description = [{
    Constraints:
    - C1: `source_target_pairs` has shape Nx2.
    - C2: Sources are distinct.
    - C3: Targets are distinct.
    - C4: Process numbers are not negative.
    - C5: The channel has the type of the transfer.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, StableHLO_Token:$token,
    StableHLO_ChannelHandleAttr:$channel_handle,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$is_host_transfer,
    OptionalAttr<I64ElementsAttr>:$source_target_pairs);
  let results = (outs StableHLO_Token:$result);
  let hasVerifier = 1;
}

def StableHLO_RecvOp : StableHLO_Op<"recv"> {
  let summary = "Receive tensors from the host or from other processes";
  let description = [{
    Constraints:
    - C1: `source_target_pairs` has shape Nx2.
    - C2: Sources are distinct.
    - C3: Targets are distinct.
    - C4: Process numbers are not negative.
    - C5: The channel has the type of the transfer.
  }];
  let arguments = (ins
    StableHLO_Token:$token,
    StableHLO_ChannelHandleAttr:$channel_handle,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$is_host_transfer,
    OptionalAttr<I64ElementsAttr>:$source_target_pairs);
  let results = (outs Variadic<HLO_TensorOrToken>);
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Asynchrony
//===----------------------------------------------------------------------===//

def StableHLO_AsyncStartOp : StableHLO_Op<"async_start", [
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Start an operation that async_done waits for";
  let description = [{
    Constraints:
    - C1: `body` is one operation and its return.
    - C2: The operation is a collective or a slice.
    - C3: `body` takes the operands and gives them all to its operation.
    - C4: The future is of the types that `body` returns.
  }];
  let arguments = (ins Variadic<HLO_Tensor>:$operands);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs StableHLO_Future:$result);
  let hasVerifier = 1;
}

def StableHLO_AsyncDoneOp : StableHLO_InferredOp<"async_done"> {
  let summary = "The results of an asynchronous operation";
  let description = [{
    Constraints:
    - C1 (ODS): Results have the types of the future.
  }];
  let arguments = (ins StableHLO_Future:$operand);
  let results = (outs Variadic<HLO_TensorOrToken>);
}

//===----------------------------------------------------------------------===//
// Tuples
//===----------------------------------------------------------------------===//

def StableHLO_TupleOp : StableHLO_InferredOp<"tuple", [Pure]> {
  let summary = "Several values as one";
  let description = [{
    Constraints:
    - C1 (ODS): `result` is a tuple of the types of `val`.
  }];
  let arguments = (ins Variadic<HLO_TensorTokenOrTuple>:$val);
  let results = (outs HLO_Tuple:$result);
  let assemblyFormat = [{
    $val attr-dict `:` custom<TupleType>(type($val), type($result))
  }];
}

def StableHLO_GetTupleElementOp
    : StableHLO_InferredOp<"get_tuple_element", [Pure]> {
  let summary = "One value of a tuple";
  let description = [{
    Constraints:
    - C1: `index` is an element of the tuple.
    - C2 (ODS): The result has the type of that element.
  }];
  let arguments = (ins
    HLO_Tuple:$operand,
    ConfinedAttr<I32Attr, [IntNonNegative]>:$index);
  let results = (outs HLO_TensorTokenOrTuple);
  let hasFolder = 1;
  let assemblyFormat = [{
    $operand `` `[` $index `]` attr-dict `:` functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_HOST_OPS_TD
