// Stage: output. The fixed words of outputs for people, in each language. "{}" are places for fmt.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "finding/finding.hpp"
#include "finding/language.hpp"

namespace gouji {

struct Wording {
  // places
  std::string_view document;
  std::array<std::string_view, 4> parts;  ///< by Part
  // punctuation
  std::string_view colon;
  std::string_view comma;
  std::string_view semicolon;
  std::string_view stop;
  std::string_view next_sentence;  ///< what stands between two sentences
  std::string_view list_comma;
  std::string_view in_brackets;
  // of a report
  std::string_view organ;
  std::string_view year;
  std::string_view edition;
  std::string_view edition_name;
  std::string_view unknown;
  // of a finding
  std::string_view location;
  std::string_view related;
  std::string_view broken;
  std::string_view suspect;
  std::string_view together;
  std::string_view change;
  std::string_view blank;
  std::string_view last_comma;  ///< before the last of a list
  std::string_view and_others;
  std::string_view more_possible;
  std::string_view explained_above;
  std::string_view hint;
  std::string_view basis;
  std::string_view quoted;
  // of a picture
  std::string_view sum_of_columns;
  std::string_view sum_of_rows;
  std::string_view rows_together;
  // of a file
  std::string_view nothing_found;
  std::string_view nothing_else_found;
  std::string_view found;
  std::string_view suppressed;
  // of a finding that does not count
  std::string_view silenced;
  std::array<std::string_view, 3> silenced_by;  ///< by SilencedBy
  std::string_view silenced_at;
  std::string_view owner;
  std::string_view until;
  std::string_view reason;
  std::string_view unreadable;
  std::string_view at_byte;
  // of what was not checked
  std::string_view table_unchecked;
  std::string_view table_half_checked;
  std::string_view unchecked;
  std::string_view not_supplied;
  // of a run
  std::string_view files;
  std::string_view files_with_findings;
  std::string_view files_without;
  std::string_view files_unreadable;
  std::string_view notices;
};

[[nodiscard]] const Wording& wording_of(Language language);

[[nodiscard]] std::string_view word_for(Level level, Language language);

/// "2 处错误", "2 errors".
[[nodiscard]] std::string counted(int count, Level level, Language language);

/// The text without its full stop, for a sentence that goes on.
[[nodiscard]] std::string_view without_stop(std::string_view sentence);

}  // namespace gouji
