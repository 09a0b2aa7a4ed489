// Grammar: the grids of the canonical text. table = FS { row } GS; row = { cell US } RS; terminators, not separators.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::canonical {

using pegtl::seq;
using pegtl::star;
using pegtl::until;

struct content : star<pegtl::not_at<delimiter>, pegtl::any> {};
struct covered_cell : seq<covered, unit_end> {};
struct open_cell : seq<content, unit_end> {};
struct cell : pegtl::sor<covered_cell, open_cell> {};
struct row : until<record_end, cell> {};
struct table : seq<table_begin, until<table_end, row>> {};

}  // namespace gouji::grammar::canonical
