#include "document/canonical.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "document/builder.hpp"
#include "examples.hpp"

namespace gouji {
namespace {

using Kind = Node::Kind;

std::string printed(DocumentBuilder builder) {
  return printable(canonicalise(std::move(builder).finish()));
}

/// A picture may end the text without a line end; a block of a page cannot.
std::string with_line_end(std::string text) {
  if (!text.empty() && text.back() != '\n') text += '\n';
  return text;
}

/// Opens a table whose one row holds a cell with the spans and one without.
DocumentBuilder wide_row(std::uint16_t columns) {
  DocumentBuilder builder(Format::html);
  builder.open(Kind::table);
  builder.open(Kind::row);
  builder.open(Kind::cell, columns);
  builder.text("甲", 0);
  builder.close();
  builder.open(Kind::cell);
  builder.text("乙", 3);
  return builder;
}

auto covered_in(const std::string& canonical) {
  return std::count(canonical.begin(), canonical.end(), mark::covered);
}

TEST_CASE("canonical: the examples of docs/canonical-text.md") {
  const std::vector<Example> examples = documented_examples();
  CHECK(examples.size() >= 10);
  for (const Example& example : examples) {
    CAPTURE(example.line);
    CHECK(with_line_end(printable(canonicalise(read(example)))) == example.canonical);
  }
}

TEST_CASE("canonical: an empty document is an empty text") {
  CHECK(printed(DocumentBuilder(Format::text)).empty());
}

TEST_CASE("canonical: text directly in a table is a row of one cell") {
  DocumentBuilder builder = wide_row(1);
  builder.close();
  builder.close();
  builder.text("注：含上年结转。", 6);
  CHECK(printed(std::move(builder)) == "␜\n甲␟乙␟␞\n注：含上年结转。␟␞\n␝\n");
}

TEST_CASE("canonical: spans are clipped at 64 columns, and no cell is lost") {
  CHECK(covered_in(canonicalise(wide_row(63).finish()).text) == 62);
  const Canonical clipped = canonicalise(wide_row(1000).finish());
  CHECK(covered_in(clipped.text) == 63);
  CHECK(clipped.text.find("乙") != std::string::npos);
}

TEST_CASE("canonical: a table laid out around running text is no table") {
  const auto paragraphs = [](int count) {
    DocumentBuilder builder = wide_row(1);
    for (int paragraph = 1; paragraph < count; ++paragraph) {
      builder.end_paragraph();
      builder.text("丙", 6);
    }
    return canonicalise(std::move(builder).finish()).text;
  };
  CHECK(paragraphs(12).starts_with(mark::table_begin));
  CHECK(paragraphs(13).starts_with("甲\n乙\n丙\n"));
}

TEST_CASE("canonical: a hundred thousand nested tables") {
  DocumentBuilder builder(Format::html);
  for (int depth = 0; depth < 100'000; ++depth) {
    builder.open(Kind::table);
    builder.open(Kind::row);
    builder.open(Kind::cell);
  }
  builder.text("甲", 0);
  CHECK(printed(std::move(builder)) == "甲\n");
}

}  // namespace
}  // namespace gouji
