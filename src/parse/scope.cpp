#include "parse/scope.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::string_view places[] = {"省", "市", "州", "盟", "县", "区", "旗", "乡", "镇", "街道"};

/// The last of its name's words for a place: 区 of 上海市黄浦区人民政府.
std::string place_of(std::string_view organ) {
  std::string_view found;
  std::size_t last = 0;
  for (std::string_view place : places) {
    const std::size_t at = organ.rfind(place);
    if (at == std::string_view::npos || (at < last && !found.empty())) continue;
    found = place;
    last = at;
  }
  return std::string(found);
}

}  // namespace

Scope::Scope(OrganKind kind, std::string_view organ) : kind_(kind), place_(place_of(organ)) {}

bool Scope::is_own_place(std::string_view text) const {
  const bool governs = kind_ == OrganKind::government || kind_ == OrganKind::office;
  return governs && (place_.empty() || text.ends_with(place_));
}

void Scope::set(bool is_own) {
  (is_in_list_ ? is_part_own_ : is_own_) = is_own;
}

void Scope::take(const ProseToken& token, std::string_view text) {
  switch (token.word) {
    case Word::semicolon:
    case Word::stop: is_in_list_ = false; break;
    case Word::among:
      is_in_list_ = true;
      is_part_own_ = is_own_;
      break;
    case Word::own_place:
    case Word::whole_place: set(is_own_place(text)); break;
    case Word::own_office: set(kind_ != OrganKind::government); break;
    case Word::other_scope: set(false); break;
    // 市政府办公厅代表市政府: in the government's own report these are the office's figures.
    case Word::on_behalf:
      if (kind_ == OrganKind::government) set(false);
      break;
    default: break;
  }
}

}  // namespace gouji
