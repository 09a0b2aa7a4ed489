// Build tool: reads the packs below rules/ and writes them as constant C++ data, so that the program starts with its
// rules ready. Usage: compile_packs OUTPUT PACK… --local PACK…
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
    array("Edition", prefix_ + "editions", pack_.editions, edition);
    array("std::string_view", prefix_ + "extends", pack_.extends, literal);
    for (const Rule& rule : pack_.rules) write_arrays(rule, rule_index_++);
    rule_index_ = 0;
    out_ << fmt::format("constexpr Rule {}rules[] = {{\n", prefix_);
    for (const Rule& rule : pack_.rules) write_rule(rule, rule_index_++);
    out_ << "};\n\n";
  }

  [[nodiscard]] std::string initializer() const {
    return fmt::format("{{{}, {}, {}, {}, {}rules, {}, {}, {}}}", literal(pack_.id), literal(pack_.version),
                       literal(pack_.authority), literal(pack_.sha256), prefix_,
                       pack_.editions.empty() ? "{}" : prefix_ + "editions", years(pack_.years),
                       pack_.extends.empty() ? "{}" : prefix_ + "extends");
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
    array("Edition", name("editions", index), rule.editions, edition);
    array("OrganKind", name("organs", index), rule.when.organs, organ);
    array("Step", name("condition", index), rule.when.holds ? rule.when.holds->steps : std::span<const Step>{}, step);
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

  static std::string edition(Edition edition) { return value("Edition", edition); }
  static std::string organ(OrganKind organ) { return value("OrganKind", organ); }

  static std::string year(std::optional<int> year) { return year ? std::to_string(*year) : "std::nullopt"; }
  static std::string years(const Years& years) {
    return fmt::format("{{{}, {}}}", year(years.from), year(years.until));
  }

  [[nodiscard]] std::string when(const When& when, int index) const {
    const std::string holds = when.holds
                                  ? fmt::format("CellCondition{{{}, {}, {}}}", value("TableId", when.holds->table),
                                                literal(when.holds->text), name("condition", index))
                                  : "std::nullopt";
    return fmt::format("{{{}, {}, {}}}", view("organs", index, when.organs.empty()), years(when.years), holds);
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
      array("Edition", part("years", number), each.editions, edition);
      array("OrganKind", part("kinds", number), each.kinds, organ);
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
      write_patterns(topic.words, part("telling", number));
      write_patterns(topic.unless, part("unless", number++));
    }
    number = 0;
    array("Topic", name("topics", index), rule.prose.topics, [&](const Topic& topic) {
      const std::string unless = topic.unless.empty() ? "{}" : part("unless", number);
      return fmt::format("Topic{{{}, {}, {}, {}}}", literal(topic.id), words(topic.name), part("telling", number++),
                         unless);
    });
  }

  void write_patterns(std::span<const WordPattern> patterns, const std::string& prefix) {
    int number = 0;
    for (const WordPattern& each : patterns) write_groups(each, fmt::format("{}_{}", prefix, number++));
    number = 0;
    array("WordPattern", prefix, patterns,
          [&](const WordPattern& /*each*/) { return fmt::format("WordPattern{{{}_{}}}", prefix, number++); });
  }

  void write_groups(const WordPattern& pattern, const std::string& prefix) {
    int number = 0;
    for (const WordGroup& each : pattern.groups) {
      array("PatternWord", fmt::format("{}_{}", prefix, number++), each.words, [](const PatternWord& word) {
        return fmt::format("PatternWord{{{}, {}}}", literal(word.text), literal(word.literal));
      });
    }
    number = 0;
    array("WordGroup", prefix, pattern.groups,
          [&](const WordGroup& /*each*/) { return fmt::format("WordGroup{{{}_{}}}", prefix, number++); });
  }

  [[nodiscard]] std::string prose(const Prose& prose, int index) const {
    return fmt::format("{{{}, {}, {}, {}, {}}}", view("topics", index, prose.topics.empty()),
                       value("Extent", prose.extent), optional("SectionId", prose.section), prose.elsewhere,
                       prose.together);
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
                                  when(rule.when, index),
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
                                  literal(rule.pattern),
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

/// The packs as an array of this name.
void write(std::ostream& out, std::string_view name, const std::vector<LoadedPack>& packs, int& index) {
  std::string list;
  for (const LoadedPack& loaded : packs) {
    PackWriter writer(out, loaded.pack(), index++);
    writer.write();
    list += "    " + writer.initializer() + ",\n";
  }
  out << fmt::format("constexpr Pack {}[] = {{\n{}}};\n\n", name, list);
}

void write(std::ostream& out, const std::vector<LoadedPack>& builtin, const std::vector<LoadedPack>& local) {
  out << "// Written by tools/compile_packs from rules/.\n#include \"check/builtin.hpp\"\n\nnamespace gouji "
         "{\nnamespace {\n\n";
  int index = 0;
  write(out, "builtin", builtin, index);
  write(out, "local", local, index);
  out << "}  // namespace\n\nstd::span<const Pack> builtin_packs() { return builtin; }\n"
         "std::span<const Pack> local_packs() { return local; }\n\n}  // namespace gouji\n";
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  try {
    std::vector<gouji::LoadedPack> builtin;
    std::vector<gouji::LoadedPack> local;
    auto* packs = &builtin;
    for (int i = 2; i < count; ++i) {
      if (std::string_view(arguments[i]) == "--local") {
        packs = &local;
      } else {
        packs->push_back(gouji::load_pack(arguments[i]));
      }
    }
    if (builtin.empty() || local.empty()) return 2;
    std::ofstream out(arguments[1]);
    gouji::write(out, builtin, local);
    return out ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
