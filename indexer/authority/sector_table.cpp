// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/sector_table.hpp"

#include "indexer/authority/printed_words.hpp"
#include "indexer/authority/table_file.hpp"
#include "press/text/slug.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace pressdex {
namespace {

// As the matcher sees it, with its signs: "Pequeñas Empresas" -> "pequenas empresas".
std::string folded_phrase(std::string_view word) {
    std::string arena, phrase(word.starts_with('^') ? "^" : "");
    std::vector<PrintedWord> cut;
    cut_words(word, arena, cut);
    for (const PrintedWord& part : cut)
        phrase.append(arena, part.folded_from, part.folded_to - part.folded_from).append(" ");
    return word.ends_with('*') ? phrase + '*' : phrase;
}

bool add_word(std::string_view word, std::uint32_t row, PhraseMatcher& phrases) {
    const bool acronym = word.starts_with('^');
    if (acronym) word.remove_prefix(1);
    return phrases.add(word, {PhraseKind::sector, acronym ? Capitals::all : Capitals::any, row});
}

}  // namespace

Result<std::uint32_t> SectorTable::load(const std::filesystem::path& folder, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 4> columns = {"slug", "label", "parent", "also_called"};
    const auto table = TableFile::read(folder / "sectors.tsv");
    if (!table) return tl::unexpected(table.error());
    std::unordered_set<std::string> slugs;
    auto read = table->each(columns, [&](const TableRow& row) -> std::string {
        if (row[0].empty() || slug(row[0]) != row[0]) return "a sector's slug is lower-case words joined by hyphens";
        SectorRow sector{std::string(row[0]), std::string(row[1].empty() ? row[0] : row[1]), no_sector};
        if (!row[2].empty()) {
            const bool beside = row[2].starts_with('+');
            const std::string name(row[2].substr(beside ? 1 : 0));
            const auto parent = by_slug_.find(name);
            if (parent == by_slug_.end()) return "the parent " + name + " stands in no row above";
            sector.is_beside_parent = beside;
            if (rows_[parent->second].parent != no_sector) return "sectors have two levels";
            sector.parent = parent->second;
        }
        const auto number = static_cast<std::uint32_t>(rows_.size());
        // A slug wins over another sector's other name.
        if (!slugs.insert(sector.slug).second) return "the sector " + sector.slug + " stands twice";
        by_slug_[sector.slug] = number;
        by_slug_.emplace(slug(sector.label), number);
        for (const auto name : parts_of(row[3])) by_slug_.emplace(slug(name), number);
        rows_.push_back(std::move(sector));
        return {};
    });
    if (!read) return read;
    return load_all_words(folder / "sector_words", phrases);
}

Result<std::uint32_t> SectorTable::load_all_words(const std::filesystem::path& folder, PhraseMatcher& phrases) {
    const auto files = tables_in(folder);
    if (!files) return tl::unexpected(files.error());
    std::unordered_map<std::string, std::uint32_t> rows;
    for (const auto& file : *files)
        if (auto read = load_words(file, rows, phrases); !read) return read;
    return static_cast<std::uint32_t>(words_.size());
}

Result<std::uint32_t> SectorTable::load_words(const std::filesystem::path& file,
                                              std::unordered_map<std::string, std::uint32_t>& rows,
                                              PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 3> columns = {"sector", "weight", "words"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    std::unordered_set<std::string> stood;
    return table->each(columns, [&](const TableRow& row) -> std::string {
        const auto sector = by_slug_.find(std::string(row[0]));
        if (sector == by_slug_.end() || rows_[sector->second].slug != row[0]) {
            return "no sector is called " + std::string(row[0]);
        }
        float weight = 0;
        const auto [end, wrong] = std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
        if (wrong != std::errc{} || end != row[1].data() + row[1].size() || weight < -5 || weight > 5) {
            return "the weight is a number between -5 and 5";
        }
        for (const auto word : parts_of(row[2])) {
            const auto said = std::string(row[0]) + '\t' + std::string(word);
            if (!stood.insert(said).second) return std::string(word) + " stands twice under " + std::string(row[0]);
            const auto number = static_cast<std::uint32_t>(words_.size());
            const auto [known, is_new] = rows.try_emplace(std::string(row[0]) + '\t' + folded_phrase(word), number);
            if (!is_new) {
                float& other = words_[known->second].weight;
                if (std::abs(weight) > std::abs(other)) other = weight;
                continue;
            }
            if (!add_word(word, number, phrases)) return "no word can be made of " + std::string(word);
            words_.push_back({sector->second, weight});
        }
        return {};
    });
}

std::optional<std::uint32_t> SectorTable::find(std::string_view topic) const {
    const auto found = by_slug_.find(slug(topic));
    if (found == by_slug_.end()) return std::nullopt;
    return found->second;
}

}  // namespace pressdex
