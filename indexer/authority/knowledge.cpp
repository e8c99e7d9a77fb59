// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/knowledge.hpp"

#include <cstdlib>

namespace pressdex {
Result<std::shared_ptr<const Knowledge>> knowledge_from(const std::filesystem::path& folder) {
    auto knowledge = std::make_shared<Knowledge>();
    PhraseMatcher& phrases = knowledge->phrases;
    if (const auto read = knowledge->places.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->sectors.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->names.load(folder, phrases); !read) return tl::unexpected(read.error());
    phrases.seal();
    return knowledge;
}

std::filesystem::path knowledge_folder(std::string_view given) {
    if (!given.empty()) return given;
    if (const char* set = std::getenv("PRESSDEX_KNOWLEDGE"); set != nullptr && *set != '\0') return set;
    std::error_code none;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
    if (!none) {
        auto installed = program.parent_path().parent_path() / "share" / "pressdex" / "knowledge";
        if (std::filesystem::is_directory(installed, none)) return installed;
    }
    return PRESSDEX_KNOWLEDGE_IN_SOURCE;
}

}  // namespace pressdex
