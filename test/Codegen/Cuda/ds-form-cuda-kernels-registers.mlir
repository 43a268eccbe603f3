// RUN: ds-opt %s --ds-form-cuda-kernels --split-input-file | FileCheck %s

// A row of 16384 elements takes 1024 threads, which have 64 registers each: of one
// operand they hold 16 elements, of three operands they cannot. The sum is then a
// kernel of its own.

// CHECK-LABEL: func @one
// CHECK: ds.kernel "rows_
// CHECK-NOT: ds.kernel
// CHECK: return
#all = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
func.func @one(%a: tensor<4x16384xf32>) -> (tensor<4x16384xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4x16384xf32>
  %m = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<4x16384xf32>) outs(%e : tensor<4x16384xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = math.exp %x : f32
    linalg.yield %0 : f32
  } -> tensor<4x16384xf32>
  %zero = arith.constant 0.0 : f32
  %n = tensor.empty() : tensor<4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%n : tensor<4xf32>) -> tensor<4xf32>
  %s = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%m : tensor<4x16384xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = arith.addf %x, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  return %m, %s : tensor<4x16384xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @three
// CHECK: ds.kernel "map_addf_addf"
// CHECK: ds.kernel "reduce_addf"
// CHECK: return
#all = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
func.func @three(%a: tensor<4x16384xf32>, %b: tensor<4x16384xf32>, %c: tensor<4x16384xf32>) -> (tensor<4x16384xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4x16384xf32>
  %m = linalg.generic {indexing_maps = [#all, #all, #all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%a, %b, %c : tensor<4x16384xf32>, tensor<4x16384xf32>, tensor<4x16384xf32>) outs(%e : tensor<4x16384xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32, %o: f32):
    %0 = arith.addf %x, %y : f32
    %1 = arith.addf %0, %z : f32
    linalg.yield %1 : f32
  } -> tensor<4x16384xf32>
  %zero = arith.constant 0.0 : f32
  %n = tensor.empty() : tensor<4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%n : tensor<4xf32>) -> tensor<4xf32>
  %s = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%m : tensor<4x16384xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %0 = arith.addf %x, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  return %m, %s : tensor<4x16384xf32>, tensor<4xf32>
}
