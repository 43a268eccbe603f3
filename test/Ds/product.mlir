// Round trip of products with scales and epilogues, on tensors and on buffers.
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

func.func @quantized(%x: tensor<1x16x32xf8E4M3FN>, %w: tensor<1x48x32xf8E4M3FN>, %sx: tensor<f32>, %sw: tensor<f32>,
                     %b: tensor<48xf16>) {
  // CHECK: ds.dot %{{.*}}, %{{.*}} scaled %{{.*}}, %{{.*}} {trans_rhs} : (tensor<1x16x32xf8E4M3FN>, tensor<1x48x32xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<1x16x48xf32>
  %y = ds.dot %x, %w scaled %sx, %sw {trans_rhs} : (tensor<1x16x32xf8E4M3FN>, tensor<1x48x32xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<1x16x48xf32>
  // CHECK: ds.dot %{{.*}}, %{{.*}} scaled %{{.*}}, %{{.*}} bias %{{.*}} {trans_rhs} : {{.*}} -> tensor<1x16x48xf16>
  %z = ds.dot %x, %w scaled %sx, %sw bias %b {trans_rhs} : (tensor<1x16x32xf8E4M3FN>, tensor<1x48x32xf8E4M3FN>, tensor<f32>, tensor<f32>, tensor<48xf16>) -> tensor<1x16x48xf16>
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
  %q = ds.buffer 2048 : memref<1x16x16xf8E4M3FN>
  %f = ds.buffer 2304 : memref<f32>
  %z = ds.buffer 3072 : memref<1x16x16xbf16>
  // CHECK: ds.matmul %[[Q:.*]], %[[Q]] into %{{.*}} scaled %[[F:.*]] : memref<f32>, %[[F]] : memref<f32> scratch %{{.*}} : memref<256xi8> {trans_rhs} : memref<1x16x16xf8E4M3FN>, memref<1x16x16xf8E4M3FN>, memref<1x16x16xbf16>
  ds.matmul %q, %q into %z scaled %f : memref<f32>, %f : memref<f32> scratch %s : memref<256xi8> {trans_rhs} : memref<1x16x16xf8E4M3FN>, memref<1x16x16xf8E4M3FN>, memref<1x16x16xbf16>
}
