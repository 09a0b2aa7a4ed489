#include <algorithm>
#include <iterator>
#include <optional>

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "silence/baseline_file.hpp"
#include "text/line_index.hpp"
#include "yaml/fault.hpp"

namespace gouji {
namespace {

using yaml::Said;
using Stream = rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream>;

enum Key : unsigned { fingerprint, rule, organ, year, at, place, values, key_count };
constexpr std::string_view keys[] = {"fingerprint", "rule", "organ", "year", "at", "place", "values"};

bool is_fingerprint(std::string_view text) {
  constexpr std::size_t digits = 32;
  const std::string_view hex = text.substr(0, digits);
  const std::string_view rest = text.substr(hex.size());
  const bool is_numbered =
      rest.size() > 1 && rest.front() == '#' && rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
  return hex.size() == digits && hex.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
         (rest.empty() || is_numbered);
}

/// What the reader of RapidJSON meets, held against what a baseline has there; a member returns false at a fault.
class EntryReader {
 public:
  EntryReader(const Stream& stream, const LineIndex& lines) : stream_(stream), lines_(lines) {}

  bool Null() {
    if (state_ != State::entry || key_ != Key::year) return unexpected();
    return true;
  }
  bool Bool(bool /*value*/) { return unexpected(); }
  bool Int(int value) { return Int64(value); }
  bool Uint(unsigned value) { return Int64(value); }
  bool Uint64(std::uint64_t /*value*/) { return unexpected(); }
  bool Double(double /*value*/) {
    return fail({"数应是整数；有小数的，请写在引号里", "expected a whole number; write one with a fraction in quotes"});
  }
  bool RawNumber(const char* /*text*/, rapidjson::SizeType /*size*/, bool /*copy*/) { return unexpected(); }

  bool Int64(std::int64_t value) {
    if (state_ == State::values) return add_value(Decimal(value));
    if (state_ == State::top && top_key_ == "schema") {
      if (value == 1) return true;
      return fail({"这份基线的版本是 " + std::to_string(value) + "，本程序只认识 1",
                   "the schema is " + std::to_string(value) + "; this program knows 1"});
    }
    if (state_ != State::entry || key_ != Key::year) return unexpected();
    if (value < 1 || value > 9999) return fail({"年度应是四位数", "expected a year"});
    entry_.year = static_cast<int>(value);
    return true;
  }

  bool String(const char* data, rapidjson::SizeType size, bool /*copy*/) {
    stopped_at_string_ = true;
    const bool is_taken = take_string({data, size});
    if (is_taken) stopped_at_string_ = false;
    return is_taken;
  }

  bool StartObject() {
    switch (state_) {
      case State::begin: state_ = State::top; return true;
      case State::list:
        entry_ = {};
        entry_.line = static_cast<int>(lines_.position(static_cast<std::uint32_t>(stream_.Tell())).line);
        seen_ = 0;
        state_ = State::entry;
        return true;
      case State::entry:
        if (key_ != Key::values) return unexpected();
        state_ = State::values;
        return true;
      default: return unexpected();
    }
  }

  bool Key(const char* data, rapidjson::SizeType size, bool /*copy*/) {
    stopped_at_string_ = true;
    const std::string_view name(data, size);
    const bool is_taken = state_ == State::values ? take_name(name)
                          : state_ == State::top  ? take_top_key(name)
                                                  : take_key(name);
    if (is_taken) stopped_at_string_ = false;
    return is_taken;
  }

  bool EndObject(rapidjson::SizeType /*members*/) {
    switch (state_) {
      case State::values:
        std::sort(entry_.values.begin(), entry_.values.end());
        state_ = State::entry;
        return true;
      case State::entry: return end_entry();
      default: return end_file();
    }
  }

  bool StartArray() {
    if (state_ != State::top || top_key_ != "findings") return unexpected();
    state_ = State::list;
    return true;
  }
  bool EndArray(rapidjson::SizeType /*elements*/) {
    state_ = State::top;
    return true;
  }

