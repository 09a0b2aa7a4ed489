// In place of the built-in packs: the program without them, to be held against the one with them.
#include "check/builtin.hpp"

namespace gouji {

std::span<const Pack> builtin_packs() {
  return {};
}

std::span<const Pack> local_packs() {
  return {};
}

}  // namespace gouji
