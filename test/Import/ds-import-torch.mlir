// RUN: ds-opt --ds-import-torch --split-input-file %s | FileCheck %s

// Types, signatures, products, lists of numbers.

// CHECK-LABEL: func.func @linear(
// CHECK-SAME:    %[[W:.*]]: tensor<32x16xf32> {ds.arg = #ds.arg<param, "w">}, %[[B:.*]]: tensor<32xf32>, %[[X:.*]]: tensor<8x16xf32>) -> tensor<8x32xf32> {
// CHECK-NEXT:    %[[T:.*]] = stablehlo.transpose %[[W]], dims = [1, 0]
// CHECK-NEXT:    %[[P:.*]] = stablehlo.dot_general %[[X]], %[[T]], contracting_dims = [1] x [0]
// CHECK-NEXT:    %[[E:.*]] = stablehlo.broadcast_in_dim %[[B]], dims = [1] : (tensor<32xf32>) -> tensor<8x32xf32>
// CHECK-NEXT:    %[[S:.*]] = stablehlo.add %[[P]], %[[E]]
// CHECK-NEXT:    return %[[S]]
func.func @linear(%w: !torch.vtensor<[32,16],f32> {ds.arg = #ds.arg<param, "w">}, %b: !torch.vtensor<[32],f32>, %x: !torch.vtensor<[8,16],f32>) -> !torch.vtensor<[8,32],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.permute %w, %0 : !torch.vtensor<[32,16],f32>, !torch.list<int> -> !torch.vtensor<[16,32],f32>
  %2 = torch.aten.mm %x, %1 : !torch.vtensor<[8,16],f32>, !torch.vtensor<[16,32],f32> -> !torch.vtensor<[8,32],f32>
  %3 = torch.aten.add.Tensor %2, %b, %int1 : !torch.vtensor<[8,32],f32>, !torch.vtensor<[32],f32>, !torch.int -> !torch.vtensor<[8,32],f32>
  return %3 : !torch.vtensor<[8,32],f32>
}

// -----

// Signed integers become signless; literals too.

// CHECK-LABEL: func.func @literals(%arg0: tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi1>)
// CHECK-DAG:     stablehlo.constant dense<[3, -4]> : tensor<2xi64>
// CHECK-DAG:     %[[C:.*]] = stablehlo.constant dense<5> : tensor<2xi64>
// CHECK:         stablehlo.compare LT, %arg0, %[[C]]
func.func @literals(%x: !torch.vtensor<[2],si64>) -> (!torch.vtensor<[2],si64>, !torch.vtensor<[2],i1>) {
  %int1 = torch.constant.int 1
  %int5 = torch.constant.int 5
  %0 = torch.vtensor.literal(dense<[3, -4]> : tensor<2xsi64>) : !torch.vtensor<[2],si64>
  %1 = torch.aten.add.Tensor %x, %0, %int1 : !torch.vtensor<[2],si64>, !torch.vtensor<[2],si64>, !torch.int -> !torch.vtensor<[2],si64>
  %2 = torch.aten.lt.Scalar %x, %int5 : !torch.vtensor<[2],si64>, !torch.int -> !torch.vtensor<[2],i1>
  return %1, %2 : !torch.vtensor<[2],si64>, !torch.vtensor<[2],i1>
}

// -----

// The gradient of relu at 0 is 0, and NaN stays: a choice, not a maximum.

// CHECK-LABEL: func.func @relu
// CHECK:         %[[Z:.*]] = stablehlo.constant dense<0.0
// CHECK:         %[[P:.*]] = stablehlo.compare LE, %arg0, %[[Z]]
// CHECK:         stablehlo.select %[[P]], %[[Z]], %arg0
func.func @relu(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32> {
  %0 = torch.aten.relu %x : !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

// Sums of half precision are computed in f32.

// CHECK-LABEL: func.func @half
// CHECK:         %[[W:.*]] = stablehlo.convert %arg0 : (tensor<4x8xbf16>) -> tensor<4x8xf32>
// CHECK:         %[[S:.*]] = stablehlo.reduce(%[[W]] init: {{.*}}) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK:         stablehlo.convert %[[S]] : (tensor<4xf32>) -> tensor<4xbf16>
func.func @half(%x: !torch.vtensor<[4,8],bf16>) -> !torch.vtensor<[4],bf16> {
  %false = torch.constant.bool false
  %none = torch.constant.none
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
  %1 = torch.aten.sum.dim_IntList %x, %0, %false, %none : !torch.vtensor<[4,8],bf16>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[4],bf16>
  return %1 : !torch.vtensor<[4],bf16>
}

// -----

// Lists of tensors, made and taken apart.

// CHECK-LABEL: func.func @lists
// CHECK-DAG:     %[[L:.*]] = stablehlo.slice %arg0 [0:4, 0:2]
// CHECK-DAG:     %[[R:.*]] = stablehlo.slice %arg0 [0:4, 2:6]
// CHECK:         stablehlo.concatenate %[[R]], %[[L]], dim = 1
func.func @lists(%x: !torch.vtensor<[4,6],f32>) -> !torch.vtensor<[4,6],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int2, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.split_with_sizes %x, %0, %int1 : !torch.vtensor<[4,6],f32>, !torch.list<int>, !torch.int -> !torch.list<vtensor<[4,?],f32>>
  %2:2 = torch.prim.ListUnpack %1 : !torch.list<vtensor<[4,?],f32>> -> !torch.vtensor<[4,2],f32>, !torch.vtensor<[4,4],f32>
  %3 = torch.prim.ListConstruct %2#1, %2#0 : (!torch.vtensor<[4,4],f32>, !torch.vtensor<[4,2],f32>) -> !torch.list<vtensor>
  %4 = torch.aten.cat %3, %int1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[4,6],f32>
  return %4 : !torch.vtensor<[4,6],f32>
}

// -----

// The row at padding_idx is read through integers, which no gradient passes.

// CHECK-LABEL: func.func @padding
// CHECK:         "stablehlo.gather"(%arg0
// CHECK:         stablehlo.bitcast_convert
// CHECK:         stablehlo.select
func.func @padding(%w: !torch.vtensor<[6,4],f32>, %i: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3,4],f32> {
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %0 = torch.aten.embedding %w, %i, %int0, %false, %false : !torch.vtensor<[6,4],f32>, !torch.vtensor<[3],si64>, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[3,4],f32>
  return %0 : !torch.vtensor<[3,4],f32>
}

// -----

// A transposed convolution: holes in the input, the kernel from its end.

// CHECK-LABEL: func.func @transposed
// CHECK:         %[[K:.*]] = stablehlo.reverse %arg1, dims = [2, 3]
// CHECK:         stablehlo.convolution(%arg0, %[[K]]) dim_numbers = [b, f, 0, 1]x[i, o, 0, 1]->[b, f, 0, 1]
// CHECK-SAME:      pad = {{\[\[}}1, 1], [1, 1]], lhs_dilate = [2, 2]
func.func @transposed(%x: !torch.vtensor<[2,3,8,8],f32>, %w: !torch.vtensor<[3,4,2,2],f32>) -> !torch.vtensor<[2,4,16,16],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %none = torch.constant.none
  %true = torch.constant.bool true
  %two = torch.prim.ListConstruct %int2, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %one = torch.prim.ListConstruct %int1, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %zero = torch.prim.ListConstruct %int0, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
  %0 = torch.aten.convolution %x, %w, %none, %two, %zero, %one, %true, %zero, %int1 : !torch.vtensor<[2,3,8,8],f32>, !torch.vtensor<[3,4,2,2],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[2,4,16,16],f32>
  return %0 : !torch.vtensor<[2,4,16,16],f32>
}
