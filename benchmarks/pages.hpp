// The pages that benchmarks read: the one of make_page.py, and every .html file of the folder that GOUJI_PAGES names.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace gouji::bench {

struct Page {
  std::string name;
  std::string bytes;
};

inline Page page_at(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {path.filename().string(), {std::istreambuf_iterator<char>(file), {}}};
}

inline std::vector<Page> read_pages() {
  std::vector<Page> pages;
  if (const char* folder = std::getenv("GOUJI_PAGES")) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() == ".html") pages.push_back(page_at(entry.path()));
    }
  }
  std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) { return a.name < b.name; });
  pages.insert(pages.begin(), page_at(GOUJI_PAGE));
  return pages;
}

inline const std::vector<Page>& all_pages() {
  static const std::vector<Page> pages = read_pages();
  return pages;
}

}  // namespace gouji::bench
