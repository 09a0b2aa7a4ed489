// Stage: pack. Names that the language of packs fixes: the keys of the mappings in a pack and within a rule, and the
// words that a key of a rule takes. docs/schema tells editors of them, and a test holds it against this.
#pragma once

#include <string_view>

namespace gouji::fixed {

inline constexpr std::string_view pack_keys[] = {"id",    "version", "authority", "editions",
                                                 "years", "extends", "fixtures"};

inline constexpr std::string_view text_keys[] = {"zh", "en"};  ///< of title, message, hint and rationale
inline constexpr std::string_view cite_keys[] = {"document", "place", "quote", "edition"};
inline constexpr std::string_view deadline_keys[] = {"editions", "kinds", "except", "day"};
inline constexpr std::string_view topic_keys[] = {"zh", "en", "words", "unless"};
inline constexpr std::string_view figure_keys[] = {"table", "column", "readings"};
inline constexpr std::string_view reading_keys[] = {"zh", "en", "is"};

inline constexpr std::string_view ranges[] = {"rows", "columns", "groups"};  ///< of `for`
inline constexpr std::string_view expectations[] = {"each", "together"};     ///< of `expect`
inline constexpr std::string_view when_keys[] = {"organs", "years", "holds"};
inline constexpr std::string_view year_keys[] = {"from", "until"};
inline constexpr std::string_view condition_keys[] = {"table", "check"};              ///< of `holds`
inline constexpr std::string_view organs[] = {"government", "department", "office"};  ///< of `when`
inline constexpr std::string_view places[] = {"report", "preamble",
                                              "title"};  ///< of `in`, besides sections; the title for patterns

}  // namespace gouji::fixed
