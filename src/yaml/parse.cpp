// Stage: yaml. Text to tree: the one user of yaml-cpp's parser.

#include <algorithm>
#include <optional>
#include <sstream>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "yaml/colons.hpp"
#include "yaml/duplicates.hpp"
#include "yaml/lines.hpp"
#include "yaml/parser_words.hpp"
#include "yaml/yaml.hpp"

namespace gouji::yaml {
namespace {

std::size_t offset_of(const YAML::Mark& mark) {
  return static_cast<std::size_t>(std::max(mark.pos, 0));
}

class TreeBuilder final : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const File& file) : file_(file) {}

  [[nodiscard]] bool is_done() const { return root_.has_value(); }
  [[nodiscard]] Item take() { return *std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (root_) {
      fail_at(file_, offset_of(mark),
              {"一个文件只能写一份，不能再用“---”另起一份", "a file holds one document; “---” begins another"});
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    add({.type = Item::Type::null, .offset = offset_of_null(offset_of(mark))});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override { refuse(mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (tag == "?") refuse_chinese_quotes(mark, value);
    add({.type = Item::Type::scalar, .offset = offset_of(mark), .text = value});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(Item::Type::list, mark, tag, anchor);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(Item::Type::map, mark, tag, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override {
    check_keys_once(file_, open_.back());
    close();
  }

 private:
  [[noreturn]] void refuse(const YAML::Mark& mark) const { fail_at(file_, offset_of(mark), no_references()); }
  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != 0) refuse(mark);
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag.empty() || tag == "?" || tag == "!") return;
    fail_at(file_, offset_of(mark), no_tags());
  }

  /// “…” around a text that has no quotes of YAML: meant as those, by a Chinese keyboard.
  void refuse_chinese_quotes(const YAML::Mark& mark, const std::string& value) const {
    for (const auto& [open, close] : {std::pair("“", "”"), {"‘", "’"}}) {
      if (!value.starts_with(open) || value.find(close) + std::string_view(close).size() != value.size()) continue;
      fail_at(file_, offset_of(mark),
              {"这里的引号要用英文的 \"\"；要把中文引号也写进内容，外面再加一对英文引号",
               "expected straight quotes; curly ones that belong to the text go inside straight ones"});
    }
  }

  void open(Item::Type type, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (open_.size() == deepest_nesting) {
      const std::string most = std::to_string(deepest_nesting);
      fail_at(file_, offset_of(mark),
              {"层层嵌套不能超过 " + most + " 层", "expected at most " + most + " levels of nesting"});
    }
    open_.push_back({.type = type, .offset = offset_of(mark)});
  }

  void close() {
    Item item = std::move(open_.back());
    open_.pop_back();
    add(std::move(item));
  }

  void add(Item item) {
    if (open_.empty()) {
      root_ = std::move(item);
    } else {
      open_.back().children.push_back(std::move(item));
    }
  }

  /// yaml-cpp places an absent value where the next token stands; its key is what a reader looks for.
  [[nodiscard]] std::size_t offset_of_null(std::size_t at) const {
    const bool is_written = at < file_.text.size() && std::string_view("~nN").find(file_.text[at]) != std::string::npos;
    const bool is_value =
        !open_.empty() && open_.back().type == Item::Type::map && open_.back().children.size() % 2 == 1;
    return is_value && !is_written ? open_.back().children.back().offset : at;
  }

  const File& file_;
  std::vector<Item> open_;
  std::optional<Item> root_;
};

}  // namespace

Document parse(const File& file) {
  check_lines(file);
  TreeBuilder builder(file);
  try {
    std::istringstream in(file.text);
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YAML::Exception& error) {
    check_colon_before(file, offset_of(error.mark));
    fail_at(file, offset_of(error.mark), said_by_parser(error.msg));
  }
  if (!builder.is_done()) fail_at(file, 0, {"文件里没有内容", "the file is empty"});
  Document document(builder.take());
  if (!document.root().is_map()) {
    fail(file, document.root(), expected({"“名称: 内容”，每行一项", "one mapping of keys and values"}));
  }
  return document;
}

}  // namespace gouji::yaml
