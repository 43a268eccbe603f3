//===- Batch.cpp - The three batch sizes ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The same triples are accepted as in DeepSpeed, which divides with floor and
// finds the remainder in a final equality; here the message says at once which
// number does not divide.
//
//===----------------------------------------------------------------------===//
#include "Resolve.h"

namespace deepstep::config {

static std::string named(const char *name, int64_t value) {
  return std::string(name) + " (" + std::to_string(value) + ")";
}

/// The product of positive numbers, or nothing if int64_t cannot hold it.
static std::optional<int64_t> multiply(std::initializer_list<int64_t> factors) {
  int64_t product = 1;
  for (int64_t factor : factors)
    if (__builtin_mul_overflow(product, factor, &product))
      return std::nullopt;
  return product;
}

std::optional<BatchSizes> resolveBatch(std::optional<int64_t> train,
                                       std::optional<int64_t> micro,
                                       std::optional<int64_t> accumulation,
                                       int64_t world, std::string &problem) {
  constexpr const char *tb = "train_batch_size";
  constexpr const char *mb = "train_micro_batch_size_per_gpu";
  constexpr const char *gas = "gradient_accumulation_steps";
  std::string ofWorld = named("world size", world);

  if (!train && !micro) {
    problem = std::string("either '") + tb + "' or '" + mb + "' must be given";
    if (accumulation)
      problem += ", besides " + named(gas, *accumulation);
    return std::nullopt;
  }
  BatchSizes sizes;
  sizes.world = world;
  if (!train) {
    sizes.micro = *micro;
    sizes.gradientAccumulation = accumulation.value_or(1);
    auto product = multiply({sizes.micro, sizes.gradientAccumulation, world});
    if (!product) {
      problem = named(mb, sizes.micro) + " * " +
                named(gas, sizes.gradientAccumulation) + " * " + ofWorld +
                " is too large";
      return std::nullopt;
    }
    sizes.train = *product;
    return sizes;
  }

  // What remains is a division of the whole batch by the two known numbers.
  sizes.train = *train;
  if (micro && accumulation) {
    sizes.micro = *micro;
    sizes.gradientAccumulation = *accumulation;
    auto product = multiply({*micro, *accumulation, world});
    if (product == *train)
      return sizes;
    problem = named(tb, *train) + " must equal " + named(mb, *micro) + " * " +
              named(gas, *accumulation) + " * " + ofWorld + ", which is " +
              (product ? std::to_string(*product) : "far larger");
    return std::nullopt;
  }
  int64_t known = micro ? *micro : accumulation.value_or(1);
  auto divisor = multiply({known, world});
  if (divisor && *train % *divisor == 0) {
    int64_t quotient = *train / *divisor;
    sizes.micro = micro ? *micro : quotient;
    sizes.gradientAccumulation = micro ? quotient : known;
    return sizes;
  }
  problem = named(tb, *train) + " must be a multiple of ";
  if (micro)
    problem += named(mb, *micro) + " * ";
  else if (accumulation)
    problem += named(gas, *accumulation) + " * ";
  problem += ofWorld;
  if (divisor && known != 1)
    problem += ", which is " + std::to_string(*divisor);
  problem +=
      std::string("; '") + (micro ? gas : mb) + "' would not be a whole number";
  return std::nullopt;
}

} // namespace deepstep::config
