#include "output/fault.hpp"

#include "output/excerpt.hpp"
#include "output/printable.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr unsigned columns_of_a_line = 96;

/// The byte of the line where the column begins, which counts code points.
std::uint32_t offset_of(std::string_view line, int column) {
  std::size_t at = 0;
  for (int i = 1; i < column && at < line.size(); ++i) at = utf8::next(line, at);
  return static_cast<std::uint32_t>(at);
}

std::string pointed_line(const yaml::Fault& fault) {
  const std::string line = valid_utf8(fault.source);
  const std::uint32_t at = offset_of(line, fault.column);
  const PointedLine pointed = point_at({.text = line, .begin = at, .end = at}, columns_of_a_line, {});
  const std::string number = std::to_string(fault.line);
  return "  " + number + " | " + pointed.line + "\n" + std::string(number.size() + 2, ' ') + " | " + pointed.carets +
         "\n";
}

}  // namespace

std::string print_fault(const yaml::Fault& fault, Language language) {
  const bool zh = language == Language::zh;
  const std::string place = fault.file + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
  const std::string& message = zh ? fault.message.zh : fault.message.en;
  std::string text = single_line(valid_utf8(place + ": " + message)) + "\n";
  if (!fault.source.empty()) text += pointed_line(fault);
  if (!fault.suggestion.empty()) {
    text += zh ? "  是否要写“" + fault.suggestion + "”？\n" : "  did you mean “" + fault.suggestion + "”?\n";
  }
  return text;
}

}  // namespace gouji
