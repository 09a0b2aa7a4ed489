#include "output/sarif.hpp"

#include <algorithm>

#include "output/json_writer.hpp"
#include "output/place.hpp"
#include "output/sarif_fixes.hpp"
#include "output/tool.hpp"
#include "output/uri.hpp"
#include "output/wording.hpp"

namespace gouji {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view sarif_level(Level level) {
  return level == Level::info ? "note" : name_of(level);
}

/// Writes one log of one run. The numbers before functions are the sections of the standard that they follow.
class SarifPrinter {
 public:
  SarifPrinter(const RunResult& result, std::span<const RuleSummary> rules, Language language)
      : result_(result), rules_(rules), language_(language) {}
  [[nodiscard]] std::string print();

 private:
  void run();
  void driver();
  void rule(const RuleSummary& rule);
  void pack(const PackIdentity& pack);
  void invocation();
  void notice(const Notice& notice);
  void unreadable(const CheckedFile& file);
  void unchecked(const CheckedFile& file, const Unchecked& unchecked);
  void artifact(const CheckedFile& file);
  void result(const CheckedFile& file, const Finding& finding);
  void related(const CheckedFile& file, const std::vector<Related>& related);
  void suppressions(const CheckedFile& file, const Finding& finding);
  void suppression(const CheckedFile& file, const Suppression& suppression);
  void location_of(const CheckedFile& file, const SettingPlace& place);
  void physical_location(const CheckedFile& file, const std::optional<Region>& region);
  void logical_location(const Address& at, std::string_view place);

  void message(std::string_view name, std::string_view text) {
    json_.object(name, [&] { json_.member("text", text); });
  }
  [[nodiscard]] std::optional<std::size_t> index_of(std::string_view rule) const;
  [[nodiscard]] std::size_t index_of(const CheckedFile& file) const {
    return static_cast<std::size_t>(&file - result_.files.data());
  }

