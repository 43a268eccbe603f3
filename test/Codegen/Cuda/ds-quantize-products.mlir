// RUN: ds-opt --ds-quantize-products --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-quantize-products --remarks-filter=ds-quantize-products --remark-format=emitRemark --split-input-file %s -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// One scale for each operand. What is summed up lies along memory in both: the
// weight is transposed.

// REMARK: [Passed] Product | Category:ds-quantize-products | Remark="the product tensor<1x32x48xbf16> is of operands of 8 bits"
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[ONE:.*]] = affine_map<(d0, d1, d2) -> ()>
// CHECK-DAG: #[[T:.*]] = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
// CHECK-LABEL: func @forward
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x32x64xbf16>, %[[W:[^:]*]]: tensor<1x64x48xbf16>
// CHECK: %[[LEAST:.*]] = arith.constant 1.000000e-30 : f32
// CHECK: %[[INIT:.*]] = linalg.fill ins(%[[LEAST]] : f32)
// CHECK: %[[SX:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ONE]]], iterator_types = ["reduction", "reduction", "reduction"]} ins(%[[X]] : tensor<1x32x64xbf16>) outs(%[[INIT]] : tensor<f32>)
// CHECK: arith.extf
// CHECK: math.absf
// CHECK: %[[PART:.*]] = arith.constant 0.00223214296 : f32
// CHECK: arith.mulf %{{.*}}, %[[PART]]
// CHECK: arith.maximumf
// CHECK: %[[QX:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ONE]], #[[ID]]], iterator_types = ["parallel", "parallel", "parallel"]} ins(%[[X]], %[[SX]] : tensor<1x32x64xbf16>, tensor<f32>) outs(%{{.*}} : tensor<1x32x64xf8E4M3FN>)
// CHECK: arith.divf
// CHECK: arith.mulf
// CHECK: arith.truncf %{{.*}} : f32 to f8E4M3FN
// CHECK: %[[SW:.*]] = linalg.generic {{.*}} ins(%[[W]] :
// CHECK: %[[QW:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ONE]], #[[T]]], {{.*}} ins(%[[W]], %[[SW]] : {{.*}} outs(%{{.*}} : tensor<1x48x64xf8E4M3FN>)
// CHECK: ds.dot %[[QX]], %[[QW]] scaled %[[SX]], %[[SW]] {trans_rhs} : (tensor<1x32x64xf8E4M3FN>, tensor<1x48x64xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<1x32x48xbf16>
func.func @forward(%x: tensor<1x32x64xbf16>, %w: tensor<1x64x48xbf16>) -> tensor<1x32x48xbf16> {
  %y = ds.dot %x, %w : (tensor<1x32x64xbf16>, tensor<1x64x48xbf16>) -> tensor<1x32x48xbf16>
  return %y : tensor<1x32x48xbf16>
}

// -----

// Forward and backward: each tensor is rounded once, both ways where it must be,
// right behind what computes it. Results of f32 stay so.

// CHECK-LABEL: func @backward
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x32x64xf16>, %[[W:[^:]*]]: tensor<1x64x48xf16>
// CHECK: %[[SX:.*]] = linalg.generic {{.*}} ins(%[[X]] :
// CHECK: %[[QX:.*]]:2 = linalg.generic {{.*}} ins(%[[X]], %[[SX]] : {{.*}} outs(%{{.*}}, %{{.*}} : tensor<1x32x64xf8E4M3FN>, tensor<1x64x32xf8E4M3FN>)
// CHECK: %[[SW:.*]] = linalg.generic {{.*}} ins(%[[W]] :
// CHECK: %[[QW:.*]]:2 = linalg.generic {{.*}} outs(%{{.*}}, %{{.*}} : tensor<1x64x48xf8E4M3FN>, tensor<1x48x64xf8E4M3FN>)
// CHECK: %[[Y:.*]] = ds.dot %[[QX]]#0, %[[QW]]#1 scaled %[[SX]], %[[SW]] {trans_rhs}
// CHECK: %[[SY:.*]] = linalg.generic {{.*}} ins(%[[Y]] :
// CHECK: %[[QY:.*]]:2 = linalg.generic {{.*}} outs(%{{.*}}, %{{.*}} : tensor<1x32x48xf8E4M3FN>, tensor<1x48x32xf8E4M3FN>)
// CHECK-NOT: linalg.generic
// CHECK: ds.dot %[[QY]]#0, %[[QW]]#0 scaled %[[SY]], %[[SW]] {trans_rhs} : {{.*}} -> tensor<1x32x64xf16>
// CHECK: ds.dot %[[QX]]#1, %[[QY]]#1 scaled %[[SX]], %[[SY]] {trans_rhs} : {{.*}} -> tensor<1x64x48xf32>
func.func @backward(%x: tensor<1x32x64xf16>, %w: tensor<1x64x48xf16>) -> (tensor<1x32x64xf16>, tensor<1x64x48xf32>) {
  %y = ds.dot %x, %w : (tensor<1x32x64xf16>, tensor<1x64x48xf16>) -> tensor<1x32x48xf16>
  %dx = ds.dot %y, %w {trans_rhs} : (tensor<1x32x48xf16>, tensor<1x64x48xf16>) -> tensor<1x32x64xf16>
  %dw = ds.dot %x, %y {trans_lhs} : (tensor<1x32x64xf16>, tensor<1x32x48xf16>) -> tensor<1x64x48xf32>
  return %dx, %dw : tensor<1x32x64xf16>, tensor<1x64x48xf32>
}
