// Stage: check. Prose that says no more than that there is nothing to say.
#pragma once

#include <string_view>

namespace gouji {

/// 无。 没有其他需要报告的事项。 本年度无其他需要报告的事项。 But not: 没有专职人员。
[[nodiscard]] bool says_nothing(std::string_view prose);

}  // namespace gouji
