// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/excess.hpp"

#include "searcher/query/typed_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace pressdex::query {
namespace {

std::uint32_t stars_in(const Lexeme& lexeme) {
    if (lexeme.sign == Sign::wildcard) return 1;
    const bool has_words =
        lexeme.sign == Sign::phrase || (lexeme.sign == Sign::field && schema::field(lexeme.field).kind == Kind::words);
    return has_words ? static_cast<std::uint32_t>(std::ranges::count(lexeme.text, '*')) : 0;
}

bool is_phrase(Sign sign) {
    return sign == Sign::phrase || sign == Sign::exact || sign == Sign::near || sign == Sign::together;
}

void take_stars(Lexeme& lexeme) {
    if (lexeme.sign == Sign::wildcard) {
        lexeme.sign = Sign::word;
        lexeme.text = in_small_letters(lexeme.text);
    }
    std::ranges::replace(lexeme.text, '*', ' ');
    lexeme.text = squeezed(lexeme.text);
}

// In brackets, so that a hyphen before them excludes all.
void put_as_words(std::vector<Lexeme>& kept, const Lexeme& phrase) {
    Lexeme part = phrase;
    part.sign = Sign::open;
    part.text = "(";
    kept.push_back(part);
    for (auto& word : plain_words(phrase.text)) {
        part.sign = Sign::word;
        part.text = std::move(word);
        kept.push_back(part);
    }
    part.sign = Sign::close;
    part.text = ")";
    kept.push_back(part);
}

}  // namespace

std::vector<Lexeme> without_excess(std::vector<Lexeme> lexemes, const Limits& limits, Objections& objections) {
    std::vector<Lexeme> kept;
    std::uint32_t stars = 0, phrases = 0;
    for (auto& lexeme : lexemes) {
        const std::uint32_t own = stars_in(lexeme);
        stars += own;
        if (own > 0 && stars > limits.wildcards) {
            objections.object(lexeme.column, "more than " + std::to_string(limits.wildcards) + " words have a star",
                              "write some of them out", "this one was read without it");
            take_stars(lexeme);
        }
        if (!is_phrase(lexeme.sign) || ++phrases <= limits.phrases) {
            kept.push_back(std::move(lexeme));
            continue;
        }
        if (phrases == limits.phrases + 1) {
            objections.object(lexeme.column,
                              "there are more than " + std::to_string(limits.phrases) + " phrases and NEARs",
                              "leave some of them out", "the others were read as words");
        }
        if (lexeme.sign == Sign::near) {
            lexeme.sign = Sign::and_;
            kept.push_back(std::move(lexeme));
        } else {
            put_as_words(kept, lexeme);
        }
    }
    return kept;
}

}  // namespace pressdex::query
