// Packs that were damaged at random: they load, or have a fault with its place and words; nothing else comes of them.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <random>

#include <doctest/doctest.h>

#include "output/fault.hpp"
#include "pack/folder.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

constexpr std::string_view pieces[] = {"\"", "'",     ":",     ": ",   "- ",      "\n",       "  ",   "[",    "]",
                                       "{",  "}",     "#",     "|\n",  ">\n",     "&a ",      "*a",   "!!x ", "? ",
                                       "%",  "---\n", "...\n", "\t",   "，",      "：",       "\xFF", "~",    "null",
                                       "\\", ",",     "0",     "\r\n", "{place}", "previous."};

class Damage {
 public:
  explicit Damage(unsigned seed) : random_(seed) {}

  std::string of(std::string text) {
    for (unsigned edits = 1 + below(3); edits > 0; --edits) {
      const std::size_t at = below(text.size());
      const std::size_t length = std::min<std::size_t>(below(12), text.size() - at);
      if (below(4) == 0)
        text.insert(at, text.substr(below(text.size()), below(60)));
      else
        text.replace(at, below(2) == 0 ? length : 0, pieces[below(std::size(pieces))]);
    }
    return text;
  }

  std::size_t below(std::size_t bound) { return random_() % bound; }

 private:
  std::mt19937 random_;
};

void check_fault(const yaml::Fault& fault, std::string_view text) {
  CHECK(fault.line >= 1);
  CHECK(fault.column >= 1);
  CHECK(fault.line <= 2 + std::count(text.begin(), text.end(), '\n'));
  CHECK_FALSE(fault.message.zh.empty());
  CHECK_FALSE(fault.message.en.empty());
  CHECK(fault.message.zh != fault.message.en);
  for (Language language : {Language::zh, Language::en}) CHECK(print_fault(fault, language).size() < 4000);
}

}  // namespace

TEST_CASE("a damaged pack loads, or has a fault") {
  const test::PackFolder folder("every-kind");
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path() / "rules")) {
    files.push_back("rules/" + entry.path().filename().string());
  }
  std::sort(files.begin(), files.end());
  for (unsigned seed = 0; seed < 600; ++seed) {
    CAPTURE(seed);
    Damage damage(seed);
    const std::string file = files[damage.below(files.size())];
    const std::string sound = folder.content(file);
    const std::string text = damage.of(sound);
    folder.write(file, text);
    try {
      (void)load_pack(folder.path());
    } catch (const yaml::Fault& fault) {
      check_fault(fault, text);
    }
    folder.write(file, sound);
  }
}

}  // namespace gouji
