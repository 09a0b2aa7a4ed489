#include "finding/checked_file.hpp"

namespace gouji {
namespace {

void count(Summary& summary, const Finding& finding) {
  if (finding.suppressed) {
    ++summary.suppressed;
    return;
  }
  switch (finding.level) {
    case Level::error: ++summary.error; break;
    case Level::warning: ++summary.warning; break;
    case Level::info: ++summary.info; break;
  }
}

}  // namespace

Summary summarise(const RunResult& result) {
  Summary summary;
  for (const CheckedFile& file : result.files) {
    ++summary.files;
    summary.unreadable += file.error ? 1 : 0;
    for (const Finding& finding : file.findings) count(summary, finding);
    for (const Unchecked& entry : file.unchecked) ++(entry.not_supplied ? summary.not_supplied : summary.unchecked);
  }
  return summary;
}

}  // namespace gouji
