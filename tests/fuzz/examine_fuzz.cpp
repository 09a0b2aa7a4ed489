// Fuzzing. The whole way: any bytes give findings or are refused by name, and every place lies inside the file.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "check/builtin.hpp"
#include "examine/examine.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const gouji::CheckedFile file = gouji::examine(bytes, "fuzz", {.packs = gouji::builtin_packs()});
  for (const gouji::Finding& finding : file.findings) {
    const bool inside = !finding.region || std::uint64_t{finding.region->offset} + finding.region->length <= size;
    if (!inside) std::abort();
  }
  return 0;
}
