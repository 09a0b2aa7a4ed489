// libFuzzer: no page makes the HTML reader fail, and its document keeps its promises.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "reader/html/html.hpp"
#include "text/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  if (!gouji::utf8::is_valid(source)) return 0;
  const gouji::Document document = gouji::read_html(source);
  if (!gouji::utf8::is_valid(document.text)) std::abort();
  for (const gouji::Node& node : document.nodes) {
    const gouji::Span place = document.origin.origin(node.text);
    const bool inside = node.text.begin <= node.text.end && node.text.end <= document.text.size() &&
                        place.begin <= place.end && place.end <= size && node.end <= document.nodes.size();
    if (!inside) std::abort();
  }
  return 0;
}
