#include "reader/docx/zip.hpp"

#include <algorithm>
#include <optional>

#include <zlib.h>

#include "reader/docx/zip_directory.hpp"
#include "reader/docx/zip_records.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

constexpr std::uint16_t encrypted_flag = 1;
constexpr std::uint64_t largest_part = 1U << 31;

std::optional<InputFault> fault_of(const ZipEntry& entry, const DocxLimits& limits) {
  const bool is_oversized = entry.size > std::min(limits.part_bytes, largest_part);
  const bool is_dense = entry.size > limits.ratio_floor && entry.size / limits.ratio > entry.zipped_size;
  if (entry.flags & encrypted_flag) return InputFault::encrypted;
  if (entry.method != zip::stored && entry.method != zip::deflated) return InputFault::unsupported_archive;
  if (is_oversized || is_dense) return InputFault::inflation_bomb;
  return std::nullopt;
}

/// One call for the whole: the room is exactly the size that the directory promised.
bool inflate_whole(std::string_view zipped, std::string& out) {
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return false;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zipped.data()));
  stream.avail_in = static_cast<uInt>(zipped.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int status = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return status == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 0;
}

bool unzip(const ZipEntry& entry, std::string_view zipped, std::string& out) {
  if (entry.method == zip::deflated) return inflate_whole(zipped, out);
  if (zipped.size() != out.size()) return false;
  out = zipped;
  return true;
}

bool has_checksum(std::string_view bytes, std::uint32_t expected) {
  return crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()) == expected;
}

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes, const DocxLimits& limits)
    : bytes_(bytes), directory_(read_zip_directory(bytes, limits)) {
  std::vector<ZipEntry>& entries = directory_.entries;
  std::ranges::sort(entries, {}, &ZipEntry::name);
  const auto twin = std::ranges::adjacent_find(entries, {}, &ZipEntry::name);
  if (twin != entries.end()) throw InputError(InputFault::truncated_archive, twin->header);
}

const ZipEntry* ZipArchive::find(std::string_view name) const {
  const std::string wanted = zip_entry_name(name);
  const auto found = std::ranges::lower_bound(directory_.entries, wanted, {}, &ZipEntry::name);
  return found != directory_.entries.end() && found->name == wanted ? &*found : nullptr;
}

std::string ZipArchive::read(const ZipEntry& entry, const DocxLimits& limits) const {
  if (const auto fault = fault_of(entry, limits)) throw InputError(*fault, entry.header);
  std::string part(entry.size, '\0');
  const bool is_whole = unzip(entry, bytes_.substr(entry.data, entry.zipped_size), part);
  if (!is_whole || !has_checksum(part, entry.crc)) throw InputError(InputFault::truncated_archive, entry.header);
  return part;
}

bool looks_like_zip(std::string_view bytes) {
  return bytes.starts_with(std::string_view("PK\3\4", 4)) || bytes.starts_with(std::string_view("PK\5\6", 4));
}

}  // namespace gouji
