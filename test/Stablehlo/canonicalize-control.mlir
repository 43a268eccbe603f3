// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// CHECK-LABEL: func @branches
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>
// CHECK-NEXT: %[[S:.*]] = stablehlo.add %[[X]], %[[Y]]
// CHECK-NEXT: return %[[S]], %[[Y]], %[[Y]], %[[X]]
func.func @branches(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %true = stablehlo.constant dense<true> : tensor<i1>
  %0 = "stablehlo.if"(%true) ({
    %s = stablehlo.add %x, %y : tensor<4xf32>
    stablehlo.return %s : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  // An index out of bounds, also a negative one, selects the last branch.
  %minus = stablehlo.constant dense<-1> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %1 = "stablehlo.case"(%minus) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  %2 = "stablehlo.case"(%five) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  // With one branch, any index does.
  %3 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @unknown
// CHECK: stablehlo.if
// CHECK: stablehlo.case
func.func @unknown(%x: tensor<4xf32>, %y: tensor<4xf32>, %p: tensor<i1>, %i: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  %1 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A gather of one slice at constant indices, which are clamped: 9 to 7.
// CHECK-LABEL: func @gather
// CHECK-SAME: %[[X:.*]]: tensor<8x16xf32>
// CHECK-DAG: %[[S:.*]] = stablehlo.slice %[[X]] [3:4, 0:16] : (tensor<8x16xf32>) -> tensor<1x16xf32>
// CHECK-DAG: %[[A:.*]] = stablehlo.reshape %[[S]] : (tensor<1x16xf32>) -> tensor<16xf32>
// CHECK-DAG: %[[B:.*]] = stablehlo.slice %[[X]] [7:8, 0:16] : (tensor<8x16xf32>) -> tensor<1x16xf32>
// CHECK: return %[[A]], %[[B]]
func.func @gather(%x: tensor<8x16xf32>) -> (tensor<16xf32>, tensor<1x16xf32>) {
  %three = stablehlo.constant dense<3> : tensor<1xi32>
  %0 = "stablehlo.gather"(%x, %three) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<1xi32>) -> tensor<16xf32>
  %nine = stablehlo.constant dense<9> : tensor<1x1xi32>
  %1 = "stablehlo.gather"(%x, %nine) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<1x1xi32>) -> tensor<1x16xf32>
  return %0, %1 : tensor<16xf32>, tensor<1x16xf32>
}

// -----

// CHECK-LABEL: func @gather_of_more
// CHECK: stablehlo.gather
// CHECK: stablehlo.gather
func.func @gather_of_more(%x: tensor<8x16xf32>, %i: tensor<1xi32>) -> (tensor<2x16xf32>, tensor<16xf32>) {
  %two = stablehlo.constant dense<[[0], [5]]> : tensor<2x1xi32>
  %0 = "stablehlo.gather"(%x, %two) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<2x1xi32>) -> tensor<2x16xf32>
  %1 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<1xi32>) -> tensor<16xf32>
  return %0, %1 : tensor<2x16xf32>, tensor<16xf32>
}
