#include "fix/xml_tags.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji::fix {
namespace {

std::string names_in(std::string_view xml) {
  std::string names;
  XmlTags tags(xml);
  while (const auto tag = tags.next()) {
    if (!names.empty()) names += ' ';
    if (tag->kind == XmlTag::Kind::closes) names += '/';
    names += tag->name();
    if (tag->kind == XmlTag::Kind::empty) names += '/';
    CHECK(tag->text == tag->bytes.of(xml));
  }
  return names;
}

}  // namespace

TEST_CASE("tags come in their order; other markup is passed over") {
  CHECK(names_in("<?xml v?><!DOCTYPE a><w:a b='>'>x<c/><d /></w:a >") == "w:a c/ d/ /w:a");
  CHECK(names_in("<a><!-- <b> --><![CDATA[<c>]]></a>") == "a /a");
  CHECK(names_in("\xEF\xBB\xBF<a>") == "a");
}

TEST_CASE("a tag that does not end is none") {
  CHECK(names_in("<a><b c=\">") == "a");
  CHECK(names_in("<a><!-- ") == "a");
  CHECK(names_in("<") == "");
  CHECK(names_in("<>") == "");
}

TEST_CASE("names and attributes are found without their prefixes") {
  XmlTags tags("<w:fldChar w:fldCharType = 'begin' xml:space=\"a=b\"/><p>");
  const auto tag = tags.next();
  REQUIRE(tag);
  CHECK(tag->prefix() == "w:");
  CHECK(tag->local_name() == "fldChar");
  CHECK(tag->attribute("fldCharType") == "begin");
  CHECK(tag->attribute("space") == "a=b");
  CHECK(tag->attribute("val") == std::nullopt);
  const auto plain = tags.next();
  REQUIRE(plain);
  CHECK(plain->prefix() == "");
  CHECK(plain->attribute("val") == std::nullopt);
}

}  // namespace gouji::fix
