// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_bare_name.hpp"

#include "indexer/metadata/people/person_initials.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {

std::optional<PersonSighting> BareNames::person_named(std::uint32_t first, std::uint32_t last) const {
    if (is_russian_initials(first)) {
        if (last <= first + 1) return std::nullopt;
        return PersonSighting{first, last, {}, "initials", 0.6F};
    }
    if (is_behind_initials(first)) {
        if (!is_by_initials(first, last)) return std::nullopt;
        return PersonSighting{first, last, {}, "initials", 0.6F};
    }
    if (!is_by_given_name(first, last)) return std::nullopt;
    return PersonSighting{first, last, {}, "given name", 0.6F};
}

bool BareNames::is_by_given_name(std::uint32_t first, std::uint32_t last) const {
    if ((!words_.is_given(first) || text_.is_place(first)) && !may_be_given(first)) return false;
    if (first > 0 && text_.follows(first) && text_.word(first - 1).folded == "the")
        return false;  // "the Ella Collection"
    if (!words_.is_unknown_name(first, last) && !has_everyday_family(first, last)) return false;
    // "Tuần Việt Nam": an outlet's country.
    if (text_.is_place(last) && text_.is_vietnamese(last - 1) && text_.is_place(last - 1)) return false;
    // "Quảng Đông": two syllables of Vietnamese are as often a place's.
    if (last == first + 1 && (text_.is_vietnamese(first) || text_.is_vietnamese(last))) return false;
    return !text_.word(first).is_all_capitals || !text_.word(last).is_all_capitals;
}

bool BareNames::is_by_initials(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    // "H.C. Wainwright & Co."
    const bool goes_on =
        text_.follows(next) && (text_.word(next).is_capitalised ||
                                text_.reading().text_between(last, next).find('&') != std::string_view::npos);
    return !goes_on && words_.is_unknown_name(first, last) && !text_.word(last).is_all_capitals;
}

// "Rose Petals": what ends like things in the plural needs other evidence.
bool BareNames::may_be_given(std::uint32_t at) const {
    return words_.may_be_given(at) && !text_.word(at + 1).folded.ends_with('s');
}

// "Steve Needle", but not "Ella Collection" or "Hunter Boots": words of things have their endings.
bool BareNames::has_everyday_family(std::uint32_t first, std::uint32_t last) const {
    if (last != first + 1 || !words_.is_given(first)) return false;
    if (text_.uses(last) != static_cast<std::uint32_t>(WordUse::ordinary)) return false;
    static constexpr std::string_view endings[] = {"s", "ing", "ion", "ment", "ity", "ness", "ed", "al", "ive"};
    return std::ranges::none_of(endings,
                                [&](std::string_view ending) { return text_.word(last).folded.ends_with(ending); });
}

// "А. В. Соломон"
bool BareNames::is_russian_initials(std::uint32_t at) const {
    const bool cyrillic = text_.word(at).printed.size() == 2 && text_.word(at).printed.front() == '\xD0';
    return cyrillic && is_initial_with_stop(text_, at) && is_initial_with_stop(text_, at + 1);
}

// "J.R.R. Holdsworth", "T. S. Varadkar": a family name behind two initials.
bool BareNames::is_behind_initials(std::uint32_t at) const {
    if (is_german(text_) || words_.is_place_or_demonym(at)) return false;
    const bool two = is_latin_initial(at) && text_.follows(at + 1) && is_latin_initial(at + 1);
    const std::uint32_t family = two ? at + 2 : at + 1;
    const auto printed = text_.word(at).printed;
    if ((!two && !is_dotted(text_, at)) || printed == "D.C" || printed == "S.S") return false;
    return text_.follows(family) && text_.uses(family) == 0 && !words_.is_place_or_demonym(family) &&
           text_.word(family).is_capitalised && text_.word(family).printed.size() > 3;
}

bool BareNames::is_latin_initial(std::uint32_t at) const {
    return text_.word(at).printed.size() == 1 && is_initial_with_stop(text_, at);
}

}  // namespace pressdex
