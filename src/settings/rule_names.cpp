#include "settings/rule_names.hpp"

#include <algorithm>
#include <vector>

#include "finding/address.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

class NameCheck {
 public:
  NameCheck(const Configuration& configuration, std::span<const Pack> packs)
      : configuration_(configuration), packs_(packs) {}

  void run() const {
    for (const LevelSetting& setting : configuration_.levels) check_rule(setting.rule, setting.place);
    for (const Waiver& waiver : configuration_.waivers) {
      check_rule(waiver.rule, waiver.place);
      check_topic(waiver);
    }
  }

 private:
  void check_rule(std::string_view name, const SettingPlace& place) const {
    std::vector<std::string_view> known;
    for (const Pack& pack : packs_) {
      for (const Rule& rule : pack.rules) known.push_back(rule.id);
    }
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    fail_at_place(configuration_.source, place,
                  {"没有规则“" + std::string(name) + "”，gouji rules 列出全部规则",
                   "no rule is named “" + std::string(name) + "”, see gouji rules"},
                  yaml::nearest(name, known));
  }

  /// Rules without topics never speak of one.
  void check_topic(const Waiver& waiver) const {
    const std::string topic = address_in(waiver.at)->topic;
    if (topic.empty()) return;
    const std::vector<std::string_view> known = topics_of(waiver.rule);
    if (std::find(known.begin(), known.end(), topic) != known.end()) return;
    fail_at_place(configuration_.source, waiver.place,
                  {"规则“" + waiver.rule + "”没有内容“" + topic + "”",
                   "the rule “" + waiver.rule + "” has no topic “" + topic + "”"},
                  yaml::nearest(topic, known));
  }

  [[nodiscard]] std::vector<std::string_view> topics_of(std::string_view name) const {
    std::vector<std::string_view> topics;
    for (const Pack& pack : packs_) {
      for (const Rule& rule : pack.rules) {
        if (rule.id != name) continue;
        for (const Topic& topic : rule.prose.topics) topics.push_back(topic.id);
      }
    }
    return topics;
  }

  const Configuration& configuration_;
  std::span<const Pack> packs_;
};

}  // namespace

void check_names(const Configuration& configuration, std::span<const Pack> packs) {
  NameCheck(configuration, packs).run();
}

}  // namespace gouji
