// Stage: fix, HTML. The innermost element of an empty cell, so that a new figure looks as its neighbours do.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji::fix {

/// Where the content begins behind the start tags at `at`, with white space between them, of paragraphs and formatting:
/// `<p class="x"><span>`. Other tags are not
/// looked into, nor those of what is hidden.
[[nodiscard]] std::uint32_t behind_start_tags(std::string_view source, std::uint32_t at);

}  // namespace gouji::fix
