#include "fix/correct.hpp"

#include <algorithm>

#include "fix/docx.hpp"
#include "fix/proof.hpp"
#include "fix/text.hpp"

namespace gouji {
namespace {

using Corrections = std::vector<Correction>;

/// More than figures can add to a file.
constexpr std::uint64_t allowance = 1U << 20;

class Corrector {
 public:
  Corrector(std::string_view bytes, const Reading& reading, const ReadLimits& limits)
      : bytes_(bytes), reading_(reading), limits_(limits) {
    limits_.file_bytes += allowance;
    limits_.part_bytes += allowance;
  }

  [[nodiscard]] Corrected run(std::span<const Correction> wanted) {
    const Corrections corrections(wanted.begin(), wanted.end());
    Corrected result = make(corrections);
    return result.left_out.empty() && holds(result, corrections) ? result : make_one_by_one(corrections);
  }

 private:
  [[nodiscard]] Corrected make(const Corrections& corrections) const {
    return reading_.document.format == Format::docx ? correct_docx(bytes_, reading_, corrections, limits_)
                                                    : correct_text(bytes_, reading_, corrections);
  }

  /// Whether those of the corrections that were made read as they should.
  [[nodiscard]] bool holds(const Corrected& result, const Corrections& corrections) const {
    Corrections made;
    std::remove_copy_if(corrections.begin(), corrections.end(), std::back_inserter(made), [&](const Correction& each) {
      return std::find(result.left_out.begin(), result.left_out.end(), each) != result.left_out.end();
    });
    if (made.empty()) return result.bytes == bytes_;
    return fix::reads_as_corrected(reading_.canonical, read(result.bytes, limits_).canonical, made);
  }

  /// One of them spoils the file: each is added only if it does not.
  [[nodiscard]] Corrected make_one_by_one(const Corrections& corrections) const {
    Corrected result{std::string(bytes_), {}};
    Corrections kept;
    for (const Correction& correction : corrections) {
      kept.push_back(correction);
      Corrected attempt = make(kept);
      if (attempt.left_out.empty() && holds(attempt, kept)) {
        result.bytes = std::move(attempt.bytes);
      } else {
        kept.pop_back();
        result.left_out.push_back(correction);
      }
    }
    return result;
  }

  std::string_view bytes_;
  const Reading& reading_;
  ReadLimits limits_;
};

}  // namespace

Corrected correct(std::string_view bytes, const Reading& reading, std::span<const Correction> corrections,
                  const ReadLimits& limits) {
  return Corrector(bytes, reading, limits).run(corrections);
}

}  // namespace gouji
