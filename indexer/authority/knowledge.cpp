// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/knowledge.hpp"

#include "press/durable_file.hpp"
#include "press/text/sha256.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <vector>

namespace pressdex {
namespace {

// Of names and bytes of all tables, in the order of their names: 16 hex digits.
Result<std::string> digest_of_tables(const std::filesystem::path& folder) {
    const auto tables = tables_in(folder);
    if (!tables) return Unexpected(tables.error());
    Sha256 hash;
    for (const auto& table : *tables) {
        const auto bytes = bytes_of_file(table);
        if (!bytes) return Unexpected(bytes.error());
        hash.update(table.lexically_relative(folder).string() + '\n' + std::to_string(bytes->size()) + '\n');
        hash.update(*bytes);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    const auto digest = hash.digest();
    for (const auto byte : std::span(digest).first(8)) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

}  // namespace

Result<std::shared_ptr<const Knowledge>> knowledge_from(const std::filesystem::path& folder) {
    auto knowledge = std::make_shared<Knowledge>();
    PhraseMatcher& phrases = knowledge->phrases;
    if (const auto read = knowledge->places.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->sectors.load(folder, phrases); !read) return tl::unexpected(read.error());
    if (const auto read = knowledge->names.load(folder, phrases); !read) return tl::unexpected(read.error());
    phrases.seal();
    // The only table that a folder may lack: stories are read without it.
    if (std::error_code none; std::filesystem::exists(folder / "synonyms.tsv", none)) {
        const auto wordings = TableFile::read(folder / "synonyms.tsv");
        if (!wordings) return Unexpected(wordings.error());
        auto synonyms = synonyms_from(*wordings);
        if (!synonyms) return Unexpected(synonyms.error());
        knowledge->synonyms = *std::move(synonyms);
    }
    auto digest = digest_of_tables(folder);
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
