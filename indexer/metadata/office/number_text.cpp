// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/number_text.hpp"

#include "indexer/metadata/office/magnitudes.hpp"
#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

namespace pressdex {
namespace {

struct Digit {
    int value = -1;  // -1 = none
    std::size_t bytes = 0;
};

// First characters of the rows of ten digits, U+0660 to U+FF10.
constexpr std::array<char32_t, 8> digit_rows = {0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x0ED0, 0x17E0, 0xFF10};

Digit digit_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= '0' && byte <= '9') return {byte - '0', 1};
    if (byte < 0xD9) return {};
    char32_t c = 0;
    std::size_t bytes = 0;
    const auto rest = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]) & 0x3F);
    };
    if (byte < 0xE0 && at + 1 < text.size()) {
        c = static_cast<char32_t>(byte & 0x1F) << 6 | rest(1), bytes = 2;
    } else if (byte >= 0xE0 && byte < 0xF0 && at + 2 < text.size()) {
        c = static_cast<char32_t>(byte & 0x0F) << 12 | rest(1) << 6 | rest(2), bytes = 3;
    }
    for (const char32_t row : digit_rows) {
        if (c >= row && c < row + 10) return {static_cast<int>(c - row), bytes};
    }
    return {};
}

// Of the two first bytes of the rows above: what most letters of those scripts are not.
bool may_be_digit(std::string_view text, std::size_t at, unsigned char first) {
    if (first < 0xD9 || at + 1 == text.size()) return false;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    switch (first) {
        case 0xD9:
            return second >= 0xA0 && second <= 0xA9;
        case 0xDB:
            return second >= 0xB0 && second <= 0xB9;
        case 0xE0:
            return second == 0xA5 || second == 0xA7 || second == 0xB9 || second == 0xBB;
        case 0xE1:
            return second == 0x9F;
        case 0xEF:
            return second == 0xBC;
        default:
            return false;
    }
}

struct Group {
    double value = 0;
    std::size_t digits = 0;
    char separator = '\0';  // before it: ',' '.' or ' '
};

bool is_blank_or_letter(char c) {
    return c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The sign between two groups, folded to one of three; no bytes where none stands.
std::pair<char, std::size_t> separator_at(std::string_view text, std::size_t at, Grouping grouping) {
    constexpr std::array<std::pair<std::string_view, char>, 9> signs = {{{",", ','},
                                                                         {".", '.'},
                                                                         {"'", ' '},
                                                                         {"\u00a0", ' '},
                                                                         {"\u202f", ' '},
                                                                         {"\u2009", ' '},
                                                                         {"\u066b", '.'},
                                                                         {"\u066c", ','},
                                                                         {"\uff0c", ','}}};
    if (grouping.by_blanks && at < text.size() && text[at] == ' ') return {' ', 1};
    if (at < text.size() && is_blank_or_letter(text[at])) return {'\0', 0};
    for (const auto& [sign, folded] : signs) {
        if (text.substr(at).starts_with(sign)) return {folded, sign.size()};
    }
    return {'\0', 0};
}

constexpr std::size_t most_groups = 8, most_digits = 15;

// Whether all groups from the second to `last` are as thousands are written: of three digits, in India two but for the
// last.
bool are_thousands(const std::array<Group, most_groups>& groups, std::size_t last) {
    if (last == 0 || groups[0].digits > 3 || groups[0].value < 1) return false;
    if (groups[last].digits != 3) return false;
    const bool is_indian = last >= 2 && groups[1].digits == 2;
    for (std::size_t i = 1; i < last; ++i) {
        if (groups[i].digits != (is_indian ? 2U : 3U)) return false;
    }
    return !is_indian || groups[0].digits <= 2;
}

double joined(const std::array<Group, most_groups>& groups, std::size_t last) {
    double value = groups[0].value;
    for (std::size_t i = 1; i <= last; ++i) value = value * std::pow(10.0, groups[i].digits) + groups[i].value;
    return value;
}

// The value of groups that were read, and how many of them belong to it.
std::pair<double, std::size_t> value_of(const std::array<Group, most_groups>& groups, std::size_t count,
                                        Grouping grouping) {
    if (count == 1) return {groups[0].value, 1};
    std::size_t same = 1;  // groups with the first separator
    while (same + 1 < count && groups[same + 1].separator == groups[1].separator) ++same;
    const char sign = groups[1].separator;
    const bool may_group = sign != '.' || grouping.by_dots || same > 1;
    if (may_group && are_thousands(groups, same)) {
        const double whole = joined(groups, same);
        if (same + 1 == count || sign == ' ') return {whole, same + 1};
        const auto& part = groups[same + 1];
        return {whole + part.value / std::pow(10.0, part.digits), same + 2};
    }
    if (sign == ' ') return {groups[0].value, 1};
    return {groups[0].value + groups[1].value / std::pow(10.0, groups[1].digits), 2};
}

bool is_lower_ascii(char c) {
    return c >= 'a' && c <= 'z';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool is_letter_byte(char byte) {
    const char c = lower(byte);
    return is_lower_ascii(c) || static_cast<unsigned char>(byte) >= 0x80;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == '\t') {
            ++at;
        } else if (text.substr(at).starts_with("\u00a0")) {
            at += 2;
        } else if (text.substr(at).starts_with("\u202f") || text.substr(at).starts_with("\u200b")) {
            at += 3;
        } else {
            break;
        }
    }
    return at;
}

