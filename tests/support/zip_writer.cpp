#include "support/zip_writer.hpp"

#include <stdexcept>

#include <zlib.h>

namespace gouji::test {
namespace {

Bytef* zlib_bytes(const char* bytes) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
}

std::string u16(std::size_t value) {
  return little_endian_bytes(value, 2);
}
std::string u32(std::size_t value) {
  return little_endian_bytes(value, 4);
}

struct Packed {
  std::string data;
  std::string sizes;  ///< checksum, zipped size, size
};

Packed pack(const ZipPart& part) {
  Packed packed{part.is_deflated ? deflated(part.content) : part.content, {}};
  const auto crc = crc32_z(0, zlib_bytes(part.content.data()), part.content.size());
  packed.sizes = u32(crc) + u32(packed.data.size()) + u32(part.content.size());
  return packed;
}

/// Version, flags, method and time: the same in local and central headers.
std::string common_fields(const ZipPart& part) {
  return u16(20) + u16(part.has_data_descriptor ? 8 : 0) + u16(part.is_deflated ? 8 : 0) + u32(0);
}

}  // namespace

std::string little_endian_bytes(unsigned long long value, std::size_t size) {
  std::string bytes;
  for (; size > 0; --size, value >>= 8) bytes += static_cast<char>(value & 0xFF);
  return bytes;
}

std::string deflated(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = zlib_bytes(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = zlib_bytes(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string zip_bytes(const std::vector<ZipPart>& parts, std::string_view comment) {
  std::string archive;
  std::string directory;
  for (const ZipPart& part : parts) {
    const Packed packed = pack(part);
    const std::string lengths = u16(part.name.size()) + u16(0);
    directory += "PK\1\2" + u16(20) + common_fields(part) + packed.sizes + lengths + u16(0) + u16(0) + u16(0) + u32(0) +
                 u32(archive.size()) + part.name;
    archive += "PK\3\4" + common_fields(part) + (part.has_data_descriptor ? std::string(12, '\0') : packed.sizes) +
               lengths + part.name + packed.data;
    if (part.has_data_descriptor) archive += "PK\7\10" + packed.sizes;
  }
  const std::string end = "PK\5\6" + u32(0) + u16(parts.size()) + u16(parts.size()) + u32(directory.size()) +
                          u32(archive.size()) + u16(comment.size());
  return archive + directory + end + std::string(comment);
}

}  // namespace gouji::test
