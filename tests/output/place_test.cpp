#include "output/place.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

CheckedFile file_of(std::optional<Edition> edition) {
  CheckedFile file;
  if (edition) file.report = ReportSummary{.edition = edition};
  return file;
}

}  // namespace

TEST_CASE("addresses are named as the report's form names them") {
  const Address cell = Address::of(TableId::disclosure, RowId::normative_documents, ColumnId::total);
  const struct {
    std::optional<Edition> edition;
    Address at;
    const char* place;
  } rows[] = {
      {Edition::e2019, cell, "表二 规范性文件·对外公开总数量列"},
      {Edition::e2019, Address::of(TableId::applications, RowId::other_outcome), "表三 三(六)其他处理"},
      {Edition::e2021, Address::of(TableId::disputes), "表四"},
      {Edition::e2021, Address::of(SectionId::overview), "一、总体情况"},
      {Edition::e2021, Address::of(Part::signature), "落款"},
      {std::nullopt, {}, "全文"},
      {std::nullopt, Address::of(TableId::applications, RowId::granted), "表三 三(一)予以公开"},
      // a table of another edition than the report's
      {Edition::e2021, cell, "表二 规范性文件·对外公开总数量列"},
      {Edition::e2021, Address::of(TableId::applications, RowId::other_outcome), "表三 三(六)其他处理"},
      {Edition::e2019, Address::of(TableId::applications, RowId::other_outcome_other), "表三 三(六)3.其他"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.place);
    CHECK(place_in(file_of(row.edition), row.at, Language::zh) == row.place);
  }
  CHECK(place_in({}, {}, Language::en) == "whole document");
}

TEST_CASE("each table follows its section, the document comes first and the signature last") {
  const Address places[] = {{},
                            Address::of(Part::title),
                            Address::of(Part::preamble),
                            Address::of(SectionId::overview),
                            Address::of(SectionId::disclosure),
                            Address::of(TableId::disclosure),
                            Address::of(SectionId::applications),
                            Address::of(TableId::applications),
                            Address::of(SectionId::disputes),
                            Address::of(TableId::disputes),
                            Address::of(SectionId::problems),
                            Address::of(SectionId::other_matters),
                            Address::of(TableId::statistics),
                            Address::of(Part::signature)};
  for (std::size_t next = 1; next < std::size(places); ++next) {
    CAPTURE(heading_of(places[next], Language::en));
    CHECK(order_of(places[next - 1]) < order_of(places[next]));
  }
}

}  // namespace gouji
