#include "yaml/fault.hpp"

namespace gouji::yaml {
namespace {

std::string one_line(const std::string& place, const Said& message, const std::string& suggestion) {
  const std::string line = place + ": " + message.en;
  return suggestion.empty() ? line : line + "; did you mean “" + suggestion + "”?";
}

}  // namespace

Fault::Fault(std::string file_name, int at_line, int at_column, Said what_is_wrong, std::string source_line,
             std::string likely_name)
    : std::runtime_error(one_line(file_name + ":" + std::to_string(at_line) + ":" + std::to_string(at_column),
                                  what_is_wrong, likely_name)),
      file(std::move(file_name)),
      line(at_line),
      column(at_column),
      message(std::move(what_is_wrong)),
      source(std::move(source_line)),
      suggestion(std::move(likely_name)) {}

void Place::fail(Said what_is_wrong) const {
  throw Fault(file, line, column, std::move(what_is_wrong), source);
}

}  // namespace gouji::yaml
