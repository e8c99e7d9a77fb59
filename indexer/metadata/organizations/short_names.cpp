// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/short_names.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

void learn_acronyms(const NameText& text, std::span<const Acronym> learnt, GatheredBodies& bodies) {
    for (const Acronym& acronym : learnt) {
        GatheredBody* body = bodies.owner_of(acronym.long_last);
        if (body == nullptr || bodies.owner_of(acronym.long_first) != body) continue;
        const std::string printed = text.printed(acronym.acronym, acronym.acronym);
        body->learn_acronym(printed);
        body->add_variant(printed);
        bodies.note(*body, acronym.acronym, acronym.acronym);
    }
}

// Outside English short names are often made of syllables or translate the name: "(Promipyme)", "(ANADE)".
bool is_short_name_abroad(const NameText& text, const GatheredBody& body, std::uint32_t at) {
    if (text.language() == BodyLanguage::other || text.language() == BodyLanguage::english) return false;
    constexpr std::size_t longest = 24;  // bytes; a Cyrillic letter takes two
    const ReadWord& inside = text.word(at);
    if (inside.has_digit || inside.printed.size() > longest || text.is(at, WordUse::no_body)) return false;
    if (inside.is_all_capitals) return text.uses(at) == 0;
    const auto begins = [&](std::string_view word) { return word.starts_with(inside.folded.substr(0, 2)); };
    return text.uses(at) == 0 && inside.folded.size() > 3 && !text.is_demonym(at) &&
           std::ranges::any_of(body.key, begins);
}

// "SilkBank" of a longer name: a capital inside tells what was made; "SilkBank Limited" has it as a part.
bool is_made_from(std::string_view name, std::string_view printed) {
    constexpr std::size_t longest = 16;  // letters
    if (printed.size() > longest || name.starts_with(printed)) return false;
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return std::ranges::all_of(printed, is_letter) &&
           std::ranges::count_if(printed, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
}

// The body of this short name alone, as "SilkBank's president" elsewhere tells of one.
GatheredBody* body_called(std::string_view printed, GatheredBodies& bodies) {
    const auto found = std::ranges::find_if(bodies.all(), [&](const GatheredBody& body) {
        return !body.is_known && !body.dropped && body.organization.name == printed;
    });
    return found == bodies.all().end() ? nullptr : &*found;
}

// "Sungold Inland Kredit Bank (SilkBank)": what stands in brackets right behind a body's name is that
// body, though no rule of initials gives it.
void learn_bracketed(const NameText& text, GatheredBodies& bodies, NameSpans& taken) {
    for (std::uint32_t at = 1; at < text.size(); ++at) {
        const ReadWord& inside = text.word(at);
        if (!inside.after_open_bracket || !inside.before_close_bracket || !inside.is_capitalised) continue;
        GatheredBody* body = bodies.owner_of(at - 1);
        if (body == nullptr || text.is_place(at) || inside.paragraph != text.word(at - 1).paragraph) continue;
        const GatheredBody* owner = bodies.owner_of(at);
        if (owner == body || (owner != nullptr && owner->organization.name != inside.printed)) continue;
        const bool is_made = is_acronym(inside.printed) || is_made_from(body->organization.name, inside.printed);
        const bool spelt =
            body->organization.acronym.empty() && is_made && has_letters(body->organization.name, inside.printed);
        if (!spelt && !is_short_name_abroad(text, *body, at)) continue;
        GatheredBody* alone = body_called(inside.printed, bodies);
        if (owner != nullptr && owner != alone) continue;
        body->learn_acronym(inside.printed);
        if (alone != nullptr && alone != body) body->absorb(*alone);
        bodies.note(*body, at, at);
        taken.take(at, at, NameOf::organization);
    }
}

}  // namespace

void learn_short_names(const NameText& text, std::span<const Acronym> learnt, GatheredBodies& bodies,
                       NameSpans& taken) {
    learn_acronyms(text, learnt, bodies);
    learn_bracketed(text, bodies, taken);
}

}  // namespace pressdex
