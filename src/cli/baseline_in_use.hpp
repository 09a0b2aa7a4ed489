// Stage: cli. The baseline that a command works with, if one is named.
#pragma once

#include <optional>

#include "cli/options.hpp"
#include "silence/baseline.hpp"

namespace gouji {

class BaselineInUse {
 public:
  /// Reads the one that the options name, or complains of it.
  explicit BaselineInUse(const Options& options);

  /// It was named and could not be used.
  [[nodiscard]] bool is_faulty() const { return is_faulty_; }
  /// Null where none is named.
  [[nodiscard]] const Baseline* get() const { return baseline_ ? &*baseline_ : nullptr; }

 private:
  std::optional<Baseline> baseline_;
  bool is_faulty_ = false;
};

}  // namespace gouji
