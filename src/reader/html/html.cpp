#include "reader/html/html.hpp"

#include "document/builder.hpp"
#include "reader/html/escaped_markup.hpp"
#include "reader/html/page.hpp"
#include "reader/html/page_writer.hpp"

namespace gouji {

using namespace html;

Document read_html(std::string_view source) {
  DocumentBuilder builder(Format::html);
  const Page page = parse_page(source);
  if (page.escaped || has_escaped_brackets(source)) {
    const Unescaped unescaped(source, {0, static_cast<std::uint32_t>(source.size())});
    const Page inner = parse_page(unescaped.text());
    PageWriter(inner, unescaped.text(), unescaped, builder).write();
  } else {
    const Unescaped identity;
    PageWriter(page, source, identity, builder).write();
  }
  return std::move(builder).finish();
}

}  // namespace gouji
