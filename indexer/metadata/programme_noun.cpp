// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programme_noun.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace pressdex {
namespace {

bool is_one_of(std::string_view folded, std::span<const std::string_view> words) {
    return std::ranges::find(words, folded) != words.end();
}

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

}  // namespace

bool may_be_small(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view nouns[] = {
        "accelerator", "award",  "awards", "bootcamp", "campaign",  "exhibition", "fellowship",  "festival",
        "initiative",  "portal", "prize",  "program",  "programme", "project",    "scholarship", "scheme"};
    return is_one_of(text.word(noun).folded, nouns);
}

bool is_one_of_a_body(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view nouns[] = {"award",      "awards",     "challenge",  "competition",
                                                 "conference", "convention", "exhibition", "expo",
                                                 "prize",      "show",       "summit",     "vision"};
    return is_one_of(text.word(noun).folded, nouns);
}

bool is_behind_article(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view articles[] = {"de", "del", "do", "du", "el", "la", "le", "los", "dan", "y", "e"};
    return text.is(noun, WordUse::programme_before) && text.follows(noun) &&
           is_one_of(text.word(noun - 1).folded, articles);
}

bool is_street(const NameText& text, std::uint32_t first, std::uint32_t noun) {
    if (text.word(noun).folded != "drive" || first == 0) return false;
    const ReadWord& before = text.word(first - 1);
    return before.paragraph == text.word(first).paragraph && before.has_digit && is_digit(before.folded.back());
}

bool in_row_of_capitals(const NameText& text, std::uint32_t first, std::uint32_t noun) {
    constexpr std::size_t longest_acronym = 4;
    if (!text.word(noun).is_all_capitals || text.word(noun).folded.size() <= longest_acronym) return false;
    return first > 0 && text.follows(first) && text.word(first - 1).is_all_capitals &&
           (text.is(first - 1, WordUse::joins) || text.is(first - 1, WordUse::never));
}

bool is_single_survey(const NameText& text, std::uint32_t first, std::uint32_t noun) {
    static constexpr std::string_view turns[] = {"annual", "biannual", "biennial", "monthly", "quarterly", "weekly"};
    if (text.word(noun).folded != "survey") return false;
    for (std::uint32_t at = first > 0 && text.follows(first) ? first - 1 : first; at < noun; ++at)
        if (is_one_of(text.word(at).folded, turns)) return false;
    return true;
}

bool goes_on_behind(const NameText& text, std::uint32_t noun) {
    const std::uint32_t next = noun + 1;
    if (!text.follows(next) || text.word(next).glued) return false;
    const auto is_house = [&](std::uint32_t at) {
        return text.word(at).folded == "centre" || text.word(at).folded == "center";
    };
    if (text.word(next).is_capitalised) {
        if (is_house(next) || (text.is(next, WordUse::role) && !text.is(next, WordUse::title))) return true;
        return text.is(next, WordUse::programme) && !text.word(next).is_all_capitals;
    }
    const bool joined = text.word(next).folded == "and" && text.follows(next + 1) && text.follows(next + 2);
    return joined && text.is(next + 1, WordUse::programme) && is_house(next + 2);
}

bool is_hashtag(const NameText& text, std::uint32_t at) {
    const ReadWord& word = text.word(at);
    return word.from > 0 && text.reading().paragraph(word.paragraph)[word.from - 1] == '#';
}

bool is_office_of(const NameText& text, std::uint32_t role, std::uint32_t noun) {
    static constexpr std::string_view given[] = {"award", "awards", "prize", "scholarship", "fellowship"};
    if (!text.is(role, WordUse::role) || role + 1 >= noun || is_one_of(text.word(noun).folded, given)) return false;
    const auto joint = text.word(role + 1).folded;
    return joint == "of" || joint == "for";
}

bool is_ordinal(const NameText& text, std::uint32_t at) {
    const auto folded = text.word(at).folded;
    if (!text.word(at).has_digit || folded.size() < 3 || !is_digit(folded.front())) return false;
    return folded.ends_with("th") || folded.ends_with("st") || folded.ends_with("nd") || folded.ends_with("rd");
}

bool is_year(const NameText& text, std::uint32_t at) {
    const auto folded = text.word(at).folded;
    return folded.size() == 4 && std::ranges::all_of(folded, is_digit);
}

}  // namespace pressdex
