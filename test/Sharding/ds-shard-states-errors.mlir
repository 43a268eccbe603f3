// RUN: not ds-opt --ds-shard-states="stage=3" %s 2>&1 | FileCheck %s

// CHECK: error: {{.*}}stage
ds.step @train() {
  ds.return
}
