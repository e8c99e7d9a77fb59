// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_name.hpp"

#include <algorithm>

namespace pressdex {

// "মফিজুর রহমান আলোচনায়", "שלמה גולן הופיע": behind two names that the tables know, or in Hebrew behind a given
// name and another, stands another word.
bool CaselessNames::is_whole(std::uint32_t first, std::uint32_t end) const {
    constexpr auto given = static_cast<std::uint32_t>(WordUse::given);
    if (words_.is_sure_given(end) || (words_.uses_without_case(end) & given) != 0) return false;
    if (words_.is_hebrew(end)) return words_.is_sure_given(first) && !words_.is_binding(end - 1);
    return words_.is_bengali_or_gujarati(end) && words_.is_sure_given(end - 1) && words_.is_sure_given(end - 2);
}

// باسم القيسي المشاركين
bool CaselessNames::is_behind_origin(std::uint32_t at) const {
    return words_.ends_with_origin(at - 1) && !words_.ends_with_origin(at) && !words_.is_binding(at);
}

CaselessName CaselessNames::name_at(std::uint32_t first, std::uint32_t most) const {
    CaselessName name{first, 0, false};
    while (name.end < text_.size() && name.words < most &&
           (words_.stays(name.end, first) || (name.words == 1 && is_family_of_office(name.end)))) {
        if (words_.is_initial(name.end) && name.words > 0) break;
        if (name.words >= 2 && (is_whole(first, name.end) || is_behind_origin(name.end))) {
            name.ended = true;
            return name;
        }
        if (!words_.is_binding(name.end) && !words_.is_initial(name.end)) ++name.words;
        name.ending = words_.case_of(name.end);
        ++name.end;
        if (words_.is_tamil_man(name.end - 1)) break;
        if (name.ending > 0) {
            name.ended = true;
            return name;
        }
    }
    // بن إبراهيم: never the last word.
    while (name.end > first && words_.is_binding(name.end - 1)) --name.end;
    name.ended = name.end >= text_.size() || !text_.follows(name.end) || words_.closes(name.end);
    return name;
}

// طارق أمين ونائب: a word for an office is a family name, where another office or a sign stands behind it.
bool CaselessNames::is_family_of_office(std::uint32_t at) const {
    if (!text_.follows(at) || taken_.at(at) != nullptr || !text_.is(at, WordUse::role)) return false;
    return !words_.bears_article(at) && words_.is_caseless(at) &&
           (at + 1 >= text_.size() || !text_.follows(at + 1) || words_.closes(at + 1));
}

// An open end: only as far as given names go, and one family name that its article or its ending tells (موسوی); in
// Urdu, whose nouns end so, too, the article alone.
std::uint32_t CaselessNames::end_of_known(std::uint32_t first, std::uint32_t end) const {
    constexpr std::size_t shortest_family = 8;  // bytes
    std::uint32_t last_given = first;
    while (last_given + 1 < end && (text_.is(last_given + 1, WordUse::given) || words_.is_binding(last_given) ||
                                    words_.is_binding(last_given + 1) || words_.bears_article(last_given + 1)))
        ++last_given;
    const std::uint32_t next = last_given + 1;
    if (next < end && text_.uses(next) == 0 && !words_.is_urdu() &&
        text_.word(next).printed.size() >= shortest_family &&
        (text_.word(next).printed.ends_with("ی") || text_.word(next).printed.ends_with("ي")))
        ++last_given;
    std::uint32_t least = first + 2;
    for (std::uint32_t at = first; at < end && words_.is_initial(at); ++at) ++least;
    return std::min(end, std::max(last_given + 1, least));
}

bool CaselessNames::has_given(std::uint32_t first) const {
    if (text_.is(first, WordUse::given) || words_.is_sure_given(first) || words_.is_binding(first) ||
        words_.is_son(first) || words_.is_initial(first))
        return true;
    for (std::uint32_t at = first;
         at < first + 2 && at + 1 < text_.size() && words_.stays(at, first) && text_.uses(at) == 0; ++at)
        if (words_.is_sure_given(at + 1) && text_.follows(at + 1)) return true;
    return false;
}

bool CaselessNames::is_inside_name(std::uint32_t first) const {
    if (!text_.follows(first) || !words_.is_caseless(first - 1)) return false;
    return words_.is_binding(first - 1) || words_.is_sure_given(first - 1) ||
           (text_.uses(first - 1) == 0 && !words_.bears_article(first - 1));
}

CaselessName CaselessNames::known_names_at(std::uint32_t first) const {
    CaselessName name{first, 0};
    while (name.end < text_.size() && name.words < longest && (name.end == first || text_.follows(name.end)) &&
           taken_.at(name.end) == nullptr && !text_.is_place(name.end) &&
           (words_.is_sure_given(name.end) || words_.is_binding(name.end))) {
        name.words += words_.is_binding(name.end) ? 0 : 1;
        ++name.end;
    }
    // The family name in its case: "પટેલનું".
    if (name.words >= 1 && name.words < longest && name.end < text_.size() && text_.follows(name.end) &&
        (words_.uses_without_case(name.end) & static_cast<std::uint32_t>(WordUse::given)) != 0) {
        name.ending = words_.case_of(name.end);
        ++name.words;
        ++name.end;
    }
    while (name.end > first && words_.is_binding(name.end - 1)) --name.end;
    return name;
}

}  // namespace pressdex
