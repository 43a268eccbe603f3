// RUN: ds-opt %s --split-input-file --verify-diagnostics

sdy.mesh @mesh = <["data"=2, "model"=4]>
func.func @f(%a: tensor<16x32xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op operand of type 'tensor<16x32xf32>' must be 'tensor<8x32xf32>' in the body, not 'tensor<16x32xf32>'}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{"data"}, {}]>] out_shardings=[<@mesh, [{}, {}]>] manual_axes={"data"} (%x: tensor<16x32xf32>) {
    sdy.return %x : tensor<16x32xf32>
  } : (tensor<16x32xf32>) -> tensor<16x32xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2, "model"=4]>
func.func @f(%a: tensor<16x32xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op result of type 'tensor<16x32xf32>' must be 'tensor<8x32xf32>' in the body, not 'tensor<16x32xf32>'}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{}, {}]>] out_shardings=[<@mesh, [{"data"}, {}]>] manual_axes={"data"} (%x: tensor<16x32xf32>) {
    sdy.return %x : tensor<16x32xf32>
  } : (tensor<16x32xf32>) -> tensor<16x32xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2, "model"=4]>
func.func @f(%a: tensor<16x32xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op manual axis "data" must stand before the free axes of its dimension}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{"model", "data"}, {}]>] out_shardings=[<@mesh, [{}, {}]>] manual_axes={"data"} (%x: tensor<8x32xf32>) {
    sdy.return %x : tensor<8x32xf32>
  } : (tensor<16x32xf32>) -> tensor<16x32xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2, "model"=4]>
func.func @f(%a: tensor<16x32xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op manual axis "x" is not in the mesh}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{}, {}]>] out_shardings=[<@mesh, [{}, {}]>] manual_axes={"x"} (%x: tensor<16x32xf32>) {
    sdy.return %x : tensor<16x32xf32>
  } : (tensor<16x32xf32>) -> tensor<16x32xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2, "model"=4]>
func.func @f(%a: tensor<16x32xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op has 1 operands, but 0 shardings and 1 local values}}
  %0 = sdy.manual_computation(%a) in_shardings=[] out_shardings=[<@mesh, [{}, {}]>] manual_axes={} (%x: tensor<16x32xf32>) {
    sdy.return %x : tensor<16x32xf32>
  } : (tensor<16x32xf32>) -> tensor<16x32xf32>
  return
}
