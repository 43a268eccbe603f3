//===- Shorthands.cpp - Other forms of the same -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Works on the tree, before it is checked: what comes out is what the key table
// describes. Positions stay those of the shorthand.
//
//===----------------------------------------------------------------------===//
#include "Shorthands.h"
#include "Value.h"

#include <algorithm>

namespace deepstep::config {

static Member *findMember(Node &node, std::string_view key) {
  for (Member &member : node.members)
    if (member.key == key)
      return &member;
  return nullptr;
}

/// An object with the one member `key`, at the place of `position`.
static Node makeSection(Position position, std::string key, Node value) {
  Node section;
  section.kind = Node::Kind::Object;
  section.position = position;
  value.position = position;
  section.members.push_back({std::move(key), position, std::move(value)});
  return section;
}

static Node makeInteger(int64_t integer) {
  Node node;
  node.kind = Node::Kind::Number;
  node.integer = integer;
  node.number = static_cast<double>(integer);
  node.text = std::to_string(integer);
  return node;
}

static Node makeString(std::string text) {
  Node node;
  node.kind = Node::Kind::String;
  node.text = std::move(text);
  return node;
}

namespace {

class Expander {
public:
  Expander(Node &root, Report &report) : root(root), report(report) {}

  void run() {
    expandCheckpointing();
    expandStage();
    Member *zero = findMember(root, "zero_optimization");
    if (!zero || !zero->value.is(Node::Kind::Object))
      return;
    expandOffload(zero->value, "cpu_offload", "offload_optimizer");
    expandOffload(zero->value, "cpu_offload_param", "offload_param");
    moveOptimizer(zero->value);
  }

private:
  void expandCheckpointing() {
    Member *member = findMember(root, "activation_checkpointing");
    if (!member || !member->value.is(Node::Kind::Bool))
      return;
    bool isOn = member->value.boolean;
    report.note(member->position, member->key,
                "'activation_checkpointing' is a section, " +
                    describe(member->value) + " stands for {}" +
                    (isOn ? "; what is recomputed is said by the model "
                            "(jax.checkpoint), not by the configuration"
                          : ""));
    Position position = member->value.position;
    member->value = Node();
    member->value.kind = Node::Kind::Object;
    member->value.position = position;
  }

  void expandStage() {
    Member *member = findMember(root, "zero_optimization");
    if (!member || !member->value.is(Node::Kind::Bool))
      return;
    int64_t stage = member->value.boolean;
    report.note(member->position, member->key,
                "'zero_optimization' = " + describe(member->value) +
                    " is the old form of {\"stage\": " + std::to_string(stage) +
                    "}");
    member->value =
        makeSection(member->value.position, "stage", makeInteger(stage));
  }

  /// {"cpu_offload": true} to {"offload_optimizer": {"device": "cpu"}}.
  void expandOffload(Node &zero, std::string_view oldName,
                     std::string newName) {
    Member *member = findMember(zero, oldName);
    if (!member || !member->value.is(Node::Kind::Bool))
      return;
    std::string path = "zero_optimization." + member->key;
    if (zero.find(newName)) {
      refuseBoth(*member, path, newName);
      return erase(zero, *member);
    }
    std::string device = member->value.boolean ? "cpu" : "none";
    report.note(member->position, path,
                quoted(path) + " is the old form of '" + newName +
                    "': {\"device\": \"" + device + "\"}");
    member->key = std::move(newName);
    member->value =
        makeSection(member->value.position, "device", makeString(device));
  }

  void moveOptimizer(Node &zero) {
    Member *member = findMember(zero, "optimizer");
    if (!member)
      return;
    std::string path = "zero_optimization.optimizer";
    if (root.find("optimizer")) {
      refuseBoth(*member, path, "optimizer");
      return erase(zero, *member);
    }
    report.note(member->position, path,
                quoted(path) + " stands for 'optimizer' at the top level");
    Member moved = std::move(*member);
    erase(zero, *member);
    root.members.push_back(std::move(moved));
  }

  void refuseBoth(const Member &member, std::string_view path,
                  const std::string &newName) {
    report.error(member.position, path,
                 quoted(path) + " is another form of '" + newName +
                     "', which is given as well; keep one of them");
  }

  static void erase(Node &node, const Member &member) {
    node.members.erase(node.members.begin() + (&member - node.members.data()));
  }

  Node &root;
  Report &report;
};

} // namespace

void expandShorthands(Node &root, Report &report) {
  Expander(root, report).run();
}

} // namespace deepstep::config
