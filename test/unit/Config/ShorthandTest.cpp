//===- ShorthandTest.cpp - Other forms of the same --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What old DeepSpeed had and what tutorials print is read as the canonical
// form, which a note shows.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"
#include "lib/Config/KeyTable.h"

#include <set>

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

struct Case {
  /// The table's row; empty for another form of a section.
  const char *path;
  const char *text;
  /// The canonical form, and what the note says of it.
  const char *canonical;
  const char *note;
};

const Case cases[] = {
    {"", R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
             "activation_checkpointing": true})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "activation_checkpointing": {}})",
     "c.json:2:14: note: 'activation_checkpointing' is a section, true stands "
     "for {}; what is recomputed is said by the model (jax.checkpoint), not by "
     "the configuration\n"},
    {"", R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
             "activation_checkpointing": false})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "activation_checkpointing": {}})",
     "c.json:2:14: note: 'activation_checkpointing' is a section, false stands "
     "for {}\n"},
    {"", R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
             "zero_optimization": true})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"stage": 1}})",
     "c.json:2:14: note: 'zero_optimization' = true is the old form of "
     "{\"stage\": 1}\n"},
    {"", R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
             "zero_optimization": false})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"stage": 0}})",
     "c.json:2:14: note: 'zero_optimization' = false is the old form of "
     "{\"stage\": 0}\n"},
    {"zero_optimization.optimizer",
     R"({"train_batch_size": 8, "zero_optimization": {"stage": 2,
             "optimizer": {"type": "SGD", "params": {"lr": 0.5}}}})",
     R"({"train_batch_size": 8, "zero_optimization": {"stage": 2},
         "optimizer": {"type": "SGD", "params": {"lr": 0.5}}})",
     "c.json:2:14: note: 'zero_optimization.optimizer' stands for 'optimizer' "
     "at the top level\n"},
    {"zero_optimization.cpu_offload",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"cpu_offload": false}})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"offload_optimizer": {"device": "none"}}})",
     "c.json:2:32: note: 'zero_optimization.cpu_offload' is the old form of "
     "'offload_optimizer': {\"device\": \"none\"}\n"},
    {"zero_optimization.cpu_offload_param",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"cpu_offload_param": false}})",
     R"({"train_batch_size": 8, "optimizer": {"type": "Adam"},
         "zero_optimization": {"offload_param": {"device": "none"}}})",
     "c.json:2:32: note: 'zero_optimization.cpu_offload_param' is the old form "
     "of 'offload_param': {\"device\": \"none\"}\n"}};

TEST(Shorthand, StandsForTheCanonicalForm) {
  for (const Case &c : cases) {
    SCOPED_TRACE(c.text);
    Loaded loaded = loadText(c.text), canonical = loadText(c.canonical);
    ASSERT_TRUE(loaded.config) << loaded.errorText();
    ASSERT_TRUE(canonical.config) << canonical.errorText();
    EXPECT_EQ(toJson(*loaded.config), toJson(*canonical.config));
    EXPECT_EQ(loaded.noticeText(), c.note);
    EXPECT_EQ(canonical.noticeText(), "");
  }
}

TEST(Shorthand, AllOfTheTableAreTested) {
  std::set<std::string_view> tested;
  for (const Case &c : cases)
    tested.insert(c.path);
  for (const Key &key : keyTable())
    if (key.status == Status::Shorthand) {
      EXPECT_EQ(tested.count(key.path), 1u) << key.path;
    }
}

TEST(Shorthand, OffloadIsRefusedByItsNewName) {
  EXPECT_THAT(loadText(withMembers(R"("zero_optimization":
                {"cpu_offload": true})"))
                  .errorText(),
              HasSubstr("c.json:2:33: error: 'zero_optimization."
                        "offload_optimizer.device' = \"cpu\" is not "
                        "implemented yet; write \"device\": \"none\""));
}

TEST(Shorthand, NotBesideWhatItStandsFor) {
  auto errorOf = [](const std::string &zero) {
    return loadText(withMembers("\"zero_optimization\": {" + zero + "}"))
        .errorText();
  };
  EXPECT_EQ(errorOf(R"("optimizer": {"type": "Adam"})"),
            "c.json:1:78: error: 'zero_optimization.optimizer' is another form "
            "of 'optimizer', which is given as well; keep one of them\n");
  EXPECT_THAT(errorOf(R"("cpu_offload": false, "offload_optimizer": {})"),
              HasSubstr("keep one of them"));
  EXPECT_THAT(errorOf(R"("offload_param": {}, "cpu_offload_param": true)"),
              HasSubstr("keep one of them"));
}

TEST(Shorthand, ErrorsInsideKeepTheirPlace) {
  EXPECT_EQ(loadText(R"({"train_batch_size": 8, "zero_optimization":
{"optimizer": {"type": "Adam", "params": {"lrr": 1}}}})")
                .errorText(),
            "c.json:2:43: error: unknown key 'optimizer.params.lrr'; did you "
            "mean 'lr'?\n");
  EXPECT_THAT(loadText(R"({"train_batch_size": 8,
                           "zero_optimization": {"optimizer": 3}})")
                  .errorText(),
              HasSubstr("'optimizer' must be a section"));
}

} // namespace
