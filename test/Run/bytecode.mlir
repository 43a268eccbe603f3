// A model may be bytecode.
// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/Inputs/tensors.py write %t/in.safetensors "arg0=arange(4, dtype=float32)"
// RUN: ds-opt --emit-bytecode %s -o %t/model.mlirbc
// RUN: ds-run --function=main --inputs=%t/in.safetensors --outputs=%t/out.safetensors %t/model.mlirbc
// RUN: %python %S/Inputs/tensors.py show %t/out.safetensors | FileCheck %s

// CHECK: result0 float32 [4] [0 2 4 6]
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// A file that is cut off is an error.
// RUN: head -c 100 %t/model.mlirbc > %t/short.mlirbc
// RUN: not ds-run --function=main --inputs=%t/in.safetensors --outputs=%t/o %t/short.mlirbc 2>&1 | FileCheck %s --check-prefix=SHORT
// SHORT: short.mlirbc:{{.*}}error:
