// Stage: explain. Which cells a picture marks, and as what.
#pragma once

#include <map>

#include "explain/diagnosis.hpp"
#include "finding/picture.hpp"

namespace gouji {

class PictureMarks {
 public:
  struct Marked {
    std::int64_t to = 0;
    Picture::Mark mark = Picture::Mark::none;
  };

  /// Marks the cells of all causes, and those of the first few explanations.
  explicit PictureMarks(const Diagnosis& diagnosis);

  /// Null for a cell that is not marked.
  [[nodiscard]] const Marked* at(Term cell) const;
  [[nodiscard]] bool is(Term cell, Picture::Mark mark) const;

 private:
  std::map<Term, Marked> marks_;
};

}  // namespace gouji
