//===- DsAttentionOps.td - Attention as one operation ---------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_ATTENTION_OPS
#define DS_ATTENTION_OPS

include "dialects/ds/DsScheduledOps.td"

// [batch, sequence, heads, width].
def Ds_HeadsTensor : Type<
    And<[StaticShapeTensorOf<[BF16, F16]>.predicate, HasAnyRankOfPred<[4]>]>,
    "statically shaped 4D tensor of bf16 or f16 values",
    "::mlir::RankedTensorType">;
// [batch, heads, queries]: a number for each row of scores.
def Ds_RowsTensor : Type<
    And<[StaticShapeTensorOf<[F32]>.predicate, HasAnyRankOfPred<[3]>]>,
    "statically shaped 3D tensor of f32 values",
    "::mlir::RankedTensorType">;

class Ds_AttentionFamilyOp<string mnemonic>
    : Ds_Op<mnemonic, [Pure]> {
  let extraClassDeclaration = [{
    AttentionSizes getSizes() {
      return getAttentionSizes(getQuery().getType(), getKey().getType(),
                               getCausal());
    }
  }];
  let hasVerifier = 1;
}

def Ds_AttentionOp : Ds_AttentionFamilyOp<"attention"> {
  let summary = "softmax(scale * query * key^T) * value, of each head";
  let description = [{
    `query` is [batch, queries, heads, width]; `key` and `value` are [batch, keys,
    key heads, width]. Head h of the query attends to head h / (heads / key heads)
    of the others (grouped-query attention). With `causal`, query i attends to
    keys 0 to i only.

    Scores, the softmax and all sums are f32; probabilities are rounded to the
    element type before the product with `value`. `logsumexp` [batch, heads,
    queries] is the natural logarithm of the sum of the exponentials of each row
    of scaled scores: all that the gradients need of them. No target stores
    scores or probabilities where it has a kernel for the op; `ds-decompose-attention`
    writes it as products where it has none.

    ```mlir
    %out, %logsumexp = ds.attention %q, %k, %v scale 0.125 causal
        : (tensor<8x1024x12x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>)
       -> (tensor<8x1024x12x64xbf16>, tensor<8x12x1024xf32>)
    ```

    Constraints:
    - C1 (ODS): `query`, `key` and `value` have rank 4 and elements of bf16 or f16.
    - C2: `key` and `value` have the same type.
    - C3: `query` and `key` agree in batch, width and element type.
    - C4: the heads of `query` are a multiple of those of `key`.
    - C5: with `causal`, there are as many keys as queries.
    - C6: no dimension is 0.
    - C7: `scale` is finite.
    - C8: `out` has the type of `query`.
    - C9: `logsumexp` is [batch, heads, queries].
  }];
  let arguments = (ins Ds_HeadsTensor:$query, Ds_HeadsTensor:$key,
                       Ds_HeadsTensor:$value, F32Attr:$scale, UnitAttr:$causal);
  let results = (outs Ds_HeadsTensor:$out, Ds_RowsTensor:$logsumexp);
  let builders = [OpBuilder<(ins "::mlir::Value":$query, "::mlir::Value":$key,
                                 "::mlir::Value":$value,
                                 "::mlir::FloatAttr":$scale, "bool":$causal)>];
  let assemblyFormat = [{
    $query `,` $key `,` $value `scale` $scale (`causal` $causal^)? attr-dict
    `:` functional-type(operands, results)
  }];
}

class Ds_AttentionGradOp<string mnemonic> : Ds_AttentionFamilyOp<mnemonic> {
  let arguments = (ins Ds_HeadsTensor:$query, Ds_HeadsTensor:$key,
                       Ds_HeadsTensor:$value, Ds_HeadsTensor:$out_gradient,
                       Ds_RowsTensor:$logsumexp, Ds_RowsTensor:$delta,
                       F32Attr:$scale, UnitAttr:$causal);
  let assemblyFormat = [{
    $query `,` $key `,` $value `,` $out_gradient `,` $logsumexp `,` $delta
    `scale` $scale (`causal` $causal^)? attr-dict
    `:` functional-type(operands, results)
  }];
}

def Ds_AttentionQueryGradOp : Ds_AttentionGradOp<"attention_query_grad"> {
  let summary = "The gradient of `ds.attention` with respect to its query";
  let description = [{
    Probabilities are computed again, p = exp(scale * query * key^T - logsumexp).
    `delta` [batch, heads, queries] is, of each row, the sum of `out_gradient`
    times `out` over the width, less the gradient of `logsumexp`. Then

    ```
    dp = out_gradient * value^T
    query_gradient = scale * (p * (dp - delta)) * key
    ```

    in f32, where p and p * (dp - delta) are rounded to the element type before
    products.

    ```mlir
    %dq = ds.attention_query_grad %q, %k, %v, %dout, %logsumexp, %delta scale 0.125 causal
        : (tensor<8x1024x12x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>,
           tensor<8x1024x12x64xbf16>, tensor<8x12x1024xf32>, tensor<8x12x1024xf32>)
       -> tensor<8x1024x12x64xbf16>
    ```

    Constraints:
    - C1 (ODS): `query`, `key`, `value` and `out_gradient` have rank 4 and elements
      of bf16 or f16.
    - C2: `key` and `value` have the same type.
    - C3: `query` and `key` agree in batch, width and element type.
    - C4: the heads of `query` are a multiple of those of `key`.
    - C5: with `causal`, there are as many keys as queries.
    - C6: no dimension is 0.
    - C7: `scale` is finite.
    - C8: `out_gradient` and `query_gradient` have the type of `query`.
    - C9: `logsumexp` and `delta` are [batch, heads, queries].
  }];
  let results = (outs Ds_HeadsTensor:$query_gradient);
}

def Ds_AttentionKeyGradOp : Ds_AttentionGradOp<"attention_key_grad"> {
  let summary = "The gradients of `ds.attention` with respect to key and value";
  let description = [{
    As `ds.attention_query_grad` has it:

    ```
    key_gradient = scale * (p * (dp - delta))^T * query
    value_gradient = p^T * out_gradient
    ```

    each summed in f32 over the query heads that share a head of `key`.

    ```mlir
    %dk, %dv = ds.attention_key_grad %q, %k, %v, %dout, %logsumexp, %delta scale 0.125 causal
        : (tensor<8x1024x12x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>,
           tensor<8x1024x12x64xbf16>, tensor<8x12x1024xf32>, tensor<8x12x1024xf32>)
       -> (tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>)
    ```

    Constraints:
    - C1 (ODS): `query`, `key`, `value` and `out_gradient` have rank 4 and elements
      of bf16 or f16.
    - C2: `key` and `value` have the same type.
    - C3: `query` and `key` agree in batch, width and element type.
    - C4: the heads of `query` are a multiple of those of `key`.
    - C5: with `causal`, there are as many keys as queries.
    - C6: no dimension is 0.
    - C7: `scale` is finite.
    - C8: `out_gradient` has the type of `query`.
    - C9: `logsumexp` and `delta` are [batch, heads, queries].
    - C10: `key_gradient` and `value_gradient` have the type of `key`.
  }];
  let results = (outs Ds_HeadsTensor:$key_gradient,
                      Ds_HeadsTensor:$value_gradient);
}

#endif // DS_ATTENTION_OPS
