#include "reader/docx/package.hpp"

#include "reader/docx/xml.hpp"
#include "reader/docx/xml_text.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

std::string_view folder_of(std::string_view part) {
  return part.substr(0, part.rfind('/') + 1);
}

std::string relationships_of(std::string_view part) {
  const std::string_view folder = folder_of(part);
  return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

/// The target of the first relationship whose type ends so; types differ in front between the two editions of the
/// format. "" where there is none.
std::string related_part(pugi::xml_node relationships, std::string_view folder, std::string_view type_end) {
  for (pugi::xml_node node : relationships.children()) {
    const bool is_external = attribute_of(node, "TargetMode") == "External";
    if (!is_external && attribute_of(node, "Type").ends_with(type_end)) {
      return resolved_target(folder, text_of_attribute(attribute_of(node, "Target")));
    }
  }
  return {};
}

/// `part` if the archive has it, else the customary name.
std::string present(const ZipArchive& archive, const std::string& part, std::string_view customary) {
  if (archive.find(part)) return part;
  return archive.find(customary) ? std::string(customary) : std::string();
}

}  // namespace

std::string resolved_target(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (true) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      folder = folder_of(folder.substr(0, folder.empty() ? 0 : folder.size() - 1));
    } else {
      return std::string(folder) + std::string(target);
    }
  }
}

WordParts find_word_parts(const ZipArchive& archive, const DocxLimits& limits) {
  WordParts parts;
  if (const ZipEntry* entry = archive.find("_rels/.rels")) {
    const XmlPart relationships(archive.read(*entry, limits), limits);
    parts.document = related_part(relationships.root(), "", "/officeDocument");
  }
  parts.document = present(archive, parts.document, "word/document.xml");
  if (parts.document.empty()) throw InputError(InputFault::not_word_document);

  const std::string folder(folder_of(parts.document));
  if (const ZipEntry* entry = archive.find(relationships_of(parts.document))) {
    const XmlPart relationships(archive.read(*entry, limits), limits);
    parts.styles = related_part(relationships.root(), folder, "/styles");
    parts.numbering = related_part(relationships.root(), folder, "/numbering");
    parts.comments = related_part(relationships.root(), folder, "/comments");
  }
  parts.styles = present(archive, parts.styles, folder + "styles.xml");
  parts.numbering = present(archive, parts.numbering, folder + "numbering.xml");
  parts.comments = present(archive, parts.comments, folder + "comments.xml");
  return parts;
}

}  // namespace gouji
