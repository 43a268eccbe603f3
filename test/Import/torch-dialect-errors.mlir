// RUN: ds-opt --split-input-file --verify-diagnostics %s

// expected-error @below {{unknown type 'tuple' of the dialect torch}}
func.func private @f(!torch.tuple<int>)

// -----

// expected-error @below {{a size is negative}}
func.func private @f(!torch.vtensor<[-3],f32>)

// -----

func.func @f(%x: !torch.vtensor<[4],f32>) {
  %0 = torch.constant.int 1
  // expected-error @below {{operand #1 must be tensor, but got '!torch.int'}}
  %1 = "torch.aten.mm"(%x, %0) : (!torch.vtensor<[4],f32>, !torch.int) -> !torch.vtensor<[4],f32>
  return
}

// -----

func.func @f(%x: !torch.vtensor<[4],f32>) {
  // expected-error @below {{operand #1 must be number, but got '!torch.vtensor<[4],f32>'}}
  %0 = torch.aten.mul.Scalar %x, %x : !torch.vtensor<[4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
  return
}

// -----

func.func @f(%x: !torch.vtensor<[4],f32>) {
  // expected-error @below {{number of operands and types do not match: got 3 operands and 2 types}}
  %0 = torch.aten.bessel %x, %x, %x : !torch.vtensor<[4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
  return
}
