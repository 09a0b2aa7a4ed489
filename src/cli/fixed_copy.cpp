#include "cli/fixed_copy.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr int most_attempts = 100;

/// Permissions come before the content, which may be for few eyes.
bool fill(std::FILE* file, const fs::path& path, fs::perms permissions, std::string_view bytes) {
  std::error_code error;
  fs::permissions(path, permissions, error);
  const bool written = !error && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written;
}

WriteOutcome write_new(const fs::path& path, fs::perms permissions, std::string_view bytes) {
  std::FILE* const file = std::fopen(path.c_str(), "wbx");
  if (file == nullptr) return errno == EEXIST ? WriteOutcome::exists : WriteOutcome::refused;
  if (fill(file, path, permissions, bytes)) return WriteOutcome::written;
  std::error_code ignored;
  fs::remove(path, ignored);
  return WriteOutcome::refused;
}

fs::path temporary_beside(const fs::path& path, int attempt) {
  return path.parent_path() / ("." + path.filename().string() + ".gouji-" + std::to_string(attempt));
}

WriteOutcome take_name(const fs::path& temporary, const fs::path& name) {
  std::error_code error;
  fs::rename(temporary, name, error);
  if (!error) return WriteOutcome::written;
  fs::remove(temporary, error);
  return WriteOutcome::refused;
}

WriteOutcome put_in_place(const fs::path& path, fs::perms permissions, std::string_view bytes) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    const fs::path temporary = temporary_beside(path, attempt);
    const WriteOutcome outcome = write_new(temporary, permissions, bytes);
    if (outcome == WriteOutcome::written) return take_name(temporary, path);
    if (outcome == WriteOutcome::refused) return outcome;
  }
  return WriteOutcome::refused;
}

}  // namespace

std::string path_of_copy(const std::string& original) {
  const fs::path path(original);
  const std::string name = path.stem().string() + ".fixed" + path.extension().string();
  return (path.parent_path() / name).string();
}

WriteOutcome write_copy(const std::string& original, const std::string& copy, std::string_view bytes) {
  std::error_code error;
  const fs::perms permissions = fs::status(original, error).permissions();
  return error ? WriteOutcome::refused : write_new(copy, permissions, bytes);
}

WriteOutcome replace_original(const std::string& original, std::string_view bytes) {
  std::error_code error;
  const fs::path path = fs::canonical(original, error);
  if (error) return WriteOutcome::refused;
  const fs::perms permissions = fs::status(path, error).permissions();
  return error ? WriteOutcome::refused : put_in_place(path, permissions, bytes);
}

WriteOutcome replace_or_make(const std::string& path, std::string_view bytes) {
  std::error_code ignored;
  if (fs::exists(path, ignored)) return replace_original(path, bytes);
  constexpr fs::perms for_all_to_read =
      fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::others_read;
  return put_in_place(path, for_all_to_read, bytes);
}

}  // namespace gouji
