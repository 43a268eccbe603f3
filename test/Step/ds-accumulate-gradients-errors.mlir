// RUN: not ds-opt --ds-accumulate-gradients="steps=0" %s 2>&1 | FileCheck %s

// CHECK: error: {{.*}}steps
ds.step @train() {
  ds.return
}
