// Stage: reader, docx. The comments of word/comments.xml that speak to gouji, by the id that the text refers to them
// with.
#pragma once

#include <map>
#include <optional>
#include <string>

#include <pugixml.hpp>

namespace gouji {

class Comments {
 public:
  Comments() = default;
  /// `root` is `w:comments`, or anything without a `w:comment` in it.
  explicit Comments(pugi::xml_node root);

  /// The comment that this element of the body begins or refers to, the first time that it is asked for.
  [[nodiscard]] std::optional<std::string> take_at(pugi::xml_node node);

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace gouji
