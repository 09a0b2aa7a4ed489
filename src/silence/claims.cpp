#include "silence/claims.hpp"

#include "silence/allowances.hpp"

namespace gouji {
namespace {

std::uint32_t place_of(Span span) {
  return span == Span{} ? nowhere : span.begin;
}

void add_cells_to_blame(const Finding& finding, Claim& claim) {
  claim.addresses.push_back(to_string(finding.at));
  claim.places.push_back(place_of(finding.span));
  for (const Suspect& suspect : finding.suspects) {
    if (!suspect.certain || suspect.at == finding.at) continue;
    claim.addresses.push_back(to_string(suspect.at));
    if (suspect.span != Span{}) claim.places.push_back(suspect.span.begin);
  }
}

}  // namespace

std::vector<Claim> claims_of(const Finding& finding, const std::function<bool(const std::string& rule)>& is_wanted) {
  if (!has_certain_cause(finding)) return {{finding.rule, {to_string(finding.at)}, {place_of(finding.span)}}};
  std::vector<Claim> claims;
  for (const Related& equation : finding.related) {
    if (equation.rule.empty() || !is_wanted(equation.rule)) continue;
    Claim claim{equation.rule, {to_string(equation.at)}, {place_of(equation.span)}};
    add_cells_to_blame(finding, claim);
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace gouji
