#include "support/prose_cases.hpp"

#include <fstream>

namespace gouji::test {
namespace {

constexpr const char* path = GOUJI_FIXTURES "/prose/sentences.cases";

class CaseReader {
 public:
  void line(const std::string& text) {
    if (text.starts_with("== ")) {
      cases_.push_back({.what = text.substr(3), .organ = organ_, .text = {}, .expected = {}, .head = std::move(head_)});
      head_.clear();
      part_ = Part::text;
    } else if (part_ == Part::between) {
      if (text.starts_with("of ")) organ_ = text.substr(3);
      head_ += text + "\n";
    } else if (text == "=>") {
      part_ = Part::expected;
    } else if (text.empty()) {
      part_ = Part::between;
      head_ = "\n";
    } else {
      (part_ == Part::text ? cases_.back().text : cases_.back().expected) += text + "\n";
    }
  }

  std::vector<ProseCase> finish() && { return std::move(cases_); }

 private:
  enum class Part { between, text, expected };

  std::vector<ProseCase> cases_;
  std::string organ_;
  std::string head_;
  Part part_ = Part::between;
};

}  // namespace

std::vector<ProseCase> read_prose_cases() {
  std::ifstream in(path, std::ios::binary);
  CaseReader reader;
  for (std::string text; std::getline(in, text);) reader.line(text);
  return std::move(reader).finish();
}

void write_prose_cases(const std::vector<ProseCase>& cases) {
  std::ofstream out(path, std::ios::binary);
  for (const ProseCase& each : cases) {
    out << each.head << "== " << each.what << "\n" << each.text << "=>\n" << each.expected;
  }
}

std::string report_of(const ProseCase& each) {
  return each.organ + std::to_string(year_of_cases) + "年政府信息公开工作年度报告\n一、总体情况\n" + each.text;
}

}  // namespace gouji::test
