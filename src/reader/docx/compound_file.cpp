#include "reader/docx/compound_file.hpp"

#include <string>
#include <vector>

#include "reader/docx/little_endian.hpp"

namespace gouji {
namespace {

using little_endian::u16;
using little_endian::u32;

constexpr std::string_view signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};
constexpr std::size_t header_size = 512;
constexpr std::size_t directory_entry_size = 128;
constexpr std::uint32_t first_special_sector = 0xFFFFFFFA;  ///< free, end of chain and the like

/// The file cut into sectors, with the table that chains them.
class Sectors {
 public:
  explicit Sectors(std::string_view bytes)
      : bytes_(bytes), shift_(u16(bytes, 30) == 12 ? 12 : 9), count_(bytes.size() >> shift_) {
    for (std::size_t slot = 76; slot < header_size; slot += 4) add_table_sector(u32(bytes, slot));
    const std::size_t next_slot = (1U << shift_) - 4;
    std::uint32_t list = u32(bytes, 68);
    for (std::size_t step = 0; step < count_ && has(list); ++step, list = u32(at(list), next_slot)) {
      for (std::size_t slot = 0; slot < next_slot; slot += 4) add_table_sector(u32(at(list), slot));
    }
  }

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] bool has(std::uint32_t sector) const {
    return sector < first_special_sector && (std::uint64_t{sector} + 2) << shift_ <= bytes_.size();
  }
  [[nodiscard]] std::string_view at(std::uint32_t sector) const {
    return bytes_.substr((std::size_t{sector} + 1) << shift_, std::size_t{1} << shift_);
  }
  /// The sector after this one in its chain; special at the end, and where the table has a hole.
  [[nodiscard]] std::uint32_t after(std::uint32_t sector) const {
    const std::uint32_t links_each = 1U << (shift_ - 2);
    const std::size_t table = sector / links_each;
    if (table >= table_.size() || !has(table_[table])) return first_special_sector;
    return u32(at(table_[table]), std::size_t{sector % links_each} * 4);
  }

 private:
  void add_table_sector(std::uint32_t sector) {
    if (table_.size() < count_) table_.push_back(sector);
  }

  std::string_view bytes_;
  unsigned shift_;
  std::size_t count_;
  std::vector<std::uint32_t> table_;
};

/// The name of a directory entry, as far as it is ASCII; others become '?'.
std::string entry_name(std::string_view entry) {
  std::string name;
  for (std::size_t at = 0; at < 64; at += 2) {
    const std::uint16_t unit = u16(entry, at);
    if (unit == 0) break;
    name += unit < 0x80 ? static_cast<char>(unit) : '?';
  }
  return name;
}

CompoundFile kind_by_name(std::string_view name) {
  if (name == "EncryptedPackage" || name == "EncryptionInfo") return CompoundFile::encrypted_package;
  if (name == "WordDocument") return CompoundFile::word_document;
  return CompoundFile::other;
}

CompoundFile kind_in_sector(std::string_view sector) {
  for (std::size_t at = 0; at + directory_entry_size <= sector.size(); at += directory_entry_size) {
    const CompoundFile kind = kind_by_name(entry_name(sector.substr(at, directory_entry_size)));
    if (kind != CompoundFile::other) return kind;
  }
  return CompoundFile::other;
}

}  // namespace

bool looks_like_compound_file(std::string_view bytes) {
  return bytes.starts_with(signature);
}

CompoundFile kind_of_compound_file(std::string_view bytes) {
  if (bytes.size() < header_size) return CompoundFile::damaged;
  const Sectors sectors(bytes);
  std::uint32_t sector = u32(bytes, 48);
  if (!sectors.has(sector)) return CompoundFile::damaged;
  for (std::size_t step = 0; step < sectors.count() && sectors.has(sector); ++step, sector = sectors.after(sector)) {
    const CompoundFile kind = kind_in_sector(sectors.at(sector));
    if (kind != CompoundFile::other) return kind;
  }
  return CompoundFile::other;
}

}  // namespace gouji
