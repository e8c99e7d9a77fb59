// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_name_bounds.hpp"

#include "indexer/metadata/people/person_case.hpp"
#include "indexer/metadata/people/person_german.hpp"
#include "indexer/metadata/people/person_initials.hpp"
#include "indexer/metadata/people/person_named_thing.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 6;  // words, particles and initials counted

}  // namespace

std::optional<std::uint32_t> NameBounds::name_from(std::uint32_t first, std::uint32_t least, bool is_titled) const {
    if (!begins(first, is_titled)) return std::nullopt;
    Run run = run_from(first);
    if (words_.is_ordinal_of_kings(run.last + 1)) ++run.last;
    const std::uint32_t last = run.last;
    if (is_inside_word(last + 1) && text_.word(last + 1).is_capitalised) return std::nullopt;  // "Robo-Advisor"
    if (run.words < least || run.only_places) return std::nullopt;
    // "Direktur Bina Produktivitas"
    if (last == first && (text_.is(first, WordUse::plain) || is_initial(text_, first))) return std::nullopt;
    if (names_thing(text_, taken_, first, last, least)) return std::nullopt;
    return last;
}

bool NameBounds::begins(std::uint32_t first, bool is_titled) const {
    constexpr std::uint32_t of_languages =
        static_cast<std::uint32_t>(WordUse::never) | static_cast<std::uint32_t>(WordUse::joins);
    const bool goes_on = is_titled && text_.follows(first + 1) && words_.can_begin(first + 1);
    const bool may_begin = goes_on && words_.is_family_name(first) && !text_.is_demonym(first) &&
                           !text_.is_place(first) && (text_.uses(first) & ~of_languages) == 0;
    if (!may_begin && !words_.can_begin(first)) return false;
    const bool is_lanka = text_.word(first).folded == "sri" && text_.follows(first + 1) &&
                          text_.word(first + 1).folded.starts_with("lank");
    return !is_lanka && !is_inside_word(first) && !is_place_of_office(first) && !is_noun_before_name(first) &&
           !is_genitive_before_name(first);
}

NameBounds::Run NameBounds::run_from(std::uint32_t first) const {
    std::uint32_t initials = is_initial(text_, first) ? 1 : 0;
    Run run;
    run.last = first;
    run.words = initials == 1 ? 0 : is_initialled(text_, first) ? 2 : 1;
    run.only_places = is_bare_place(first);
    while (run.last - first + 1 < longest_name && !text_.word(run.last).possessive) {
        const std::uint32_t next = run.last + 1;
        if (next < text_.size() && text_.word(next).after_quote && is_behind_okina(next)) {
            run.last = next;
            continue;
        }
        if (const auto family = behind_nickname(first, run.last)) {
            run.last = *family;
            ++run.words;
            run.only_places = false;
            continue;
        }
        const auto part = part_behind(first, run.last);
        if (!part) break;
        // "K B Rana": two initials are as good as a given name.
        if (!is_initial(text_, *part) || ++initials == 2) ++run.words;
        run.only_places &= is_bare_place(*part);
        run.last = *part;
    }
    return run;
}

std::optional<std::uint32_t> NameBounds::part_behind(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t next = last + 1;
    if (!text_.follows(next) || text_.reading().text_between(last, next).find_first_of("&@_") != std::string_view::npos)
        return std::nullopt;
    // "sagte Mechthild Overbeck der Zeitung": there the article belongs to the noun.
    const auto folded = text_.word(next).folded;
    if (text_.nouns_are_capitalised() && (folded == "der" || folded == "den" || folded == "des")) return std::nullopt;
    if (folded == "di" && text_.is_place(next + 1)) return std::nullopt;  // "Hari Raya di Kuching": in
    if (ends_before(first, last) || is_german_genitive(first, last)) return std::nullopt;
    if (is_another_behind_and(next)) return std::nullopt;
    while (next < text_.size() && is_particle(last, next) && text_.follows(next + 1) && next - last < 3) ++next;
    if (next > last + 1 && is_of_another(last, next)) return std::nullopt;
    // "Ofelia B. Domingo": what stands behind a middle initial is the family name, whatever it means elsewhere.
    const bool behind_initial =
        last > first && is_initial(text_, last) && next == last + 1 && words_.is_family_name(next);
    // "Rita Van Wie": so is what stands behind a small word that is printed large.
    const bool behind_large = next > last + 1 && text_.word(next - 1).is_capitalised && words_.is_family_name(next);
    if (!behind_initial && !behind_large && !words_.can_follow(next, text_.is(last, WordUse::given)))
        return std::nullopt;
    return next;
}

// A place's name that is no given name as well.
bool NameBounds::is_bare_place(std::uint32_t at) const {
    return text_.is_place(at) && !text_.is(at, WordUse::given);
}

