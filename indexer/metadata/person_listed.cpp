// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/person_sighting.hpp"
#include "indexer/metadata/person_words.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;  // words

// Where the name that stands before the word `next` in a list ends: the word behind it; 0 when none stands there.
std::uint32_t end_before(const NameText& text, const PersonWords& words, std::uint32_t next) {
    if (next < 2) return 0;
    if (text.follows(next) && words.is_and(next - 1)) return next - 1;
    return text.word(next).after_comma && !text.word(next).breaks ? next : 0;
}

std::uint32_t first_before(const NameText& text, const NameSpans& taken, std::uint32_t end) {
    std::uint32_t first = end;
    while (first > 0 && end - first < longest_name && (first == end || text.follows(first)) &&
           text.is_name_word(first - 1) && taken.at(first - 1) == nullptr)
        --first;
    return first;
}

// A comma or a small word before it: no part of a longer name.
bool stands_in_list(const NameText& text, std::uint32_t first) {
    if (first == 0 || text.in_headline_case(first) || text.word(first).is_all_capitals) return false;
    if (text.word(first).after_comma) return true;
    return text.follows(first) && (!text.word(first - 1).is_capitalised || text.word(first - 1).starts_sentence);
}

}  // namespace

std::vector<PersonSighting> listed_people(const NameText& text, const NameSpans& taken,
                                          const std::vector<PersonSighting>& found) {
    std::vector<PersonSighting> listed;
    if (text.nouns_are_capitalised()) return listed;  // any two nouns would do
    const PersonWords words(text, taken);
    // By first word, past the last one of whom was seen there: from him on the list was walked, or will be.
    std::vector<std::uint32_t> seen(text.size(), 0);
    for (const PersonSighting& person : found) seen[person.first] = std::max(seen[person.first], person.last + 1);
    for (const PersonSighting& person : found) {
        std::uint32_t next = person.first;
        for (auto end = end_before(text, words, next); end != 0; end = end_before(text, words, next)) {
            const std::uint32_t first = first_before(text, taken, end);
            if (end - first < 2 || text.word(first).paragraph != text.word(next).paragraph) break;
            const auto last = words.name_from(first, 2);
            if (!last || *last + 1 != end || !words.is_unknown_name(first, *last)) break;
            if (text.is_place(first) || !stands_in_list(text, first) || seen[first] >= end) break;
            seen[first] = end;
            listed.push_back({first, *last, {}, "list of people", 0.6F});
            next = first;
        }
    }
    return listed;
}

}  // namespace pressdex
