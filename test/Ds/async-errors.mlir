// A future is awaited exactly once, on every path that starts it.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

func.func @never(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.async' op future 0 is never awaited; add a ds.await}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  return
}

// -----

func.func @twice(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.async' op future 0 is awaited twice}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  // expected-note@+1 {{}}
  %0 = ds.await %f : !ds.future<tensor<8xf32>>
  // expected-note@+1 {{}}
  %1 = ds.await %f : !ds.future<tensor<8xf32>>
  return
}

// -----

func.func @second(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.async' op future 1 is never awaited}}
  %f:2 = ds.async on #ds.queue<comm> {
    ds.yield %x, %x : tensor<8xf32>, tensor<8xf32>
  } : !ds.future<tensor<8xf32>>, !ds.future<tensor<8xf32>>
  %0 = ds.await %f#0 : !ds.future<tensor<8xf32>>
  return
}

// -----

func.func @on_one_path(%x: tensor<8xf32>, %c: i1) {
  // expected-error@+1 {{'ds.async' op future 0 is awaited in another block, so perhaps not once each time}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  scf.if %c {
    // expected-note@+1 {{awaited here}}
    %0 = ds.await %f : !ds.future<tensor<8xf32>>
  }
  return
}

// -----

func.func @in_a_loop(%x: tensor<8xf32>, %n: index) {
  // expected-error@+1 {{'ds.async' op future 0 is awaited in another block, so perhaps not once each time}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  scf.for %i = %n to %n step %n {
    // expected-note@+1 {{awaited here}}
    %0 = ds.await %f : !ds.future<tensor<8xf32>>
  }
  return
}

// -----

func.func @passed_on(%x: tensor<8xf32>) -> !ds.future<tensor<8xf32>> {
  // expected-error@+1 {{'ds.async' op future 0 may only be used by a ds.await}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  // expected-note@+1 {{used here}}
  return %f : !ds.future<tensor<8xf32>>
}

// -----

func.func @from_outside(%f: !ds.future<tensor<8xf32>>) {
  // expected-error@+1 {{'ds.await' op waits for a future that no ds.async gives}}
  %0 = ds.await %f : !ds.future<tensor<8xf32>>
  return
}

// -----

func.func @nested(%x: tensor<8xf32>) {
  // expected-note@+1 {{the outer one}}
  %f = ds.async on #ds.queue<comm> {
    // expected-error@+1 {{'ds.async' op lies in another ds.async, which could wait for itself}}
    %g = ds.async on #ds.queue<comm> {
      ds.yield %x : tensor<8xf32>
    } : !ds.future<tensor<8xf32>>
    %0 = ds.await %g : !ds.future<tensor<8xf32>>
    ds.yield %0 : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  %1 = ds.await %f : !ds.future<tensor<8xf32>>
  return
}

// -----

func.func @types(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.async' op yields ('tensor<8xf32>'), but its futures promise ('tensor<4xf32>')}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<4xf32>>
  %0 = ds.await %f : !ds.future<tensor<4xf32>>
  return
}

// -----

func.func @no_value(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.async' op yields ('tensor<8xf32>'), but its futures promise ()}}
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<none>
  ds.await %f : !ds.future<none>
  return
}

// -----

func.func @no_future() {
  // expected-error@+1 {{'ds.async' op needs a future; without a value it is !ds.future<none>}}
  "ds.async"() <{queue = #ds.queue<comm>}> ({
    ds.yield
  }) : () -> ()
  return
}

// -----

func.func @result(%x: tensor<8xf32>) {
  %f = ds.async on #ds.queue<comm> {
    ds.yield %x : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  // expected-error@+1 {{'ds.await' op must give the value of '!ds.future<tensor<8xf32>>'}}
  "ds.await"(%f) : (!ds.future<tensor<8xf32>>) -> ()
  return
}
