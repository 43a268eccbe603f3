//===- Symbols.cpp - What compiled steps may call ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "deepstep/runtime.h"

const ds_rt_symbol *ds_rt_symbols(int32_t *count) {
#define SYMBOL(name)                                                           \
  {                                                                            \
    #name, reinterpret_cast<void *>(&name)                                     \
  }
  static const ds_rt_symbol symbols[] = {
      SYMBOL(ds_rt_launch),
      SYMBOL(ds_rt_matmul),
      SYMBOL(ds_rt_copy),
      SYMBOL(ds_rt_read_scalar),
      SYMBOL(ds_rt_shard),
      SYMBOL(ds_rt_unshard),
      SYMBOL(ds_rt_async),
      SYMBOL(ds_rt_await),
      SYMBOL(ds_rt_reduce_scatter),
      SYMBOL(ds_rt_all_gather),
      SYMBOL(ds_rt_all_reduce),
      SYMBOL(ds_rt_launch_gpu),
      SYMBOL(ds_rt_all_to_all),
      SYMBOL(ds_rt_broadcast),
      SYMBOL(ds_rt_permute),
      SYMBOL(ds_rt_attention),
      SYMBOL(ds_rt_attention_gradients),
      SYMBOL(ds_rt_matmul_epilogue),
  };
#undef SYMBOL
  *count = sizeof(symbols) / sizeof(symbols[0]);
  return symbols;
}
