//===- KeyTable.h - One row per configuration key ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table that drives checking, defaults, error messages and
// docs/configuration.md. A key that is not here does not exist.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_KEYTABLE_H
#define DEEPSTEP_LIB_CONFIG_KEYTABLE_H

#include <string_view>
#include <vector>

namespace deepstep::config {

enum class ValueType {
  Bool,
  Int, ///< also a float without fraction, as 5e8
  Float,
  String,
  FloatPair,
  List,
  Section,
  SectionList, ///< a list of sections with the same keys
  SectionMap,  ///< a section whose keys are names that the user gives
  Any          ///< not looked into
};

enum class Status {
  Implemented,
  NoEffect, ///< accepted; the note says why it changes nothing
  NotYet,   ///< only the default is accepted
  Removed,  ///< DeepSpeed 0.19.8 refuses it, and so do we
  Alias,    ///< an old name of the key in `target`
  Shorthand ///< another form, which Shorthands.cpp writes in full
};

enum class Range { Any, Positive, NonNegative, BelowOne, Fraction };

/// What the string "auto" means. DeepSpeed replaces it by the default inside
/// sections, and elsewhere expects that a trainer has filled it in.
enum class Auto {
  ByPlace, ///< Default inside sections; else Refuse
  Refuse,
  Default,
  Derive, ///< as if absent: there is a rule that computes the value
};

/// A row. Strings that list several things separate them with '|'.
struct Key {
  std::string_view path;
  ValueType type = ValueType::Any;
  /// JSON text; empty for sections and removed keys. A key whose default is
  /// null also accepts null.
  std::string_view defaultText;
  Status status = Status::Implemented;
  std::string_view meaning;
  /// Why it has no effect, what to do instead, or a difference from DeepSpeed.
  std::string_view note;
  Range range = Range::Any;
  Auto autoRule = Auto::ByPlace;
  /// Allowed values (case is ignored); empty: all of the type.
  std::string_view choices;
  /// Allowed strings in a list; empty: all.
  std::string_view itemChoices;
  /// Values that DeepSpeed has and we do not have yet, or that it removed.
  std::string_view laterChoices;
  std::string_view removedChoices;
  /// Types of the optimizer or scheduler that has this parameter.
  std::string_view owners;
  /// Alias: the path of the key that it stands for.
  std::string_view target;
  /// Section that is not implemented: the key inside that turns it on (at its
  /// default, the section asks for nothing), or "*" if its presence does.
  std::string_view switchedBy;

  constexpr Key in(Range r) const { return with(&Key::range, r); }
  constexpr Key positive() const { return in(Range::Positive); }
  constexpr Key nonNegative() const { return in(Range::NonNegative); }
  constexpr Key onAuto(Auto rule) const { return with(&Key::autoRule, rule); }
  constexpr Key of(std::string_view v) const { return with(&Key::choices, v); }
  constexpr Key later(std::string_view v) const {
    return with(&Key::laterChoices, v);
  }
  constexpr Key gone(std::string_view v) const {
    return with(&Key::removedChoices, v);
  }
  constexpr Key items(std::string_view v) const {
    return with(&Key::itemChoices, v);
  }
  constexpr Key only(std::string_view v) const { return with(&Key::owners, v); }
  constexpr Key but(std::string_view v) const { return with(&Key::note, v); }
  constexpr Key switched(std::string_view v) const {
    return with(&Key::switchedBy, v);
  }

private:
  template <typename T> constexpr Key with(T Key::*field, T value) const {
    Key copy = *this;
    copy.*field = value;
    return copy;
  }
};

/// Builders of rows, one per status.
constexpr Key implemented(std::string_view path, ValueType type,
                          std::string_view defaultText,
                          std::string_view meaning) {
  Key key;
  key.path = path;
  key.type = type;
  key.defaultText = defaultText;
  key.meaning = meaning;
  return key;
}
constexpr Key noEffect(std::string_view path, ValueType type,
                       std::string_view defaultText, std::string_view meaning,
                       std::string_view why) {
  Key key = implemented(path, type, defaultText, meaning);
  key.status = Status::NoEffect;
  key.note = why;
  return key;
}
constexpr Key notYet(std::string_view path, ValueType type,
                     std::string_view defaultText, std::string_view meaning) {
  Key key = implemented(path, type, defaultText, meaning);
  key.status = Status::NotYet;
  return key;
}
constexpr Key removed(std::string_view path, std::string_view advice) {
  Key key = implemented(path, ValueType::Any, "", "");
  key.status = Status::Removed;
  key.note = advice;
  return key;
}
constexpr Key alias(std::string_view path, std::string_view target) {
  Key key = implemented(path, ValueType::Any, "", "");
  key.status = Status::Alias;
  key.target = target;
  return key;
}
constexpr Key shorthand(std::string_view path, ValueType type,
                        std::string_view meaning) {
  Key key = implemented(path, type, "", meaning);
  key.status = Status::Shorthand;
  return key;
}
constexpr Key section(std::string_view path, std::string_view meaning,
                      Status status = Status::Implemented,
                      ValueType type = ValueType::Section) {
  Key key = implemented(path, type, "", meaning);
  key.status = status;
  return key;
}

/// The rows of one part of the configuration, in the order of the reference.
std::vector<Key> trainingKeys();
std::vector<Key> optimizerKeys();
std::vector<Key> laterOptimizerKeys();
std::vector<Key> schedulerKeys();
std::vector<Key> precisionKeys();
std::vector<Key> zeroKeys();
std::vector<Key> offloadKeys();
std::vector<Key> parallelismKeys();
std::vector<Key> runtimeKeys();
std::vector<Key> observabilityKeys();
std::vector<Key> dataKeys();
std::vector<Key> removedKeys();

/// All rows.
const std::vector<Key> &keyTable();

/// The row of a path, or null. Where several types have a parameter of this
/// name, `owner` chooses (case is ignored); without an owner, the first row.
const Key *findKey(std::string_view path, std::string_view owner = {});

/// Whether the type holds keys of its own.
constexpr bool isSection(ValueType type) {
  return type == ValueType::Section || type == ValueType::SectionList ||
         type == ValueType::SectionMap;
}

/// The last name of a dotted path, and what stands before it.
std::string_view leafOf(std::string_view path);
std::string_view parentOf(std::string_view path);

/// The parts of a '|' list.
std::vector<std::string_view> splitList(std::string_view list);

bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The entry of a '|' list that equals `word` but for case, or empty.
std::string_view findInList(std::string_view list, std::string_view word);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_KEYTABLE_H
