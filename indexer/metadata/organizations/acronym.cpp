// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/acronym.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace pressdex {
namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
char lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::size_t most_letters = 10;
constexpr std::uint32_t most_words = 14;

// The acronym's letters without signs and without a plural s, lower case.
std::string letters_of(std::string_view acronym) {
    if (acronym.size() > 2 && acronym.back() == 's' && is_upper(acronym[acronym.size() - 2])) acronym.remove_suffix(1);
    std::string letters;
    for (const char c : acronym)
        if (is_upper(c) || is_lower(c) || is_digit(c)) letters += lower(c);
    return letters;
}

// Small words that an acronym may pass over without a letter.
bool is_small(std::string_view word) {
    static constexpr std::string_view small[] = {"of",  "and", "the", "for", "on",   "in", "to",  "de",
                                                 "la",  "del", "y",   "dan", "e",    "et", "des", "du",
                                                 "und", "für", "a",   "at",  "with", "el"};
    return std::ranges::find(small, word) != std::end(small);
}

// Matches letters from the right: at each word its first letter or, further inside, letters of the same word.
bool fits(std::string_view letters, const std::vector<std::string_view>& words) {
    std::size_t at = letters.size(), at_start = 0, passed = 0;
    for (std::size_t number = words.size(); number-- > 0;) {
        const std::string_view word = words[number];
        std::string folded(word);
        std::ranges::transform(folded, folded.begin(), lower);
        // As many of the letters as this word can give, its first letter among them.
        std::size_t taken = 0;
        for (std::size_t count = std::min(at, folded.size()); count > 0 && taken == 0; --count) {
            const std::string_view wanted = letters.substr(at - count, count);
            if (wanted.front() != folded.front()) continue;
            std::size_t inside = 0;
            for (const char c : folded)
                if (inside < wanted.size() && c == wanted[inside]) ++inside;
            const bool words_enough = at - count == 0 || number > 0;
            if (inside == wanted.size() && words_enough && (count == 1 || at - count <= number)) taken = count;
        }
        if (taken > 0) {
            at -= taken;
            ++at_start;
            if (at == 0) return number == 0 && at_start >= 2 && at_start * 2 >= letters.size() && passed <= 1;
        } else if (!is_small(folded)) {
            ++passed;
        }
    }
    return false;
}

// Plain initials, the usual case, where greedy matching inside words would go astray: NPO, STGAL without "Limited".
bool are_initials(std::string_view letters, const std::vector<std::string_view>& words, bool with_small) {
    std::size_t at = 0;
    for (const auto word : words) {
        if (!with_small && is_small(word)) continue;
        if (at >= letters.size() || lower(word.front()) != letters[at]) return false;
        ++at;
    }
    return at == letters.size();
}

std::optional<Acronym> long_form_before(const NameText& text, std::uint32_t acronym) {
    std::vector<std::string_view> words;
    const std::string_view printed = text.word(acronym).printed;
    const std::uint32_t last = acronym - 1;
    for (std::uint32_t first = last;; --first) {
        words.insert(words.begin(), text.word(first).printed);
        const bool begins_well = text.word(first).is_capitalised || text.word(last).is_capitalised || words.size() > 1;
        if (begins_well && !is_small(words.front()) && words.size() > 1 && stands_for(printed, words))
            return Acronym{first, last, acronym};
        const bool comma_in_list = text.word(first).after_comma && text.word(first).is_capitalised;
        if (first == 0 || words.size() >= most_words || text.word(first).paragraph != text.word(first - 1).paragraph)
            break;
        // A bracket inside a name is passed over: "Sialkot Tannery Association (Guarantee) Limited".
        if (text.word(first).breaks || (text.word(first).after_comma && !comma_in_list)) break;
    }
    return std::nullopt;
}

std::optional<Acronym> long_form_after(const NameText& text, std::uint32_t acronym) {
    std::uint32_t last = acronym + 1;
    std::vector<std::string_view> words;
    while (last < text.size() && words.size() < most_words &&
           text.word(last).paragraph == text.word(acronym).paragraph) {
        words.push_back(text.word(last).printed);
        if (text.word(last).before_close_bracket) break;
        ++last;
    }
    if (last >= text.size() || words.size() < 2 || !text.word(last).before_close_bracket) return std::nullopt;
    if (!stands_for(text.word(acronym).printed, words)) return std::nullopt;
    return Acronym{acronym + 1, last, acronym};
}

}  // namespace

bool is_acronym(std::string_view printed) {
    if (printed.size() < 2 || printed.size() > most_letters + 4) return false;
    std::size_t upper = 0, letters = 0;
    for (const char c : printed) {
        if (is_upper(c)) ++upper;
        if (is_upper(c) || is_lower(c)) ++letters;
        if (!is_upper(c) && !is_lower(c) && !is_digit(c) && c != '&' && c != '.' && c != '-') return false;
    }
    return is_upper(printed.front()) && upper >= 2 && letters <= most_letters && upper * 2 >= letters;
}

bool stands_for(std::string_view acronym, const std::vector<std::string_view>& words) {
    const std::string letters = letters_of(acronym);
    if (letters.size() < 2 || words.empty() || words.front().empty()) return false;
    // The letters themselves are no long form: ABVC ("ABVC" or the "Company").
    const auto is_none = [&](std::string_view word) { return word.empty() || word == acronym; };
    if (std::ranges::any_of(words, is_none)) return false;
    return are_initials(letters, words, false) || are_initials(letters, words, true) || fits(letters, words);
}

std::vector<Acronym> acronyms_in(const NameText& text) {
    std::vector<Acronym> found;
    for (std::uint32_t at = 1; at < text.size(); ++at) {
        const ReadWord& word = text.word(at);
        if (!word.after_open_bracket || word.paragraph != text.word(at - 1).paragraph) continue;
        if (is_acronym(word.printed) && word.before_close_bracket) {
            if (const auto learnt = long_form_before(text, at)) found.push_back(*learnt);
        } else if (is_acronym(text.word(at - 1).printed)) {
            if (const auto learnt = long_form_after(text, at - 1)) found.push_back(*learnt);
        }
    }
    return found;
}

}  // namespace pressdex
