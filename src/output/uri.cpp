#include "output/uri.hpp"

namespace gouji {
namespace {

/// RFC 3986 2.3, and the slash between folders. A colon is not among them: it would read as a scheme.
bool stands_for_itself(char byte) {
  const bool letter = ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z');
  const bool digit = '0' <= byte && byte <= '9';
  return letter || digit || std::string_view("-._~/").find(byte) != std::string_view::npos;
}

void append_escaped(std::string& uri, char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  uri += '%';
  uri += digits[value / 16];
  uri += digits[value % 16];
}

}  // namespace

std::string uri_of(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char byte : path) {
    if (stands_for_itself(byte)) {
      uri += byte;
    } else {
      append_escaped(uri, byte);
    }
  }
  return uri;
}

}  // namespace gouji
