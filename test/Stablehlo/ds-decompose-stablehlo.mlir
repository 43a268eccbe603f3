// RUN: ds-opt %s --ds-decompose-stablehlo | FileCheck %s

// Sums over all dimensions but the feature's; per feature, only rsqrt and few
// products.
// CHECK-LABEL: func @training
// CHECK: %[[SUM:.*]] = stablehlo.reduce(%arg0 {{.*}} applies stablehlo.add across dimensions = [0, 2] : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK: %[[MEAN:.*]] = stablehlo.divide %[[SUM]], %{{.*}} : tensor<3xf32>
// CHECK: %[[M:.*]] = stablehlo.broadcast_in_dim %[[MEAN]], dims = [1]
// CHECK: %[[D:.*]] = stablehlo.subtract %arg0, %[[M]]
// CHECK: %[[SQ:.*]] = stablehlo.multiply %[[D]], %[[D]]
// CHECK: %[[VSUM:.*]] = stablehlo.reduce(%[[SQ]]
// CHECK: %[[VAR:.*]] = stablehlo.divide %[[VSUM]]
// CHECK: stablehlo.rsqrt %{{.*}} : tensor<3xf32>
// CHECK: %[[OUT:.*]] = stablehlo.add
// CHECK: return %[[OUT]], %[[MEAN]], %[[VAR]]
func.func @training(%x: tensor<4x3x5xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>) -> (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>
}

// Narrow floats are computed in f32 and rounded once.
// CHECK-LABEL: func @inference
// CHECK: stablehlo.convert %arg0 : (tensor<4x3xbf16>) -> tensor<4x3xf32>
// CHECK: stablehlo.rsqrt %{{.*}} : tensor<3xf32>
// CHECK-NOT: tensor<4x3xbf16>
// CHECK: %[[R:.*]] = stablehlo.convert %{{.*}} : (tensor<4x3xf32>) -> tensor<4x3xbf16>
// CHECK: return %[[R]]
func.func @inference(%x: tensor<4x3xbf16>, %c: tensor<3xf32>) -> tensor<4x3xbf16> {
  %f = stablehlo.convert %c : (tensor<3xf32>) -> tensor<3xbf16>
  %0 = "stablehlo.batch_norm_inference"(%x, %f, %f, %f, %f) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x3xbf16>, tensor<3xbf16>, tensor<3xbf16>, tensor<3xbf16>, tensor<3xbf16>) -> tensor<4x3xbf16>
  return %0 : tensor<4x3xbf16>
}

// Two sums.
// CHECK-LABEL: func @grad
// CHECK-COUNT-2: stablehlo.reduce(
// CHECK-NOT: stablehlo.reduce(
// CHECK: return
func.func @grad(%x: tensor<4x3xf32>, %c: tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %0:3 = "stablehlo.batch_norm_grad"(%x, %c, %c, %c, %x) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>
}

// 15 numbers of 32 bits take 4 blocks of Philox, the default: the counter
// advances by 4. The last word of the last block is not needed.
// CHECK-LABEL: func @philox
// CHECK: stablehlo.iota dim = 0 : tensor<4xui64>
// CHECK: %[[N:.*]] = stablehlo.constant dense<4> : tensor<ui64>
// CHECK: stablehlo.concatenate {{.*}}, dim = 1 : (tensor<4x1xui32>, tensor<4x1xui32>, tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x4xui32>
// CHECK: stablehlo.slice %{{.*}} [0:15]
// CHECK: stablehlo.reshape %{{.*}} : (tensor<15xui32>) -> tensor<3x5xui32>
// CHECK-NOT: rng_bit_generator
func.func @philox(%s: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>) {
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x5xui32>)
  return %0, %1 : tensor<2xui64>, tensor<3x5xui32>
}

// The words of a block stand side by side along the first even dimension.
// CHECK-LABEL: func @threefry
// CHECK: stablehlo.iota dim = 0 : tensor<6xui64>
// CHECK: stablehlo.concatenate {{.*}}, dim = 2 : (tensor<3x2x1xui32>, tensor<3x2x1xui32>) -> tensor<3x2x2xui32>
// CHECK: stablehlo.reshape %{{.*}} : (tensor<3x2x2xui32>) -> tensor<3x4xui32>
// CHECK: stablehlo.convert %{{.*}} : (tensor<3x4xui32>) -> tensor<3x4xui8>
// CHECK: stablehlo.bitcast_convert %{{.*}} : (tensor<3x4xui8>) -> tensor<3x4xi8>
func.func @threefry(%s: tensor<2xi64>) -> (tensor<2xi64>, tensor<3x4xi8>) {
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xi64>) -> (tensor<2xi64>, tensor<3x4xi8>)
  return %0, %1 : tensor<2xi64>, tensor<3x4xi8>
}
