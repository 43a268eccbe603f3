//===- Check.cpp - A configuration against the key table --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks the sections. Every key is looked up by its dotted path; what follows
// is decided by its row alone. All errors are reported, not only the first.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "Suggest.h"
#include "Value.h"

#include <set>

namespace deepstep::config {

static std::string join(std::string_view prefix, std::string_view name) {
  std::string path(prefix);
  if (!path.empty())
    path += '.';
  return path.append(name);
}

static std::string withNote(std::string message, const Key &key) {
  if (!key.note.empty())
    message += "; " + std::string(key.note);
  return message;
}

class Checker {
public:
  Checker(Settings &settings, Report &report)
      : settings(settings), report(report) {}

  void run(const Node &root) {
    if (!root.is(Node::Kind::Object)) {
      report.error(root.position, "",
                   std::string("a configuration is a JSON object, not ") +
                       kindName(root.kind));
      return;
    }
    optimizerOwner = readType(root, "optimizer");
    schedulerOwner = readType(root, "scheduler");
    settings.optimizerType =
        findInList(findKey("optimizer.type")->choices, optimizerOwner);
    settings.schedulerType = schedulerOwner;
    checkMembers(root, "", /*quiet=*/false);
  }

private:
  /// The type of an optimizer or scheduler as the table spells it, needed
  /// before its parameters can be looked up. What is wrong with it is reported
  /// later.
  static std::string_view readType(const Node &root, std::string_view name) {
    const Member *section = root.find(name);
    const Member *type = section ? section->value.find("type") : nullptr;
    if (!type || !type->value.is(Node::Kind::String))
      return {};
    const Key &key = *findKey(join(name, "type"));
    std::string_view known = findInList(key.choices, type->value.text);
    return known.empty() ? findInList(key.laterChoices, type->value.text)
                         : known;
  }

  std::string_view ownerOf(std::string_view prefix) const {
    if (prefix == "optimizer.params")
      return optimizerOwner;
    if (prefix == "scheduler.params")
      return schedulerOwner;
    return {};
  }

  /// Returns whether a key asks for something that is not implemented. If
  /// `quiet`, that is not reported: the section is off, or refused already.
  bool checkMembers(const Node &node, std::string_view prefix, bool quiet) {
    bool asks = false;
    for (const Member &member : node.members)
      asks |= checkMember(member, node, prefix, quiet);
    return asks;
  }

  bool checkMember(const Member &member, const Node &parent,
                   std::string_view prefix, bool quiet) {
    std::string path = join(prefix, member.key);
    const Key *key = nullptr;
    if (member.key.find('.') == std::string::npos)
      key = findKey(path, ownerOf(prefix));
    if (!key) {
      reportUnknown(member, path, prefix);
      return false;
    }
    if (key->status == Status::Removed) {
      report.error(
          member.position, path,
          withNote(quoted(path) + " was removed from DeepSpeed", *key));
      return false;
    }
    if (key->status == Status::Alias) {
      std::string newName(leafOf(key->target));
      if (parent.find(newName)) {
        report.error(member.position, path,
                     quoted(path) + " is the old name of '" + newName +
                         "', which is given as well; keep one of them");
        return false;
      }
      report.note(member.position, path,
                  quoted(path) + " is the old name of '" + newName + "'");
      key = findKey(key->target);
    }
    return isSection(key->type) ? checkSection(member, *key, quiet)
                                : checkValue(member, *key, quiet);
  }

  /// The sections of a list or of a map of names.
  bool checkSections(const Member &member, const Key &key, bool quiet) {
    bool asks = false;
    auto checkOne = [&](const Node &node, Position position) {
      if (node.is(Node::Kind::Object))
        asks |= checkMembers(node, key.path, quiet);
      else
        report.error(position, key.path,
                     quoted(key.path) +
                         " must contain sections in braces, "
                         "not " +
                         describe(node));
    };
    for (const Node &item : member.value.items)
      checkOne(item, item.position);
    for (const Member &named : member.value.members)
      checkOne(named.value, named.position);
    return asks;
  }

  bool checkSection(const Member &member, const Key &key, bool quiet) {
    const Node &node = member.value;
    if (node.is(Node::Kind::Null))
      return false;
    bool isList = key.type == ValueType::SectionList;
    if (!node.is(isList ? Node::Kind::Array : Node::Kind::Object)) {
      report.error(member.position, key.path,
                   quoted(key.path) + " must be " + typeName(key.type) +
                       (isList ? "" : " in braces") + ", not " +
                       describe(node));
      return false;
    }
    set(member, key);
    if (key.type != ValueType::Section)
      return checkSections(member, key, quiet);
    if (key.path == "optimizer.params" || key.path == "scheduler.params") {
      // Without a known type nothing can be said about the parameters; with one
      // that is refused, no more than whether they are known.
      if (ownerOf(key.path).empty())
        return false;
      quiet |= key.path == "optimizer.params" && settings.optimizerType.empty();
    }
    if (key.switchedBy.empty())
      return checkMembers(node, key.path, quiet);

    const Member *given =
        key.switchedBy == "*" ? &member : node.find(key.switchedBy);
    bool isOn = given == &member;
    if (given && !isOn) {
      const Key &row = *findKey(join(key.path, key.switchedBy));
      isOn = !autoRule(given->value, row) && asksFor(given->value, row) &&
             findProblem(given->value, row).empty();
    }
    if (isOn && !quiet) {
      bool isSection = given == &member;
      std::string name =
          isSection ? std::string(key.path) : join(key.path, key.switchedBy);
      std::string value = isSection ? "" : " = " + describe(given->value);
      report.error(
          given->position, name,
          withNote(quoted(name) + value + " is not implemented yet", key));
    }
    bool asks = checkMembers(node, key.path, /*quiet=*/true);
    if (asks && !isOn && !quiet)
      report.note(member.position, key.path,
                  quoted(key.path) + " is turned off; its other keys have no "
                                     "effect");
    return asks || isOn;
  }

