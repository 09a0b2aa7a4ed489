#include "report/statement.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji {
namespace {

constexpr std::array<std::string_view, 44> names = {"received",
                                                    "newly_received",
                                                    "concluded",
                                                    "answered",
                                                    "handled",
                                                    "carried_in",
                                                    "carried_out",
                                                    "carried",
                                                    "natural_person",
                                                    "organisations",
                                                    "granted",
                                                    "partly_granted",
                                                    "granted_or_partly",
                                                    "refused",
                                                    "unavailable",
                                                    "unavailable.not_held",
                                                    "unavailable.not_made",
                                                    "unavailable.unclear",
                                                    "declined",
                                                    "other_outcome",
                                                    "reconsideration",
                                                    "reconsideration.upheld",
                                                    "reconsideration.corrected",
                                                    "reconsideration.other",
                                                    "reconsideration.pending",
                                                    "litigation",
                                                    "litigation.upheld",
                                                    "litigation.corrected",
                                                    "litigation.other",
                                                    "litigation.pending",
                                                    "disputes",
                                                    "direct_suit",
                                                    "suit_after_reconsideration",
                                                    "disclosed",
                                                    "regulations.issued",
                                                    "regulations.repealed",
                                                    "regulations.in_force",
                                                    "normative_documents.issued",
                                                    "normative_documents.repealed",
                                                    "normative_documents.in_force",
                                                    "licences",
                                                    "penalties",
                                                    "coercion",
                                                    "processing_fee"};
static_assert(names.size() == static_cast<std::size_t>(Subject::processing_fee) + 1);

}  // namespace

std::string_view name_of(Subject subject) {
  return names[static_cast<std::size_t>(subject)];
}

std::optional<Subject> subject_named(std::string_view name) {
  const auto* found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Subject>(std::distance(names.begin(), found));
}

}  // namespace gouji
