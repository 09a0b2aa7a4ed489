#include "text/gb18030.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "text/sha256.hpp"
#include "text/utf8.hpp"

namespace gouji {

namespace {

std::string from_hex(const std::string& digits) {
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2)
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  return bytes;
}

std::string two_bytes(unsigned pointer) {
  const unsigned trail = pointer % 190;
  return {static_cast<char>(0x81 + pointer / 190), static_cast<char>(trail + (trail < 0x3F ? 0x40 : 0x41))};
}

std::string four_bytes(unsigned pointer) {
  return {static_cast<char>(0x81 + pointer / 12600), static_cast<char>(0x30 + pointer / 1260 % 10),
          static_cast<char>(0x81 + pointer / 10 % 126), static_cast<char>(0x30 + pointer % 10)};
}

std::string decoded(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint here = gb18030::decode(bytes, at);
    utf8::append(text, here.value);
    at += here.size;
  }
  return text;
}

std::string digest_of_pointers(unsigned begin, unsigned end, unsigned step, std::string (*bytes)(unsigned)) {
  std::string all;
  for (unsigned pointer = begin; pointer < end; pointer += step) all += decoded(bytes(pointer)) + '\n';
  return sha256_hex(all);
}

/// The same pseudo-random strings as in scripts/oracles/gb18030.js.
std::string digest_of_soups() {
  const std::string bytes = from_hex("303539417e7f80818490a3b0e3feff20");
  std::uint32_t state = 2024;
  const auto next = [&state](std::size_t below) {
    state = state * 1664525 + 1013904223;
    return (state >> 16) % below;
  };
  std::string all;
  for (int i = 0; i < 50000; ++i) {
    std::string soup(1 + next(8), ' ');
    for (char& byte : soup) byte = bytes[next(bytes.size())];
    all += decoded(soup) + '\n';
  }
  return sha256_hex(all);
}

const std::map<std::string, std::function<std::string()>> families = {
    {"two-byte", [] { return digest_of_pointers(0, 23940, 1, two_bytes); }},
    {"four-byte-basic", [] { return digest_of_pointers(0, 39600, 1, four_bytes); }},
    {"four-byte-planes", [] { return digest_of_pointers(188900, 1237700, 61, four_bytes); }},
    {"soup", digest_of_soups},
};

}  // namespace

TEST_CASE("every pointer and every kind of damage decodes as the recorded WHATWG decoder does") {
  std::ifstream recorded(GOUJI_SOURCE_DIR "/tests/text/gb18030.oracle");
  std::size_t digests = 0;
  for (std::string line; std::getline(recorded, line);) {
    std::istringstream words(line);
    std::string kind, subject, answer;
    words >> kind >> subject;
    CAPTURE(line);
    if (kind == "digest") {
      words >> answer;
      CHECK(families.at(subject)() == answer);
      ++digests;
    } else if (kind == "sample") {
      std::string text;
      while (words >> answer) utf8::append(text, static_cast<char32_t>(std::stoul(answer, nullptr, 16)));
      CHECK(decoded(from_hex(subject)) == text);
    }
  }
  CHECK(digests == families.size());
}

TEST_CASE("the points in which the standard differs from iconv, and the ways to break a sequence") {
  const struct {
    std::string bytes;
    CodePoint expected;
  } rows[] = {
      {"\x80", {U'€', 1, true}},
      {"\xA2\xE3", {U'€', 2, true}},
      {"\xA3\xA0", {U'\u3000', 2, true}},
      {"\xFE\x51", {U'\uE816', 2, true}},
      {"\xA8\xBC", {U'\u1E3F', 2, true}},
      {"\x81\x35\xF4\x37", {U'\uE7C7', 4, true}},
      {"\x90\x30\x81\x30", {U'\U00010000', 4, true}},
      {"\xE3\x32\x9A\x35", {U'\U0010FFFF', 4, true}},
      {"\xE3\x32\x9A\x36", {replacement_character, 4, false}},
      {"\xFF", {replacement_character, 1, false}},
      {"\xB9", {replacement_character, 1, false}},
      {"\xB9\x20", {replacement_character, 1, false}},
      {"\xB9\xFF", {replacement_character, 2, false}},
      {"\xB9\x31", {replacement_character, 2, false}},
      {"\xB9\x31\xB9", {replacement_character, 3, false}},
      {"\xB9\x31\xB9\x41", {replacement_character, 1, false}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes);
    CHECK(gb18030::decode(row.bytes, 0) == row.expected);
  }
}

}  // namespace gouji
