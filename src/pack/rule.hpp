// Stage: pack. A rule as data: what it checks, at which level, on whose words, and what it says. Texts are views into
// the program (built-in packs) or into the pack that was loaded.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "finding/finding.hpp"
#include "pack/counterpart.hpp"
#include "pack/topic.hpp"
#include "pack/when.hpp"
#include "report/expression.hpp"
#include "report/report.hpp"

namespace gouji {

/// How a rule checks. Each kind is one source of src/check.
enum class Kind : std::uint8_t {
  identity,       ///< the document is an annual report
  edition,        ///< the edition is known, and each table is of it
  reading,        ///< the values of a table could be told apart and placed
  presence,       ///< sections, tables, rows and columns of the form are there
  surplus,        ///< nothing stands there that the form does not have
  order,          ///< sections stand in the form's order, with its ordinals
  wording,        ///< titles and labels are the form's
  emptiness,      ///< sections have content
  value,          ///< cells hold what belongs there
  equation,       ///< an identity of the form holds, exactly
  relation,       ///< a condition over cells holds
  year_relation,  ///< a condition over cells of this year's report and last year's holds
  similarity,     ///< the prose is not that of another report
  period,         ///< a period is stated, and is the report's year
  year,           ///< the report's year stands where it must
  title,          ///< the title says whose report of which year it is
  publication,    ///< the report was published in time
  coverage,       ///< sentences speak of what must be spoken of
  mention,        ///< no sentence mentions what must not be mentioned
  breakdown,      ///< parts of the prose sum to their whole
  share,          ///< percentages of the prose are those of their figures
  agreement,      ///< figures of the prose are those of the tables
  growth,         ///< stated growth is that since last year's report
  loss,           ///< no figure of the prose is lost
  multiple,       ///< figures of the prose are multiples of what their tariff can give
  length,         ///< a section is as long as it may be
  pattern,        ///< sentences have the text that they must have, or none that they must not
  allowance,      ///< comments that silence findings give a reason, name rules that are, and silence something
};

inline constexpr Kind last_kind = Kind::allowance;

/// What of the kind's subject a rule is about: the `of` of its YAML.
enum class Matter : std::uint8_t {
  none,
  unknown,
  wrong,
  unseparated,
  scrambled,
  unplaced,
  placed,
  section,
  table,
  row,
  column,
  label,
  bad_count,
  blank_total,
  blank_cell,
  late,
  early,
  figure,
  denial,
  required,
  forbidden,
  without_reason,
  unknown_rule,
  unused,
};

/// What a rule rests on where it quotes nothing.
enum class Basis : std::uint8_t { arithmetic, quality };

/// Words that a rule rests on; the quotation may hold placeholders: the form's own label of the row, say.
struct CiteText {
  std::string_view document;
  std::string_view place;
  std::string_view quote;
  std::optional<Edition> edition;  ///< only reports of this edition rest on it
};

/// Other wordings of a title or label that are accepted as they are.
struct Accepted {
  std::string_view name;  ///< of the section, row or column
  std::span<const std::string_view> wordings;
};

/// How alike the prose of two reports may be.
struct Likeness {
  std::span<const SectionId> sections;        ///< that are compared
  int percent = 100;                          ///< of their 8-character runs in common, from which on they are alike
  int characters = 0;                         ///< that either must have, to be compared
  std::span<const std::string_view> phrases;  ///< that everyone writes: left out, like digits
};

/// Words that a kind looks for, by the name of their list.
struct WordList {
  std::string_view name;
  std::span<const std::string_view> words;
};

/// The last day, of the year behind the report's, on which an organ publishes in time.
struct Deadline {
  std::span<const Edition> editions;
  std::span<const OrganKind> kinds;          ///< empty: all
  std::span<const std::string_view> except;  ///< organs whose name, up to 人民政府, ends with one of these
  unsigned month = 0;
  unsigned day = 0;
};

/// Figures of a subject are multiples of `of`, in the unit that they are printed in.
struct Multiple {
  Subject subject{};
  int of = 1;
};

/// How long a section may be: code points of its text outside tables, white space not counted.
struct Length {
  SectionId section{};
  int at_most = 0;
};

inline constexpr int last_precedence = 100;

struct Rule {
  std::string_view id;
  Level level = Level::warning;
  std::span<const Edition> editions;  ///< empty: all, and documents without any
  When when;
  Kind kind = Kind::identity;
  Matter matter = Matter::none;
  std::optional<TableId> table;
  Range range = Range::none;
  std::string_view expression_text;
  std::span<const Step> expression;
  std::optional<RowId> at_row;
  std::optional<ColumnId> at_column;
  int precedence = last_precedence;  ///< of an equation: a cell that breaks several is found by the lowest
  std::span<const Accepted> accepted;
  Likeness likeness;  ///< of kind similarity
  std::span<const WordList> word_lists;
  std::span<const Deadline> deadlines;
  Prose prose;                                ///< of kinds coverage, mention and, without topics, pattern
  std::string_view pattern;                   ///< of kind pattern: RE2, for folded text without white space
  std::span<const Counterpart> counterparts;  ///< of kinds agreement and growth
  std::optional<Multiple> multiple;           ///< of kind multiple
  std::optional<Length> length;               ///< of kind length
  std::span<const CiteText> cites;
  Basis basis = Basis::quality;
  Words title;
  Words message;
  Words hint;
  Words rationale;
  bool is_level_set = false;  ///< by whoever uses the pack: for all that the rule finds
  int tolerance = 0;          ///< of an equation, by an overlay: a difference up to it is no finding

  [[nodiscard]] bool applies_to(Edition edition) const;
  /// The words of a list that the kind needs.
  [[nodiscard]] std::span<const std::string_view> words_of(std::string_view list) const;
};

struct Pack {
  std::string_view id;
  std::string_view version;
  std::string_view authority;
  std::string_view sha256;
  std::span<const Rule> rules;
  std::span<const Edition> editions;          ///< of its rules, which may narrow them; empty: all
  Years years;                                ///< the same
  std::span<const std::string_view> extends;  ///< packs that are in force with it: ids of the program's own, or folders
};

/// The name by which an expression calls a cell: "total", "received" or "procurement.amount".
[[nodiscard]] std::string name_of(const Step& step);
[[nodiscard]] std::string_view name_of(Kind kind);
[[nodiscard]] std::optional<Kind> kind_named(std::string_view name);
[[nodiscard]] std::string_view name_of(Matter matter);
[[nodiscard]] std::optional<Matter> matter_named(std::string_view name);
[[nodiscard]] std::string_view name_of(Basis basis);
[[nodiscard]] std::optional<Basis> basis_named(std::string_view name);
/// "表内算术关系": what the output shows in place of a clause.
[[nodiscard]] std::string_view label_of(Basis basis);

}  // namespace gouji
