#include "parse/statement_lines.hpp"

#include "parse/prose_token.hpp"

namespace gouji {
namespace {

std::string printed(const Quantity& quantity) {
  return (quantity.is_approximate ? "~" : "") + quantity.value.to_string() + quantity.unit +
         (quantity.is_rounded ? "±" + quantity.precision.to_string() : "");
}

std::string printed(const std::vector<Quantity>& quantities) {
  std::string text;
  for (const Quantity& each : quantities) text += (text.empty() ? "" : "、") + printed(each);
  return text;
}

std::string line_of(const Statement& statement) {
  return std::string(name_of(statement.subject)) + " " + printed(statement.quantity) +
         (statement.is_own ? "" : " other-scope") + (statement.is_this_year ? "" : " other-year") + "\n";
}

std::string line_of(const Denial& denial) {
  return "no " + std::string(name_of(denial.subject)) + (denial.is_own ? "" : " other-scope") + "\n";
}

std::string parts_of(const Breakdown& breakdown) {
  std::string text;
  for (const PartFigure& part : breakdown.parts) {
    text += (text.empty() ? "" : " + ") + part.label + (part.label.empty() ? "" : " ") + printed(part.quantity);
  }
  return text;
}

std::string line_of(const Breakdown& breakdown) {
  constexpr std::string_view links[] = {"among", "comprises", "respectively", "inside"};
  return std::string(links[static_cast<std::size_t>(breakdown.link)]) + " " + breakdown.label + " " +
         printed(breakdown.whole) + " = " + parts_of(breakdown) + (breakdown.has_rest ? " rest" : "") +
         (breakdown.is_nested ? " nested" : "") + (breakdown.is_hedged ? " hedged" : "") +
         (breakdown.is_cut ? " cut" : "") +
         (breakdown.following.empty() ? "" : " then " + printed(breakdown.following)) + "\n";
}

std::string line_of(const Share& share) {
  return "share " + printed(share.part) + " is " + printed(share.percentage) + " of " +
         (share.totals.empty() ? "?" : printed(share.totals)) + "\n";
}

std::string line_of(const Growth& growth) {
  return std::string(name_of(growth.subject)) + (growth.is_fall ? " fell by " : " rose by ") +
         printed(growth.percentage) + "\n";
}

std::string line_of(const LostFigure& lost) {
  return "lost " + lost.label + "\n";
}

template <typename All>
std::string lines_of(const All& all) {
  std::string text;
  for (const auto& each : all) text += line_of(each);
  return text;
}

}  // namespace

std::string statement_lines(const Report& report) {
  const Statements& all = report.statements;
  const std::string text = lines_of(all.figures) + lines_of(all.denials) + lines_of(all.breakdowns) +
                           lines_of(all.shares) + lines_of(all.growths) + lines_of(all.lost);
  return text.empty() ? "nothing\n" : text;
}

std::string figure_line(std::string_view text) {
  std::vector<Quantity> figures;
  for (const ProseToken& token : read_prose(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (token.is(Word::quantity)) figures.push_back(token.quantity);
  }
  return figures.empty() ? "" : "figures " + printed(figures) + "\n";
}

}  // namespace gouji
