// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A short fixed list of words, looked up at a place of a text by their first byte: for finders that know some hundred
// words of many languages. The great tables of knowledge/ have the phrase matcher.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pressdex {

class PhraseList {
  public:
    struct Found {
        std::size_t row = 0;
        std::size_t end = 0;  // behind its last byte in the text
    };

    // Words in lower case, which must outlive the list; ASCII letters of the text are compared without their case.
    template <class Rows, class Word>
    PhraseList(const Rows& rows, Word word) {
        for (const auto& row : rows) words_.push_back(word(row));
        index();
    }

    // The longest word that begins at `at` and that `admits` takes. A word of a script that parts its words ends where
    // no letter follows; so does none in Han, Kana, Hangul, Thai or Lao.
    template <class Admits>
    std::optional<Found> longest_at(std::string_view text, std::size_t at, Admits admits) const {
        if (at >= text.size()) return std::nullopt;
        const auto& rows = by_first_byte_[static_cast<unsigned char>(lower(text[at]))];
        const char second = at + 1 < text.size() ? lower(text[at + 1]) : '\0';
        for (const auto& [row, own_second] : rows) {
            if (own_second != '\0' && own_second != second) continue;
            if (stands_at(text, at, row) && admits(row)) return Found{row, at + words_[row].size()};
        }
        return std::nullopt;
    }

    std::string_view word(std::size_t row) const { return words_[row]; }

  private:
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
    void index();
    bool stands_at(std::string_view text, std::size_t at, std::size_t row) const;

    std::vector<std::string_view> words_;
    struct Row {
        std::uint16_t row = 0;
        char second = '\0';  // its second byte: most words differ there
    };
    std::array<std::vector<Row>, 256> by_first_byte_;  // longest words first
};

}  // namespace pressdex