// "State Attorney for Vermont Joshua Harrow": the place belongs to the office, the name begins behind it.
bool NameBounds::is_place_of_office(std::uint32_t first) const {
    static constexpr std::string_view leads[] = {"for", "in", "to", "of"};
    if (first == 0 || !is_bare_place(first) || !text_.follows(first)) return false;
    return std::ranges::find(leads, text_.word(first - 1).folded) != std::end(leads) && text_.follows(first + 1) &&
           words_.is_given(first + 1) && text_.follows(first + 2) && text_.is_name_word(first + 2);
}

// "al-Sayed Ahmed" may begin behind its article.
bool NameBounds::is_bound(std::uint32_t at) const {
    const ReadWord& before = text_.word(at - 1);
    return before.paragraph == text_.word(at).paragraph &&
           !(text_.is(at - 1, WordUse::particle) && !before.is_capitalised) && before.folded != "al" &&
           before.folded != "el";
}

// "Kabarettist Arne Quittmann": German names begin with the given name, and "Gute Menschen" are none.
bool NameBounds::is_noun_before_name(std::uint32_t first) const {
    if (!is_german(text_) || text_.is(first, WordUse::given) || is_initial(text_, first) || is_dotted(text_, first))
        return false;
    const auto folded = text_.word(first).folded;
    if (begins_no_german_name(folded) || is_german_abstract(folded)) return true;
    constexpr std::size_t longest_given = 7;  // "sagt Youtuber Kehl"; names as long are in the tables
    if (folded.size() > longest_given && is_german_calling(folded) && text_.uses(first) == 0) return true;
    return is_german_calling(folded) && text_.follows(first + 1) && !text_.word(first + 1).glued &&
           words_.is_given(first + 1) && text_.follows(first + 2) &&
           (text_.is_name_word(first + 2) || text_.is(first + 2, WordUse::particle));
}

// A family name behind the given name, where surnames that stand first are followed by the father's name.
bool NameBounds::goes_on_as_name(std::uint32_t given) const {
    return text_.follows(given + 1) && text_.is_name_word(given + 1) && !is_fathers_name(text_.word(given + 1).folded);
}

// "Minister Niemiec"
bool NameBounds::stands_behind_office(std::uint32_t at) const {
    return at > 0 && text_.follows(at) && words_.is_role(at - 1);
}

// "Республики Татарстан Рамиль Галеев", "Молдовы Илона Чебан": the genitive of a place before a name that we know.
bool NameBounds::is_genitive_before_name(std::uint32_t first) const {
    constexpr std::uint32_t reach = 3;
    const ReadWord& word = text_.word(first);
    if (is_polish_genitive_of_place(word.folded) && stands_behind_office(first)) return true;
    if (word.printed.front() != '\xD0' || text_.is(first, WordUse::given) || is_slavic_family(word.folded))
        return false;
    const bool genitive = is_genitive_of_place(word.folded);
    for (auto at = first + 1; at <= first + reach && text_.follows(at) && text_.is_name_word(at); ++at)
        if (words_.is_given(at)) return genitive || (at == first + 1 && goes_on_as_name(at));
    return false;
}

// "Yo‘ldoshev": Uzbek letters that are printed with a sign of quotations.
bool NameBounds::is_behind_okina(std::uint32_t at) const {
    constexpr std::string_view okina = "\u2018";
    if (text_.word(at).is_capitalised || taken_.at(at) != nullptr) return false;
    const ReadWord &word = text_.word(at), &before = text_.word(at - 1);
    return word.paragraph == before.paragraph && word.from == before.to + okina.size() &&
           text_.reading().paragraph(word.paragraph).compare(before.to, okina.size(), okina) == 0;
}

// "Paolo Ferri e Massimo Torrisi": "e" and "i" stand inside names as well, but not before a given name and a family
// name.
bool NameBounds::is_another_behind_and(std::uint32_t at) const {
    const std::uint32_t given = at + 1, family = at + 2;
    // In Italian "e" joins two people always.
    if (text_.language() == BodyLanguage::italian && words_.is_and(at)) return true;
    return words_.is_and(at) && text_.follows(given) && words_.is_given(given) && text_.follows(family) &&
           text_.is_name_word(family) && (words_.can_begin(family) || text_.is(family, WordUse::particle));
}

