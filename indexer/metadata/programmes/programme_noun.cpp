// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme_noun.hpp"

#include "press/text/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

// The capitals that end here begin behind "12th".
bool is_behind_ordinal(const NameText& text, std::uint32_t noun) {
    constexpr std::uint32_t longest_name = 8;  // words
    std::uint32_t first = noun;
    while (first > 0 && noun - first < longest_name && text.follows(first) && text.is_name_word(first - 1) &&
           !text.word(first - 1).has_digit)
        --first;
    return first > 0 && first < noun && text.follows(first) && is_ordinal(text, first - 1);
}

// "Ella Ford Drive and Zarnow Road"
bool is_beside_road(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view roads[] = {"avenue", "boulevard", "drive", "road", "street"};
    constexpr std::uint32_t reach = 4;  // words
    if (!text.follows(noun + 1) || text.word(noun + 1).folded != "and") return false;
    for (auto at = noun + 2; at <= noun + 1 + reach && text.follows(at) && text.word(at).is_capitalised; ++at)
        if (is_one_of(text.word(at).folded, roads)) return true;
    return false;
}

}  // namespace

bool is_kind_in_plural(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view nouns[] = {"programmes", "schemes"};
    return is_one_of(text.word(noun).folded, nouns);
}

bool may_be_small(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view nouns[] = {
        "accelerator", "award",  "awards", "bootcamp", "campaign",  "exhibition", "fellowship",  "festival",
        "initiative",  "portal", "prize",  "program",  "programme", "project",    "scholarship", "scheme"};
    return is_one_of(text.word(noun).folded, nouns);
}

bool is_noun_with_capital(const NameText& text, std::uint32_t at) {
    static constexpr std::string_view nouns[] = {"apprenticeship", "grant",   "grants",       "programmes",
                                                 "roadshow",       "schemes", "scholarships", "showcase",
                                                 "traineeship",    "voucher", "vouchers"};
    const ReadWord& word = text.word(at);
    if (!word.is_capitalised) return false;
    if (is_one_of(word.folded, nouns)) return true;
    // "the 12th Productivity Leaders Forum": one of a row; any other forum is a body or a house.
    return word.folded == "forum" && is_behind_ordinal(text, at);
}

bool is_given_out(const NameText& text, std::uint32_t noun) {
    static constexpr std::string_view nouns[] = {"grant", "grants", "scholarships", "voucher", "vouchers"};
    return may_be_small(text, noun) || is_one_of(text.word(noun).folded, nouns);
}

bool is_day_of_world(const NameText& text, std::uint32_t first, std::uint32_t noun) {
    static constexpr std::string_view whose[] = {"world", "international", "national", "global", "european", "asian"};
    return text.word(noun).folded == "week" && noun >= first + 2 && is_one_of(text.word(first).folded, whose);
}

std::uint32_t end_of_number(const NameText& text, std::uint32_t last) {
    constexpr std::size_t longest_version = 3;  // "2.0"
    std::uint32_t next = last + 1;
    if (!text.follows(next) || !text.word(next).has_digit || text.word(next).glued) return last;
    const auto printed = text.word(next).printed;
    const bool version = printed.size() == longest_version && printed[1] == '.';
    if (!version && !(printed.size() == 4 && is_digit(printed.front()))) return last;
    // "2025-30"
    if (text.follows(next + 1) && text.word(next + 1).glued && text.word(next + 1).has_digit) ++next;
    return next;
}

std::uint32_t before_bracket(const NameText& text, std::uint32_t first) {
    if (first < 2 || text.word(first - 1).paragraph != text.word(first).paragraph) return first;
    const ReadWord& acronym = text.word(first - 1);
    const bool in_brackets = acronym.after_open_bracket && acronym.before_close_bracket && acronym.is_all_capitals;
    if (!in_brackets || text.word(first).breaks || text.word(first).after_comma || acronym.breaks) return first;
    return text.word(first - 2).is_capitalised ? first - 1 : first;
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
    static constexpr std::string_view beside[] = {"along", "between", "near", "off", "on"};
    static constexpr std::string_view parts[] = {"disk", "flash", "hard", "lake", "motor", "shore"};
    if (text.word(noun).folded != "drive" || first == 0) return false;
    if (first < noun && is_one_of(text.word(noun - 1).folded, parts)) return true;  // of machines, too
    const ReadWord& before = text.word(first - 1);
    if (before.paragraph != text.word(first).paragraph) return false;
    const bool is_number = before.has_digit && is_digit(before.folded.back());
    return is_number || (text.follows(first) && is_one_of(before.folded, beside)) || is_beside_road(text, noun);
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

std::uint32_t with_office(const NameText& text, std::uint32_t first, std::uint32_t noun) {
    if (first == noun || first == 0 || text.word(first - 1).paragraph != text.word(first).paragraph) return first;
    const ReadWord& before = text.word(first - 1);
    if (!before.possessive || !before.is_capitalised || !text.is(first - 1, WordUse::role)) return first;
    if (text.word(first).breaks || text.word(first).after_comma) return first;
    std::uint32_t at = first - 1;
    while (text.follows(at) && text.is(at - 1, WordUse::role_modifier) && text.word(at - 1).is_capitalised) --at;
    return at;
}

bool is_told_apart(const NameText& text, std::uint32_t first) {
    if (first == 0 || text.word(first - 1).paragraph != text.word(first).paragraph || text.word(first).breaks)
        return false;
    if (text.word(first - 1).possessive) return true;
    if (!text.follows(first)) return false;
    if (text.word(first - 1).has_digit || text.word(first - 1).folded == "annual") return true;
    return text.word(first - 1).folded == "the" && text.follows(first - 1) && first >= 2 &&
           text.word(first - 2).folded == "under";
}

bool begins_with_office(const NameText& text, std::uint32_t first) {
    if (text.is(first, WordUse::role)) return true;
    return text.is(first, WordUse::role_modifier) && text.is(first + 1, WordUse::role) &&
           !text.is(first + 1, WordUse::title);
}

bool is_behind_year(const NameText& text, std::uint32_t first) {
    return first > 0 && text.follows(first) && is_year(text, first - 1);
}

bool is_vision(const NameText& text, std::uint32_t noun, std::uint32_t last) {
    const auto folded = text.word(noun).folded;
    return last == noun + 1 && is_year(text, last) && (folded == "vision" || folded == "agenda");
}

bool is_prefix(const NameText& text, std::uint32_t at) {
    const std::uint32_t next = at + 1;
    return text.follows(next) && text.word(next).glued && text.word(at).printed.size() == 1 &&
           (text.word(at).folded == "e" || text.word(at).folded == "i");
}

}  // namespace pressdex
