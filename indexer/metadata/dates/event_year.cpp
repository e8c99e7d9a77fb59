// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_year.hpp"

#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"
#include "indexer/metadata/dates/words_among.hpp"

namespace pressdex {
namespace {

using Words = std::string_view;

bool is_latin_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Names of events bear the year in which they take place, hardly one that is far ahead.
bool may_be_year(const DateToken& token) {
    constexpr std::uint32_t first = 1990, last = 2045;
    return token.is_number() && token.digits == 4 && token.value >= first && token.value <= last;
}

}  // namespace

int year_in(Words text) {
    int year = 0;
    for (const DateToken& token : date_tokens(text)) {
        // "TOKEN2049": part of a word.
        const bool glued = token.from > 0 && is_latin_letter(text[token.from - 1]);
        if (may_be_year(token) && !glued) year = static_cast<int>(token.value);
    }
    return year;
}

int year_of_a_name(Words text) {
    int year = 0;
    for (const DateToken& token : date_tokens(text)) {
        if (!may_be_year(token) || token.from < 2 || (text[token.from - 1] != ' ' && text[token.from - 1] != '-'))
            continue;
        const Words before = text.substr(0, token.from - 1);
        const Words word = before.substr(before.find_last_of(" -") + 1);
        const bool name = word.size() > 3 && word.front() >= 'A' && word.front() <= 'Z' && is_small_letter(word, 1);
        if (!name || !dates_in(text.substr(token.from - 1 - word.size(), word.size() + 5)).empty()) continue;
        if (year != 0 && year != static_cast<int>(token.value)) return 0;
        year = static_cast<int>(token.value);
    }
    return year;
}

}  // namespace pressdex
