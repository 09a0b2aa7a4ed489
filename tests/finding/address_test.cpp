// Addresses as texts, and back.
#include "finding/address.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

void expect_same(const Address& address) {
  const std::string text = to_string(address);
  CAPTURE(text);
  const auto read = address_in(text);
  REQUIRE(read);
  CHECK(to_string(*read) == text);
  // The one text that is two places: a row of 2021, and a column of a row of 2019.
  if (text != "applications.other_outcome.other") CHECK(*read == address);
}

}  // namespace

TEST_CASE("every place of every table is read as it is written") {
  for (TableId table : {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics}) {
    expect_same(Address::of(table));
    for (Edition edition : {Edition::e2019, Edition::e2021}) {
      for (const RowForm& row : form_of(table, edition).rows) {
        expect_same(Address::of(table, row.id));
        for (const ColumnForm& column : row.columns) expect_same(Address::of(table, row.id, column.id));
      }
    }
  }
}

TEST_CASE("columns, sections, parts, topics, quantities and the document") {
  expect_same({.table = TableId::applications, .column = ColumnId::total});
  expect_same(Address::of(SectionId::other_matters));
  expect_same(Address::of(Part::signature));
  expect_same({.topic = "fees"});
  expect_same({});
  expect_same({.section = SectionId::overview, .quantity = "applications.received"});
  expect_same({.quantity = "applications.received"});
}

TEST_CASE("a paragraph is no part of the address") {
  CHECK(address_in(to_string({.section = SectionId::overview, .paragraph = 3})) == Address::of(SectionId::overview));
}

TEST_CASE("what names no place") {
  for (const char* text : {"nowhere", "applications.", "applications.grant", "applications.granted.amount.total",
                           "applications..total", ".total", "section:", "section:summary", "part:foot",
                           "topic:", "place:overview", "disclosure.granted", "applications#received", "topic:fees#one",
                           "section:overview#", "#", "applications.granted.", "applications.granted.totals", " "}) {
    CAPTURE(text);
    CHECK_FALSE(address_in(text));
  }
}

}  // namespace gouji
