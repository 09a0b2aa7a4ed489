#include "cli/today.hpp"

#include <ctime>

namespace gouji {

Date today() {
  const std::time_t now = std::time(nullptr);
  const std::tm* const local = std::localtime(&now);
  if (local == nullptr) return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::from_time_t(now));
  constexpr int first_year = 1900;
  return Date{std::chrono::year{local->tm_year + first_year},
              std::chrono::month{static_cast<unsigned>(local->tm_mon + 1)},
              std::chrono::day{static_cast<unsigned>(local->tm_mday)}};
}

}  // namespace gouji
