#include "fix/docx/archive_forms.hpp"

#include "fix/deflate.hpp"
#include "support/zip_writer.hpp"

namespace gouji::test {
namespace {

std::string u16(std::size_t value) {
  return little_endian_bytes(value, 2);
}
std::string u32(std::size_t value) {
  return little_endian_bytes(value, 4);
}
std::string u64(std::size_t value) {
  return little_endian_bytes(value, 8);
}

const std::string all_ones(4, '\xFF');

class ArchiveWriter {
 public:
  explicit ArchiveWriter(const ArchiveForm& form) : form_(form) {}

  void add(const ArchivePart& part) {
    if (form_.has_gaps) bytes_ += "gap";
    const std::string data = form_.is_deflated ? fix::deflated(part.content) : part.content;
    const std::string crc = u32(fix::checksum(part.content));
    const std::size_t zipped = data.size();
    const std::size_t full = part.content.size();
    const std::string told = crc + number(zipped) + number(full);
    directory_ += "PK\1\2" + u16(0x031E) + common() + told + name_and_extra(part, wide(full, zipped, bytes_.size())) +
                  u16(form_.has_extras ? 3 : 0) + u16(0) + u16(1) + u32(0x81A40000) + number(bytes_.size()) +
                  part.name + extra(wide(full, zipped, bytes_.size())) + (form_.has_extras ? "rem" : "");
    const bool streams = form_.descriptor != ArchiveForm::Descriptor::none;
    const std::string in_front = form_.is_wide ? u64(streams ? 0 : full) + u64(streams ? 0 : zipped) : "";
    bytes_ += "PK\3\4" + common() + (streams ? u32(0) + number(0) + number(0) : told) + name_and_extra(part, in_front) +
              part.name + extra(in_front) + data + descriptor(crc, zipped, full);
    ++count_;
  }

  [[nodiscard]] std::string finish() && {
    if (form_.has_gaps) bytes_ += "gap before the directory";
    const std::size_t begin = bytes_.size();
    const std::size_t size = directory_.size();
    bytes_ += directory_;
    if (form_.is_wide) {
      const std::size_t end64 = bytes_.size();
      bytes_ +=
          "PK\6\6" + u64(44) + u16(45) + u16(45) + u32(0) + u32(0) + u64(count_) + u64(count_) + u64(size) + u64(begin);
      bytes_ += "PK\6\7" + u32(0) + u64(end64) + u32(1);
    }
    return bytes_ + "PK\5\6" + u32(0) + u16(count_) + u16(count_) + u32(size) + number(begin) +
           u16(form_.comment.size()) + form_.comment;
  }

 private:
  [[nodiscard]] std::string number(std::size_t value) const { return form_.is_wide ? all_ones : u32(value); }

  /// Flags, method and time.
  [[nodiscard]] std::string common() const {
    const bool streams = form_.descriptor != ArchiveForm::Descriptor::none;
    return u16(20) + u16(streams ? 8 : 0) + u16(form_.is_deflated ? 8 : 0) + u32(0x5A6B7C8D);
  }

  [[nodiscard]] std::string wide(std::size_t full, std::size_t zipped, std::size_t header) const {
    return form_.is_wide ? u64(full) + u64(zipped) + u64(header) : "";
  }

  [[nodiscard]] std::string extra(const std::string& wide) const {
    const std::string foreign = form_.has_extras ? "\x55\x54" + u16(5) + "times" : "";
    return foreign + (wide.empty() ? "" : u16(1) + u16(wide.size()) + wide);
  }

  [[nodiscard]] std::string name_and_extra(const ArchivePart& part, const std::string& wide) const {
    return u16(part.name.size()) + u16(extra(wide).size());
  }

  [[nodiscard]] std::string descriptor(const std::string& crc, std::size_t zipped, std::size_t full) const {
    switch (form_.descriptor) {
      case ArchiveForm::Descriptor::none: return "";
      case ArchiveForm::Descriptor::marked: return "PK\7\10" + crc + u32(zipped) + u32(full);
      case ArchiveForm::Descriptor::bare: return crc + u32(zipped) + u32(full);
      case ArchiveForm::Descriptor::wide: return "PK\7\10" + crc + u64(zipped) + u64(full);
    }
    return "";
  }

  const ArchiveForm& form_;
  std::string bytes_;
  std::string directory_;
  std::size_t count_ = 0;
};

}  // namespace

std::string archive_bytes(const std::vector<ArchivePart>& parts, const ArchiveForm& form) {
  ArchiveWriter writer(form);
  for (const ArchivePart& part : parts) writer.add(part);
  return std::move(writer).finish();
}

}  // namespace gouji::test
