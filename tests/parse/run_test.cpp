// Tables that lost their markup: each label takes the figures behind it, and what cannot be told apart is refused.
#include <doctest/doctest.h>

#include "parse/snippet.hpp"

namespace gouji {
namespace {

std::string applications(std::string_view text) {
  return rows_of(report_in(text), TableId::applications);
}

std::string disclosure(std::string_view text) {
  return rows_of(report_in(text), TableId::disclosure);
}

std::string disputes(std::string_view text) {
  return rows_of(report_in(text), TableId::disputes);
}

}  // namespace

TEST_CASE("runs: a row a line") {
  CHECK(
      applications(
          "（一）予以公开 1 2 3 4 5 6 21\n（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0\n") ==
      "granted 1 2 3 4 5 6 21\npartly_granted 0 0 0 0 0 0 0\n");
  CHECK(applications("（三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1\n2.其他法律行政法规禁止公开 2 0 0 0 0 0 2\n") ==
        "refused.state_secret 1 0 0 0 0 0 1\nrefused.other_law 2 0 0 0 0 0 2\n");
}

TEST_CASE("runs: all rows on one line, an ordinal is no note") {
  CHECK(applications(
            "（一）予以公开 1 2 3 4 5 6 21 （二）部分公开 7 0 0 0 0 0 7 （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0") ==
        "granted 1 2 3 4 5 6 21\npartly_granted 7 0 0 0 0 0 7\nrefused.state_secret 0 0 0 0 0 0 0\n");
}

TEST_CASE("runs: a label around its figures") {
  CHECK(applications("（二）部分公开（区分处理的，只计这一情\n   447 7 0 0 0 0 454\n形，不计其他情形）\n") ==
        "partly_granted 447 7 0 0 0 0 454\n");
  CHECK(applications("重复申请 0 0 0 0 0 0 0\n1.申请人无正当理由逾期不补正、行政机\n关不再处理其政府信息公开申请 9 0 0 "
                     "0 0 0 9\n") == "declined.duplicate 0 0 0 0 0 0 0\nother_outcome.not_corrected 9 0 0 0 0 0 9\n");
  CHECK(applications(
            "4.无正当理由大量反复申请 1 0 0 0 0 0 1\n-4-\n5.要求行政机关确认或重新出具已获取信息 2 0 0 0 0 0 2\n") ==
        "declined.excessive 1 0 0 0 0 0 1\ndeclined.reconfirmation 2 0 0 0 0 0 2\n");
}

TEST_CASE("runs: a cell a line, blank cells as blank lines") {
  CHECK(applications("（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n（二）部分公开\n0\n0\n0\n0\n0\n0\n0\n") ==
        "granted 1 2 3 4 5 6 21\npartly_granted 0 0 0 0 0 0 0\n");
  CHECK(applications("一、本年新收政府信息公开申请数量\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n二、上年结转政府信息公开"
                     "申请数量\n\n\n\n\n\n\n\n 0\n\n") == "received 1 2 3 4 5 6 21\ncarried_in · · · · · · 0\n");
}

TEST_CASE("runs: values of a page belong to columns by position") {
  CHECK(applications("（一）予以公开        11      12     13     14     15     16     81\n"
                     "1.属于国家秘密         1                     4                    5\n") ==
        "granted 11 12 13 14 15 16 81\nrefused.state_secret 1 · · 4 · · 5\n");
}

TEST_CASE("runs: too few values stay unplaced") {
  CHECK(applications("（一）予以公开 1 2 3 4 5 15\n") == "granted ? 1 2 3 4 5 15\n");
}

TEST_CASE("runs: values without separators are refused") {
  CHECK(applications("一、本年新收政府信息公开申请数量15130000154二、上年结转政府信息公开申请数量1000001\n") ==
        "unseparated\nreceived ? 15130000154\ncarried_in ? 1000001\n");
  CHECK(applications("1.本机关不掌握相关政府信息4910000502.没有现成信息需要另行制作3000003\n")
            .starts_with("unseparated\n"));
  CHECK(applications("（一）予以公开20 0 00 0 121\n").starts_with("unseparated\n"));
  CHECK(disclosure("第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件5845546\n")
            .starts_with("unseparated\n"));
}

TEST_CASE("runs: values out of order are refused") {
  CHECK(applications("（一）予以公开\n（二）部分公开\n1 2 3 4 5 6 7 8 9 10 11 12 13 14\n").starts_with("scrambled\n"));
  CHECK(applications("申请人情况\n1 2 3\n（一）予以公开 1 2 3 4 5 6 21\n").starts_with("scrambled\n"));
  CHECK(applications("（一）予以公开 1 0 0 0 0 0 1      （一）予以公开 2 0 0 0 0 0 2\n").starts_with("scrambled\n"));
}

TEST_CASE("runs: disclosure") {
  CHECK(disclosure("第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 3\n行政规范性文件 "
                   "22（其中修订 16 件） 1 27\n") ==
        "regulations 0 0 3\nnormative_documents “22（其中修订 16 件）” 1 27\n");
  CHECK(disclosure("第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n4068.208\n") ==
        "fees 4068.208\n");
  CHECK(disclosure("第二十条第（九）项\n信息内容 采购项目数量 采购总金额\n政府集中采购 412 39573802895.90元\n") ==
        "procurement 412 39573802895.9元\n");
}

TEST_CASE("runs: disputes") {
  const std::string heads =
      "行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n"
      "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n";
  CHECK(disputes(heads + "1 2 3 4 10 5 0 0 0 5 0 0 0 6 6\n") ==
        "reconsideration 1 2 3 4 10\ndirect_suit 5 0 0 0 5\nsuit_after_reconsideration 0 0 0 6 6\n");
  CHECK(disputes(heads + "25380363300630003\n").starts_with("unseparated\n"));
  CHECK(
      disputes("行政复议\n结果维持 结果纠正\n72 64\n其他结果 尚未审结 总计\n178 37 351\n").starts_with("scrambled\n"));
}

TEST_CASE("runs: returns") {
  const auto statistics = [](std::string_view text) { return rows_of(report_in(text), TableId::statistics); };
  CHECK(
      statistics(
          "指标名称 计量单位 2014年度 历年累计 主动公开文件数 条 2543 78967 其中：1、政府网站公开数 条 2543 78967\n") ==
      "disclosed 2543 78967\n");
  CHECK(
      statistics(
          "统计指标 单位 统计数\n一、主动公开情况\n主动公开政府信息数 条 12\n三、依申请公开情况\n收到申请数 件 3\n") ==
      "disclosed 12 ?\nrequests 3 ?\n");
  CHECK(statistics("序号 统计指标 单位 统计数 1 主动公开政府信息数 条 12 2 收到申请数 件 3\n") ==
        "disclosed ? 12 2\nrequests 3 ?\n");
}

TEST_CASE("runs: a sentence may begin with a label and a figure") {
  CHECK(applications("其他处理10件；上年结转0件，不予公开1397\n（一）予以公开 1 2 3 4 5 6 21\n") ==
        "granted 1 2 3 4 5 6 21\n");
  CHECK(disputes("行政诉讼结果维持6件，行政诉讼结果纠正1件，行政诉讼尚未审结3件。\n").empty());
  CHECK(applications("（一）予以公开 1 2 3 4 5 6 21\n其他处理10件、结转下年度 2件。\n（二）部分公开 1 0 0 0 0 0 1\n") ==
        "granted 1 2 3 4 5 6 21\npartly_granted 1 0 0 0 0 0 1\n");
}

TEST_CASE("runs: prose is none") {
  CHECK(applications("全年予以公开12件，部分公开3件，均在法定期限内答复申请人，没有行政复议。\n").empty());
  CHECK(disclosure("全年制定规章2件，办理行政许可1200件，实施行政处罚30件。\n").empty());
  CHECK(disputes("全年发生行政复议2件，结果维持1件，没有行政诉讼。\n").empty());
}

}  // namespace gouji
