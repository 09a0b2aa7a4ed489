// Stage: check. The checks, one source for each kind, and the runner that applies the rules of the packs to a report.
// Checks read the typed report alone; they never parse.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/context.hpp"
#include "check/sink.hpp"
#include "pack/rule.hpp"
#include "report/report.hpp"

namespace gouji {

// One for each kind.
void check_identity(const Rule& rule, const Report& report, Sink& sink);
void check_edition(const Rule& rule, const Report& report, Sink& sink);
void check_reading(const Rule& rule, const Report& report, Sink& sink);
void check_presence(const Rule& rule, const Report& report, Sink& sink);
void check_surplus(const Rule& rule, const Report& report, Sink& sink);
void check_order(const Rule& rule, const Report& report, Sink& sink);
void check_wording(const Rule& rule, const Report& report, Sink& sink);
void check_emptiness(const Rule& rule, const Report& report, Sink& sink);
void check_value(const Rule& rule, const Report& report, Sink& sink);
void check_equation(const Rule& rule, const Report& report, Sink& sink);
void check_relation(const Rule& rule, const Report& report, Sink& sink);
void check_year_relation(const Rule& rule, const Report& report, const Context& context, Sink& sink);
void check_similarity(const Rule& rule, const Report& report, const Context& context, Sink& sink);
void check_period(const Rule& rule, const Report& report, Sink& sink);
void check_year(const Rule& rule, const Report& report, Sink& sink);
void check_title(const Rule& rule, const Report& report, Sink& sink);
void check_publication(const Rule& rule, const Report& report, Sink& sink);
void check_coverage(const Rule& rule, const Report& report, Sink& sink);
void check_mention(const Rule& rule, const Report& report, Sink& sink);
void check_breakdown(const Rule& rule, const Report& report, Sink& sink);
void check_share(const Rule& rule, const Report& report, Sink& sink);
void check_agreement(const Rule& rule, const Report& report, Sink& sink);
void check_growth(const Rule& rule, const Report& report, const Context& context, Sink& sink);
void check_loss(const Rule& rule, const Report& report, Sink& sink);
void check_multiple(const Rule& rule, const Report& report, Sink& sink);
void check_length(const Rule& rule, const Report& report, Sink& sink);
void check_pattern(const Rule& rule, const Report& report, Sink& sink);

struct Verdict {
  std::vector<Finding> findings;
  std::vector<Unchecked> unchecked;
};

/// Puts findings into reading order and numbers those with one fingerprint.
void arrange(Verdict& verdict);

/// Applies every rule that is for the report's edition; a document that is no report is told so, and nothing else. What
/// it gives is in the order of the rules.
[[nodiscard]] Verdict check(const Report& report, std::span<const Pack> packs, Language language,
                            const Context& context = {});

}  // namespace gouji
