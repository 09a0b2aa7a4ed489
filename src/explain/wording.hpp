// Stage: explain. What is said about a wrong cell, to a person who has the table before them.
#pragma once

#include <string>

#include "explain/diagnosis.hpp"
#include "finding/language.hpp"

namespace gouji {

class CauseWords {
 public:
  /// The table must outlive the object.
  CauseWords(const Table& table, Language language) : table_(table), zh_(language == Language::zh) {}

  /// "表三 三(一)予以公开·总计列"
  [[nodiscard]] std::string place(Term cell) const;
  /// Why this figure is likely: "相邻两位数字写颠倒". Empty where only the arithmetic says so.
  [[nodiscard]] std::string reason(const Amendment& amendment) const;
  [[nodiscard]] std::string reason(const Cause& cause) const;
  /// "表三 …：表中为5584，应为5548（相邻两位数字写颠倒）。改正后，原来不成立的2处勾稽关系都成立。"
  [[nodiscard]] std::string message(const Cause& cause, std::size_t equations) const;
  [[nodiscard]] std::string hint(const Cause& cause) const;
  /// What stands in the cell, or that nothing does.
  [[nodiscard]] std::string read(Term cell) const;
  [[nodiscard]] std::string no_small_change(const std::string& places) const;

 private:
  [[nodiscard]] std::string pick(std::string_view zh, std::string_view en) const { return std::string(zh_ ? zh : en); }
  [[nodiscard]] std::string reason_with_other(const Amendment& amendment) const;
  [[nodiscard]] std::string in_brackets(const std::string& reason) const;

  const Table& table_;
  bool zh_;
};

}  // namespace gouji
