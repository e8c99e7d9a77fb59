// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/body_edges.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

// "Secretary General", "Direktur Utama": rank behind the office.
bool follows_office(std::string_view folded) {
    return folded == "general" || folded == "utama";
}

}  // namespace

std::uint32_t BodyEdges::begin_of(std::uint32_t first, std::uint32_t last) const {
    first = stretch_.behind_german_nouns(stretch_.without_echo(first, last), last);
    first = stretch_.behind_person(first, last);
    if (first < last && text_.word(first).starts_sentence && (joins(first) || cuts_.opens_with_article(first)))
        ++first;  // "Der Verband ..."
    first = behind_room(first, last);
    return from_local_head(without_role(without_opening(first, last), last), last);
}

// "Juniper Hall of Zagros Habitat Centre", "Auditorium of Sukkur Chamber of Commerce"
std::uint32_t BodyEdges::behind_room(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t reach = 3;  // words of the room's own name
    for (auto at = first; at + 1 < last && at - first <= reach; ++at) {
        if (is_room(text_.word(at).folded) && text_.word(at + 1).folded == "of" && text_.word(at + 2).folded != "fame")
            return has_head(at + 2, last) ? at + 2 : first;
        if (is_head(at) || joins(at)) return first;
    }
    return first;
}

// "Shares of Sungold Wool Corp.": a word of everyday with the capital of its sentence, and whose they are.
std::uint32_t BodyEdges::behind_opening_noun(std::uint32_t first, std::uint32_t last) const {
    if (!text_.word(first).starts_sentence || first + 2 > last || !is_legal_form(last)) return first;
    const bool everyday = text_.is(first, WordUse::ordinary) || text_.is(first, WordUse::plain);
    if (!everyday || is_head(first) || !joins(first + 1) || is_and_of_names(text_.word(first + 1).folded)) return first;
    std::uint32_t after = first + 1;
    while (after < last && joins(after)) ++after;
    return after;
}

std::uint32_t BodyEdges::without_opening(std::uint32_t first, std::uint32_t last) const {
    const ReadWord& word = text_.word(first);
    if (const auto owner = behind_opening_noun(first, last); owner > first) return owner;
    if (first < last && cuts_.opens_in_turkish(first)) return first + 1;
    const bool opens = word.starts_sentence && text_.is(first, WordUse::ordinary) && first < last;
    return opens && (text_.is(first + 1, WordUse::head_before) || text_.is_place(first + 1)) && !joins(first + 1)
               ? first + 1
               : first;
}

std::uint32_t BodyEdges::behind_roles(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t after = first;
    for (auto at = first; at <= last; ++at) {
        const bool is_role = text_.is(at, WordUse::role) || text_.is(at, WordUse::title);
        if (!is_role && !text_.is(at, WordUse::role_modifier)) break;
        if (is_role || (after == at && at > first && follows_office(text_.word(at).folded))) after = at + 1;
    }
    return after;
}

std::uint32_t BodyEdges::without_role(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t reach = 3;  // words
    for (auto office = first; office < last && office < first + reach; ++office)
        if (runs_.is_of_office(office)) return first;
    std::uint32_t after = behind_roles(first, last);
    // "Roderick Payne President of Zaryab Service": what stands before the role's "of" is no part of the name
    // either.
    for (auto at = after; at + 1 < last; ++at)
        if (text_.is(at, WordUse::role) && !is_head(at) && joins(at + 1) &&
            !is_and_of_names(text_.word(at + 1).folded) && has_head(at + 2, last))
            after = at + 1;
    while (after > first && after <= last && joins(after)) ++after;
    return behind_office(after, last);
}

std::uint32_t BodyEdges::behind_office(std::uint32_t first, std::uint32_t last) const {
    static constexpr std::array<std::string_view, 6> offices = {"president", "chairman",   "chairperson",
                                                                "ceo",       "chairwoman", "secretary"};
    for (auto at = first + 1; at + 2 <= last; ++at)
        if (std::ranges::find(offices, text_.word(at).folded) != offices.end() && !joins(at + 1) &&
            (!is_head(at + 1) || (text_.is(at + 1, WordUse::head_before) && joins(at + 2))) && has_head(at + 1, last))
            first = at + 1;
    return first;
}

std::uint32_t BodyEdges::from_local_head(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first + 1; at < last; ++at)
        if (text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::head_after) &&
            (!joins(at - 1) || text_.word(at - 1).folded == "ng") &&
            !(text_.nouns_are_capitalised() && text_.word(at).glued) && !has_head(first, at - 1) &&
            text_.word(at).is_capitalised)
            return cuts_.is_adjective_of_head(at - 1) ? at - 1 : at;
    return first;
}

std::uint32_t BodyEdges::end_of(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t end = first;
    bool bound = false, any = false;
    for (auto at = first; at <= last; ++at) {
        if (is_head(at) || is_legal_form(at)) {
            end = at, any = true;
            bound = text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::head_after);
        } else if (!any) {
            continue;
        } else if (const auto country = ends_.end_of_mission(end); at == end + 1 && country > end && country <= last) {
            return country;
        } else if (ends_.is_where(at, first, last)) {
            break;
        } else if (joins(at)) {
            if (is_legal_form(end) && !is_head(end)) break;  // "Haier Smart Home Co., Ltd. of China"
            bound = true;
        } else if (bound && !(end + 1 < at && ends_.stops_complement(at)) && !ends_.is_address(at, last) &&
                   !ends_.begins_person(first, at, last)) {
            end = at;
        } else if (at == end + 1 && at == last && (text_.is_place(at) || cuts_.is_apposed(at))) {
            end = at;
        } else if (const auto organ = organ_of_house(first, at, last); at == end + 1 && organ > at) {
            end = at = organ;
        } else if (const auto further = further_head(at, last); at == end + 1 && end > first && further > at) {
            end = at = further;
        } else {
            break;
        }
    }
    return any ? end : last;
}

// "Senate Appropriations Committee", "Assembly Budget and Finance Committee"
std::uint32_t BodyEdges::organ_of_house(std::uint32_t first, std::uint32_t at, std::uint32_t last) const {
    constexpr std::uint32_t reach = 5;  // words
    if (at != first + 1 || !is_house_of_state(text_.word(first).folded)) return at;
    for (auto here = at + 1; here <= last && here - at <= reach; ++here)
        if (is_organ_of_house(text_.word(here).folded)) return here;
    return at;
}

std::uint32_t BodyEdges::further_head(std::uint32_t at, std::uint32_t last) const {
    constexpr std::uint32_t reach = 3;  // words
    for (auto here = at; here <= last && here - at <= reach; ++here) {
        if (joins(here) || text_.is(here, WordUse::role) || text_.is(here, WordUse::title) ||
            text_.is(here, WordUse::given))
            return at;
        if (here == at || !text_.is(here, WordUse::head_after)) continue;
        // "Odası Yönetim Kurulu", "Chamber Executive Committee": its own organ.
        const bool organ = is_weak_head(text_.word(here).folded) && is_generic(text_.word(here - 1).folded);
        return organ || text_.word(here).folded == text_.word(at - 1).folded ? at : here;
    }
    return at;
}

}  // namespace pressdex
