//===- DsLibraryAttentionOps.td - Attention by a library -------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_LIBRARY_ATTENTION_OPS
#define DS_LIBRARY_ATTENTION_OPS

include "dialects/ds/DsAttentionOps.td"

//===----------------------------------------------------------------------===//
// Level 2
//===----------------------------------------------------------------------===//

def Ds_LibraryAttentionOp : Ds_AttentionFamilyOp<"library_attention"> {
  let summary = "`ds.attention` by one call of the target's library";
  let description = [{
    What `ds.attention` is, computed by a library in `scratch` bytes of memory of its
    own. Becomes `ds.attention_forward`. With `packed`, query, key and value are one
    tensor: heads of the query, then of the key, then of the value.

    ```mlir
    %out, %logsumexp = ds.library_attention %q, %k, %v scale 0.125 causal scratch 256
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
    - C10: `scratch` is not negative.
    - C11: with `packed`, `query`, `key` and `value` are one tensor, and `out` tells
      how many of its heads are the query's; as many are left for key and value
      each, to which C4 applies. C2, C3 and C8 do not.
  }];
  let arguments = (ins Ds_HeadsTensor:$query, Ds_HeadsTensor:$key,
                       Ds_HeadsTensor:$value, F32Attr:$scale, UnitAttr:$causal,
                       UnitAttr:$packed, I64Attr:$scratch);
  let results = (outs Ds_HeadsTensor:$out, Ds_RowsTensor:$logsumexp);
  let assemblyFormat = [{
    $query `,` $key `,` $value (`packed` $packed^)? `scale` $scale
    (`causal` $causal^)? `scratch` $scratch attr-dict
    `:` functional-type(operands, results)
  }];
  let extraClassDeclaration = [{
    AttentionSizes getSizes();
  }];
}

def Ds_LibraryAttentionGradOp
    : Ds_AttentionFamilyOp<"library_attention_grad"> {
  let summary = "All gradients of `ds.attention` by one call of a library";
  let description = [{
    `ds.attention_query_grad` and `ds.attention_key_grad` of the same operands. The
    library computes `delta`, the sums of `out_gradient` times `out`, by itself.
    With `any_order` it adds parts of the query's gradient up as they come: runs
    then differ in the last bits. Becomes `ds.attention_backward`. With `packed`,
    query, key and value are one tensor, as are all gradients, the only result.

    ```mlir
    %dq, %dk, %dv = ds.library_attention_grad %q, %k, %v, %out, %dout, %logsumexp
        scale 0.125 causal scratch 201720064
        : (tensor<8x1024x12x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>,
           tensor<8x1024x12x64xbf16>, tensor<8x1024x12x64xbf16>, tensor<8x12x1024xf32>)
       -> (tensor<8x1024x12x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>)
    ```

    Constraints:
    - C1 (ODS): all but `logsumexp` have rank 4 and elements of bf16 or f16.
    - C2: `key` and `value` have the same type.
    - C3: `query` and `key` agree in batch, width and element type.
    - C4: the heads of `query` are a multiple of those of `key`.
    - C5: with `causal`, there are as many keys as queries.
    - C6: no dimension is 0.
    - C7: `scale` is finite.
    - C8: `out`, `out_gradient` and `query_gradient` have the type of `query`.
    - C9: `logsumexp` is [batch, heads, queries].
    - C10: `scratch` is not negative.
    - C11: with `packed`, `query`, `key` and `value` are one tensor, and `out` tells
      how many of its heads are the query's; as many are left for key and value
      each, to which C4 applies. C2, C3 and C8 do not.
    - C12: `key_gradient` and `value_gradient` have the type of `key`. With `packed`
      there are none, and `query_gradient` has the type of `query`.
  }];
  let arguments = (ins Ds_HeadsTensor:$query, Ds_HeadsTensor:$key,
                       Ds_HeadsTensor:$value, Ds_HeadsTensor:$out,
                       Ds_HeadsTensor:$out_gradient, Ds_RowsTensor:$logsumexp,
                       F32Attr:$scale, UnitAttr:$causal, UnitAttr:$any_order,
                       UnitAttr:$packed, I64Attr:$scratch);
  // Those of key and value, if there are any.
  let results = (outs Ds_HeadsTensor:$query_gradient,
                      Variadic<Ds_HeadsTensor>:$others);
  let assemblyFormat = [{
    $query `,` $key `,` $value `,` $out `,` $out_gradient `,` $logsumexp
    (`packed` $packed^)? `scale` $scale (`causal` $causal^)?
    (`any_order` $any_order^)? `scratch` $scratch attr-dict
    `:` functional-type(operands, results)
  }];
  let extraClassDeclaration = [{
    AttentionSizes getSizes();
    /// Expects that the op is not packed.
    ::mlir::Value getKeyGradient() { return getOthers()[0]; }
    ::mlir::Value getValueGradient() { return getOthers()[1]; }
  }];
}

//===----------------------------------------------------------------------===//
// Level 3
//===----------------------------------------------------------------------===//

class Ds_AttentionCallOp<string mnemonic> : Ds_Op<mnemonic> {
  let extraClassDeclaration = [{
    AttentionSizes getSizes();
  }];
  let hasVerifier = 1;
}

def Ds_AttentionForwardOp : Ds_AttentionCallOp<"attention_forward"> {
  let summary = "A library's attention into buffers";
  let description = [{
    `ds.library_attention` on memrefs: writes `out` and `logsumexp`. Buffers may be
    views with strides of their own, whose elements of a head are neighbours.
    `scratch` is an i8 buffer that the library may use during the call.

    ```mlir
    ds.attention_forward %q, %k, %v into %out, %lse scratch %s : memref<256xi8>
        scale 0.125 causal
        : memref<8x1024x12x64xbf16>, memref<8x1024x4x64xbf16>, memref<8x1024x4x64xbf16>,
          memref<8x1024x12x64xbf16>, memref<8x12x1024xf32>
    ```
  }];
  let arguments = (ins AnyStaticShapeMemRef:$query, AnyStaticShapeMemRef:$key,
                       AnyStaticShapeMemRef:$value, AnyStaticShapeMemRef:$out,
                       AnyStaticShapeMemRef:$logsumexp,
                       Optional<AnyStaticShapeMemRef>:$scratch,
                       F32Attr:$scale, UnitAttr:$causal);
  let assemblyFormat = [{
    $query `,` $key `,` $value `into` $out `,` $logsumexp
    (`scratch` $scratch^ `:` type($scratch))?
    `scale` $scale (`causal` $causal^)? attr-dict
    `:` type($query) `,` type($key) `,` type($value) `,` type($out) `,`
    type($logsumexp)
  }];
}

def Ds_AttentionBackwardOp : Ds_AttentionCallOp<"attention_backward"> {
  let summary = "A library's gradients of attention into buffers";
  let description = [{
    `ds.library_attention_grad` on memrefs: reads all up to `logsumexp` and writes
    the three gradients. Buffers and `scratch` are as in `ds.attention_forward`.

    ```mlir
    ds.attention_backward %q, %k, %v, %out, %dout, %lse into %dq, %dk, %dv
        scratch %s : memref<201720064xi8> scale 0.125 causal
        : memref<8x1024x12x64xbf16>, memref<8x1024x4x64xbf16>, memref<8x1024x4x64xbf16>,
          memref<8x1024x12x64xbf16>, memref<8x1024x12x64xbf16>, memref<8x12x1024xf32>,
          memref<8x1024x12x64xbf16>, memref<8x1024x4x64xbf16>, memref<8x1024x4x64xbf16>
    ```
  }];
  let arguments = (ins AnyStaticShapeMemRef:$query, AnyStaticShapeMemRef:$key,
                       AnyStaticShapeMemRef:$value, AnyStaticShapeMemRef:$out,
                       AnyStaticShapeMemRef:$out_gradient,
                       AnyStaticShapeMemRef:$logsumexp,
                       AnyStaticShapeMemRef:$query_gradient,
                       AnyStaticShapeMemRef:$key_gradient,
                       AnyStaticShapeMemRef:$value_gradient,
                       Optional<AnyStaticShapeMemRef>:$scratch,
                       F32Attr:$scale, UnitAttr:$causal, UnitAttr:$any_order);
  let assemblyFormat = [{
    $query `,` $key `,` $value `,` $out `,` $out_gradient `,` $logsumexp
    `into` $query_gradient `,` $key_gradient `,` $value_gradient
    (`scratch` $scratch^ `:` type($scratch))?
    `scale` $scale (`causal` $causal^)? (`any_order` $any_order^)? attr-dict
    `:` type($query) `,` type($key) `,` type($value) `,` type($out) `,`
    type($out_gradient) `,` type($logsumexp) `,` type($query_gradient) `,`
    type($key_gradient) `,` type($value_gradient)
  }];
}

#endif // DS_LIBRARY_ATTENTION_OPS
