// What comments say, however they are punctuated.
#include "silence/allowance.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

/// "a, b: reason"
std::string read(std::string_view remark) {
  const auto allowance = allowance_in(remark);
  if (!allowance) return "nothing";
  std::string text;
  for (const std::string& rule : allowance->rules) text += (text.empty() ? "" : ", ") + rule;
  return text + ": " + allowance->reason;
}

}  // namespace

TEST_CASE("allowance: rules and a reason") {
  CHECK(read("gouji: allow row-total-mismatch 已按原数公布") == "row-total-mismatch: 已按原数公布");
  CHECK(read("gouji: allow a-b, c 理由 很长") == "a-b, c: 理由 很长");
  CHECK(read("gouji：allow a，b、c：理由") == "a, b, c: 理由");
  CHECK(read("gouji : allow　a ，　b\n理由\n两行") == "a, b: 理由 两行");
  CHECK(read("gouji allow a — 理由") == "a: 理由");
  CHECK(read("Gouji: Allow A-B 理由") == "a-b: 理由");
  CHECK(read("gouji: allow a, 因为上级同意") == "a: 因为上级同意");
  CHECK(read("gouji: allow a for a good reason") == "a: for a good reason");
  CHECK(read("gouji: allow a理由") == "a: 理由");
}

TEST_CASE("allowance: what is left out") {
  CHECK(read("gouji: allow a") == "a: ");
  CHECK(read("gouji: allow a, b ：。") == "a, b: ");
  CHECK(read("gouji: allow") == ": ");
  CHECK(read("gouji: allow 。") == ": ");
  CHECK(read("gouji: allow 已按原数公布") == "已按原数公布: ");
  CHECK(read("gouji: allow 合计不符 已按原数公布") == "合计不符: 已按原数公布");
}

TEST_CASE("allowance: remarks that allow nothing") {
  for (const char* remark : {"gouji", "gouji: check", "gouji: allowed a x", "goujia: allow a x", "", "allow a x"}) {
    CAPTURE(remark);
    CHECK(read(remark) == "nothing");
  }
}

}  // namespace gouji
