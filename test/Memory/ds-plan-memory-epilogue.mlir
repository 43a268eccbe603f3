// RUN: ds-opt --ds-plan-memory %s --split-input-file | FileCheck %s

// What is added dies: the result takes its place. What GELU is of has a place
// of its own until the backward pass has read it.

// CHECK-LABEL: ds.program @in_place
// CHECK: ds.matmul {{.*}} into %[[A:[0-9]+]] scratch
// CHECK: ds.matmul {{.*}} into %[[A]] plus %[[A]] : memref<1x8x8xf32> scratch
// CHECK: ds.matmul %[[A]], {{.*}} into %[[Y:[0-9]+]] then <gelu> extra %[[H:[0-9]+]] : memref<1x8x8xf32> scratch
// CHECK: ds.matmul %[[Y]], {{.*}} into %{{.*}} at %[[H]] : memref<1x8x8xf32> then <gelu_gradient> extra %{{.*}} : memref<8xf32> scratch
ds.step @in_place(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}, tensor<8xf32> {ds.metric = "s"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %1 = ds.dot %x, %x plus %0 {trans_lhs} : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %y, %h = ds.dot %1, %x then <gelu> : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> (tensor<1x8x8xf32>, tensor<1x8x8xf32>)
  %g, %s = ds.dot %y, %x at %h then <gelu_gradient> : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> (tensor<1x8x8xf32>, tensor<8xf32>)
  ds.return %g, %s : tensor<1x8x8xf32>, tensor<8xf32>
}

// -----

// A product reads all of its operands before and after it writes: what is added
// stays where it is if it is an operand of the product, too, also as a view, or
// is read later.

// CHECK-LABEL: ds.program @apart
// CHECK: ds.matmul {{.*}} into %[[A:[0-9]+]] scratch
// CHECK: ds.matmul %[[A]], {{.*}} into %[[B:[0-9]+]] plus %[[A]] : memref<1x8x8xf32> scratch
// CHECK-NOT: into %[[B]] plus %[[B]]
// CHECK: ds.matmul %[[B]], {{.*}} into %[[C:[0-9]+]] plus %[[B]] : memref<1x8x8xf32> scratch
// CHECK-NOT: into %[[C]] plus %[[C]]
// CHECK: ds.matmul {{.*}} into %{{.*}} plus %[[C]] : memref<1x8x8xf32> scratch
// CHECK: ds.matmul %[[C]]
ds.step @apart(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %1 = ds.dot %0, %x plus %0 : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %2 = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
  %3 = tensor.expand_shape %2 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
  %4 = ds.dot %1, %x plus %3 : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %5 = ds.dot %x, %x plus %4 {trans_rhs} : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %6 = ds.dot %4, %5 : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  ds.return %6 : tensor<1x8x8xf32>
}
