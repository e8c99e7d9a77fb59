// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/wordings.hpp"

#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace pressdex::query {
namespace {

constexpr std::size_t most_words = 10;        // of a long form or synonym
constexpr std::size_t looked_up = 64;         // words of a query: a whole text needs no other wordings
constexpr std::size_t most_meanings = 2;      // of an acronym
constexpr std::uint64_t nearly_as_often = 3;  // a second meaning counts from a third of the first one's stories
constexpr std::uint64_t mostly_acronym = 4;   // a word typed small is an acronym where one story in four explains it

std::vector<std::string> words_of(std::string_view wording) {
    std::vector<std::string> words;
    while (!wording.empty()) {
        const auto end = std::min(wording.find(' '), wording.size());
        words.emplace_back(wording.substr(0, end));
        wording.remove_prefix(std::min(end + 1, wording.size()));
    }
    return words;
}

// The meanings that dominate in this archive.
std::vector<std::string> usual(const std::vector<Vocabulary::Meaning>& meanings) {
    std::vector<std::string> kept;
    for (const auto& meaning : meanings) {
        if (kept.size() == most_meanings || meaning.stories * nearly_as_often < meanings[0].stories) break;
        kept.push_back(meaning.wording);
    }
    return kept;
}

std::vector<std::string> long_forms(const TypedWord& word, const Vocabulary& vocabulary) {
    const auto meanings = vocabulary.long_forms(word.folded);
    if (meanings.empty()) return {};
    std::uint64_t stories = 0;
    for (const auto& meaning : meanings) stories += meaning.stories;
    if (!word.is_capital && stories * mostly_acronym < vocabulary.frequency(word.folded)) return {};
    return usual(meanings);
}

// Only acronyms that mean this rather than something else.
std::vector<std::string> acronyms(const std::string& long_form, const Vocabulary& vocabulary) {
    auto kept = usual(vocabulary.acronyms(long_form));
    std::erase_if(kept, [&](const std::string& acronym) {
        const auto meant = usual(vocabulary.long_forms(acronym));
        return std::ranges::find(meant, long_form) == meant.end();
    });
    return kept;
}

// Units of amounts as they are written; the words of a row mean the same.
constexpr std::array<std::array<std::string_view, 4>, 4> units = {{
    {"thousand", "k", "", ""},
    {"million", "m", "mn", "mln"},
    {"billion", "b", "bn", "bln"},
    {"trillion", "tn", "trn", ""},
}};

bool is_number(std::string_view text) {
    const auto is_part = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
    return !text.empty() && text[0] >= '0' && text[0] <= '9' && std::ranges::all_of(text, is_part);
}

// "25m" -> "25 million", "25mn"; "25 million" -> "25m", "25mn".
std::vector<std::string> amounts(const std::string& number, std::string_view unit, bool is_one_word) {
    std::vector<std::string> wordings;
    for (const auto& row : units) {
        if (unit.empty() || std::ranges::find(row, unit) == row.end()) continue;
        if (is_one_word) wordings.push_back(number + ' ' + std::string(row[0]));
        for (const auto& other : row) {
            if (other.empty() || other == row[0] || (is_one_word && other == unit)) continue;
            wordings.push_back(std::string(number).append(other));
        }
    }
    return wordings;
}

std::vector<std::string> amounts_like(const std::string& word) {
    const auto unit = word.find_first_not_of("0123456789.,");
    if (unit == std::string::npos || unit == 0 || !is_number(word.substr(0, unit))) return {};
    return amounts(word.substr(0, unit), std::string_view(word).substr(unit), true);
}

class Finder {
  public:
    Finder(const std::vector<TypedWord>& typed, const Vocabulary& vocabulary, const RankingParts& parts)
        : typed_(typed), vocabulary_(vocabulary), parts_(parts) {}

    std::vector<OtherWordings> run() {
        for (std::size_t i = 0; i < std::min(typed_.size(), looked_up); ++i) {
            if (!typed_[i].folded.empty()) from(i);
        }
        return std::move(found_);
    }

