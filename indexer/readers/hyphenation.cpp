// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/hyphenation.hpp"

#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD", hyphen = "\u2010";

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

bool is_part_of_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

// The hyphen at the end of a line, as bytes; empty without one.
std::string_view last_hyphen(std::string_view line) {
    for (const std::string_view sign : {soft_hyphen, hyphen, std::string_view("-")}) {
        if (line.ends_with(sign) && line.size() > sign.size() && is_part_of_word(line[line.size() - sign.size() - 1]))
            return line.substr(line.size() - sign.size());
    }
    return {};
}

std::string_view last_word(std::string_view line) {
    std::size_t from = line.size();
    while (from > 0 && is_part_of_word(line[from - 1])) --from;
    return line.substr(from);
}

std::string_view first_word(std::string_view line) {
    std::size_t size = 0;
    while (size < line.size() && is_part_of_word(line[size])) ++size;
    return line.substr(0, size);
}

// Scripts that write no blanks between words.
bool is_unspaced(char32_t c) {
    const Role role = character(c).role;
    return role == Role::ideograph || role == Role::complex || (c >= 0x3000 && c <= 0x303F) ||
           (c >= 0xFF00 && c <= 0xFF60);
}

char32_t last_character(std::string_view text) {
    std::size_t at = text.size();
    while (at > 0 && !begins_character(text[--at])) {
    }
    return text.empty() ? U' ' : code_point_at(text, at).value;
}

}  // namespace

void Hyphenation::learn(std::string_view line) {
    ++lines_;
    const bool is_cut = !last_hyphen(line).empty();
    cut_lines_ += is_cut ? 1U : 0U;
    for (std::size_t at = 0; at < line.size();) {
        // "decision-making" is learnt whole.
        std::size_t end = at;
        while (end < line.size() && (is_part_of_word(line[end]) || (line[end] == '-' && end > at))) ++end;
        if (end > at && !(is_cut && end == line.size())) words_.insert(lower(line.substr(at, end - at)));
        at = std::max(end, at + 1);
    }
}

bool Hyphenation::is_typesetters(std::string_view front, std::string_view back) const {
    const std::string first = lower(front), second = lower(back);
    if (words_.contains(first + second)) return true;
    if (words_.contains(first + "-" + second)) return false;
    // Two words of the text joined by a hyphen; a typesetter's halves are seldom both words.
    if (words_.contains(first) && words_.contains(second)) return false;
    // Justified text has a hyphen every twenty lines or so; ragged text that breaks only at hyphens of its own has few.
    constexpr std::size_t one_in = 40, fewest_cut = 3;
    return cut_lines_ >= fewest_cut && cut_lines_ * one_in >= lines_;
}

std::string Hyphenation::joined(std::string line, std::string_view next) const {
    if (line.empty() || next.empty()) return line.append(next);
    if (const std::string_view sign = last_hyphen(line); !sign.empty()) {
        const std::size_t size = sign.size();
        const bool soft = sign == soft_hyphen;
        const std::string front(last_word(std::string_view(line).substr(0, line.size() - size)));
        const std::string_view back = first_word(next);
        // A capital or a number behind the hyphen is the writer's: "Gilgit-\nBaltistan", "2021-\n22".
        const bool goes_on = !back.empty() && !(back.front() >= 'A' && back.front() <= 'Z') &&
                             !(back.front() >= '0' && back.front() <= '9');
        if (soft || (goes_on && is_typesetters(front, back))) line.resize(line.size() - size);
        return line.append(next);
    }
    if (!is_unspaced(last_character(line)) || !is_unspaced(code_point_at(next, 0).value)) line += ' ';
    return line.append(next);
}

}  // namespace pressdex
