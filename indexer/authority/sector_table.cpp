// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/sector_table.hpp"

#include "indexer/authority/printed_words.hpp"
#include "indexer/authority/table_file.hpp"
#include "press/text/slug.hpp"

#include <algorithm>
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
    SharedWords shared;
    for (const auto& file : *files) {
        languages_.push_back(file.stem().string());
        if (auto read = load_words(file, shared, phrases); !read) return read;
    }
    say_beginnings(shared, phrases);
    return static_cast<std::uint32_t>(words_.size());
}

Result<std::uint32_t> SectorTable::load_words(const std::filesystem::path& file, SharedWords& shared,
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
            if (!put_word(word, sector->second, weight, shared, phrases)) {
                return "no word can be made of " + std::string(word);
            }
        }
        return {};
    });
}

bool SectorTable::put_word(std::string_view word, std::uint32_t sector, float weight, SharedWords& shared,
                           PhraseMatcher& phrases) {
    const auto table = static_cast<std::uint32_t>(languages_.size() - 1);
    Shared& same = shared[folded_phrase(word)];
    const auto of_sector = [&](std::uint32_t row) { return words_[row].sector == sector; };
    if (const auto row = std::ranges::find_if(same.rows, of_sector); row != same.rows.end()) {
        words_[*row].say(table, weight);
        return true;
    }
    const auto number = static_cast<std::uint32_t>(words_.size());
    if (!add_word(word, number, phrases)) return false;
    if (same.printed.empty()) same.printed = word;
    same.rows.push_back(number);
    words_.push_back({sector, 0, {}});
    words_.back().say(table, weight);
    return true;
}

void SectorTable::say_beginnings(SharedWords& shared, PhraseMatcher& phrases) {
    struct Heir {
        Shared* word;
        std::uint32_t sector;
        SectorWord::InLanguage said;
    };
    std::vector<Heir> heirs;
    std::unordered_map<std::string_view, const Shared*> beginnings;
    for (const auto& [folded, word] : shared) {
        if (folded.ends_with(" *")) beginnings.emplace(std::string_view(folded).substr(0, folded.size() - 2), &word);
    }
    for (auto& [folded, word] : shared) {
        if (folded.starts_with('^')) continue;
        std::string_view stem = folded;
        while (stem.ends_with('*') || stem.ends_with(' ')) stem.remove_suffix(1);
        const auto last_word = stem.rfind(' ') + 1;
        std::vector<bool> told(languages_.size());
        for (const std::uint32_t row : word.rows) {
            for (const auto& said : words_[row].said) told[said.table] = true;
        }
        // From the longest beginning down: in each table the longest one holds.
        for (std::size_t length = stem.size() - (folded.ends_with('*') ? 1 : 0);
             length >= last_word + 3 && length <= stem.size(); --length) {
            const auto beginning = beginnings.find(std::string_view(stem).substr(0, length));
            if (beginning == beginnings.end()) continue;
            std::vector<std::uint32_t> tables;
            for (const std::uint32_t row : beginning->second->rows) {
                for (const auto& said : words_[row].said) {
                    if (told[said.table]) continue;
                    heirs.push_back({&word, words_[row].sector, said});
                    tables.push_back(said.table);
                }
            }
            for (const std::uint32_t table : tables) told[table] = true;
        }
    }
    for (const Heir& heir : heirs) {
        const auto of_sector = [&](std::uint32_t row) { return words_[row].sector == heir.sector; };
        auto row = std::ranges::find_if(heir.word->rows, of_sector);
        if (row == heir.word->rows.end()) {
            add_word(heir.word->printed, static_cast<std::uint32_t>(words_.size()), phrases);
            row = heir.word->rows.insert(row, static_cast<std::uint32_t>(words_.size()));
            words_.push_back({heir.sector, 0, {}});
        }
        words_[*row].say(heir.said.table, heir.said.weight);
    }
}

void SectorWord::say(std::uint32_t table, float in_weight) {
    const auto tells_more = [&](float than) { return std::abs(in_weight) > std::abs(than); };
    if (said.empty() || tells_more(weight)) weight = in_weight;
    // Spellings that fold alike ("énergie", "energie") are one word.
    const auto before = std::ranges::find(said, table, &InLanguage::table);
    if (before == said.end()) {
        said.push_back({table, in_weight});
    } else if (tells_more(before->weight)) {
        before->weight = in_weight;
    }
}

std::optional<float> SectorWord::weight_in(std::uint32_t table) const {
    const auto found = std::ranges::find(said, table, &InLanguage::table);
    if (found == said.end()) return std::nullopt;
    return found->weight;
}

std::optional<std::uint32_t> SectorTable::table_of(std::string_view language) const {
    const auto found = std::ranges::find(languages_, language);
    if (found == languages_.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - languages_.begin());
}

std::optional<std::uint32_t> SectorTable::find(std::string_view topic) const {
    const auto found = by_slug_.find(slug(topic));
    if (found == by_slug_.end()) return std::nullopt;
    return found->second;
}

}  // namespace pressdex
