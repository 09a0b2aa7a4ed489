#include "text/sha256.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("digests agree with the published examples") {
  const struct {
    std::string message;
    std::string digest;
  } rows[] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {std::string(1000000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  for (const auto& row : rows) CHECK(sha256_hex(row.message) == row.digest);
}

TEST_CASE("the padding fits whatever the last block leaves free") {
  std::string chain;  // a digest of the digests of all lengths around the edge of a block
  for (std::size_t length = 50; length < 70; ++length) chain += sha256_hex(std::string(length, 'x'));
  CHECK(sha256_hex(chain) == "994282ac383aa724d2f1df4d2de2b8d8d3f25dcdd79be19edf5d03b10bd7d14f");
}

}  // namespace gouji
