// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/acronyms_learnt.hpp"

#include "press/text/analysis.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::size_t fewest_letters = 2, most_letters = 8;
constexpr std::size_t most_words = 10;          // of a long form
constexpr std::size_t longest_long_form = 100;  // bytes: terms have to stay short
constexpr std::size_t most_brackets = 256;      // of one story that are read
constexpr std::size_t most_bytes_before = 200;  // of text before a bracket that are looked at

// Words that an acronym may pass over or count.
bool is_small(const std::string& word) {
    static constexpr std::array<std::string_view, 16> small = {"of",  "and", "the", "for", "in", "on", "to", "de",
                                                               "des", "du",  "la",  "a",   "at", "&",  "y",  "e"};
    return std::ranges::find(small, word) != small.end();
}

// "APO", "G20", "R&D", "SMEs" (without its s): capitals and digits, the first a capital. Empty if it is none.
std::string acronym_in(std::string_view printed) {
    if (printed.size() > fewest_letters && printed.ends_with('s')) printed.remove_suffix(1);
    if (printed.size() < fewest_letters || printed.size() > most_letters) return {};
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto fits = [&](char c) { return is_capital(c) || (c >= '0' && c <= '9') || c == '&'; };
    if (!is_capital(printed[0]) || std::ranges::count_if(printed, is_capital) < 2) return {};
    return std::ranges::all_of(printed, fits) ? std::string(printed) : std::string();
}

std::vector<std::string> folded_words_of(std::string_view text) {
    std::vector<std::string> words;
    for (auto& token : tokens(text)) {
        if (token.kind == TokenKind::word) words.push_back(std::move(token.folded));
    }
    return words;
}

// Letters and words from their ends: each word that is not small gives one letter.
bool initials_fit(std::string_view letters, const std::vector<std::string>& words, std::size_t first) {
    std::size_t left = letters.size();
    for (std::size_t i = words.size(); i > first; --i) {
        const auto& word = words[i - 1];
        const bool fits = left > 0 && word.front() == letters[left - 1];
        if (fits) {
            --left;
        } else if (!is_small(word)) {
            return false;
        }
    }
    return left == 0 && !is_small(words[first]);
}

std::string letters_of(std::string_view acronym) {
    std::string letters = folded(acronym);
    std::erase(letters, '&');
    return letters;
}

std::string joined(const std::vector<std::string>& words, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < words.size(); ++i) text += (text.empty() ? "" : " ") + words[i];
    return text;
}

void add(std::vector<LearntAcronym>& learnt, std::string_view acronym, std::string long_form) {
    if (long_form.empty() || long_form.size() > longest_long_form || long_form.find(' ') == std::string::npos) return;
    learnt.push_back({folded(acronym), std::move(long_form)});
}

// The shortest run of the last words that the acronym stands for.
std::string long_form_before(std::string_view text, std::string_view acronym) {
    const auto words = folded_words_of(text);
    const auto letters = letters_of(acronym);
    const std::size_t most = std::min(words.size(), most_words);
    for (std::size_t n = 2; n <= most; ++n) {
        if (initials_fit(letters, words, words.size() - n)) return joined(words, words.size() - n);
    }
    return {};
}

// One bracket: "Long Form (ABC" or "ABC (Long Form".
void add_bracket(std::vector<LearntAcronym>& learnt, std::string_view before, std::string_view inside) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    if (const auto acronym = acronym_in(inside); !acronym.empty()) {
        add(learnt, acronym, long_form_before(before, acronym));
        return;
    }
    const auto blank = before.rfind(' ');
    const auto acronym = acronym_in(blank == std::string_view::npos ? before : before.substr(blank + 1));
    const auto words = acronym.empty() ? std::vector<std::string>() : folded_words_of(inside);
    if (!words.empty() && initials_fit(letters_of(acronym), words, 0)) add(learnt, acronym, joined(words, 0));
}

void add_explained(std::vector<LearntAcronym>& learnt, std::string_view text, std::size_t& brackets_left) {
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto behind = text.substr(open + 1, longest_long_form + 1);
        const auto close = behind.find(')');
        if (close == std::string_view::npos) continue;
        --brackets_left;
        const auto from = open > most_bytes_before ? open - most_bytes_before : 0;
        add_bracket(learnt, text.substr(from, open - from), behind.substr(0, close));
        if (brackets_left == 0) return;
    }
}

// "National Productivity Organization, Pakistan": what follows the comma tells namesakes apart and is not printed.
std::string_view printed_name(std::string_view name) {
    return name.substr(0, name.rfind(','));
}

}  // namespace

std::vector<LearntAcronym> acronyms_learnt_from(const Story& story) {
    std::vector<LearntAcronym> learnt;
    std::size_t brackets_left = most_brackets;
    add_explained(learnt, story.title, brackets_left);
    for (const auto& paragraph : story.body) {
        if (brackets_left > 0) add_explained(learnt, paragraph, brackets_left);
    }
    for (const auto& body : story.organizations) {
        if (body.acronym.empty()) continue;
        const auto words = folded_words_of(printed_name(body.name));
        if (!words.empty() && words.size() <= most_words) add(learnt, body.acronym, joined(words, 0));
    }
    std::ranges::sort(learnt);
    const auto repeated = std::ranges::unique(learnt);
    learnt.erase(repeated.begin(), repeated.end());
    return learnt;
}

}  // namespace pressdex
