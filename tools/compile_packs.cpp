// Build tool: reads the packs below rules/ and writes them as constant C++ data, so that the program starts with its
// rules ready. Usage: compile_packs OUTPUT PACK…
#include <fstream>
#include <iostream>
#include <string>

#include <fmt/format.h>

#include "literal.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

template <typename Id>
std::string value(std::string_view type, Id id) {
  return fmt::format("{}({})", type, static_cast<int>(id));
}

template <typename Id>
std::string optional(std::string_view type, std::optional<Id> id) {
  return id ? value(type, *id) : "std::nullopt";
}

/// Writes one pack: arrays first, then the rules that view them.
class PackWriter {
 public:
  PackWriter(std::ostream& out, const Pack& pack, int index)
      : out_(out), pack_(pack), prefix_(fmt::format("p{}_", index)) {}

  void write() {
    for (const Rule& rule : pack_.rules) write_arrays(rule, rule_index_++);
    rule_index_ = 0;
    out_ << fmt::format("constexpr Rule {}rules[] = {{\n", prefix_);
    for (const Rule& rule : pack_.rules) write_rule(rule, rule_index_++);
    out_ << "};\n\n";
  }

  [[nodiscard]] std::string initializer() const {
    return fmt::format("{{{}, {}, {}, {}, {}rules}}", literal(pack_.id), literal(pack_.version),
                       literal(pack_.authority), literal(pack_.sha256), prefix_);
  }

 private:
  [[nodiscard]] std::string name(std::string_view what, int index) const {
    return fmt::format("{}{}{}", prefix_, what, index);
  }

  template <typename Range, typename Write>
  void array(std::string_view type, const std::string& array_name, const Range& range, Write write_one) {
    if (range.empty()) return;
    out_ << fmt::format("constexpr {} {}[] = {{", type, array_name);
    for (const auto& each : range) out_ << write_one(each) << ", ";
    out_ << "};\n";
  }

  void write_arrays(const Rule& rule, int index) {
    array("Edition", name("editions", index), rule.editions, [](Edition e) { return value("Edition", e); });
    array("Step", name("steps", index), rule.expression, step);
    array("SectionId", name("sections", index), rule.likeness.sections,
          [](SectionId section) { return value("SectionId", section); });
    array("std::string_view", name("phrases", index), rule.likeness.phrases, literal);
    array("CiteText", name("cites", index), rule.cites, [](const CiteText& cite) {
      return fmt::format("CiteText{{{}, {}, {}, {}}}", literal(cite.document), literal(cite.place), literal(cite.quote),
                         optional("Edition", cite.edition));
    });
    int wording = 0;
    for (const Accepted& accepted : rule.accepted) {
      array("std::string_view", fmt::format("{}_{}", name("wordings", index), wording++), accepted.wordings, literal);
    }
    wording = 0;
    array("Accepted", name("accepted", index), rule.accepted, [&](const Accepted& accepted) {
      return fmt::format("Accepted{{{}, {}_{}}}", literal(accepted.name), name("wordings", index), wording++);
    });
    write_word_lists(rule, index);
    write_deadlines(rule, index);
    write_topics(rule, index);
    write_counterparts(rule, index);
  }

  static std::string step(const Step& step) {
    return fmt::format("Step{{{}, {}, {}, {}, {}, {}}}", value("Step::Op", step.op), optional("RowId", step.row),
                       optional("ColumnId", step.column), step.of_group, step.integer, step.of_previous);
  }

  void write_counterparts(const Rule& rule, int index) {
    const auto part = [&](std::string_view what, int number) {
      return fmt::format("{}_{}", name(what, index), number);
    };
    int number = 0;
    for (const Counterpart& each : rule.counterparts) write_readings(each, part("readings", number++));
    number = 0;
    array("Counterpart", name("counterparts", index), rule.counterparts, [&](const Counterpart& each) {
      return fmt::format("Counterpart{{{}, {}, {}}}", value("Subject", each.subject), value("TableId", each.table),
                         part("readings", number++));
    });
  }

  void write_readings(const Counterpart& counterpart, const std::string& prefix) {
    int number = 0;
    for (const Admissible& each : counterpart.readings) {
      array("Step", fmt::format("{}_{}", prefix, number++), each.sum, step);
    }
    number = 0;
    array("Admissible", prefix, counterpart.readings, [&](const Admissible& each) {
      return fmt::format("Admissible{{{}, {}_{}}}", words(each.name), prefix, number++);
    });
  }

  void write_word_lists(const Rule& rule, int index) {
    int list = 0;
    for (const WordList& each : rule.word_lists) {
      array("std::string_view", fmt::format("{}_{}", name("words", index), list++), each.words, literal);
    }
    list = 0;
    array("WordList", name("lists", index), rule.word_lists, [&](const WordList& each) {
      return fmt::format("WordList{{{}, {}_{}}}", literal(each.name), name("words", index), list++);
    });
  }

