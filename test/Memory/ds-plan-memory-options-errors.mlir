// RUN: not ds-opt --ds-plan-memory=threads=0 %s 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: not ds-opt --ds-plan-memory=matmul-scratch-bytes=-1 %s 2>&1 | FileCheck %s --check-prefix=SCRATCH

// THREADS: error: ds-plan-memory needs threads of at least 1 and matmul-scratch-bytes of at least 0, got 0 and 0
// SCRATCH: error: ds-plan-memory needs threads of at least 1 and matmul-scratch-bytes of at least 0, got 1 and -1
module {}
