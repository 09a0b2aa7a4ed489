#include "pack/broken_file.hpp"

#include <fstream>

#include <doctest/doctest.h>

namespace gouji::test {
namespace {

/// \xNN becomes a byte.
std::string unescaped(const std::string& line) {
  std::string text;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool is_byte = line.compare(at, 2, "\\x") == 0 && at + 4 <= line.size();
    if (!is_byte) {
      text += line[at];
      continue;
    }
    text += static_cast<char>(std::stoi(line.substr(at + 2, 2), nullptr, 16));
    at += 3;
  }
  return text;
}

class CaseReader {
 public:
  std::vector<BrokenPack> read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path);
    for (std::string line; std::getline(in, line);) take(line);
    return std::move(packs_);
  }

 private:
  enum class Part { source, zh, en };

  void take(const std::string& line) {
    if (line.starts_with("== ")) begin(line);
    if (packs_.empty()) {
      head_ += line + "\n";
    } else if (part_ == Part::source) {
      take_source(line);
    } else if (part_ == Part::zh && line == "--") {
      part_ = Part::en;
    } else if (!line.empty()) {
      (part_ == Part::zh ? packs_.back().zh : packs_.back().en) += line + "\n";
    }
  }

  void begin(const std::string& line) {
    packs_.push_back({.what = line.substr(3), .edits = {}, .source = std::move(head_), .zh = {}, .en = {}});
    head_.clear();
    part_ = Part::source;
  }

  void take_source(const std::string& line) {
    packs_.back().source += line + "\n";
    if (line == "=>") part_ = Part::zh;
    if (line.starts_with("in ") || line.starts_with("new ")) {
      file_ = line.substr(line.find(' ') + 1);
      is_new_ = line.starts_with("new ");
      last_ = ' ';
    }
    if (line.starts_with('-') || line.starts_with('+')) take_edit(line);
  }

  void take_edit(const std::string& line) {
    auto& edits = packs_.back().edits;
    const char sign = line.front();
    const std::string text = unescaped(line.size() < 2 ? "" : line.substr(2));
    if (last_ == ' ' || (sign == '-' && last_ == '+')) edits.push_back({.file = file_, .is_new = is_new_});
    std::string& part = sign == '-' ? edits.back().from : edits.back().to;
    if (sign == last_ && !is_new_) part += '\n';
    part += text;
    if (is_new_) part += '\n';
    if (sign == '+') edits.back().has_to = true;
    last_ = sign;
  }

  std::vector<BrokenPack> packs_;
  Part part_ = Part::source;
  std::string head_;
  std::string file_;
  bool is_new_ = false;
  char last_ = ' ';
};

}  // namespace

std::vector<BrokenPack> read_broken_packs(const std::string& path) {
  return CaseReader().read(path);
}

void write_broken_packs(const std::string& path, const std::vector<BrokenPack>& packs) {
  std::ofstream out(path, std::ios::binary);
  const char* between = "";
  for (const BrokenPack& pack : packs) {
    out << between << pack.source << pack.zh << "--\n" << pack.en;
    between = "\n";
  }
}

}  // namespace gouji::test
