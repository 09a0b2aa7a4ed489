#include "reader/docx/zip_directory.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "reader/docx/little_endian.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

using little_endian::u16;
using little_endian::u32;
using little_endian::u64;

constexpr std::string_view local_signature{"PK\3\4", 4};
constexpr std::string_view central_signature{"PK\1\2", 4};
constexpr std::string_view end_signature{"PK\5\6", 4};
constexpr std::string_view end64_signature{"PK\6\6", 4};
constexpr std::string_view locator64_signature{"PK\6\7", 4};

constexpr std::size_t local_size = 30;
constexpr std::size_t central_size = 46;
constexpr std::size_t end_size = 22;
constexpr std::size_t end64_size = 56;
constexpr std::size_t locator64_size = 20;
constexpr std::size_t longest_comment = 0xFFFF;
constexpr std::uint32_t stands_in_zip64 = 0xFFFFFFFF;
constexpr std::uint16_t zip64_extra = 1;

[[noreturn]] void damaged(std::uint64_t at) {
  throw InputError(InputFault::truncated_archive, at);
}

/// `size` bytes of a record that must be there and begin with `signature`.
std::string_view record(std::string_view bytes, std::uint64_t at, std::size_t size, std::string_view signature) {
  if (at > bytes.size() || bytes.size() - at < size) damaged(at);
  const std::string_view found = bytes.substr(at, size);
  if (!found.starts_with(signature)) damaged(at);
  return found;
}

struct Directory {
  std::uint64_t entries;
  std::uint64_t size;
  std::uint64_t begin;
};

std::size_t find_end_record(std::string_view bytes) {
  const std::size_t first = bytes.size() > end_size + longest_comment ? bytes.size() - end_size - longest_comment : 0;
  for (std::size_t at = bytes.rfind(end_signature); at != std::string_view::npos && at >= first;
       at = at == 0 ? std::string_view::npos : bytes.rfind(end_signature, at - 1)) {
    if (bytes.size() - at >= end_size && u16(bytes, at + 20) <= bytes.size() - at - end_size) return at;
  }
  damaged(bytes.size());
}

Directory zip64_directory(std::string_view bytes, std::size_t end_record) {
  if (end_record < locator64_size) damaged(end_record);
  const auto locator = record(bytes, end_record - locator64_size, locator64_size, locator64_signature);
  const auto end64 = record(bytes, u64(locator, 8), end64_size, end64_signature);
  return {u64(end64, 32), u64(end64, 40), u64(end64, 48)};
}

Directory find_directory(std::string_view bytes) {
  const std::size_t at = find_end_record(bytes);
  Directory found{u16(bytes, at + 10), u32(bytes, at + 12), u32(bytes, at + 16)};
  if (found.entries == 0xFFFF || found.size == stands_in_zip64 || found.begin == stands_in_zip64) {
    found = zip64_directory(bytes, at);
  }
  if (found.begin > at || found.size > at - found.begin) damaged(at);
  return found;
}

std::optional<std::string_view> find_extra(std::string_view extra, std::uint16_t id) {
  while (extra.size() >= 4) {
    const std::size_t size = u16(extra, 2);
    if (size > extra.size() - 4) return std::nullopt;
    if (u16(extra, 0) == id) return extra.substr(4, size);
    extra.remove_prefix(4 + size);
  }
  return std::nullopt;
}

/// Fields too large for 32 bits stand in the extra field, in this order, and only they.
void widen(ZipEntry& entry, std::string_view extra, std::uint64_t at) {
  const std::array fields = {&entry.size, &entry.zipped_size, &entry.header};
  std::string_view rest = find_extra(extra, zip64_extra).value_or("");
  for (std::uint64_t* field : fields) {
    if (*field != stands_in_zip64) continue;
    if (rest.size() < 8) damaged(at);
    *field = u64(rest, 0);
    rest.remove_prefix(8);
  }
}

/// Reads the entry at the front of `directory` and takes it off.
ZipEntry take_entry(std::string_view& directory, std::uint64_t at) {
  const auto fixed = record(directory, 0, central_size, central_signature);
  const std::size_t name = u16(fixed, 28);
  const std::size_t extra = u16(fixed, 30);
  const std::size_t whole = central_size + name + extra + u16(fixed, 32);
  if (whole > directory.size()) damaged(at);
  ZipEntry entry{.name = zip_entry_name(directory.substr(central_size, name)),
                 .flags = u16(fixed, 8),
                 .method = u16(fixed, 10),
                 .crc = u32(fixed, 16),
                 .zipped_size = u32(fixed, 20),
                 .size = u32(fixed, 24),
                 .header = u32(fixed, 42)};
  widen(entry, directory.substr(central_size + name, extra), at);
  directory.remove_prefix(whole);
  return entry;
}

void find_data(std::string_view bytes, ZipEntry& entry) {
  const auto local = record(bytes, entry.header, local_size, local_signature);
  entry.data = entry.header + local_size + u16(local, 26) + u16(local, 28);
}

/// Two entries that share bytes are how the densest bombs are made.
void check_places(const std::vector<ZipEntry>& entries, std::uint64_t directory) {
  for (std::size_t index = 0; index < entries.size(); ++index) {
    const ZipEntry& entry = entries[index];
    const std::uint64_t limit = index + 1 < entries.size() ? entries[index + 1].header : directory;
    if (entry.data > limit || entry.zipped_size > limit - entry.data) damaged(entry.header);
  }
}

}  // namespace

std::string zip_entry_name(std::string_view stored) {
  std::string name(stored.substr(stored.starts_with('/') || stored.starts_with('\\') ? 1 : 0));
  for (char& c : name) {
    if (c == '\\') c = '/';
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

std::vector<ZipEntry> read_zip_directory(std::string_view bytes, const DocxLimits& limits) {
  const Directory directory = find_directory(bytes);
  if (directory.entries > limits.archive_entries) throw InputError(InputFault::inflation_bomb, directory.begin);
  std::vector<ZipEntry> entries;
  std::string_view rest = bytes.substr(directory.begin, directory.size);
  while (entries.size() < directory.entries) {
    entries.push_back(take_entry(rest, directory.begin + directory.size - rest.size()));
    find_data(bytes, entries.back());
  }
  std::ranges::sort(entries, {}, &ZipEntry::header);
  check_places(entries, directory.begin);
  return entries;
}

}  // namespace gouji
