#include "parse/blocks.hpp"

#include <report.hpp>

#include "parse/damaged_labels.hpp"
#include "parse/labels.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

namespace h = grammar::heading;
namespace r = grammar::run;
namespace top = grammar::report;
namespace pegtl = grammar::pegtl;

struct BlockState : LabelState {
  std::string_view text;
  std::vector<Block> blocks;
  std::vector<RunToken> tokens;
  std::optional<SectionId> section;
  Span ordinal;
  Span title;

  template <typename ActionInput>
  [[nodiscard]] Span span(const ActionInput& in) const {
    const auto begin = static_cast<std::uint32_t>(in.begin() - text.data());
    return {begin, begin + static_cast<std::uint32_t>(in.size())};
  }
};

template <typename Rule>
struct block_action : label_action<Rule> {};

template <SectionId Section>
struct names_section {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    state.section = Section;
    state.title = state.span(in);
  }
};
// clang-format off
template <> struct block_action<h::overview_title> : names_section<SectionId::overview> {};
template <> struct block_action<h::disclosure_title> : names_section<SectionId::disclosure> {};
template <> struct block_action<h::applications_title> : names_section<SectionId::applications> {};
template <> struct block_action<h::disputes_title> : names_section<SectionId::disputes> {};
template <> struct block_action<h::problems_title> : names_section<SectionId::problems> {};
template <> struct block_action<h::other_matters_title> : names_section<SectionId::other_matters> {};
// clang-format on

template <>
struct block_action<h::section_number> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    state.ordinal = state.span(in);
  }
};

template <>
struct block_action<h::line_rest> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    state.title.end = state.span(in).end;
  }
};

template <>
struct block_action<h::section_heading> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    const Span span = state.span(in);
    const bool numbered = span.begin <= state.ordinal.begin && state.ordinal.end <= state.title.begin;
    state.blocks.push_back({.kind = Block::Kind::section_heading,
                            .span = span,
                            .section = state.section,
                            .ordinal = numbered ? state.ordinal : Span{},
                            .title = state.title});
    state.ordinal = {};
  }
};

template <Block::Kind Kind>
struct makes_block {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    state.blocks.push_back({.kind = Kind, .span = state.span(in)});
  }
};
template <>
struct block_action<top::page_title> : makes_block<Block::Kind::page_title> {};
template <>
struct block_action<top::table> : makes_block<Block::Kind::table> {};
template <>
struct block_action<top::image> : makes_block<Block::Kind::picture> {};
template <>
struct block_action<top::plain_line> : makes_block<Block::Kind::line> {};
template <>
struct block_action<top::ordinal_line> : makes_block<Block::Kind::ordinal_line> {};

template <Block::Kind Kind>
struct makes_run {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    makes_block<Kind>::apply(in, state);
    state.blocks.back().tokens = std::move(state.tokens);
    state.tokens.clear();
  }
};
template <>
struct block_action<r::run> : makes_run<Block::Kind::run> {};
template <>
struct block_action<r::statistics_run> : makes_run<Block::Kind::statistics> {};

template <RunToken::Kind Kind>
struct makes_token {
  template <typename ActionInput>
  static void apply(const ActionInput& in, BlockState& state) {
    RunToken token{.kind = Kind, .span = state.span(in)};
    if constexpr (Kind == RunToken::Kind::row || Kind == RunToken::Kind::dispute_group) token.row = state.row;
    if constexpr (Kind == RunToken::Kind::column || Kind == RunToken::Kind::dispute_header ||
                  Kind == RunToken::Kind::other_header) {
      token.column = state.column;
      token.landmark = state.landmark;
    }
    state.tokens.push_back(token);
    static_cast<LabelState&>(state) = {};
  }
};
// clang-format off
template <> struct block_action<r::disclosure_row> : makes_token<RunToken::Kind::row> {};
template <> struct block_action<r::applications_row> : makes_token<RunToken::Kind::row> {};
template <> struct block_action<r::statistics_row> : makes_token<RunToken::Kind::row> {};
template <> struct block_action<r::statistics_header> : makes_token<RunToken::Kind::other_header> {};
template <> struct block_action<r::statistics_text> : makes_token<RunToken::Kind::group> {};
template <> struct block_action<r::group_label> : makes_token<RunToken::Kind::group> {};
template <> struct block_action<r::item> : makes_token<RunToken::Kind::other_header> {};
template <> struct block_action<r::corner> : makes_token<RunToken::Kind::other_header> {};
template <> struct block_action<r::applications_header> : makes_token<RunToken::Kind::other_header> {};
template <> struct block_action<r::disclosure_header> : makes_token<RunToken::Kind::column> {};
template <> struct block_action<r::applicant_header> : makes_token<RunToken::Kind::column> {};
template <> struct block_action<r::dispute_group> : makes_token<RunToken::Kind::dispute_group> {};
template <> struct block_action<r::dispute_litigation> : makes_token<RunToken::Kind::dispute_group> {};
template <> struct block_action<r::dispute_header> : makes_token<RunToken::Kind::dispute_header> {};
template <> struct block_action<r::run_number> : makes_token<RunToken::Kind::value> {};
template <> struct block_action<r::run_dash> : makes_token<RunToken::Kind::value> {};
template <> struct block_action<r::page_number> : makes_token<RunToken::Kind::page_number> {};
template <> struct block_action<r::line_end> : makes_token<RunToken::Kind::line_end> {};
// clang-format on

constexpr std::size_t longest_damaged_title = 40;  // characters

// 六、其他需要报告的事: a heading that lost its telling words, by the nearest title of the form.
void recognise_damaged_heading(std::string_view canonical, Block& block) {
  const std::string_view line = trimmed(block.span.of(canonical));
  if (utf8::count(line) > longest_damaged_title) return;
  BlockState state;
  state.text = canonical;
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(line.data(), line.data() + line.size(), "");
  if (!pegtl::parse<h::number_mark, block_action>(in, state)) return;
  const auto title = static_cast<std::uint32_t>(in.current() - canonical.data());
  const Span rest{title, static_cast<std::uint32_t>(line.data() + line.size() - canonical.data())};
  block.section = nearest_section(rest.of(canonical));
  if (!block.section) return;
  block.kind = Block::Kind::section_heading;
  block.ordinal = state.ordinal;
  block.title = rest;
}

}  // namespace

std::vector<Block> split_blocks(std::string_view canonical) {
  BlockState state;
  state.text = canonical;
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(canonical.data(), canonical.data() + canonical.size(), "");
  [[maybe_unused]] const bool total = pegtl::parse<top::document, block_action>(in, state);
  assert(total);
  for (Block& block : state.blocks) {
    if (block.kind == Block::Kind::ordinal_line) recognise_damaged_heading(canonical, block);
  }
  return std::move(state.blocks);
}

}  // namespace gouji
