// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_quoted = 8;  // words

constexpr auto marks = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"\u00ab", "\u00bb"}, {"\u201e", "\u201c"}, {"\u201e", "\u201d"}, {"\u201c", "\u201d"}, {"\"", "\""}});

// The paragraph behind a word's last letter.
std::string_view behind(const NameText& text, std::uint32_t word) {
    const ReadWord& read = text.word(word);
    return std::string_view(text.reading().paragraph(read.paragraph)).substr(read.to);
}

}  // namespace

std::optional<std::uint32_t> end_of_quoted(const NameText& text, std::uint32_t first) {
    if (first == 0 || first >= text.size() || !text.word(first).after_quote) return std::nullopt;
    const ReadWord& word = text.word(first);
    if (word.paragraph != text.word(first - 1).paragraph || word.breaks || word.after_comma || word.after_open_bracket)
        return std::nullopt;
    const std::string_view between = behind(text, first - 1).substr(0, word.from - text.word(first - 1).to);
    for (const auto& [open, close] : marks) {
        if (!between.ends_with(open)) continue;
        for (std::uint32_t last = first; last < text.size() && last - first < longest_quoted; ++last) {
            if (!text.same_sentence(first, last)) break;
            if (behind(text, last).starts_with(close)) return last;
        }
    }
    return std::nullopt;
}

std::string closing_of(const NameText& text, std::uint32_t first, std::uint32_t last) {
    const std::string_view rest = behind(text, last);
    // Legal forms that their full stops cut in pieces.
    static constexpr auto tails = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"S", ".p.A."}, {"S", ".r.l."}, {"Sp", ". z o.o."}, {"Sp", ". z o. o."}, {"Ltd", ". Şti."}});
    for (const auto& [form, tail] : tails)
        if (text.word(last).printed == form && rest.starts_with(tail)) return std::string(tail);
    if (rest.starts_with('.') && text.word(last).printed.find('.') != std::string_view::npos) return ".";
    const std::string_view printed = text.reading().text_between(first, last);
    for (const auto& [open, close] : marks) {
        const auto opened = printed.rfind(open);
        if (open == close || opened == std::string_view::npos || !rest.starts_with(close)) continue;
        if (printed.find(close) == std::string_view::npos) return std::string(close);
    }
    return {};
}

std::string body_printed(const NameText& text, std::uint32_t first, std::uint32_t last, std::uint32_t article) {
    const std::string printed = text.printed(first, last).substr(article) + closing_of(text, first, last);
    const std::string_view before =
        std::string_view(text.reading().paragraph(text.word(first).paragraph)).substr(0, text.word(first).from);
    for (const auto& [open, close] : marks) {
        const bool closes =
            open != close && printed.find(close) != std::string::npos && printed.find(open) == std::string::npos;
        if (closes && before.ends_with(open)) return std::string(open) + printed;
    }
    return printed;
}

}  // namespace pressdex
