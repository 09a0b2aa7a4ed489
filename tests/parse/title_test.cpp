// The title, wherever it stands and however it is broken, and what it says of organ and year.
#include "parse/title.hpp"

#include <doctest/doctest.h>

#include "parse/organ.hpp"

namespace gouji {
namespace {

/// "title | year | organ" of a text before its first section.
std::string front_of(std::string_view text) {
  const TitleReading reading = read_title(text, split_blocks(text), static_cast<std::uint32_t>(text.size()));
  return (reading.title ? reading.title->value : "-") + " | " +
         (reading.year ? std::to_string(reading.year->value) : "-") + " | " +
         (reading.organ ? reading.organ->value : "-");
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

}  // namespace

TEST_CASE("titles: as real reports print them") {
  for (const Case& each : std::initializer_list<Case>{
           {"青溪县水务局2023年政府信息公开工作年度报告",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"青溪县2020年度政府信息公开工作报告", "青溪县2020年度政府信息公开工作报告 | 2020 | 青溪县"},
           {"青溪县水务局2017年政府信息公开年度报告", "青溪县水务局2017年政府信息公开年度报告 | 2017 | 青溪县水务局"},
           {"2019年青溪县水务局政府信息公开工作年度报告",
            "2019年青溪县水务局政府信息公开工作年度报告 | 2019 | 青溪县水务局"},
           {"青溪县水务局政府信息公开工作2022年度报告",
            "青溪县水务局政府信息公开工作2022年度报告 | 2022 | 青溪县水务局"},
           {"2020年政府信息公开工作的年度报告", "2020年政府信息公开工作的年度报告 | 2020 | -"},
           {"青溪县水务局２０２１年政府信息公开工作年度报告",
            "青溪县水务局２０２１年政府信息公开工作年度报告 | 2021 | 青溪县水务局"},
           {"青溪县水务局二〇二一年度政府信息公开工作报告",
            "青溪县水务局二〇二一年度政府信息公开工作报告 | 2021 | 青溪县水务局"},
           {"青溪县水务局二○一一年政府信息公开工作年度报告",
            "青溪县水务局二○一一年政府信息公开工作年度报告 | 2011 | 青溪县水务局"},
           {"青溪县水务局2023政府信息公开工作年度报告",
            "青溪县水务局2023政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"青溪县水务局政府信息公开工作年度报告", "青溪县水务局政府信息公开工作年度报告 | - | 青溪县水务局"},
           {"政府信息公开工作年度报告", "政府信息公开工作年度报告 | - | -"},
           {"****政府2023年政府信息公开工作年度报告", "****政府2023年政府信息公开工作年度报告 | 2023 | ****政府"},
           {"青 溪 县 水 务 局 2023 年\u00A0政府信息公开工作年度报告",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"标题: 青溪县水务局2023年政府信息公开工作年度报告",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
       }) {
    CAPTURE(each.text);
    CHECK(front_of(each.text) == each.expected);
  }
}

TEST_CASE("titles: where they stand") {
  for (const Case& each : std::initializer_list<Case>{
           {"青溪县水务局\n2023年政府信息公开工作年度报告\n根据条例编制。",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"青溪县水务局2023年\n政府信息公开工作年度报告",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"青溪县水务局2022年政府信息公开工作年度报告\n青溪县水务局2023年政府信息公开工作年度报告\n",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"\x01青溪县水务局2023年政府信息公开工作年度报告-青溪县人民政府\n公开年报\n",
            "青溪县水务局2023年政府信息公开工作年度报告-青溪县人民政府 | 2023 | 青溪县水务局"},
           {"\x1c名称：\x1f青溪县水务局2023年政府信息公开工作年度报告\x1f\x1e\x1d\n",
            "青溪县水务局2023年政府信息公开工作年度报告 | 2023 | 青溪县水务局"},
           {"青溪县水务局2018年政府信息公开工作年度报告 [……]一、概述[……]",
            "青溪县水务局2018年政府信息公开工作年度报告 | 2018 | 青溪县水务局"},
           {"青溪县水务局2024年政府信息公开工作年度报告 "
            "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止，电子版可以在青溪县人民政府门户网站下载，欢迎监"
            "督。 ",
            "青溪县水务局2024年政府信息公开工作年度报告 | 2024 | 青溪县水务局"},
           {"根据《条例》规定，现公布2023年政府信息公开工作年度报告。", "- | - | -"},
           {"首页 > 政务公开 > 政府信息公开年度报告", "- | - | -"},
           {"关于开展政府信息公开自查工作的通知", "- | - | -"},
       }) {
    CAPTURE(each.text);
    CHECK(front_of(each.text) == each.expected);
  }
}

TEST_CASE("organs: kinds by the longest suffix") {
  const struct {
    std::string_view organ;
    std::string_view kind;
  } rows[] = {
      {"青溪县人民政府", "government"},
      {"青溪县", "government"},
      {"临溪镇人民政府机关", "government"},
      {"白石乡", "government"},
      {"青溪县人民政府办公室", "department"},
      {"青溪县水务局", "department"},
      {"国家税务总局青溪县税务局", "department"},
      {"青溪县卫生健康委员会", "department"},
      {"青溪县发展改革委", "department"},
      {"省应急管理厅", "department"},
      {"交警支队", "department"},
      {"政务服务中心", "department"},
      {"红星街道办事处", "office"},
      {"高新区管委会", "office"},
      {"经济开发区", "office"},
      {"综合实验区管理委员会", "office"},
      {"地区行政公署", "office"},
      {"滨海新区", "office"},
      {"青溪县档案馆", "unknown"},
      {"****政府", "unknown"},
      {"", "unknown"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.organ);
    CHECK(name_of(kind_of_organ(row.organ)) == row.kind);
  }
}

TEST_CASE("organs: the one that signs, above its date") {
  const auto signature_of = [](std::string_view text) {
    const auto signature = read_signature(text, split_blocks(text));
    return signature ? signature->value : std::string("-");
  };
  CHECK(signature_of("正文。\n青溪县水务局\n2024年1月20日\n") == "青溪县水务局");
  CHECK(signature_of("正文。\n青溪县 水务局\n二〇二四年一月二十日\n") == "青溪县水务局");
  CHECK(signature_of("青溪县水务局\n正文。\n2024年1月20日\n") == "-");
  CHECK(signature_of("来源\n2024年1月20日\n") == "-");
}

}  // namespace gouji
