// Grammar: what the cells of a grid say. A cell is a figure, a column's header, a row's label, a group's label or text;
// a label may have other words before its telling ones.
#pragma once

#include "applications.hpp"
#include "disclosure.hpp"
#include "disputes.hpp"
#include "statistics.hpp"
#include "value.hpp"

namespace gouji::grammar::cell {

using pegtl::eof;
using pegtl::not_at;
using pegtl::opt;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;

// Anywhere in the cell
template <typename Rule>
struct somewhere : seq<star<not_at<Rule>, utf8::any>, Rule> {};
// The whole cell, but for white space and one bracketed note
template <typename Rule>
struct whole : seq<blanks, Rule, blanks, opt<note>, blanks, eof> {};

struct disclosure_column : whole<disclosure::column> {};
struct applicant_column : whole<applications::column> {};
struct dispute_column : whole<disputes::landmark> {};
struct item : somewhere<disclosure::item> {};
struct corner : whole<disclosure::corner> {};
struct applications_row : seq<blanks, sor<seq<opt<ordinal>, applications::row>, somewhere<applications::row>>> {};
struct disclosure_row : seq<blanks, opt<ordinal>, disclosure::row> {};
struct group_label : somewhere<applications::group> {};
struct applications_caption
    : somewhere<sor<applications::balance_note, applications::applicants, applications::organisations>> {};
struct dispute_group : somewhere<disputes::group> {};
struct dispute_litigation : somewhere<disputes::litigation> {};

struct label : sor<disclosure_column, applicant_column, dispute_column, corner, item, applications_caption,
                   applications_row, disclosure_row, group_label, dispute_group, dispute_litigation> {};

// In a statistical return only its own labels count.
struct statistics_caption : somewhere<sor<statistics::indicator, statistics::unit_header>> {};
struct statistics_row : somewhere<statistics::row> {};
struct statistics_column : somewhere<sor<statistics::cumulative, statistics::year>> {};
struct statistics_label : sor<statistics_caption, statistics_row, statistics_column> {};

}  // namespace gouji::grammar::cell
