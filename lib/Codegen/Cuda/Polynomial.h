//===- Polynomial.h - Polynomials of numbered symbols -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a body of scalar operations computes is compared by its coefficients:
// the order and grouping in which a model writes a formula do not matter.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_POLYNOMIAL_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_POLYNOMIAL_H

#include <map>
#include <optional>
#include <vector>

namespace deepstep::cuda {

/// A sum of products of symbols; at most kMostTerms of them.
class Polynomial {
public:
  using Symbol = unsigned;
  /// Symbols in increasing order, each as often as it is a factor. Empty: 1.
  using Monomial = std::vector<Symbol>;

  Polynomial() = default;
  Polynomial(double constant) { add({}, constant); }
  static Polynomial symbol(Symbol symbol);

  Polynomial operator+(const Polynomial &other) const;
  Polynomial operator-(const Polynomial &other) const;
  Polynomial operator*(const Polynomial &other) const;

  /// The coefficient of a product of symbols.
  double coefficient(const Monomial &monomial) const;
  /// The number that this is everywhere.
  std::optional<double> getConstant() const;
  /// The terms that are one symbol.
  Polynomial getLinearPart() const;
  bool dependsOn(Symbol symbol) const;

  /// Equal but for the rounding of coefficients.
  bool operator==(const Polynomial &other) const;

  using Terms = std::map<Monomial, double>;
  const Terms &getTerms() const { return terms; }
  /// Too many terms to go on with.
  bool isLarge() const { return terms.size() > kMostTerms; }

private:
  static constexpr size_t kMostTerms = 128;

  void add(const Monomial &monomial, double coefficient);

  Terms terms;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_POLYNOMIAL_H
