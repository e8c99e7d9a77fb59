// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sentences.hpp"

#include "press/text/abbreviations.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

constexpr std::size_t longest_look = 48;    // bytes to either side of a full stop
constexpr std::size_t long_thai_run = 360;  // bytes (120 letters): Thai parts phrases by spaces, and sentences too
constexpr char32_t ellipsis = 0x2026;

bool is_blank(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool is_letter(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

int sentence_break(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK);
}

// '.' and its forms: may end a sentence, a number or an abbreviation. The ellipsis behaves alike.
bool is_full_stop(char32_t c) {
    return c == '.' || c == ellipsis || (c > 0x7F && sentence_break(c) == U_SB_ATERM);
}

// "!", "?", "۔", "।", "。": Sentence_Break=STerm (UAX #29, table 4).
bool is_strong_end(char32_t c) {
    return c == '!' || c == '?' || (c > 0x7F && sentence_break(c) == U_SB_STERM);
}

// ASCII that ends no sentence, whatever stands around it; of this, letters and digits make words.
enum class Plain : std::uint8_t { no, sign, word };

constexpr auto plain = [] {
    std::array<Plain, 256> table{};
    for (std::size_t byte = ' '; byte < 0x7F; ++byte) {
        const bool alphanumeric =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        const bool may_end = byte == '.' || byte == '!' || byte == '?' || byte == '"';
        table[byte] = alphanumeric ? Plain::word : may_end ? Plain::no : Plain::sign;
    }
    return table;
}();

class Splitter {
  public:
    explicit Splitter(std::string_view text) : text_(text) {}

    std::vector<Span> sentences();

  private:
    char32_t at(std::size_t i) const { return i < text_.size() ? code_point_at(text_, i).value : U' '; }
    std::size_t after(std::size_t i) const { return i < text_.size() ? i + code_point_at(text_, i).size : i; }
    char32_t before(std::size_t i) const;

    std::size_t behind_plain(std::size_t i);
    void close(std::size_t end);
    std::size_t behind_closing(std::size_t i) const;
    std::string_view word_before(std::size_t dot) const;
    std::string_view word_after(std::size_t i) const;
    std::size_t opening(std::size_t i) const;
    bool is_enumerator(std::string_view word) const;
    std::size_t offset_of(std::string_view word) const { return static_cast<std::size_t>(word.data() - text_.data()); }
    bool ends(std::size_t mark, std::size_t end_of_marks, std::size_t end, bool strong) const;
    bool ends_at_full_stop(std::size_t dot, std::size_t next) const;
    bool ends_without_blank(std::size_t mark, std::size_t next) const;

    std::string_view text_;
    Characters characters_;
    std::size_t start_ = 0;
    std::size_t quotes_ = 0;  // ASCII quotation marks since start_
    bool has_word_ = false;   // since start_
    std::vector<Span> found_;
};

char32_t Splitter::before(std::size_t i) const {
    if (i == 0) return U' ';
    do --i;
    while (i > 0 && !begins_character(text_[i]));
    return at(i);
}

// Keeps [start_, end) without the blanks around it, and goes on behind.
void Splitter::close(std::size_t end) {
    std::size_t from = start_;
    while (from < end && is_blank(at(from))) from = after(from);
    std::size_t to = end;
    while (to > from && is_blank(before(to))) {
        do --to;
        while (to > from && !begins_character(text_[to]));
    }
    if (from < to) found_.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    start_ = end;
    quotes_ = 0;
    has_word_ = false;
}

// Behind the quotes and brackets that close at `i`.
std::size_t Splitter::behind_closing(std::size_t i) const {
    for (; i < text_.size(); i = after(i)) {
        const char32_t c = at(i);
        const bool blank_follows = is_blank(at(after(i)));
        const auto category = u_charType(static_cast<UChar32>(c));
        const bool closes = category == U_END_PUNCTUATION || category == U_FINAL_PUNCTUATION;
        const bool either = c == '"' || c == '\'';
        const bool german = (c == 0x201C || c == 0x2018) && blank_follows;  // „so“
        if (!closes && !german && !(either && (blank_follows || quotes_ % 2 == 1))) return i;
    }
    return i;
}

// "Mr" of "Mr.", "U.S" of "U.S."; as far as it is looked at.
std::string_view Splitter::word_before(std::size_t dot) const {
    std::size_t from = dot;
    while (from > start_ && dot - from < longest_look) {
        std::size_t previous = from - 1;
        while (previous > start_ && !begins_character(text_[previous])) --previous;
        const char32_t c = at(previous);
        if (!is_letter(c) && c != '.' && !(c >= '0' && c <= '9')) break;
        from = previous;
    }
    return text_.substr(from, dot - from);
}

// The first letter, digit or anything that is no opening sign, at or behind `i`.
std::size_t Splitter::opening(std::size_t i) const {
    const std::size_t last = std::min(text_.size(), i + longest_look);
    while (i < last) {
        const char32_t c = at(i);
        if (!is_blank(c) && sentence_break(c) != U_SB_CLOSE) break;
        i = after(i);
    }
    return i;
}

std::string_view Splitter::word_after(std::size_t i) const {
    std::size_t to = i;
    while (to < text_.size() && to - i < longest_look && is_letter(at(to))) to = after(to);
    return text_.substr(i, to - i);
}

// A full stop with a blank behind it, or at the end.
bool Splitter::ends_at_full_stop(std::size_t dot, std::size_t next) const {
    const std::string_view word = word_before(dot);
    const auto starts_one = [&] { return is_sentence_opener(word_after(next)); };
    if (is_enumerator(word)) return false;
    switch (abbreviation(word)) {
        case Abbreviation::leads:
            return false;
        case Abbreviation::numbers:
            return !u_isdigit(static_cast<UChar32>(at(next)));
        case Abbreviation::may_end:
            return starts_one();
        case Abbreviation::none:
            break;
    }
    // "am 23. Dezember": in doubt it goes on.
    const bool all_digits = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !all_digits || word.size() > 2 || word.empty() || starts_one();
}

// "1. Energy", "IV. The plan": nothing but the number of a paragraph since the last end.
bool Splitter::is_enumerator(std::string_view word) const {
    constexpr std::size_t longest = 4;
    if (word.empty() || word.size() > longest || opening(start_) != offset_of(word)) return false;
    return word.size() == 1 || word.find_first_not_of("0123456789") == std::string_view::npos ||
           word.find_first_not_of("IVX") == std::string_view::npos;
}

// "annually.At": scraped text lost its blank. Not "sec.pta.gov.pk", not "U.S.A".
bool Splitter::ends_without_blank(std::size_t mark, std::size_t next) const {
    if (!u_isUUppercase(static_cast<UChar32>(at(next))) || word_before(mark) == "www") return false;
    std::size_t letters = 0;
    std::size_t i = mark;
    while (i > start_ && letters < 3 && u_isULowercase(static_cast<UChar32>(before(i)))) {
        do --i;
        while (!begins_character(text_[i]));
        ++letters;
    }
    return letters == 3;
}

// Whether a sentence ends with the marks [mark, end_of_marks) and what closes behind them, up to `end`.
bool Splitter::ends(std::size_t mark, std::size_t end_of_marks, std::size_t end, bool strong) const {
    const bool blank = end >= text_.size() || is_blank(at(end));
    const bool ascii = at(mark) < 0x80;
    if (strong && !ascii) {
        return blank || !(u_isdigit(static_cast<UChar32>(before(mark))) && u_isdigit(static_cast<UChar32>(at(end))));
    }
    if (!blank) return ends_without_blank(mark, end);
    const std::size_t next = opening(end);
    if (next >= text_.size()) return true;
    if (u_isULowercase(static_cast<UChar32>(at(next))) || is_full_stop(at(next)) || !has_word_) return false;
    if (strong) return true;
    const bool one_mark = end_of_marks - mark == 1;
    return one_mark ? ends_at_full_stop(mark, next) : is_letter(at(next));
}

// Most text needs no closer look: the first byte at or behind `i` that does.
std::size_t Splitter::behind_plain(std::size_t i) {
    for (; i < text_.size(); ++i) {
        // A blank behind Thai may part sentences.
        if (text_[i] == ' ' && i > 0 && static_cast<unsigned char>(text_[i - 1]) >= 0x80) break;
        for (; i + EightBytes::size <= text_.size(); i += EightBytes::size) {
            const EightBytes bytes(text_.data() + i);
            if (!bytes.is_ascii()) break;
            const auto looked_at = (EightBytes::all & ~bytes.between(' ', '~')) | bytes.equal('.') | bytes.equal('!') |
                                   bytes.equal('?') | bytes.equal('"');
            const auto before_it = (looked_at & (0 - looked_at)) - 1;  // all bits below the first that is meant
            has_word_ |= ((bytes.letters() | bytes.between('0', '9')) & before_it) != 0;
            if (looked_at != 0) return i + EightBytes::before_first(looked_at);
        }
        if (i == text_.size()) break;
        const Plain kind = plain[static_cast<unsigned char>(text_[i])];
        if (kind == Plain::no) break;
        has_word_ |= kind == Plain::word;
    }
    return i;
}

std::vector<Span> Splitter::sentences() {
    for (std::size_t i = behind_plain(0); i < text_.size(); i = behind_plain(i)) {
        const char32_t c = at(i);
        const std::size_t next = after(i);
        if (c == '"') ++quotes_;
        if (is_full_stop(c) || is_strong_end(c)) {
            bool strong = false;
            std::size_t end_of_marks = i;
            for (char32_t mark = c; is_full_stop(mark) || is_strong_end(mark); mark = at(end_of_marks)) {
                strong |= is_strong_end(mark);
                end_of_marks = after(end_of_marks);
                if (end_of_marks >= text_.size()) break;
            }
            const std::size_t end = behind_closing(end_of_marks);
            quotes_ += static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(i),
                                                           text_.begin() + static_cast<std::ptrdiff_t>(end), '"'));
            if (ends(i, end_of_marks, end, strong)) close(end);
            i = end;
        } else if (c == '\n' && at(next) == '\n' && next < text_.size()) {
            close(next);
            i = next;
        } else {
            const bool thai = is_blank(c) && i - start_ >= long_thai_run &&
                              characters_(before(i)).role == Role::complex &&
                              characters_(at(next)).role == Role::complex;
            if (thai) close(i);
            has_word_ |= c >= 0x80 || u_isalnum(static_cast<UChar32>(c));
            i = next;
        }
    }
    close(text_.size());
    return std::move(found_);
}

}  // namespace

std::vector<Span> sentences(std::string_view paragraph) {
    return Splitter(paragraph).sentences();
}

}  // namespace pressdex
