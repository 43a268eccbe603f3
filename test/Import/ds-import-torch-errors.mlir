// RUN: ds-opt --ds-import-torch --split-input-file --verify-diagnostics %s

func.func @unknown(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32> {
  // expected-error @below {{'torch.aten.bessel' is not an operation that can be imported; let torch-mlir decompose it}}
  %0 = torch.aten.bessel %x : !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

func.func @operator(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32> {
  // expected-error @below {{'torch.aten.erfc' is not an operation that can be imported}}
  %0 = torch.operator "torch.aten.erfc"(%x) : (!torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

// expected-error @below {{has a tensor of type '!torch.vtensor<[?,4],f32>'; every shape must be static: export the module for the shapes that it is to run with, without dynamic_shapes}}
func.func @dynamic(%x: !torch.vtensor<[?,4],f32>) -> !torch.vtensor<[?,4],f32> {
  return %x : !torch.vtensor<[?,4],f32>
}

// -----

// expected-error @below {{the element type must be known}}
func.func @untyped(%x: !torch.vtensor<[4],unk>) -> !torch.vtensor<[4],unk> {
  return %x : !torch.vtensor<[4],unk>
}

// -----

// expected-error @below {{there are no such elements in StableHLO}}
func.func @complex(%x: !torch.vtensor<[4],complex<f32>>) -> !torch.vtensor<[4],complex<f32>> {
  return %x : !torch.vtensor<[4],complex<f32>>
}

// -----

// expected-error @below {{takes or returns '!torch.int'; only tensors are supported}}
func.func @number(%x: !torch.vtensor<[4],f32>, %n: !torch.int) -> !torch.vtensor<[4],f32> {
  // expected-error @below {{operand 1, a '!torch.int', is not a constant; export the module with numbers, lists and flags as constants}}
  %0 = torch.aten.mul.Scalar %x, %n : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

func.func @dropout(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32> {
  %p = torch.constant.float 1.000000e-01
  %true = torch.constant.bool true
  // expected-error @below {{cannot be imported: it drops elements at random; set its probability to 0 or export the module after eval()}}
  %0 = torch.aten.dropout %x, %p, %true : !torch.vtensor<[4],f32>, !torch.float, !torch.bool -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

func.func @dim(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[4],f32> {
  %int3 = torch.constant.int 3
  %false = torch.constant.bool false
  // expected-error @below {{cannot be imported: dimension 3 is none of rank 1}}
  %0 = torch.aten._softmax %x, %int3, %false : !torch.vtensor<[4],f32>, !torch.int, !torch.bool -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// -----

func.func @sizes(%x: !torch.vtensor<[4,3],f32>, %y: !torch.vtensor<[4,3],f32>) -> !torch.vtensor<[4,3],f32> {
  // expected-error @below {{cannot be imported: sizes 3 and 4 cannot be multiplied}}
  %0 = torch.aten.mm %x, %y : !torch.vtensor<[4,3],f32>, !torch.vtensor<[4,3],f32> -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// -----

func.func @elements(%x: !torch.vtensor<[4,3],f32>) -> !torch.vtensor<[5],f32> {
  %int5 = torch.constant.int 5
  %0 = torch.prim.ListConstruct %int5 : (!torch.int) -> !torch.list<int>
  // expected-error @below {{cannot be imported: the result has 5 elements instead of 12}}
  %1 = torch.aten.view %x, %0 : !torch.vtensor<[4,3],f32>, !torch.list<int> -> !torch.vtensor<[5],f32>
  return %1 : !torch.vtensor<[5],f32>
}

// -----

func.func @result(%x: !torch.vtensor<[4],f32>) -> !torch.vtensor<[5],f32> {
  // expected-error @below {{cannot be imported: its result 0 would be tensor<4xf32> instead of !torch.vtensor<[5],f32>}}
  %0 = torch.aten.exp %x : !torch.vtensor<[4],f32> -> !torch.vtensor<[5],f32>
  return %0 : !torch.vtensor<[5],f32>
}

// -----

func.func @mode(%x: !torch.vtensor<[1,1,2,2],f32>) -> !torch.vtensor<[1,1,4,4],f32> {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %two = torch.constant.float 2.000000e+00
  %mode = torch.constant.str "bicubic"
  %0 = torch.prim.ListConstruct %two, %two : (!torch.float, !torch.float) -> !torch.list<float>
  // expected-error @below {{cannot be imported: its mode is "bicubic", but "nearest" is known}}
  %1 = torch.aten.__interpolate.size_list_scale_list %x, %none, %0, %mode, %none, %none, %false : !torch.vtensor<[1,1,2,2],f32>, !torch.none, !torch.list<float>, !torch.str, !torch.none, !torch.none, !torch.bool -> !torch.vtensor<[1,1,4,4],f32>
  return %1 : !torch.vtensor<[1,1,4,4],f32>
}

// -----

// expected-error @below {{has a tensor of type '!torch.vtensor<[4294967296,4294967296],f32>'; it has 2^56 bytes or more}}
func.func @huge(%x: !torch.vtensor<[4294967296,4294967296],f32>) {
  return
}

// -----

// The square of the factor does not fit in 64 bits.
func.func @shuffle(%x: !torch.vtensor<[1,4,2,2],f32>) -> !torch.vtensor<[1,1,4,4],f32> {
  %r = torch.constant.int 4294967296
  // expected-error @below {{cannot be imported: the channels cannot be shuffled}}
  %0 = torch.aten.pixel_shuffle %x, %r : !torch.vtensor<[1,4,2,2],f32>, !torch.int -> !torch.vtensor<[1,1,4,4],f32>
  return %0 : !torch.vtensor<[1,1,4,4],f32>
}
