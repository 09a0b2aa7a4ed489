#include "output/finds_yaml.hpp"

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string address_of(const Address& at) {
  const std::string address = to_string(at);
  return address.empty() ? "document" : address;
}

/// Figures of one name as a list: "stated: 25, previous: [40, 43]".
std::string values_of(const Finding& finding) {
  std::vector<std::pair<std::string, std::vector<std::string>>> names;
  for (const Figure& each : finding.values) {
    const auto known =
        std::find_if(names.begin(), names.end(), [&each](const auto& name) { return name.first == each.name; });
    if (known == names.end()) {
      names.push_back({each.name, {each.value.to_string()}});
    } else {
      known->second.push_back(each.value.to_string());
    }
  }
  std::string text;
  for (const auto& [name, figures] : names) {
    std::string listed;
    for (const std::string& figure : figures) listed += (listed.empty() ? "" : ", ") + figure;
    text += (text.empty() ? "" : ", ") + name + ": " + (figures.size() == 1 ? listed : "[" + listed + "]");
  }
  return text;
}

/// What one reason keeps from one place.
struct Obstacle {
  std::string at;
  std::string reason;
  std::string rules;
};

std::vector<Obstacle> obstacles_of(const CheckedFile& file) {
  std::vector<Obstacle> obstacles;
  for (const Unchecked& entry : file.unchecked) {
    if (entry.not_supplied) continue;
    const std::string at = address_of(entry.at);
    const auto same = [&](const Obstacle& each) { return each.at == at && each.reason == entry.reason; };
    const auto known = std::find_if(obstacles.begin(), obstacles.end(), same);
    if (known == obstacles.end()) {
      obstacles.push_back({at, entry.reason, entry.rule});
    } else {
      known->rules += ", " + entry.rule;
    }
  }
  return obstacles;
}

class YamlWriter {
 public:
  explicit YamlWriter(unsigned indent) : indent_(indent, ' ') {}

  void write(const CheckedFile& file) {
    line(file.findings.empty() ? "finds: []" : "finds:");
    for (const Finding& finding : file.findings) write(finding);
    const std::vector<Obstacle> obstacles = obstacles_of(file);
    line(obstacles.empty() ? "unchecked: []" : "unchecked:");
    for (const Obstacle& each : obstacles) {
      line("  - rules: [" + each.rules + "]");
      line("    of: " + each.at);
      line("    reason: " + quoted(each.reason));
    }
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void line(const std::string& words) { text_ += indent_ + words + "\n"; }

  void write(const Finding& finding) {
    line("  - rule: " + finding.rule);
    line("    level: " + std::string(name_of(finding.level)));
    line("    at: " + address_of(finding.at));
    if (!finding.values.empty()) line("    values: {" + values_of(finding) + "}");
    if (finding.suppressed) line("    silenced: true");
    line("    message: " + quoted(finding.message));
  }

  std::string indent_;
  std::string text_;
};

}  // namespace

std::string print_finds_yaml(const CheckedFile& file, unsigned indent) {
  YamlWriter writer(indent);
  writer.write(file);
  return std::move(writer).text();
}

}  // namespace gouji