std::size_t next_digit(std::string_view text, std::size_t from) {
    while (from < text.size()) {
        const auto byte = static_cast<unsigned char>(text[from]);
        if (byte < 0x80) {
            if (byte >= '0' && byte <= '9') return from;
            from = behind_ascii_without_digits(text, from + 1);
        } else {
            if (may_be_digit(text, from, byte) && digit_at(text, from).value >= 0) return from;
            ++from;
        }
    }
    return text.size();
}

std::optional<NumberInText> number_at(std::string_view text, std::size_t at, Grouping grouping) {
    std::array<Group, most_groups> groups;
    std::array<std::size_t, most_groups> ends{};
    std::size_t count = 0, end = at, digits = 0;
    while (count < most_groups) {
        Group& group = groups[count];
        group = {0, 0, group.separator};
        for (Digit digit = digit_at(text, end); digit.value >= 0; digit = digit_at(text, end)) {
            group.value = group.value * 10 + digit.value;
            ++group.digits;
            end += digit.bytes;
        }
        if (group.digits == 0) break;
        digits += group.digits;
        ends[count++] = end;
        const auto [sign, bytes] = separator_at(text, end, grouping);
        if (bytes == 0 || count == most_groups || digit_at(text, end + bytes).value < 0) break;
        groups[count].separator = sign;
        end += bytes;
    }
    if (count == 0 || digits > most_digits) return std::nullopt;
    const auto [value, used] = value_of(groups, count, grouping);
    return NumberInText{value, at, ends[used - 1]};
}

std::size_t behind_digits(std::string_view text, std::size_t at) {
    for (Digit digit = digit_at(text, at); digit.value >= 0; digit = digit_at(text, at)) at += digit.bytes;
    return at;
}

Grouping grouping_in(std::string_view language) {
    constexpr auto dots = std::to_array<std::string_view>(
        {"id", "vi", "tr", "es", "de", "pt", "it", "nl", "el", "da", "ro", "hr", "sr", "sl"});
    constexpr auto blanks = std::to_array<std::string_view>({"fr", "ru", "uk", "be", "bg", "pl", "cs", "sk", "sv", "no",
                                                             "nb", "nn", "fi", "et", "lv", "lt", "hu", "kk", "ky"});
    return {std::ranges::find(dots, language) != dots.end(), std::ranges::find(blanks, language) != blanks.end()};
}

