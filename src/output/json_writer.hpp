// Stage: output. JSON as nested calls: braces close themselves, Chinese stays readable, figures stay exact.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include <rapidjson/prettywriter.h>

#include "report/decimal.hpp"

namespace gouji {

class JsonWriter {
 public:
  JsonWriter() { writer_.SetIndent(' ', 2); }

  void value(std::nullopt_t) { writer_.Null(); }
  void value(bool truth) { writer_.Bool(truth); }
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  /// A JSON integer where it is one, else its digits as a string: readers would round a fraction.
  void value(Decimal figure);
  template <std::integral Integer>
  void value(Integer integer) {
    writer_.Int64(static_cast<std::int64_t>(integer));
  }
  template <typename T>
  void value(const std::optional<T>& maybe) {
    maybe ? value(*maybe) : value(std::nullopt);
  }

  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

  template <typename T>
  void member(std::string_view name, const T& what) {
    key(name);
    value(what);
  }

  /// `fill()` writes the members.
  template <typename Fill>
  void object(Fill fill) {
    writer_.StartObject();
    fill();
    writer_.EndObject();
  }
  template <typename Fill>
  void object(std::string_view name, Fill fill) {
    key(name);
    object(fill);
  }

  /// `fill()` writes the values.
  template <typename Fill>
  void list(std::string_view name, Fill fill) {
    key(name);
    writer_.StartArray();
    fill();
    writer_.EndArray();
  }

  /// `write(element)` writes one value for each element.
  template <typename Range, typename Write>
  void array(std::string_view name, const Range& range, Write write) {
    list(name, [&] {
      for (const auto& element : range) write(element);
    });
  }
  template <typename Range>
  void array(std::string_view name, const Range& range) {
    array(name, range, [this](const auto& element) { this->value(element); });
  }

  /// The finished text with a final line feed.
  [[nodiscard]] std::string text() const;

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_{buffer_};
};

/// An empty text says that something is not known: null in JSON.
[[nodiscard]] inline std::optional<std::string_view> unless_empty(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace gouji
