// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme_noun_last.hpp"

#include "indexer/metadata/programmes/programme_noun.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 14;  // words
constexpr std::string_view rule = "noun of a programme";

}  // namespace

ProgrammeMention NamesBeforeNouns::mention(std::uint32_t first, std::uint32_t last, std::uint32_t name_first,
                                           std::uint32_t name_last) const {
    return {first, last, name_first, name_last, text_.printed(name_first, name_last), {}, rule, 0.65F};
}

// "Digital Engineer Workshop": what is also a profession may stand inside, where it addresses nobody.
bool NamesBeforeNouns::can_stand_before(std::uint32_t at) const {
    const bool name = text_.is_name_word(at) || (text_.is_place(at) && text_.word(at).is_capitalised);  // "Los"
    return name && taken_.at(at) == nullptr && (!text_.is(at, WordUse::title) || text_.is(at, WordUse::role));
}

// "zones planned in Zaryab and on the SME Policy"
bool NamesBeforeNouns::has_article(std::uint32_t from, std::uint32_t to) const {
    for (auto at = from; at < to; ++at)
        if (text_.word(at).folded == "the") return true;
    return false;
}

// How far words of a name reach to the left of the noun; none where the noun belongs to somebody's office.
std::optional<std::uint32_t> NamesBeforeNouns::first_before(std::uint32_t noun) const {
    const bool capital = text_.word(noun).is_capitalised;
    std::uint32_t first = noun;
    while (first > 0 && noun - first < longest_name) {
        const std::uint32_t bracket = capital ? before_bracket(text_, first) : first;
        if (bracket == first && !text_.follows(first)) break;
        std::uint32_t before = bracket - 1;
        if (is_prefix(text_, before) && taken_.at(before) == nullptr) {
            first = before;
            break;
        }
        while (before > 0 && text_.is(before, WordUse::joins) && !text_.word(before).is_capitalised &&
               text_.follows(before) && noun - before < longest_name)
            --before;
        // "the Policy and the Samartha scheme": another begins behind the article.
        // "the Board's chairman and award winners"
        if (!capital && first == noun && before + 1 < noun) break;
        if (!can_stand_before(before) || has_article(before + 1, first)) break;
        if (is_office_of(text_, before, noun)) return std::nullopt;
        first = before;
    }
    while (first < noun && text_.word(first).folded == "annual") ++first;
    return first;
}

std::optional<ProgrammeMention> NamesBeforeNouns::named_by(std::uint32_t noun) const {
    if (taken_.at(noun) != nullptr || text_.in_headline_case(noun) || is_behind_article(text_, noun))
        return std::nullopt;
    const bool capital = text_.word(noun).is_capitalised;
    if (!capital && !may_be_small(text_, noun)) return std::nullopt;
    if (capital && (goes_on_behind(text_, noun) || is_hashtag(text_, noun))) return std::nullopt;
    const auto reached = first_before(noun);
    if (!reached) return std::nullopt;
    const std::uint32_t first = *reached;
    if (is_street(text_, first, noun) || in_row_of_capitals(text_, first, noun) || is_single_survey(text_, first, noun))
        return std::nullopt;
    if (capital && first == noun)
        if (auto held = of_body(noun)) return held;
    const std::uint32_t last = capital ? with_complement(noun) : noun;
    const std::uint32_t whole = capital ? with_office(text_, with_body(first, noun), noun) : first;
    const bool has_giver = whole < first && !begins_with_office(text_, first);
    if (last == whole || !(has_giver || names_one(first, noun, last))) return std::nullopt;
    // A noun in small letters belongs to the sentence, not to the name.
    const std::uint32_t end = capital ? last : noun - 1;
    return ProgrammeMention{first, end, first, end, text_.printed(whole, end), {}, rule, capital ? 0.75F : 0.6F};
}

// "the Productivity SA Awards", "APO Vision 2025": the body's name is what tells this one from others.
std::optional<ProgrammeMention> NamesBeforeNouns::behind_body(std::uint32_t noun) const {
    if (text_.word(noun).glued) return std::nullopt;
    if (!taken_.is(noun - 1, NameOf::organization) || text_.word(noun - 1).possessive) return std::nullopt;
    const std::uint32_t last = with_complement(noun);
    const bool vision = text_.word(noun).folded == "vision";
    if (vision && (last == noun || !is_year(text_, last))) return std::nullopt;
    std::uint32_t first = noun - 1;
    while (first > 0 && text_.follows(first) && taken_.at(first - 1) == taken_.at(noun - 1)) --first;
    if (!taken_.is_free(noun, last)) return std::nullopt;
    return mention(noun, last, first, last);
}

// "the 40th Conference of AFEO": one of a row that a body holds.
std::optional<ProgrammeMention> NamesBeforeNouns::before_body(std::uint32_t noun) const {
    std::uint32_t at = noun + 1;
    if (!text_.follows(at) || text_.word(at).folded != "of") return std::nullopt;
    ++at;
    if (text_.follows(at) && text_.word(at).folded == "the") ++at;
    if (!text_.follows(at) || !taken_.is(at, NameOf::organization)) return std::nullopt;
    std::uint32_t last = at;
    while (text_.follows(last + 1) && taken_.at(last + 1) == taken_.at(at)) ++last;
    if (text_.follows(last + 1) && text_.word(last + 1).is_capitalised) return std::nullopt;  // the body's name goes on
    return mention(noun, noun, noun - 1, last);
}

