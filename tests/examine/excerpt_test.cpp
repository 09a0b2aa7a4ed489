// The line or row around a place, as a reader sees it; the place itself in ⟦ and ⟧.
#include <doctest/doctest.h>

#include "document/canonical.hpp"
#include "examine/excerpts.hpp"

namespace gouji {
namespace {

/// Canonical text written visibly: ␟ ␞ ␜ ␝ for its delimiters, ␚ for a covered cell, ␙ for a picture.
std::string canonical_of(std::string text) {
  const std::pair<std::string, char> marks[] = {{"␟", mark::cell_end},  {"␞", mark::row_end}, {"␜", mark::table_begin},
                                                {"␝", mark::table_end}, {"␚", mark::covered}, {"␙", mark::picture}};
  for (const auto& [visible, byte] : marks) {
    for (auto at = text.find(visible); at != std::string::npos; at = text.find(visible)) {
      text.replace(at, visible.size(), 1, byte);
    }
  }
  return text;
}

std::string shown(const std::string& visible) {
  std::string text = canonical_of(visible);
  const auto begin = text.find("⟦");
  text.erase(begin, 3);
  const auto end = text.find("⟧");
  text.erase(end, 3);
  const auto excerpt = excerpt_at(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  if (!excerpt) return "none";
  std::string result = excerpt->text;
  result.insert(excerpt->end, "⟧");
  result.insert(excerpt->begin, "⟦");
  return result;
}

}  // namespace

TEST_CASE("excerpts") {
  CHECK(shown("前一行\n公开⟦5⟧条。\n后一行\n") == "公开⟦5⟧条。");
  CHECK(shown("⟦四、诉讼⟧\n") == "⟦四、诉讼⟧");
  CHECK(shown("␜规章␟0␟⟦-1⟧␟0␟␞收费␟2␟␞␝") == "规章 | 0 | ⟦-1⟧ | 0");
  CHECK(shown("␜规章␟0␟⟦⟧␟0␟␞␝") == "规章 | 0 | ⟦⟧ | 0");
  CHECK(shown("␜（一）\n予以公开␟␚␟⟦11⟧␟3␟␞␝") == "（一） 予以公开 | ⟦11⟧ | 3");
  CHECK(shown("␜⟦标题⟧␟␚␟␚␟␞规章␟0␟1␟␞␝") == "⟦标题⟧");
  CHECK(shown("见图：␙⟦二⟧\n") == "见图：〔图〕⟦二⟧");
  CHECK(shown("公开   ⟦5⟧\t\t条\n") == "公开 ⟦5⟧ 条");
  CHECK(shown("一\n␜甲␟⟦1⟧␟␞␝二\n") == "甲 | ⟦1⟧");
  CHECK(shown("一\n␜甲␟1␟␞␝⟦二⟧\n") == "⟦二⟧");
}

TEST_CASE("no excerpt without a place") {
  CHECK(excerpt_at("公开", {0, 0}) == std::nullopt);
  CHECK(excerpt_at("公开", {0, 7}) == std::nullopt);
  CHECK(excerpt_at("\n\n", {1, 1}) == std::nullopt);
}

}  // namespace gouji
