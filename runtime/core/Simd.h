//===- Simd.h - One function, several instruction sets -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_SIMD_H
#define DEEPSTEP_RUNTIME_CORE_SIMD_H

/// Before a function: compiles it for several instruction sets; the loader
/// picks the machine's. The runtime itself is built for the oldest x86-64. Not
/// under sanitizers, whose checks cannot run as early as the choice is made.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||     \
    __has_feature(undefined_behavior_sanitizer)
#define DEEPSTEP_SIMD_CLONES
#endif
#endif
#if !defined(DEEPSTEP_SIMD_CLONES)
#if defined(__x86_64__) && defined(__clang__)
#define DEEPSTEP_SIMD_CLONES                                                   \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DEEPSTEP_SIMD_CLONES
#endif
#endif

#endif // DEEPSTEP_RUNTIME_CORE_SIMD_H
