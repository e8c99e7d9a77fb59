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
    std::uint32_t sector = 0;
    float weight = 1;  // 1 = seen once tells a little, 3 = tells it outright
};

class SectorTable {
  public:
    // Reads sectors.tsv and the tables of sector_words/ and puts the words into the matcher (kind sector, row = word).
    // A word that languages share counts once, with the weight of the language that it tells most in. Call once.
    Result<std::uint32_t> load(const std::filesystem::path& folder, PhraseMatcher& phrases);

    const std::vector<SectorRow>& rows() const { return rows_; }
    std::size_t words() const { return words_.size(); }
    const SectorWord& word(std::uint32_t row) const { return words_[row]; }

    // By slug, label or another name ("SMEs", "auto parts"), as text::slug spells them.
    std::optional<std::uint32_t> find(std::string_view topic) const;

  private:
    Result<std::uint32_t> load_all_words(const std::filesystem::path& folder, PhraseMatcher& phrases);
    // `rows`: by sector and word, what the tables read before say.
    Result<std::uint32_t> load_words(const std::filesystem::path& file,
                                     std::unordered_map<std::string, std::uint32_t>& rows, PhraseMatcher& phrases);

    std::vector<SectorRow> rows_;
    std::vector<SectorWord> words_;
    std::unordered_map<std::string, std::uint32_t> by_slug_;
};

}  // namespace pressdex
