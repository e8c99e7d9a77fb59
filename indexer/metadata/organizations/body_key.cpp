// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/body_key.hpp"

#include "indexer/authority/printed_words.hpp"
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// Letters of an elided article: folding leaves its apostrophe out.
std::size_t letters_of_article(std::string_view printed, std::size_t article) {
    return std::min(printed.find_first_of("'\xE2"), article);
}

// "Micro, Small & Medium Enterprises" -> "Micro, Small and Medium Enterprises"
std::string with_and(std::string name) {
    for (auto at = name.find(" & "); at != std::string::npos; at = name.find(" & ", at)) name.replace(at, 3, " and ");
    return name;
}

}  // namespace

BodyKey BodyKeys::key_of(std::uint32_t first, std::uint32_t last, bool small_too) const {
    BodyKey key;
    for (auto at = first; at <= last; ++at) {
        const bool small = text_.is(at, WordUse::joins) || text_.word(at).folded == "the" ||
                           (text_.is(at, WordUse::company_end) && at > first);
        if (small_too || !small) key.push_back(text_.word(at).folded);
    }
    // "the Boards" of a name are the board told of.
    if (!small_too && key.size() > 2 && text_.is(last, WordUse::head_after) && key.back().ends_with('s') &&
        !key.back().ends_with("ss"))
        key.back().remove_suffix(1);
    // "Industries Ministry" and "Ministry of Industries" are one.
    if (!small_too && key.size() > 1 && key.back() == "ministry") std::rotate(key.begin(), key.end() - 1, key.end());
    return key;
}

BodyKey BodyKeys::key_of(const BodySighting& sighting) {
    if (sighting.name.empty()) {
        BodyKey key = key_of(sighting.first, sighting.last, false);
        if (sighting.article > 0 && !key.empty()) {
            const auto letters = letters_of_article(text_.word(sighting.first).printed, sighting.article);
            key.front().remove_prefix(std::min(letters, key.front().size() - 1));
        }
        return key;
    }
    std::string& arena = folded_.emplace_back();
    std::vector<PrintedWord> words;
    cut_words(sighting.name, arena, words);
    BodyKey key;
    for (const PrintedWord& word : words) {
        const auto folded = std::string_view(arena).substr(word.folded_from, word.folded_to - word.folded_from);
        const bool small = text_.knowledge().names.words.uses(folded) & static_cast<std::uint32_t>(WordUse::joins);
        if (!small && !folded.empty()) key.push_back(folded);
    }
    return key;
}

std::string BodyKeys::name_of(const BodySighting& sighting) const {
    if (!sighting.name.empty()) return sighting.name;
    std::string name = with_and(body_printed(text_, sighting.first, sighting.last, sighting.article));
    const bool ministry_last = text_.word(sighting.last).folded == "ministry" && sighting.last > sighting.first;
    if (!ministry_last) return name;
    std::uint32_t from = sighting.first;
    // "Federal Industries Ministry", but "Industry, Mining and Trade Ministry"
    if (text_.is(from, WordUse::role_modifier) && from + 1 < sighting.last && text_.follows(from + 1)) ++from;
    if (text_.is_demonym(from) || text_.is_place(from)) return name;
    return "Ministry of " + with_and(text_.printed(from, sighting.last - 1));
}

}  // namespace pressdex
