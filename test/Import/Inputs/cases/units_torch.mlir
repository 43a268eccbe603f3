module {
  func.func @main(%arg0: !torch.vtensor<[1,3,1],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,1],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[2,3,3],f32>, !torch.vtensor<[5,3,2],f32>, !torch.vtensor<[1,6,1],f32>, !torch.vtensor<[1,6,2],f32>) {
    %int-1 = torch.constant.int -1
    %int0 = torch.constant.int 0
    %int6 = torch.constant.int 6
    %int5 = torch.constant.int 5
    %int1 = torch.constant.int 1
    %int4 = torch.constant.int 4
    %int3 = torch.constant.int 3
    %int2 = torch.constant.int 2
    %0 = torch.aten.squeeze.dim %arg0, %int2 : !torch.vtensor<[1,3,1],f32>, !torch.int -> !torch.vtensor<[1,3],f32>
    %1 = torch.aten.squeeze.dim %0, %int0 : !torch.vtensor<[1,3],f32>, !torch.int -> !torch.vtensor<[3],f32>
    %2 = torch.aten.squeeze.dim %arg0, %int0 : !torch.vtensor<[1,3,1],f32>, !torch.int -> !torch.vtensor<[3,1],f32>
    %3 = torch.prim.ListConstruct %int2, %int3, %int4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %4 = torch.aten.broadcast_to %arg0, %3 : !torch.vtensor<[1,3,1],f32>, !torch.list<int> -> !torch.vtensor<[2,3,4],f32>
    %5 = torch.prim.ListConstruct %int2, %int3, %int3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %6 = torch.aten.broadcast_to %arg0, %5 : !torch.vtensor<[1,3,1],f32>, !torch.list<int> -> !torch.vtensor<[2,3,3],f32>
    %7 = torch.prim.ListConstruct %int5, %int3, %int2 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %8 = torch.aten.broadcast_to %arg0, %7 : !torch.vtensor<[1,3,1],f32>, !torch.list<int> -> !torch.vtensor<[5,3,2],f32>
    %9 = torch.aten.unsqueeze %arg0, %int2 : !torch.vtensor<[1,3,1],f32>, !torch.int -> !torch.vtensor<[1,3,1,1],f32>
    %10 = torch.prim.ListConstruct %int1, %int3, %int2, %int1 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %11 = torch.aten.broadcast_to %9, %10 : !torch.vtensor<[1,3,1,1],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2,1],f32>
    %12 = torch.prim.ListConstruct %int1, %int6, %int1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %13 = torch.aten.view %11, %12 : !torch.vtensor<[1,3,2,1],f32>, !torch.list<int> -> !torch.vtensor<[1,6,1],f32>
    %14 = torch.aten.unsqueeze %arg0, %int1 : !torch.vtensor<[1,3,1],f32>, !torch.int -> !torch.vtensor<[1,1,3,1],f32>
    %15 = torch.prim.ListConstruct %int1, %int2, %int3, %int2 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %16 = torch.aten.broadcast_to %14, %15 : !torch.vtensor<[1,1,3,1],f32>, !torch.list<int> -> !torch.vtensor<[1,2,3,2],f32>
    %17 = torch.prim.ListConstruct %int1, %int-1, %int2 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %18 = torch.aten.view %16, %17 : !torch.vtensor<[1,2,3,2],f32>, !torch.list<int> -> !torch.vtensor<[1,6,2],f32>
    return %1, %2, %4, %6, %8, %13, %18 : !torch.vtensor<[3],f32>, !torch.vtensor<[3,1],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[2,3,3],f32>, !torch.vtensor<[5,3,2],f32>, !torch.vtensor<[1,6,1],f32>, !torch.vtensor<[1,6,2],f32>
  }
}
