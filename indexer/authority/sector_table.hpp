// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sectors of knowledge/sectors.tsv and the weighted words of sector_words/, a table a language, that tell of them.
// Chooses none for a story: that is metadata/sector.
#include "indexer/authority/phrase_matcher.hpp"
#include "press/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

constexpr std::uint32_t no_sector = 0xFFFFFFFF;

struct SectorRow {
    std::string slug;
    std::string label;
    std::uint32_t parent = no_sector;
    bool is_beside_parent = false;  // no branch of it: a story may be filed under both
};

// What one word or phrase says for one sector.
struct SectorWord {
    struct InLanguage {
        std::uint32_t table = 0;
        float weight = 0;
    };

    std::uint32_t sector = 0;
    float weight = 0;              // 1 = seen once tells a little, 3 = tells it outright; the greatest of any language
    std::vector<InLanguage> said;  // one a table; a word that languages share has several

    // The stronger of what was said before in that table and this.
    void say(std::uint32_t table, float in_weight);
    std::optional<float> weight_in(std::uint32_t table) const;
};

class SectorTable {
  public:
    // Reads sectors.tsv and the tables of sector_words/ and puts the words into the matcher (kind sector, row = word).
    // A word that languages share is one word. Call once.
    Result<std::uint32_t> load(const std::filesystem::path& folder, PhraseMatcher& phrases);

    const std::vector<SectorRow>& rows() const { return rows_; }
    std::size_t words() const { return words_.size(); }
    const SectorWord& word(std::uint32_t row) const { return words_[row]; }

    // The number of a language's table ("en"; BCP 47 primary subtag), for SectorWord.
    std::optional<std::uint32_t> table_of(std::string_view language) const;

    // By slug, label or another name ("SMEs", "auto parts"), as text::slug spells them.
    std::optional<std::uint32_t> find(std::string_view topic) const;

  private:
    // A word or phrase as the matcher sees it: as printed in the table that had it first, and its rows, one a sector.
    struct Shared {
        std::string printed;
        std::vector<std::uint32_t> rows;
    };
    using SharedWords = std::unordered_map<std::string, Shared>;  // by folded phrase

    Result<std::uint32_t> load_all_words(const std::filesystem::path& folder, PhraseMatcher& phrases);
    Result<std::uint32_t> load_words(const std::filesystem::path& file, SharedWords& shared, PhraseMatcher& phrases);
    // Puts a word of the table read last down; false when no word can be made of it.
    bool put_word(std::string_view word, std::uint32_t sector, float weight, SharedWords& shared,
                  PhraseMatcher& phrases);
    // The matcher finds the longest phrase of all tables: "banka" of one would hide "bank*" of all others. So what a
    // table says by a beginning alone holds for the longer words of others, too.
    void say_beginnings(SharedWords& shared, PhraseMatcher& phrases);

    std::vector<SectorRow> rows_;
    std::vector<SectorWord> words_;
    std::vector<std::string> languages_;  // of the tables
    std::unordered_map<std::string, std::uint32_t> by_slug_;
};

}  // namespace pressdex
