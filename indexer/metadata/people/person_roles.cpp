// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_roles.hpp"

#include "indexer/metadata/organizations/bound_words.hpp"
#include "indexer/metadata/people/person_german.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t apposition_reach = 9;  // words behind a name within which its role's noun stands

// "министр экономики", "губернатор Тульской области": the genitive of what an office is for.
bool is_russian_genitive(std::string_view folded) {
    static constexpr std::string_view endings[] = {"а", "я", "ы", "и", "ой", "ей", "ого", "его", "ых", "их", "ов"};
    return !folded.empty() && (folded.front() == '\xD0' || folded.front() == '\xD1') &&
           std::ranges::any_of(endings, [&](std::string_view end) { return folded.ends_with(end); });
}

// ", until now first deputy minister", ", who is the director of ..."
bool tells_since_when(std::string_view folded) {
    static constexpr std::string_view words[] = {"currently", "est", "formerly", "is",    "now", "previously",
                                                 "quien",     "qui", "recently", "until", "was", "who"};
    return std::ranges::find(words, folded) != std::end(words);
}

constexpr std::uint32_t longest_role = 8;  // words

}  // namespace

std::optional<std::uint32_t> PersonRoles::role_from(std::uint32_t first) const {
    std::optional<std::uint32_t> last;
    for (std::uint32_t at = first; at < text_.size() && at - first < longest_role; ++at) {
        if (taken_.at(at) != nullptr) break;
        if (at > first && !text_.follows(at)) break;
        const bool is_role = words_.is_role(at);
        const bool modifies = text_.is(at, WordUse::role_modifier);
        const bool and_goes_on = at > first && text_.word(at).folded == "and" && text_.follows(at + 1) &&
                                 (text_.is(at + 1, WordUse::role) || text_.is(at + 1, WordUse::role_modifier));
        if (!is_role && !modifies && !and_goes_on) break;
        if (is_role) last = at;
        // "Director General", "Governor General"; "directora ejecutiva", "diretor-geral"
        const bool behind = !text_.word(at).is_capitalised || text_.word(at).folded == "general" ||
                            (text_.word(at).folded == "agung" && at > first &&
                             (text_.word(at - 1).folded == "setiausaha" || text_.word(at - 1).folded == "jaksa"));
        if (modifies && at > first && last == at - 1 && behind) last = at;
    }
    return last;
}

bool PersonRoles::ends_portfolio(std::uint32_t last) const {
    static constexpr std::string_view of_state[] = {"minister", "secretary",   "ambassador", "commissioner",
                                                    "head",     "director",    "manager",    "chief",
                                                    "chair",    "coordinator", "dean",       "chairman"};
    if (!text_.is(last, WordUse::plain) && !text_.is(last, WordUse::ordinary)) return false;
    std::uint32_t at = last;
    while (at > 0 && last - at < complement_reach && text_.word(at).paragraph == text_.word(last).paragraph &&
           (text_.is(at, WordUse::plain) || text_.is(at, WordUse::ordinary) || text_.is(at, WordUse::joins) ||
            text_.is(at, WordUse::company)) &&
           std::ranges::find(of_state, text_.word(at).folded) == std::end(of_state))
        --at;
    const bool of = text_.word(at + 1).folded == "of" || text_.word(at + 1).folded == "for";
    return of && std::ranges::find(of_state, text_.word(at).folded) != std::end(of_state);
}

bool PersonRoles::is_russian_complement(const NameText& text, std::uint32_t at) {
    if (!text.follows(at + 1)) return false;
    const auto folded = text.word(at).folded;
    const bool cyrillic = folded.front() == '\xD0' || folded.front() == '\xD1';
    return cyrillic && (text.is_place(at) || (!text.word(at).is_capitalised && is_russian_genitive(folded)));
}

