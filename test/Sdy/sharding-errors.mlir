// RUN: ds-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{mesh axis "x" is given twice}}
sdy.mesh @mesh = <["x"=2, "x"=2]>

// -----

// expected-error @+1 {{mesh axis "x" must have a positive size}}
sdy.mesh @mesh = <["x"=0]>

// -----

// expected-error @+1 {{a mesh axis must have a name}}
sdy.mesh @mesh = <[""=2]>

// -----

// expected-error @+1 {{mesh has too many devices}}
sdy.mesh @mesh = <["x"=9223372036854775807, "y"=2]>

// -----

// expected-error @+1 {{device_ids must list the numbers from 0 to 3 once each}}
sdy.mesh @mesh = <["x"=4], device_ids=[0, 1, 2, 4]>

// -----

// expected-error @+1 {{a mesh without axes has one device id, which is not negative}}
sdy.mesh @mesh = <[], device_ids=[0, 1]>

// -----

// expected-error @+1 {{'func.func' op names a mesh that does not exist: @mesh}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op axis "y" is not in the mesh}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"y"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op sharding has 1 dimensions, but the tensor has 2}}
func.func @f(%x: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op only ranked tensors are sharded, not 'i32'}}
func.func @f(%x: i32 {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <[], device_ids=[0]>
// expected-error @+1 {{'func.func' op a sharding over a single device names no dimensions and no axes}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{axis "x" is used twice in one sharding}}
func.func @f(%x: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{axis "x" is used twice in one sharding}}
func.func @f(%x: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)4}, {"x":(2)4}]>}) {
  return
}

// -----

// A part that would end behind 2^64.
sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{axis "x" is used twice in one sharding}}
func.func @f(%x: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(4611686018427387904)4611686018427387904}, {"x":(4611686018427387904)4}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{'func.func' op sub-axis (2)3 is not a part of axis "x" of size 8}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(2)3}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{sub-axis size must be greater than 1}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(2)1}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{`?` must be last}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{?, "x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{expected a priority such as p1}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}q1]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{a closed dimension without axes has no priority}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}p1]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{expected `replicated` or `unreduced`, each once}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}], reduced={"x"}>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
// expected-error @+1 {{'func.func' op sdy.sharding of an argument or result must be a #sdy.sharding}}
func.func @f(%x: tensor<16xf32> {sdy.sharding = "x"}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
func.func @f(%x: tensor<16xf32>) {
  // expected-error @+1 {{'sdy.sharding_constraint' op axis "y" is not in the mesh}}
  %0 = sdy.sharding_constraint %x <@mesh, [{"y"}]> : tensor<16xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=8]>
func.func @f(%x: tensor<16xf32>) {
  // expected-error @+1 {{'stablehlo.add' op has 1 results, but 0 shardings}}
  %0 = stablehlo.add %x, %x {sdy.sharding = #sdy.sharding_per_value<[]>} : tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<16xf32>) {
  // expected-error @+1 {{a factor has no size}}
  %0 = stablehlo.custom_call @f(%x) {sdy.sharding_rule = #sdy.op_sharding_rule<([j])->([i]) {i=16}>} : (tensor<16xf32>) -> tensor<16xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{'func.func' op replicated and unreduced axes must be in the order of the mesh: {"x", "y"}}}
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{}, {}], replicated={"y", "x"}>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{'func.func' op replicated and unreduced axes must be in the order of the mesh: {"x", "y"}}}
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{}, {}], unreduced={"y", "x"}>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{two parts of axis "x" that follow each other are one part}}
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x":(1)2, "x":(2)2}, {}]>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{'func.func' op two parts of axis "x" that follow each other are one part}}
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{}, {}], replicated={"x":(1)2, "x":(2)2}>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{'func.func' op a dimension of size 0 cannot be split}}
func.func @f(%a: tensor<0xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{expected sum, max or min}}
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{}, {}], unreduced=mean{"x"}>}) {
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
// expected-error @+1 {{'func.func' op only ranked tensors are sharded, not '!stablehlo.token'}}
func.func @f(%a: !stablehlo.token {sdy.sharding = #sdy.sharding<@m, [], replicated={"x"}>}) {
  return
}