  void write_deadlines(const Rule& rule, int index) {
    const auto part = [&](std::string_view what, int number) {
      return fmt::format("{}_{}", name(what, index), number);
    };
    int number = 0;
    for (const Deadline& each : rule.deadlines) {
      array("Edition", part("years", number), each.editions, [](Edition e) { return value("Edition", e); });
      array("OrganKind", part("kinds", number), each.kinds, [](OrganKind k) { return value("OrganKind", k); });
      array("std::string_view", part("except", number++), each.except, literal);
    }
    number = 0;
    array("Deadline", name("deadlines", index), rule.deadlines, [&](const Deadline& each) {
      const std::string kinds = each.kinds.empty() ? "{}" : part("kinds", number);
      const std::string except = each.except.empty() ? "{}" : part("except", number);
      return fmt::format("Deadline{{{}, {}, {}, {}, {}}}", part("years", number++), kinds, except, each.month,
                         each.day);
    });
  }

  void write_topics(const Rule& rule, int index) {
    const auto part = [&](std::string_view what, int number) {
      return fmt::format("{}_{}", name(what, index), number);
    };
    int number = 0;
    for (const Topic& topic : rule.prose.topics) {
      array("std::string_view", part("telling", number), topic.words, literal);
      array("std::string_view", part("unless", number++), topic.unless, literal);
    }
    number = 0;
    array("Topic", name("topics", index), rule.prose.topics, [&](const Topic& topic) {
      const std::string unless = topic.unless.empty() ? "{}" : part("unless", number);
      return fmt::format("Topic{{{}, {}, {}, {}}}", literal(topic.id), words(topic.name), part("telling", number++),
                         unless);
    });
  }

  [[nodiscard]] std::string prose(const Prose& prose, int index) const {
    return fmt::format("{{{}, {}, {}, {}, {}, {}}}", view("topics", index, prose.topics.empty()),
                       value("Extent", prose.extent), optional("SectionId", prose.section), prose.elsewhere,
                       prose.together, optional("OrganKind", prose.organ));
  }

  [[nodiscard]] std::string view(std::string_view what, int index, bool empty) const {
    return empty ? "{}" : name(what, index);
  }

  static std::string words(const Words& words) {
    return fmt::format("{{{}, {}}}", literal(words.zh), literal(words.en));
  }

  [[nodiscard]] std::string likeness(const Likeness& likeness, int index) const {
    return fmt::format("{{{}, {}, {}, {}}}", view("sections", index, likeness.sections.empty()), likeness.percent,
                       likeness.characters, view("phrases", index, likeness.phrases.empty()));
  }

  static std::string multiple(const std::optional<Multiple>& multiple) {
    return multiple ? fmt::format("Multiple{{{}, {}}}", value("Subject", multiple->subject), multiple->of)
                    : "std::nullopt";
  }

  static std::string length(const std::optional<Length>& length) {
    return length ? fmt::format("Length{{{}, {}}}", value("SectionId", length->section), length->at_most)
                  : "std::nullopt";
  }

  void write_rule(const Rule& rule, int index) {
    const std::string fields[] = {literal(rule.id),
                                  value("Level", rule.level),
                                  view("editions", index, rule.editions.empty()),
                                  value("Kind", rule.kind),
                                  value("Matter", rule.matter),
                                  optional("TableId", rule.table),
                                  value("Range", rule.range),
                                  literal(rule.expression_text),
                                  view("steps", index, rule.expression.empty()),
                                  optional("RowId", rule.at_row),
                                  optional("ColumnId", rule.at_column),
                                  std::to_string(rule.precedence),
                                  view("accepted", index, rule.accepted.empty()),
                                  likeness(rule.likeness, index),
                                  view("lists", index, rule.word_lists.empty()),
                                  view("deadlines", index, rule.deadlines.empty()),
                                  prose(rule.prose, index),
                                  view("counterparts", index, rule.counterparts.empty()),
                                  multiple(rule.multiple),
                                  length(rule.length),
                                  view("cites", index, rule.cites.empty()),
                                  value("Basis", rule.basis),
                                  words(rule.title),
                                  words(rule.message),
                                  words(rule.hint),
                                  words(rule.rationale)};
    out_ << fmt::format("    {{{}}},\n", fmt::join(fields, ", "));
  }

  std::ostream& out_;
  const Pack& pack_;
  std::string prefix_;
  int rule_index_ = 0;
};

void write(std::ostream& out, const std::vector<LoadedPack>& packs) {
  out << "// Written by tools/compile_packs from rules/.\n#include \"check/builtin.hpp\"\n\nnamespace gouji "
         "{\nnamespace {\n\n";
  std::string list;
  int index = 0;
  for (const LoadedPack& loaded : packs) {
    PackWriter writer(out, loaded.pack(), index++);
    writer.write();
    list += "    " + writer.initializer() + ",\n";
  }
  out << "constexpr Pack packs[] = {\n" << list << "};\n\n}  // namespace\n\n";
  out << "std::span<const Pack> builtin_packs() { return packs; }\n\n}  // namespace gouji\n";
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  if (count < 3) return 2;
  try {
    std::vector<gouji::LoadedPack> packs;
    for (int i = 2; i < count; ++i) packs.push_back(gouji::load_pack(arguments[i]));
    std::ofstream out(arguments[1]);
    gouji::write(out, packs);
    return out ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