// "Secretary at the Ministry of Supplies, Krishna Raut": small words before a body's name.
bool PersonRoles::leads_to_body(std::uint32_t at) const {
    const auto folded = text_.word(at).folded;
    if (folded != "the" && folded != "at") return false;
    const std::uint32_t next = at + 1 < text_.size() && text_.word(at + 1).folded == "the" ? at + 2 : at + 1;
    const NameSpan* body = next < text_.size() && text_.same_sentence(at, next) ? taken_.at(next) : nullptr;
    return body != nullptr && body->of == NameOf::organization;
}

// "directeur général de l'Agence"
bool PersonRoles::is_elided_name(std::uint32_t at) const {
    const ReadWord& word = text_.word(at);
    return word.is_elided && word.is_capitalised && word.elided.size() == 1;
}

bool PersonRoles::is_adjective_behind(std::uint32_t at) const {
    const ReadWord& word = text_.word(at);
    if (word.is_capitalised || !text_.follows(at) || !BoundGrammar::reads(text_.language())) return false;
    const bool office = words_.is_role(at - 1);
    if (text_.is(at, WordUse::speech) || text_.is(at, WordUse::never) || !(text_.word(at - 1).is_capitalised || office))
        return false;
    const BoundGrammar grammar(text_.language());
    return text_.is_demonym(at) || (office && grammar.is_of_nation(word.folded)) ||
           (grammar.is_adjective(word) && !BoundGrammar::is_preterite(word));
}

// "ministro delle Imprese": also the small words of the story's own language.
bool PersonRoles::joins(std::uint32_t at) const {
    if (text_.is(at, WordUse::joins)) return true;
    return BoundGrammar::reads(text_.language()) && !text_.word(at).is_capitalised &&
           BoundGrammar(text_.language()).is_of(text_.word(at).folded);
}

bool PersonRoles::goes_on(std::uint32_t at, bool comma) const {
    if (taken_.at(at) != nullptr) return true;
    // "Minister for Industry, Commerce, and Supplies, Damodar Bhandari"
    const bool last_of_list = comma && text_.word(at).folded == "and" && text_.follows(at + 1) &&
                              text_.word(at + 1).is_capitalised && text_.is(at + 1, WordUse::plain);
    if (joins(at)) return !comma || last_of_list;
    if (leads_to_body(at)) return true;
    if (is_elided_name(at)) return true;
    if (is_russian_genitive(text_.word(at).folded) && text_.follows(at) && !text_.is(at, WordUse::speech) &&
        !text_.is(at, WordUse::given))
        return true;
    if (is_adjective_behind(at)) return true;
    if (!text_.word(at).is_capitalised) return text_.is(at - 1, WordUse::role) && text_.is(at, WordUse::plain);
    // "La jefa de Gabinete Yamila Bustamante"
    if (joins(at - 1) && text_.follows(at) && text_.follows(at + 1) && words_.is_given(at + 1)) return true;
    // "El secretario de Trabajo, Marath Bolaños"
    if (joins(at - 1) && text_.follows(at) && at + 1 < text_.size() && text_.word(at + 1).after_comma) return true;
    return text_.is_place(at) || text_.is_demonym(at) || text_.is(at, WordUse::plain) ||
           text_.is(at, WordUse::role_modifier) || text_.is(at, WordUse::company) || text_.is(at, WordUse::role) ||
           text_.is(at, WordUse::head_after) || text_.is(at, WordUse::no_body) || text_.is(at, WordUse::ordinary) ||
           text_.is(at, WordUse::programme) || text_.word(at).is_all_capitals;
}

