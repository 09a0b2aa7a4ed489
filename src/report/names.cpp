// Identifiers and display names, in the order of the enumerations.
#include <algorithm>
#include <array>

#include "report/vocabulary.hpp"

namespace gouji {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view editions[] = {"2008", "2014", "2019", "2021"};
constexpr std::string_view tables[] = {"disclosure", "applications", "disputes", "statistics"};
constexpr std::string_view table_labels[] = {"主动公开政府信息情况", "收到和处理政府信息公开申请情况",
                                             "政府信息公开行政复议、行政诉讼情况", "政府信息公开情况统计表"};
constexpr std::string_view short_table_labels[] = {"表二", "表三", "表四", "统计表"};
constexpr std::string_view sections[] = {"overview", "disclosure", "applications",
                                         "disputes", "problems",   "other_matters"};
constexpr std::string_view headings[] = {"一、总体情况",
                                         "二、主动公开政府信息情况",
                                         "三、收到和处理政府信息公开申请情况",
                                         "四、政府信息公开行政复议、行政诉讼情况",
                                         "五、存在的主要问题及改进情况",
                                         "六、其他需要报告的事项"};
constexpr std::string_view ordinals[] = {"一", "二", "三", "四", "五", "六"};

constexpr std::string_view rows[] = {"regulations",
                                     "normative_documents",
                                     "licences",
                                     "other_services",
                                     "penalties",
                                     "coercion",
                                     "fees",
                                     "procurement",
                                     "received",
                                     "carried_in",
                                     "granted",
                                     "partly_granted",
                                     "refused.state_secret",
                                     "refused.other_law",
                                     "refused.security",
                                     "refused.third_party",
                                     "refused.internal",
                                     "refused.deliberative",
                                     "refused.enforcement_file",
                                     "refused.registry_query",
                                     "unavailable.not_held",
                                     "unavailable.not_made",
                                     "unavailable.unclear",
                                     "declined.petition",
                                     "declined.duplicate",
                                     "declined.publication",
                                     "declined.excessive",
                                     "declined.reconfirmation",
                                     "other_outcome",
                                     "other_outcome.not_corrected",
                                     "other_outcome.fee_unpaid",
                                     "other_outcome.other",
                                     "concluded",
                                     "carried_out",
                                     "reconsideration",
                                     "direct_suit",
                                     "suit_after_reconsideration",
                                     "disclosed",
                                     "requests",
                                     "requests.counter",
                                     "requests.fax",
                                     "requests.email",
                                     "requests.network",
                                     "requests.letter",
                                     "requests.other",
                                     "closed",
                                     "closed.on_time",
                                     "closed.extended",
                                     "replies",
                                     "replies.already_public",
                                     "replies.granted",
                                     "replies.partly_granted",
                                     "replies.refused",
                                     "replies.not_this_organ",
                                     "replies.not_existing",
                                     "replies.to_correct",
                                     "replies.elsewhere",
                                     "replies.other",
                                     "reconsideration",
                                     "litigation",
                                     "complaints",
                                     "fees",
                                     "staff",
                                     "staff.full_time",
                                     "staff.part_time"};
static_assert(std::size(rows) == static_cast<std::size_t>(RowId::staff_part_time) + 1);

constexpr std::string_view columns[] = {"issued",         "repealed",   "in_force", "decisions",       "amount",
                                        "made",           "disclosed",  "previous", "change",          "projects",
                                        "natural_person", "commercial", "research", "public_interest", "legal_service",
                                        "upheld",         "corrected",  "pending",  "other",           "total",
                                        "year",           "cumulative"};
static_assert(std::size(columns) == static_cast<std::size_t>(ColumnId::cumulative) + 1);

template <typename Id>
std::string_view at(Names names, Id id) {
  return names[static_cast<std::size_t>(id)];
}

template <typename Id>
std::optional<Id> named(Names names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Id>(found - names.begin());
}

}  // namespace

std::string_view name_of(Edition edition) {
  return at(editions, edition);
}
std::string_view name_of(TableId table) {
  return at(tables, table);
}
std::string_view name_of(SectionId section) {
  return at(sections, section);
}
std::string_view name_of(RowId row) {
  return at(rows, row);
}
std::string_view name_of(ColumnId column) {
  return at(columns, column);
}

std::optional<Edition> edition_named(std::string_view name) {
  return named<Edition>(editions, name);
}
std::optional<TableId> table_named(std::string_view name) {
  return named<TableId>(tables, name);
}
std::optional<SectionId> section_named(std::string_view name) {
  return named<SectionId>(sections, name);
}
std::optional<ColumnId> column_named(std::string_view name) {
  return named<ColumnId>(columns, name);
}

std::optional<RowId> row_named(TableId table, std::string_view name) {
  for (Edition edition : {Edition::e2021, Edition::e2019}) {
    for (const RowForm& row : form_of(table, edition).rows) {
      if (name_of(row.id) == name) return row.id;
    }
  }
  return std::nullopt;
}

std::string_view label_of(TableId table) {
  return at(table_labels, table);
}
std::string_view short_label_of(TableId table) {
  return at(short_table_labels, table);
}
std::string_view heading_of(SectionId section) {
  return at(headings, section);
}
std::string_view ordinal_of(SectionId section) {
  return at(ordinals, section);
}

std::optional<Edition> edition_of_year(int year) {
  if (year >= 2021) return Edition::e2021;
  if (year >= 2019) return Edition::e2019;
  if (year >= 2014) return Edition::e2014;
  if (year >= 2008) return Edition::e2008;
  return std::nullopt;
}

}  // namespace gouji
