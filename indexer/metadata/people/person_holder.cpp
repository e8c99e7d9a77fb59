// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_holder.hpp"

#include "indexer/metadata/people/person_initials.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace pressdex {
namespace {

bool is_article(std::string_view folded) {
    static constexpr std::string_view articles[] = {"la",  "le",  "il",  "el",    "lo",    "the", "der",
                                                    "die", "das", "den", "della", "dello", "al",  "gli"};
    return std::ranges::find(articles, folded) != std::end(articles);
}

}  // namespace

bool PersonHolders::starts_role(std::uint32_t at) const {
    const bool role = words_.is_role(at) || text_.is(at, WordUse::role_modifier);
    const bool inside = at > 0 && text_.follows(at) && taken_.at(at - 1) == nullptr &&
                        (text_.is(at - 1, WordUse::role) || text_.is(at - 1, WordUse::role_modifier));
    return role && !inside;
}

std::optional<OfficeHolder> PersonHolders::holder_of(std::uint32_t role_first) const {
    const auto role = roles_.role_from(role_first);
    if (!role) return std::nullopt;
    const ReadWord &opening = text_.word(role_first), &noun = text_.word(*role);
    // "Bridgett Hart, Vice President, Employee Experience": the role belongs to the name before it.
    const bool apposed = role_first > 0 && opening.after_comma && text_.word(role_first - 1).is_capitalised;
    std::uint32_t next = behind_brackets(*role);
    std::uint32_t direct = *role + 1;  // where the name stands right behind it
    bool is_employed = false;          // "Secretary at the Ministry, X": then the name stands behind a comma
    for (std::uint32_t step = 0; step < complement_reach && next < text_.size(); ++step) {
        const ReadWord& word = text_.word(next);
        if (word.paragraph != opening.paragraph || word.breaks) break;
        const bool comma = word.after_comma;
        is_employed = is_employed || word.folded == "at";
        if (comma || !is_employed) {
            const std::uint32_t first = titles_.behind(next);
            const auto last = name_from(first, {comma, next == direct, noun.is_capitalised || opening.is_capitalised});
            if (last && !(apposed && comma && !words_.has_given(first, first + 1))) {
                const bool plural = noun.folded.ends_with('s') && !noun.folded.ends_with("ss");
                return OfficeHolder{
                    {first, *last, roles_.before(role_first, next - 1), "role before name", comma ? 0.8F : 0.9F},
                    plural};
            }
        }
        if (!roles_.goes_on(next, comma)) break;
        if (next == direct && roles_.is_adjective_behind(next)) ++direct;  // "presidente argentino"
        const NameSpan* body = taken_.at(next);
        next = behind_brackets(body != nullptr ? body->last : next);
    }
    return std::nullopt;
}

// The word behind the role or the body behind it, acronyms in brackets passed over.
std::uint32_t PersonHolders::behind_brackets(std::uint32_t last) const {
    std::uint32_t at = last + 1;
    while (at < text_.size() && text_.word(at).after_open_bracket && text_.word(at).before_close_bracket &&
           text_.word(at).paragraph == text_.word(last).paragraph)
        ++at;
    return at;
}

std::optional<std::uint32_t> PersonHolders::name_from(std::uint32_t first, Joint joint) const {
    if (first >= text_.size()) return std::nullopt;
    const bool titled = is_titled(first);
    if (!titled && !joint.comma && text_.follows(first) && text_.word(first - 1).folded == "of") return std::nullopt;
    const auto last = bounds_.name_from(first, least_words(first, joint.comma, titled));
    if (!last) return std::nullopt;
    const bool has_given = words_.has_given(first, *last);
    // "ministre de la Santé": no given name alone stands behind an article.
    if (*last == first && !titled && text_.follows(first) && is_article(text_.word(first - 1).folded))
        return std::nullopt;
    if (text_.is_place(first) && !text_.is(first, WordUse::given) && !(joint.comma && has_given) &&
        !are_initials(text_, first) && !(joint.direct && is_family_name_first(first, *last)))
        return std::nullopt;
    return titled || has_given || is_stranger(first, *last, joint) ? last : std::nullopt;
}

// Without a given name that we know: right behind the role, behind a body's name, or behind a comma.
bool PersonHolders::is_stranger(std::uint32_t first, std::uint32_t last, Joint joint) const {
    if (text_.in_headline_case(first) || !words_.is_unknown_name(first, last)) return false;
    if (joint.direct) return joint.capital_role || text_.follows(first);
    // "Bupati Banyuwangi Ipuk Fiestiandani"
    const bool subject = text_.is_place(first - 1) || text_.is(first - 1, WordUse::plain);
    if (subject && text_.is(first - 2, WordUse::role) && text_.follows(first - 1)) return true;
    return joint.comma || (first > 0 && taken_.at(first - 1) != nullptr) ||
           text_.word(first - 1).before_close_bracket || PersonRoles::is_russian_complement(text_, first - 1) ||
           roles_.ends_portfolio(first - 1);
}

// "President Tormp", "minister Sarimah": behind offices of state a family name alone is usual.
bool PersonHolders::is_alone_behind_office(std::uint32_t first) const {
    static constexpr std::string_view offices_of_state[] = {"president",  "minister", "senator", "governor", "mayor",
                                                            "chancellor", "premier",  "judge",   "justice",  "sen",
                                                            "gov",        "rep",      "sheriff", "presiden", "menteri"};
    if (first == 0 || !text_.follows(first) || text_.uses(first) != 0 || text_.is_place(first)) return false;
    if (text_.word(first).is_all_capitals || text_.in_headline_case(first) || text_.word(first).printed.size() < 3)
        return false;
    const bool goes_on = text_.follows(first + 1) && text_.word(first + 1).is_capitalised;
    return !goes_on && std::ranges::find(offices_of_state, text_.word(first - 1).folded) != std::end(offices_of_state);
}

std::uint32_t PersonHolders::least_words(std::uint32_t first, bool comma, bool titled) const {
    if (titled || is_alone_behind_office(first)) return 1;
    if (text_.word(first).printed.size() == 2 && is_initial_with_stop(text_, first)) return 1;  // "дарга С. Бямбацогт"
    // "Sungold Solar's Marketing Manager, Li, stated": one word between two commas, in no dictionary of ours.
    const bool alone = comma && first + 1 < text_.size() && text_.word(first + 1).after_comma &&
                       !text_.word(first + 1).breaks && text_.uses(first) == 0 && !text_.is_place(first) &&
                       text_.is(first + 1, WordUse::speech);
    if (alone) return 1;
    // "Setiausaha Agung kesatuan": the office goes on.
    const bool is_office = text_.is(first, WordUse::role_modifier);
    return comma || is_office || !text_.is(first, WordUse::given) ? 2 : 1;
}

bool PersonHolders::is_titled(std::uint32_t first) const {
    return first > 0 && text_.is(first - 1, WordUse::title) && text_.word(first - 1).is_capitalised;
}

// "Premier ministre Soro Guillaume": in French a town would stand behind "de", so that this is a family name.
bool PersonHolders::is_family_name_first(std::uint32_t first, std::uint32_t last) const {
    return text_.language() == BodyLanguage::french && text_.follows(first) && last == first + 1 &&
           text_.is(last, WordUse::given) && !text_.is_place(last) && !text_.is_demonym(first) &&
           !text_.knowledge().places.country_named(text_.printed(first, first));
}

}  // namespace pressdex
