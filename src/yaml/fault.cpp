#include "yaml/fault.hpp"

namespace gouji::yaml {

Fault::Fault(std::string file_name, int at_line, int at_column, Said what_is_wrong, std::string source_line)
    : std::runtime_error(file_name + ":" + std::to_string(at_line) + ":" + std::to_string(at_column) + ": " +
                         what_is_wrong.en),
      file(std::move(file_name)),
      line(at_line),
      column(at_column),
      message(std::move(what_is_wrong)),
      source(std::move(source_line)) {}

void Place::fail(Said what_is_wrong) const {
  throw Fault(file, line, column, std::move(what_is_wrong), source);
}

}  // namespace gouji::yaml
