// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_words.hpp"

#include "indexer/metadata/people/person_case.hpp"
#include "indexer/metadata/people/person_german.hpp"
#include "indexer/metadata/people/person_initials.hpp"

#include <algorithm>
#include <iterator>

namespace pressdex {
namespace {

constexpr std::uint32_t bits(WordUse use) {
    return static_cast<std::uint32_t>(use);
}

// Uses that keep a word out of a name, unless it is a given name as well.
constexpr std::uint32_t foreign = bits(WordUse::never) | bits(WordUse::head_before) | bits(WordUse::head_after) |
                                  bits(WordUse::plain) | bits(WordUse::role) | bits(WordUse::role_modifier) |
                                  bits(WordUse::company) | bits(WordUse::company_end) | bits(WordUse::programme) |
                                  bits(WordUse::programme_before) | bits(WordUse::no_body) | bits(WordUse::ordinary);

// "McGrath" is a name, "KingPartnerPhone" three words of a page that lost its blanks, "Dawson_Creek" a place in a link,
// "Editor@Wire" an address.
bool is_run_together(std::string_view printed) {
    std::uint32_t humps = 0;
    for (std::size_t at = 1; at < printed.size(); ++at) {
        const char c = printed[at];
        if (c == '_' || c == '@') return true;
        if (c < 'A' || c > 'Z') continue;
        const bool hump = printed[at - 1] >= 'a' && printed[at - 1] <= 'z';
        humps += hump ? (at > 4 ? 2 : 1) : 0;
    }
    return humps > 1 || printed.starts_with('@');
}

// "Tran Hoai Nam", "Wong Siew Hai": syllables of names that are small words in another language.
bool is_syllable(std::string_view folded) {
    static constexpr std::string_view syllables[] = {
        "anh", "ba",  "boon", "chew", "chi", "cho", "dan", "di",   "ha",    "hai", "lam", "le",  "lo",  "mai", "min",
        "nam", "ngo", "nho",  "noi",  "nor", "sa",  "son", "soon", "phong", "tai", "tam", "thi", "thu", "tu",  "van"};
    return std::ranges::find(syllables, folded) != std::end(syllables);
}

}  // namespace

// "Frederick Ma": capitals would be an acronym.
bool PersonWords::is_short_surname(std::uint32_t at) const {
    if (at >= text_.size() || taken_.at(at) != nullptr) return false;
    return text_.uses(at) == bits(WordUse::no_body) && text_.word(at).is_capitalised &&
           !text_.word(at).is_all_capitals && text_.word(at).printed.size() >= 2;
}

// "Robert Bollinger", where "Bollinger" is what the firm "Bollinger Motors" is called for short.
bool PersonWords::is_founders_surname(std::uint32_t at) const {
    const NameSpan* span = taken_.at(at);
    if (span == nullptr || span->of != NameOf::organization || span->first != span->last) return false;
    const ReadWord& word = text_.word(at);
    return word.is_capitalised && !word.is_all_capitals && !word.glued && text_.uses(at) == 0 && !text_.is_place(at) &&
           text_.follows(at) && !(text_.follows(at + 1) && text_.word(at + 1).is_capitalised);
}

bool PersonWords::can_begin(std::uint32_t at) const {
    if (at >= text_.size() || taken_.at(at) != nullptr || opens_sentence(at)) return false;
    const ReadWord& word = text_.word(at);
    if (!word.is_capitalised || word.has_digit || text_.is_demonym(at) || is_run_together(word.printed)) return false;
    if (is_greek_in(word.folded)) return false;
    // "РФ Евгений", "ТПП Курской": an acronym, where names are not printed in capitals throughout.
    if (word.is_all_capitals && word.printed.size() > 2 && word.printed.size() <= 8 && word.printed.front() == '\xD0' &&
        !(text_.follows(at + 1) && text_.word(at + 1).is_all_capitals))
        return false;
    if (text_.nouns_are_capitalised() && is_role(at) && !text_.is(at, WordUse::given)) return false;
    if (are_initials(text_, at)) return true;
    if (is_initial(text_, at) || is_dotted(text_, at))
        return text_.follows(at + 1) && at + 1 < text_.size() && text_.word(at + 1).is_capitalised;
    return text_.is(at, WordUse::given) || is_initialled(text_, at) || (text_.uses(at) & foreign) == 0 ||
           may_be_given(at) || begins_vietnamese(at);
}

// "Secondo Ludovica Branciforte": according to whom, before a name, with the capital of the sentence.
bool PersonWords::opens_sentence(std::uint32_t at) const {
    const ReadWord& word = text_.word(at);
    if (!word.starts_sentence || !text_.follows(at + 1) || !text_.word(at + 1).is_capitalised) return false;
    if (word.printed == "Sarà") return true;  // "it will be"; folded it is a name
    static constexpr std::string_view sources[] = {"enligt", "ifolge", "laut",    "menurut", "podle",
                                                   "segun",  "selon",  "volgens", "wedlug",  "zdaniem"};
    if (std::ranges::find(sources, word.folded) != std::end(sources)) return true;
    return (word.folded == "secondo" && text_.language() == BodyLanguage::italian) ||
           (word.folded == "segundo" && text_.language() == BodyLanguage::portuguese);
}

// "Le Thu Thuy": a family name that is a small word elsewhere, before a syllable of names and one word more.
bool PersonWords::begins_vietnamese(std::uint32_t at) const {
    const auto folded = text_.word(at).folded;
    if (folded.size() != 2) return false;
    if (folded != "le" && folded != "do" && folded != "to" && folded != "vo") return false;
    return text_.follows(at + 1) && text_.follows(at + 2) && text_.word(at + 1).is_capitalised &&
           text_.word(at + 2).is_capitalised && is_syllable(text_.word(at + 1).folded) && !text_.in_headline_case(at);
}

bool PersonWords::may_be_given(std::uint32_t at) const {
    constexpr std::uint32_t names = bits(WordUse::common_given) | bits(WordUse::given) | bits(WordUse::speech);
    if (!text_.is(at, WordUse::common_given)) return false;
    const ReadWord& word = text_.word(at);
    // "Will Hsu", "Van Sou Ieng", "Jan Novotný": small words or months in whatever language; no other of them begins
    // names.
    const bool small = word.folded == "will" || word.folded == "van" || word.folded == "jan";
    if (!small && text_.is(at, WordUse::never)) return false;
    if (!small && !text_.is(at, WordUse::given) && (text_.uses(at) & ~names) != 0) return false;
    const bool shortened = word.is_all_capitals || word.printed.find('.') != std::string_view::npos;  // "H.E."
    if (shortened || text_.is_place(at) || word.starts_sentence) return false;
    // "Jan de Vries", "Pieter van der Berg": between the two stand small words of names.
    constexpr std::uint32_t most_particles = 3;
    auto family = at + 1;
    while (family - at <= most_particles && text_.follows(family) && text_.is(family, WordUse::particle) &&
           !text_.word(family).is_capitalised && text_.word(family).printed.size() > 1)
        ++family;
    return text_.follows(family) && text_.uses(family) == 0 && text_.word(family).is_capitalised &&
           !text_.is_place(family) && !text_.is_demonym(family);
}

bool PersonWords::can_follow(std::uint32_t at, bool after_given) const {
    // "Emmanuel Kacou d'Abidjan"; "Mario d'Souza" is told by his given name.
    if (at < text_.size() && text_.word(at).is_elided && (!after_given || text_.word(at).elided != "d")) return false;
    if (can_begin(at)) return true;
    if (after_given && (is_short_surname(at) || is_founders_surname(at))) return true;
    if (ends_in_syllable(at)) return true;
    if (at >= text_.size() || taken_.at(at) != nullptr) return false;
    const ReadWord& word = text_.word(at);
    if (word.glued && !word.has_digit && !text_.is(at, WordUse::role)) return true;  // Zia-ul-Haq
    // "Thomas Mettenleiter": behind a given name the end of an office's noun is a family name's.
    if (after_given && text_.nouns_are_capitalised() && word.is_capitalised && text_.uses(at) == 0 && is_role(at))
        return true;
    // "Fatou Makhtar Fall Faye": everyday words of English mean nothing in a French text.
    if (text_.language() == BodyLanguage::french && word.is_capitalised && !word.is_all_capitals &&
        text_.uses(at) == bits(WordUse::ordinary) && !text_.is_demonym(at) && !text_.in_headline_case(at))
        return true;
    // Family names that are everyday words: "Gordon Price".
    const bool everyday =
        text_.is(at, WordUse::plain) || text_.is(at, WordUse::company) || text_.is(at, WordUse::ordinary);
    return after_given && everyday && word.is_capitalised && !text_.is_demonym(at) &&
           !text_.is(at, WordUse::head_after) && !text_.is(at, WordUse::programme) && !text_.is(at, WordUse::never) &&
           !text_.is(at, WordUse::role_modifier) &&
           (!(text_.follows(at + 1) && text_.is_name_word(at + 1)) || text_.word(at + 1).glued);  // "Soon-Shiong"
}

bool PersonWords::ends_in_syllable(std::uint32_t at) const {
    if (at == 0 || at >= text_.size()) return false;
    const ReadWord& word = text_.word(at);
    constexpr std::size_t longest = 5;
    if (!word.is_capitalised || word.folded.size() > longest || word.is_all_capitals || !is_syllable(word.folded))
        return false;
    const bool known = text_.is(at - 1, WordUse::given) || text_.uses(at - 1) == 0 ||
                       is_syllable(text_.word(at - 1).folded) || text_.is_vietnamese(at - 1);
    if (!text_.follows(at + 1) || !text_.word(at + 1).is_capitalised) return known;
    // "Nguyen Thu Thuy": a syllable that begins names goes on with them.
    return known && (is_syllable(text_.word(at + 1).folded) || text_.is(at + 1, WordUse::given) ||
                     text_.is(at + 1, WordUse::common_given));
}

bool PersonWords::is_family_name(std::uint32_t at) const {
    if (at >= text_.size() || taken_.at(at) != nullptr) return false;
    const ReadWord& word = text_.word(at);
    return word.is_capitalised && !word.is_all_capitals && !word.has_digit && word.printed.size() > 2 &&
           !text_.is(at, WordUse::role);
}

// "Muhammadu Sanusi II"
bool PersonWords::is_ordinal_of_kings(std::uint32_t at) const {
    if (at >= text_.size() || !text_.word(at).is_all_capitals || !text_.follows(at) || taken_.at(at) != nullptr)
        return false;
    const auto printed = text_.word(at).printed;
    return printed == "II" || printed == "III" || printed == "IV" || printed == "VI" || printed == "VII";
}

// "Jean-Noël": two given names bound by a hyphen, of which the first may be an everyday word elsewhere.
bool PersonWords::is_double_given(std::uint32_t at) const {
    if (!text_.is(at, WordUse::common_given) || at + 1 >= text_.size() || !text_.word(at + 1).glued) return false;
    return text_.is(at + 1, WordUse::given) && text_.word(at + 1).is_capitalised && !text_.word(at).is_all_capitals;
}

bool PersonWords::is_role_within(std::uint32_t at) const {
    const auto folded = text_.word(at).folded;
    return text_.nouns_are_capitalised() && text_.word(at).is_capitalised && text_.uses(at) == 0 &&
           ends_in_german_office(folded);
}

bool PersonWords::is_and(std::uint32_t at) const {
    static constexpr std::string_view words[] = {"and", "dan", "e", "et", "i", "und", "va", "ve", "y", "и"};
    return !text_.word(at).is_capitalised && std::ranges::find(words, text_.word(at).folded) != std::end(words);
}

bool PersonWords::has_given(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at <= last; ++at)
        if (text_.is(at, WordUse::given) || is_initialled(text_, at)) return true;
    return false;
}

bool PersonWords::is_unknown_name(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at <= last; ++at) {
        // "Juan de la Cruz", "Robert De Niro", "Thomas E. Harrow"; not "Harrows E-Mails".
        const bool is_within = at > first && at < last && !text_.word(at + 1).glued;
        if (text_.is(at, WordUse::particle) && (is_within || !text_.word(at).is_capitalised)) continue;
        if (is_dotted(text_, at)) continue;
        if (at > first && is_ordinal_of_kings(at)) continue;
        if (at == first && (begins_vietnamese(at) || are_initials(text_, at))) continue;
        if ((at == first && may_be_given(at)) || (at > first && ends_in_syllable(at))) continue;
        const std::uint32_t uses = text_.uses(at) & ~(bits(WordUse::given) | bits(WordUse::common_given) |
                                                      bits(WordUse::particle) | bits(WordUse::joins));
        if (uses != 0 && !text_.is(at, WordUse::given)) return false;
    }
    return true;
}

}  // namespace pressdex
