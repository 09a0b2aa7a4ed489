#include "parse/shares.hpp"

namespace gouji {
namespace {

class ShareReader {
 public:
  ShareReader(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out)
      : canonical_(canonical), tokens_(tokens), report_(report), out_(out) {}

  void read(std::size_t percentage) {
    const auto part = part_of(percentage);
    if (!part || !is_plain(percentage, *part)) return;
    const Quantity& quantity = tokens_[percentage].quantity;
    Share share{.percentage = quantity,
                .part = tokens_[*part].quantity,
                .totals = {},
                .span = tokens_[*part].span.joined(tokens_[percentage].span),
                .sentence = report_.sentence_at(quantity.span.begin)};
    for (std::size_t i = 0; i < *part; ++i) {
      if (is_count(canonical_, tokens_, i) && !has_share(i)) share.totals.push_back(tokens_[i].quantity);
    }
    out_.shares.push_back(std::move(share));
  }

 private:
  /// The figure that the percentage is the share of.
  [[nodiscard]] std::optional<std::size_t> part_of(std::size_t percentage) const {
    if (!tokens_[percentage].quantity.is_percentage() || !clause_before(percentage).has(Word::share))
      return std::nullopt;
    const auto part = figure_before(tokens_, begin_of_clause(tokens_, percentage));
    return part && is_count(canonical_, tokens_, *part) ? part : std::nullopt;
  }

  [[nodiscard]] Clause clause_before(std::size_t percentage) const {
    return read_clause(canonical_, tokens_, begin_of_clause(tokens_, percentage), percentage);
  }

  /// Only that it has this share is said, not of what: 占总数的, not 占办结总数的 or 分别占.
  [[nodiscard]] bool is_plain(std::size_t percentage, std::size_t part) const {
    Clause clause = clause_before(percentage);
    clause.words.reset(static_cast<std::size_t>(Word::share));
    clause.words.reset(static_cast<std::size_t>(Word::filler));
    return clause.words.none() && !is_distributed(tokens_, part);
  }

  /// One of several parts is not the whole of the next.
  [[nodiscard]] bool has_share(std::size_t figure) const {
    for (std::size_t i = figure + 1; i < tokens_.size() && !tokens_[i].is(Word::stop); ++i) {
      if (tokens_[i].is(Word::quantity)) return part_of(i) == figure;
    }
    return false;
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  const Report& report_;
  Statements& out_;
};

}  // namespace

void read_shares(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out) {
  ShareReader reader(canonical, tokens, report, out);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is(Word::quantity)) reader.read(i);
  }
}

}  // namespace gouji
