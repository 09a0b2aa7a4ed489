// Tests. Where a property takes its decisions from: a seed, or a list of decisions made before. Every decision is a
// number below a bound, and 0 is the plainest one, so that a failing list can be made smaller without knowing what it
// decides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gouji::test {

class Choices {
 public:
  /// Decides at random, the same on every machine for one seed.
  explicit Choices(std::uint64_t seed) : state_(seed) {}
  /// Decides as it was decided before; plainly where the list ends.
  explicit Choices(std::vector<std::uint32_t> made) : made_(std::move(made)), replays_(true) {}

  /// One of 0 … `count` - 1; `count` is at least 1.
  [[nodiscard]] std::uint32_t below(std::uint32_t count);
  /// True once in `count` times; the plain answer is no.
  [[nodiscard]] bool one_in(std::uint32_t count) { return below(count) == count - 1 && count > 1; }
  /// One of the items of an array or vector, its first being the plainest.
  template <class Items>
  [[nodiscard]] const auto& pick(const Items& items) {
    return items[below(static_cast<std::uint32_t>(std::size(items)))];
  }

  /// The decisions so far.
  [[nodiscard]] std::vector<std::uint32_t> made() const;

 private:
  [[nodiscard]] std::uint64_t random();

  std::uint64_t state_ = 0;
  std::vector<std::uint32_t> made_;
  std::size_t next_ = 0;
  bool replays_ = false;
};

}  // namespace gouji::test