std::optional<ProgrammeMention> NamesBeforeNouns::of_body(std::uint32_t noun) const {
    if (!is_one_of_a_body(text_, noun) || noun == 0 || !text_.follows(noun)) return std::nullopt;
    return is_ordinal(text_, noun - 1) || is_year(text_, noun - 1) ? before_body(noun) : behind_body(noun);
}

// "APO Accreditation Program": the acronym of a body right before words that name nothing by themselves.
std::uint32_t NamesBeforeNouns::with_body(std::uint32_t first, std::uint32_t noun) const {
    if (first == noun || !text_.follows(first) || !taken_.is(first - 1, NameOf::organization)) return first;
    return text_.word(first - 1).is_all_capitals && !text_.word(first - 1).glued ? first - 1 : first;
}

// "Program on Precision Agriculture", "Program for Development of X and Y": what a capital noun binds to itself; a
// year belongs to the name ("Festival 2026").
std::uint32_t NamesBeforeNouns::with_complement(std::uint32_t noun) const {
    std::uint32_t last = noun, at = noun + 1;
    if (const auto number = end_of_number(text_, noun); number != noun) return number;
    const auto binds = [&](std::uint32_t word) {
        const auto folded = text_.word(word).folded;
        return folded == "of" || folded == "for" || folded == "on" || (folded == "and" && last > noun);
    };
    while (text_.follows(at) && taken_.at(at) == nullptr && at - noun < longest_name) {
        if (text_.is_name_word(at) && at > noun + 1 && !text_.word(at).has_digit) {
            last = at;
        } else if (text_.word(at).is_capitalised || !binds(at)) {
            break;
        }
        ++at;
    }
    return last;
}

// Capitals that the text or a table explains; a bare "DMD program" may be anything.
bool NamesBeforeNouns::is_known_acronym(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    return text_.knowledge().names.programmes.find(printed).has_value() ||
           std::ranges::any_of(learnt_,
                               [&](const Acronym& acronym) { return text_.word(acronym.acronym).printed == printed; });
}

// A word that many names share.
bool NamesBeforeNouns::is_of_dictionary(std::uint32_t at) const {
    return text_.is(at, WordUse::plain) || text_.is(at, WordUse::role_modifier) || text_.is_place(at) ||
           text_.is_demonym(at) || text_.is(at, WordUse::programme) || text_.is(at, WordUse::no_body) ||
           text_.is(at, WordUse::ordinary) || text_.is(at, WordUse::role) || text_.is(at, WordUse::company);
}

bool NamesBeforeNouns::names_one(std::uint32_t first, std::uint32_t noun, std::uint32_t last) const {
    std::uint32_t own = 0, plain = 0, places = 0;
    for (auto at = first; at <= last; ++at) {
        if (at == noun || text_.is(at, WordUse::joins) || text_.is(at, WordUse::never)) continue;
        if (text_.is_place(at) || text_.is_demonym(at)) ++places;
        ++(is_of_dictionary(at) ? plain : own);
    }
    const bool opens = text_.word(first).starts_sentence;
    // "Deputy Director and Program Coordinator"
    if (own == 0 && (text_.is(first, WordUse::role) || text_.is(last + 1, WordUse::role))) return false;
    if (first == noun && is_vision(text_, noun, last)) return true;
    if (first == noun) return !opens && own + plain >= 3;  // "Scheme for Capacity Building in Textiles"
    if (own == 0 && is_kind_in_plural(text_, noun)) return false;
    const std::uint32_t told = is_told_apart(text_, first) ? 1 : 0;
    if (text_.word(noun).is_capitalised) {
        // "Data Protection Policy" says what it is, "Quality Award of Zaryab" or "National Quality Award" which.
        // "the 1995 Productivity Charter": a year tells which.
        if (own + places == 0)
            return plain + told >= 3 || is_day_of_world(text_, first, noun) ||
                   (plain + told >= 2 && (is_given_out(text_, noun) || is_behind_year(text_, first)));
        return own + plain >= 2 || (own == 1 && !opens);
    }
    if (opens && noun == first + 1 && !text_.word(first).is_all_capitals) return false;
    if (noun == first + 1 && text_.word(first).is_all_capitals) return is_known_acronym(first);
    // "the Skills for Tomorrow initiative": a title of capitals around a small word.
    if (noun >= first + 3 && text_.is(first + 1, WordUse::joins) && !text_.word(first + 1).is_capitalised &&
        first > 0 && text_.word(first - 1).folded == "the" && text_.follows(first))
        return true;
    // In small letters only a name of its own will do: "Samarth scheme", not "Energy project" or "Chinese project".
    return own >= 1 &&
           (noun - first <= 1 ? text_.uses(first) == 0 && !text_.word(first).after_quote : own + plain >= 2);
}

}  // namespace pressdex
