// Stage: yaml. A YAML file as a tree of texts, lists and mappings, each with its place. It has no anchors, aliases or
// tags, no key twice in a mapping, and few levels.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::yaml {

/// What the document keeps for each node. The children of a mapping are keys and values in turn.
struct Item {
  enum class Type : std::uint8_t { null, scalar, list, map };

  Type type = Type::null;
  std::size_t offset = 0;
  std::string text{};
  std::vector<Item> children{};
};

struct Entry;

/// A place in a document that outlives it; or nothing, where a key is absent.
class Node {
 public:
  Node() = default;
  explicit Node(const Item& item) : item_(&item) {}

  explicit operator bool() const { return item_ != nullptr; }
  [[nodiscard]] bool is_null() const { return is(Item::Type::null); }
  [[nodiscard]] bool is_scalar() const { return is(Item::Type::scalar); }
  [[nodiscard]] bool is_list() const { return is(Item::Type::list); }
  [[nodiscard]] bool is_map() const { return is(Item::Type::map); }

  /// The text; empty for what is none.
  [[nodiscard]] std::string_view scalar() const { return item_ ? std::string_view(item_->text) : std::string_view(); }
  /// The byte of the file where it begins; for an absent value, where its key does.
  [[nodiscard]] std::size_t offset() const { return item_ ? item_->offset : 0; }
  /// Entries of a list or a mapping.
  [[nodiscard]] std::size_t size() const;
  /// The value of a key; nothing where the key is absent, or this is no mapping.
  [[nodiscard]] Node operator[](std::string_view name) const;
  /// The key itself; nothing where it is absent.
  [[nodiscard]] Node key(std::string_view name) const;
  /// Of a list.
  [[nodiscard]] std::vector<Node> items() const;
  /// Of a mapping, in the order they stand.
  [[nodiscard]] std::vector<Entry> entries() const;

 private:
  [[nodiscard]] bool is(Item::Type type) const { return item_ != nullptr && item_->type == type; }

  const Item* item_ = nullptr;
};

struct Entry {
  Node key;
  Node value;
};

/// A file that was read; nodes lead into it.
class Document {
 public:
  explicit Document(Item root) : root_(std::make_unique<const Item>(std::move(root))) {}

  [[nodiscard]] Node root() const { return Node(*root_); }

 private:
  std::unique_ptr<const Item> root_;
};

}  // namespace gouji::yaml
