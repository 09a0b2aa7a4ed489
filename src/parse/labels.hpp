// Stage: parse. Which rule of the grammar names which row and column of the vocabulary: the actions shared by grids and
// runs. Only sources of this folder include it.
#pragma once

#include <applications.hpp>
#include <disclosure.hpp>
#include <disputes.hpp>
#include <optional>
#include <statistics.hpp>

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
namespace s = grammar::statistics;

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

template <> struct label_action<s::disclosed> : names_row<RowId::disclosed> {};
template <> struct label_action<s::requests> : names_row<RowId::requests> {};
template <> struct label_action<s::counter> : names_row<RowId::requests_counter> {};
template <> struct label_action<s::letter_and_fax> : names_row<RowId::requests_letter> {};
template <> struct label_action<s::fax> : names_row<RowId::requests_fax> {};
template <> struct label_action<s::email> : names_row<RowId::requests_email> {};
template <> struct label_action<s::network> : names_row<RowId::requests_network> {};
template <> struct label_action<s::letter> : names_row<RowId::requests_letter> {};
template <> struct label_action<s::other_request> : names_row<RowId::requests_other> {};
template <> struct label_action<s::closed> : names_row<RowId::closed> {};
template <> struct label_action<s::on_time> : names_row<RowId::closed_on_time> {};
template <> struct label_action<s::extended> : names_row<RowId::closed_extended> {};
template <> struct label_action<s::replies> : names_row<RowId::replies> {};
template <> struct label_action<s::already_public> : names_row<RowId::replies_already_public> {};
template <> struct label_action<s::granted> : names_row<RowId::replies_granted> {};
template <> struct label_action<s::partly_granted> : names_row<RowId::replies_partly_granted> {};
template <> struct label_action<s::refused> : names_row<RowId::replies_refused> {};
template <> struct label_action<s::not_this_organ> : names_row<RowId::replies_not_this_organ> {};
template <> struct label_action<s::not_existing> : names_row<RowId::replies_not_existing> {};
template <> struct label_action<s::to_correct> : names_row<RowId::replies_to_correct> {};
template <> struct label_action<s::elsewhere> : names_row<RowId::replies_elsewhere> {};
template <> struct label_action<s::other_reply> : names_row<RowId::replies_other> {};
template <> struct label_action<s::reconsideration> : names_row<RowId::statistics_reconsideration> {};
template <> struct label_action<s::litigation> : names_row<RowId::statistics_litigation> {};
template <> struct label_action<s::complaints> : names_row<RowId::complaints> {};
template <> struct label_action<s::fees> : names_row<RowId::statistics_fees> {};
template <> struct label_action<s::staff> : names_row<RowId::staff> {};
template <> struct label_action<s::full_time> : names_row<RowId::staff_full_time> {};
template <> struct label_action<s::part_time> : names_row<RowId::staff_part_time> {};
template <> struct label_action<s::year> : names_column<ColumnId::year> {};
template <> struct label_action<s::cumulative> : names_column<ColumnId::cumulative> {};

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
