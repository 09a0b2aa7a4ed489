// Sentences as tokens: what is a quantity and what is not.
#include "parse/prose_token.hpp"

#include <doctest/doctest.h>

#include "text/blanks.hpp"

namespace gouji {
namespace {

std::string quantities_in(std::string_view text) {
  std::string found;
  for (const ProseToken& token : read_prose(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (token.is(Word::lost_quantity)) found += "[lost]";
    if (!token.is(Word::quantity)) continue;
    const Quantity& quantity = token.quantity;
    found += "[" + std::string(quantity.is_approximate ? "~" : "") + quantity.value.to_string() + quantity.unit +
             (quantity.is_rounded ? " ±" + quantity.precision.to_string() : "") + "]";
  }
  return found;
}

struct Case {
  std::string_view text;
  std::string_view quantities;
};

constexpr Case cases[] = {
    {"共收到申请1576件，", "[1576件]"},
    {"共收到申请13,612件", "[13612件]"},
    {"共收到申请13，612件", "[13612件]"},
    {"共收到申请１３６１２件", "[13612件]"},
    {"共收到申请13 612 件", "[13612件]"},
    {"2025 年 3 件", "[3件]"},
    {"收到 5 2025年办结", ""},
    {"不予公开1397\n59件、部分公开2件", "[2件]"},
    {"约5000条，1750余册，超158万人次", "[~5000条][~1750册][~1580000人次 ±10000]"},
    {"近4万人，20余位，50%以上", "[~40000人 ±10000][~20位][~50%]"},
    {"1.37万份，45.28万条", "[13700份 ±100][452800条 ±100]"},
    {"34.7152亿元", "[3471520000元 ±10000]"},
    {"占总数5.4%，同比上升113.6％", "[5.4%][113.6%]"},
    {"甲21件、乙32、丙19件", "[21件][32][19件]"},
    {"两件，三十六份，一百零五条", "[2件][36份][105条]"},
    {"十件实事，一次性，一件事一次办", ""},
    {"第七条、第20条第（一）项", ""},
    {"国办发〔2020〕17号，[2017]64号文", ""},
    {"12345热线，24小时，5.15政务公开日", ""},
    {"2017年1月1日至12月31日", ""},
    {"0515—88190909，18:39，2018-02-28", ""},
    {"《目录》（2025版）和《公报》5期", "[5期]"},
    {"“三审三校”“1+3+N”", ""},
    {"5G、IPV6、e平台", ""},
    {"20个工作日内", ""},
    {"主动公开信息  条，", "[lost]"},
    {"主动公开信息 12 条，", "[12条]"},
};

}  // namespace

TEST_CASE("prose: quantities and what only looks like them") {
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(quantities_in(each.text) == each.quantities);
  }
}

}  // namespace gouji
