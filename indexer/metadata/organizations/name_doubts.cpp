// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/name_doubts.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {

bool NameDoubts::is_other_word(std::uint32_t first, std::uint32_t last) const {
    const ReadWord& word = text_.word(first);
    return first == last && !word.is_all_capitals &&
           !text_.knowledge().names.organizations.may_be_printed(word.printed);
}

bool NameDoubts::is_plain_noun(std::uint32_t first, std::uint32_t last) const {
    static constexpr auto articles = std::to_array<std::string_view>(
        {"the", "la", "el", "le", "les", "los", "las", "il", "lo", "die", "der", "das", "de", "het", "o", "a"});
    return last == first + 1 && !text_.word(last).is_capitalised &&
           std::ranges::find(articles, text_.word(first).folded) != articles.end();
}

bool NameDoubts::is_family_name(std::uint32_t first, std::uint32_t last) const {
    if (first != last || text_.word(first).is_all_capitals || !text_.follows(first)) return false;
    return text_.is(first - 1, WordUse::given) && text_.word(first - 1).is_capitalised &&
           !text_.is(first - 1, WordUse::head_before) && !text_.is_place(first - 1);
}

bool NameDoubts::is_first_part(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    return next < text_.size() && text_.word(next).glued && text_.nouns_are_capitalised() &&
           text_.is(next, WordUse::head_before);
}

bool NameDoubts::is_of_another(std::uint32_t first) const {
    return text_.follows(first) && text_.is(first, WordUse::head_before) && text_.is_demonym(first - 1) &&
           text_.word(first - 1).is_capitalised && text_.word(first).folded == "university";
}

bool NameDoubts::is_of_another_kind(std::uint32_t first) const {
    static constexpr auto heads = std::to_array<std::string_view>({"bank", "university", "institute", "college"});
    static constexpr auto kinds = std::to_array<std::string_view>(
        {"development", "agricultural", "rural", "commercial", "industrial", "cooperative", "savings", "investment",
         "reserve", "islamic", "exchange", "open", "technical", "technological", "medical", "national", "state",
         "central", "federal"});
    return text_.follows(first) && text_.word(first - 1).is_capitalised &&
           std::ranges::find(heads, text_.word(first).folded) != heads.end() &&
           std::ranges::find(kinds, text_.word(first - 1).folded) != kinds.end();
}

bool NameDoubts::is_of_place_before(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t shortest = 3;  // words
    if (last + 1 < first + shortest || !text_.follows(first) || !text_.is_place(first - 1)) return false;
    if (!text_.word(first - 1).is_capitalised || text_.is_demonym(first - 1)) return false;
    if (text_.knowledge().places.country_named(text_.printed(first - 1, first - 1))) return false;
    // What begins with a head or says how large it is has its own country's name elsewhere: "National Board of
    // ...".
    if (text_.is(first, WordUse::head_before) || is_generic(text_.word(first).folded)) return false;
    bool has_head = false;
    for (auto at = first; at <= last; ++at) {
        if (text_.uses(at) == 0 || text_.is_place(at) || text_.is_demonym(at)) return false;
        has_head |= text_.is(at, WordUse::head_after);
    }
    return has_head;
}

bool NameDoubts::is_of_another_state(std::uint32_t first, std::uint32_t last, std::string_view country) const {
    const auto is_countrys = [&](std::uint32_t at) {
        const auto folded = text_.word(at).folded;
        if (folded == "us" || folded == "usa" || folded == "u.s" || folded == "uk" || folded == "u.k") return true;
        // Whole words: "Niger" is not Nigeria, "States" is of the United States.
        return (' ' + pressdex::folded(country) + ' ').find(' ' + std::string(folded) + ' ') != std::string::npos;
    };
    if (text_.follows(first) && text_.is_place(first - 1) && !text_.is_demonym(first - 1))
        return !is_countrys(first - 1);
    const std::uint32_t office = last + 1, of = office + 1, place = of + 1;
    if (place >= text_.size() || !text_.same_sentence(last, place)) return false;
    return text_.word(office).after_comma && text_.word(office).folded == "government" &&
           text_.word(of).folded == "of" && text_.is_place(place) && !is_countrys(place);
}

bool NameDoubts::is_part_of_name(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (first != last) return false;
    return text_.follows(next) && text_.is_name_word(next) && !text_.is(next, WordUse::role) &&
           !text_.is(next, WordUse::given) && !text_.in_headline_case(next);
}

bool NameDoubts::goes_on(std::uint32_t first, std::uint32_t last) const {
    if (last < first + 2 || !text_.is(first, WordUse::head_before) || text_.word(first + 1).folded != "of")
        return false;
    const auto is_subject = [&](std::uint32_t at) {
        return at < text_.size() && text_.word(at).is_capitalised && text_.is(at, WordUse::plain) &&
               !text_.is(at, WordUse::role) && !text_.is_place(at) && !text_.is(at, WordUse::head_before);
    };
    const auto and_another = [&](std::uint32_t at) {
        return text_.follows(at) && text_.word(at).folded == "and" && text_.follows(at + 1) && is_subject(at + 1);
    };
    const std::uint32_t next = last + 1;
    const bool list = next < text_.size() && text_.word(next).paragraph == text_.word(last).paragraph &&
                      text_.word(next).after_comma && !text_.word(next).breaks && is_subject(next);
    return and_another(next) || (list && and_another(next + 1));
}

}  // namespace pressdex
