// RUN: ds-opt %s --split-input-file --verify-diagnostics

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32>) {
  // expected-error @+1 {{'sdy.all_gather' op operand must have a sharding}}
  %0 = sdy.all_gather [{"x"}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_gather' op operand and result must have the same mesh}}
  %0 = sdy.all_gather [{"x"}, {}] %a out_sharding=<@n, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_gather' op has axes for 1 dimensions, but 2 dimensions}}
  %0 = sdy.all_gather [{"x"}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_gather' op dimension 0 does not fit: one side has the axes {"y"}, the other {"x"}}}
  %0 = sdy.all_gather [{"y"}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_gather' op dimension 0 does not fit: one side has the axes {"x":(2)2, "x":(1)2}, the other {"x"}}}
  %0 = sdy.all_gather [{"x":(1)2}, {}] %a out_sharding=<@m, [{"x":(2)2}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_gather' op axis "w" is not in the mesh}}
  %0 = sdy.all_gather [{"w"}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{custom op 'sdy.all_gather' axis "x" is listed twice}}
  %0 = sdy.all_gather [{"x", "x"}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{custom op 'sdy.all_gather' two parts of axis "x" that follow each other are one part}}
  %0 = sdy.all_gather [{"x":(1)2, "x":(2)2}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_slice' op dimension 0 does not fit: one side has the axes {"x", "y"}, the other {"y", "x"}}}
  %0 = sdy.all_slice [{"y"}, {}] %a out_sharding=<@m, [{"y", "x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_slice' op names a mesh that does not exist: @o}}
  %0 = sdy.all_slice [{}, {"y"}] %a out_sharding=<@o, [{"x"}, {"y"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_slice' op sharding has 1 dimensions, but the tensor has 2}}
  %0 = sdy.all_slice [{}, {"y"}] %a out_sharding=<@m, [{"x"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op must move axes}}
  %0 = sdy.all_to_all [] %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op 2 is not a dimension of rank 2}}
  %0 = sdy.all_to_all [{"x"}: 0->2] %a out_sharding=<@m, [{}, {"x"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op dimension 0 is in two moves}}
  %0 = sdy.all_to_all [{"x"}: 0->0] %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op dimension 1 does not fit: one side has the axes {"x"}, the other {"y"}}}
  %0 = sdy.all_to_all [{"x"}: 0->1] %a out_sharding=<@m, [{}, {"y"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op dimension 0 does not fit: one side has the axes {"x", "y"}, the other {"x"}}}
  %0 = sdy.all_to_all [{"y"}: 0->1] %a out_sharding=<@m, [{"x"}, {"y"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8x8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}, {"y"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op moves must be in the order of their sources}}
  %0 = sdy.all_to_all [{"y"}: 2->3, {"x"}: 0->1] %a out_sharding=<@m, [{}, {"x"}, {}, {"y"}]> : tensor<8x8x8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}, {"y"}]>}) {
  // expected-error @+1 {{'sdy.all_to_all' op dimension 2 does not fit: one side has the axes {"y"}, the other {}}}
  %0 = sdy.all_to_all [{"x"}: 0->1] %a out_sharding=<@m, [{}, {"x"}, {}]> : tensor<8x8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.collective_permute' op dimension 0 has 4 pieces, but then 2}}
  %0 = sdy.collective_permute %a out_sharding=<@m, [{"y"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.collective_permute' op operand and result must have the same mesh}}
  %0 = sdy.collective_permute %a out_sharding=<@n, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_reduce' op dimension 0 does not fit: one side has the axes {"x"}, the other {}}}
  %0 = sdy.all_reduce {"y"} %a out_sharding=<@m, [{}, {"x"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_reduce' op axis {"x"} must not be one of those that split or replicate the operand}}
  %0 = sdy.all_reduce {"x"} %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}], unreduced={"y"}>}) {
  // expected-error @+1 {{'sdy.all_reduce' op axis {"y"} must not be one of the result's unreduced axes}}
  %0 = sdy.all_reduce {"y"} %a out_sharding=<@m, [{"x"}, {}], unreduced={"y"}> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_reduce' op axes must be in the order of the mesh}}
  %0 = sdy.all_reduce {"z", "y"} %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}], unreduced={"y"}>}) {
  // expected-error @+1 {{'sdy.all_reduce' op operand has partial values for sum, not max}}
  %0 = sdy.all_reduce max {"y"} %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.all_reduce' op result must not become unreduced along {"z"}}}
  %0 = sdy.all_reduce {"y"} %a out_sharding=<@m, [{"x"}, {}], unreduced={"z"}> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.reduce_scatter' op dimension 0 does not fit: one side has the axes {"x", "y"}, the other {"x"}}}
  %0 = sdy.reduce_scatter [{"y"}, {}] %a out_sharding=<@m, [{"x"}, {"y"}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}], unreduced={"y"}>}) {
  // expected-error @+1 {{'sdy.reduce_scatter' op operand has partial values for sum, not min}}
  %0 = sdy.reduce_scatter min [{"y"}, {}] %a out_sharding=<@m, [{"x", "y"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.sharded_to_unreduced' op result must be unreduced along {"x"}}}
  %0 = sdy.sharded_to_unreduced [{"x"}, {}] %a out_sharding=<@m, [{}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.sharded_to_unreduced' op makes sums, not partial values of another kind}}
  %0 = sdy.sharded_to_unreduced [{"x"}, {}] %a out_sharding=<@m, [{}, {}], unreduced=max{"x"}> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.replicated_to_unreduced' op must have axes}}
  %0 = sdy.replicated_to_unreduced {} %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.replicated_to_unreduced' op axis {"x"} must not be one of those that split or do not reduce the operand}}
  %0 = sdy.replicated_to_unreduced {"x"} %a out_sharding=<@m, [{"x"}, {}]> : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2, "z"=2]>
sdy.mesh @n = <["x"=2]>
func.func @f(%a: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@m, [{"x"}, {}]>}) {
  // expected-error @+1 {{'sdy.replicated_to_unreduced' op result must be unreduced along {"y"}}}
  %0 = sdy.replicated_to_unreduced {"y"} %a out_sharding=<@m, [{"x"}, {}], unreduced={"z"}> : tensor<8x8xf32>
  return
}
