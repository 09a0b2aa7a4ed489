// Damaged labels: within a fifth of the form's they are told, beyond it nobody can.
#include "parse/damaged_labels.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

std::string headers_of(std::string_view labels) {
  std::vector<Header> headers;
  for (std::size_t begin = 0; begin < labels.size();) {
    const std::size_t end = std::min(labels.find('|', begin), labels.size());
    headers.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    begin = end + 1;
  }
  name_damaged_headers(labels, headers);
  std::string names;
  for (const Header& header : headers) {
    names += (names.empty() ? "" : " ") + std::string(header.id ? name_of(*header.id) : "-");
  }
  return names;
}

}  // namespace

TEST_CASE("damaged labels: rows") {
  CHECK(nearest_row(TableId::applications, "2.重复申靖") == RowId::declined_duplicate);
  CHECK(nearest_row(TableId::applications, "4.保护三方合法权益") == RowId::refused_third_party);
  CHECK(nearest_row(TableId::applications, "7.属于行政执法卷") == RowId::refused_enforcement_file);
  CHECK(nearest_row(TableId::disclosure, "行政强治") == RowId::coercion);
  CHECK(nearest_row(TableId::applications, "3.索要书报刊") == std::nullopt);
  CHECK(nearest_row(TableId::applications, "其中：涉及征地") == std::nullopt);
  CHECK(nearest_row(TableId::applications, "") == std::nullopt);
}

TEST_CASE("damaged labels: sections") {
  CHECK(nearest_section("总体清况") == SectionId::overview);
  CHECK(nearest_section("存在的主要问题及改进情") == SectionId::problems);
  CHECK(nearest_section("本年度办理结果") == std::nullopt);
}

TEST_CASE("damaged labels: headers, unless another header has the name") {
  CHECK(headers_of("科研机沟|商业企亚") == "research commercial");
  CHECK(headers_of("小计|合讲") == "- -");
  CHECK(headers_of("本年制发件|现行有效数") == "issued in_force");
  constexpr std::string_view labels = "科研机沟科研机构";
  std::vector<Header> headers = {{.span = {0, 12}}, {.id = ColumnId::research, .span = {12, 24}}};
  name_damaged_headers(labels, headers);
  CHECK(headers.front().id == std::nullopt);
}

}  // namespace gouji
