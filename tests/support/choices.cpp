#include "support/choices.hpp"

#include <algorithm>
#include <cassert>

namespace gouji::test {

// splitmix64: the standard library's distributions differ from one implementation to the next.
std::uint64_t Choices::random() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}

std::uint32_t Choices::below(std::uint32_t count) {
  assert(count > 0);
  if (!replays_) made_.push_back(static_cast<std::uint32_t>(random() % count));
  const std::uint32_t choice = next_ < made_.size() ? made_[next_] : 0;
  ++next_;
  return std::min(choice, count - 1);
}

std::vector<std::uint32_t> Choices::made() const {
  return {made_.begin(), made_.begin() + static_cast<std::ptrdiff_t>(std::min(next_, made_.size()))};
}

}  // namespace gouji::test
