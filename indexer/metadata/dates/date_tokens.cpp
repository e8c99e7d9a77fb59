// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_tokens.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

// The zeros of the scripts whose digits stand in dates: ASCII, Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi,
// Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Myanmar, Khmer, full width.
constexpr std::array<char32_t, 17> zeros = {U'0',   0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6,
                                            0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x1040, 0x17E0, 0xFF10};

int digit_of(char32_t c) {
    if (c < 0x80) return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
    for (const char32_t zero : zeros) {
        if (c >= zero && c < zero + 10) return static_cast<int>(c - zero);
    }
    return -1;
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F ||
           c == 0x3000;
}

// Marks that say nothing about a date: directions, joiners at a word's end, the byte order mark.
bool is_invisible(char32_t c) {
    return (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xFEFF || c == 0xAD;
}

bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

bool is_thai_or_lao(char32_t c) {
    return c >= 0x0E00 && c <= 0x0EFF;
}

bool is_sign(char32_t c) {
    if (c < 0x80) return !((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'));
    if (c < 0xC0) return c != 0xAA && c != 0xB5 && c != 0xBA;
    return (c >= 0x2010 && c <= 0x206F) || c == 0x060C || c == 0x061B || c == 0x061F || c == 0x06D4 || c == 0x0964 ||
           c == 0x0965 || c == 0x0970 || c == 0x05F3 || c == 0x104A || c == 0x104B || (c >= 0x1361 && c <= 0x1368) ||
           (c >= 0x17D4 && c <= 0x17D6) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x3001 && c <= 0x3030) ||
           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) ||
           (c >= 0xFF5B && c <= 0xFF65) || c == 0x30FB;
}

// 一 to 九, 十, 廿 (20), 卅 (30) and the zeros; -1 for what is none.
int han_numeral(char32_t c) {
    constexpr std::u32string_view ones = U"〇一二三四五六七八九";
    if (const auto at = ones.find(c); at != std::u32string_view::npos) return static_cast<int>(at);
    if (c == U'○' || c == U'零') return 0;
    if (c == U'十') return 10;
    if (c == U'廿') return 20;
    return c == U'卅' ? 30 : -1;
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Scanner {
  public:
    Scanner(std::string_view text, std::size_t from) : text_(text), at_(from) {
        tokens_.reserve((text.size() - from) / 5 + 8);
    }

    std::vector<DateToken> run() {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ') {
                blank_ = true;
                ++at_;
                continue;
            }
            const CodePoint c = code_point_at(text_, at_);
            if (is_blank(c.value) || is_invisible(c.value)) {
                blank_ = blank_ || is_blank(c.value);
                at_ += c.size;
                continue;
            }
            DateToken token;
            token.after_blank = blank_;
            token.from = static_cast<std::uint32_t>(at_);
            if (digit_of(c.value) >= 0)
                take_number(token);
            else if (is_sign(c.value))
                take_sign(token, c);
            else if (!is_han(c.value) || !take_han_number(token))
                take_word(token, c);
            token.to = static_cast<std::uint32_t>(at_);
            tokens_.push_back(token);
            blank_ = false;
        }
        return std::move(tokens_);
    }

  private:
    void take_number(DateToken& token) {
        token.kind = DateToken::Kind::number;
        while (at_ < text_.size()) {
            const CodePoint c = code_point_at(text_, at_);
            const int digit = digit_of(c.value);
            if (digit < 0) return;
            at_ += c.size;
            if (token.digits < 9) token.value = token.value * 10 + static_cast<std::uint32_t>(digit);
            token.digits = static_cast<std::uint8_t>(std::min(token.digits + 1, 255));
        }
    }

    // The numerals of 二○二二年, 五月, 廿九日: only before a unit of the calendar; else they are words.
    bool take_han_number(DateToken& token) {
        constexpr std::u32string_view units = U"年月日號号";
        constexpr int longest = 4;
        std::size_t at = at_;
        std::uint32_t value = 0;
        int numerals = 0;
        bool tens = false;
        for (; at < text_.size() && numerals <= longest; ++numerals) {
            const CodePoint c = code_point_at(text_, at);
            const int numeral = han_numeral(c.value);
            if (numeral < 0) {
                if (numerals == 0 || units.find(c.value) == std::u32string_view::npos) return false;
                token.kind = DateToken::Kind::number;
                token.value = value;
                token.digits = static_cast<std::uint8_t>(value < 10 ? 1 : value < 100 ? 2 : numerals);
                at_ = at;
                return true;
            }
            at += c.size;
            const auto number = static_cast<std::uint32_t>(numeral);
            if (number < 10)
                value = tens ? value + number : value * 10 + number;
            else
                value = number == 10 && numerals > 0 ? value * 10 : value + number;
            tens = tens || number >= 10;
        }
        return false;
    }

    void take_sign(DateToken& token, const CodePoint& c) {
        token.value = c.value;
        at_ += c.size;
    }

    void take_word(DateToken& token, const CodePoint& first) {
        token.kind = DateToken::Kind::word;
        at_ += first.size;
        if (is_han(first.value)) return;
        while (at_ < text_.size()) {
            if (is_ascii_letter(text_[at_])) {
                ++at_;
                continue;
            }
            if (text_[at_] == ' ') return;
            const CodePoint c = code_point_at(text_, at_);
            // Sorani writes the non-joiner inside words; it belongs to them.
            const bool joins = c.value == 0x200C || c.value == 0x200D || is_invisible(c.value) ||
                               (c.value == U'.' && continues_thai(at_ + 1)) || c.value == 0x2019 || c.value == U'\'';
            if (!joins && (is_blank(c.value) || is_sign(c.value) || digit_of(c.value) >= 0 || is_han(c.value))) return;
            if ((c.value == 0x2019 || c.value == U'\'') && !continues_word(at_ + c.size)) return;
            at_ += c.size;
        }
    }

    bool continues_thai(std::size_t at) const {
        return at < text_.size() && at >= 4 && is_thai_or_lao(code_point_at(text_, at).value) &&
               is_thai_or_lao(code_point_at(text_, at - 4).value);
    }

    bool continues_word(std::size_t at) const {
        if (at >= text_.size()) return false;
        const char32_t c = code_point_at(text_, at).value;
        return !is_blank(c) && !is_sign(c) && digit_of(c) < 0;
    }

    std::string_view text_;
    std::size_t at_;
    std::vector<DateToken> tokens_;
    bool blank_ = false;
};

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text, std::size_t from) {
    return Scanner(text, from).run();
}

bool is_date_digit(char32_t c) {
    return digit_of(c) >= 0;
}

bool begins_date_digit(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    // The lead bytes of the zeros above.
    const bool may = byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xE1 || byte == 0xEF;
    return byte < 0x80 ? byte >= '0' && byte <= '9' : may && is_date_digit(code_point_at(text, at).value);
}

bool is_han_numeral(char32_t c) {
    return han_numeral(c) >= 0;
}

}  // namespace pressdex
