// Stage: parse. Which rule of the grammar names which row and column of the vocabulary: the actions shared by grids and
// runs. Only sources of this folder include it.
#pragma once

#include <applications.hpp>
#include <disclosure.hpp>
#include <disputes.hpp>
#include <optional>

#include "report/vocabulary.hpp"

namespace gouji {

/// What the last label or header turned out to be.
struct LabelState {
  std::optional<RowId> row;
  std::optional<ColumnId> column;
  std::optional<Edition> landmark;  ///< the only edition that prints this header
};

template <typename Rule>
struct label_action : grammar::pegtl::nothing<Rule> {};

template <RowId Row>
struct names_row {
  static void apply0(LabelState& state) { state.row = Row; }
};

template <ColumnId Column>
struct names_column {
  static void apply0(LabelState& state) {
    state.column = Column;
    state.landmark.reset();
  }
};

template <ColumnId Column, Edition Only>
struct names_column_of {
  static void apply0(LabelState& state) {
    state.column = Column;
    state.landmark = Only;
  }
};

namespace d = grammar::disclosure;
namespace a = grammar::applications;
namespace q = grammar::disputes;

// clang-format off
template <> struct label_action<d::regulations> : names_row<RowId::regulations> {};
template <> struct label_action<d::normative_documents> : names_row<RowId::normative_documents> {};
template <> struct label_action<d::licences> : names_row<RowId::licences> {};
template <> struct label_action<d::other_services> : names_row<RowId::other_services> {};
template <> struct label_action<d::penalties> : names_row<RowId::penalties> {};
template <> struct label_action<d::coercion> : names_row<RowId::coercion> {};
template <> struct label_action<d::fees> : names_row<RowId::fees> {};
template <> struct label_action<d::procurement> : names_row<RowId::procurement> {};

template <> struct label_action<a::received> : names_row<RowId::received> {};
template <> struct label_action<a::carried_in> : names_row<RowId::carried_in> {};
template <> struct label_action<a::granted> : names_row<RowId::granted> {};
template <> struct label_action<a::partly_granted> : names_row<RowId::partly_granted> {};
template <> struct label_action<a::state_secret> : names_row<RowId::refused_state_secret> {};
template <> struct label_action<a::other_law> : names_row<RowId::refused_other_law> {};
template <> struct label_action<a::security> : names_row<RowId::refused_security> {};
template <> struct label_action<a::third_party> : names_row<RowId::refused_third_party> {};
template <> struct label_action<a::internal> : names_row<RowId::refused_internal> {};
template <> struct label_action<a::deliberative> : names_row<RowId::refused_deliberative> {};
template <> struct label_action<a::enforcement_file> : names_row<RowId::refused_enforcement_file> {};
template <> struct label_action<a::registry_query> : names_row<RowId::refused_registry_query> {};
template <> struct label_action<a::not_held> : names_row<RowId::unavailable_not_held> {};
template <> struct label_action<a::not_made> : names_row<RowId::unavailable_not_made> {};
template <> struct label_action<a::unclear> : names_row<RowId::unavailable_unclear> {};
template <> struct label_action<a::petition> : names_row<RowId::declined_petition> {};
template <> struct label_action<a::duplicate> : names_row<RowId::declined_duplicate> {};
template <> struct label_action<a::publication> : names_row<RowId::declined_publication> {};
template <> struct label_action<a::excessive> : names_row<RowId::declined_excessive> {};
template <> struct label_action<a::reconfirmation> : names_row<RowId::declined_reconfirmation> {};
template <> struct label_action<a::sixth_other> : names_row<RowId::other_outcome> {};
template <> struct label_action<a::other_outcome> : names_row<RowId::other_outcome> {};
template <> struct label_action<a::not_corrected> : names_row<RowId::other_outcome_not_corrected> {};
template <> struct label_action<a::fee_unpaid> : names_row<RowId::other_outcome_fee_unpaid> {};
template <> struct label_action<a::other_item> : names_row<RowId::other_outcome_other> {};
template <> struct label_action<a::concluded> : names_row<RowId::concluded> {};
template <> struct label_action<a::carried_out> : names_row<RowId::carried_out> {};

template <> struct label_action<q::reconsideration> : names_row<RowId::reconsideration> {};
template <> struct label_action<q::direct_suit> : names_row<RowId::direct_suit> {};
template <> struct label_action<q::suit_after_reconsideration> : names_row<RowId::suit_after_reconsideration> {};

template <> struct label_action<d::issued> : names_column_of<ColumnId::issued, Edition::e2021> {};
template <> struct label_action<d::repealed> : names_column_of<ColumnId::repealed, Edition::e2021> {};
template <> struct label_action<d::in_force> : names_column_of<ColumnId::in_force, Edition::e2021> {};
template <> struct label_action<d::decisions_2021> : names_column_of<ColumnId::decisions, Edition::e2021> {};
template <> struct label_action<d::fee_amount> : names_column_of<ColumnId::amount, Edition::e2021> {};
template <> struct label_action<d::made> : names_column_of<ColumnId::made, Edition::e2019> {};
template <> struct label_action<d::newly_disclosed> : names_column_of<ColumnId::disclosed, Edition::e2019> {};
template <> struct label_action<d::disclosed_total> : names_column_of<ColumnId::total, Edition::e2019> {};
template <> struct label_action<d::previous> : names_column_of<ColumnId::previous, Edition::e2019> {};
template <> struct label_action<d::change> : names_column_of<ColumnId::change, Edition::e2019> {};
template <> struct label_action<d::decisions_2019> : names_column<ColumnId::decisions> {};
template <> struct label_action<d::projects> : names_column_of<ColumnId::projects, Edition::e2019> {};
template <> struct label_action<d::procurement_amount> : names_column_of<ColumnId::amount, Edition::e2019> {};

template <> struct label_action<a::natural_person> : names_column<ColumnId::natural_person> {};
template <> struct label_action<a::commercial> : names_column<ColumnId::commercial> {};
template <> struct label_action<a::research> : names_column<ColumnId::research> {};
template <> struct label_action<a::public_interest> : names_column<ColumnId::public_interest> {};
template <> struct label_action<a::legal_service> : names_column<ColumnId::legal_service> {};
template <> struct label_action<a::other> : names_column<ColumnId::other> {};
template <> struct label_action<a::total> : names_column<ColumnId::total> {};

template <> struct label_action<q::upheld> : names_column<ColumnId::upheld> {};
template <> struct label_action<q::corrected> : names_column<ColumnId::corrected> {};
template <> struct label_action<q::other> : names_column<ColumnId::other> {};
template <> struct label_action<q::pending> : names_column<ColumnId::pending> {};
// clang-format on

}  // namespace gouji
