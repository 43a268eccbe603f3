// RUN: not ds-opt --ds-batch-kernels="max-bytes=-1" %s 2>&1 | FileCheck %s
// CHECK: error: ds-batch-kernels: max-bytes must not be negative, got -1
module {
}
