// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking_text.hpp"

#include "searcher/story_weights.hpp"

#include <charconv>
#include <string_view>

namespace pressdex {
namespace {

std::string number_of(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 2).ptr};
}

void add(std::string& text, std::string_view joint, std::string_view part) {
    if (!text.empty()) text += joint;
    text += part;
}

std::string text_of(const query::Wording& wording) {
    std::string text;
    for (const auto& terms : wording.places) {
        std::string place;
        for (const auto& term : terms) add(place, "/", term);
        add(text, " ", place);
    }
    return '"' + text + '"';
}

std::string text_of(const query::TermGroup& word) {
    std::string typed, others;
    for (std::size_t i = 0; i < word.terms.size(); ++i) {
        add(i + word.others < word.terms.size() ? typed : others, "/", word.terms[i]);
    }
    for (const auto& wording : word.wordings) add(others, "/", text_of(wording));
    if (!others.empty()) typed += " (or " + number_of(other_spelling) + " * " + others + ")";
    return word.count == 1 ? typed : number_of(weight_of_count(word.count)) + " * " + typed;
}

std::string text_of(const std::vector<query::TermGroup>& words) {
    std::string text;
    for (const auto& word : words) add(text, ", ", text_of(word));
    return text;
}

}  // namespace

std::string text_of(const std::vector<query::TermGroup>& words, const std::vector<query::TermGroup>& in_headline,
                    const std::vector<SharedWord>& shared) {
    std::string text = text_of(words);
    if (!in_headline.empty()) text += "; in the headline: " + text_of(in_headline);
    std::string more;
    for (const auto& word : shared) add(more, ", ", word.term + ' ' + number_of(word.weight));
    return more.empty() ? text : text + "; shared by the best: " + more;
}

}  // namespace pressdex
