// Levels 0, 3 and 4 say by themselves how far they are compiled.
// RUN: not ds-run --steps=1 %s 2>&1 | FileCheck %s
// CHECK: levels-errors.mlir:[[#@LINE+2]]:1: error: is of level 1 or 2
// CHECK: ds-run: error: '{{.*}}levels-errors.mlir' was not compiled
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  ds.return
}
