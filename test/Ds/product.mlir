// Round trip of products with epilogues, on tensors and on buffers.
// RUN: ds-opt %s | ds-opt | FileCheck %s

func.func @tensors(%x: tensor<1x8x4xbf16>, %w: tensor<1x4x16xbf16>, %r: tensor<1x8x16xbf16>,
                   %b: tensor<16xbf16>, %s: tensor<3x4x4xf64>, %t: tensor<3x4x4xf64>) {
  // CHECK: ds.dot %{{.*}}, %{{.*}} plus %{{.*}} {alpha = 5.000000e-01 : f64, beta = 2.000000e+00 : f64, trans_lhs} : (tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
  %0 = ds.dot %s, %s plus %t {alpha = 0.5 : f64, beta = 2.0 : f64, trans_lhs} : (tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
  // CHECK: %[[Y:.*]], %[[H:.*]] = ds.dot %{{.*}}, %{{.*}} plus %{{.*}} bias %{{.*}} then <gelu> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>, tensor<1x8x16xbf16>, tensor<16xbf16>) -> (tensor<1x8x16xbf16>, tensor<1x8x16xbf16>)
  %y, %h = ds.dot %x, %w plus %r bias %b then <gelu> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>, tensor<1x8x16xbf16>, tensor<16xbf16>) -> (tensor<1x8x16xbf16>, tensor<1x8x16xbf16>)
  // CHECK: ds.dot %{{.*}}, %{{.*}} at %[[H]] then <gelu_gradient> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>, tensor<1x8x16xbf16>) -> (tensor<1x8x16xbf16>, tensor<16xbf16>)
  %g, %sums = ds.dot %x, %w at %h then <gelu_gradient> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>, tensor<1x8x16xbf16>) -> (tensor<1x8x16xbf16>, tensor<16xbf16>)
  // CHECK: ds.dot %{{.*}}, %{{.*}} then <relu> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>) -> tensor<1x8x16xbf16>
  %z = ds.dot %x, %w then <relu> : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>) -> tensor<1x8x16xbf16>
  return
}

ds.program @buffers arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<1x8x4xbf16>
  %w = ds.buffer 64 : memref<1x4x16xbf16>
  %b = ds.buffer 192 : memref<16xbf16>
  %y = ds.buffer 256 : memref<1x8x16xbf16>
  %h = ds.buffer 512 : memref<1x8x16xbf16>
  %s = ds.buffer 1024 : memref<256xi8>
  // CHECK: ds.matmul %{{.*}}, %{{.*}} into %[[Y:.*]] plus %[[Y]] : memref<1x8x16xbf16> bias %{{.*}} : memref<16xbf16> then <gelu> extra %{{.*}} : memref<1x8x16xbf16> scratch %{{.*}} : memref<256xi8> {alpha = 5.000000e-01 : f64} : memref<1x8x4xbf16>, memref<1x4x16xbf16>, memref<1x8x16xbf16>
  ds.matmul %x, %w into %y plus %y : memref<1x8x16xbf16> bias %b : memref<16xbf16> then <gelu> extra %h : memref<1x8x16xbf16> scratch %s : memref<256xi8> {alpha = 0.5 : f64} : memref<1x8x4xbf16>, memref<1x4x16xbf16>, memref<1x8x16xbf16>
  // CHECK: ds.matmul %{{.*}}, %{{.*}} into %{{.*}} at %{{.*}} : memref<1x8x16xbf16> then <gelu_gradient> : memref<1x8x4xbf16>
  ds.matmul %x, %w into %y at %h : memref<1x8x16xbf16> then <gelu_gradient> : memref<1x8x4xbf16>, memref<1x4x16xbf16>, memref<1x8x16xbf16>
}
