#include "check/case_file.hpp"

#include <fstream>

#include <doctest/doctest.h>

#include "check/sound.hpp"

namespace gouji::test {
namespace {

class CaseReader {
 public:
  void line(const std::string& text) {
    if (text.starts_with("== ")) begin(text.substr(3));
    if (cases_.empty()) {
      head_ += text + "\n";
      return;
    }
    (in_expectation_ ? current().expected : current().source) += text + "\n";
    if (in_expectation_) return;
    if (text == "=>") finish_edits();
    if (text.starts_with("in ")) base_ = text.substr(3);
    if (text.starts_with("before ")) begin_previous(text.substr(7));
    if (text.starts_with("- ")) add(true, text.substr(2));
    if (text.starts_with("+ ")) add(false, text.substr(2));
  }

  std::vector<Case> finish() && {
    trim_expectation();
    return std::move(cases_);
  }

 private:
  Case& current() { return cases_.back(); }

  void begin(std::string what) {
    trim_expectation();
    cases_.push_back(
        {.what = std::move(what), .document = {}, .previous = {}, .source = std::move(head_), .expected = {}});
    head_.clear();
    base_.clear();
    previous_base_.clear();
    edits_.clear();
    report_edits_.clear();
    in_expectation_ = false;
  }

  void begin_previous(std::string base) {
    previous_base_ = std::move(base);
    report_edits_ = std::move(edits_);
    edits_.clear();
  }

  // Blank lines and remarks behind an expectation belong to the case that follows.
  void trim_expectation() {
    if (cases_.empty()) return;
    std::string& expected = current().expected;
    const std::size_t end = expected.find("\n\n");
    if (end == std::string::npos) return;
    head_ = expected.substr(end + 1);
    expected.resize(end + 1);
  }

  void add(bool taken_out, const std::string& text) {
    const bool begins_edit = edits_.empty() || (taken_out && !last_taken_out_);
    if (begins_edit) edits_.emplace_back();
    std::string& side = taken_out ? edits_.back().from : edits_.back().to;
    if (!side.empty()) side += '\n';
    side += text;
    last_taken_out_ = taken_out;
  }

  void finish_edits() {
    in_expectation_ = true;
    if (!previous_base_.empty()) {
      current().previous = edited(fixture(previous_base_), edits_);
      edits_ = std::move(report_edits_);
    }
    const bool whole_document = base_.empty();
    REQUIRE_MESSAGE((!whole_document || edits_.size() == 1), current().what);
    current().document = whole_document ? edits_.front().to : edited(fixture(base_), edits_);
  }

  std::vector<Case> cases_;
  std::string head_;
  std::string base_;
  std::string previous_base_;
  std::vector<Edit> report_edits_;  ///< kept while those of last year's report are read
  std::vector<Edit> edits_;
  bool last_taken_out_ = false;
  bool in_expectation_ = false;
};

}  // namespace

std::vector<Case> read_cases(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  CaseReader reader;
  for (std::string text; std::getline(in, text);) reader.line(text);
  return std::move(reader).finish();
}

void write_cases(const std::string& path, const std::vector<Case>& cases) {
  std::ofstream out(path, std::ios::binary);
  for (const Case& each : cases) out << each.source << each.expected;
}

}  // namespace gouji::test
