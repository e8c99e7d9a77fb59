// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_named_thing.hpp"

#include "indexer/metadata/people/person_german.hpp"
#include "indexer/metadata/people/person_initials.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace pressdex {
namespace {

// What bears a person's name and is none: "Rich Hill Road", "Park Chung-hee Cup", "Marion Garden Inn".
bool is_thing_named(std::string_view folded) {
    static constexpr std::string_view things[] = {"airport", "ave",    "avenue",  "birthplace", "blvd",    "boulevard",
                                                  "bridge",  "county", "cup",     "elementary", "hall",    "highway",
                                                  "hotel",   "inn",    "lane",    "lodge",      "mansion", "memorial",
                                                  "motel",   "museum", "parkway", "rd",         "resort",  "road",
                                                  "stadium", "street", "suites",  "tournament", "trophy"};
    return std::ranges::find(things, folded) != std::end(things);
}

// "Nathan Lane", "Daniel Hall": some of them are family names behind a given name.
bool may_be_surname(std::string_view folded) {
    return folded == "bridge" || folded == "hall" || folded == "lane" || folded == "lodge" || folded == "street";
}

// "SC-ST": short capitals bound by a hyphen are two groups of people, no name.
bool is_acronyms(const NameText& text, std::uint32_t first, std::uint32_t last) {
    constexpr std::size_t longest = 4;
    for (auto at = first; at <= last; ++at) {
        const ReadWord& word = text.word(at);
        if (!word.is_all_capitals || word.printed.size() > longest || (at > first && !word.glued)) return false;
    }
    return last > first;
}

// "Rosa-Luxemburg-Straße", "Maas-Gesetz": one word with hyphens. "Zia-ul-Haq" has an article within; a single name
// will do behind a title.
bool is_compound(const NameText& text, std::uint32_t first, std::uint32_t last, std::uint32_t least) {
    if (last == first || is_initialled(text, first)) return false;
    bool has_article = false;
    for (auto at = first + 1; at <= last; ++at) {
        if (!text.word(at).glued) return false;
        has_article |= at < last && !text.word(at).is_capitalised;
    }
    const bool given = text.is(first, WordUse::given);
    if (last == first + 1 && (least == 1 || !is_german(text)))  // "Rep. Ocasio-Cortez"
        return is_german(text) ? given : given && least > 1;
    return !has_article;
}

// "Rich Hill Foundation": the head of a body or the noun of a programme behind the name makes it theirs.
bool is_of_body(const NameText& text, const NameSpans& taken, std::uint32_t behind) {
    return taken.at(behind) == nullptr &&
           (text.is(behind, WordUse::head_after) || text.is(behind, WordUse::programme)) &&
           !text.is(behind, WordUse::never);
}

}  // namespace

bool names_thing(const NameText& text, const NameSpans& taken, std::uint32_t first, std::uint32_t last,
                 std::uint32_t least) {
    if (is_compound(text, first, last, least) || is_acronyms(text, first, last)) return true;
    const std::uint32_t next = last + 1;
    if (text.follows(next) && text.word(next).is_capitalised &&
        (is_of_body(text, taken, next) || is_thing_named(text.word(next).folded)))
        return true;
    if (!is_thing_named(text.word(last).folded)) return false;
    const bool is_surname =
        text.is(first, WordUse::given) && last == first + 1 && may_be_surname(text.word(last).folded);
    return !is_surname;
}

}  // namespace pressdex
