// RUN: not ds-opt --ds-bucket-collectives="reduce-bucket-size=0" %s 2>&1 | FileCheck %s

// CHECK: error: {{.*}}bucket sizes must be at least 1
ds.step @train() {
  ds.return
}
