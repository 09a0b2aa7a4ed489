#include "text/offset_map.hpp"

#include <algorithm>
#include <cassert>

namespace gouji {

void OffsetMap::append(std::uint32_t derived, std::uint32_t origin, std::uint32_t derived_unit,
                       std::uint32_t origin_unit) {
  assert(derived_unit > 0);
  if (!pieces_.empty()) {
    const Piece& last = pieces_.back();
    assert(last.derived <= derived);
    const std::uint32_t advance = derived - last.derived;
    const bool continues = last.derived_unit == derived_unit && last.origin_unit == origin_unit &&
                           advance % derived_unit == 0 && last.origin + advance / derived_unit * origin_unit == origin;
    if (continues) return;
    if (advance == 0) pieces_.pop_back();
  }
  pieces_.push_back({derived, origin, derived_unit, origin_unit});
}

void OffsetMap::append(std::uint32_t derived, Span copied, const OffsetMap& inner) {
  if (inner.pieces_.empty()) {
    append(derived, copied.begin);
    return;
  }
  const Piece* piece = &inner.piece_at(copied.begin);
  const Piece* const last = inner.pieces_.data() + inner.pieces_.size();
  // Pieces begin at whole units, and copies do too.
  append(derived, inner.origin(copied.begin), piece->derived_unit, piece->origin_unit);
  for (++piece; piece < last && piece->derived < copied.end; ++piece) {
    append(derived + (piece->derived - copied.begin), piece->origin, piece->derived_unit, piece->origin_unit);
  }
}

const OffsetMap::Piece& OffsetMap::piece_at(std::uint32_t derived) const {
  auto after = std::upper_bound(pieces_.begin(), pieces_.end(), derived,
                                [](std::uint32_t at, const Piece& piece) { return at < piece.derived; });
  return after == pieces_.begin() ? *after : *(after - 1);
}

std::uint32_t OffsetMap::origin(std::uint32_t derived) const {
  if (pieces_.empty()) return derived;
  const Piece& piece = piece_at(derived);
  if (derived < piece.derived) return piece.origin;
  return piece.origin + (derived - piece.derived) / piece.derived_unit * piece.origin_unit;
}

Span OffsetMap::origin(Span derived) const {
  if (pieces_.empty()) return derived;
  const std::uint32_t begin = origin(derived.begin);
  if (derived.empty()) return {begin, begin};
  const std::uint32_t last = derived.end - 1;
  const std::uint32_t end = origin(last) + (last < piece_at(last).derived ? 0 : piece_at(last).origin_unit);
  return {begin, std::max(begin, end)};
}

}  // namespace gouji
