//===- CopyTest.cpp - Copies, shards and unshards ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "RuntimeTest.h"

#include <gtest/gtest.h>
#include <numeric>
#include <vector>

namespace {

TEST(Copy, AllSizes) {
  Context ctx = makeContext(3);
  for (int64_t bytes : {0, 1, 63, 64, 65, 1000, 200000, 1000001}) {
    std::vector<char> src(bytes), dst(bytes + 1, 77);
    for (int64_t i = 0; i < bytes; ++i)
      src[i] = static_cast<char>(i * 7);
    ds_rt_copy(ctx.get(), dst.data(), src.data(), bytes);
    EXPECT_TRUE(std::equal(src.begin(), src.end(), dst.begin()));
    EXPECT_EQ(dst[bytes], 77);
  }
}

/// Cuts a tensor into all of its pieces, checks each against the definition,
/// and puts it together again.
void checkShards(ds_rt_context *ctx, int64_t outer, int64_t dim, int64_t inner,
                 int64_t pieces) {
  int64_t chunk = (dim + pieces - 1) / pieces;
  ds_rt_shard_desc desc{outer, dim, inner, chunk, sizeof(int32_t), 0};
  std::vector<int32_t> tensor(outer * dim * inner);
  std::iota(tensor.begin(), tensor.end(), 1);
  std::vector<int32_t> rebuilt(tensor.size());
  for (int64_t index = 0; index < pieces; ++index) {
    std::vector<int32_t> piece(outer * chunk * inner, -1);
    ds_rt_shard(ctx, &desc, tensor.data(), piece.data(), index);
    for (int64_t o = 0; o < outer; ++o)
      for (int64_t d = 0; d < chunk; ++d)
        for (int64_t i = 0; i < inner; ++i) {
          int64_t at = index * chunk + d;
          int32_t expected = at < dim ? tensor[(o * dim + at) * inner + i] : 0;
          ASSERT_EQ(piece[(o * chunk + d) * inner + i], expected);
        }
    ds_rt_unshard(ctx, &desc, piece.data(), rebuilt.data(), index);
  }
  EXPECT_EQ(rebuilt, tensor);
}

TEST(Shard, RoundTrips) {
  Context ctx = makeContext(2);
  for (int64_t outer : {1, 3})
    for (int64_t dim : {1, 5, 8, 300})
      for (int64_t inner : {1, 7, 129})
        for (int64_t pieces : {1, 2, 3, 4, 7})
          checkShards(ctx.get(), outer, dim, inner, pieces);
}

TEST(Shard, LargeEnoughForSeveralThreads) {
  Context ctx = makeContext(3);
  checkShards(ctx.get(), 50, 64, 100, 2);
  checkShards(ctx.get(), 1, 1001, 300, 4);
}

TEST(Shard, OwnPlace) {
  Context ctx = makeContext(1);
  ds_rt_shard_desc desc{1, 4, 1, 4, sizeof(float), 0};
  float tensor[4] = {1, 2, 3, 4}, piece[4] = {};
  ds_rt_shard(ctx.get(), &desc, tensor, piece, -1);
  EXPECT_EQ(piece[3], 4);
}

} // namespace
