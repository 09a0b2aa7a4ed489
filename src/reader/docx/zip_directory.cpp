#include "reader/docx/zip_directory.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "reader/docx/little_endian.hpp"
#include "reader/docx/zip_records.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

using little_endian::u16;
using little_endian::u32;
using little_endian::u64;

constexpr std::size_t longest_comment = 0xFFFF;

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
  const std::size_t furthest = zip::end::size + longest_comment;
  const std::size_t first = bytes.size() > furthest ? bytes.size() - furthest : 0;
  for (std::size_t at = bytes.rfind(zip::end::signature); at != std::string_view::npos && at >= first;
       at = at == 0 ? std::string_view::npos : bytes.rfind(zip::end::signature, at - 1)) {
    if (bytes.size() - at >= zip::end::size &&
        u16(bytes, at + zip::end::comment_size) <= bytes.size() - at - zip::end::size) {
      return at;
    }
  }
  damaged(bytes.size());
}

Directory zip64_directory(std::string_view bytes, std::size_t end_record) {
  namespace locator64 = zip::locator64;
  namespace end64 = zip::end64;
  if (end_record < locator64::size) damaged(end_record);
  const auto locator = record(bytes, end_record - locator64::size, locator64::size, locator64::signature);
  const auto end = record(bytes, u64(locator, locator64::end64), end64::size, end64::signature);
  return {u64(end, end64::entries), u64(end, end64::directory_size), u64(end, end64::directory)};
}

Directory find_directory(std::string_view bytes, std::size_t end_record) {
  const std::string_view end = bytes.substr(end_record, zip::end::size);
  Directory found{u16(end, zip::end::entries), u32(end, zip::end::directory_size), u32(end, zip::end::directory)};
  if (found.entries == 0xFFFF || found.size == zip::stands_in_zip64 || found.begin == zip::stands_in_zip64) {
    found = zip64_directory(bytes, end_record);
  }
  if (found.begin > end_record || found.size > end_record - found.begin) damaged(end_record);
  return found;
}

/// Fields too large for 32 bits stand in the extra field, in this order, and only they.
void widen(ZipEntry& entry, std::string_view extra, std::uint64_t at) {
  const std::array fields = {&entry.size, &entry.zipped_size, &entry.header};
  const Span wide = zip::find_zip64(extra).value_or(Span{});
  std::string_view rest = wide.of(extra);
  for (std::uint64_t* field : fields) {
    if (*field != zip::stands_in_zip64) continue;
    if (rest.size() < 8) damaged(at);
    *field = u64(rest, 0);
    rest.remove_prefix(8);
  }
}

/// Reads the entry at the front of `directory`, which is the byte `at` of the file, and takes it off.
ZipEntry take_entry(std::string_view& directory, std::uint64_t at) {
  namespace central = zip::central;
  const auto fixed = record(directory, 0, central::size, central::signature);
  const std::size_t name = u16(fixed, central::name_size);
  const std::size_t extra = u16(fixed, central::extra_size);
  const std::size_t whole = central::size + name + extra + u16(fixed, central::comment_size);
  if (whole > directory.size()) damaged(at);
  ZipEntry entry{.name = zip_entry_name(directory.substr(central::size, name)),
                 .flags = u16(fixed, central::flags),
                 .method = u16(fixed, central::method),
                 .crc = u32(fixed, central::crc),
                 .zipped_size = u32(fixed, central::zipped_size),
                 .size = u32(fixed, central::full_size),
                 .header = u32(fixed, central::header),
                 .record = at};
  widen(entry, directory.substr(central::size + name, extra), at);
  directory.remove_prefix(whole);
  return entry;
}

void find_data(std::string_view bytes, ZipEntry& entry) {
  namespace local = zip::local;
  const auto header = record(bytes, entry.header, local::size, local::signature);
  entry.data = entry.header + local::size + u16(header, local::name_size) + u16(header, local::extra_size);
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

std::optional<Span> zip::find_zip64(std::string_view extra) {
  constexpr std::uint16_t zip64 = 1;
  for (std::size_t at = 0; at + 4 <= extra.size();) {
    const std::size_t size = u16(extra, at + 2);
    const std::size_t begin = at + 4;
    if (size > extra.size() - begin) return std::nullopt;
    at = begin + size;
    if (u16(extra, begin - 4) == zip64) return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
  }
  return std::nullopt;
}

ZipDirectory read_zip_directory(std::string_view bytes, const DocxLimits& limits) {
  const std::size_t end_record = find_end_record(bytes);
  const Directory found = find_directory(bytes, end_record);
  if (found.entries > limits.archive_entries) throw InputError(InputFault::inflation_bomb, found.begin);
  ZipDirectory directory{.begin = found.begin, .end_record = end_record};
  std::string_view rest = bytes.substr(found.begin, found.size);
  while (directory.entries.size() < found.entries) {
    directory.entries.push_back(take_entry(rest, found.begin + found.size - rest.size()));
    find_data(bytes, directory.entries.back());
  }
  std::ranges::sort(directory.entries, {}, &ZipEntry::header);
  check_places(directory.entries, found.begin);
  return directory;
}

}  // namespace gouji
