//===- Polynomial.cpp - Polynomials of numbered symbols ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Polynomial.h"

#include <algorithm>
#include <cmath>

namespace deepstep::cuda {

/// By how much, of the largest coefficient, two may differ that are computed in
/// another order.
static constexpr double kRounding = 1e-9;

void Polynomial::add(const Monomial &monomial, double coefficient) {
  if (coefficient != 0)
    terms[monomial] += coefficient;
}

Polynomial Polynomial::symbol(Symbol symbol) {
  Polynomial result;
  result.add({symbol}, 1);
  return result;
}

Polynomial Polynomial::operator+(const Polynomial &other) const {
  Polynomial result = *this;
  for (const auto &[monomial, coefficient] : other.terms)
    result.add(monomial, coefficient);
  return result;
}

Polynomial Polynomial::operator-(const Polynomial &other) const {
  return *this + other * Polynomial(-1);
}

Polynomial Polynomial::operator*(const Polynomial &other) const {
  Polynomial result;
  if (isLarge() || other.isLarge())
    return isLarge() ? *this : other;
  for (const auto &[mine, coefficient] : terms)
    for (const auto &[theirs, factor] : other.terms) {
      Monomial monomial(mine.size() + theirs.size());
      std::merge(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                 monomial.begin());
      result.add(monomial, coefficient * factor);
    }
  return result;
}

double Polynomial::coefficient(const Monomial &monomial) const {
  auto known = terms.find(monomial);
  return known == terms.end() ? 0 : known->second;
}

std::optional<double> Polynomial::getConstant() const {
  for (const auto &[monomial, coefficient] : terms)
    if (!monomial.empty() && coefficient != 0)
      return std::nullopt;
  return coefficient({});
}

Polynomial Polynomial::getLinearPart() const {
  Polynomial result;
  for (const auto &[monomial, coefficient] : terms)
    if (monomial.size() == 1)
      result.add(monomial, coefficient);
  return result;
}

bool Polynomial::dependsOn(Symbol symbol) const {
  return std::any_of(terms.begin(), terms.end(), [&](const auto &term) {
    return term.second != 0 &&
           std::binary_search(term.first.begin(), term.first.end(), symbol);
  });
}

bool Polynomial::operator==(const Polynomial &other) const {
  double largest = 0, difference = 0;
  for (const Terms *side : {&terms, &other.terms})
    for (const auto &[monomial, coefficient] : *side)
      largest = std::max(largest, std::abs(coefficient));
  for (const auto &[monomial, coefficient] : (*this - other).terms)
    difference = std::max(difference, std::abs(coefficient));
  return std::isfinite(largest) && difference <= kRounding * largest;
}

} // namespace deepstep::cuda
