// Collectives: messages, shapes, axes, and that all ranks take part.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<5xf32>) {
  %0 = ds.reduce_scatter sum %x over @mesh ["data"] dims [0] for gradient : (tensor<5xf32>) -> tensor<2xf32>
  // expected-error@+1 {{'ds.reduce_scatter' op cuts 'tensor<5xf32>' along dimension 0 over 4 ranks, which makes pieces of 'tensor<2xf32>', not 'tensor<1xf32>'}}
  %1 = ds.reduce_scatter sum %x over @mesh ["data"] dims [0] for gradient : (tensor<5xf32>) -> tensor<1xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<2xf32>) {
  // expected-error@+1 {{'ds.all_gather' op cuts 'tensor<9xf32>' along dimension 0 over 4 ranks, which makes pieces of 'tensor<3xf32>', not 'tensor<2xf32>'}}
  %0 = ds.all_gather %x over @mesh ["data"] dims [0] for parameter : (tensor<2xf32>) -> tensor<9xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.all_slice' op cuts 'tensor<8xf32>' along dimension 0 over 4 ranks}}
  %0 = ds.all_slice %x over @mesh ["data"] dim 0 : tensor<8xf32> -> tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.reduce_scatter' op cuts operand 0 along dimension 1, but it is a 'tensor<8xf32>'}}
  %0 = ds.reduce_scatter sum %x over @mesh ["data"] dims [1] for gradient : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.reduce_scatter' op has 1 operands, but 2 dims}}
  %0 = ds.reduce_scatter sum %x over @mesh ["data"] dims [0, 0] for gradient : (tensor<8xf32>) -> tensor<2xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.all_reduce' op must give the types that it takes}}
  %0 = ds.all_reduce sum %x over @mesh ["data"] for gradient : (tensor<8xf32>) -> tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %y: tensor<8xf64>) {
  // expected-error@+1 {{'ds.all_reduce' op carries one element type per message, got 'f32' and 'f64'}}
  %0:2 = ds.all_reduce sum %x, %y over @mesh ["data"] for gradient : (tensor<8xf32>, tensor<8xf64>) -> (tensor<8xf32>, tensor<8xf64>)
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xi32>) {
  // expected-error@+1 {{'ds.all_reduce' op takes the mean of integers}}
  %0 = ds.all_reduce mean %x over @mesh ["data"] for metric : (tensor<8xi32>) -> tensor<8xi32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.all_reduce' op names axis "x", which mesh @mesh does not have}}
  %0 = ds.all_reduce sum %x over @mesh ["x"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.all_reduce' op names axis "data" twice}}
  %0 = ds.all_reduce sum %x over @mesh ["data", "data"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f() {
  // expected-error@+1 {{'ds.all_reduce' op needs at least one operand}}
  "ds.all_reduce"() {reduction = #ds.reduction<sum>, mesh = @mesh, axes = ["data"], purpose = #ds.purpose<metric>} : () -> ()
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %c: i1) {
  scf.if %c {
    // expected-error@+1 {{'ds.all_reduce' op needs all ranks, but may not run equally often on each: it lies in 'scf.if'}}
    %0 = ds.all_reduce sum %x over @mesh ["data"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  }
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  scf.for %i = %c0 to %c4 step %c1 {
    %0 = ds.all_reduce sum %x over @mesh ["data"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    // expected-error@+1 {{it lies in 'scf.for' whose bounds are not constants}}
    %0 = ds.all_reduce sum %x over @mesh ["data"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  }
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %c: i1) {
  scf.while : () -> () {
    scf.condition(%c)
  } do {
    %f = ds.async on #ds.queue<comm> {
      // expected-error@+1 {{'ds.all_gather' op needs all ranks, but may not run equally often on each: it lies in 'scf.while'}}
      %0 = ds.all_gather %x over @mesh ["data"] dims [0] for metric : (tensor<8xf32>) -> tensor<32xf32>
      ds.yield %0 : tensor<32xf32>
    } : !ds.future<tensor<32xf32>>
    %1 = ds.await %f : !ds.future<tensor<32xf32>>
    scf.yield
  }
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %c: i1) {
  scf.if %c {
    // A norm of whole tensors needs no other rank, one of parts does.
    %0 = ds.global_norm %x : tensor<8xf32>
    // expected-error@+1 {{'ds.global_norm' op needs all ranks}}
    %1 = ds.global_norm %x over @mesh ["data"] sharded [true] : tensor<8xf32>
  }
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %c: i1) {
  scf.if %c {
    // expected-error@+1 {{'ds.combine' op needs all ranks}}
    %0 = ds.combine mean %x over @mesh ["data"] for gradient : tensor<8xf32>
  }
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%x: tensor<8xf32>, %c: i1) {
  scf.if %c {
    // expected-error@+1 {{'ds.reshard' op needs all ranks}}
    %0 = ds.reshard sum %x from #sdy.sharding<@mesh, [{"data"}]> to #sdy.sharding<@mesh, [{}]> for parameter : tensor<8xf32>
  }
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.transfer' op copies from and to the same memory space}}
  %0 = ds.transfer %x from host to host : tensor<8xf32>
  return
}