  [[nodiscard]] const std::optional<Said>& fault() const { return fault_; }
  [[nodiscard]] bool stopped_at_string() const { return stopped_at_string_; }
  [[nodiscard]] std::vector<BaselineEntry> entries() && { return std::move(entries_); }

 private:
  enum class State : std::uint8_t { begin, top, list, entry, values };

  bool fail(Said what) {
    fault_ = std::move(what);
    return false;
  }

  bool unexpected() {
    switch (state_) {
      case State::begin: return fail({"应是一份基线：{ … }", "expected a baseline: { … }"});
      case State::top:
        if (top_key_ == "schema") return fail({"“schema”应是 1", "expected 1 for “schema”"});
        return fail({"“findings”应是列表：[ … ]", "expected a list for “findings”: [ … ]"});
      case State::list: return fail({"这里应是一条问题：{ … }", "expected a finding: { … }"});
      case State::values: return fail({"应是一个数", "expected a figure"});
      case State::entry: break;
    }
    const std::string name(keys[key_]);
    if (key_ == Key::year) return fail({"“year”应是年度，或者 null", "expected a year for “year”, or null"});
    if (key_ == Key::values) return fail({"“values”应是 { 名称: 数 }", "expected { name: figure } for “values”"});
    return fail({"“" + name + "”应是文字", "expected a text for “" + name + "”"});
  }

  bool repeated(std::string_view name) {
    const std::string quoted = "“" + std::string(name) + "”";
    return fail({quoted + "写了两次", quoted + " stands twice"});
  }

  bool take_string(std::string_view text) {
    if (state_ == State::values) {
      const auto figure = Decimal::parse(text);
      if (!figure) return fail({"应是一个数", "expected a figure"});
      return add_value(*figure);
    }
    return state_ == State::entry ? take_text(text) : unexpected();
  }

  bool take_top_key(std::string_view name) {
    if (name != "schema" && name != "findings") {
      return fail({"不认识“" + std::string(name) + "”；这里只有 schema 和 findings",
                   "unknown key “" + std::string(name) + "”; expected schema or findings"});
    }
    bool& has = name == "schema" ? has_schema_ : has_findings_;
    if (std::exchange(has, true)) return repeated(name);
    top_key_ = name;
    return true;
  }

  bool take_key(std::string_view name) {
    const auto* found = std::find(std::begin(keys), std::end(keys), name);
    if (found == std::end(keys)) {
      std::string expected;
      for (const std::string_view each : keys) expected += (expected.empty() ? "" : ", ") + std::string(each);
      return fail({"不认识“" + std::string(name) + "”；一条问题有：" + expected,
                   "unknown key “" + std::string(name) + "”; expected one of " + expected});
    }
    key_ = static_cast<unsigned>(found - std::begin(keys));
    if ((seen_ >> key_ & 1U) != 0) return repeated(name);
    seen_ |= 1U << key_;
    return true;
  }

  bool take_name(std::string_view name) {
    const bool known = std::any_of(entry_.values.begin(), entry_.values.end(),
                                   [name](const auto& value) { return value.first == name; });
    if (known) return repeated(name);
    constexpr std::size_t most = 256;
    if (entry_.values.size() == most) return fail({"数太多", "too many figures"});
    value_name_ = name;
    return true;
  }

  bool add_value(Decimal figure) {
    entry_.values.emplace_back(value_name_, figure);
    return true;
  }

  bool take_text(std::string_view text) {
    switch (key_) {
      case Key::fingerprint:
        if (!is_fingerprint(text)) return fail({"指纹应是 32 位十六进制数", "expected a fingerprint of 32 hex digits"});
        entry_.fingerprint = text;
        return true;
      case Key::rule: entry_.rule = text; return true;
      case Key::organ: entry_.organ = text; return true;
      case Key::at: entry_.at = text; return true;
      case Key::place: entry_.place = text; return true;
      default: return unexpected();
    }
  }

