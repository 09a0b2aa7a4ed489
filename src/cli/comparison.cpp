#include "cli/comparison.hpp"

#include <fmt/format.h>

#include "cli/commands.hpp"

namespace gouji {

Comparison::Comparison(const Options& options, const Setup& setup, const std::vector<Checked>& checked)
    : setup_(setup), language_(options.language), is_alone_(checked.size() == 1), earlier_(setup) {
  for (const Checked& each : checked) {
    if (!each.file->error) checked_.push_back({each.file->path, &each.file->report});
  }
  read_earlier(checked);
  if (!options.previous.empty()) read_previous(options.previous);
  if (!options.against.empty()) read_others(options.against);
}

void Comparison::read_previous(const std::string& path) {
  std::string buffer;
  previous_ = read_report({.path = path}, setup_.how_for_other(path), buffer);
  if (previous_->error) complain_of(*previous_);
}

void Comparison::read_earlier(const std::vector<Checked>& checked) {
  if (setup_.configuration() == nullptr || setup_.configuration()->previous.empty()) return;
  for (const Checked& each : checked) {
    checked_paths_.insert(whole_path(each.file->path));
    const auto& year = each.file->report.year;
    if (each.setup == &setup_ && !each.file->error)
      earlier_.read_before(year ? std::optional(year->value) : std::nullopt);
  }
  for (const auto& [path, file] : earlier_.all()) {
    if (file.error) complain_of(file);
  }
}

void Comparison::read_others(const std::vector<std::string>& paths) {
  others_.emplace(setup_.rules().packs());
  std::string buffer;
  for (const Input& input : find_inputs(paths, {})) {
    add_other(read_report(input, setup_.how_for_other(input.path), buffer));
  }
}

void Comparison::add_other(ReportFile file) {
  if (file.error) return complain_of(file);
  if (file.report.identity != Identity::report) return;
  numbers_.emplace(whole_path(file.path), other_count_++);
  others_->add(file.report, std::move(file.path));
}

void Comparison::complain_of(const ReportFile& file) {
  complain(file.path + (language_ == Language::zh ? "：" : ": ") + file.error->message);
  is_incomplete_ = true;
}

/// Of several reports --previous is meant for those of its own organ; for the others look around.
PreviousChoice Comparison::previous_of(const Report& report) const {
  if (!previous_) return choose_around(report);
  if (previous_->error)
    return {nullptr,
            previous_->path + (language_ == Language::zh ? "：" : ": ") + std::string(previous_->error->message)};
  const ReportAtHand named{previous_->path, &previous_->report};
  if (is_alone_) return take_previous(report, named, language_);
  const PreviousChoice own = choose_previous(report, {&named, 1}, language_);
  return own.report != nullptr ? own : choose_around(report);
}

/// Where gouji.yaml says and among what is checked together; a file that is both is one.
PreviousChoice Comparison::choose_around(const Report& report) const {
  const bool is_sought = setup_.configuration() != nullptr && !setup_.configuration()->previous.empty();
  if (!is_sought) return choose_previous(report, checked_, language_);
  std::vector<ReportAtHand> around = checked_;
  for (const auto& [path, file] : earlier_.before(report.year ? std::optional(report.year->value) : std::nullopt)) {
    if (!checked_paths_.contains(path)) around.push_back({file->path, &file->report});
  }
  PreviousChoice choice = choose_previous(report, around, language_);
  if (choice.report != nullptr || !choice.why_none.empty()) return choice;
  const std::string reason = language_ == Language::zh
                                 ? "{} 的 previous 所列位置没有上一年度的报告"
                                 : "where {} looks for previous reports there is none of last year";
  return {nullptr, fmt::format(fmt::runtime(reason), setup_.configuration()->source.name)};
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
