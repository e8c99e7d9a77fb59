// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/unknown_acronyms.hpp"

#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/reading/mentions.hpp"

#include <algorithm>
#include <set>

namespace pressdex {
namespace {

// "SMEs" and "SME" are one.
std::string singular(std::string_view acronym) {
    if (acronym.size() > 2 && acronym.ends_with('s')) acronym.remove_suffix(1);
    return std::string(acronym);
}

// Numbers of chapters and kings.
bool is_roman(std::string_view word) {
    return word.find_first_not_of("IVXLC") == word.npos;
}

std::set<std::string> explained_in(const Story& story, const NameText& text) {
    std::set<std::string> known;
    for (const auto& acronym : acronyms_in(text)) known.insert(singular(text.word(acronym.acronym).printed));
    for (const auto& organization : story.organizations) {
        known.insert(singular(organization.acronym));
        for (const auto& variant : organization.variants) known.insert(singular(variant));
    }
    for (const auto& programme : story.programmes) known.insert(singular(programme.acronym));
    for (const auto& amount : story.amounts) known.insert(amount.currency);
    return known;
}

}  // namespace

std::vector<std::string> unknown_acronyms_in(const Story& story, const Knowledge& knowledge) {
    Outline outline;
    outline.title = story.title;
    outline.body = story.body;
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, knowledge);
    const NameText text(reading, mentions, knowledge);
    std::vector<bool> is_known(reading.words().size(), false);
    for (const auto& mention : mentions) {
        if (mention.kind == PhraseKind::sector) continue;
        std::fill(is_known.begin() + mention.first, is_known.begin() + mention.last + 1, true);
    }
    const auto explained = explained_in(story, text);
    std::vector<std::string> unknown;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const auto& word = text.word(i);
        const auto name = singular(word.printed);
        if (is_known[i] || word.has_digit || text.in_headline_case(i) || text.uses(i) != 0) continue;
        if (!word.is_all_capitals || !is_acronym(word.printed) || is_roman(name) || explained.contains(name)) continue;
        // A word in capitals between others is shouting: "NOT FOR SALE".
        const auto is_capitals = [&](std::uint32_t other) {
            return other < text.size() && text.word(other).paragraph == word.paragraph &&
                   text.word(other).is_all_capitals;
        };
        if (is_capitals(i + 1) || (i > 0 && is_capitals(i - 1))) continue;
        if (std::ranges::find(unknown, name) == unknown.end()) unknown.push_back(name);
    }
    return unknown;
}

}  // namespace pressdex
