#include "support/gbk.hpp"

#include <iconv.h>
#include <stdexcept>

namespace gouji::test {
namespace {

std::string converted(std::string_view text, const char* to, const char* from) {
  const iconv_t converter = iconv_open(to, from);
  if (converter == reinterpret_cast<iconv_t>(-1))  // NOLINT: as iconv_open says it
    throw std::runtime_error("iconv knows no GBK here");
  std::string result(text.size() * 3, '\0');
  char* in = const_cast<char*>(text.data());  // NOLINT: iconv does not write to it
  char* out = result.data();
  std::size_t in_left = text.size();
  std::size_t out_left = result.size();
  const std::size_t outcome = iconv(converter, &in, &in_left, &out, &out_left);
  iconv_close(converter);
  if (outcome == static_cast<std::size_t>(-1)) throw std::runtime_error("no such character in the other encoding");
  result.resize(result.size() - out_left);
  return result;
}

}  // namespace

std::string to_gbk(std::string_view utf8) {
  return converted(utf8, "GBK", "UTF-8");
}

std::string from_gbk(std::string_view gbk) {
  return converted(gbk, "UTF-8", "GBK");
}

}  // namespace gouji::test
