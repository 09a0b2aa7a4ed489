#include "parse/denial.hpp"

namespace gouji {
namespace {

using W = Word;

/// Results, outcomes and parts have subjects of their own, of which a denial is not compared.
bool is_of_part(const Clause& clause) {
  return clause.tells_change() ||
         clause.has_any(W::upheld, W::corrected, W::pending, W::other_result, W::granted, W::partly_granted, W::refused,
                        W::unavailable, W::declined, W::other_outcome, W::carry_over, W::natural_person,
                        W::organisations, W::last_year, W::processing_fee, W::intention, W::proactive, W::rest);
}

}  // namespace

std::vector<Subject> denied_subjects(const Clause& clause, Word word, Topic topic) {
  if (is_of_part(clause)) return {};
  if (word == W::all_of_them) {
    const bool all_closed = clause.has(W::closing) && topic == Topic::applications;
    return all_closed ? std::vector{Subject::carried_out} : std::vector<Subject>{};
  }
  std::vector<Subject> subjects;
  if (clause.has(W::reconsideration)) subjects.push_back(Subject::reconsideration);
  if (clause.has(W::litigation)) subjects.push_back(Subject::litigation);
  if (subjects.empty() && clause.has(W::application) && !clause.has_any(W::closing, W::answer)) {
    subjects.push_back(Subject::received);
  }
  return subjects;
}

}  // namespace gouji
