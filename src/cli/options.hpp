// Stage: cli. The command line as values: the only user of CLI11.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "finding/finding.hpp"
#include "finding/language.hpp"
#include "parse/parse.hpp"
#include "reader/reader.hpp"

namespace gouji {

enum class OutputFormat : std::uint8_t { text, concise, json, sarif, github };
enum class Command : std::uint8_t { check, fix, baseline, extract, explain, rules, test, create, emit };
enum class BaselineAction : std::uint8_t { write, prune };
enum class Creation : std::uint8_t { rule, pack };
enum class EmittedStage : std::uint8_t { document, canonical, report };

/// A level that the command line sets; none: the rule is off.
struct RuleLevel {
  std::string rule;
  std::optional<Level> level;
};

struct Options {
  Command command = Command::check;
  Language language = Language::zh;
  std::vector<std::string> inputs;  ///< files, folders, "-"
  std::string stdin_name;
  OutputFormat format = OutputFormat::text;
  std::optional<std::optional<Level>> fail_on;  ///< where it was told; none inside: never
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<RuleLevel> levels;
  std::vector<std::string> packs;  ///< further packs: names of the program's own, or folders
  std::string configuration;       ///< in place of any gouji.yaml
  bool no_configuration = false;
  std::string previous;              ///< check: last year's report
  std::vector<std::string> against;  ///< check: reports to compare the prose with
  std::string baseline;              ///< its path; empty: none, or the customary one where it is written
  bool show_suppressed = false;      ///< check: list what does not count
  BaselineAction action = BaselineAction::write;
  Overrides overrides;
  ReadLimits limits;
  std::string rule;
  bool markdown = false;
  std::string effective;  ///< rules: the file whose rules are shown
  bool mutate = false;    ///< test: spoil single cells of sound reports
  Creation creation = Creation::rule;
  std::string home;       ///< new rule: the folder of the pack; empty: found upwards
  bool in_place = false;  ///< fix: the originals themselves
  bool dry_run = false;   ///< fix: write nothing
  bool unsafe = false;    ///< fix: also what is not certain
  EmittedStage stage = EmittedStage::report;
};

/// What the program ends with at once: help, version, or a fault of the command line.
struct EarlyExit {
  int status = 0;
  std::string output;
};

[[nodiscard]] std::variant<Options, EarlyExit> parse_command_line(int count, const char* const* arguments);

}  // namespace gouji
