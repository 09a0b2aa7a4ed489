#include "parse/subject.hpp"

#include <algorithm>

namespace gouji {
namespace {

using W = Word;
using S = Subject;
using MaybeSubject = std::optional<Subject>;

constexpr int none_this_year = 0;

bool speaks_of_year(const Clause& clause, int year) {
  return year != none_this_year && std::find(clause.years.begin(), clause.years.end(), year) != clause.years.end();
}

/// The result named together with 行政复议 or 行政诉讼.
MaybeSubject result_of(const Clause& clause, S upheld, S corrected, S other, S pending) {
  if (clause.has(W::upheld)) return upheld;
  if (clause.has(W::corrected)) return corrected;
  if (clause.has(W::pending)) return pending;
  if (clause.has(W::other_result)) return other;
  return std::nullopt;
}

MaybeSubject reconsideration_result(const Clause& clause) {
  return result_of(clause, S::reconsideration_upheld, S::reconsideration_corrected, S::reconsideration_other,
                   S::reconsideration_pending);
}

MaybeSubject litigation_result(const Clause& clause) {
  return result_of(clause, S::litigation_upheld, S::litigation_corrected, S::litigation_other, S::litigation_pending);
}

// 办结行政复议28件, 受理行政复议申请28件: as the organ that decides them.
MaybeSubject dispute_of(const Clause& clause, Topic topic) {
  const bool receives = clause.has_any(W::receipt, W::new_receipt) && clause.has(W::application);
  if (receives || clause.has_any(W::closing, W::handling, W::answer)) return std::nullopt;
  const bool has_result = clause.has_any(W::upheld, W::corrected, W::pending, W::other_result);
  if (clause.has(W::direct_suit)) return has_result ? std::nullopt : MaybeSubject(S::direct_suit);
  if (clause.has(W::suit_after_reconsideration)) {
    return has_result ? std::nullopt : MaybeSubject(S::suit_after_reconsideration);
  }
  const bool reconsideration = clause.has(W::reconsideration);
  const bool litigation = clause.has(W::litigation);
  if (reconsideration && litigation) return has_result ? std::nullopt : MaybeSubject(S::disputes);
  if (reconsideration) return has_result ? reconsideration_result(clause) : S::reconsideration;
  if (litigation) return has_result ? litigation_result(clause) : S::litigation;
  if (topic == Topic::reconsideration) return reconsideration_result(clause);
  if (topic == Topic::litigation) return litigation_result(clause);
  return std::nullopt;
}

/// 因本机关不掌握等原因无法提供 is the whole group; one reason without 等 is its row.
Subject unavailable_of(const Clause& clause) {
  if (clause.has(W::and_others)) return S::unavailable;
  const int reasons = static_cast<int>(clause.has(W::not_held)) + static_cast<int>(clause.has(W::not_made)) +
                      static_cast<int>(clause.has(W::unclear));
  if (reasons != 1) return S::unavailable;
  return clause.has(W::not_held) ? S::not_held : clause.has(W::not_made) ? S::not_made : S::unclear;
}

MaybeSubject outcome_of(const Clause& clause) {
  const int outcomes = static_cast<int>(clause.has(W::granted)) + static_cast<int>(clause.has(W::partly_granted)) +
                       static_cast<int>(clause.has(W::refused)) + static_cast<int>(clause.has(W::unavailable)) +
                       static_cast<int>(clause.has(W::declined)) + static_cast<int>(clause.has(W::other_outcome));
  if (outcomes == 2 && clause.has(W::granted) && clause.has(W::partly_granted)) return S::granted_or_partly;
  if (outcomes != 1) return std::nullopt;
  if (clause.has(W::granted)) return S::granted;
  if (clause.has(W::partly_granted)) return S::partly_granted;
  if (clause.has(W::refused)) return S::refused;
  if (clause.has(W::unavailable)) return unavailable_of(clause);
  return clause.has(W::declined) ? S::declined : S::other_outcome;
}

// 新收和上年结转共14件, 办结上年结转3件: not what was carried.
MaybeSubject carried_of(const Clause& clause, int year) {
  if (clause.has_any(W::receipt, W::new_receipt, W::closing, W::answer)) return std::nullopt;
  const bool before = clause.has(W::last_year) || speaks_of_year(clause, year - 1);
  const bool after = clause.has(W::next_year) || speaks_of_year(clause, year + 1);
  if (before && after) return std::nullopt;
  return before ? S::carried_in : after ? S::carried_out : S::carried;
}

MaybeSubject application_of(const Clause& clause, Topic topic) {
  const bool spoken_of = clause.has(W::application) || topic == Topic::applications;
  const bool received = clause.has_any(W::receipt, W::new_receipt);
  const bool of_all = clause.has(W::natural_person) && clause.has(W::organisations);
  if (clause.has(W::cases) || (of_all && !received)) return std::nullopt;
  if (clause.has(W::natural_person) && spoken_of && !of_all) return S::natural_person;
  if (clause.has(W::organisations) && spoken_of && !of_all) return S::organisations;
  const bool dealt_with = clause.has_any(W::closing, W::answer, W::handling);
  if (received && dealt_with) return clause.has(W::application) ? MaybeSubject(S::handled) : std::nullopt;
  if (received && !clause.has(W::application)) return std::nullopt;
  if (received) return clause.has(W::new_receipt) ? S::newly_received : S::received;
  if (!spoken_of) return std::nullopt;
  if (clause.has(W::closing)) return S::concluded;
  if (clause.has(W::answer)) return S::answered;
  return clause.has(W::handling) ? MaybeSubject(S::handled) : std::nullopt;
}

MaybeSubject document_of(const Clause& clause, S issued, S repealed, S in_force) {
  const int deeds = static_cast<int>(clause.has(W::issuing)) + static_cast<int>(clause.has(W::repealing)) +
                    static_cast<int>(clause.has(W::in_force));
  if (deeds != 1) return std::nullopt;
  return clause.has(W::issuing) ? issued : clause.has(W::repealing) ? repealed : in_force;
}

MaybeSubject disclosure_of(const Clause& clause) {
  const int things = static_cast<int>(clause.has(W::regulations)) +
                     static_cast<int>(clause.has(W::normative_documents)) + static_cast<int>(clause.has(W::licences)) +
                     static_cast<int>(clause.has(W::penalties)) + static_cast<int>(clause.has(W::coercion));
  if (things == 0 && clause.has(W::proactive)) return S::disclosed;
  if (things != 1 || clause.has(W::proactive)) return std::nullopt;
  if (clause.has(W::regulations)) {
    return document_of(clause, S::regulations_issued, S::regulations_repealed, S::regulations_in_force);
  }
  if (clause.has(W::normative_documents)) {
    return document_of(clause, S::normative_documents_issued, S::normative_documents_repealed,
                       S::normative_documents_in_force);
  }
  if (!clause.has_any(W::handling, W::decision)) return std::nullopt;
  return clause.has(W::licences) ? S::licences : clause.has(W::penalties) ? S::penalties : S::coercion;
}

}  // namespace

MaybeSubject subject_of(const Clause& clause, Topic topic, int year) {
  if (clause.tells_change() || clause.has_any(W::share, W::intention, W::denial, W::chiefly)) return std::nullopt;
  if (clause.has(W::processing_fee)) return S::processing_fee;
  if (const auto dispute = dispute_of(clause, topic)) return dispute;
  if (clause.has_any(W::reconsideration, W::litigation)) return std::nullopt;
  if (clause.has(W::carry_over)) return carried_of(clause, year);
  if (clause.has(W::last_year)) return std::nullopt;
  if (const auto outcome = outcome_of(clause)) return outcome;
  if (clause.has_any(W::granted, W::partly_granted, W::refused, W::unavailable, W::declined)) return std::nullopt;
  if (const auto disclosure = disclosure_of(clause)) return disclosure;
  if (clause.has_any(W::regulations, W::normative_documents, W::licences, W::penalties, W::coercion)) {
    return std::nullopt;
  }
  return application_of(clause, topic);
}

Topic topic_of(Subject subject) {
  switch (subject) {
    case S::reconsideration:
    case S::reconsideration_upheld:
    case S::reconsideration_corrected:
    case S::reconsideration_other:
    case S::reconsideration_pending: return Topic::reconsideration;
    case S::litigation:
    case S::litigation_upheld:
    case S::litigation_corrected:
    case S::litigation_other:
    case S::litigation_pending: return Topic::litigation;
    default: return subject < S::reconsideration ? Topic::applications : Topic::none;
  }
}

}  // namespace gouji
