#include "text/shingles.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace gouji {
namespace {

/// FNV-1a, its bits mixed once more (the finalizer of splitmix64), so that hashes are in no order that texts are in.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : text) hash = (hash ^ static_cast<std::uint8_t>(byte)) * 0x100000001B3;
  hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
  hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
  return hash ^ (hash >> 31);
}

}  // namespace

Shingles shingles_of(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t length = 0; length < shingle_length; ++length) {
    if (end == text.size()) return {};
    end = utf8::next(text, end);
  }
  Shingles shingles;
  shingles.reserve(text.size() / 3);
  for (std::size_t begin = 0;; begin = utf8::next(text, begin), end = utf8::next(text, end)) {
    shingles.push_back(hash_of(text.substr(begin, end - begin)));
    if (end == text.size()) break;
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

std::size_t shared_shingles(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  std::size_t shared = 0;
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    const std::uint64_t low = std::min(*left, *right);
    shared += *left == *right ? 1 : 0;
    if (*left == low) ++left;
    if (*right == low) ++right;
  }
  return shared;
}

int likeness_percent(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  const std::size_t shared = shared_shingles(a, b);
  const std::size_t either = a.size() + b.size() - shared;
  return either == 0 ? 0 : static_cast<int>(100 * shared / either);
}

}  // namespace gouji
