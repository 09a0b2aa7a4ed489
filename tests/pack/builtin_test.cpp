// The packs compiled into the program are those of rules/, field by field.
#include "check/builtin.hpp"

#include <doctest/doctest.h>

#include "pack/loader.hpp"

namespace gouji {
namespace {

template <typename T, typename Same>
bool same_lists(std::span<const T> a, std::span<const T> b, Same same) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool same(const Words& a, const Words& b) {
  return a.zh == b.zh && a.en == b.en;
}

bool same(const CiteText& a, const CiteText& b) {
  return a.document == b.document && a.place == b.place && a.quote == b.quote && a.edition == b.edition;
}

bool same(const Accepted& a, const Accepted& b) {
  return a.name == b.name && same_lists(a.wordings, b.wordings, std::equal_to<>());
}

bool same(const Likeness& a, const Likeness& b) {
  return same_lists(a.sections, b.sections, std::equal_to<>()) && a.percent == b.percent &&
         a.characters == b.characters && same_lists(a.phrases, b.phrases, std::equal_to<>());
}

bool same(const WordList& a, const WordList& b) {
  return a.name == b.name && same_lists(a.words, b.words, std::equal_to<>());
}

bool same(const WordPattern& a, const WordPattern& b) {
  return same_lists(a.groups, b.groups, [](const WordGroup& x, const WordGroup& y) {
    return same_lists(x.words, y.words, std::equal_to<>());
  });
}

bool same(const Topic& a, const Topic& b) {
  const auto each = [](const WordPattern& x, const WordPattern& y) { return same(x, y); };
  return a.id == b.id && same(a.name, b.name) && same_lists(a.words, b.words, each) &&
         same_lists(a.unless, b.unless, each);
}

bool same(const Prose& a, const Prose& b) {
  const auto each = [](const Topic& x, const Topic& y) { return same(x, y); };
  return same_lists(a.topics, b.topics, each) && a.extent == b.extent && a.section == b.section &&
         a.elsewhere == b.elsewhere && a.together == b.together;
}

bool same(const When& a, const When& b) {
  const bool same_condition = a.holds.has_value() == b.holds.has_value() &&
                              (!a.holds || (a.holds->table == b.holds->table && a.holds->text == b.holds->text &&
                                            same_lists(a.holds->steps, b.holds->steps, std::equal_to<>())));
  return same_lists(a.organs, b.organs, std::equal_to<>()) && a.years == b.years && same_condition;
}

bool same(const Deadline& a, const Deadline& b) {
  return same_lists(a.editions, b.editions, std::equal_to<>()) && same_lists(a.kinds, b.kinds, std::equal_to<>()) &&
         same_lists(a.except, b.except, std::equal_to<>()) && a.month == b.month && a.day == b.day;
}

bool same(const Admissible& a, const Admissible& b) {
  return same(a.name, b.name) && same_lists(a.sum, b.sum, std::equal_to<>());
}

bool same(const Counterpart& a, const Counterpart& b) {
  const auto each = [](const Admissible& x, const Admissible& y) { return same(x, y); };
  return a.subject == b.subject && a.table == b.table && same_lists(a.readings, b.readings, each);
}

void compare(const Rule& compiled, const Rule& loaded) {
  const auto each = [](const auto& a, const auto& b) { return same(a, b); };
  CHECK(compiled.id == loaded.id);
  CAPTURE(loaded.id);
  CHECK(compiled.level == loaded.level);
  CHECK(same_lists(compiled.editions, loaded.editions, std::equal_to<>()));
  CHECK(same(compiled.when, loaded.when));
  CHECK(compiled.kind == loaded.kind);
  CHECK(compiled.matter == loaded.matter);
  CHECK(compiled.table == loaded.table);
  CHECK(compiled.range == loaded.range);
  CHECK(compiled.expression_text == loaded.expression_text);
  CHECK(same_lists(compiled.expression, loaded.expression, std::equal_to<>()));
  CHECK(compiled.at_row == loaded.at_row);
  CHECK(compiled.at_column == loaded.at_column);
  CHECK(same_lists(compiled.accepted, loaded.accepted, each));
  CHECK(same(compiled.likeness, loaded.likeness));
  CHECK(same_lists(compiled.word_lists, loaded.word_lists, each));
  CHECK(same_lists(compiled.deadlines, loaded.deadlines, each));
  CHECK(same(compiled.prose, loaded.prose));
  CHECK(compiled.pattern == loaded.pattern);
  CHECK(same_lists(compiled.counterparts, loaded.counterparts, each));
  CHECK(compiled.multiple.has_value() == loaded.multiple.has_value());
  if (loaded.multiple) {
    CHECK(compiled.multiple->subject == loaded.multiple->subject);
    CHECK(compiled.multiple->of == loaded.multiple->of);
  }
  CHECK(compiled.length.has_value() == loaded.length.has_value());
  if (loaded.length) {
    CHECK(compiled.length->section == loaded.length->section);
    CHECK(compiled.length->at_most == loaded.length->at_most);
  }
  CHECK(same_lists(compiled.cites, loaded.cites, each));
  CHECK(compiled.basis == loaded.basis);
  CHECK(compiled.precedence == loaded.precedence);
  CHECK(same(compiled.title, loaded.title));
  CHECK(same(compiled.message, loaded.message));
  CHECK(same(compiled.hint, loaded.hint));
  CHECK(same(compiled.rationale, loaded.rationale));
}

}  // namespace

namespace {

void compare(const Pack& compiled, const std::string& folder) {
  CAPTURE(compiled.id);
  const LoadedPack loaded = load_pack(folder + std::string(compiled.id));
  const Pack& pack = loaded.pack();
  CHECK(compiled.id == pack.id);
  CHECK(compiled.version == pack.version);
  CHECK(compiled.authority == pack.authority);
  CHECK(compiled.sha256 == pack.sha256);
  CHECK(same_lists(compiled.editions, pack.editions, std::equal_to<>()));
  CHECK(compiled.years == pack.years);
  CHECK(same_lists(compiled.extends, pack.extends, std::equal_to<>()));
  REQUIRE(compiled.rules.size() == pack.rules.size());
  for (std::size_t i = 0; i < compiled.rules.size(); ++i) compare(compiled.rules[i], pack.rules[i]);
}

}  // namespace

TEST_CASE("packs compiled in equal those loaded") {
  REQUIRE(builtin_packs().size() == 5);
  for (const Pack& each : builtin_packs()) compare(each, GOUJI_SOURCE_DIR "/rules/");
  REQUIRE(local_packs().size() == 1);
  for (const Pack& each : local_packs()) compare(each, GOUJI_SOURCE_DIR "/rules/local/");
}

}  // namespace gouji
