#include "text/offset_map.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("an empty map is the identity") {
  const OffsetMap map;
  CHECK(map.origin(7) == 7);
  CHECK(map.origin(Span{3, 9}) == Span{3, 9});
}

TEST_CASE("units of unequal width keep whole characters together") {
  OffsetMap map;           // "a" + two Chinese characters from GBK + "b", behind a BOM of 3 bytes
  map.append(0, 3);        // a
  map.append(1, 4, 3, 2);  // 3 bytes of UTF-8 for 2 of GBK
  map.append(4, 6, 3, 2);
  map.append(7, 8);
  CHECK(map.origin(0) == 3);
  CHECK(map.origin(1) == 4);
  CHECK(map.origin(2) == 4);
  CHECK(map.origin(4) == 6);
  CHECK(map.origin(7) == 8);
  CHECK(map.origin(Span{1, 7}) == Span{4, 8});
  CHECK(map.origin(Span{4, 4}) == Span{6, 6});
}

TEST_CASE("a span may end before a gap of the origin") {
  OffsetMap map;  // "12" and "3" with markup between
  map.append(0, 10);
  map.append(2, 40);
  CHECK(map.origin(Span{0, 2}) == Span{10, 12});
  CHECK(map.origin(Span{0, 3}) == Span{10, 41});
}

TEST_CASE("one character of the text may stand for a long reference") {
  OffsetMap map;  // &nbsp;
  map.append(0, 5, 2, 6);
  map.append(2, 11);
  CHECK(map.origin(Span{0, 2}) == Span{5, 11});
  CHECK(map.origin(Span{2, 3}) == Span{11, 12});
}

}  // namespace gouji
