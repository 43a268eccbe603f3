// Functions that cannot run as they are.
// RUN: ds-opt --ds-wrap-function -split-input-file -verify-diagnostics %s

// expected-error@+1 {{'func.func' op argument 0 has type 'tensor<?xf32>'; every shape must be static: export the function for the shapes that it is to run with}}
func.func @main(%x: tensor<?xf32>) {
  return
}

// -----

// expected-error@+1 {{'func.func' op has no body}}
func.func private @main(tensor<4xf32>)

// -----

// expected-error@+1 {{'func.func' op must have one block; convert control flow to structured form first}}
func.func @main(%x: tensor<4xf32>) {
  cf.br ^bb1
^bb1:
  return
}