  private:
    void from(std::size_t first) {
        const auto& word = typed_[first];
        if (parts_.spellings) add_spelt_out(first);
        if (parts_.acronyms) add(first, 1, long_forms(word, vocabulary_));
        if (parts_.synonyms) add(first, 1, amounts_like(word.folded));
        if (parts_.synonyms) add(first, 1, vocabulary_.synonyms(word.folded));
        bool may_be_long_form = parts_.acronyms && vocabulary_.begins_long_form(word.folded + ' ');
        std::string wording = word.folded;
        for (std::size_t count = 2; count <= most_words && first + count <= typed_.size(); ++count) {
            const auto& next = typed_[first + count - 1].folded;
            if (next.empty()) return;
            if (count == 2 && parts_.synonyms && is_number(word.folded)) {
                add(first, count, amounts(word.folded, next, false));
            }
            wording += ' ' + next;
            if (parts_.synonyms && count <= most_words_of_synonyms) add(first, count, vocabulary_.synonyms(wording));
            if (may_be_long_form) add(first, count, acronyms(wording, vocabulary_));
            may_be_long_form = may_be_long_form && vocabulary_.begins_long_form(wording + ' ');
            if (!may_be_long_form && count >= most_words_of_synonyms) return;
        }
    }

    // "u s" typed for "U.S.": single letters beside each other, an "s" behind a word being its genitive's.
    bool is_letter(std::size_t i) const {
        if (i >= typed_.size() || typed_[i].folded.size() != 1) return false;
        const char letter = typed_[i].folded[0];
        return letter >= 'a' && letter <= 'z' && (letter != 's' || i == 0 || is_letter(i - 1));
    }

    void add_spelt_out(std::size_t first) {
        if (!is_letter(first) || (first > 0 && is_letter(first - 1))) return;
        std::string word;
        std::size_t end = first;
        for (; is_letter(end) && word.size() < most_letters; ++end) word += typed_[end].folded;
        if (end - first > 1 && !is_letter(end)) add(first, end - first, {word});
    }

    void add(std::size_t first, std::size_t count, const std::vector<std::string>& wordings) {
        if (wordings.empty()) return;
        if (found_.empty() || found_.back().first != first || found_.back().count != count) {
            found_.push_back({first, count, {}});
        }
        for (const auto& wording : wordings) found_.back().wordings.push_back(words_of(wording));
    }

    static constexpr std::size_t most_words_of_synonyms = 3;
    static constexpr std::size_t most_letters = 6;  // of a word typed letter by letter

    const std::vector<TypedWord>& typed_;
    const Vocabulary& vocabulary_;
    const RankingParts& parts_;
    std::vector<OtherWordings> found_;
};

}  // namespace

std::vector<OtherWordings> other_wordings(const std::vector<TypedWord>& typed, const Vocabulary& vocabulary,
                                          const RankingParts& parts) {
    return Finder(typed, vocabulary, parts).run();
}

std::string as_written(const std::vector<std::string>& wording) {
    const auto writes_blanks = [](char32_t c) {
        const auto role = character(c).role;
        return role != Role::ideograph && role != Role::complex;
    };
    std::string text;
    bool is_apart = false;  // what stands so far ends with a character that a blank would follow
    for (const auto& word : wording) {
        if (word.empty()) continue;
        const bool begins_apart = writes_blanks(code_point_at(word, 0).value);
        if (!text.empty() && (is_apart || begins_apart)) text += ' ';
        text += word;
        auto last = word.size() - 1;
        while (last > 0 && (static_cast<unsigned char>(word[last]) & 0xC0U) == 0x80U) --last;
        // A mark belongs to the letters of its script.
        const auto ending = code_point_at(word, last).value;
        is_apart = character(ending).role == Role::ignorable ? begins_apart : writes_blanks(ending);
    }
    return text;
}

}  // namespace pressdex::query