std::string PersonRoles::behind(std::uint32_t name_last) const {
    const std::uint32_t first = name_last + 1;
    if (first >= text_.size() || text_.word(first).paragraph != text_.word(name_last).paragraph) return {};
    const ReadWord& word = text_.word(first);
    const bool apposed = word.after_comma || word.after_open_bracket;
    // "Таванбогд Группийн Ерөнхийлөгч": before the office stands what it is of.
    const bool cyrillic = word.printed.front() == '\xD0' || word.printed.front() == '\xD1' ||
                          word.printed.front() == '\xD2' || word.printed.front() == '\xD3';
    if (word.breaks || word.glued || (!apposed && cyrillic) ||
        (!apposed && !(text_.follows(first) && word.is_capitalised)))
        return {};
    for (std::uint32_t at = first; at < text_.size() && at - first < apposition_reach; ++at) {
        if (text_.word(at).paragraph != word.paragraph || text_.word(at).breaks) return {};
        if (at > first && (text_.word(at).after_comma || text_.word(at).after_open_bracket)) return {};
        if (taken_.at(at) != nullptr) continue;
        if (const auto role = role_from(at)) {
            // "Tariq Khan, former vice president Imran Gondal": the office of whoever is named next.
            const std::uint32_t next = *role + 1;
            if (text_.follows(next) && words_.is_given(next) && text_.word(next).is_capitalised &&
                text_.follows(next + 1) && text_.is_name_word(next + 1))
                return {};
            std::uint32_t begin = first;
            while (begin < at &&
                   (tells_since_when(text_.word(begin).folded) || (begin > first && text_.word(begin).folded == "the")))
                ++begin;
            return printed_whole(begin, end_of_role(*role));
        }
        const bool bridges = (apposed && tells_since_when(text_.word(at).folded)) || text_.is_place(at) ||
                             text_.is_demonym(at) || text_.is(at, WordUse::joins) || text_.word(at).folded == "the" ||
                             text_.word(at).folded == "a" || text_.word(at).folded == "an" ||
                             (apposed && (text_.is(at, WordUse::role_modifier) || text_.is(at, WordUse::plain) ||
                                          text_.is(at, WordUse::ordinary) || text_.word(at).is_capitalised));
        if (!bridges || (!apposed && at > first)) return {};
    }
    return {};
}

std::string PersonRoles::before(std::uint32_t first, std::uint32_t last) const {
    // "il presidente": in Turkish "il" is part of an office.
    if (first < last && BoundGrammar::reads(text_.language()) &&
        BoundGrammar(text_.language()).is_article(text_.word(first).folded))
        ++first;
    while (first > 0 && text_.word(first).glued && text_.word(first - 1).paragraph == text_.word(first).paragraph &&
           text_.word(first - 1).is_capitalised)
        --first;
    while (last > first && !text_.word(last).is_capitalised && taken_.at(last) == nullptr &&
           (text_.is(last, WordUse::joins) || text_.is(last, WordUse::never) || text_.is(last, WordUse::particle) ||
            words_.is_and(last)))
        --last;
    return printed_whole(first, last);
}

// With the bracket that closes one inside: "Chief Executive Officer (CEO)".
std::string PersonRoles::printed_whole(std::uint32_t first, std::uint32_t last) const {
    std::string printed = text_.printed(first, last);
    const auto open = printed.rfind('(');
    const bool is_open = open != std::string::npos && printed.find(')', open) == std::string::npos;
    if (is_open && text_.word(last).before_close_bracket) printed += ')';
    return printed;
}

std::string PersonRoles::german_noun_before(std::uint32_t name_first) const {
    if (!is_german(text_) || name_first == 0 || !text_.follows(name_first)) return {};
    const std::uint32_t noun = name_first - 1;
    const ReadWord& word = text_.word(noun);
    constexpr std::uint32_t everyday =
        static_cast<std::uint32_t>(WordUse::ordinary) | static_cast<std::uint32_t>(WordUse::plain);
    if (!word.is_capitalised || word.is_all_capitals || text_.is_place(noun) || taken_.at(noun) != nullptr ||
        (text_.uses(noun) & ~everyday) != 0 || !is_german_calling(word.folded))
        return {};
    return before(noun, noun);
}

// "CEO of HR.com": the complement belongs to the role.
std::uint32_t PersonRoles::end_of_role(std::uint32_t last) const {
    std::uint32_t at = last + 1;
    while (at < text_.size() && at - last < apposition_reach && text_.follows(at) &&
           (text_.is(at, WordUse::joins) || text_.word(at).folded == "at" || text_.word(at).is_capitalised ||
            taken_.at(at) != nullptr)) {
        if (text_.word(at).is_capitalised || taken_.at(at) != nullptr) last = at;
        ++at;
    }
    return last;
}

}  // namespace pressdex
