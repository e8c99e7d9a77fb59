// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers as releases print them: digits of many scripts, grouped in many ways, and the words that multiply them.
// Knows no currency and no thing counted.
#include <cstddef>
#include <optional>
#include <string_view>

namespace pressdex {

// Bytes [from, to) of a text.
struct NumberInText {
    double value = 0;
    std::size_t from = 0, to = 0;
};

// The first digit at or behind `from`, in any script; text.size() if there is none.
std::size_t next_digit(std::string_view text, std::size_t from);

// By which signs a language groups the digits of large numbers, beside those that all do.
struct Grouping {
    bool by_dots = false;    // "1.500" is fifteen hundred: id, vi, tr, es, de ...
    bool by_blanks = false;  // so is "1 500", with a plain blank: fr, ru, pl, cs, sv ...
};
Grouping grouping_in(std::string_view language);

// The number whose first digit stands at `at`. "1,500", "1,50,000", "1'500", "1.500.000" and "1 500" (with a blank
// that does not break) group in any language; "1,5" does not.
std::optional<NumberInText> number_at(std::string_view text, std::size_t at, Grouping grouping);

// Behind the run of digits at `at`: one that is too long for a number is passed over whole, not read again from each of
// its digits.
std::size_t behind_digits(std::string_view text, std::size_t at);

// How far letters that multiply go on behind `at`, blanks before them skipped: "5 million", "5bn", "3億5000万", "2 lakh
// crore". Reads on into the figures of "3億5000万" and "2 crore 50 lakh" and sets value and end accordingly; leaves
// both alone where none stands. `is_money` admits "m", "b", "k" and "cr", which mean other things elsewhere.
bool read_magnitudes(std::string_view text, NumberInText& number, Grouping grouping, bool is_money);

// "two", "half a": the number that ends right before `end`, blanks skipped; only in English.
std::optional<NumberInText> number_word_before(std::string_view text, std::size_t end);

// Behind blanks (and blanks that do not break) at `at`.
std::size_t skip_blanks(std::string_view text, std::size_t at);

// An ASCII letter, or a byte of any other script's character.
bool is_letter_byte(char byte);

// The bytes [from, to) with the words around them in the sentence, at most 120 bytes: an Evidence's quote.
std::string_view quote_around(std::string_view text, std::size_t from, std::size_t to);

}  // namespace pressdex
