// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/knowledge.hpp"

#include "indexer/authority/word_table.hpp"
#include "press/durable_file.hpp"

#include <cstdlib>

namespace pressdex {

// Of names and bytes of all tables, in the order of their names: 16 hex digits. It tells changed tables from unchanged
// ones and keeps nobody from forging them, so a fast hash will do.
Result<std::string> knowledge_digest(const std::filesystem::path& folder) {
    const auto tables = tables_in(folder);
    if (!tables) return Unexpected(tables.error());
    std::uint64_t digest = 0;
    for (const auto& table : *tables) {
        const auto bytes = bytes_of_file(table);
        if (!bytes) return Unexpected(bytes.error());
        digest = word_hash(std::to_string(digest) + table.lexically_relative(folder).string() + '\n' +
                           std::to_string(word_hash(*bytes)));
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (unsigned shift = 64; shift > 0; shift -= 4) hex += digits[digest >> (shift - 4) & 15U];
    return hex;
}

Result<std::shared_ptr<const Knowledge>> knowledge_from(const std::filesystem::path& folder) {
    auto knowledge = std::make_shared<Knowledge>();
    PhraseMatcher& phrases = knowledge->phrases;
    if (const auto read = knowledge->places.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->sectors.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->names.load(folder, knowledge->places, phrases); !read)
        return tl::unexpected(read.error());
    phrases.seal();
    // The only table that a folder may lack: stories are read without it.
    if (std::error_code none; std::filesystem::exists(folder / "synonyms.tsv", none)) {
        const auto wordings = TableFile::read(folder / "synonyms.tsv");
        if (!wordings) return Unexpected(wordings.error());
        auto synonyms = synonyms_from(*wordings);
        if (!synonyms) return Unexpected(synonyms.error());
        knowledge->synonyms = *std::move(synonyms);
    }
    auto digest = knowledge_digest(folder);
    if (!digest) return Unexpected(digest.error());
    knowledge->digest = *std::move(digest);
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
