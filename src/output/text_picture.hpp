// Stage: output. The picture of a broken equation, as lines of text: its columns aligned by display width, the cells to
// change marked "[61→16]", or "61→16?" where that is but one of several explanations.
#pragma once

#include "finding/picture.hpp"
#include "output/text_page.hpp"

namespace gouji {

/// Long labels are cut, and columns without a mark left out, until the lines fit the page. False, with nothing printed,
/// where they cannot fit a terminal.
bool print_picture(TextPage& page, unsigned indent, const Picture& picture, Paint paint);

}  // namespace gouji
