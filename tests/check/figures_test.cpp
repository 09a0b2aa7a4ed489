// What a cell may hold: counts, changes and amounts (semantics §2).
#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji {
namespace {

/// The report with `printed` in place of 5, the number of 行政处罚.
std::string with_count(const std::string& printed) {
  return test::brief(
      test::check_sound("2021", {{"行政处罚<td colspan=\"3\">5", "行政处罚<td colspan=\"3\">" + printed}}));
}

std::string with_change(const std::string& previous, const std::string& change) {
  return test::brief(
      test::check_sound("2019", {{"行政许可<td>35<td>-3", "行政许可<td>" + previous + "<td>" + change}}));
}

std::string with_procurement(const std::string& header, const std::string& projects, const std::string& amount) {
  return test::brief(test::check_sound(
      "2019", {{"采购总金额", header},
               {"<td>6<td colspan=\"2\">25.1万元", "<td>" + projects + "<td colspan=\"2\">" + amount}}));
}

std::string with_fee(const std::string& amount) {
  return test::brief(test::check_sound("2021", {{"<td colspan=\"3\">12.5", "<td colspan=\"3\">" + amount}}));
}

}  // namespace

TEST_CASE("counts") {
  for (std::string sound : {"0", "5", "５", "1,234", "1，234", "1 234", "5件", "5 宗", "５起", "22（其中修订 16 件）",
                            "约5000条", "共5件"}) {
    CAPTURE(sound);
    CHECK(with_count(sound) == "nothing\n");
  }
  const std::string finding = "error bad-count disclosure.penalties.decisions";
  CHECK(with_count("-3") == finding + " stated=-3\n");
  CHECK(with_count("－3") == finding + " stated=-3\n");
  CHECK(with_count("2.5") == finding + " stated=2.5\n");
  CHECK(with_count("见附件") == finding + "\n");
  CHECK(with_count("3或4") == finding + "\n");
  CHECK(with_count("（16件）") == finding + "\n");
  CHECK(with_count("三") == finding + "\n");
  CHECK(with_count("1234567890123456789012") == finding + "\n");
  for (std::string dash : {"—", "/", "无", ""}) CHECK(with_count(dash) == "info blank-cells disclosure\n");
}

TEST_CASE("a stock falls below nought only by a printed sign") {
  const std::string finding = "error negative-stock disclosure.licences.change ";
  CHECK(with_change("35", "-36") == finding + "previous=35 change=-36\n");
  CHECK(with_change("35", "－36") == finding + "previous=35 change=-36\n");
  CHECK(with_change("35", "减36") == finding + "previous=35 change=-36\n");
  CHECK(with_change("35", "减 36项") == finding + "previous=35 change=-36\n");
  for (std::string sound : {"-35", "减35", "+36", "增36", "36", "±0", "0"}) {
    CAPTURE(sound);
    CHECK(with_change("35", sound) == "nothing\n");
  }
  CHECK(with_change("", "-3") == "info blank-cells disclosure\n");
  CHECK(with_change("35", "/") == "info blank-cells disclosure\n");
}

TEST_CASE("an amount of edition 2019 has one unit, in its cell or its header") {
  const std::string finding = "warning amount-unit disclosure.procurement.amount procurement.amount=";
  for (std::string sound : {"25.1万元", "251000元", "34.7152亿元", "251，000 元", "0.5 万元（含服务类）"}) {
    CAPTURE(sound);
    CHECK(with_procurement("采购总金额", "6", sound) == "nothing\n");
  }
  CHECK(with_procurement("采购总金额", "6", "251000") == finding + "251000\n");
  CHECK(with_procurement("采购总金额", "0", "0") == "nothing\n");
  CHECK(with_procurement("采购总金额（万元）", "6", "25.1") == "nothing\n");
  CHECK(with_procurement("采购总金额（单位：元）", "6", "251000") == "nothing\n");
}

TEST_CASE("projects and amount are nought together") {
  const std::string finding = "warning procurement-amount-without-projects disclosure.procurement.amount ";
  CHECK(with_procurement("采购总金额", "0", "25.1万元") ==
        finding + "procurement.projects=0 procurement.amount=25.1\n");
  CHECK(with_procurement("采购总金额", "6", "0万元") == finding + "procurement.projects=6 procurement.amount=0\n");
  CHECK(with_procurement("采购总金额", "0", "0元") == "nothing\n");
  CHECK(with_procurement("采购总金额", "", "25.1万元") == "info blank-cells disclosure\n");
}

TEST_CASE("a fee of edition 2021 is a bare figure") {
  const std::string finding = "warning amount-unit disclosure.fees.amount\n";
  for (std::string sound : {"0", "12.5", "24252.311082", "316441", "1,250.5"}) CHECK(with_fee(sound) == "nothing\n");
  for (std::string doubled : {"12.5万元", "125000元", "0.1亿元", "12.5 万元（含减免）"}) {
    CAPTURE(doubled);
    CHECK(with_fee(doubled) == finding);
  }
}

TEST_CASE("what was issued is in force or repealed") {
  const auto with = [](const std::string& figures) {
    return test::brief(test::check_sound("2021", {{"<td>4<td>1<td>27", figures}}));
  };
  CHECK(with("<td>8<td>0<td>5") ==
        "warning in-force-below-issued disclosure.normative_documents.issued issued=8 in_force=5 repealed=0\n");
  CHECK(with("<td>8<td>3<td>5") == "nothing\n");
  CHECK(with("<td>8<td><td>5") == "info blank-cells disclosure\n");
}

}  // namespace gouji
