module {
  func.func @main(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[2,2,3],f32>, !torch.vtensor<[2,3,2],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[4,3],f32>) {
    %int1 = torch.constant.int 1
    %int3 = torch.constant.int 3
    %int2 = torch.constant.int 2
    %int-1 = torch.constant.int -1
    %int0 = torch.constant.int 0
    %0 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
    %1 = torch.aten.cat %0, %int0 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[4,3],f32>
    %2 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
    %3 = torch.aten.cat %2, %int-1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[2,6],f32>
    %4 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
    %5 = torch.aten.cat %4, %int0 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[4,3],f32>
    %6 = torch.prim.ListConstruct %int2, %int2, %int3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %7 = torch.aten.view %5, %6 : !torch.vtensor<[4,3],f32>, !torch.list<int> -> !torch.vtensor<[2,2,3],f32>
    %8 = torch.aten.unsqueeze %arg0, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3,1],f32>
    %9 = torch.aten.unsqueeze %arg1, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3,1],f32>
    %10 = torch.prim.ListConstruct %8, %9 : (!torch.vtensor<[2,3,1],f32>, !torch.vtensor<[2,3,1],f32>) -> !torch.list<vtensor>
    %11 = torch.aten.cat %10, %int2 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[2,3,2],f32>
    %12 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
    %13 = torch.aten.cat %12, %int1 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[2,6],f32>
    %14 = torch.prim.ListConstruct %arg0, %arg1 : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>) -> !torch.list<vtensor>
    %15 = torch.aten.cat %14, %int0 : !torch.list<vtensor>, !torch.int -> !torch.vtensor<[4,3],f32>
    return %1, %3, %7, %11, %13, %15 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[2,2,3],f32>, !torch.vtensor<[2,3,2],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[4,3],f32>
  }
}
