#include "parse/scope.hpp"

namespace gouji {

void Scope::set(bool is_own) {
  (is_in_list_ ? is_part_own_ : is_own_) = is_own;
}

void Scope::take(const ProseToken& token) {
  const bool speaks_for_place = kind_ == OrganKind::government || kind_ == OrganKind::office;
  switch (token.word) {
    case Word::semicolon:
    case Word::stop: is_in_list_ = false; break;
    case Word::among:
      is_in_list_ = true;
      is_part_own_ = is_own_;
      break;
    case Word::own_place:
    case Word::whole_place: set(speaks_for_place); break;
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
