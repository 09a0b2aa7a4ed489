#include "reader/docx/docx_bytes.hpp"

#include "reader/docx/docx.hpp"

namespace gouji::test {
namespace {

constexpr std::string_view word_namespace = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                                            R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";

std::string element(std::string_view name, std::string_view content) {
  return "<w:" + std::string(name) + ">" + std::string(content) + "</w:" + std::string(name) + ">";
}

std::string part_xml(std::string_view root, std::string_view children) {
  std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:)";
  xml.append(root).append(" ").append(word_namespace).append(">").append(children);
  return xml.append("</w:").append(root).append(">");
}

std::string relationship(std::string_view type, std::string_view target) {
  std::string xml =
      R"(<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
  return xml.append(type).append("\" Target=\"").append(target).append("\"/>");
}

std::string text_of(const Document& document, const Node& node) {
  std::string shown;
  for (char c : node.text.of(document.text)) {
    if (c == '\n') {
      shown += "↵";
    } else if (c == '\t') {
      shown += "→";
    } else {
      shown += c;
    }
  }
  return shown;
}

std::string opened(const Node& node) {
  if (node.kind == Node::Kind::table) return "{";
  if (node.kind == Node::Kind::row) return "";
  const bool spans = node.column_span != 1 || node.row_span != 1;
  return spans ? "[" + std::to_string(node.column_span) + "x" + std::to_string(node.row_span) + " " : "[";
}

std::string_view closed(Node::Kind kind) {
  if (kind == Node::Kind::table) return "}";
  return kind == Node::Kind::row ? "\n" : "]";
}

bool is_container(Node::Kind kind) {
  return kind == Node::Kind::table || kind == Node::Kind::row || kind == Node::Kind::cell;
}

bool is_between_blocks(std::string_view shape) {
  return !shape.empty() && !shape.ends_with('[') && !shape.ends_with(' ') && !shape.ends_with('{');
}

}  // namespace

std::string document_xml(std::string_view body) {
  return part_xml("document", element("body", body));
}

std::vector<ZipPart> docx_parts(const DocxContent& content) {
  std::vector<ZipPart> parts = {
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", "<Relationships>" + relationship("officeDocument", "word/document.xml") + "</Relationships>"},
      {"word/document.xml", document_xml(content.body)}};
  if (!content.numbering.empty()) parts.push_back({"word/numbering.xml", part_xml("numbering", content.numbering)});
  if (!content.comments.empty()) parts.push_back({"word/comments.xml", part_xml("comments", content.comments)});
  if (!content.styles.empty()) parts.push_back({"word/styles.xml", part_xml("styles", content.styles)});
  return parts;
}

std::string docx_bytes(const DocxContent& content) {
  return zip_bytes(docx_parts(content));
}

std::string paragraph(std::string_view text, std::string_view properties) {
  const std::string own = properties.empty() ? "" : element("pPr", properties);
  return element("p", own + element("r", element("t", text)));
}

std::string cell(std::string_view text, std::string_view properties) {
  const std::string own = properties.empty() ? "" : element("tcPr", properties);
  return element("tc", own + (text.empty() ? "<w:p/>" : paragraph(text)));
}

std::string row(std::string_view cells) {
  return element("tr", cells);
}
std::string table(std::string_view rows) {
  return element("tbl", rows);
}

std::string shape_of(const Document& document) {
  std::string shape;
  std::vector<std::uint32_t> open;
  for (std::uint32_t index = 0; index <= document.nodes.size(); ++index) {
    for (; !open.empty() && document.nodes[open.back()].end <= index; open.pop_back()) {
      shape += closed(document.nodes[open.back()].kind);
    }
    if (index == document.nodes.size()) break;
    const Node& node = document.nodes[index];
    const bool is_block = node.kind != Node::Kind::row && node.kind != Node::Kind::cell;
    if (is_block && is_between_blocks(shape)) shape += "/";
    shape += is_container(node.kind)              ? opened(node)
             : node.kind == Node::Kind::paragraph ? text_of(document, node)
                                                  : "(picture)";
    if (is_container(node.kind)) open.push_back(index);
  }
  return shape;
}

std::string read_body(std::string_view body) {
  return shape_of(read_docx(docx_bytes({.body = std::string(body)})));
}

}  // namespace gouji::test
