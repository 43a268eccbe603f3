// Shardings that do not fit together.
// RUN: ds-opt --ds-partition -split-input-file -verify-diagnostics %s

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // expected-error@+1 {{'ds.write' op writes a value that is replicated to state @m, which is sharded by #sdy.sharding<@mesh, [{"data"}]>; add a ds.reshard}}
  ds.write @m, %x : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @s() {
  %m = ds.read @m : tensor<4xf32>
  // expected-error@+1 {{'ds.write' op writes a value that is sharded by #sdy.sharding<@mesh, [{"data"}]> to state @w, which is replicated; add a ds.reshard}}
  ds.write @w, %m : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @s() {
  // expected-note@+1 {{the operand is sharded by #sdy.sharding<@mesh, [{"data"}]>}}
  %m = ds.read @m : tensor<4xf32>
  // expected-error@+1 {{'ds.reshard' op comes from a sharding other than its operand's}}
  %r = ds.reshard sum %m from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{"data"}]> for parameter : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %m = ds.read @m : tensor<4xf32>
  // expected-error@+1 {{'ds.accumulate' op has operands of different shardings; add a ds.reshard}}
  %r = ds.accumulate %m, %x scale 1.0 : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @s() {
  %m = ds.read @m : tensor<4xf32>
  // expected-error@+1 {{'stablehlo.reverse' op uses a value that is sharded by #sdy.sharding<@mesh, [{"data"}]>, for which it has no rule; reshard it first}}
  %r = stablehlo.reverse %m, dims = [0] : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=4]>
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // expected-error@+1 {{'ds.reshard' op uses a part of axis "data"; only whole axes can be partitioned}}
  %r = ds.reshard sum %x from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{"data":(1)2}]> for parameter : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["a"=2, "b"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"a"}]>}
ds.step @s() {
  %m = ds.read @m : tensor<4xf32>
  // expected-error@+1 {{'ds.reshard' op moves dimension 0 from axes to other, unreduced axes; reshard in two steps}}
  %r = ds.reshard sum %m from #sdy.sharding<@mesh, [{"a"}], unreduced={"b"}> to #sdy.sharding<@mesh, [{"b"}]> for parameter : tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["a"=2, "b"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"a"}]>}
ds.state @n : tensor<4xf32> {role = #ds.role<param>, init = "n", sharding = #sdy.sharding<@mesh, [{"b"}]>}
ds.step @s() {
  %m = ds.read @m : tensor<4xf32>
  %n = ds.read @n : tensor<4xf32>
  // expected-error@+1 {{'ds.global_norm' op has operands that are divided over different axes, ["a"] and ["b"]}}
  %r = ds.global_norm %m, %n : tensor<4xf32>, tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @m : tensor<4xf32> {role = #ds.role<param>, init = "m", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %m = ds.read @m : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %m) -> tensor<4xf32> {
    // expected-error@+1 {{'scf.yield' op operand 0 has another sharding than the loop's initial value}}
    scf.yield %x : tensor<4xf32>
  }
  ds.return
}
