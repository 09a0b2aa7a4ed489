#include "parse/growths.hpp"

#include <algorithm>

#include "text/blanks.hpp"

namespace gouji {
namespace {

class GrowthReader {
 public:
  GrowthReader(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out)
      : canonical_(canonical), tokens_(tokens), out_(out), report_(report) {}

  void read(std::size_t percentage) {
    const std::size_t begin = begin_of_clause(tokens_, percentage);
    const Clause clause = read_clause(canonical_, tokens_, begin, percentage);
    if (!is_over_the_year(clause) || !is_understood(clause, report_.organ ? report_.organ->value : "")) return;
    const auto figure = figure_before(tokens_, begin);
    const Statement* statement = figure ? statement_of(tokens_[*figure].quantity) : nullptr;
    if (statement == nullptr || !statement->is_comparable()) return;
    const Quantity& quantity = tokens_[percentage].quantity;
    const Span span = statement->span.joined(quantity.span);
    out_.growths.push_back({.subject = statement->subject,
                            .figure = statement->quantity,
                            .percentage = quantity,
                            .is_fall = clause.has(Word::fall),
                            .span = span,
                            .text = without_blanks(span.of(canonical_)),
                            .sentence = statement->sentence});
  }

 private:
  [[nodiscard]] bool is_over_the_year(const Clause& clause) const {
    const bool has_direction = clause.has(Word::rise) != clause.has(Word::fall);
    if (!has_direction || clause.has_any(Word::month_on_month, Word::share) ||
        !clause.has_any(Word::comparison, Word::than))
      return false;
    return std::all_of(clause.years.begin(), clause.years.end(),
                       [&](int year) { return report_.year && year == report_.year->value - 1; });
  }

  [[nodiscard]] const Statement* statement_of(const Quantity& figure) const {
    const auto found = std::find_if(out_.figures.rbegin(), out_.figures.rend(),
                                    [&](const Statement& each) { return each.quantity.span == figure.span; });
    return found == out_.figures.rend() ? nullptr : &*found;
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  Statements& out_;
  const Report& report_;
};

}  // namespace

void read_growths(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out) {
  GrowthReader reader(canonical, tokens, report, out);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is(Word::quantity) && tokens[i].quantity.is_percentage()) reader.read(i);
  }
}

}  // namespace gouji