bool read_magnitudes(std::string_view text, NumberInText& number, Grouping grouping, bool is_money) {
    bool has_read = false;
    double factor = 0, whole = 0, part = number.value;
    std::size_t end = number.to;
    while (true) {
        auto at = skip_blanks(text, end);
        // "a 500-million project"
        if (at == end && at < text.size() && text[at] == '-') ++at;
        const auto magnitude = magnitude_at(text, at, is_money);
        if (!magnitude) {
            // Figures go on behind a unit only where that unit counts others of its kind: 3億5000万, 2 crore 50 lakh.
            if (!has_read || !counts_on(factor) || digit_at(text, at).value < 0) break;
            auto next = number_at(text, at, grouping);
            if (!next) break;
            const auto following = magnitude_at(text, skip_blanks(text, next->to), is_money);
            if (!following || following->factor >= factor || !counts_on(following->factor)) break;
            whole += part;
            part = next->value;
            end = next->to;
            factor = 0;
            continue;
        }
        factor = factor == 0 ? magnitude->factor : factor * magnitude->factor;
        part *= magnitude->factor;
        end = magnitude->end;
        has_read = true;
    }
    if (!has_read) return false;
    number.value = whole + part;
    number.to = end;
    return true;
}

std::optional<NumberInText> number_word_before(std::string_view text, std::size_t end) {
    constexpr std::array<std::pair<std::string_view, double>, 24> words = {
        {{"half a", 0.5}, {"a", 1},       {"one", 1},      {"two", 2},     {"three", 3},   {"four", 4},
         {"five", 5},     {"six", 6},     {"seven", 7},    {"eight", 8},   {"nine", 9},    {"ten", 10},
         {"eleven", 11},  {"twelve", 12}, {"fifteen", 15}, {"twenty", 20}, {"thirty", 30}, {"forty", 40},
         {"fifty", 50},   {"sixty", 60},  {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"hundred", 100}}};
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '-')) --end;
    for (const auto& [word, value] : words) {
        if (word.size() > end) continue;
        const auto from = end - word.size();
        const bool is_it = std::ranges::equal(text.substr(from, word.size()), word, {}, lower);
        if (is_it && (from == 0 || !is_letter_byte(text[from - 1]))) return NumberInText{value, from, end};
    }
    return std::nullopt;
}

std::string_view quote_around(std::string_view text, std::size_t from, std::size_t to) {
    constexpr std::size_t longest = 120;  // see Evidence
    if (to - from >= longest) {
        to = from + longest;
        while (to > from && to < text.size() && (static_cast<unsigned char>(text[to]) & 0xC0U) == 0x80U) --to;
        return text.substr(from, to - from);
    }
    const auto ends_sentence = [&](std::size_t at) {
        return (text[at] == '.' || text[at] == '!' || text[at] == '?') && at + 1 < text.size() && text[at + 1] == ' ';
    };
    // Whole words by turns, the next one behind and the next one before, while they fit and the sentence lasts.
    for (bool grew = true; grew;) {
        grew = false;
        if (to < text.size() && !ends_sentence(to - 1) && text[to] != '\n') {
            // No farther than a word would fit: a text without blanks would be searched to its end for each quote.
            const auto near = text.substr(0, from + longest + 1);
            const auto next = std::min(near.find_first_of(" \n", to + 1), near.size());
            if (next - from <= longest) to = next, grew = true;
        }
        if (from > 1 && text[from - 1] == ' ' && !ends_sentence(from - 2)) {
            const auto nearest = to > longest ? to - longest - 1 : 0;
            const auto before = text.substr(nearest, from - 1 - nearest).find_last_of(" \n");
            const auto next = before == text.npos ? nearest : nearest + before + 1;
            if (to - next <= longest) from = next, grew = true;
        }
    }
    return text.substr(from, to - from);
}

}  // namespace pressdex