  bool end_entry() {
    for (unsigned key = 0; key < Key::key_count; ++key) {
      if ((seen_ >> key & 1U) != 0) continue;
      const std::string quoted = "“" + std::string(keys[key]) + "”";
      return fail({"这条问题没有写" + quoted, "the finding has no " + quoted});
    }
    entries_.push_back(std::move(entry_));
    state_ = State::list;
    return true;
  }

  bool end_file() {
    if (!has_schema_) return fail({"没有写“schema”", "there is no “schema”"});
    if (!has_findings_) return fail({"没有写“findings”", "there is no “findings”"});
    return true;
  }

  const Stream& stream_;
  const LineIndex& lines_;
  State state_ = State::begin;
  std::string top_key_;
  bool has_schema_ = false;
  bool has_findings_ = false;
  unsigned key_ = 0;
  unsigned seen_ = 0;  ///< bits by Key
  std::string value_name_;
  BaselineEntry entry_;
  std::vector<BaselineEntry> entries_;
  std::optional<Said> fault_;
  bool stopped_at_string_ = false;
};

Said fault_of(rapidjson::ParseErrorCode code) {
  switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return {"文件是空的", "the file is empty"};
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return {"基线已经结束，后面还有内容", "something stands behind the end of the baseline"};
    case rapidjson::kParseErrorObjectMissName: return {"这里应是带引号的名称", "expected a name in quotes"};
    case rapidjson::kParseErrorObjectMissColon: return {"名称后面缺少冒号", "a colon is missing behind the name"};
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return {"缺少逗号或者 }", "expected a comma or }"};
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return {"缺少逗号或者 ]", "expected a comma or ]"};
    case rapidjson::kParseErrorStringMissQuotationMark: return {"引号没有收尾", "a quote is not closed"};
    case rapidjson::kParseErrorStringInvalidEncoding: return {"文字不是 UTF-8 编码", "the text is no UTF-8"};
    default: return {"这里不是 JSON 的写法", "this is no JSON"};
  }
}

/// RapidJSON stops behind a string that is not taken; people look for its begin.
std::size_t begin_of_string(std::string_view text, std::size_t end) {
  std::size_t quote = std::min(end, text.size()) - 1;
  do quote = quote == 0 ? std::string_view::npos : text.rfind('"', quote - 1);
  while (quote != std::string_view::npos && quote > 0 && text[quote - 1] == '\\');
  return quote == std::string_view::npos ? 0 : quote;
}

/// A line that ends in the midst of a text.
bool is_cut_off(std::string_view text, const rapidjson::ParseResult& parsed) {
  const bool is_in_string = parsed.Code() == rapidjson::kParseErrorStringInvalidEncoding ||
                            parsed.Code() == rapidjson::kParseErrorStringEscapeInvalid;
  return is_in_string && parsed.Offset() < text.size() && text[parsed.Offset()] == '\n';
}

[[noreturn]] void fail(const std::string& path, const LineIndex& lines, std::size_t offset, const Said& what) {
  const Position at = lines.position(static_cast<std::uint32_t>(offset));
  throw yaml::Fault(path, static_cast<int>(at.line), static_cast<int>(at.column), what,
                    std::string(lines.line_text(at.line)));
}

}  // namespace

Baseline read_baseline(std::string_view text, const std::string& path) {
  const LineIndex lines(text);
  rapidjson::MemoryStream bytes(text.data(), text.size());
  Stream stream(bytes);
  EntryReader entries(stream, lines);
  rapidjson::Reader reader;
  constexpr unsigned strictly = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  const rapidjson::ParseResult parsed = reader.Parse<strictly>(stream, entries);
  const std::size_t stop = std::min(parsed.Offset(), text.size());
  if (entries.fault()) {
    fail(path, lines, entries.stopped_at_string() ? begin_of_string(text, stop) : stop, *entries.fault());
  }
  if (parsed.IsError())
    fail(path, lines, stop,
         is_cut_off(text, parsed) ? fault_of(rapidjson::kParseErrorStringMissQuotationMark) : fault_of(parsed.Code()));
  return Baseline(std::move(entries).entries(), path);
}

}  // namespace gouji
