#include "output/json_writer.hpp"

#include "output/printable.hpp"
#include "text/utf8.hpp"

namespace gouji {

void JsonWriter::value(std::string_view text) {
  if (!utf8::is_valid(text)) return value(std::string_view(valid_utf8(text)));
  writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void JsonWriter::value(Decimal figure) {
  if (figure.is_integer()) {
    writer_.Int64(figure.integer());
  } else {
    value(std::string_view(figure.to_string()));
  }
}

std::string JsonWriter::text() const {
  return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n";
}

}  // namespace gouji
