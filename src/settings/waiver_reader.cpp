#include "settings/waiver_reader.hpp"

#include <algorithm>

#include "finding/address.hpp"
#include "parse/dates.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

constexpr int first_year = 2008;
constexpr int last_year = 2099;

class WaiverReader {
 public:
  WaiverReader(const yaml::File& file, const yaml::Node& entry) : file_(file), entry_(entry) {}

  Waiver read() {
    yaml::check_keys(file_, entry_, {"rule", "at", "organ", "year", "reason", "owner", "until"});
    Waiver waiver{.place = setting_place(file_, entry_)};
    waiver.rule = needed("rule", {"豁免要写明规则名（rule）", "a waiver names its “rule”"});
    waiver.at = address();
    if (entry_["organ"]) waiver.organ = needed("organ", {"机关名称（organ）不能为空", "“organ” is empty"});
    if (entry_["year"]) waiver.year = year();
    waiver.reason = needed("reason", {"豁免要写明理由（reason）", "a waiver tells its “reason”"});
    waiver.owner = needed("owner", {"豁免要写明由谁负责（owner）", "a waiver names its “owner”: who answers for it"});
    waiver.until = last_day();
    return waiver;
  }

 private:
  /// At the waiver where the key is absent, at the key where nothing stands behind it.
  [[nodiscard]] std::string needed(std::string_view key, const yaml::Said& what) const {
    const yaml::Node node = entry_[key];
    const bool is_told = node && node.is_scalar() && node.scalar().find_first_not_of(' ') != std::string::npos;
    if (!is_told) yaml::fail(file_, node ? key_of(entry_, key) : entry_, what);
    return std::string(node.scalar());
  }

  [[nodiscard]] std::string address() const {
    std::string text = needed("at", {"豁免要写明位置（at）；对全文的写 document",
                                     "a waiver says “at” which address; “document” is all of it"});
    if (text == document_address) return {};
    if (const auto address = address_in(text); address && to_string(*address) == text) return text;
    yaml::fail(file_, entry_["at"],
               yaml::Said{"没有位置“" + text +
                              "”；位置写成 applications.granted.total、section:overview、part:title、"
                              "topic:fees 或 document，核对结果的 JSON 中 at 就是",
                          "no address is “" + text +
                              "”; write applications.granted.total, section:overview, part:title, "
                              "topic:fees or document"});
  }

  [[nodiscard]] int year() const {
    const std::string digits = needed("year", {"年度（year）不能为空", "“year” is empty"});
    const bool is_number = digits.size() == 4 && digits.find_first_not_of("0123456789") == std::string::npos;
    const int year = is_number ? std::stoi(digits) : 0;
    if (year < first_year || last_year < year) {
      yaml::fail(file_, entry_["year"], yaml::Said{"年度应当是 2008 到 2099", "expected a year from 2008 to 2099"});
    }
    return year;
  }

  [[nodiscard]] Date last_day() const {
    const std::string text = needed("until", {"豁免要写明截止日（until）：最后有效的一天，如 2026-12-31",
                                              "a waiver says “until” which day it holds: 2026-12-31"});
    const auto day = date_of(text);
    if (!day || to_string(*day) != text) {
      yaml::fail(file_, entry_["until"],
                 yaml::Said{"“" + text + "”不是日期；请写成 2026-12-31", "“" + text + "” is no day: write 2026-12-31"});
    }
    return *day;
  }

  const yaml::File& file_;
  const yaml::Node& entry_;
};

bool is_same(const Waiver& a, const Waiver& b) {
  return a.rule == b.rule && a.at == b.at && a.organ == b.organ && a.year == b.year;
}

}  // namespace

std::vector<Waiver> read_waivers(const yaml::File& file, const yaml::Node& map) {
  std::vector<Waiver> waivers;
  for (const yaml::Node& entry : filled_list(file, map, "waivers")) {
    Waiver waiver = WaiverReader(file, entry).read();
    const auto same =
        std::find_if(waivers.begin(), waivers.end(), [&](const Waiver& each) { return is_same(each, waiver); });
    if (same != waivers.end()) {
      const std::string line = std::to_string(same->place.line);
      yaml::fail(
          file, entry,
          yaml::Said{"同一项豁免写了两次，前一次在第 " + line + " 行", "this waiver stands twice: see line " + line});
    }
    waivers.push_back(std::move(waiver));
  }
  return waivers;
}

}  // namespace gouji
