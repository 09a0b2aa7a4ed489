// Property tests. Whatever the bytes are, they are read and checked, or refused with an InputError: reports with bytes
// changed, words of reports in any order, anything.
#include <doctest/doctest.h>

#include "property/examined.hpp"
#include "property/sheet.hpp"
#include "support/property.hpp"
#include "text/input_error.hpp"

namespace gouji::property {
namespace {

/// Nothing is expected of the outcome but that there is one.
std::string survive(const Written& written) {
  keep(written);
  try {
    const Examined file = examined(written.bytes);
    return extract_of(file.report).empty() ? "no extract" : "";
  } catch (const InputError&) {
    return "";
  }
}

std::string some_bytes(std::uint32_t longest, Choices& choices) {
  std::string bytes(choices.below(longest + 1), '\0');
  for (char& byte : bytes) byte = static_cast<char>(choices.below(256));
  return bytes;
}

/// Cuts, doubles, moves or overwrites a stretch.
void mutate(std::string& bytes, Choices& choices) {
  if (bytes.empty()) return;
  const std::size_t at = choices.below(static_cast<std::uint32_t>(bytes.size()));
  const std::size_t size = choices.below(choices.pick(std::vector<std::uint32_t>{4, 40, 4000}));
  const std::string stretch = bytes.substr(at, size);
  switch (choices.below(5)) {
    case 0: bytes.erase(at, size); break;
    case 1: bytes.insert(at, stretch); break;
    case 2: bytes.insert(choices.below(static_cast<std::uint32_t>(bytes.size())), stretch); break;
    case 3: bytes.replace(at, stretch.size(), some_bytes(4, choices)); break;
    default: bytes.resize(at); break;
  }
}

std::string mutated(std::string bytes, Choices& choices) {
  for (std::uint32_t i = 1 + choices.below(12); i > 0; --i) mutate(bytes, choices);
  return bytes;
}

Edition some_edition(Choices& choices) {
  return choices.one_in(2) ? Edition::e2019 : Edition::e2021;
}

/// A word that readers or grammar know.
std::string some_word(Choices& choices) {
  constexpr std::string_view marks[] = {"\n",
                                        "0",
                                        " ",
                                        "12",
                                        "-",
                                        "|",
                                        "\t",
                                        "、",
                                        "，",
                                        "。",
                                        "<table>",
                                        "<tr>",
                                        "<td>",
                                        "</table>",
                                        "<p>",
                                        "<br>",
                                        "&nbsp;",
                                        "|---|",
                                        "# ",
                                        "\n\n",
                                        "（",
                                        "）",
                                        "其中",
                                        "2024年",
                                        "<td colspan=3>",
                                        "<td rowspan=0>",
                                        "万元",
                                        "-3-",
                                        "\xFF",
                                        "　",
                                        "1.",
                                        "[……]"};
  if (!choices.one_in(2)) return std::string(choices.pick(marks));
  const auto table = static_cast<TableId>(choices.below(4));
  const TableForm& form = form_of(table, some_edition(choices));
  const RowForm& row = choices.pick(form.rows);
  switch (choices.below(5)) {
    case 0: return std::string(row.label);
    case 1: return std::string(choices.pick(row.columns).label);
    case 2: return group_of(row.id);
    case 3: return item_of(row.id);
    default: return std::string(heading_of(static_cast<SectionId>(choices.below(section_count))));
  }
}

}  // namespace

TEST_CASE("any bytes are read or refused") {
  test::check_property("any bytes", 300,
                       [](Choices& choices) { return survive({.bytes = some_bytes(2000, choices)}); });
}

TEST_CASE("words of reports in any order are read or refused") {
  test::check_property("any words", 600, [](Choices& choices) {
    std::string text;
    for (std::uint32_t i = choices.below(400); i > 0; --i) text += some_word(choices);
    return survive({.bytes = text});
  });
}

TEST_CASE("reports with bytes changed are read or refused") {
  for (const Form& form : all_forms()) {
    test::check_property(form.name, 100, [&](Choices& choices) {
      const SoundReport report = sound_report(some_edition(choices), Blanks::rows, choices);
      const Written written = form.write(report, choices);
      const bool inside = !written.main_part.empty() && !choices.one_in(3);
      return survive(
          {.bytes = inside ? docx_around(mutated(written.main_part, choices)) : mutated(written.bytes, choices)});
    });
  }
}

}  // namespace gouji::property
