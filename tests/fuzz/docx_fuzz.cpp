// Fuzzing. Any bytes are read or refused by name; what is read keeps the promises of Document. Inputs that are no
// archive are taken for the body of a document, so that the fuzzer need not learn to deflate.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "reader/docx/docx.hpp"
#include "support/zip_writer.hpp"
#include "text/input_error.hpp"
#include "text/utf8.hpp"

namespace {

std::string as_document(std::string_view body) {
  const std::string xml = "<w:document><w:body>" + std::string(body) + "</w:body></w:document>";
  return gouji::test::zip_bytes({{"word/document.xml", xml, false}});
}

void require(bool promise) {
  if (!promise) std::abort();
}

void check(const gouji::Document& document) {
  require(gouji::utf8::is_valid(document.text));
  for (const gouji::Node& node : document.nodes) {
    require(node.text.begin <= node.text.end && node.text.end <= document.text.size());
    require(node.end <= document.nodes.size());
    const gouji::Span source = document.origin.origin(node.text);
    require(source.begin <= source.end);
  }
}

void read(std::string_view bytes) {
  try {
    check(gouji::read_docx(bytes));
  } catch (const gouji::InputError&) {  // refused by name
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  read(bytes);
  if (!gouji::looks_like_zip(bytes)) read(as_document(bytes));
  return 0;
}
