// Grammar: the top. A report is a sequence of blocks: the container's title, tables, runs of a table without markup,
// section headings, other headings and lines. Total: any canonical text is a sequence of blocks.
#pragma once

#include "heading.hpp"
#include "run.hpp"

namespace gouji::grammar::report {

using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::until;

struct page_title : seq<title_mark, pegtl::star<not_at<pegtl::one<'\n'>>, utf8::any>> {};
struct table : seq<table_begin, until<table_end>> {};
struct image : picture {};
struct line_break : pegtl::one<'\n'> {};
struct line : plus<not_at<sor<line_break, delimiter, heading::midline_heading, run::statistics_header>>, utf8::any> {};
struct ordinal_line : seq<at<heading::ordinal_heading>, line> {};
struct plain_line : line {};
struct anything : pegtl::any {};

struct block : sor<page_title, table, image, line_break, heading::section_heading, run::statistics_run, run::run,
                   ordinal_line, plain_line, anything> {};
struct document : until<eof, block> {};

}  // namespace gouji::grammar::report
