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

// Whether a mark or a full stop may begin, or end, with this byte; most names stand between blanks and commas.
bool may_be_mark(char byte) {
    return byte == '.' || byte == '"' || static_cast<unsigned char>(byte) >= 0x80;
}

// The paragraph behind a word's last letter.
std::string_view behind(const NameText& text, std::uint32_t word) {
    const ReadWord& read = text.word(word);
    return std::string_view(text.reading().paragraph(read.paragraph)).substr(read.to);
}

// The full stop of "S.A.S.", and what full stops cut off other legal forms.
std::string_view stop_of_form(std::string_view form, std::string_view rest) {
    static constexpr auto tails = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"S", ".p.A."}, {"S", ".r.l."}, {"Sp", ". z o.o."}, {"Sp", ". z o. o."}, {"Ltd", ". Şti."}});
    constexpr std::size_t longest = 3;  // bytes of a form that is cut
    if (form.size() > longest) return form.find('.') == std::string_view::npos ? "" : ".";
    for (const auto& [cut, tail] : tails)
        if (form == cut && rest.starts_with(tail)) return tail;
    return form.find('.') == std::string_view::npos ? "" : ".";
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
    if (rest.empty() || !may_be_mark(rest.front())) return {};
    if (rest.front() == '.') return std::string(stop_of_form(text.word(last).printed, rest));
    const std::string_view printed = text.reading().text_between(first, last);
    for (const auto& [open, close] : marks)
        if (open != close && rest.starts_with(close) && printed.find(open) != std::string_view::npos &&
            printed.find(close) == std::string_view::npos)
            return std::string(close);
    return {};
}

std::string body_printed(const NameText& text, std::uint32_t first, std::uint32_t last, std::uint32_t article) {
    std::string printed = text.printed(first, last);
    if (article > 0) printed.erase(0, article);
    printed += closing_of(text, first, last);
    const ReadWord& begin = text.word(first);
    const auto before = std::string_view(text.reading().paragraph(begin.paragraph)).substr(0, begin.from);
    if (before.empty() || !may_be_mark(before.back())) return printed;
    for (const auto& [open, close] : marks) {
        const bool closes =
            open != close && printed.find(close) != std::string::npos && printed.find(open) == std::string::npos;
        if (closes && before.ends_with(open)) return std::string(open) + printed;
    }
    return printed;
}

}  // namespace pressdex
