#include "silence/silence.hpp"

#include <algorithm>

#include "silence/allowance_findings.hpp"
#include "silence/allowances.hpp"
#include "silence/claims.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

class Silencer {
 public:
  Silencer(CheckedFile& file, const Reading& reading, const SilencingRun& run, const Silencing& silencing)
      : file_(file),
        reading_(reading),
        run_(run),
        silencing_(silencing),
        allowances_(reading.canonical, title_of(file)),
        waiver_used_(silencing.waivers.size()) {}

  void run() {
    if (!silences_anything()) return;
    for (Finding& finding : file_.findings) silence(finding);
    add_findings_about_comments();
    for (std::size_t waiver = 0; waiver < waiver_used_.size(); ++waiver) {
      if (waiver_used_[waiver]) file_.waivers_used.push_back(waiver);
    }
  }

 private:
  static std::optional<std::uint32_t> title_of(const CheckedFile& file) {
    if (!file.report || file.report->title.empty()) return std::nullopt;
    return file.report->title_span.begin;
  }

  [[nodiscard]] bool silences_anything() const {
    return !allowances_.empty() || !silencing_.waivers.empty() || silencing_.baseline != nullptr;
  }

  [[nodiscard]] bool is_kept(const std::string& rule) const {
    return std::find(silencing_.kept.begin(), silencing_.kept.end(), rule) != silencing_.kept.end();
  }

  void silence(Finding& finding) {
    const Claim* first_left = nullptr;
    std::optional<Suppression> strongest;
    const std::vector<Claim> claims = claims_of(finding, run_.is_wanted);
    for (const Claim& claim : claims) {
      std::optional<Suppression> own = suppression_of(claim);
      if (!own && first_left == nullptr) first_left = &claim;
      if (own && (!strongest || own->by < strongest->by)) strongest = std::move(own);
    }
    if (first_left == nullptr) {
      finding.suppressed = std::move(strongest);
      return;
    }
    finding.rule = first_left->rule;
    if (!is_kept(finding.rule)) finding.suppressed = by_baseline(finding);
  }

  std::optional<Suppression> suppression_of(const Claim& claim) {
    for (const std::uint32_t place : claim.places) allowances_.met(claim.rule, place);
    const Waiver* waiver = waiver_of(claim);
    if (is_kept(claim.rule)) return std::nullopt;
    if (waiver != nullptr) {
      return Suppression{SilencedBy::waiver, waiver->reason, waiver->owner, waiver->until, waiver->place};
    }
    for (const std::uint32_t place : claim.places) {
      if (const AllowedRule* allowed = allowances_.find(claim.rule, place)) return by_comment(*allowed);
    }
    return std::nullopt;
  }

  /// The first of those that speak of it; all of them are of use.
  const Waiver* waiver_of(const Claim& claim) {
    const Waiver* first = nullptr;
    for (std::size_t number = 0; number < silencing_.waivers.size(); ++number) {
      const Waiver& waiver = silencing_.waivers[number];
      if (!speaks_of(waiver, claim)) continue;
      waiver_used_[number] = true;
      if (first == nullptr) first = &waiver;
    }
    return first;
  }

  [[nodiscard]] bool speaks_of(const Waiver& waiver, const Claim& claim) const {
    if (waiver.rule != claim.rule || waiver.until < silencing_.today) return false;
    const std::string organ = file_.report ? file_.report->organ : std::string();
    if (!waiver.organ.empty() && fold(waiver.organ) != fold(organ)) return false;
    if (waiver.year && (!file_.report || file_.report->year != waiver.year)) return false;
    return std::find(claim.addresses.begin(), claim.addresses.end(), waiver.at) != claim.addresses.end();
  }

  [[nodiscard]] Suppression by_comment(const AllowedRule& allowed) const {
    Suppression suppression{.by = SilencedBy::inline_note,
                            .reason = allowances_.entries()[allowed.allowance].allowance.reason,
                            .place = {.file = file_.path}};
    const auto region = locator_.region_of_source(reading_.canonical.remarks[allowed.remark].source);
    if (region) {
      suppression.place.line = static_cast<int>(region->line);
      suppression.place.column = static_cast<int>(region->column);
    }
    return suppression;
  }

  [[nodiscard]] std::optional<Suppression> by_baseline(const Finding& finding) const {
    const BaselineEntry* entry = silencing_.baseline == nullptr ? nullptr : silencing_.baseline->find(finding);
    if (entry == nullptr) return std::nullopt;
    return Suppression{.by = SilencedBy::baseline,
                       .reason = run_.language == Language::zh ? "已记入基线" : "recorded in the baseline",
                       .place = {silencing_.baseline->path(), entry->line, entry->line > 0 ? 1 : 0}};
  }

  /// They can be waived and recorded like any other, and stand where their comments do.
  void add_findings_about_comments() {
    std::vector<Finding> found = findings_about(allowances_, reading_, run_, file_);
    if (found.empty()) return;
    for (Finding& finding : found) silence(finding);
    std::move(found.begin(), found.end(), std::back_inserter(file_.findings));
    std::stable_sort(file_.findings.begin(), file_.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
  }

  CheckedFile& file_;
  const Reading& reading_;
  const SilencingRun& run_;
  const Silencing& silencing_;
  Allowances allowances_;
  Locator locator_{reading_};
  std::vector<bool> waiver_used_;
};

}  // namespace

void silence(CheckedFile& file, const Reading& reading, const SilencingRun& run, const Silencing& silencing) {
  Silencer(file, reading, run, silencing).run();
}

}  // namespace gouji
