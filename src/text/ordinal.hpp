// Stage: text. The numbering before a heading or label: where it ends. Which number it is, is left to the grammar.
#pragma once

#include <string_view>

namespace gouji {

/// A folded text without the ordinals at its head, however many follow one another: 一、 (一) 1. 1、 1) 第一, 第一部分;
/// a number before a space; one or two digits right before a Chinese character, which is what ① folds to.
/// Years and other counts stay.
[[nodiscard]] std::string_view without_ordinals(std::string_view folded);

}  // namespace gouji
