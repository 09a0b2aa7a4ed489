#include "output/sarif_fixes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/place.hpp"
#include "output/uri.hpp"
#include "output/wording.hpp"

namespace gouji {
namespace {

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

/// Blanks have no place that a viewer could write to, and text around a figure is not to be lost.
bool is_replaceable(const Suspect& suspect) {
  return suspect.certain && suspect.region && !suspect.read.empty() &&
         std::all_of(suspect.read.begin(), suspect.read.end(), is_digit);
}

std::string in_words(const CheckedFile& file, const std::vector<Suspect>& suspects, Language language) {
  const Wording& words = wording_of(language);
  std::string text;
  for (const Suspect& suspect : suspects) {
    if (!text.empty()) text += words.comma;
    text +=
        fmt::format(fmt::runtime(words.change), place_in(file, suspect.at, language), suspect.read, suspect.proposed);
  }
  return text;
}

// 3.57
void write_replacement(JsonWriter& json, const Suspect& suspect) {
  json.object([&] {
    json.object("deletedRegion", [&] { write_sarif_region(json, *suspect.region); });
    json.object("insertedContent", [&] { json.member("text", suspect.proposed); });
  });
}

}  // namespace

void write_sarif_region(JsonWriter& json, const Region& region) {
  json.member("startLine", region.line);
  json.member("startColumn", region.column);
  json.member("endLine", region.end_line);
  json.member("endColumn", region.end_column);
  json.member("byteOffset", region.offset);
  json.member("byteLength", region.length);
}

// 3.55 and 3.56
void write_sarif_fixes(JsonWriter& json, const CheckedFile& file, std::size_t index, const Finding& finding,
                       Language language) {
  const std::vector<Suspect>& suspects = finding.suspects;
  if (suspects.empty() || !std::all_of(suspects.begin(), suspects.end(), is_replaceable)) return;
  const auto change = [&] {
    json.object("artifactLocation", [&] {
      json.member("uri", uri_of(file.path));
      json.member("index", index);
    });
    json.array("replacements", suspects, [&](const Suspect& suspect) { write_replacement(json, suspect); });
  };
  json.list("fixes", [&] {
    json.object([&] {
      json.object("description", [&] { json.member("text", in_words(file, suspects, language)); });
      json.list("artifactChanges", [&] { json.object(change); });
    });
  });
}

}  // namespace gouji
