// Tests. Packs with one fault each, and the exact words for it in both languages.
//
//   # a remark
//   == what is wrong                          begins a case
//   in example-city/rules/few-coercions.yaml  a file of a pack in fixtures/packs
//   - level: warning                          stands once; lines that follow each other belong together
//   + levle: warning                          what takes its place; none: the text, or its whole line, is taken out
//   new example-city/rules/other.yaml         a file that is written whole, line by line, by "+"
//   + id: other
//   =>
//   the fault in Chinese
//   --
//   the fault in English
//
// In lines that begin with "-" or "+", \xNN is a byte.
#pragma once

#include <string>
#include <vector>

namespace gouji::test {

struct Edit {
  std::string file;  ///< with the name of its pack before it
  bool is_new = false;
  std::string from;
  std::string to;
  bool has_to = false;
};

struct BrokenPack {
  std::string what;
  std::vector<Edit> edits;
  std::string source;  ///< its lines up to and with the arrow
  std::string zh;
  std::string en;
};

[[nodiscard]] std::vector<BrokenPack> read_broken_packs(const std::string& path);

/// Writes the cases back, with what their faults are now where `zh` and `en` say so.
void write_broken_packs(const std::string& path, const std::vector<BrokenPack>& packs);

}  // namespace gouji::test
