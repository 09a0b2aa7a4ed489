// Stage: examine. The whole way for one file: bytes → reading → report → findings with their places. The doors of the
// program (cli, later lsp) call it; it prints nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/context.hpp"
#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "pack/rule.hpp"
#include "parse/parse.hpp"
#include "reader/reader.hpp"
#include "silence/silence.hpp"

namespace gouji {

struct ExamineOptions {
  std::span<const Pack> packs;
  Overrides overrides;
  ReadLimits limits;
  Language language = Language::zh;
  std::vector<std::string> select;  ///< only these rules; empty: all
  std::vector<std::string> ignore;
  Silencing silencing;
};

/// Never throws for what the bytes are: an input that cannot be read has its error set.
[[nodiscard]] CheckedFile examine(std::string_view bytes, std::string path, const ExamineOptions& options);

/// The same of a file that was read already.
[[nodiscard]] CheckedFile examine(const Reading& reading, std::string path, const ExamineOptions& options);

/// The report as it is checked, or as others are held against it: parsed, with lost blanks placed.
[[nodiscard]] Report report_of(const Reading& reading, const ExamineOptions& options);

/// What a report was recognised as.
[[nodiscard]] ReportSummary summary_of(const Report& report);

/// The same of a file whose report is known, held against what the context has.
[[nodiscard]] CheckedFile examine(const Reading& reading, const Report& report, std::string path,
                                  const ExamineOptions& options, const Context& context);

}  // namespace gouji
