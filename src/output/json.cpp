#include "output/json.hpp"

#include <algorithm>

#include "output/json_parts.hpp"
#include "output/tool.hpp"

namespace gouji {
namespace {

class CheckPrinter {
 public:
  [[nodiscard]] std::string print(const RunResult& result);

 private:
  void tool();
  void pack(const PackIdentity& pack);
  void file(const CheckedFile& file);
  void finding(const Finding& finding);
  void region(const std::optional<Region>& region);
  void values(const std::vector<Figure>& figures);
  void related(const Related& related);
  void suspect(const Suspect& suspect);
  void cite(const Cite& cite);
  void suppression(const std::optional<Suppression>& suppression);
  void unchecked(const Unchecked& unchecked);
  void error(const ReadError& error);
  void notice(const Notice& notice);
  void summary(const Summary& summary);

  void at(const Address& address) {
    json_.key("at");
    write_address(json_, address);
  }
  template <typename T>
  [[nodiscard]] auto each(void (CheckPrinter::*members)(const T&)) {
    return [this, members](const T& element) { json_.object([&] { (this->*members)(element); }); };
  }

  JsonWriter json_;
};

std::string CheckPrinter::print(const RunResult& result) {
  json_.object([&] {
    json_.member("schema", 1);
    json_.object("tool", [this] { tool(); });
    json_.array("packs", result.packs, each(&CheckPrinter::pack));
    json_.array("files", result.files, each(&CheckPrinter::file));
    json_.array("notices", result.notices, each(&CheckPrinter::notice));
    json_.object("summary", [&] { summary(summarise(result)); });
  });
  return json_.text();
}

void CheckPrinter::tool() {
  json_.member("name", tool_name);
  json_.member("version", tool_version());
}

void CheckPrinter::pack(const PackIdentity& pack) {
  json_.member("id", pack.id);
  json_.member("version", pack.version);
  json_.member("sha256", pack.sha256);
}

void CheckPrinter::file(const CheckedFile& file) {
  json_.member("path", file.path);
  json_.member("format", unless_empty(file.format));
  json_.key("report");
  write_report(json_, file.report);
  json_.array("findings", file.findings, each(&CheckPrinter::finding));
  json_.array("unchecked", file.unchecked, each(&CheckPrinter::unchecked));
  if (file.error) json_.object("error", [&] { error(*file.error); });
}

void CheckPrinter::finding(const Finding& finding) {
  json_.member("rule", finding.rule);
  json_.member("level", name_of(finding.level));
  json_.member("message", finding.message);
  json_.member("hint", finding.hint);
  json_.member("place", finding.place);
  at(finding.at);
  region(finding.region);
  json_.object("values", [&] { values(finding.values); });
  json_.array("related", finding.related, each(&CheckPrinter::related));
  json_.array("suspects", finding.suspects, each(&CheckPrinter::suspect));
  json_.array("cites", finding.cites, each(&CheckPrinter::cite));
  json_.member("basis", unless_empty(finding.basis));
  json_.member("fingerprint", finding.fingerprint);
  suppression(finding.suppressed);
}

/// `suppressed` was the reason alone before there was more to tell.
void CheckPrinter::suppression(const std::optional<Suppression>& suppression) {
  json_.member("suppressed", suppression ? std::optional(std::string_view(suppression->reason)) : std::nullopt);
  json_.key("suppression");
  if (!suppression) return json_.value(std::nullopt);
  const SettingPlace& place = suppression->place;
  const std::string until = suppression->until ? to_string(*suppression->until) : std::string();
  const auto known = [](int number) { return number > 0 ? std::optional(number) : std::nullopt; };
  json_.object([&] {
    json_.member("by", name_of(suppression->by));
    json_.member("reason", suppression->reason);
    json_.member("owner", unless_empty(suppression->owner));
    json_.member("until", unless_empty(until));
    json_.object("place", [&] {
      json_.member("file", unless_empty(place.file));
      json_.member("line", known(place.line));
      json_.member("column", known(place.column));
    });
  });
}

void CheckPrinter::region(const std::optional<Region>& region) {
  json_.key("region");
  if (!region) return json_.value(std::nullopt);
  json_.object([&] {
    json_.member("line", region->line);
    json_.member("column", region->column);
    json_.member("end_line", region->end_line);
    json_.member("end_column", region->end_column);
    json_.member("offset", region->offset);
    json_.member("length", region->length);
  });
}

/// A name that several figures have, as the readings of one sentence do, holds a list: keys stand once.
void CheckPrinter::values(const std::vector<Figure>& figures) {
  for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
    const auto has_name = [&figure](const Figure& other) { return other.name == figure->name; };
    if (std::any_of(figures.begin(), figure, has_name)) continue;
    if (std::none_of(figure + 1, figures.end(), has_name)) {
      json_.member(figure->name, figure->value);
      continue;
    }
    json_.list(figure->name, [&] {
      for (const Figure& each : figures) {
        if (has_name(each)) json_.value(each.value);
      }
    });
  }
}

void CheckPrinter::related(const Related& related) {
  if (!related.rule.empty()) json_.member("rule", related.rule);
  at(related.at);
  region(related.region);
  json_.member("message", related.message);
}

void CheckPrinter::suspect(const Suspect& suspect) {
  at(suspect.at);
  region(suspect.region);
  json_.member("read", suspect.read);
  json_.member("proposed", suspect.proposed);
  json_.member("reason", suspect.reason);
  json_.member("explanation", suspect.explanation);
  json_.member("misread", suspect.misread);
  json_.member("certain", suspect.certain);
}

void CheckPrinter::cite(const Cite& cite) {
  json_.member("document", cite.document);
  json_.member("place", cite.place);
  json_.member("quote", cite.quote);
}

void CheckPrinter::unchecked(const Unchecked& unchecked) {
  json_.member("rule", unchecked.rule);
  at(unchecked.at);
  json_.member("reason", unchecked.reason);
  json_.member("not_supplied", unchecked.not_supplied);
}

void CheckPrinter::error(const ReadError& error) {
  json_.member("message", error.message);
  json_.member("offset", error.offset);
}

void CheckPrinter::notice(const Notice& notice) {
  json_.member("level", name_of(notice.level));
  json_.member("message", notice.message);
  json_.member("file", notice.place.file);
  json_.member("line", notice.place.line);
  json_.member("column", notice.place.column);
}

void CheckPrinter::summary(const Summary& summary) {
  json_.member("files", summary.files);
  json_.member("error", summary.error);
  json_.member("warning", summary.warning);
  json_.member("info", summary.info);
  json_.member("unchecked", summary.unchecked);
  json_.member("not_supplied", summary.not_supplied);
  json_.member("suppressed", summary.suppressed);
  json_.member("unreadable", summary.unreadable);
}

}  // namespace

std::string print_json(const RunResult& result) {
  return CheckPrinter().print(result);
}

}  // namespace gouji
