// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/signature.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

// A capital of ASCII, or of the Latin letters behind it: all that begin a word there without being a small one.
bool begins_with_capital(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    if (first < 0x80) return first >= 'A' && first <= 'Z';
    return first >= 0xC3 && first <= 0xC6;
}

bool looks_like_name(const Line& line) {
    constexpr std::uint32_t fewest_words = 2, most_words = 4, most_letters = 30;
    if (line.mark != Mark::none || line.ends_sentence || line.all_capitals || line.is_link) return false;
    if (line.words < fewest_words || line.words > most_words || line.weight > most_letters) return false;
    const std::string_view text = line.text;
    if (text.find_first_of("0123456789:;,|/&@()\"?!") != std::string_view::npos) return false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at && !begins_with_capital(text.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace

std::string signature_over(const Page& page, std::size_t headline, std::size_t text_first) {
    const auto is_dated = [&](std::size_t i) { return page.about[i] && page.about[i]->date; };
    for (std::size_t i = headline + 1; i < text_first; ++i) {
        if (page.about[i] || page.furniture[i] != Furniture::none || !looks_like_name(page.lines[i])) continue;
        if (is_dated(i - 1) || (i + 1 < text_first && is_dated(i + 1))) return page.lines[i].text;
    }
    return {};
}

std::string signature_under(const Page& page, std::size_t text_last, std::size_t stretch_last) {
    constexpr std::size_t lines_searched = 4;
    for (std::size_t i = text_last; i < std::min(text_last + lines_searched, stretch_last); ++i) {
        if (page.about[i] && !page.about[i]->byline.empty()) return page.about[i]->byline;
        if (page.furniture[i] == Furniture::teasers) return {};
        if (page.about[i] || page.furniture[i] != Furniture::none) continue;
        return looks_like_name(page.lines[i]) ? page.lines[i].text : std::string();
    }
    return {};
}

}  // namespace pressdex
