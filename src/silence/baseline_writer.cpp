#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "silence/baseline_file.hpp"

namespace gouji {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void put(Writer& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void put_member(Writer& json, std::string_view key, std::string_view text) {
  put(json, key);
  put(json, text);
}

/// A figure is a number where it is a whole one, else its digits: readers would round a fraction.
void put_figure(Writer& json, Decimal figure) {
  if (figure.is_integer()) {
    json.Int64(figure.integer());
  } else {
    put(json, figure.to_string());
  }
}

std::string line_of(const BaselineEntry& entry) {
  rapidjson::StringBuffer buffer;
  Writer json(buffer);
  json.StartObject();
  put_member(json, "fingerprint", entry.fingerprint);
  put_member(json, "rule", entry.rule);
  put_member(json, "organ", entry.organ);
  put(json, "year");
  entry.year ? json.Int(*entry.year) : json.Null();
  put_member(json, "at", entry.at);
  put_member(json, "place", entry.place);
  put(json, "values");
  json.StartObject();
  for (const auto& [name, figure] : entry.values) {
    put(json, name);
    put_figure(json, figure);
  }
  json.EndObject();
  json.EndObject();
  return buffer.GetString();
}

}  // namespace

std::string print_baseline(const std::vector<BaselineEntry>& entries) {
  std::string text = "{\n\"schema\": 1,\n\"findings\": [";
  bool is_first = true;
  for (const BaselineEntry& entry : in_order(entries)) {
    text.append(is_first ? "\n" : ",\n").append(line_of(entry));
    is_first = false;
  }
  return text.append(is_first ? "]\n}\n" : "\n]\n}\n");
}

}  // namespace gouji
