#include "fix/docx_places.hpp"

#include <algorithm>
#include <utility>

#include "fix/xml_tags.hpp"

namespace gouji::fix {

/// Follows the tags with the elements that are open.
class WordPlacesBuilder {
 public:
  explicit WordPlacesBuilder(WordPlaces& places) : places_(places) {}

  void read(const XmlTag& tag) {
    end_text(tag.bytes.begin);
    if (tag.kind == XmlTag::Kind::closes) return close(tag.bytes);
    open(tag);
    if (tag.kind == XmlTag::Kind::empty) close({tag.bytes.end, tag.bytes.end});
  }

 private:
  static constexpr std::uint32_t none = UINT32_MAX;

  struct Element {
    std::string_view name;
    std::uint32_t begin = 0;
    std::uint32_t block = none;  ///< the innermost around or at it
    Span run_properties = {};
    bool generates = false;
  };

  void open(const XmlTag& tag) {
    Element element{.name = tag.local_name(), .begin = tag.bytes.begin, .block = block()};
    if (element.name == "p" || element.name == "tc") element.block = add_block(tag, element.name == "tc");
    if (element.name == "t" && tag.kind == XmlTag::Kind::opens) add_text(tag);
    open_.push_back(element);
    if (element.name == "fldChar" || element.name == "fldSimple") mark_block();
    if (element.name == "dataBinding" || element.name == "showingPlcHdr") generate_control();
  }

  void close(Span end_tag) {
    if (open_.empty()) return;
    const Element element = open_.back();
    open_.pop_back();
    if (element.generates) --generators_;
    if (element.name == "rPr") note_properties({element.begin, end_tag.end});
    if (element.block != block()) places_.blocks_[element.block].end_tag = end_tag;
  }

  [[nodiscard]] std::uint32_t block() const { return open_.empty() ? none : open_.back().block; }

  std::uint32_t add_block(const XmlTag& tag, bool is_cell) {
    const auto index = static_cast<std::uint32_t>(places_.blocks_.size());
    const Span open_end{tag.bytes.end, tag.bytes.end};
    places_.blocks_.push_back({.start_tag = tag.bytes,
                               .end_tag = open_end,
                               .around = block() == none ? index : block(),
                               .is_cell = is_cell,
                               .is_generated = generators_ > 0});
    return index;
  }

  void add_text(const XmlTag& tag) {
    const Span properties = open_.empty() ? Span{} : open_.back().run_properties;
    places_.texts_.push_back({.content = {tag.bytes.end, tag.bytes.end},
                              .tag = tag.bytes,
                              .run_properties = properties,
                              .is_generated = generators_ > 0});
    in_text_ = true;
  }

  /// A text ends at the next tag, which should be its own.
  void end_text(std::uint32_t place) {
    if (std::exchange(in_text_, false)) places_.texts_.back().content.end = place;
  }

  void note_properties(Span properties) {
    if (open_.empty()) return;
    Element& parent = open_.back();
    if (parent.name == "r") parent.run_properties = properties;
    if (parent.name == "pPr" && parent.block != none) places_.blocks_[parent.block].mark_properties = properties;
  }

  void generate(Element& element) {
    if (!std::exchange(element.generates, true)) ++generators_;
    mark_block();
  }

  /// Properties of a content control: `w:sdt` stands around its `w:sdtPr`, and that one around the element at hand.
  void generate_control() {
    if (open_.size() >= 3 && open_[open_.size() - 3].name == "sdt") generate(open_[open_.size() - 3]);
  }

  void mark_block() {
    if (block() != none) places_.blocks_[block()].is_generated = true;
  }

  WordPlaces& places_;
  std::vector<Element> open_;
  std::uint32_t generators_ = 0;
  bool in_text_ = false;
};

WordPlaces::WordPlaces(std::string_view xml) {
  WordPlacesBuilder builder(*this);
  XmlTags tags(xml);
  while (const auto tag = tags.next()) builder.read(*tag);
}

namespace {

/// The last item that begins at or before the place; null where none does.
template <class Item, class Begin>
const Item* last_from(const std::vector<Item>& items, std::uint32_t place, Begin begin) {
  const auto after = std::ranges::upper_bound(items, place, {}, begin);
  return after == items.begin() ? nullptr : &*(after - 1);
}

constexpr auto begin_of_text = [](const WordText& text) { return text.content.begin; };
constexpr auto begin_of_block = [](const WordBlock& block) { return block.start_tag.begin; };

}  // namespace

const WordText* WordPlaces::text_at(std::uint32_t place) const {
  const WordText* text = last_from(texts_, place, begin_of_text);
  return text && text->content.contains(place) ? text : nullptr;
}

const WordBlock* WordPlaces::block_at(std::uint32_t place) const {
  const WordBlock* block = last_from(blocks_, place, begin_of_block);
  return block && block->start_tag.begin == place ? block : nullptr;
}

const WordBlock* WordPlaces::paragraph_around(std::uint32_t place) const {
  const WordBlock* block = last_from(blocks_, place, begin_of_block);
  while (block && !block->contains(place)) {
    const WordBlock* around = &blocks_[block->around];
    block = around == block ? nullptr : around;
  }
  return block && !block->is_cell ? block : nullptr;
}

}  // namespace gouji::fix
