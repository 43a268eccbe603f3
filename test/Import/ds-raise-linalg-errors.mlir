// RUN: ds-opt --ds-raise-linalg --split-input-file --verify-diagnostics %s

func.func @computed(%x: tensor<8xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot be raised to StableHLO: an operand's map computes indices; export the module as StableHLO or in the Torch dialect}}
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0 * 2)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%y : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @reduction(%x: tensor<8xf32>, %y: tensor<f32>) -> tensor<f32> {
  // expected-error @below {{its reduction is no sum, product, maximum or minimum}}
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%x : tensor<8xf32>) outs(%y : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.subf %in, %out : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

func.func @body(%x: tensor<8xi32>, %y: tensor<8xi32>) -> tensor<8xi32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<8xi32>) outs(%y : tensor<8xi32>) {
  ^bb0(%in: i32, %out: i32):
    // expected-error @below {{'math.ctpop' op cannot be raised to StableHLO}}
    %1 = math.ctpop %in : i32
    linalg.yield %1 : i32
  } -> tensor<8xi32>
  return %0 : tensor<8xi32>
}

// -----

func.func @named(%x: tensor<1x4x4x3xf32>, %k: tensor<3x3x3x2xf32>, %y: tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32> {
  // expected-error @below {{'linalg.conv_2d_nhwc_hwcf' op cannot be raised to StableHLO: it has no known form}}
  %0 = linalg.conv_2d_nhwc_hwcf ins(%x, %k : tensor<1x4x4x3xf32>, tensor<3x3x3x2xf32>) outs(%y : tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %0 : tensor<1x2x2x2xf32>
}

// -----

func.func @dynamic(%x: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error @below {{has a tensor of type 'tensor<?xf32>'; every shape must be static}}
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

func.func @scalar(%x: tensor<4xf32>, %s: f32) -> tensor<4xf32> {
  // expected-error @above {{a scalar argument cannot be raised to StableHLO; pass it as a tensor<T>}}
  %0 = linalg.fill ins(%s : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @place(%x: tensor<4xf32>, %i: index) -> tensor<2xf32> {
  // expected-error @below {{cannot be raised to StableHLO: its place is computed}}
  %0 = tensor.extract_slice %x[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @huge(%x: tensor<4294967296x4294967296xf32>, %y: tensor<f32>) -> tensor<4294967296x4294967296xf32> {
  %f = arith.constant 0.0 : f32
  // expected-error @below {{has a tensor of type 'tensor<4294967296x4294967296xf32>', which has 2^56 bytes or more}}
  %0 = linalg.fill ins(%f : f32) outs(%x : tensor<4294967296x4294967296xf32>) -> tensor<4294967296x4294967296xf32>
  return %0 : tensor<4294967296x4294967296xf32>
}
