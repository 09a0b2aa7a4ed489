#include "cli/packs.hpp"

#include "check/builtin.hpp"
#include "settings/discovery.hpp"
#include "settings/source.hpp"

namespace gouji {

Packs::Packs(const Configuration* configuration, const std::vector<std::string>& named)
    : packs_({builtin_packs(), local_packs()}) {
  if (configuration != nullptr) {
    for (const PackSetting& setting : configuration->packs) take(*configuration, setting);
  }
  for (const std::string& name : named) packs_.take(name);
}

void Packs::take(const Configuration& configuration, const PackSetting& setting) {
  if (!setting.is_folder && packs_.take_shipped(setting.name, setting.place)) return;
  const auto folder = configuration.beside(setting.name).lexically_normal();
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    fail_at_place(configuration.source, setting.place,
                  {"没有规则包“" + setting.name + "”：既不是随程序提供的规则包，gouji.yaml 旁边也没有这个文件夹",
                   "no pack is named “" + setting.name + "”, and beside gouji.yaml there is no such folder"},
                  packs_.nearest_to(setting.name));
  }
  packs_.take_folder(folder, {.shown = shown_path(folder), .asked_at = setting.place});
}

}  // namespace gouji
