#include "explain/slip.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace gouji {
namespace {

bool differs_by_transposition(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

bool differs_by_one_digit(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus<>(), std::not_equal_to<>()) == 1;
}

/// Where `longer` has one digit more than `shorter`; its size where it is not so.
std::size_t inserted_at(std::string_view longer, std::string_view shorter) {
  if (longer.size() != shorter.size() + 1) return longer.size();
  const auto at =
      static_cast<std::size_t>(std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin());
  return longer.substr(at + 1) == shorter.substr(at) ? at : longer.size();
}

}  // namespace

Slip slip_of_digits(std::string_view read, std::string_view truth) {
  if (differs_by_transposition(read, truth)) return Slip::transposed;
  if (differs_by_one_digit(read, truth)) return read.size() > 1 ? Slip::changed : Slip::single_changed;
  if (inserted_at(truth, read) < truth.size()) return Slip::dropped;
  const std::size_t at = inserted_at(read, truth);
  if (at == read.size()) return Slip::none;
  // The first place of the digit too many is behind all its equals: in 233 for 23 it is the last.
  return at > 0 && read[at - 1] == read[at] ? Slip::doubled : Slip::added;
}

int weight_of(Slip slip) {
  switch (slip) {
    case Slip::exchanged:
    case Slip::misplaced:
    case Slip::glued:
    case Slip::split:
    case Slip::told_by_prose:
    case Slip::told_by_last_year:
    case Slip::of_last_year: return 1;
    case Slip::shifted:
    case Slip::transposed:
    case Slip::exchanged_afar:
    case Slip::missing_sum: return 2;
    case Slip::left_blank:
    case Slip::dropped:
    case Slip::doubled:
    case Slip::changed:
    case Slip::copied: return 3;
    case Slip::added:
    case Slip::outdated_sum: return 4;
    case Slip::single_changed: return 5;
    case Slip::none: return 10;
  }
  return 10;
}

}  // namespace gouji