// "Ursula von der Leyen", "Robert DE WITTE" where family names are printed in capitals.
bool NameBounds::is_particle(std::uint32_t last, std::uint32_t at) const {
    if (!text_.is(at, WordUse::particle)) return false;
    const ReadWord& word = text_.word(at);
    if (!word.is_capitalised) return true;
    // "Enrique Soler De Luna", "Ana De La Vega"
    static constexpr std::string_view printed_large[] = {"De", "Del", "Der", "Di", "Dos", "La", "Van", "Von"};
    const bool leads_on = text_.follows(at + 1) && text_.word(at + 1).is_capitalised &&
                          (text_.is(at + 1, WordUse::particle) || words_.is_family_name(at + 1));
    if (std::ranges::find(printed_large, word.printed) != std::end(printed_large) && leads_on) return true;
    constexpr std::size_t shortest_family = 3;
    const std::uint32_t family = at + 1;
    return word.is_all_capitals && word.printed.size() > 1 && !text_.word(last).is_all_capitals &&
           text_.follows(family) && text_.word(family).is_all_capitals && words_.can_begin(family) &&
           text_.word(family).printed.size() >= shortest_family;
}

// A whole name: "Б.Бат-Эрдэнэ", "Shuhrat Karimov" before a town's name.
bool NameBounds::ends_before(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (text_.word(next).glued) return false;
    if (is_initialled(text_, first) && (static_cast<unsigned char>(text_.word(first).printed.front()) & 0xFEU) == 0xD0U)
        return true;
    if (last > first && turkic_case(text_.word(last).printed) > 0) return true;
    if (last == first || !text_.is(first, WordUse::given) || !is_slavic_family(text_.word(last).folded)) return false;
    const auto folded = text_.word(next).folded;
    // "Leticia Canova Mendes": in Latin letters only before a place, bare or in its case ("Toshkentda").
    const bool latin = static_cast<unsigned char>(folded.front()) < 0x80;
    if (latin) return text_.is_place(next) || folded.ends_with("da") || folded.ends_with("ga");
    return !is_slavic_family(folded) && !is_fathers_name(folded);
}

// "Robert Lewandowskis Rekord": the genitive of a German family name ends it.
bool NameBounds::is_german_genitive(std::uint32_t first, std::uint32_t last) const {
    const auto folded = text_.word(last).folded;
    return is_german(text_) && last > first && folded.ends_with('s') && !folded.ends_with("ss") &&
           !text_.is(last, WordUse::given) && !text_.is(last + 1, WordUse::particle) && !text_.word(last + 1).glued;
}

// "die Tore von Harry Kane", "Autor von Texten", "minister Wouter Brinkman van Economische Zaken": what stands behind
// the particle, from `next` on, is another name, or no name at all.
bool NameBounds::is_of_another(std::uint32_t last, std::uint32_t next) const {
    const auto particle = text_.word(last + 1).folded;
    // "Anna Bellini e Marco Finzi"; "Paulo Sousa e Silva" is one.
    if (words_.is_and(last + 1))
        return words_.is_given(next) && !text_.is(last, WordUse::given) && text_.follows(next + 1) &&
               text_.is_name_word(next + 1);
    const bool german = particle == "von" || particle == "vom" || particle == "zu";
    if (!german && particle != "van") return false;
    const bool given = (text_.is(last, WordUse::given) && !is_german_noun_of(text_.word(last).folded)) ||
                       is_initial(text_, last) || is_dotted(text_, last);
    if (words_.is_given(next) && text_.follows(next + 1) && text_.is_name_word(next + 1)) return true;
    return german ? is_german(text_) && !given
                  : !given && last > 0 && text_.follows(last) && text_.is(last - 1, WordUse::given);
}

// Ferdinand "Bongbong" Marcos: the family name behind the quoted word that stands behind given names first..last.
std::optional<std::uint32_t> NameBounds::behind_nickname(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t nickname = last + 1, family = last + 2;
    if (family >= text_.size() || !text_.same_sentence(last, family) || !words_.has_given(first, last))
        return std::nullopt;
    const ReadWord& quoted = text_.word(nickname);
    // "Jennifer (Jenny) Coombs"
    if (quoted.after_open_bracket && quoted.before_close_bracket && last == first && words_.is_given(first) &&
        quoted.is_capitalised && !quoted.is_all_capitals && text_.word(family).is_capitalised &&
        text_.uses(family) == 0 && !text_.word(family).after_comma && !text_.word(family).after_open_bracket &&
        text_.reading().paragraph(quoted.paragraph).compare(quoted.to, 2, ") ") == 0)
        return family;
    if (!quoted.after_quote || quoted.after_comma || !quoted.is_capitalised || !text_.word(family).is_capitalised)
        return std::nullopt;
    // A closing sign right behind the one word, then the family name.
    const auto between =
        text_.reading().paragraph(quoted.paragraph).substr(quoted.to, text_.word(family).from - quoted.to);
    static constexpr std::string_view closings[] = {"\" ", "\u201d ", "\u2019 ", "' ", "\u00bb ", "\u201c "};
    const bool closed = std::ranges::find(closings, std::string_view(between)) != std::end(closings);
    return closed && (words_.can_begin(family) || words_.is_family_name(family)) ? std::optional(family) : std::nullopt;
}

}  // namespace pressdex
