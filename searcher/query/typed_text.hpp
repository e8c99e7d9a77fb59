// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A typed text by characters, so that columns can be named. Knows blanks, letters and quotation marks, no operator.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

// Unicode White_Space, controls, and the marks that only turn the direction of writing.
bool is_blank(char32_t c);
// A letter, digit or ideograph: a word needs one.
bool is_wordy(char32_t c);
// Belongs to the character before it: combining marks, joiners, soft hyphens.
bool is_attached(char32_t c);
bool is_digit(char32_t c);
bool is_ascii_letter(char32_t c);
// Any of the quotation marks that a phrase may stand in; apostrophes are none.
bool is_quotation_mark(char32_t c);

class TypedText {
  public:
    // Bytes that are no UTF-8 are U+FFFD.
    explicit TypedText(std::string_view text);

    std::size_t size() const { return characters_.size(); }
    // U+0000 behind the end.
    char32_t operator[](std::size_t at) const { return at < characters_.size() ? characters_[at] : U'\0'; }
    std::string slice(std::size_t from, std::size_t to) const;

    // Where the quotation that opens at `at` closes: straight and curly marks open behind anything but a word and close
    // before anything but a word; « » 「 」 『 』 《 》 anywhere. Empty when there is none. All calls together are
    // linear.
    std::optional<std::size_t> closing(std::size_t at);

  private:
    std::vector<char32_t> characters_;
    std::vector<std::pair<char32_t, std::size_t>> unclosed_;  // from here on, no such mark closes
};

// NFC, with blanks as single spaces and none at the ends.
std::string squeezed(std::string_view text);
// The same without quotation marks.
std::string unquoted(std::string_view text);
// NFC without the punctuation around it; empty when no letter or digit is left. "(energy," -> "energy", "U.S.A." and
// "C++" stay.
std::string trimmed_word(std::string_view text);
bool has_word(std::string_view text);
// The runs of letters and digits.
std::vector<std::string> plain_words(std::string_view text);
bool has_small_letter(std::string_view text);
bool has_capital_letter(std::string_view text);
// ASCII letters only: names of fields and operators have no others.
std::string in_small_letters(std::string_view text);

}  // namespace pressdex::query
