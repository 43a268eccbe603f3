// What stays as it is, and why.
// RUN: ds-opt --ds-quantize-products --remarks-filter=ds-quantize-products --remark-format=emitRemark --split-input-file %s -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAME --input-file=%t
// RUN: not ds-opt --ds-compile="target=cpu fp8=true" %s 2>&1 | FileCheck %s --check-prefix=CPU
// CPU: fp8 is for target=cuda

// SAME-NOT: f8E4M3FN
// SAME-NOT: linalg.generic

// CHECK: [Missed] Product | Category:ds-quantize-products | Remark="the product tensor<1x32x48xf32> keeps its operands: it is of f32, not of bf16 or f16"
func.func @f32(%x: tensor<1x32x64xf32>, %w: tensor<1x64x48xf32>) -> tensor<1x32x48xf32> {
  %y = ds.dot %x, %w : (tensor<1x32x64xf32>, tensor<1x64x48xf32>) -> tensor<1x32x48xf32>
  return %y : tensor<1x32x48xf32>
}

// -----

// CHECK: it is one of a batch"
func.func @batch(%x: tensor<2x32x64xbf16>, %w: tensor<1x64x48xbf16>) -> tensor<2x32x48xbf16> {
  %y = ds.dot %x, %w : (tensor<2x32x64xbf16>, tensor<1x64x48xbf16>) -> tensor<2x32x48xbf16>
  return %y : tensor<2x32x48xbf16>
}

// -----

// CHECK: it has a size of 40, which is no multiple of 16"
func.func @size(%x: tensor<1x32x64xbf16>, %w: tensor<1x64x40xbf16>) -> tensor<1x32x40xbf16> {
  %y = ds.dot %x, %w : (tensor<1x32x64xbf16>, tensor<1x64x40xbf16>) -> tensor<1x32x40xbf16>
  return %y : tensor<1x32x40xbf16>
}

// -----

// CHECK: it has an epilogue; quantize products before ds-fuse-epilogues"
func.func @epilogue(%x: tensor<1x32x64xbf16>, %w: tensor<1x64x48xbf16>, %b: tensor<48xbf16>) -> tensor<1x32x48xbf16> {
  %y = ds.dot %x, %w bias %b : (tensor<1x32x64xbf16>, tensor<1x64x48xbf16>, tensor<48xbf16>) -> tensor<1x32x48xbf16>
  return %y : tensor<1x32x48xbf16>
}
