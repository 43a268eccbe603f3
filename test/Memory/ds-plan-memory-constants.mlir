// RUN: ds-opt --ds-plan-memory="constants-in-arena" %s | FileCheck %s
// RUN: ds-opt --ds-plan-memory %s | FileCheck %s --check-prefix=HOST

// A kernel reads the copy in the arena.
// CHECK: ds.program @s
// CHECK: %[[GLOBAL:.*]] = memref.get_global @s_constant_0
// CHECK: %[[COPY:.*]] = ds.buffer 64 : memref<3xf32>
// CHECK: ds.copy %[[GLOBAL]] to %[[COPY]]
// CHECK: ds.launch @k on #ds.queue<compute>(%[[COPY]], %{{.*}} :

// HOST: ds.program @s
// HOST-NOT: ds.copy
// HOST: %[[GLOBAL:.*]] = memref.get_global @s_constant_0
// HOST: ds.launch @k on #ds.queue<compute>(%[[GLOBAL]], %{{.*}} :
ds.step @s() -> (tensor<3xf32> {ds.metric = "y"}) {
  %c = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %e = tensor.empty() : tensor<3xf32>
  %y = ds.kernel "k" (%c : tensor<3xf32>) init(%e : tensor<3xf32>) range 3 grain 1 inplace [] {
  ^bb0(%a: memref<3xf32>, %o: memref<3xf32>, %lo: index, %hi: index):
    %c1 = arith.constant 1 : index
    scf.for %i = %lo to %hi step %c1 {
      %v = memref.load %a[%i] : memref<3xf32>
      memref.store %v, %o[%i] : memref<3xf32>
    }
  } : tensor<3xf32>
  ds.return %y : tensor<3xf32>
}
