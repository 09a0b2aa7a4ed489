#include "cli/comparison.hpp"

#include <filesystem>

#include "cli/commands.hpp"

namespace gouji {
namespace {

/// One name for each file, however its user writes it.
std::string whole_path(const std::string& path) {
  std::error_code ignored;
  const auto whole = std::filesystem::weakly_canonical(path, ignored);
  return whole.empty() ? path : whole.string();
}

ExamineOptions without_overrides(ExamineOptions options) {
  options.overrides = {};
  return options;
}

}  // namespace

Comparison::Comparison(const Options& options, const ExamineOptions& how, const std::vector<ReportFile>& checked)
    : how_(without_overrides(how)), is_alone_(checked.size() == 1) {
  for (const ReportFile& file : checked) {
    if (!file.error) checked_.push_back({file.path, &file.report});
  }
  if (!options.previous.empty()) read_previous(options.previous);
  if (!options.against.empty()) read_others(options.against);
}

void Comparison::read_previous(const std::string& path) {
  std::string buffer;
  previous_ = read_report({.path = path}, how_, buffer);
  if (previous_->error) complain_of(*previous_);
}

void Comparison::read_others(const std::vector<std::string>& paths) {
  others_.emplace(how_.packs);
  std::string buffer;
  for (const Input& input : find_inputs(paths, {})) add_other(read_report(input, how_, buffer));
}

void Comparison::add_other(ReportFile file) {
  if (file.error) return complain_of(file);
  if (file.report.identity != Identity::report) return;
  numbers_.emplace(whole_path(file.path), other_count_++);
  others_->add(file.report, std::move(file.path));
}

void Comparison::complain_of(const ReportFile& file) {
  complain(file.path + (how_.language == Language::zh ? "：" : ": ") + file.error->message);
  is_incomplete_ = true;
}

/// Of several reports --previous is meant for those of its own organ; for the others look around.
PreviousChoice Comparison::previous_of(const Report& report) const {
  if (!previous_) return choose_previous(report, checked_, how_.language);
  if (previous_->error)
    return {nullptr,
            previous_->path + (how_.language == Language::zh ? "：" : ": ") + std::string(previous_->error->message)};
  const ReportAtHand named{previous_->path, &previous_->report};
  if (is_alone_) return take_previous(report, named, how_.language);
  const PreviousChoice own = choose_previous(report, {&named, 1}, how_.language);
  return own.report != nullptr ? own : choose_previous(report, checked_, how_.language);
}

Context Comparison::context_of(const ReportFile& file) const {
  PreviousChoice choice = previous_of(file.report);
  Context context{.previous = choice.report, .why_none = std::move(choice.why_none)};
  if (!others_) return context;
  context.others = &*others_;
  const auto self = numbers_.find(whole_path(file.path));
  if (self != numbers_.end()) context.self = self->second;
  return context;
}

}  // namespace gouji
