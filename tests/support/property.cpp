#include "support/property.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <vector>

#include <doctest/doctest.h>

namespace gouji::test {
namespace {

using Decisions = std::vector<std::uint32_t>;

constexpr unsigned shrinking_runs = 3000;
constexpr unsigned usual_runs = 300;

#if defined(__SANITIZE_ADDRESS__)
constexpr unsigned default_runs = usual_runs / 8;
#elif defined(NDEBUG)
constexpr unsigned default_runs = usual_runs;
#else
constexpr unsigned default_runs = usual_runs / 30;
#endif

std::string outcome(const Property& property, Choices& choices) {
  try {
    return property(choices);
  } catch (const std::exception& error) {
    return std::string("it threw: ") + error.what();
  }
}

std::string setting(const char* variable) {
  const char* text = std::getenv(variable);  // NOLINT: one thread
  return text == nullptr ? "" : text;
}

unsigned number_from(const char* variable, unsigned otherwise) {
  const std::string text = setting(variable);
  return text.empty() ? otherwise : static_cast<unsigned>(std::strtoul(text.c_str(), nullptr, 10));
}

/// Looks for fewer and plainer decisions that still fail.
class Shrinker {
 public:
  Shrinker(const Property& property, Decisions failing) : property_(property), failing_(std::move(failing)) {}

  std::string smallest_failure() && {
    for (bool smaller = true; smaller && runs_ < shrinking_runs;) {
      smaller = false;
      for (std::size_t size = failing_.size(); size > 0; size /= 2) smaller = drop_blocks(size) || smaller;
      for (std::size_t size = failing_.size(); size > 0; size /= 2) smaller = flatten_blocks(size) || smaller;
      smaller = lower_each() || smaller;
    }
    Choices smallest(failing_);
    return outcome(property_, smallest);  // once more, for properties that keep what they made
  }

 private:
  bool drop_blocks(std::size_t size) {
    return change_blocks(size, [size](Decisions& decisions, std::size_t at) {
      const auto begin = decisions.begin() + static_cast<std::ptrdiff_t>(at);
      decisions.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, decisions.size() - at)));
    });
  }

  bool flatten_blocks(std::size_t size) {
    return change_blocks(size, [size](Decisions& decisions, std::size_t at) {
      for (std::size_t i = at; i < std::min(at + size, decisions.size()); ++i) decisions[i] = 0;
    });
  }

  bool lower_each() {
    return change_blocks(1, [](Decisions& decisions, std::size_t at) { decisions[at] /= 2; }) ||
           change_blocks(1, [](Decisions& decisions, std::size_t at) { decisions[at] -= decisions[at] > 0 ? 1 : 0; });
  }

  template <class Change>
  bool change_blocks(std::size_t size, Change change) {
    bool smaller = false;
    for (std::size_t at = 0; at < failing_.size() && runs_ < shrinking_runs;) {
      Decisions candidate = failing_;
      change(candidate, at);
      const bool fails = candidate != failing_ && still_fails(std::move(candidate));
      smaller = smaller || fails;
      if (!fails) at += size;
    }
    return smaller;
  }

  bool still_fails(Decisions candidate) {
    ++runs_;
    Choices choices(std::move(candidate));
    if (outcome(property_, choices).empty()) return false;
    failing_ = choices.made();
    return true;
  }

  const Property& property_;
  Decisions failing_;
  unsigned runs_ = 0;
};

}  // namespace

void check_property(std::string_view name, unsigned runs, const Property& property) {
  if (name.find(setting("GOUJI_PROPERTY_NAME")) == std::string_view::npos) return;
  const unsigned only = number_from("GOUJI_PROPERTY_SEED", 0);
  const unsigned share = runs * number_from("GOUJI_PROPERTY_RUNS", default_runs) / usual_runs;
  const unsigned last = only > 0 ? only : std::max(share, 1U);
  for (unsigned seed = only > 0 ? only : 1; seed <= last; ++seed) {
    Choices choices(seed);
    std::string failure = outcome(property, choices);
    if (!failure.empty()) failure = Shrinker(property, choices.made()).smallest_failure();
    INFO(name << ", GOUJI_PROPERTY_SEED=" << seed << ":\n" << failure);
    CHECK(failure.empty());
    if (!failure.empty()) return;
  }
}

}  // namespace gouji::test
