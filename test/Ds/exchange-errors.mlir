// RUN: ds-opt %s --split-input-file --verify-diagnostics

sdy.mesh @mesh = <["a"=2]>
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'ds.all_to_all' op has 3 pieces, but 2 ranks to exchange them}}
  %0 = ds.all_to_all %x over @mesh ["a"] for model : tensor<3xf32>
  return
}

// -----

sdy.mesh @mesh = <["a"=2]>
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'ds.permute' op 'pairs' names place 2, but there are 2}}
  %0 = ds.permute %x over @mesh ["a"] pairs [0, 2] for model : tensor<3xf32>
  return
}

// -----

sdy.mesh @mesh = <["a"=2]>
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'ds.permute' op 'pairs' names place 1 twice as a target}}
  %0 = ds.permute %x over @mesh ["a"] pairs [0, 1, 1, 1] for model : tensor<3xf32>
  return
}

// -----

func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'ds.broadcast' op names mesh @mesh, which is not defined by an sdy.mesh}}
  %0 = ds.broadcast %x over @mesh ["a"] for model : tensor<3xf32>
  return
}

// -----

sdy.mesh @mesh = <["a"=2]>
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'ds.all_reduce' op combines the bits of floats}}
  %0 = ds.all_reduce and %x over @mesh ["a"] for model : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

sdy.mesh @mesh = <["a"=2]>
ds.program @p arena 64 persistent 64 inputs [] outputs [] {
  %a = ds.buffer 0 : memref<6xf32>
  // expected-error @+1 {{'ds.collective' op broadcast does not work in place: source and target must be different buffers}}
  ds.collective broadcast sum %a to %a over @mesh ["a"] count 6 for model : memref<6xf32>, memref<6xf32>
}

// -----

sdy.mesh @mesh = <["a"=2]>
ds.program @p arena 128 persistent 128 inputs [] outputs [] {
  %a = ds.buffer 0 : memref<6xf32>
  %b = ds.buffer 64 : memref<6xf32>
  // expected-error @+1 {{'ds.collective' op of kind permute, and no other, needs 'pairs'}}
  ds.collective permute sum %a to %b over @mesh ["a"] count 6 for model : memref<6xf32>, memref<6xf32>
}
