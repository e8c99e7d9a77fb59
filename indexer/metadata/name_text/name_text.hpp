// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A Reading as the finders of names see it: each word with its uses, what stands between neighbours, and where capitals
// mean nothing. Finds no name itself.
#include "indexer/authority/knowledge.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/reading/reading.hpp"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

class NameText {
  public:
    NameText(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge);

    const Reading& reading() const { return reading_; }
    const Knowledge& knowledge() const { return knowledge_; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(uses_.size()); }
    const ReadWord& word(std::uint32_t number) const { return reading_.words()[number]; }

    std::uint32_t uses(std::uint32_t number) const { return uses_[number]; }
    bool is(std::uint32_t number, WordUse use) const {
        return number < uses_.size() && (uses_[number] & static_cast<std::uint32_t>(use)) != 0;
    }
    bool is_place(std::uint32_t number) const { return has(number, place); }
    bool is_demonym(std::uint32_t number) const { return has(number, demonym); }

    // Capital first and no word that is never part of a name.
    bool is_name_word(std::uint32_t number) const {
        return number < uses_.size() && word(number).is_capitalised && !is(number, WordUse::never);
    }

    // True when the word follows the one before with nothing but blanks, a hyphen or an ampersand between.
    bool follows(std::uint32_t number) const { return has(number, follower); }

    // True when both stand in one paragraph and sentence; a comma or bracket may stand between.
    bool same_sentence(std::uint32_t a, std::uint32_t b) const;

    // A headline or a line in which most words begin with capitals: they tell nothing there.
    bool in_headline_case(std::uint32_t number) const { return headline_case_[word(number).paragraph]; }

    // German: every noun begins with a capital, so that one before a name tells nothing.
    bool nouns_are_capitalised() const { return nouns_are_capitalised_; }

    // As its articles and prepositions tell it; other where none stands out.
    BodyLanguage language() const { return language_; }

    // Whether letters that only Vietnamese has stand in the word: it prints each syllable by itself.
    bool is_vietnamese(std::uint32_t number) const;

    // Whether words of scripts without capitals stand here; false for most texts in Latin letters.
    bool has_caseless_words() const { return has_caseless_words_; }

    // Words that are family names by which the world knows one person; their uses say nothing of it.
    const std::vector<std::uint32_t>& known_alone() const { return known_alone_; }

    // Countries that the story names, by name or by a place or demonym of theirs.
    bool tells_a_country() const { return !countries_.empty(); }
    bool is_home(std::string_view country) const { return countries_.contains(std::string(country)); }

    // Words first..last as printed, white space made one blank.
    std::string printed(std::uint32_t first, std::uint32_t last) const;

  private:
    enum Sign : std::uint8_t { place = 1, demonym = 2, follower = 4 };
    bool has(std::uint32_t number, Sign sign) const { return number < signs_.size() && (signs_[number] & sign) != 0; }

    void find_followers();
    void find_headline_case();
    void find_german();
    void find_cases();
    void find_offices_before_names();
    bool may_be_in_name(std::uint32_t at) const;
    bool has_slavic_letters() const;
    void note_places(std::span<const Mention> mentions);

    const Reading& reading_;
    const Knowledge& knowledge_;
    std::vector<std::uint32_t> uses_;
    std::vector<std::uint32_t> known_alone_;
    std::vector<std::uint8_t> signs_;  // by word, Sign
    std::vector<bool> headline_case_;  // by paragraph
    std::set<std::string> countries_;
    BodyLanguage language_ = BodyLanguage::other;
    bool nouns_are_capitalised_ = false;
    bool has_caseless_words_ = false;
};

// Evidence for words first..last.
Evidence evidence_of(const NameText& text, std::uint32_t first, std::uint32_t last, std::string_view rule,
                     float confidence);

}  // namespace pressdex
