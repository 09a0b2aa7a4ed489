#include "pack/folder.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "pack/loader.hpp"

namespace gouji::test {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

PackFolder::PackFolder(std::string_view pack) {
  std::string pattern = (fs::temp_directory_path() / "gouji-pack-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  path_ = fs::path(pattern) / pack;
  fs::copy(fs::path(GOUJI_FIXTURES "/packs") / pack, path_, fs::copy_options::recursive);
}

PackFolder::~PackFolder() {
  std::error_code ignored;
  fs::remove_all(path_.parent_path(), ignored);
}

std::string PackFolder::content(std::string_view file) const {
  return content_of(path_ / file);
}

void PackFolder::write(std::string_view file, std::string_view content) const {
  std::ofstream(path_ / file, std::ios::binary) << content;
}

void PackFolder::edit(std::string_view file, std::string_view from, std::string_view to) const {
  std::string text = content(file);
  const std::size_t at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, "stands nowhere: " << from);
  REQUIRE_MESSAGE(text.find(from, at + 1) == std::string::npos, "stands twice: " << from);
  write(file, text.replace(at, from.size(), to));
}

std::string outcome_of(const PackFolder& folder) {
  try {
    (void)load_pack(folder.path());
    return "ok";
  } catch (const yaml::Fault& error) {
    const std::string name = folder.path().filename().string() + "/";
    std::string what = error.what();
    REQUIRE(what.starts_with(name));
    return what.substr(name.size());
  }
}

}  // namespace gouji::test
