#include "explain/picture_marks.hpp"

#include <algorithm>

namespace gouji {

PictureMarks::PictureMarks(const Diagnosis& diagnosis) {
  constexpr std::size_t most_explanations = 5;
  for (const Cause& cause : diagnosis.causes) {
    for (const Amendment& each : cause) marks_.emplace(each.cell, Marked{each.to, Picture::Mark::certain});
  }
  const std::size_t count = std::min(diagnosis.explanations.size(), most_explanations);
  for (std::size_t at = 0; at < count; ++at) {
    for (const Amendment& each : diagnosis.explanations[at].amendments) {
      marks_.emplace(each.cell, Marked{each.to, Picture::Mark::possible});
    }
  }
}

const PictureMarks::Marked* PictureMarks::at(Term cell) const {
  const auto found = marks_.find(cell);
  return found == marks_.end() ? nullptr : &found->second;
}

bool PictureMarks::is(Term cell, Picture::Mark mark) const {
  const Marked* marked = at(cell);
  return marked != nullptr && marked->mark == mark;
}

}  // namespace gouji
