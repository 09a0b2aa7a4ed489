#include "cli/report_file.hpp"

#include "text/input_error.hpp"

namespace gouji {

ReportFile read_report(const Input& input, const ExamineOptions& options, std::string& buffer) {
  ReportFile file{.path = input.path, .reading = {}, .report = {}, .error = {}};
  try {
    read_input(input, options.limits.file_bytes, buffer);
    file.reading = read(buffer, options.limits);
    file.report = report_of(*file.reading, options);
  } catch (const InputError& error) {
    file.error = ReadError{std::string(sentence_of(error.fault, options.language)), error.offset};
  }
  return file;
}

}  // namespace gouji
