#include "fix/zip_copy.hpp"

#include <array>
#include <cassert>
#include <span>
#include <utility>

#include "fix/deflate.hpp"
#include "reader/docx/little_endian.hpp"
#include "reader/docx/zip_records.hpp"
#include "text/input_error.hpp"

namespace gouji::fix {
namespace {

using little_endian::u16;
using little_endian::u32;
using little_endian::u64;

/// What the records of a member say of its data.
struct Sizes {
  std::uint32_t crc;
  std::uint64_t zipped;
  std::uint64_t full;
};

/// A number of a record: `at` is its field of 32 bits.
struct Number {
  std::size_t at;
  std::uint64_t value;
};

std::string descriptor_of(const Sizes& sizes, std::size_t width) {
  return little_endian::bytes(sizes.crc, 4) + little_endian::bytes(sizes.zipped, width) +
         little_endian::bytes(sizes.full, width);
}

Span span_of(std::size_t begin, std::size_t size) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)};
}

class ZipCopy {
 public:
  ZipCopy(std::string_view old, const ZipEntry& entry, const Sizes& sizes, std::string_view data)
      : old_(old), entry_(entry), sizes_(sizes), old_end_(entry.data + entry.zipped_size) {
    bytes_.reserve(old.size() - entry.zipped_size + data.size());
    bytes_.append(old.substr(0, entry.data)).append(data).append(old.substr(old_end_));
  }

  void write_local_header() {
    namespace local = zip::local;
    const std::size_t header = entry_.header;
    if (is_told_behind()) return;
    put32(header + local::crc, sizes_.crc);
    const std::array numbers = {Number{header + local::full_size, sizes_.full},
                                Number{header + local::zipped_size, sizes_.zipped}};
    const std::size_t extra = header + local::size + u16(bytes_, header + local::name_size);
    put(numbers, span_of(extra, u16(bytes_, header + local::extra_size)));
  }

  /// A descriptor may lack its signature, and its sizes may have 32 or 64 bits: it is the one that tells the old ones.
  void write_descriptor() {
    if (!(entry_.flags & zip::has_descriptor)) return;
    const std::string_view found = old_.substr(old_end_);
    const std::size_t signature = found.starts_with(zip::descriptor::signature) ? zip::descriptor::signature.size() : 0;
    for (const std::size_t width : {4U, 8U}) {
      const std::string told = descriptor_of({entry_.crc, entry_.zipped_size, entry_.size}, width);
      if (found.substr(signature).starts_with(told)) {
        return overwrite(moved(old_end_) + signature, descriptor_of(sizes_, width));
      }
    }
  }

  void write_central_record(const ZipEntry& entry) {
    namespace central = zip::central;
    const std::size_t record = moved(entry.record);
    const Sizes sizes = entry.header == entry_.header ? sizes_ : Sizes{entry.crc, entry.zipped_size, entry.size};
    put32(record + central::crc, sizes.crc);
    const std::array numbers = {Number{record + central::full_size, sizes.full},
                                Number{record + central::zipped_size, sizes.zipped},
                                Number{record + central::header, moved(entry.header)}};
    const std::size_t extra = record + central::size + u16(bytes_, record + central::name_size);
    put(numbers, span_of(extra, u16(bytes_, record + central::extra_size)));
  }

  void write_end(const ZipDirectory& directory) {
    const std::size_t begin = moved(directory.end_record) + zip::end::directory;
    if (u32(bytes_, begin) != zip::stands_in_zip64) put32(begin, moved(directory.begin));
    if (directory.end_record >= zip::locator64::size) write_end64(directory.end_record - zip::locator64::size);
  }

  [[nodiscard]] std::string take() && { return std::move(bytes_); }

 private:
  /// Streaming writers leave the local header without numbers.
  [[nodiscard]] bool is_told_behind() const {
    return (entry_.flags & zip::has_descriptor) && u32(bytes_, entry_.header + zip::local::crc) == 0;
  }

  /// Some writers add the records of 64 bits though nothing needs them.
  void write_end64(std::uint64_t locator) {
    if (!old_.substr(locator).starts_with(zip::locator64::signature)) return;
    const std::uint64_t end = u64(old_, locator + zip::locator64::end64);
    if (end > locator || locator - end < zip::end64::size) return;
    if (!old_.substr(end).starts_with(zip::end64::signature)) return;
    put64(moved(locator) + zip::locator64::end64, moved(end));
    put64(moved(end) + zip::end64::directory, moved(u64(old_, end + zip::end64::directory)));
  }

  /// Each number stands in its field, or in the extra field where that one says so; there they keep this order.
  void put(std::span<const Number> numbers, Span extra) {
    const Span wide = zip::find_zip64(extra.of(bytes_)).value_or(Span{});
    std::size_t at = extra.begin + wide.begin;
    for (const Number& number : numbers) {
      if (u32(bytes_, number.at) != zip::stands_in_zip64) {
        put32(number.at, number.value);
      } else if (at + 8 <= extra.begin + wide.end) {
        put64(at, number.value);
        at += 8;
      }
    }
  }

  void put32(std::size_t at, std::uint64_t value) { overwrite(at, little_endian::bytes(value, 4)); }
  void put64(std::size_t at, std::uint64_t value) { overwrite(at, little_endian::bytes(value, 8)); }

  void overwrite(std::size_t at, std::string_view written) {
    assert(at + written.size() <= bytes_.size());
    bytes_.replace(at, written.size(), written);
  }

  /// Where a byte of the old file stands in the new one: what stood behind the old data has moved.
  [[nodiscard]] std::size_t moved(std::uint64_t place) const {
    return place <= entry_.header ? place : place + sizes_.zipped - entry_.zipped_size;
  }

  std::string_view old_;
  const ZipEntry& entry_;
  Sizes sizes_;
  std::uint64_t old_end_;  ///< of the old data
  std::string bytes_;
};

}  // namespace

std::string with_member(std::string_view bytes, const ZipDirectory& directory, const ZipEntry& entry,
                        std::string_view content) {
  const std::string data = entry.method == zip::stored ? std::string(content) : deflated(content);
  if (bytes.size() + data.size() >= zip::stands_in_zip64) throw InputError(InputFault::too_large);
  ZipCopy copy(bytes, entry, {checksum(content), data.size(), content.size()}, data);
  copy.write_local_header();
  copy.write_descriptor();
  for (const ZipEntry& each : directory.entries) copy.write_central_record(each);
  copy.write_end(directory);
  return std::move(copy).take();
}

}  // namespace gouji::fix
