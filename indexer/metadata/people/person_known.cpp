// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_words.hpp"

namespace pressdex {
namespace {

// "the Trump administration": what stands behind is called after him.
bool is_behind_article(const NameText& text, std::uint32_t at) {
    return at > 0 && text.follows(at) && text.word(at - 1).folded == "the";
}

// A capital beside it makes a longer name of it, which may be another's, or a street's: "Rue Clemenceau", "Jean
// Macron". Before a verb German nouns and the first words of sentences have theirs, too.
bool is_beside_capital(const NameText& text, std::uint32_t at) {
    if (text.follows(at + 1) && text.word(at + 1).is_capitalised && !is_german(text)) return true;
    if (at == 0 || !text.follows(at)) return false;
    const ReadWord& before = text.word(at - 1);
    if (!before.is_capitalised) return false;
    return !text.is(at - 1, WordUse::never) && !text.is(at - 1, WordUse::role) && !text.is(at - 1, WordUse::title) &&
           !(before.starts_sentence && text.uses(at - 1) == 0) && !text.is(at - 1, WordUse::ordinary);
}

// "avenue Poincaré", "ulica Lenina": small letters before the name of whom a street or a prize is called after.
bool is_called_after(const NameText& text, std::uint32_t at) {
    if (at == 0 || !text.follows(at)) return false;
    static constexpr std::string_view called[] = {"avenue", "rue",   "prix",  "calle", "premio", "via", "rua",
                                                  "ulica",  "улица", "улице", "имени", "lycee",  "dom", "gatan"};
    for (const auto word : called)
        if (text.word(at - 1).folded == word) return true;
    return false;
}

}  // namespace

std::vector<PersonSighting> known_people(const NameText& text, const NameSpans& taken) {
    std::vector<PersonSighting> people;
    for (const std::uint32_t at : text.known_alone()) {
        const ReadWord& word = text.word(at);
        const bool caseless = static_cast<unsigned char>(word.printed.front()) >= 0xD6;
        if (taken.at(at) != nullptr || text.is_place(at) || (!caseless && !word.is_capitalised)) continue;
        // "Macron-Gesetz", "pro-Morales": the hyphen makes another word of it.
        const bool bound = word.glued || (at + 1 < text.size() && text.word(at + 1).glued);
        if (bound || is_behind_article(text, at) || is_called_after(text, at)) continue;
        if (!caseless && (text.in_headline_case(at) || is_beside_capital(text, at))) continue;
        people.push_back({at, at, {}, "known by the family name", 0.5F});
    }
    return people;
}

}  // namespace pressdex
