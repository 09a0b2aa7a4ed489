#include "trial/document_reader.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "trial/changed_lines.hpp"
#include "trial/model_reader.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

std::string content_of(const yaml::File& file, const yaml::Node& node, const fs::path& fixtures) {
  const fs::path name = yaml::scalar(file, node);
  const bool leaves = name.is_absolute() || std::find(name.begin(), name.end(), "..") != name.end();
  if (leaves || name.empty()) {
    yaml::fail(
        file, node,
        yaml::Said{"这里要写测试文档文件夹中的文件名，不能含有“..”", "expected a file of the folder of fixtures"});
  }
  std::error_code ignored;
  std::ifstream in(fixtures / name, std::ios::binary);
  if (!in.is_open() || fs::is_directory(fixtures / name, ignored)) {
    const std::string folder = fixtures.lexically_normal().generic_string();
    yaml::fail(file, node,
               yaml::Said{"在 " + folder + " 中没有文件“" + name.string() + "”；文件夹由 pack.yaml 的 fixtures 指定",
                          "no file “" + name.string() + "” in " + folder + ", which “fixtures” of pack.yaml names"});
  }
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The place where the words stand, once.
std::size_t place_of_words(const yaml::File& file, const yaml::Node& node, const std::string& document) {
  const std::string words = yaml::scalar(file, node);
  const std::size_t at = document.find(words);
  if (words.empty() || at == std::string::npos) {
    yaml::fail(file, node, yaml::Said{"文档中没有这段文字", "these words stand nowhere in the document"});
  }
  if (document.find(words, at + 1) != std::string::npos) {
    yaml::fail(
        file, node,
        yaml::Said{"这段文字在文档中不止一处，请写得更长些", "these words stand more than once in the document"});
  }
  return at;
}

void change(const yaml::File& file, const yaml::Node& entry, TestDocument& document) {
  yaml::check_keys(file, entry, {"from", "to"});
  for (const char* key : {"from", "to"}) {
    if (!entry[key])
      yaml::fail(file, entry, yaml::Said{std::string("缺少 ") + key, std::string("the key “") + key + "” is missing"});
  }
  const std::size_t at = place_of_words(file, entry["from"], document.bytes);
  const std::string from = yaml::scalar(file, entry["from"]);
  const std::string to = yaml::scalar(file, entry["to"]);
  std::string changed = document.bytes;
  changed.replace(at, from.size(), to);
  document.changes.push_back(lines_around(document.bytes, changed, at, from.size(), to.size()));
  document.bytes = std::move(changed);
}

TestDocument changed_file(const yaml::File& file, const yaml::Node& entry, const fs::path& fixtures) {
  TestDocument document{.bytes = content_of(file, entry["file"], fixtures), .changes = {}};
  for (const yaml::Node& each : yaml::list(file, entry, "change")) change(file, each, document);
  return document;
}

TestDocument model_document(const yaml::File& file, const yaml::Node& node) {
  Model model = read_model(file, node);
  Model sound = model_of(model.edition);
  sound.year = model.year;
  sound.organ = model.organ;
  fill(model);
  fill(sound);
  TestDocument document{.bytes = page_of(model), .changes = {}};
  document.changes = changed_lines(page_of(sound), document.bytes);
  return document;
}

}  // namespace

TestDocument read_document(const yaml::File& file, const yaml::Node& entry, const fs::path& fixtures) {
  int ways = 0;
  for (const char* key : {"file", "text", "model"}) ways += entry[key] ? 1 : 0;
  if (ways != 1) {
    yaml::fail(
        file, entry,
        yaml::Said{"测试的文档要用 file、text、model 三者之一写明", "expected the document: one of file, text, model"});
  }
  if (entry["change"] && !entry["file"]) {
    yaml::fail(file, entry["change"], yaml::Said{"change 只能和 file 一起用", "“change” goes with “file” alone"});
  }
  if (entry["file"]) return changed_file(file, entry, fixtures);
  if (entry["text"]) return {.bytes = yaml::text(file, entry, "text"), .changes = {}};
  return model_document(file, entry["model"]);
}

}  // namespace gouji
