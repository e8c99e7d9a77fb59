// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/complement_ends.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

std::uint32_t ComplementEnds::end_of_mission(std::uint32_t last) const {
    static constexpr std::array<std::string_view, 4> missions = {"consulate", "delegation", "embassy", "mission"};
    constexpr std::uint32_t longest_country = 4;  // words
    const auto folded = text_.word(last).folded;
    const bool high = folded == "commission" && last > 0 && text_.word(last - 1).folded == "high";
    if (!high && std::ranges::find(missions, folded) == missions.end()) return last;
    if (!text_.follows(last + 1) || !text_.follows(last + 2)) return last;
    const auto to = text_.word(last + 1).folded;
    if (to != "in" && to != "to") return last;
    const std::uint32_t first = text_.word(last + 2).folded == "the" ? last + 3 : last + 2;
    for (std::uint32_t words = longest_country; words > 0; --words) {
        const std::uint32_t end = first + words - 1;
        if (end < text_.size() && text_.same_sentence(last, end) && text_.word(first).is_capitalised &&
            text_.knowledge().places.country_named(text_.printed(first, end)))
            return end;
    }
    return last;
}

std::uint32_t ComplementEnds::end_of_campus(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t town = last + 2;
    if (town >= text_.size() || text_.word(last + 1).folded != "at" || !text_.follows(last + 1) || !text_.follows(town))
        return last;
    if (!text_.word(town).is_capitalised || !text_.is_place(town) || !stretch_.has_head(first, last)) return last;
    const auto is_school = [&](std::uint32_t at) {
        return text_.word(at).folded == "university" || text_.word(at).folded == "college";
    };
    bool school = false;
    for (auto at = first; at <= last; ++at) school = school || is_school(at);
    if (!school) return last;
    std::uint32_t end = town;
    while (text_.follows(end + 1) && text_.is_place(end + 1) && text_.word(end + 1).is_capitalised) ++end;
    return end;
}

bool ComplementEnds::is_where(std::uint32_t at, std::uint32_t first, std::uint32_t last) const {
    // "Hill Weaving Centre on Mill Road"
    if ((text_.word(at).folded == "on" || text_.word(at).folded == "at") && at > first) {
        constexpr std::uint32_t reach = 4;  // words
        for (auto street = at + 1; street <= last && street - at <= reach; ++street)
            if (is_street(text_.word(street).folded)) return true;
    }
    if (text_.word(at).folded != "in" || at == first || !text_.is(at - 1, WordUse::head_after)) return false;
    const std::uint32_t next = at < last && text_.word(at + 1).folded == "the" ? at + 2 : at + 1;
    return next <= last && text_.is_place(next);
}

bool ComplementEnds::is_address(std::uint32_t at, std::uint32_t last) const {
    const std::uint32_t next = at + 1;
    if (stretch_.joins(at - 1) || stretch_.is_head(at) || text_.is(at, WordUse::plain)) return false;
    // "Uganda National Chamber of Commerce and Industry President"
    const bool office = text_.is(at, WordUse::role) && !text_.is(at, WordUse::given);
    if (office && at == last && !text_.is(at - 1, WordUse::role_modifier) && !text_.is(at - 1, WordUse::role))
        return true;
    if (next >= text_.size() || !text_.word(next).is_capitalised) return false;
    if (text_.is(at, WordUse::given))
        return text_.uses(at) == static_cast<std::uint32_t>(WordUse::given) && !text_.is_place(at) &&
               !stretch_.is_head(at - 1) && text_.follows(next) &&
               (stretch_.is_own(next) || text_.is(next, WordUse::given));
    if (office) return text_.follows(next) && text_.is(next, WordUse::given);
    return text_.is(at, WordUse::title) &&
           (stretch_.is_own(next) || text_.is(next, WordUse::given) || text_.is(next, WordUse::title));
}

bool ComplementEnds::stops_complement(std::uint32_t at) const {
    if (text_.is(at, WordUse::plain)) return false;
    return text_.is(at, WordUse::role) || text_.is(at, WordUse::title) ||
           (text_.is(at, WordUse::given) && !text_.is_place(at) && !stretch_.joins(at - 1));
}

bool ComplementEnds::begins_person(std::uint32_t first, std::uint32_t at, std::uint32_t last) const {
    if (last < at + 1 || last > at + 2 || first == 0 || !stretch_.joins(first + 1)) return false;
    if (stretch_.joins(at - 1) || stretch_.is_own(at - 1) || stretch_.is_head(at - 1)) return false;
    bool own = false;
    for (auto word = at; word <= last; ++word) {
        if (text_.uses(word) != 0 || text_.word(word).is_all_capitals) return false;
        own |= !text_.is_place(word);
    }
    if (!own) return false;
    std::uint32_t before = first - 1;
    if (before > 0 && stretch_.joins(before)) --before;
    return text_.follows(first) && text_.is(before, WordUse::role);
}

}  // namespace pressdex
