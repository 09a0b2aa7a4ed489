#include "pack/kinds.hpp"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

using M = Matter;

constexpr M edition_matters[] = {M::unknown, M::wrong};
constexpr M reading_matters[] = {M::unseparated, M::scrambled, M::unplaced, M::placed};
constexpr M presence_matters[] = {M::section, M::table, M::row, M::column};
constexpr M surplus_matters[] = {M::row, M::column, M::table};
constexpr M section_matters[] = {M::section};
constexpr M wording_matters[] = {M::section, M::label};
constexpr M value_matters[] = {M::bad_count, M::blank_total, M::blank_cell};

constexpr M publication_matters[] = {M::late, M::early};

constexpr M agreement_matters[] = {M::figure, M::denial};
constexpr M pattern_matters[] = {M::required, M::forbidden};

constexpr M allowance_matters[] = {M::without_reason, M::unknown_rule, M::unused};

constexpr std::string_view period_lists[] = {"mention", "declare"};
constexpr std::string_view year_lists[] = {"follow"};
constexpr std::string_view title_lists[] = {"names"};
constexpr std::string_view publication_lists[] = {"labels"};
constexpr std::string_view breakdown_lists[] = {"divided", "overlapping", "examples"};

constexpr std::string_view loss_lists[] = {"counted"};

constexpr std::string_view identity_words[] = {"what", "evidence"};
constexpr std::string_view edition_words[] = {"place", "edition", "expected", "landmark", "evidence"};
constexpr std::string_view reading_words[] = {"place", "evidence", "count", "rows", "placed"};
constexpr std::string_view presence_words[] = {"place", "name", "picture"};
constexpr std::string_view surplus_words[] = {"place", "name"};
constexpr std::string_view order_words[] = {"place", "name", "fault", "expected"};
constexpr std::string_view wording_words[] = {"place", "name", "expected"};
constexpr std::string_view emptiness_words[] = {"place", "fault"};
constexpr std::string_view value_words[] = {"place", "text", "count", "places"};
constexpr std::string_view equation_words[] = {"place", "left", "right", "stated", "computed", "difference"};
constexpr std::string_view relation_words[] = {"place"};
constexpr std::string_view relation_over_years_words[] = {"place", "expected", "totals"};
constexpr std::string_view similarity_words[] = {"place", "other", "similarity", "sentences"};

constexpr std::string_view period_words[] = {"place", "fault", "year"};
constexpr std::string_view year_words[] = {"place", "year", "expected"};
constexpr std::string_view title_words[] = {"place", "title", "fault"};
constexpr std::string_view publication_words[] = {"place", "source", "date", "deadline", "days", "year"};
constexpr std::string_view coverage_words[] = {"place", "topic", "wording", "told"};
constexpr std::string_view breakdown_words[] = {"place", "label", "whole", "parts", "sum", "difference", "also"};
constexpr std::string_view share_words[] = {"place", "part", "stated", "tried"};
constexpr std::string_view agreement_words[] = {"place", "statement", "table", "tried"};
constexpr std::string_view growth_words[] = {"place", "statement", "tried"};
constexpr std::string_view loss_words[] = {"place", "label"};
constexpr std::string_view multiple_words[] = {"place", "statement"};
constexpr std::string_view length_words[] = {"place", "length", "limit", "excess"};
constexpr std::string_view allowance_words[] = {"place", "rule", "rules", "suggestion"};
constexpr std::string_view mention_words[] = {"place", "topic"};
constexpr std::string_view pattern_words[] = {"place", "match"};

constexpr KindForm forms[] = {
    {.kind = Kind::identity, .placeholders = identity_words},
    {.kind = Kind::edition, .matters = edition_matters, .placeholders = edition_words},
    {.kind = Kind::reading, .matters = reading_matters, .placeholders = reading_words},
    {.kind = Kind::presence, .matters = presence_matters, .placeholders = presence_words},
    {.kind = Kind::surplus, .matters = surplus_matters, .placeholders = surplus_words},
    {.kind = Kind::order, .matters = section_matters, .placeholders = order_words},
    {.kind = Kind::wording, .matters = wording_matters, .takes_accepted = true, .placeholders = wording_words},
    {.kind = Kind::emptiness, .matters = section_matters, .placeholders = emptiness_words},
    {.kind = Kind::value, .matters = value_matters, .placeholders = value_words},
    {.kind = Kind::equation, .needs_table = true, .needs_expression = true, .placeholders = equation_words},
    {.kind = Kind::relation, .needs_table = true, .needs_expression = true, .placeholders = relation_words},
    {.kind = Kind::year_relation,
     .needs_table = true,
     .needs_expression = true,
     .placeholders = relation_over_years_words},
    {.kind = Kind::similarity, .compares_prose = true, .placeholders = similarity_words},
    {.kind = Kind::period, .word_lists = period_lists, .placeholders = period_words},
    {.kind = Kind::year, .word_lists = year_lists, .placeholders = year_words},
    {.kind = Kind::title, .word_lists = title_lists, .placeholders = title_words},
    {.kind = Kind::publication,
     .matters = publication_matters,
     .word_lists = publication_lists,
     .placeholders = publication_words},
    {.kind = Kind::coverage, .needs_topics = true, .placeholders = coverage_words},
    {.kind = Kind::mention, .needs_topics = true, .placeholders = mention_words},
    {.kind = Kind::breakdown, .word_lists = breakdown_lists, .placeholders = breakdown_words},
    {.kind = Kind::share, .placeholders = share_words},
    {.kind = Kind::agreement, .matters = agreement_matters, .needs_figures = true, .placeholders = agreement_words},
    {.kind = Kind::growth, .needs_figures = true, .placeholders = growth_words},
    {.kind = Kind::loss, .word_lists = loss_lists, .placeholders = loss_words},
    {.kind = Kind::length, .needs_length = true, .placeholders = length_words},
    {.kind = Kind::allowance, .matters = allowance_matters, .placeholders = allowance_words},
    {.kind = Kind::pattern, .matters = pattern_matters, .needs_pattern = true, .placeholders = pattern_words},
    {.kind = Kind::multiple, .needs_multiple = true, .placeholders = multiple_words},
};

}  // namespace

const KindForm& form_of(Kind kind) {
  return *std::find_if(std::begin(forms), std::end(forms), [kind](const KindForm& form) { return form.kind == kind; });
}

}  // namespace gouji
