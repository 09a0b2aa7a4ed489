// Stage: pack. What is wrong with an expression that cannot be read, for whoever wrote it.
#pragma once

#include "parse/expression.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// A fault where the error stands inside the text of the node.
[[noreturn]] void fail_expression(const yaml::File& file, const yaml::Node& node, const ExpressionError& error,
                                  TableId table, Range range);

}  // namespace gouji