  bool checkValue(const Member &member, const Key &key, bool quiet) {
    const Node &node = member.value;
    if (std::optional<Auto> rule = autoRule(node, key)) {
      handleAuto(member, key, *rule);
      return false;
    }
    std::string problem = findProblem(node, key);
    if (problem.empty() || isLaterChoice(node, key))
      set(member, key);
    if (!problem.empty()) {
      report.error(member.position, key.path, quoted(key.path) + " " + problem);
      return false;
    }
    if (key.status == Status::Implemented || !asksFor(node, key))
      return false;
    if (key.status == Status::NoEffect) {
      if (!quiet)
        report.note(member.position, key.path,
                    withNote(quoted(key.path) + " has no effect", key));
      return false;
    }
    if (!quiet) {
      std::string message = quoted(key.path) + " = " + describe(node) +
                            " is not implemented yet; remove it or write the "
                            "default, " +
                            std::string(key.defaultText);
      report.error(member.position, key.path,
                   withNote(std::move(message), key));
    }
    return true;
  }

  void set(const Member &member, const Key &key) {
    const Node *value =
        member.value.is(Node::Kind::Null) ? nullptr : &member.value;
    settings.settings[std::string(key.path)] = {member.position, value, false};
  }

  void handleAuto(const Member &member, const Key &key, Auto rule) {
    std::string isAuto = quoted(key.path) + " is \"auto\"";
    if (rule == Auto::Derive) {
      settings.settings[std::string(key.path)] = {member.position, nullptr,
                                                  true};
    } else if (rule == Auto::Default) {
      report.note(member.position, key.path,
                  isAuto + ", which stands for its default, " +
                      std::string(key.defaultText));
    } else {
      std::string message =
          isAuto + ", which only a trainer can fill in; write a value";
      if (!key.defaultText.empty())
        message += ", or leave it out for the default, " +
                   std::string(key.defaultText);
      report.error(member.position, key.path, std::move(message));
    }
  }

  void reportUnknown(const Member &member, const std::string &path,
                     std::string_view prefix) {
    std::string message = "unknown key " + quoted(path);
    std::string_view owner = ownerOf(prefix);
    const Key *other = findKey(path);
    if (member.key.find('.') != std::string::npos) {
      message = "unknown key " + quoted(member.key);
      if (findKey(member.key))
        message += "; write '" + std::string(leafOf(member.key)) +
                   "' inside the section '" +
                   std::string(parentOf(member.key)) + "'";
    } else if (other && !owner.empty()) {
      message = quoted(member.key) + " is no parameter of " +
                std::string(owner) + "; " + alternatives(other->owners) +
                " has it";
    } else if (std::string meant = suggest(member.key, prefix);
               !meant.empty()) {
      message += "; did you mean " + meant + "?";
    }
    report.error(member.position, path, std::move(message));
  }

  /// The nearest key of the same section, or the same name elsewhere.
  std::string suggest(std::string_view name, std::string_view prefix) const {
    std::string_view owner = ownerOf(prefix);
    std::vector<std::string_view> siblings;
    std::set<std::string_view> elsewhere;
    for (const Key &key : keyTable()) {
      if (key.status == Status::Removed || key.status == Status::Alias ||
          key.status == Status::Shorthand)
        continue;
      if (parentOf(key.path) == prefix &&
          (owner.empty() || key.owners.empty() ||
           !findInList(key.owners, owner).empty()))
        siblings.push_back(leafOf(key.path));
      if (equalsIgnoringCase(leafOf(key.path), name))
        elsewhere.insert(key.path);
    }
    if (elsewhere.size() == 1) {
      std::string_view path = *elsewhere.begin();
      bool isTop = path == leafOf(path) && !prefix.empty();
      return quoted(path) + (isTop ? " at the top level" : "");
    }
    std::string_view sibling = nearest(name, siblings);
    return sibling.empty() ? "" : quoted(sibling);
  }

  Settings &settings;
  Report &report;
  /// The types that decide which parameters there are, implemented or not.
  std::string_view optimizerOwner, schedulerOwner;
};

Settings check(const Node &root, Report &report) {
  Settings settings;
  Checker(settings, report).run(root);
  return settings;
}

} // namespace deepstep::config
