// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/line_shape.hpp"

#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

namespace pressdex {
namespace {

bool is_upper(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
           (c >= 0x410 && c <= 0x42F) || ((c >= 0x100 && c <= 0x137) && c % 2 == 0) || c == 0x1A0 || c == 0x1AF ||
           (c >= 0x1EA0 && c <= 0x1EF9 && c % 2 == 0);
}

bool is_lower(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) || (c >= 0x3B1 && c <= 0x3C9) ||
           (c >= 0x430 && c <= 0x44F) || ((c >= 0x100 && c <= 0x137) && c % 2 == 1) || c == 0x1A1 || c == 0x1B0 ||
           (c >= 0x1EA0 && c <= 0x1EF9 && c % 2 == 1);
}

bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return c >= 0xC0 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x3020) && c != 0x60C && c != 0x61B &&
           c != 0x61F && c != 0x6D4 && !(c >= 0xFF00 && c <= 0xFF20);
}

std::uint32_t weight_of(char32_t c) {
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)) return 3;
    if ((c >= 0x3041 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3)) return 2;
    return 1;
}

bool is_closing(char32_t c) {
    return c == U'"' || c == U'\'' || c == 0x201D || c == 0x2019 || c == U')' || c == 0xBB || c == 0x300D ||
           c == 0xFF09;
}

char32_t last_of(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        do --at;
        while (at > 0 && !begins_character(text[at]));
        const char32_t c = code_point_at(text, at).value;
        if (c != U' ' && !is_closing(c)) return c;
    }
    return 0;
}

// Goes over a line once.
class Measure {
  public:
    explicit Measure(std::string_view text) : text_(text) {}

    LineShape run() {
        while (at_ < text_.size()) {
            if (at_ + EightBytes::size > text_.size() || !add_eight()) add_one();
        }
        shape_.last = last_of(text_);
        return shape_;
    }

  private:
    // Eight bytes of ASCII without the signs that bind words; false, and nothing read, where others stand.
    bool add_eight() {
        const EightBytes bytes(text_.data() + at_);
        if (!bytes.is_ascii() || (bytes.equal('\'') | bytes.equal('-')) != 0) return false;
        const std::uint64_t letters = bytes.letters(), upper = bytes.between('A', 'Z');
        if (letters != 0 && shape_.weight == 0) {
            const char first = text_[at_ + EightBytes::before_first(letters)];
            shape_.begins_lower = first >= 'a';
        }
        const auto weight = static_cast<std::uint32_t>(EightBytes::count(letters));
        const auto uppers = static_cast<std::uint32_t>(EightBytes::count(upper));
        shape_.weight += weight;
        shape_.upper += uppers;
        shape_.lower += weight - uppers;
        // A letter behind none begins a word.
        const std::uint64_t behind_letter = letters << 8U | (in_word_ ? 0x80U : 0U);
        shape_.words += static_cast<std::uint32_t>(EightBytes::count(letters & ~behind_letter));
        in_word_ = letters >> 63U != 0;
        at_ += EightBytes::size;
        return true;
    }

    void add_one() {
        const CodePoint c = code_point_at(text_, at_);
        at_ += c.size;
        const bool letter = is_letter(c.value);
        if (letter) {
            if (shape_.weight == 0) shape_.begins_lower = is_lower(c.value);
            shape_.weight += weight_of(c.value);
            shape_.upper += is_upper(c.value) ? 1U : 0U;
            shape_.lower += is_lower(c.value) ? 1U : 0U;
            if (!in_word_) ++shape_.words;
        }
        in_word_ = letter || (in_word_ && (c.value == U'\'' || c.value == U'-' || c.value == 0x2019));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    LineShape shape_;
    bool in_word_ = false;
};

}  // namespace

LineShape shape_of(std::string_view text) {
    return Measure(text).run();
}

}  // namespace pressdex