  const RunResult& result_;
  std::span<const RuleSummary> rules_;
  Language language_;
  JsonWriter json_;
};

std::string SarifPrinter::print() {
  json_.object([this] {
    json_.member("$schema", schema);
    json_.member("version", "2.1.0");
    json_.list("runs", [this] { json_.object([this] { run(); }); });
  });
  return json_.text();
}

// 3.14
void SarifPrinter::run() {
  json_.object("tool", [this] {
    json_.object("driver", [this] { driver(); });
    json_.array("extensions", result_.packs, [this](const PackIdentity& identity) { pack(identity); });
  });
  json_.list("invocations", [this] { json_.object([this] { invocation(); }); });
  json_.member("columnKind", "unicodeCodePoints");
  json_.member("language", language_ == Language::zh ? "zh-CN" : "en");
  json_.array("artifacts", result_.files, [this](const CheckedFile& file) { artifact(file); });
  json_.array("results", result_.files, [this](const CheckedFile& file) {
    for (const Finding& finding : file.findings) json_.object([&] { result(file, finding); });
  });
}

// 3.19
void SarifPrinter::driver() {
  json_.member("name", tool_name);
  json_.member("version", tool_version());
  json_.array("rules", rules_, [this](const RuleSummary& summary) { rule(summary); });
}

// 3.49
void SarifPrinter::rule(const RuleSummary& rule) {
  json_.object([&] {
    json_.member("id", rule.id);
    message("shortDescription", language_ == Language::zh ? rule.title_zh : rule.title_en);
    if (!rule.help.empty()) message("help", rule.help);
    json_.object("defaultConfiguration", [&] { json_.member("level", sarif_level(rule.level)); });
  });
}

// 3.18.3
void SarifPrinter::pack(const PackIdentity& pack) {
  json_.object([&] {
    json_.member("name", pack.id);
    json_.member("version", pack.version);
    json_.object("properties", [&] { json_.member("sha256", pack.sha256); });
  });
}

// 3.20: what could not be read or checked is no result but a notification.
void SarifPrinter::invocation() {
  json_.member("executionSuccessful", summarise(result_).unreadable == 0);
  json_.array("toolExecutionNotifications", result_.files, [this](const CheckedFile& file) {
    if (file.error) json_.object([&] { unreadable(file); });
    for (const Unchecked& entry : file.unchecked) json_.object([&] { unchecked(file, entry); });
  });
  json_.array("toolConfigurationNotifications", result_.notices,
              [this](const Notice& each) { json_.object([&] { notice(each); }); });
}

// 3.20.22
void SarifPrinter::notice(const Notice& notice) {
  json_.member("level", sarif_level(notice.level));
  message("message", notice.message);
  json_.list("locations", [&] {
    json_.object([&] {
      json_.object("physicalLocation", [&] {
        json_.object("artifactLocation", [&] { json_.member("uri", uri_of(notice.place.file)); });
        json_.object("region", [&] {
          json_.member("startLine", notice.place.line);
          json_.member("startColumn", notice.place.column);
        });
      });
    });
  });
}

// 3.58
void SarifPrinter::unreadable(const CheckedFile& file) {
  json_.member("level", "error");
  message("message", file.error->message);
  json_.list("locations", [&] { json_.object([&] { physical_location(file, {}); }); });
}

void SarifPrinter::unchecked(const CheckedFile& file, const Unchecked& unchecked) {
  json_.member("level", unchecked.not_supplied ? "note" : "warning");
  message("message", unchecked.reason);
  json_.object("associatedRule", [&] {
    json_.member("id", unchecked.rule);
    if (const auto index = index_of(unchecked.rule)) json_.member("index", *index);
  });
  json_.list("locations", [&] {
    json_.object([&] {
      physical_location(file, {});
      logical_location(unchecked.at, place_in(file, unchecked.at, language_));
    });
  });
}

// 3.24
void SarifPrinter::artifact(const CheckedFile& file) {
  json_.object([&] {
    json_.object("location", [&] { json_.member("uri", uri_of(file.path)); });
    json_.list("roles", [&] { json_.value("analysisTarget"); });
  });
}

// 3.27
void SarifPrinter::result(const CheckedFile& file, const Finding& finding) {
  json_.member("ruleId", finding.rule);
  if (const auto index = index_of(finding.rule)) json_.member("ruleIndex", *index);
  json_.member("level", sarif_level(finding.level));
  const std::string_view hint_word = wording_of(language_).hint;
  message("message",
          finding.hint.empty() ? finding.message : finding.message + "\n" + std::string(hint_word) + finding.hint);
  json_.list("locations", [&] {
    json_.object([&] {
      physical_location(file, finding.region);
      logical_location(finding.at, finding.place);
    });
  });
  related(file, finding.related);
  json_.object("partialFingerprints", [&] { json_.member("goujiFinding/v1", finding.fingerprint); });
  write_sarif_fixes(json_, file, index_of(file), finding, language_);
  suppressions(file, finding);
}

void SarifPrinter::related(const CheckedFile& file, const std::vector<Related>& related) {
  int id = 0;
  json_.array("relatedLocations", related, [&](const Related& other) {
    json_.object([&] {
      json_.member("id", ++id);
      physical_location(file, other.region);
      logical_location(other.at, place_in(file, other.at, language_));
      message("message", other.message);
    });
  });
}

// 3.27.23: as soon as one result has this property, all must have it. 3.35.2: a comment stands in the source.
void SarifPrinter::suppressions(const CheckedFile& file, const Finding& finding) {
  json_.list("suppressions", [&] {
    if (!finding.suppressed) return;
    json_.object([&] { suppression(file, *finding.suppressed); });
  });
}

// 3.35
void SarifPrinter::suppression(const CheckedFile& file, const Suppression& suppression) {
  const bool in_source = suppression.by == SilencedBy::inline_note;
  json_.member("kind", in_source ? "inSource" : "external");
  json_.member("status", "accepted");
  json_.member("justification", suppression.reason);
  if (in_source) location_of(file, suppression.place);
  json_.object("properties", [&] {
    json_.member("by", name_of(suppression.by));
    if (!suppression.owner.empty()) json_.member("owner", suppression.owner);
    if (suppression.until) json_.member("until", to_string(*suppression.until));
  });
}

// 3.35.5
void SarifPrinter::location_of(const CheckedFile& file, const SettingPlace& place) {
  json_.object("location", [&] {
    json_.object("physicalLocation", [&] {
      json_.object("artifactLocation", [&] {
        json_.member("uri", uri_of(file.path));
        json_.member("index", index_of(file));
      });
      if (place.line == 0) return;
      json_.object("region", [&] {
        json_.member("startLine", place.line);
        json_.member("startColumn", place.column);
      });
    });
  });
}

// 3.29
void SarifPrinter::physical_location(const CheckedFile& file, const std::optional<Region>& region) {
  json_.object("physicalLocation", [&] {
    json_.object("artifactLocation", [&] {
      json_.member("uri", uri_of(file.path));
      json_.member("index", index_of(file));
    });
    if (!region) return;
    json_.object("region", [&] { write_sarif_region(json_, *region); });
  });
}

// 3.33
void SarifPrinter::logical_location(const Address& at, std::string_view place) {
  const std::string address = to_string(at);
  json_.list("logicalLocations", [&] {
    json_.object([&] {
      json_.member("fullyQualifiedName", address.empty() ? "document" : address);
      json_.member("decoratedName", place);
    });
  });
}

std::optional<std::size_t> SarifPrinter::index_of(std::string_view rule) const {
  const auto found =
      std::find_if(rules_.begin(), rules_.end(), [rule](const RuleSummary& summary) { return summary.id == rule; });
  if (found == rules_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - rules_.begin());
}

}  // namespace

std::string print_sarif(const RunResult& result, std::span<const RuleSummary> rules, Language language) {
  return SarifPrinter(result, rules, language).print();
}

}  // namespace gouji
