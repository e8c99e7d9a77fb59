// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/typed_text.hpp"

#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace pressdex::query {
namespace {

struct Marks {
    char32_t opening;
    std::u32string_view closing;
    bool stands_at_borders;  // else it shows by itself which way it turns
};

constexpr std::array<Marks, 9> marks = {{
    {U'"', U"\"", true},
    {U'\u201C', U"\u201D\u201C", true},  // “ ”
    {U'\u201D', U"\u201D", true},        // Swedish ” ”
    {U'\u201E', U"\u201C\u201D", true},  // German „ “, Polish „ ”
    {U'\u00AB', U"\u00BB", false},       // « »
    {U'\u300C', U"\u300D", false},       // 「 」
    {U'\u300E', U"\u300F", false},       // 『 』
    {U'\u300A', U"\u300B", false},       // 《 》
    {U'\uFF02', U"\uFF02", true},        // full-width
}};

const Marks* marks_opened_by(char32_t c) {
    const auto* found = std::ranges::find(marks, c, &Marks::opening);
    return found == marks.end() ? nullptr : found;
}

std::string nfc(std::string_view text) {
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed);
    if (U_SUCCESS(status)) {
        normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                                  nullptr, status);
    }
    return U_SUCCESS(status) ? composed : std::string(text);
}

std::u32string characters_of(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        characters.push_back(point.value);
        at += point.size;
    }
    return characters;
}

std::string utf8(std::u32string_view characters) {
    std::string text;
    for (const char32_t c : characters) append(text, c);
    return text;
}

}  // namespace

bool is_blank(char32_t c) {
    if (c < 0x80) return c <= 0x20 || c == 0x7F;
    const bool turns =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    return turns || c < 0xA0 || u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool is_wordy(char32_t c) {
    const Role role = character(c).role;
    return role == Role::letter || role == Role::digit || role == Role::ideograph || role == Role::complex;
}

bool is_attached(char32_t c) {
    return character(c).role == Role::ignorable && !is_blank(c);
}

bool is_digit(char32_t c) {
    return character(c).role == Role::digit;
}

bool is_ascii_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool is_quotation_mark(char32_t c) {
    return std::ranges::any_of(
        marks, [c](const Marks& m) { return m.opening == c || m.closing.find(c) != std::u32string_view::npos; });
}

TypedText::TypedText(std::string_view text) {
    const auto characters = characters_of(text);
    characters_.assign(characters.begin(), characters.end());
}

std::string TypedText::slice(std::size_t from, std::size_t to) const {
    return utf8(std::u32string_view(characters_.data() + from, to - from));
}

std::optional<std::size_t> TypedText::closing(std::size_t at) {
    const Marks* pair = marks_opened_by((*this)[at]);
    if (pair == nullptr) return std::nullopt;
    if (pair->stands_at_borders && at > 0 && is_wordy(characters_[at - 1])) return std::nullopt;
    const auto known = std::ranges::find(unclosed_, pair->opening, &std::pair<char32_t, std::size_t>::first);
    if (known != unclosed_.end() && at >= known->second) return std::nullopt;
    for (std::size_t i = at + 1; i < characters_.size(); ++i) {
        if (pair->closing.find(characters_[i]) == std::u32string_view::npos) continue;
        if (!pair->stands_at_borders || !is_wordy((*this)[i + 1])) return i;
    }
    unclosed_.emplace_back(pair->opening, at);
    return std::nullopt;
}

std::string squeezed(std::string_view text) {
    std::u32string kept;
    for (const char32_t c : characters_of(text)) {
        if (!is_blank(c)) {
            kept.push_back(c);
        } else if (!kept.empty() && kept.back() != U' ') {
            kept.push_back(U' ');
        }
    }
    if (!kept.empty() && kept.back() == U' ') kept.pop_back();
    return nfc(utf8(kept));
}

std::string unquoted(std::string_view text) {
    std::u32string characters = characters_of(text);
    std::ranges::replace_if(characters, is_quotation_mark, U' ');
    return squeezed(utf8(characters));
}

std::string trimmed_word(std::string_view text) {
    const std::string composed = nfc(text);
    const std::u32string characters = characters_of(composed);
    constexpr std::u32string_view kept_before = U"#@$", kept_behind = U"+%#";
    std::size_t from = 0, to = characters.size();
    while (from < to && !is_wordy(characters[from])) ++from;
    if (from == to) return {};
    while (from > 0 && kept_before.find(characters[from - 1]) != std::u32string_view::npos) --from;
    while (!is_wordy(characters[to - 1]) && !is_attached(characters[to - 1])) --to;
    const std::size_t end = to;
    while (to < characters.size() && kept_behind.find(characters[to]) != std::u32string_view::npos) ++to;
    const bool has_dots =
        std::u32string_view(characters).substr(from, end - from).find(U'.') != std::u32string_view::npos;
    if (to == end && has_dots && to < characters.size() && characters[to] == U'.') ++to;
    return utf8(std::u32string_view(characters).substr(from, to - from));
}

std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char32_t c : characters_of(text)) {
        const bool belongs = is_wordy(c) || (is_attached(c) && !words.back().empty());
        if (belongs) {
            append(words.back(), c);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    for (auto& word : words) word = nfc(in_small_letters(word));
    return words;
}

bool has_small_letter(std::string_view text) {
    return std::ranges::any_of(characters_of(text), [](char32_t c) { return u_islower(static_cast<UChar32>(c)) != 0; });
}

bool has_capital_letter(std::string_view text) {
    return std::ranges::any_of(characters_of(text), [](char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; });
}

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

bool has_word(std::string_view text) {
    return std::ranges::any_of(characters_of(text), is_wordy);
}

}  // namespace pressdex::query
