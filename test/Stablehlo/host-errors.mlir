// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.infeed C3
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op the last result must be a token (C3)}}
  %0 = "stablehlo.infeed"(%t) <{infeed_config = ""}> : (!stablehlo.token) -> tensor<4xf32>
  return
}

// -----

func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op layout has 2 elements, but needs 1}}
  %0:2 = "stablehlo.infeed"(%t) <{layout = [[0], [0]]}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return
}

// -----

func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op a layout has 2 elements, but needs 1}}
  %0:2 = "stablehlo.infeed"(%t) <{layout = [[0, 1]]}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return
}

// -----

func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op layout must list the dimensions of each tensor}}
  %0:2 = "stablehlo.infeed"(%t) <{layout = [0]}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return
}

// -----

func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op all results but the last must be tensors}}
  %0:2 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 3>, is_host_transfer = true}> : (!stablehlo.token) -> (!stablehlo.token, !stablehlo.token)
  return
}

// -----

// stablehlo.recv C5
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op channel_handle must have type 3 (C5)}}
  %0 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>, is_host_transfer = true}> : (!stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.send C5
func.func @f(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.send' op channel_handle must have type 1 (C5)}}
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>, is_host_transfer = false}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.get_tuple_element C1
func.func @f(%x: tuple<tensor<4xf32>>) {
  // expected-error @+2 {{'stablehlo.get_tuple_element' op index 1 is not an element of a tuple of 1 (C1)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.get_tuple_element %x[1] : (tuple<tensor<4xf32>>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.infeed C1
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op must have a result (C1)}}
  "stablehlo.infeed"(%t) : (!stablehlo.token) -> ()
  return
}

// -----

// stablehlo.infeed C2
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.infeed' op all results but the last must be tensors (C2)}}
  %0:2 = "stablehlo.infeed"(%t) : (!stablehlo.token) -> (!stablehlo.token, !stablehlo.token)
  return
}

// -----

// stablehlo.send C1
func.func @f(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.send' op source_target_pairs must have shape Nx2 (C1)}}
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[0, 1]> : tensor<2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.send C2
func.func @f(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.send' op source_target_pairs names a source or a target twice: 0 (C2)}}
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.send C3
func.func @f(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.send' op source_target_pairs names a source or a target twice: 1 (C3)}}
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.send C4
func.func @f(%x: tensor<4xf32>, %t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.send' op a process number must not be negative (C4)}}
  %0 = "stablehlo.send"(%x, %t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.recv C1
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op source_target_pairs must have shape Nx2 (C1)}}
  %0 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[0, 1]> : tensor<2xi64>}> : (!stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.recv C2
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op source_target_pairs names a source or a target twice: 0 (C2)}}
  %0 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.recv C3
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op source_target_pairs names a source or a target twice: 1 (C3)}}
  %0 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, 1], [2, 1]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.recv C4
func.func @f(%t: !stablehlo.token) {
  // expected-error @+1 {{'stablehlo.recv' op a process number must not be negative (C4)}}
  %0 = "stablehlo.recv"(%t) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}> : (!stablehlo.token) -> !stablehlo.token
  return
}

// -----

// stablehlo.async_start C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.async_start' op body must be one operation and its return (C1)}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>>
  return
}

// -----

// stablehlo.async_start C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.async_start' op body must be a collective or a slice (C2)}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %s = stablehlo.negate %a : tensor<4xf32>
    stablehlo.return %s : tensor<4xf32>
  }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>>
  return
}

// -----

// stablehlo.async_start C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.async_start' op body must give its operation all its arguments, in order (C3)}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %s = stablehlo.slice %x [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    stablehlo.return %s : tensor<4xf32>
  }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>>
  return
}

// -----

// stablehlo.async_start C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.async_start' op body must take the operands' types (C3)}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<5xf32>):
    %s = stablehlo.slice %a [0:4] : (tensor<5xf32>) -> tensor<5xf32>
    stablehlo.return %s : tensor<5xf32>
  }) : (tensor<4xf32>) -> !stablehlo.future<tensor<4xf32>>
  return
}

// -----

// stablehlo.async_start C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.async_start' op body must return one value of the type of each result (C4)}}
  %0 = "stablehlo.async_start"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %s = stablehlo.slice %a [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    stablehlo.return %s : tensor<4xf32>
  }) : (tensor<4xf32>) -> !stablehlo.future<tensor<5xf32>>
  return
}

// -----

// stablehlo.async_done C1
func.func @f(%x: !stablehlo.future<tensor<4xf32>>) {
  // expected-error @+2 {{'stablehlo.async_done' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error @+1 {{'stablehlo.async_done' op failed to infer returned types}}
  %0 = "stablehlo.async_done"(%x) : (!stablehlo.future<tensor<4xf32>>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.tuple C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.tuple' op inferred type(s) 'tuple<tensor<4xf32>>' are incompatible with return type(s) of operation 'tuple<tensor<5xf32>>'}}
  // expected-error @+1 {{'stablehlo.tuple' op failed to infer returned types}}
  %0 = "stablehlo.tuple"(%x) : (tensor<4xf32>) -> tuple<tensor<5xf32>>
  return
}

// -----

// stablehlo.get_tuple_element C2
func.func @f(%x: tuple<tensor<4xf32>>) {
  // expected-error @+2 {{'stablehlo.get_tuple_element' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error @+1 {{'stablehlo.get_tuple_element' op failed to infer returned types}}
  %0 = stablehlo.get_tuple_element %x[0] : (tuple<tensor<4xf32>>) -> tensor<5xf32>
  return
}
